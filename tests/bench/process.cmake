# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_process imagefiles.cpp processbench.cpp)
set_target_properties(bench_process PROPERTIES AUTOMOC OFF AUTOUIC OFF)
target_link_libraries(bench_process PRIVATE firesteel_test_support benchmark::benchmark)
add_dependencies(bench_process firesteel-cli)
