// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <helper/filedescriptor.h>
#include <sys/socket.h>

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace firesteel::helper {

/// Takes lines and files from a Unix stream socket. Never waits, never throws bytes of a line away
/// but those of lines that are too long.
class LineReader
{
public:
    /// The socket outlives the reader.
    LineReader(int socket, std::size_t maxLine)
        : m_socket(socket)
        , m_maxLine(maxLine)
    {
    }

    enum class Filled
    {
        Some,
        Nothing, ///< there is nothing to read now
        End,     ///< the other side is gone
    };
    Filled fill();

    struct Line
    {
        std::string text;
        bool tooLong = false; ///< then the text is only its begin
    };
    /// The next whole line, without its end.
    std::optional<Line> next();

    /// The file that came first, of those not yet taken; a closed one where there is none.
    FileDescriptor takeFile();
    bool hasFiles() const { return !m_files.empty(); }
    void closeFiles() { m_files.clear(); }
    /// No bytes of further lines are here.
    bool isEmpty() const { return m_buffer.empty(); }

private:
    void keepFiles(msghdr& message);

    int m_socket;
    std::size_t m_maxLine;
    std::string m_buffer;
    std::size_t m_searched = 0; ///< no line end before this place of the buffer
    bool m_skipping = false;    ///< in the middle of a line that is too long
    std::deque<FileDescriptor> m_files;
};

/// Sends as much as goes without waiting, the file with the first byte. Returns the number of bytes;
/// nothing where the other side is gone.
std::optional<std::size_t> sendSome(int socket, std::string_view text, int file);

/// Sends all, waiting as long as it takes. False where the other side is gone.
bool sendAll(int socket, std::string_view text, int file);

} // namespace firesteel::helper
