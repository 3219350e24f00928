<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>firesteel::gui::AdapterTreeModel</name>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n adapter</numerusform>
            <numerusform>%n adapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) were read from the flash and checked.</source>
        <translation>
            <numerusform>%n section was read from the flash and checked.</numerusform>
            <numerusform>All %n sections were read from the flash and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionDetails</name>
    <message numerus="yes">
        <source>First %n byte(s)</source>
        <translation>
            <numerusform>First %n byte</numerusform>
            <numerusform>First %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>All %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::VerdictBanner</name>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>There is %n more error.</numerusform>
            <numerusform>There are %n more errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; the image boots.</source>
        <translation>
            <numerusform>%n section verifies; the image boots.</numerusform>
            <numerusform>All %n sections verify; the image boots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), see the findings.</source>
        <translation>
            <numerusform>%n warning, see the findings.</numerusform>
            <numerusform>%n warnings, see the findings.</numerusform>
        </translation>
    </message>
</context>
</TS>
