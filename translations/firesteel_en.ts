<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Addresses</name>
    <message numerus="yes">
        <source>A GUID has 16 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>A GUID has 16 hexadecimal digits; this is %n.</numerusform>
            <numerusform>A GUID has 16 hexadecimal digits; these are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A MAC has 12 hexadecimal digits; these are %n.</source>
        <translation>
            <numerusform>A MAC has 12 hexadecimal digits; this is %n.</numerusform>
            <numerusform>A MAC has 12 hexadecimal digits; these are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnRows</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bits followed the key in %Ln image(s).</source>
        <translation>
            <numerusform>The bits followed the key in %Ln image.</numerusform>
            <numerusform>The bits followed the key in %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %Ln different value(s).</source>
        <translation>
            <numerusform>It had %Ln value.</numerusform>
            <numerusform>It had %Ln different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarer state of some bit was in only %Ln image(s).</source>
        <translation>
            <numerusform>The rarer state of some bit was in only %Ln image.</numerusform>
            <numerusform>The rarer state of some bit was in only %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bit that depends on this key together with one of %Ln other key(s) would look the same.</source>
        <translation>
            <numerusform>A bit that depends on this key together with %Ln other key would look the same.</numerusform>
            <numerusform>A bit that depends on this key together with one of %Ln other keys would look the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>The first of %n address(es) for ports and functions</source>
        <translation>
            <numerusform>The first of %n address for ports and functions</numerusform>
            <numerusform>The first of %n addresses for ports and functions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryFit</name>
    <message numerus="yes">
        <source>All %n section(s) of the image are sound.</source>
        <translation>
            <numerusform>%n section of the image is sound.</numerusform>
            <numerusform>All %n sections of the image are sound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln INI key</numerusform>
            <numerusform>%Ln INI keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln register setting(s)</source>
        <translation>
            <numerusform>%Ln register setting</numerusform>
            <numerusform>%Ln register settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n image(s)</source>
        <translation>
            <numerusform>Bundle of %n image</numerusform>
            <numerusform>Bundle of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::AgreementPage</name>
    <message numerus="yes">
        <source>The registers follow the INI in all %Ln key(s) that can be compared</source>
        <translation>
            <numerusform>The registers follow the INI in the %Ln key that can be compared</numerusform>
            <numerusform>The registers follow the INI in all %Ln keys that can be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln key(s) the registers do not follow the INI</source>
        <translation>
            <numerusform>In %Ln key the registers do not follow the INI</numerusform>
            <numerusform>In %Ln keys the registers do not follow the INI</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BoardConfigPage</name>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n key changed</numerusform>
            <numerusform>%n keys changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildChanges</name>
    <message numerus="yes">
        <source>%Ln INI key(s) change.</source>
        <translation>
            <numerusform>%Ln INI key changes.</numerusform>
            <numerusform>%Ln INI keys change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be translated into registers.</source>
        <translation>
            <numerusform>%Ln of them cannot be translated into registers.</numerusform>
            <numerusform>%Ln of them cannot be translated into registers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed key(s) would be text only</source>
        <translation>
            <numerusform>%Ln changed key would be text only</numerusform>
            <numerusform>%Ln changed keys would be text only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BuildExtras</name>
    <message numerus="yes">
        <source>The VSD has %Ln character(s); at most %1 fit.</source>
        <translation>
            <numerusform>The VSD has %Ln character; at most %1 fit.</numerusform>
            <numerusform>The VSD has %Ln characters; at most %1 fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::BundleBanner</name>
    <message numerus="yes">
        <source>There are %n more error(s).</source>
        <translation>
            <numerusform>There is %n more error.</numerusform>
            <numerusform>There are %n more errors.</numerusform>
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
<context>
    <name>firesteel::gui::BundlePage</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bundle of %n image(s)</source>
        <comment>format of the bundle</comment>
        <translation>
            <numerusform>%1 bundle of %n image</numerusform>
            <numerusform>%1 bundle of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::CompareWindow</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln INI key(s)</source>
        <translation>
            <numerusform>%Ln INI key</numerusform>
            <numerusform>%Ln INI keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration record(s)</source>
        <translation>
            <numerusform>%Ln Configuration record</numerusform>
            <numerusform>%Ln Configuration records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln range(s) of bytes are listed.</source>
        <translation>
            <numerusform>Only the first %Ln range of bytes is listed.</numerusform>
            <numerusform>Only the first %Ln ranges of bytes are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FieldNamesDialog</name>
    <message numerus="yes">
        <source>%1 names %Ln run(s) of bits. The names are only shown in the tables of registers; they change nothing in images. For which cards are they?</source>
        <translation>
            <numerusform>%1 names %Ln run of bits. The names are only shown in the tables of registers; they change nothing in images. For which cards are they?</numerusform>
            <numerusform>%1 names %Ln runs of bits. The names are only shown in the tables of registers; they change nothing in images. For which cards are they?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::FoldersPanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::HexFindBar</name>
    <message numerus="yes">
        <source>There are more than %n matches.</source>
        <translation>
            <numerusform>There is more than %n match.</numerusform>
            <numerusform>There are more than %n matches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for at most %n bytes at once.</source>
        <translation>
            <numerusform>Look for at most %n byte at once.</numerusform>
            <numerusform>Look for at most %n bytes at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniFindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::IniKeyModel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LearnResultPage</name>
    <message numerus="yes">
        <source>%Ln key(s) are not the same in all images.</source>
        <translation>
            <numerusform>%Ln key is not the same in all images.</numerusform>
            <numerusform>%Ln keys are not the same in all images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them bits are proposed.</source>
        <translation>
            <numerusform>For %Ln of them bits are proposed.</numerusform>
            <numerusform>For %Ln of them bits are proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all images these bits followed the key, and no other key explains them. That is a proposal, no proof: the more images have the rarer state, the better. Ticked proposals are saved; %Ln are ticked.</source>
        <translation>
            <numerusform>In all images these bits followed the key, and no other key explains them. That is a proposal, no proof: the more images have the rarer state, the better. Ticked proposals are saved; %Ln is ticked.</numerusform>
            <numerusform>In all images these bits followed the key, and no other key explains them. That is a proposal, no proof: the more images have the rarer state, the better. Ticked proposals are saved; %Ln are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryModel</name>
    <message numerus="yes">
        <source>%1: %n image(s)</source>
        <comment>title of a group</comment>
        <translation>
            <numerusform>%1: %n image</numerusform>
            <numerusform>%1: %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::LibraryPage</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) could not be read</source>
        <translation>
            <numerusform>%n file or folder could not be read</numerusform>
            <numerusform>%n files or folders could not be read</numerusform>
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
    <name>firesteel::gui::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Configuration section(s)</source>
        <translation>
            <numerusform>%Ln Configuration section</numerusform>
            <numerusform>%Ln Configuration sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln of them</numerusform>
            <numerusform>%Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1.</source>
        <comment>another image</comment>
        <translation>
            <numerusform>%Ln difference from %1.</numerusform>
            <numerusform>%Ln differences from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Configuration section %1 ends with %Ln byte(s) at %2 that are no whole record.</source>
        <translation>
            <numerusform>Configuration section %1 ends with %Ln byte at %2 that is no whole record.</numerusform>
            <numerusform>Configuration section %1 ends with %Ln bytes at %2 that are no whole record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln record(s) of an image are listed.</source>
        <translation>
            <numerusform>Only the first record of an image is listed.</numerusform>
            <numerusform>Only the first %Ln records of an image are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::ReviewView</name>
    <message numerus="yes">
        <source>%Ln changed key(s) could not be turned into register settings: the INI in this image says one thing, and the chip will do another.</source>
        <translation>
            <numerusform>%Ln changed key could not be turned into a register setting: the INI in this image says one thing, and the chip will do another.</numerusform>
            <numerusform>%Ln changed keys could not be turned into register settings: the INI in this image says one thing, and the chip will do another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firesteel::gui::SectionContent</name>
    <message numerus="yes">
        <source>Signature, %n bit(s)</source>
        <translation>
            <numerusform>Signature, %n bit</numerusform>
            <numerusform>Signature, %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
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
    <message numerus="yes">
        <source>All %n section(s) verify; this copy is the spare one.</source>
        <translation>
            <numerusform>%n section verifies; this copy is the spare one.</numerusform>
            <numerusform>All %n sections verify; this copy is the spare one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) verify; a newer copy has replaced this one.</source>
        <translation>
            <numerusform>%n section verifies; a newer copy has replaced this one.</numerusform>
            <numerusform>All %n sections verify; a newer copy has replaced this one.</numerusform>
        </translation>
    </message>
</context>
</TS>
