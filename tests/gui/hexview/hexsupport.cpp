// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsupport.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <QColor>
#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <algorithm>
#include <unistd.h>

namespace firesteel::test {

Bytes countingBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::uint8_t>(i);
    }
    return bytes;
}

Bytes zerosWith(std::size_t size, std::size_t offset, std::string_view text)
{
    Bytes bytes(size);
    std::ranges::copy(text, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    return bytes;
}

SparseFile::SparseFile(std::uint64_t size)
    : m_file(::memfd_create("sparse", MFD_CLOEXEC))
    , m_size(size)
{
    if (m_file < 0 || ::ftruncate(m_file, static_cast<off_t>(size)) != 0) {
        return;
    }
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED | MAP_NORESERVE, m_file, 0);
    if (address != MAP_FAILED) {
        (void)::madvise(address, size, MADV_NOHUGEPAGE);
        m_address = address;
    }
}

SparseFile::~SparseFile()
{
    if (m_address != nullptr) {
        ::munmap(m_address, m_size);
    }
    if (m_file >= 0) {
        ::close(m_file);
    }
}

SharedBytes SparseFile::bytes() const
{
    return {nullptr, ByteView(static_cast<const std::uint8_t*>(m_address), m_size)};
}

std::uint64_t SparseFile::touchedBytes() const
{
    struct stat status{};
    (void)::fstat(m_file, &status);
    return static_cast<std::uint64_t>(status.st_blocks) * 512;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xfc, 0xfc, 0xfc);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x6f, 0x9c));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, text);
    }
    return palette;
}

void saveScreenshot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FIRESTEEL_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        QCoreApplication::processEvents();
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace firesteel::test
