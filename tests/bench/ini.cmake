# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_ini ${CMAKE_CURRENT_LIST_DIR}/inibench.cpp)
target_link_libraries(bench_ini PRIVATE firesteel_boardconfig benchmark::benchmark)
