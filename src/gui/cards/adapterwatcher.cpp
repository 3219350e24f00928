// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cards/adapterwatcher.h>
#include <linux/netlink.h>
#include <sys/socket.h>

#include <QSet>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace firesteel::gui {

namespace {

// A card comes with its functions, driver, interfaces and RDMA devices, one after the other.
constexpr int debounceMs = 400;
constexpr unsigned kernelGroup = 1;
constexpr std::size_t largestMessage = 16 * 1024;

} // namespace

bool concernsAdapters(QByteArrayView message)
{
    constexpr std::array<QByteArrayView, 3> subsystems{"pci", "net", "infiniband"};
    constexpr std::array<QByteArrayView, 5> actions{"add", "remove", "bind", "unbind", "move"};
    bool knownSubsystem = false;
    bool knownAction = false;
    while (!message.isEmpty()) {
        const qsizetype end = message.indexOf('\0');
        const QByteArrayView line = end < 0 ? message : message.first(end);
        message = end < 0 ? QByteArrayView() : message.sliced(end + 1);
        if (line.startsWith("SUBSYSTEM=")) {
            knownSubsystem = std::ranges::contains(subsystems, line.sliced(10));
        } else if (line.startsWith("ACTION=")) {
            knownAction = std::ranges::contains(actions, line.sliced(7));
        }
    }
    return knownSubsystem && knownAction;
}

SystemAdapterWatcher::SystemAdapterWatcher(QObject* parent)
    : AdapterWatcher(parent)
{
    m_debounce.setInterval(debounceMs);
    m_debounce.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, &AdapterWatcher::adaptersChanged);
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, [this] { m_debounce.start(); });
    openSocket();
}

SystemAdapterWatcher::~SystemAdapterWatcher()
{
    m_notifier.reset();
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

void SystemAdapterWatcher::openSocket()
{
    m_socket = ::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT);
    if (m_socket < 0) {
        return;
    }
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = kernelGroup;
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemAdapterWatcher::readSocket);
}

void SystemAdapterWatcher::readSocket()
{
    std::array<char, largestMessage> buffer;
    for (;;) {
        sockaddr_nl sender{};
        socklen_t length = sizeof sender;
        const ssize_t size =
            ::recvfrom(m_socket, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&sender), &length);
        if (size < 0) {
            // Where messages were lost nobody knows which.
            if (errno == ENOBUFS) {
                m_debounce.start();
            }
            return;
        }
        // Only the kernel has port 0.
        if (sender.nl_pid == 0 && concernsAdapters(QByteArrayView(buffer.data(), size))) {
            m_debounce.start();
        }
    }
}

void SystemAdapterWatcher::watchFolders(const QStringList& folders)
{
    const QStringList watched = m_folders.directories();
    const QSet<QString> wanted(folders.begin(), folders.end());
    for (const QString& folder : watched) {
        if (!wanted.contains(folder)) {
            m_folders.removePath(folder);
        }
    }
    for (const QString& folder : wanted) {
        if (!watched.contains(folder)) {
            m_folders.addPath(folder);
        }
    }
}

} // namespace firesteel::gui
