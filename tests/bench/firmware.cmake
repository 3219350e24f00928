# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_firmware ${CMAKE_CURRENT_LIST_DIR}/firmwarebench.cpp)
target_link_libraries(bench_firmware PRIVATE firesteel_test_support benchmark::benchmark)
