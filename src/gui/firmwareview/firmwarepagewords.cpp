// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a FirmwarePage are called.
#include <gui/firmwareview/firmwarepageparts.h>
#include <gui/text.h>
#include <gui/widgets/actiontips.h>
#include <gui/widgets/icons.h>

#include <QLocale>

namespace firesteel::gui {

void FirmwarePage::updateCopyNames()
{
    QComboBox* copies = m_parts->copies;
    for (std::size_t i = 0; i < m_copies.size(); ++i) {
        const firmware::Image& image = *m_copies[i];
        const QString start = hexAddress(image.layout.start);
        QString text;
        switch (image.copy) {
        case firmware::CopyState::Only:
            text = tr("Copy at %1").arg(start);
            break;
        case firmware::CopyState::Boots:
            text = tr("Copy at %1 (boots)", "a copy of the firmware on a flash").arg(start);
            break;
        case firmware::CopyState::Spare:
            text = tr("Copy at %1 (spare)", "a copy of the firmware on a flash").arg(start);
            break;
        case firmware::CopyState::Retired:
            text = tr("Copy at %1 (retired)", "a copy of the firmware on a flash").arg(start);
            break;
        }
        const auto row = static_cast<int>(i);
        if (row < copies->count()) {
            copies->setItemText(row, text);
        } else {
            copies->addItem(text);
        }
    }
    copies->setVisible(m_copies.size() > 1);
    copies->setAccessibleName(tr("Copy of the firmware"));
    copies->setToolTip(tr("This flash holds several copies of the firmware; choose the one to look into"));
}

void FirmwarePage::retranslate()
{
    Parts& p = *m_parts;
    p.logical->setText(tr("Image"));
    p.logical->setToolTip(tr("The image as one piece, with the addresses of the file"));
    p.physical->setText(tr("Flash"));
    const bool fs2 = !m_image || m_image->format == firmware::ImageFormat::Fs2;
    const QString physicalTip = fs2 ? tr("The flash chunk by chunk: both failsafe copies alternate on it")
                                    : tr("The flash: a slot for each failsafe copy, then the data of the card");
    enableUnless(p.physical,
                 m_image && !p.map->hasPhysicalView()
                     ? tr("This image is not failsafe: it lies on the flash as in the file")
                     : QString(),
                 physicalTip);
    const bool hasIni = m_image && m_image->find(firmware::SectionKind::FwConfiguration) != nullptr;
    p.showIni->setText(tr("Board INI"));
    enableUnless(p.showIni, hasIni ? QString() : tr("No board INI is in this image"),
                 tr("Show the board INI in the image (Ctrl+F finds in it)"));
    p.savePicture->setText(tr("Save picture…"));
    p.savePicture->setToolTip(tr("Save the map with its legend as SVG or PNG"));
    p.savePicture->setVisible(p.fileDialog != nullptr);
    p.zoomOut->setAccessibleName(tr("Zoom out"));
    p.zoomIn->setAccessibleName(tr("Zoom in"));
    p.table->setAccessibleName(tr("Sections"));
    p.findingsView->setAccessibleName(tr("Findings"));
    p.table->setEmptyText(tr("No section could be read."));
    p.findingsView->setEmptyText(tr("The checks found nothing to remark."));
    updateCopyNames();
    retranslateTabs();
    updateZoom();
}

void FirmwarePage::retranslateTabs()
{
    Parts& p = *m_parts;
    p.tabs->setTabText(Parts::DetailsTab, tr("Details"));
    p.tabs->setTabText(Parts::ContentsTab, tr("Contents"));
    p.tabs->setTabToolTip(Parts::ContentsTab, tr("What the section says: GUIDs, versions, ROMs, settings, the INI…"));
    p.tabs->setTabText(Parts::HexTab, tr("Hex view"));
    p.tabs->setTabToolTip(Parts::HexTab, tr("The whole image in hexadecimal, in the colours of the map"));
    const int findings = p.findings->rowCount();
    p.tabs->setTabText(Parts::FindingsTab,
                       findings == 0 ? tr("Findings") : tr("Findings (%1)").arg(QLocale().toString(findings)));
    const firmware::Finding* worst = p.findings->finding(0);
    p.tabs->setTabIcon(Parts::FindingsTab, icon(worst ? severityIcon(worst->severity) : QStringLiteral("ok")));
}

void FirmwarePage::updateZoom()
{
    const int percent = m_parts->map->zoomPercent();
    m_parts->zoom->setText(QLocale().toString(percent) + QLocale().percent());
    enableUnless(m_parts->zoomOut, percent > 100 ? QString() : tr("The map shows the whole image already"),
                 tr("Zoom out (Ctrl+wheel, −)"));
    enableUnless(m_parts->zoomIn,
                 percent < SectionMap::maxZoomPercent ? QString() : tr("The map shows no more detail than this"),
                 tr("Zoom in (Ctrl+wheel, +)"));
}

} // namespace firesteel::gui
