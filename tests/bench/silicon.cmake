# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_burn burnbench.cpp)
target_link_libraries(bench_burn PRIVATE firesteel_adapters firesteel_test_support)
