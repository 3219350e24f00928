# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(burnbench burnbench.cpp)
target_link_libraries(burnbench PRIVATE firesteel_adapters firesteel_test_support)
