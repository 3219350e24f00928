# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_card cardbench.cpp)
set_target_properties(bench_card PROPERTIES AUTOMOC OFF AUTOUIC OFF)
target_link_libraries(bench_card PRIVATE firesteel_adapters firesteel_test_support)
add_dependencies(bench_card firesteel-cli firesteel-simulated)
