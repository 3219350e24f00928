// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sharedbytes.h>
#include <firmware/bundle/bundle.h>
#include <firmware/image.h>
#include <library/filereader.h>

#include <algorithm>
#include <format>
#include <string_view>
#include <utility>

namespace firesteel::library {

namespace {

constexpr std::uint16_t textVersionProduct = 0xf; // such a ROM has a number instead of a version

std::string romsText(const firmware::RomInfo& rom)
{
    std::string text;
    for (const firmware::RomEntry& entry : rom.entries) {
        const std::string name = firmware::romProductName(entry.product);
        text += text.empty() ? "" : ", ";
        text += name.empty() ? std::format("0x{:x}", entry.product) : name;
        text += entry.product == textVersionProduct
                    ? std::format(" {}", entry.subminor)
                    : std::format(" {}.{}.{}", entry.major, entry.minor, entry.subminor);
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What the [PS_INFO] section of a board INI says of its name and description.
void takeBoardNames(std::string_view ini, ImageRecord& record)
{
    bool inside = false;
    while (!ini.empty()) {
        const std::size_t end = std::min(ini.find('\n'), ini.size());
        const std::string_view line = trimmed(ini.substr(0, end));
        ini.remove_prefix(std::min(end + 1, ini.size()));
        if (line.starts_with('[')) {
            inside = line.starts_with("[PS_INFO]");
            continue;
        }
        const std::size_t equals = line.find('=');
        if (!inside || equals == std::string_view::npos) {
            continue;
        }
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string value(trimmed(line.substr(equals + 1)));
        if (key == "Name" && record.partNumber.empty()) {
            record.partNumber = value;
        } else if (key == "Description" && record.description.empty()) {
            record.description = value;
        }
    }
}

ImageRecord recordOf(const firmware::Image& image, const std::filesystem::path& path)
{
    const firmware::Identity& identity = image.identity;
    ImageRecord record{
        .path = path,
        .entry = {},
        .choice = {},
        .copyState = image.copy,
        .format = image.format,
        .psid = identity.psid.value_or(""),
        .partNumber = identity.partNumber.value_or(""),
        .description = identity.description.value_or(""),
        .version = identity.version,
        .date = identity.releaseDate ? dateText(*identity.releaseDate) : std::string(),
        .deviceId = identity.deviceId,
        .chips = identity.hardwareIds,
        .roms = romsText(image.rom),
        .size = std::max(image.headerSize, image.end),
        .failsafe = image.layout.failsafe,
        .logChunkSize = image.layout.logChunkSize,
        .encrypted = image.encrypted,
        .security = identity.security,
        .problem = {},
    };
    if (const firmware::Finding* error = image.firstError()) {
        record.problem = firmware::damageError(*error, image.name);
    }
    if (record.partNumber.empty() || record.description.empty()) {
        if (const Result<std::string> ini = firmware::embeddedIni(image)) {
            takeBoardNames(*ini, record);
        }
    }
    return record;
}

void readImageFile(const FoundFile& file, FileRecord& record)
{
    Result<SharedBytes> bytes = readSharedFile(file.path, firmware::maxImageFileSize);
    if (!bytes) {
        record.problem = bytes.error();
        return;
    }
    const Result<std::vector<firmware::Image>> copies =
        firmware::parseImageCopies(std::move(*bytes), file.path.string());
    if (!copies) {
        record.problem = copies.error();
        // So that it is not read again before it changes.
        record.format = "-";
        return;
    }
    record.format = firmware::formatName(copies->front().format);
    for (std::uint32_t copy = 0; const firmware::Image& image : *copies) {
        ImageRecord& made = record.images.emplace_back(recordOf(image, file.path));
        made.copy = copy++;
    }
}

/// An entry as the bundle's table of contents tells it.
ImageRecord recordOf(const firmware::BundleEntry& entry, std::uint32_t index, const std::filesystem::path& path)
{
    ImageRecord record;
    record.path = path;
    record.entry = index;
    record.psid = entry.psid;
    record.partNumber = entry.partNumber;
    record.description = entry.description;
    record.version = entry.version();
    record.size = entry.size();
    return record;
}

/// The texts of the table of contents count where the image has none.
void addEntry(ImageRecord& record, const firmware::BundleEntry& entry, std::uint32_t index)
{
    record.entry = index;
    const auto fill = [](std::string& text, const std::string& other) { text = text.empty() ? other : text; };
    fill(record.psid, entry.psid);
    fill(record.partNumber, entry.partNumber);
    fill(record.description, entry.description);
}

class BundleReader
{
public:
    BundleReader(const firmware::Bundle& bundle, const std::filesystem::path& path, FileRecord& record)
        : m_bundle(bundle)
        , m_path(path)
        , m_record(record)
        , m_images(bundle.entries.size())
    {
    }

    /// Cancelled, or what is wrong with the packed data.
    Result<> read(const ReadProgress& keepGoing)
    {
        const Result<> done = firmware::extractAll(
            m_bundle,
            [this](std::size_t entry, SharedBytes image) {
                take(entry, std::move(image));
                return true;
            },
            keepGoing);
        if (!done && done.error().kind == ErrorKind::Cancelled) {
            return done;
        }
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            const firmware::BundleEntry& entry = m_bundle.entries[i];
            if (done && !m_images[i] && m_bundle.firstError(entry) == nullptr && !entry.choices().empty()) {
                if (const Result<> read = readChoices(i, keepGoing); !read) {
                    return read;
                }
                continue;
            }
            m_record.images.push_back(m_images[i] ? std::move(*m_images[i]) : unread(i, done));
            // A bundle with a wrong checksum is not to be trusted, whatever came out of it.
            if (!done && m_record.images.back().isSound()) {
                m_record.images.back().problem = done.error();
            }
        }
        return done;
    }

private:
    void take(std::size_t index, SharedBytes bytes)
    {
        const firmware::BundleEntry& entry = m_bundle.entries[index];
        if (const ImageRecord* same = sameParts(index)) {
            ImageRecord copy = *same;
            copy.partNumber.clear();
            copy.description.clear();
            addEntry(copy, entry, static_cast<std::uint32_t>(index));
            m_images[index] = std::move(copy);
            return;
        }
        const Result<firmware::Image> image = firmware::parseEntry(m_bundle, entry, std::move(bytes));
        if (image) {
            m_images[index] = recordOf(*image, m_path);
            addEntry(*m_images[index], entry, static_cast<std::uint32_t>(index));
        } else {
            m_images[index] = recordOf(entry, static_cast<std::uint32_t>(index), m_path);
            m_images[index]->problem = image.error();
        }
    }

    /// One image for each build that the entry offers. They are unpacked one by one; real bundles
    /// have few of them, and no more are looked at.
    Result<> readChoices(std::size_t index, const ReadProgress& keepGoing)
    {
        constexpr std::size_t mostChoices = 16;
        const firmware::BundleEntry& entry = m_bundle.entries[index];
        for (const std::string& choice : entry.choices()) {
            if (m_choices++ == mostChoices) {
                m_record.images.push_back(unread(index, {}));
                return {};
            }
            const Result<firmware::BundleEntry> chosen = firmware::chooseEntry(m_bundle, entry.psid, choice);
            Result<SharedBytes> bytes = chosen ? firmware::extractImage(m_bundle, *chosen, keepGoing) : failure(chosen);
            const Result<firmware::Image> image =
                bytes ? firmware::parseEntry(m_bundle, *chosen, std::move(*bytes)) : failure(bytes);
            if (!image && image.error().kind == ErrorKind::Cancelled) {
                return failure(image);
            }
            ImageRecord record =
                image ? recordOf(*image, m_path) : recordOf(entry, static_cast<std::uint32_t>(index), m_path);
            addEntry(record, entry, static_cast<std::uint32_t>(index));
            record.choice = choice;
            if (!image) {
                record.problem = image.error();
            }
            m_record.images.push_back(std::move(record));
        }
        return {};
    }

    /// Boards may share one image: it is parsed once.
    const ImageRecord* sameParts(std::size_t index) const
    {
        for (std::size_t other = 0; other < m_bundle.entries.size(); ++other) {
            if (other != index && m_images[other] && m_bundle.entries[other].parts == m_bundle.entries[index].parts &&
                m_images[other]->psid == m_bundle.entries[index].psid) {
                return &*m_images[other];
            }
        }
        return nullptr;
    }

    ImageRecord unread(std::size_t index, const Result<>& done) const
    {
        const firmware::BundleEntry& entry = m_bundle.entries[index];
        ImageRecord record = recordOf(entry, static_cast<std::uint32_t>(index), m_path);
        if (const firmware::Finding* error = m_bundle.firstError(entry)) {
            record.problem = firmware::damageError(*error, m_path.string());
        } else if (!done) {
            record.problem = done.error();
        } else {
            record.problem =
                Error{.kind = ErrorKind::BundleChoiceMissing, .facts = {.file = m_path.string(), .wanted = entry.psid}};
        }
        return record;
    }

    const firmware::Bundle& m_bundle;
    const std::filesystem::path& m_path;
    FileRecord& m_record;
    std::vector<std::optional<ImageRecord>> m_images;
    std::size_t m_choices = 0;
};

Result<> readBundleFile(const FoundFile& file, const ReadProgress& keepGoing, FileRecord& record)
{
    Result<SharedBytes> bytes = readSharedFile(file.path, firmware::maxBundleFileSize);
    if (!bytes) {
        record.problem = bytes.error();
        return {};
    }
    const Result<firmware::Bundle> bundle = firmware::parseBundle(std::move(*bytes), file.path.string());
    if (!bundle) {
        record.problem = bundle.error();
        record.format = "-";
        return {};
    }
    record.format = firmware::formatName(bundle->format);
    if (const firmware::Finding* error = bundle->firstError()) {
        record.problem = firmware::damageError(*error, file.path.string());
    }
    const Result<> done = BundleReader(*bundle, file.path, record).read(keepGoing);
    if (!done && done.error().kind == ErrorKind::Cancelled) {
        return done;
    }
    if (!done && !record.problem) {
        record.problem = done.error();
    }
    return {};
}

} // namespace

std::string dateText(const firmware::ReleaseDate& date)
{
    std::string text = std::format("{:04x}-{:02x}-{:02x}", date.year, date.month, date.day);
    return text.find_first_of("abcdef") != std::string::npos || date.month == 0 || date.day == 0 ? std::string() : text;
}

Result<FileRecord> readFirmwareFile(const FoundFile& file, const ReadProgress& keepGoing)
{
    FileRecord record{.path = file.path, .stamp = file.stamp, .format = {}, .images = {}, .problem = {}};
    if (file.kind == FileKind::Bundle) {
        if (const Result<> done = readBundleFile(file, keepGoing, record); !done) {
            return failure(done);
        }
    } else {
        readImageFile(file, record);
    }
    return record;
}

} // namespace firesteel::library
