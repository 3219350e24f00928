# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers and the two functions that declare a folder's target.

# Designated initializers leave out the fields that keep their defaults.
add_compile_options(-Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH _GLIBCXX_ASSERTIONS)

if(FIRESTEEL_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(FIRESTEEL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# firesteel_library(NAME SOURCES... [PUBLIC LIBS...]): one folder of src/ as a static library,
# included as <folder/header.h>. With OWN_HEADERS it precompiles headers of its own, or none.
function(firesteel_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "OWN_HEADERS" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(NOT arg_OWN_HEADERS)
        firesteel_precompile(${name} library)
    endif()
endfunction()

# firesteel_test(NAME SOURCES... LIBS...): one Qt Test executable, run offscreen.
function(firesteel_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${arg_LIBS} firesteel_test_support Qt6::Test)
    target_compile_options(${name} PRIVATE ${testOptions})
    firesteel_precompile(${name} test)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FIRESTEEL_BIN=${CMAKE_BINARY_DIR}/bin")
endfunction()
