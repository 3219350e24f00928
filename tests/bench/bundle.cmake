# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_bundle ${CMAKE_CURRENT_LIST_DIR}/bundlebench.cpp)
target_link_libraries(bench_bundle PRIVATE firesteel_test_support benchmark::benchmark LibLZMA::LibLZMA)
