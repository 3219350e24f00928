# SPDX-License-Identifier: GPL-3.0-or-later
# Records, parameter maps, rebuilding. The maps of resources/cards become string literals, so that no
# program has to find them on a disk.
foreach(map parametermap parametermap-text parametermap-simulated)
    set(mapFile ${PROJECT_SOURCE_DIR}/resources/cards/${map}.json)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${mapFile})
    string(REPLACE "-" "" mapVariable ${map}Json)
    file(READ ${mapFile} ${mapVariable})
endforeach()
configure_file(maptexts.cpp.in maptexts.cpp @ONLY)

target_sources(firesteel_boardconfig PRIVATE
    builder.cpp
    keychanges.cpp
    keyfit.cpp
    learn.cpp
    mapconflicts.cpp
    mapreader.cpp
    mapwriter.cpp
    mlxburn.cpp
    mlxnames.cpp
    observations.cpp
    parametermap.cpp
    rebuild.cpp
    records.cpp
    review.cpp
    sectiondata.cpp
    ${CMAKE_CURRENT_BINARY_DIR}/maptexts.cpp)
target_link_libraries(firesteel_boardconfig PUBLIC firesteel_compare firesteel_tools)
