// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cardjob/commandline.h>
#include <gui/widgets/icons.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

CommandLine::CommandLine(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_copy(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_copy);
    m_label->setBuddy(m_edit);
    m_edit->setReadOnly(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setObjectName(u"commandEdit"_s);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setObjectName(u"copyCommandLineButton"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_edit->text()); });
    retranslate();
}

void CommandLine::setCommand(const QString& command)
{
    if (m_edit->text() != command) {
        m_edit->setText(command);
        m_edit->setCursorPosition(0);
    }
    m_edit->setToolTip(command);
}

QString CommandLine::command() const
{
    return m_edit->text();
}

void CommandLine::retranslate()
{
    m_label->setText(tr("E&quivalent command:"));
    m_edit->setAccessibleName(tr("Equivalent command"));
    m_copy->setText(tr("Copy comman&d"));
    m_copy->setAccessibleName(tr("Copy the command"));
    m_copy->setToolTip(tr("Copies the firesteel-cli command that does the same"));
}

void CommandLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace firesteel::gui
