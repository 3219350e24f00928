// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/widgets/errorbuttons.h>
#include <gui/widgets/icons.h>
#include <gui/widgets/messagebar.h>

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QPushButton>

#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

std::string wayOutCommand(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::PermissionDenied:
    case ErrorKind::PolkitMissing:
    case ErrorKind::PolkitAgentMissing:
    case ErrorKind::AuthorizationDeclined:
    case ErrorKind::AuthorizationDenied:
        return error.facts.wanted;
    default:
        return {};
    }
}

void addErrorButtons(MessageBar& bar, const Error& error, QObject* context, std::function<void()> freeSemaphore)
{
    if (const std::string command = wayOutCommand(error); !command.empty()) {
        QPushButton* copy = bar.addButton(QCoreApplication::translate("ErrorButtons", "Co&py command"));
        copy->setIcon(icon(u"copy"_s));
        copy->setObjectName(u"copyWayOutButton"_s);
        copy->setToolTip(QString::fromStdString(command));
        copy->setAccessibleName(
            QCoreApplication::translate("ErrorButtons", "Copy the command %1").arg(QString::fromStdString(command)));
        QObject::connect(copy, &QPushButton::clicked, context,
                         [command] { QApplication::clipboard()->setText(QString::fromStdString(command)); });
    }
    if (error.kind == ErrorKind::SemaphoreLeftTaken && freeSemaphore) {
        QPushButton* release = bar.addButton(QCoreApplication::translate("ErrorButtons", "F&ree the semaphore…"));
        release->setObjectName(u"freeSemaphoreButton"_s);
        release->setAccessibleName(QCoreApplication::translate("ErrorButtons", "Free the flash semaphore"));
        QObject::connect(release, &QPushButton::clicked, context, std::move(freeSemaphore));
    }
}

} // namespace firesteel::gui
