// SPDX-License-Identifier: GPL-3.0-or-later
#include <compare/configurationrecords.h>
#include <compare/pairing.h>

namespace firesteel::compare {

namespace {

/// Big-endian address, value and mask (reference chapter 2.11).
constexpr std::size_t recordSize = 12;

struct Record
{
    std::uint64_t address = 0; ///< with the number of its section above bit 32: the key to pair by
    RecordValue value;
};

std::vector<Record> recordsOf(const firmware::Image& image, bool& cut)
{
    std::vector<Record> records;
    if (image.format != firmware::ImageFormat::Fs2) {
        return records;
    }
    std::uint64_t number = 0;
    for (const firmware::Section& section : image.sections) {
        if (section.kind != firmware::SectionKind::Configuration) {
            continue;
        }
        const ByteView data = image.data(section);
        for (std::size_t offset = 0; offset + recordSize <= data.size(); offset += recordSize) {
            if (records.size() == maxRecords) {
                cut = true;
                return records;
            }
            records.push_back({number << 32 | readBe32(data, offset),
                               {.value = readBe32(data, offset + 4),
                                .mask = readBe32(data, offset + 8),
                                .offset = section.dataOffset + offset}});
        }
        ++number;
    }
    return records;
}

std::vector<std::uint64_t> keysOf(const std::vector<Record>& records)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(records.size());
    for (const Record& record : records) {
        keys.push_back(record.address);
    }
    return keys;
}

bool sameSetting(const RecordValue& left, const RecordValue& right)
{
    return left.value == right.value && left.mask == right.mask;
}

} // namespace

std::uint32_t RecordDifference::changedBits() const
{
    return left && right ? (left->value ^ right->value) | (left->mask ^ right->mask) : 0;
}

void compareRecords(const firmware::Image& left, const firmware::Image& right, Comparison& comparison)
{
    const std::vector<Record> lefts = recordsOf(left, comparison.recordsCut);
    const std::vector<Record> rights = recordsOf(right, comparison.recordsCut);
    for (const Pair& pair : pairByKey(keysOf(lefts), keysOf(rights))) {
        const std::uint64_t key = pair.left ? lefts[*pair.left].address : rights[*pair.right].address;
        RecordDifference difference{.configuration = static_cast<unsigned>(key >> 32),
                                    .address = static_cast<std::uint32_t>(key)};
        if (pair.left) {
            difference.left = lefts[*pair.left].value;
        }
        if (pair.right) {
            difference.right = rights[*pair.right].value;
        }
        if (!pair.left) {
            difference.change = Change::OnlyRight;
        } else if (!pair.right) {
            difference.change = Change::OnlyLeft;
        } else {
            difference.change = sameSetting(*difference.left, *difference.right) ? Change::Same : Change::Changed;
        }
        comparison.records.push_back(difference);
    }
}

} // namespace firesteel::compare
