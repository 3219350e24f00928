// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace firesteel::test {

void RecordsFixture::init()
{
    QApplication::setPalette(lightPalette());
    m_folder = std::make_unique<QTemporaryDir>();
    m_maps = std::make_unique<gui::MapStore>(m_folder->path().toStdString());
    QTRY_VERIFY(!m_maps->isLoading());
    m_page = std::make_unique<gui::RecordsPage>(*m_maps);
    m_page->resize(1000, 700);
    m_page->show();
}

void RecordsFixture::cleanup()
{
    m_page.reset();
    m_maps.reset();
    m_folder.reset();
}

void RecordsFixture::show(const SharedImage& image)
{
    QSignalSpy shown(m_page.get(), &gui::RecordsPage::shown);
    m_page->setImage(image);
    QVERIFY(shown.isEmpty()); // never on the window's thread
    QVERIFY(shown.wait());
}

void RecordsFixture::compareWith(const QString& title)
{
    QSignalSpy shown(m_page.get(), &gui::RecordsPage::shown);
    const int item = compareBox().findText(title);
    QVERIFY(item >= 0);
    compareBox().setCurrentIndex(item);
    Q_EMIT compareBox().activated(item);
    QVERIFY(shown.wait());
}

QString RecordsFixture::message() const
{
    const auto* label = m_page->findChild<QLabel*>(QStringLiteral("recordsMessage"));
    return label->isVisible() ? label->text() : QString();
}

void RecordsFixture::goTo(const QString& address)
{
    auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("recordSearch"));
    search->setText(address);
    QVERIFY(rows().rowCount() > 0);
    table("records").setCurrentIndex(rows().index(0, 0));
    search->clear();
}

} // namespace firesteel::test
