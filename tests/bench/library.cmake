# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_library ${CMAKE_CURRENT_LIST_DIR}/librarybench.cpp)
set_target_properties(bench_library PROPERTIES AUTOMOC OFF AUTOUIC OFF)
target_link_libraries(bench_library PRIVATE firesteel_library_store firesteel_test_support benchmark::benchmark LibLZMA::LibLZMA)
