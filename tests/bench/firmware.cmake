# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(firmwarebench ${CMAKE_CURRENT_LIST_DIR}/firmwarebench.cpp)
target_link_libraries(firmwarebench PRIVATE firesteel_test_support benchmark::benchmark)
