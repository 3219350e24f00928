// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/inicoding.h>

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace firesteel::gui {

namespace {

constexpr char16_t byteMarks = 0xdc00;

/// Of what the letters stand for in QTextDocument: line ends, frames, and nothing.
bool editorLoses(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0 || code == u'\r' || code == 0x2028 || code == 0x2029 || code == 0xfdd0 || code == 0xfdd1 ||
           code == 0xfffe || code == 0xffff || code == 0xfffc;
}

std::size_t letterSize(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    return std::min(size, bytes.size());
}

} // namespace

QString shownText(std::string_view bytes)
{
    const bool plain = std::ranges::all_of(bytes, [](char c) { return c >= ' ' || c == '\t'; });
    if (plain) {
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    QString text;
    while (!bytes.empty()) {
        const std::size_t size = letterSize(bytes);
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        const QString letter = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(size)));
        const bool whole = !decoder.hasError() && !letter.isEmpty() && !editorLoses(letter.front());
        if (whole) {
            text += letter;
            bytes.remove_prefix(size);
        } else {
            text += QChar(static_cast<char16_t>(byteMarks + static_cast<unsigned char>(bytes.front())));
            bytes.remove_prefix(1);
        }
    }
    return text;
}

std::string bytesOf(const QString& text)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text[at];
        if (letter.isLowSurrogate()) {
            // A lone one: those of pairs are taken together below.
            bytes += static_cast<char>(letter.unicode() & 0xff);
            ++at;
            continue;
        }
        const bool pair = letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype size = pair ? 2 : 1;
        bytes += text.sliced(at, size).toStdString();
        at += size;
    }
    return bytes;
}

} // namespace firesteel::gui
