// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/async.h>
#include <gui/build/buildtarget.h>
#include <gui/dialogs/filedialog.h>
#include <gui/widgets/icons.h>

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

BuildTarget::BuildTarget(FileDialog& fileDialog, QString folder, QWidget* parent)
    : QWidget(parent)
    , m_fileDialog(fileDialog)
    , m_folder(std::move(folder))
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_icon(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_edit->setObjectName(u"targetEdit"_s);
    m_button->setObjectName(u"targetButton"_s);
    m_button->setAutoDefault(false);
    m_note->setObjectName(u"targetNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_button, 0, 2);
    auto* note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_icon);
    note->addWidget(m_note, 1);
    layout->addLayout(note, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &BuildTarget::look);
    connect(m_button, &QPushButton::clicked, this, &BuildTarget::choose);
    retranslate();
}

void BuildTarget::suggest(const std::string& ini, std::shared_ptr<const firmware::Image> base)
{
    m_suggesting = true;
    runAsync([folder = std::filesystem::path(m_folder.toStdString()), ini,
              base = std::move(base)] { return QString::fromStdString(freeTarget(folder, ini, *base).string()); },
             this,
             [this](const QString& path) {
                 m_suggesting = false;
                 if (m_edit->text().isEmpty()) {
                     m_edit->setText(QDir::toNativeSeparators(path));
                 }
                 Q_EMIT changed();
             });
}

void BuildTarget::setBase(const std::string& name)
{
    if (std::exchange(m_base, name) != name) {
        look();
    }
}

std::filesystem::path BuildTarget::path() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? std::filesystem::path()
                          : std::filesystem::path(QDir(m_folder).absoluteFilePath(text).toStdString());
}

void BuildTarget::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    runAsync([target = path(), base = m_base] { return target.empty() ? TargetLook() : lookAtTarget(target, base); },
             this,
             [this](const TargetLook& found) {
                 m_looking = false;
                 if (std::exchange(m_lookAgain, false)) {
                     look();
                     return;
                 }
                 m_look = found;
                 showNote();
                 Q_EMIT changed();
             });
    Q_EMIT changed();
}

QString BuildTarget::problem() const
{
    if (m_suggesting || m_looking) {
        return tr("Looking at the folder…");
    }
    if (m_edit->text().trimmed().isEmpty()) {
        return tr("To go on, choose where to save the image.");
    }
    const QString shown = QDir::toNativeSeparators(QString::fromStdString(path().string()));
    if (m_look.isFolder) {
        return tr("%1 is a folder: add the name of a file.").arg(shown);
    }
    if (m_look.isBase) {
        return tr("This is the file that the image is built from. It stays as it is: choose another name.");
    }
    if (m_look.folderMissing) {
        return tr("There is no folder %1.")
            .arg(QDir::toNativeSeparators(QString::fromStdString(path().parent_path().string())));
    }
    return {};
}

void BuildTarget::choose()
{
    const QString chosen = m_fileDialog.saveFile(this, tr("Save the image as"), QString::fromStdString(path().string()),
                                                 tr("Firmware images (*.bin);;All files (*)"));
    if (!chosen.isEmpty()) {
        m_edit->setText(QDir::toNativeSeparators(chosen));
    }
}

void BuildTarget::showNote()
{
    const bool replaced = m_look.exists && problem().isEmpty();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(replaced ? icon(u"warning"_s).pixmap(size) : QPixmap());
    m_icon->setVisible(replaced);
    m_note->setVisible(replaced);
    m_note->setText(replaced ? tr("A file of this name exists. It will be replaced.") : QString());
    m_edit->setAccessibleDescription(m_note->text());
}

void BuildTarget::retranslate()
{
    m_label->setText(tr("Sa&ve as:"));
    m_edit->setAccessibleName(tr("Save the image as"));
    m_button->setText(tr("C&hoose…"));
    m_button->setAccessibleName(tr("Choose where to save the image"));
    showNote();
}

void BuildTarget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showNote();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
