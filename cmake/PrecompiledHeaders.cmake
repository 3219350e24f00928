# SPDX-License-Identifier: GPL-3.0-or-later
# Reading the headers of the C++ library and of Qt takes half of the time of most compilations. They are
# read once for each kind of target. Every file still includes what it uses: builds with the sanitizers
# and for the fuzzers go without.

option(FIRESTEEL_PCH "Precompile the headers of the C++ library and of Qt" ON)

# Tests run once for each time they are compiled.
set(testOptions $<$<CONFIG:Release>:-O0>)

set(standardHeaders
    <algorithm> <array> <atomic> <bit> <charconv> <chrono> <cstddef> <cstdint> <cstdio> <cstdlib> <cstring> <expected>
    <filesystem> <format> <functional> <iterator> <limits> <map> <memory> <numeric> <optional> <ranges> <set> <span>
    <string> <string_view> <system_error> <utility> <variant> <vector>)

# Not <QTest>: it is not the same for all tests, each knows its own folder.
set(coreHeaders <QDir> <QJsonArray> <QJsonDocument> <QJsonObject> <QMetaObject> <QProcess> <QRegularExpression>
    <QTemporaryDir>)

# Compiles headers for targets that are built the same way; `code` is -fPIC or -fPIE, as theirs.
function(firesteel_precompiled name code)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "HEADERS;LIBS")
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch/empty.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${name} PRIVATE ${code})
    target_link_libraries(${name} PRIVATE ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${standardHeaders} ${arg_HEADERS})
endfunction()

if(FIRESTEEL_PCH)
    if(CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Without it ccache cannot tell what went into a precompiled header.
        add_compile_options(-fpch-preprocess)
    endif()
    firesteel_precompiled(firesteel_pch_library -fPIC)
    firesteel_precompiled(firesteel_pch_program -fPIE)
    firesteel_precompiled(firesteel_pch_test -fPIE HEADERS ${coreHeaders} LIBS Qt6::Core)
    target_compile_options(firesteel_pch_test PRIVATE ${testOptions})
endif()

# The target uses the precompiled headers of its kind.
function(firesteel_precompile name kind)
    if(FIRESTEEL_PCH)
        target_precompile_headers(${name} REUSE_FROM firesteel_pch_${kind})
    endif()
endfunction()
