// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/contents/fields.h>
#include <gui/firmwareview/sectioncontent/contenttable.h>

#include <QCoreApplication>

namespace firesteel::gui {

/// What the bytes of a section mean, for the kinds whose content is known. Looks only at small
/// sections, so it may run on the window's thread.
class ContentBuilders
{
    Q_DECLARE_TR_FUNCTIONS(firesteel::gui::SectionContent)
public:
    /// Nothing for kinds whose content is not public, or shown by a viewer of its own.
    static std::optional<ContentTable> table(const firmware::Image& image, std::size_t section);
    /// The entries behind the header of a table of contents.
    static ContentTable tocEntries(const firmware::Image& image, const firmware::Section& header);

private:
    using Section = firmware::Section;

    static ContentTable fieldTable(const firmware::FieldList& list);
    static void noteCut(ContentTable& table);
    static QString entryFlags(const firmware::TocEntry& entry);
    static ContentTable imageInfo(const firmware::Image& image, const Section& section);
    static ContentTable guids(const firmware::Image& image, const Section& section);
    static ContentTable deviceInfo(const firmware::Image& image, const Section& section);
    static ContentTable manufacturingInfo(const firmware::Image& image, const Section& section);
    static ContentTable toolsArea(const firmware::Image& image, const Section& section);
    static ContentTable roms(const firmware::Image& image, const Section& section);
    static ContentTable jumps(const firmware::Image& image, const Section& section);
    static ContentTable pointers(const firmware::Image& image, const Section& section);
    static ContentTable hashes(const firmware::Image& image, const Section& section);
    static ContentTable signature(const firmware::Image& image, const Section& section);
    static ContentTable publicKeys(const firmware::Image& image, const Section& section);
};

} // namespace firesteel::gui
