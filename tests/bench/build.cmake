# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_build ${CMAKE_CURRENT_LIST_DIR}/buildbench.cpp)
target_link_libraries(bench_build PRIVATE firesteel_boardconfig firesteel_test_support benchmark::benchmark)
