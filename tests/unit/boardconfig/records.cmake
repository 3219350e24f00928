# SPDX-License-Identifier: GPL-3.0-or-later
firesteel_test(test_parameter_map SOURCES testparametermap.cpp LIBS firesteel_boardconfig)
firesteel_test(test_rebuild SOURCES testrebuild.cpp LIBS firesteel_boardconfig)
firesteel_test(test_learn SOURCES testlearn.cpp hiddenmap.cpp LIBS firesteel_boardconfig)
firesteel_test(test_mlxburn SOURCES testmlxburn.cpp LIBS firesteel_boardconfig)
