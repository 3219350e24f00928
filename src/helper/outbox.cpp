// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/linesocket.h>
#include <helper/outbox.h>

#include <utility>

namespace firesteel::helper {

namespace {

constexpr std::size_t roomForEvents = std::size_t{4} << 20;

} // namespace

void Outbox::put(const Message& message, FileDescriptor file)
{
    const bool isProgress = std::holds_alternative<Progressed>(message.content);
    const bool isEvent =
        isProgress || std::holds_alternative<Ran>(message.content) || std::holds_alternative<Printed>(message.content);
    std::string text = encodeMessage(message);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed || (isEvent && m_size + text.size() > roomForEvents)) {
            return;
        }
        // Progress that nobody has read yet is out of date.
        const bool lastCanGo = !m_queue.empty() && m_queue.back().isProgress && (m_queue.size() > 1 || m_sent == 0);
        if (isProgress && lastCanGo) {
            m_size -= m_queue.back().text.size();
            m_queue.pop_back();
        }
        m_size += text.size();
        m_queue.push_back({.text = std::move(text), .file = std::move(file), .isProgress = isProgress});
    }
    m_wake();
}

bool Outbox::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.empty();
}

bool Outbox::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size > 2 * roomForEvents;
}

bool Outbox::sendTo(int socket)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_queue.empty()) {
        Outgoing& first = m_queue.front();
        const auto sent = sendSome(socket, std::string_view(first.text).substr(m_sent), first.file.get());
        if (!sent) {
            return false;
        }
        if (*sent == 0) {
            return true;
        }
        first.file.reset();
        m_sent += *sent;
        if (m_sent == first.text.size()) {
            m_size -= first.text.size();
            m_queue.pop_front();
            m_sent = 0;
        }
    }
    return true;
}

void Outbox::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_queue.clear();
    m_sent = 0;
    m_size = 0;
}

} // namespace firesteel::helper
