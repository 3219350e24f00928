// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordimages.h"

#include <gui/parametermaps/mapstore.h>
#include <gui/records/bitview.h>
#include <gui/records/recordspage.h>

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace firesteel::test {

/// For images with stockEth in both ports: the first and the third key agree, the others do not.
inline const std::string iniThatLies = "port1_802_3ap_56kr4_ability = true\n"
                                       "port1_802_3ap_56kr4_enable = true\n"
                                       "port1_802_3ap_kr4_enable = true\n"
                                       "port2_802_3ap_cr4_enable = maybe\n";

/// The page with the shipped maps, and hands to use it as a user does.
class RecordsFixture : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void init();
    void cleanup();

protected:
    void show(const SharedImage& image);
    void compareWith(const QString& title);
    QAbstractItemModel& rows() const { return *table("records").model(); }
    QTableView& table(const char* name) const { return *m_page->findChild<QTableView*>(QLatin1StringView(name)); }
    gui::BitView& bits() const { return *m_page->findChild<gui::BitView*>(); }
    QComboBox& compareBox() const { return *m_page->findChild<QComboBox*>(QStringLiteral("compareBox")); }
    QString text(const char* name) const { return m_page->findChild<QLabel*>(QLatin1StringView(name))->text(); }
    /// What is said in place of records; empty where there are some.
    QString message() const;
    /// Makes the first record that a search finds the current one.
    void goTo(const QString& address);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::MapStore> m_maps;
    std::unique_ptr<gui::RecordsPage> m_page;
};

} // namespace firesteel::test
