// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/sharedbytes.h>

#include <QPalette>
#include <QString>

#include <cstdint>

class QWidget;

namespace firesteel::test {

/// Bytes 0, 1, 2, … 255, 0, 1, …
Bytes countingBytes(std::size_t size);
/// Zeros with `text` at `offset`.
Bytes zerosWith(std::size_t size, std::size_t offset, std::string_view text);

/// A file of holes that knows which of its pages were ever read: a page of it takes memory from then
/// on.
class SparseFile
{
public:
    explicit SparseFile(std::uint64_t size);
    ~SparseFile();
    SparseFile(const SparseFile&) = delete;
    SparseFile& operator=(const SparseFile&) = delete;

    bool isValid() const { return m_address != nullptr; }
    SharedBytes bytes() const;
    std::uint64_t touchedBytes() const; ///< whole pages

private:
    int m_file = -1;
    void* m_address = nullptr;
    std::uint64_t m_size = 0;
};

QPalette lightPalette();
QPalette darkPalette();

/// Saves a picture of the widget as NAME.png in the folder $FIRESTEEL_SCREENSHOTS, if that is set.
void saveScreenshot(QWidget& widget, const QString& name);

} // namespace firesteel::test
