// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/bundle/bundlebuilder.h>
#include <firmware/bundle/mfa2elements.h>

#include <algorithm>
#include <utility>

namespace firesteel::firmware {

namespace {

constexpr std::uint64_t elementHeaderSize = 4;
constexpr std::uint64_t multiPartSize = 4;

std::uint64_t padded(std::uint64_t size)
{
    return (size + 3) & ~std::uint64_t{3};
}

} // namespace

const Mfa2Element* Mfa2Group::find(Mfa2Type type) const
{
    const auto found = std::ranges::find(extensions, static_cast<std::uint8_t>(type), &Mfa2Element::type);
    return found == extensions.end() ? nullptr : &*found;
}

Mfa2Reader::Mfa2Reader(Bundle& bundle, std::uint64_t offset, std::uint64_t end)
    : m_bundle(bundle)
    , m_offset(offset)
    , m_end(end)
{
}

void Mfa2Reader::complain(FindingKind kind, Severity severity, Facts facts)
{
    addFinding(m_bundle, kind, severity, std::move(facts));
}

std::optional<Mfa2Element> Mfa2Reader::readElement(const std::string& name)
{
    const std::uint64_t start = m_offset;
    const std::uint64_t room = m_end > start ? m_end - start : 0;
    const ByteView bytes = m_bundle.bytes;
    const std::uint64_t size = room < elementHeaderSize ? 0 : (std::uint64_t{bytes[start + 2]} << 8 | bytes[start + 3]);
    if (room < elementHeaderSize + size) {
        complain(FindingKind::BundleElementCut, Severity::Error,
                 {.section = name, .offset = start, .expected = m_end, .actual = start + elementHeaderSize + size});
        return std::nullopt;
    }
    // The padding of the very last element may be missing.
    m_offset = std::min(start + elementHeaderSize + padded(size), m_end);
    return Mfa2Element{
        .offset = start, .type = bytes[start + 1], .payload = bytes.subspan(start + elementHeaderSize, size)};
}

std::optional<Mfa2Group> Mfa2Reader::readGroup(Mfa2Type type, std::uint64_t size, const char* name)
{
    const std::optional<Mfa2Element> multiPart = readElement(name);
    if (!multiPart) {
        return std::nullopt;
    }
    if (multiPart->type != static_cast<std::uint8_t>(Mfa2Type::MultiPart)) {
        complain(FindingKind::BundleElementUnexpected, Severity::Error,
                 {.section = name,
                  .offset = multiPart->offset,
                  .expected = static_cast<std::uint64_t>(Mfa2Type::MultiPart),
                  .actual = multiPart->type});
        return std::nullopt;
    }
    if (multiPart->payload.size() != multiPartSize) {
        complain(FindingKind::BundleElementLength, Severity::Error,
                 {.section = name,
                  .offset = multiPart->offset,
                  .expected = multiPartSize,
                  .actual = multiPart->payload.size()});
        return std::nullopt;
    }
    const std::uint32_t word = readBe32(multiPart->payload, 0);
    const std::uint32_t extensions = word >> 16;
    const std::uint64_t claimed = word & 0xffff;
    std::optional<Mfa2Element> descriptor = readElement(name);
    if (!descriptor) {
        return std::nullopt;
    }
    if (descriptor->type != static_cast<std::uint8_t>(type)) {
        complain(FindingKind::BundleElementUnexpected, Severity::Error,
                 {.section = name,
                  .offset = descriptor->offset,
                  .expected = static_cast<std::uint64_t>(type),
                  .actual = descriptor->type});
        return std::nullopt;
    }
    if (descriptor->payload.size() != size) {
        complain(
            FindingKind::BundleElementLength, Severity::Error,
            {.section = name, .offset = descriptor->offset, .expected = size, .actual = descriptor->payload.size()});
        return std::nullopt;
    }
    Mfa2Group group{.offset = multiPart->offset, .descriptor = *descriptor};
    std::uint64_t exact = elementHeaderSize + size;
    std::uint64_t withPadding = elementHeaderSize + padded(size);
    for (std::uint32_t i = 0; i < extensions; ++i) {
        std::optional<Mfa2Element> extension = readElement(name);
        if (!extension) {
            return std::nullopt;
        }
        exact += elementHeaderSize + extension->payload.size();
        withPadding += elementHeaderSize + padded(extension->payload.size());
        group.extensions.push_back(*extension);
    }
    // Writers count the elements without their padding.
    if (claimed != (exact & 0xffff) && claimed != (withPadding & 0xffff)) {
        complain(FindingKind::BundleElementTotal, Severity::Error,
                 {.section = name, .offset = group.offset, .expected = exact, .actual = claimed});
    }
    return group;
}

} // namespace firesteel::firmware
