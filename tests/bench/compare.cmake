# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_compare ${CMAKE_CURRENT_LIST_DIR}/comparebench.cpp)
target_link_libraries(bench_compare PRIVATE firesteel_compare firesteel_test_support benchmark::benchmark)
