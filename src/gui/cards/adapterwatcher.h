// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace firesteel::gui {

/// Says when adapters may have come, gone or changed. Tests have their own.
class AdapterWatcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The folders in which simulated cards are, and those of the cards themselves; others are let go.
    virtual void watchFolders(const QStringList& folders) = 0;

Q_SIGNALS:
    void adaptersChanged();
};

/// Listens to the kernel's announcements of PCI devices and network interfaces, and to folders. Several changes
/// in a short time are one.
class SystemAdapterWatcher final : public AdapterWatcher
{
    Q_OBJECT
public:
    explicit SystemAdapterWatcher(QObject* parent = nullptr);
    ~SystemAdapterWatcher() override;

    void watchFolders(const QStringList& folders) override;
    /// False where the kernel lets nobody listen (some containers): only folders are watched then.
    bool hearsKernel() const { return m_socket >= 0; }

private:
    void openSocket();
    void readSocket();

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QFileSystemWatcher m_folders;
    QTimer m_debounce;
};

/// Whether a message of the kernel's uevent socket ("add@/devices/…", then "KEY=value", each ended by a NUL byte)
/// is about something the tree of adapters shows.
bool concernsAdapters(QByteArrayView message);

} // namespace firesteel::gui
