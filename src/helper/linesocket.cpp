// SPDX-License-Identifier: GPL-3.0-or-later
#include <helper/linesocket.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>

namespace firesteel::helper {

namespace {

constexpr std::size_t readStep = std::size_t{64} << 10;
constexpr std::size_t mostFiles = 4; ///< waiting for their lines, and in one message

template <std::size_t count>
struct alignas(cmsghdr) FileSpace
{
    std::array<char, CMSG_SPACE(sizeof(int) * count)> bytes{};
};

bool wouldWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

LineReader::Filled LineReader::fill()
{
    std::array<char, readStep> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): received into
    FileSpace<mostFiles> space;
    iovec part{.iov_base = bytes.data(), .iov_len = bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space.bytes.data();
    message.msg_controllen = space.bytes.size();
    const ssize_t size = ::recvmsg(m_socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (size < 0 && wouldWait()) {
        return Filled::Nothing;
    }
    if (size <= 0) {
        return Filled::End;
    }
    keepFiles(message);
    m_buffer.append(bytes.data(), static_cast<std::size_t>(size));
    return Filled::Some;
}

void LineReader::keepFiles(msghdr& message)
{
    for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int file = -1;
            std::memcpy(&file, CMSG_DATA(header) + i * sizeof(int), sizeof file);
            FileDescriptor kept(file);
            if (m_files.size() < mostFiles) {
                m_files.push_back(std::move(kept));
            }
        }
    }
}

std::optional<LineReader::Line> LineReader::next()
{
    const std::size_t end = m_buffer.find('\n', m_searched);
    if (end == std::string::npos) {
        if (m_buffer.size() > m_maxLine) {
            m_skipping = true;
            m_buffer.resize(1); // enough to see that a line has begun
        }
        m_searched = m_buffer.size();
        return std::nullopt;
    }
    Line line{.text = m_buffer.substr(0, end), .tooLong = m_skipping || end > m_maxLine};
    m_buffer.erase(0, end + 1);
    m_searched = 0;
    m_skipping = false;
    return line;
}

FileDescriptor LineReader::takeFile()
{
    if (m_files.empty()) {
        return {};
    }
    FileDescriptor file = std::move(m_files.front());
    m_files.pop_front();
    return file;
}

std::optional<std::size_t> sendSome(int socket, std::string_view text, int file)
{
    FileSpace<1> space;
    iovec part{.iov_base = const_cast<char*>(text.data()), // NOLINT(cppcoreguidelines-pro-type-const-cast)
               .iov_len = text.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (file >= 0) {
        message.msg_control = space.bytes.data();
        message.msg_controllen = space.bytes.size();
        cmsghdr* const header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &file, sizeof file);
    }
    const ssize_t size = ::sendmsg(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (size < 0) {
        return wouldWait() ? std::optional<std::size_t>(0) : std::nullopt;
    }
    return static_cast<std::size_t>(size);
}

bool sendAll(int socket, std::string_view text, int file)
{
    while (!text.empty()) {
        const std::optional<std::size_t> sent = sendSome(socket, text, file);
        if (!sent) {
            return false;
        }
        if (*sent > 0) {
            file = -1;
            text.remove_prefix(*sent);
            continue;
        }
        pollfd ready{.fd = socket, .events = POLLOUT, .revents = 0};
        ::poll(&ready, 1, -1);
    }
    return true;
}

} // namespace firesteel::helper
