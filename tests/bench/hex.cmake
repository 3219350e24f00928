# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_hex ${CMAKE_CURRENT_LIST_DIR}/hexbench.cpp)
target_link_libraries(bench_hex PRIVATE firesteel_gui benchmark::benchmark)

add_executable(bench_open ${CMAKE_CURRENT_LIST_DIR}/openbench.cpp ${CMAKE_CURRENT_LIST_DIR}/imagefiles.cpp)
target_link_libraries(bench_open PRIVATE firesteel_gui firesteel_test_support benchmark::benchmark)
