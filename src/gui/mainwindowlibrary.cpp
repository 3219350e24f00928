// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of MainWindow about the firmware library.
#include <gui/cards/adaptertreemodel.h>
#include <gui/cards/adapterwords.h>
#include <gui/libraryview/librarypage.h>
#include <gui/mainwindow.h>

#include <ui_mainwindow.h>

namespace firesteel::gui {

LibraryPage& MainWindow::libraryPage()
{
    if (m_library != nullptr) {
        return *m_library;
    }
    m_library = new LibraryPage(m_services, m_services.library, m_ui->tabs);
    m_library->setObjectName(QStringLiteral("libraryPage"));
    m_ui->tabs->addTab(m_library, tr("Li&brary"));
    connect(m_library, &LibraryPage::openRequested, this,
            [this](const library::ImageRecord& image) { openFromLibrary(image); });
    connect(m_library, &LibraryPage::compareRequested, this, &MainWindow::compareWithCard);
    connect(m_library, &LibraryPage::flashRequested, this, &MainWindow::flashFromLibrary);
    connect(m_library, &LibraryPage::cardWanted, this, [this](const std::string& adapterId) {
        if (const adapters::Adapter* adapter = m_tree->adapter(QString::fromStdString(adapterId))) {
            m_cards.readOnce(*adapter);
        }
    });
    connect(m_library, &LibraryPage::sizeKnown, m_tree, [this](int images) { m_tree->setLibrarySize(images); });
    connect(&m_cards, &CardStore::changed, m_library, [this](const std::string& adapterId) {
        if (const auto& query = m_cards.state(adapterId).query) {
            m_library->setCardQuery(adapterId, *query);
        }
    });
    connect(&m_discovery, &AdapterDiscovery::finished, m_library, [this] { m_library->setCards(m_tree->adapters()); });
    m_library->setCards(m_tree->adapters());
    for (const adapters::Adapter& adapter : m_tree->adapters()) {
        if (const auto& query = m_cards.state(adapter.id).query) {
            m_library->setCardQuery(adapter.id, *query);
        }
    }
    return *m_library;
}

void MainWindow::showLibrary()
{
    LibraryPage& page = libraryPage();
    // The card the user comes from, unless another was chosen on the page meanwhile.
    if (m_libraryCard != m_cardId) {
        m_libraryCard = m_cardId;
        page.chooseCard(m_cardId.toStdString());
    }
    showPages({&page});
}

void MainWindow::openFromLibrary(const library::ImageRecord& image, const FileOpener::Then& then)
{
    const QString path = QString::fromStdString(image.path.string());
    if (image.entry) {
        m_files.openFromBundle(path, QString::fromStdString(image.psid), image.choice, then);
    } else {
        m_files.open(path, then);
    }
}

void MainWindow::compareWithCard(const std::string& adapterId, const library::ImageRecord& image)
{
    openFromLibrary(image, [this, adapterId](const OpenedFile& file) {
        const adapters::Adapter* adapter = m_tree->adapter(QString::fromStdString(adapterId));
        if (adapter != nullptr && m_cards.state(adapterId).image != nullptr) {
            compare(cardSide(*adapter), {.title = fileTitle(file), .image = file.image()});
        } else {
            askWhatToCompare(file.image());
        }
    });
}

void MainWindow::flashFromLibrary(const std::string& adapterId, const library::ImageRecord& image)
{
    openFromLibrary(image, [this, adapterId](const OpenedFile&) {
        m_cardId = QString::fromStdString(adapterId);
        openFlashDialog();
    });
}

} // namespace firesteel::gui
