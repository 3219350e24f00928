// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/folderspanel.h>
#include <gui/libraryview/imagedetails.h>
#include <gui/libraryview/librarymodel.h>
#include <gui/libraryview/librarypage.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    return layout;
}

void enlarge(QLabel* label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

void LibraryPage::setUpLayout()
{
    m_model = new LibraryModel(this);
    m_pages = new QStackedWidget(this);
    m_mainPage = new QWidget;
    m_title = new QLabel;
    m_summary = new QLabel;
    m_foldersButton = new QToolButton;
    m_scanButton = new QPushButton(icon(u"refresh"), {});
    m_progress = new QProgressBar;
    m_progressText = new QLabel;
    m_cancelButton = new QPushButton(icon(u"cancel"), {});
    m_message = new MessageBar;
    m_folders = new FoldersPanel;

    enlarge(m_title, 1.4);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_foldersButton->setObjectName(u"foldersButton"_s);
    m_foldersButton->setCheckable(true);
    m_foldersButton->setIcon(icon(u"library"));
    m_foldersButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scanButton->setObjectName(u"scanButton"_s);
    m_cancelButton->setObjectName(u"cancelScanButton"_s);
    m_progress->setObjectName(u"scanProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_message->setObjectName(u"libraryMessage"_s);
    m_message->setClosable(true);
    m_message->hide();
    m_folders->hide();

    setUpFilters();
    setUpTable();
    setUpEmptyPage();

    QHBoxLayout* top = row({m_title, m_summary, m_progressText, m_progress});
    top->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_foldersButton, m_scanButton, m_cancelButton}) {
        top->addWidget(widget);
    }
    QHBoxLayout* filters = row({m_search, m_chip, m_format, m_cardLabel, m_card});
    filters->setStretch(0, 1);
    auto* layout = new QVBoxLayout(m_mainPage);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_folders);
    layout->addWidget(m_message);
    layout->addLayout(filters);
    layout->addWidget(m_splitter, 1);

    m_pages->addWidget(m_mainPage);
    m_pages->addWidget(m_emptyPage);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    showProgress();
}

void LibraryPage::setUpFilters()
{
    m_search = new QLineEdit;
    m_chip = new QComboBox;
    m_format = new QComboBox;
    m_cardLabel = new QLabel;
    m_card = new QComboBox;
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_chip->setObjectName(u"chipFilter"_s);
    m_format->setObjectName(u"formatFilter"_s);
    m_card->setObjectName(u"cardChoice"_s);
    m_cardLabel->setBuddy(m_card);
    for (QComboBox* combo : {m_chip, m_format, m_card}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_format->addItem({});
    for (const firmware::ImageFormat format : {firmware::ImageFormat::Fs2, firmware::ImageFormat::Fs3,
                                               firmware::ImageFormat::Fs4, firmware::ImageFormat::Fs5}) {
        m_format->addItem(QString::fromLatin1(firmware::formatName(format)), static_cast<int>(format));
    }
    fillChips();
    fillCards();
}

void LibraryPage::setUpTable()
{
    m_table = new QTreeView;
    m_table->setObjectName(u"libraryTable"_s);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setSectionsMovable(false);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<LibraryModel::Column, int> widths[] = {
        {LibraryModel::Version, 20}, {LibraryModel::Remark, 30}, {LibraryModel::Psid, 18}, {LibraryModel::Part, 22},
        {LibraryModel::Chip, 17},    {LibraryModel::Date, 13},   {LibraryModel::Place, 34}};
    for (const auto& [column, characters] : widths) {
        m_table->setColumnWidth(column, characters * character);
    }

    m_nothing = new QLabel(m_table->viewport());
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_nothing);
    m_nothing->hide();

    m_details = new ImageDetails;
    auto* buttonRow = new QHBoxLayout;
    buttonRow->setContentsMargins(10, 0, 6, 0);
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons.push_back(button);
        buttonRow->addWidget(button);
    }
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_details, 1);
    sideLayout->addLayout(buttonRow);
    side->setMinimumWidth(character * 54);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"librarySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
}

void LibraryPage::setUpEmptyPage()
{
    m_emptyPage = new QWidget;
    auto* picture = new QLabel;
    picture->setPixmap(icon(u"library").pixmap(QSize(64, 64), devicePixelRatioF()));
    m_emptyTitle = new QLabel;
    m_emptyText = new QLabel;
    m_emptyAdd = new QPushButton(icon(u"open"), {});
    m_emptyAdd->setObjectName(u"addFirstFolderButton"_s);
    enlarge(m_emptyTitle, 1.4);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setFixedWidth(fontMetrics().averageCharWidth() * 70);
    auto* layout = new QVBoxLayout(m_emptyPage);
    layout->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{picture, m_emptyTitle, m_emptyText, m_emptyAdd}) {
        layout->addWidget(widget, 0, Qt::AlignHCenter);
        layout->addSpacing(8);
    }
    layout->addStretch(3);
}

void LibraryPage::retranslate()
{
    m_title->setText(tr("Firmware library"));
    m_foldersButton->setText(tr("F&olders"));
    m_foldersButton->setToolTip(tr("Show which folders are in the library"));
    m_scanButton->setText(tr("Search fo&lders"));
    m_cancelButton->setText(tr("Cance&l"));
    m_cancelButton->setToolTip(tr("Stop the search; what it has read is kept"));
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_search->setPlaceholderText(tr("PSID, part, version, chip, description…"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setToolTip(tr("Words in any order; each must stand somewhere in what is known of the image"));
    m_chip->setAccessibleName(tr("Only images for this chip"));
    m_format->setAccessibleName(tr("Only images of this format"));
    m_format->setItemText(0, tr("All formats"));
    m_cardLabel->setText(tr("For car&d:"));
    m_card->setAccessibleName(tr("Card to find images for"));
    m_card->setToolTip(tr("Sorts the images by how they fit this card"));
    m_table->setAccessibleName(tr("Images in the library"));
    m_emptyTitle->setText(tr("No folders yet"));
    m_emptyText->setText(
        tr("The library remembers which firmware images and bundles lie in your folders, finds them by "
           "PSID, part number, version or chip, and tells which fit a card. Add a folder, for example "
           "the one with your downloads. Its files are only read, never changed."));
    // Centred in a layout, a label is not asked how high its text is at its width.
    m_emptyText->setFixedHeight(m_emptyText->heightForWidth(m_emptyText->maximumWidth()));
    m_emptyAdd->setText(tr("&Add a folder…"));
    m_open->setText(tr("Ope&n"));
    m_compare->setText(tr("Compar&e"));
    m_flash->setText(tr("Fla&sh…"));
    fillChips();
    fillCards();
    m_model->refreshTexts();
    showSummary();
    showTroubles();
    showEmptyText();
    showProgress();
    updateActions();
}

} // namespace firesteel::gui
