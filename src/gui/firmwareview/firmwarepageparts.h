// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a FirmwarePage, shared by its source files only.
#include <base/result.h>
#include <gui/firmwareview/findingsmodel.h>
#include <gui/firmwareview/firmwarepage.h>
#include <gui/firmwareview/identityview.h>
#include <gui/firmwareview/iniview.h>
#include <gui/firmwareview/sectioncontent/sectioncontent.h>
#include <gui/firmwareview/sectiondetails.h>
#include <gui/firmwareview/sectionlegend.h>
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectiontablemodel.h>
#include <gui/hexview/hexpanel.h>
#include <gui/widgets/messagebar.h>
#include <gui/widgets/tables.h>

#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

namespace firesteel::gui {

struct FirmwarePage::Parts
{
    enum Tab
    {
        DetailsTab,
        ContentsTab,
        HexTab,
        FindingsTab
    };

    QStackedLayout* stack = nullptr;
    QLabel* placeholder = nullptr;
    IdentityView* identity = nullptr;
    MessageBar* message = nullptr;
    VerdictBanner* verdict = nullptr;
    QComboBox* copies = nullptr;
    QToolButton* logical = nullptr;
    QToolButton* physical = nullptr;
    QToolButton* showIni = nullptr;
    QToolButton* savePicture = nullptr;
    QToolButton* zoomOut = nullptr;
    QToolButton* zoomIn = nullptr;
    QLabel* zoom = nullptr;
    SectionMap* map = nullptr;
    SectionLegend* legend = nullptr;
    ReadingTable* table = nullptr;
    SectionTableModel* sections = nullptr;
    QSplitter* splitter = nullptr;
    QTabWidget* tabs = nullptr;
    SectionDetails* details = nullptr;
    SectionContent* contents = nullptr;
    HexPanel* hex = nullptr;
    ReadingTable* findingsView = nullptr;
    FindingsModel* findings = nullptr;
    QShortcut* find = nullptr;

    FileDialog* fileDialog = nullptr;
    std::optional<Result<std::string>> iniResult; ///< nothing while the worker is at it
    QString sha256;
    bool splitterMoved = false; ///< by the user, who then keeps it where it is
    bool following = false;     ///< a part follows another one: it must not lead at the same time
    bool hexLeads = false;      ///< the bytes chosen stay chosen
};

} // namespace firesteel::gui
