// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/libraryview/folderspanel.h>
#include <gui/libraryview/librarywords.h>
#include <gui/widgets/fittinglist.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firesteel::gui {

FoldersPanel::FoldersPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new FittingList(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("foldersPanel"));
    m_list->setObjectName(QStringLiteral("folderList"));
    m_list->setMaximumHeight(fontMetrics().height() * 8);
    m_list->setAlternatingRowColors(true);
    m_title->setBuddy(m_list);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1, Qt::AlignTop);
    row->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &FoldersPanel::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_list->currentItem()) {
            Q_EMIT removeRequested(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FoldersPanel::updateButtons);
    retranslate();
}

void FoldersPanel::setFolders(const std::vector<library::Folder>& folders)
{
    m_folders = folders;
    fill();
}

void FoldersPanel::setWhyNoChange(const QString& reason)
{
    m_whyNoChange = reason;
    updateButtons();
}

void FoldersPanel::fill()
{
    const QString current =
        m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(Qt::UserRole).toString();
    m_list->clear();
    for (const library::Folder& folder : m_folders) {
        const QString path = pathText(folder.path);
        const QString images = tr("%n image(s)", nullptr, static_cast<int>(folder.images));
        const QString searched =
            folder.scanned ? tr("searched %1").arg(timeText(*folder.scanned)) : tr("not searched to the end yet");
        auto* item = new QListWidgetItem(
            tr("%1 (%2, %3)", "folder, number of images, when searched").arg(path, images, searched), m_list);
        item->setData(Qt::UserRole, path);
        if (path == current) {
            m_list->setCurrentItem(item);
        }
    }
    updateButtons();
}

void FoldersPanel::updateButtons()
{
    const bool chosen = m_list->currentItem() != nullptr;
    m_add->setEnabled(m_whyNoChange.isEmpty());
    m_add->setToolTip(m_whyNoChange.isEmpty() ? tr("Put a folder with firmware files into the library; what is below "
                                                   "it counts too")
                                              : m_whyNoChange);
    m_remove->setEnabled(chosen && m_whyNoChange.isEmpty());
    m_remove->setToolTip(!chosen                   ? tr("Choose a folder of the list first")
                         : m_whyNoChange.isEmpty() ? tr("Forget this folder; its files stay where they are")
                                                   : m_whyNoChange);
}

void FoldersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QFrame::changeEvent(event);
}

void FoldersPanel::retranslate()
{
    m_title->setText(tr("Folders of &the library"));
    m_list->setAccessibleName(tr("Folders of the library"));
    m_add->setText(tr("&Add…"));
    m_remove->setText(tr("&Remove"));
    updateButtons();
}

} // namespace firesteel::gui
