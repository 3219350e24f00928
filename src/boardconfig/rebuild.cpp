// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <boardconfig/rebuild.h>
#include <boardconfig/sectiondata.h>
#include <firmware/fs2/fs2.h>
#include <firmware/fs2/infotags.h>
#include <firmware/inisection.h>

#include <algorithm>
#include <format>

namespace firesteel::boardconfig {

namespace {

using firmware::Image;
using firmware::Section;
using firmware::SectionKind;

constexpr std::uint32_t fwConfigurationType = 9;
constexpr std::uint8_t supportedPsidsTag = 6; // reference 2.7

std::unexpected<Error> refusal(const Image& image, const char* text, Facts facts = {})
{
    facts.file = image.name;
    return std::unexpected(Error{.kind = ErrorKind::ImageUnwritable,
                                 .facts = facts,
                                 .reason = Sentence{.context = "Error", .text = text, .facts = facts}});
}

Result<> requireSound(const Image& image)
{
    if (image.format != firmware::ImageFormat::Fs2) {
        return failure(
            ErrorKind::NotSupported,
            {.file = image.name, .found = std::format("rebuilding an {} image", firmware::formatName(image.format))});
    }
    // Blank GUIDs are no damage: an image as it leaves the vendor has none.
    const auto bad = std::ranges::find_if(image.findings, [](const firmware::Finding& finding) {
        return finding.severity == firmware::Severity::Error && finding.kind != firmware::FindingKind::GuidsBlank;
    });
    if (bad != image.findings.end()) {
        return std::unexpected(firmware::damageError(*bad, image.name));
    }
    return {};
}

/// Keys that Image Info holds, as text.
struct InfoKey
{
    std::string_view section;
    std::string_view key;
    firmware::InfoTag tag;
    std::size_t mostBytes;
};
constexpr InfoKey infoKeys[] = {
    {"ADAPTER", "PSID", firmware::InfoTag::Psid, firmware::psidSize},
    {"PS_INFO", "PRS_name", firmware::InfoTag::PsInfo, firmware::maxPrsNameSize},
};

const InfoKey* infoKeyOf(std::string_view section, std::string_view key)
{
    const auto* const found =
        std::ranges::find_if(infoKeys, [&](const InfoKey& info) { return info.section == section && info.key == key; });
    return found == std::end(infoKeys) ? nullptr : found;
}

bool isPlainText(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return letter > ' ' && letter <= '~'; });
}

void replaceSupportedPsid(Bytes& info, const std::string& before, const std::string& after)
{
    const std::optional<firmware::TagPlace> list = firmware::findInfoTag(info, supportedPsidsTag);
    for (std::size_t at = 0; list && at + firmware::psidSize <= list->size; at += firmware::psidSize) {
        const MutableByteView entry = MutableByteView(info).subspan(list->offset + at, firmware::psidSize);
        const std::string_view text(reinterpret_cast<const char*>(entry.data()), entry.size());
        if (text.substr(0, text.find('\0')) == before) {
            std::ranges::fill(std::ranges::copy(after, entry.begin()).out, entry.end(), std::uint8_t{0});
        }
    }
}

/// The parts of an image that an INI decides on, as they are being changed.
class Translation
{
public:
    Translation(const Image& image, const ParameterMaps& maps)
        : m_image(image)
        , m_maps(maps.forImage(image))
        , m_records(decodeRecords(image))
        , m_infoSection(image.find(SectionKind::ImageInfo))
    {
        if (m_infoSection != nullptr) {
            const ByteView data = image.data(*m_infoSection);
            m_info.assign(data.begin(), data.end());
        }
    }

    void translate(KeyChange& change)
    {
        if (change.outcome == KeyOutcome::SameMeaning) {
            return;
        }
        if (const InfoKey* info = infoKeyOf(change.section, change.key)) {
            translateIntoInfo(change, *info);
        } else {
            translateIntoRecords(change, m_maps, m_records);
        }
    }

    /// What is different now.
    std::vector<SectionEdit> edits() const
    {
        std::vector<SectionEdit> edits;
        const auto add = [&](std::size_t section, Bytes data) {
            if (!std::ranges::equal(data, m_image.data(m_image.sections[section]))) {
                edits.push_back({.section = section, .data = std::move(data)});
            }
        };
        for (const RecordSection& section : m_records) {
            add(section.section, encodeRecords(section));
        }
        if (m_infoSection != nullptr) {
            add(static_cast<std::size_t>(m_infoSection - m_image.sections.data()), m_info);
        }
        return edits;
    }

private:
    void translateIntoInfo(KeyChange& change, const InfoKey& info)
    {
        change.outcome = KeyOutcome::Untranslated;
        if (!change.after) {
            change.obstacle = Obstacle::DefaultUnknown;
        } else if (!firmware::findInfoTag(m_info, static_cast<std::uint8_t>(info.tag))) {
            change.obstacle = Obstacle::NoPlaceInImageInfo;
        } else if (change.after->empty() || change.after->size() > info.mostBytes) {
            change.obstacle = Obstacle::TextTooLong;
        } else if (!isPlainText(*change.after)) {
            change.obstacle = Obstacle::TextNotAscii;
        } else {
            // A text of the whole length of the PSID has no NUL behind it; others get one.
            std::string text = *change.after;
            if (info.tag != firmware::InfoTag::Psid) {
                text.push_back('\0');
            }
            m_info = withInfoText(m_info, static_cast<std::uint8_t>(info.tag), text);
            if (info.tag == firmware::InfoTag::Psid && m_image.identity.psid) {
                replaceSupportedPsid(m_info, *m_image.identity.psid, *change.after);
            }
            change.outcome = KeyOutcome::ImageInfo;
            change.obstacle = Obstacle::None;
        }
    }

    const Image& m_image;
    ParameterMaps m_maps;
    RecordSections m_records;
    const Section* m_infoSection;
    Bytes m_info;
};

/// The new INI, checked. NUL bytes would hide what is behind them from every reader.
Result<IniDocument> newIni(const Image& image, const std::string& text)
{
    if (text.size() > firmware::maxIniSize) {
        return failure(ErrorKind::IniTooLarge, {.file = image.name, .offset = 0, .expected = firmware::maxIniSize});
    }
    if (const std::size_t at = text.find('\0'); at != std::string::npos) {
        return refusal(image,
                       QT_TRANSLATE_NOOP("Error", "the INI has a NUL byte at {offset}; everything after it would "
                                                  "be lost."),
                       {.offset = at});
    }
    return IniDocument::parse(text, image.name);
}

struct Draft
{
    RebuildPlan plan;
    std::vector<SectionEdit> edits;
};

Result<Draft> draftOf(const Image& image, const RebuildRequest& request, const ParameterMaps& maps)
{
    Draft draft;
    if (!request.ini) {
        return draft;
    }
    const Result<IniDocument> before = iniOf(image);
    if (!before) {
        return failure(before);
    }
    const Result<IniDocument> after = newIni(image, *request.ini);
    if (!after) {
        return failure(after);
    }
    if (before->text() == after->text()) {
        return draft;
    }
    draft.plan.iniTextChanges = true;
    draft.plan.keys = changedKeys(*before, *after);
    Translation translation(image, maps);
    for (KeyChange& change : draft.plan.keys) {
        translation.translate(change);
    }
    draft.edits = translation.edits();
    const Section* section = image.find(SectionKind::FwConfiguration);
    const std::size_t index =
        section == nullptr ? image.sections.size() : static_cast<std::size_t>(section - image.sections.data());
    draft.edits.push_back({.section = index, .type = fwConfigurationType, .data = firmware::packIni(*request.ini)});
    return draft;
}

Result<> refuseUntranslated(const Image& image, const RebuildRequest& request, const RebuildPlan& plan)
{
    const std::size_t count = plan.untranslatedCount();
    if (count == 0 || request.acceptUntranslated) {
        return {};
    }
    std::string names;
    constexpr std::size_t mostNames = 5;
    std::size_t named = 0;
    for (const KeyChange& change : plan.keys) {
        if (!change.translated() && named++ < mostNames) {
            names += std::format("{}[{}] {}", names.empty() ? "" : ", ", change.section, change.key);
        }
    }
    if (count > mostNames) {
        names += ", ...";
    }
    return failure(ErrorKind::KeysUntranslated, {.file = image.name, .actual = count, .wanted = names});
}

Result<Image> parsedAgain(Result<Bytes> bytes, const std::string& name)
{
    if (!bytes) {
        return failure(bytes);
    }
    return firmware::parseImage(std::move(*bytes), name);
}

} // namespace

std::size_t RebuildPlan::untranslatedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(keys, [](const KeyChange& change) { return !change.translated(); }));
}

bool isImageInfoKey(std::string_view section, std::string_view key)
{
    return infoKeyOf(section, key) != nullptr;
}

Result<IniDocument> iniOf(const Image& image)
{
    const Section* section = image.find(SectionKind::FwConfiguration);
    if (section == nullptr || section->dataSize == 0) {
        return IniDocument::parse({}, image.name);
    }
    Result<std::string> text = firmware::embeddedIni(image);
    if (!text) {
        return failure(text);
    }
    return IniDocument::parse(std::move(*text), image.name);
}

Result<RebuildPlan> planRebuild(const Image& image, const RebuildRequest& request, const ParameterMaps& maps)
{
    if (const Result<> sound = requireSound(image); !sound) {
        return failure(sound);
    }
    Result<Draft> draft = draftOf(image, request, maps);
    if (!draft) {
        return failure(draft);
    }
    return std::move(draft->plan);
}

Result<RebuiltImage> rebuild(const Image& image, const RebuildRequest& request, const ParameterMaps& maps)
{
    if (const Result<> sound = requireSound(image); !sound) {
        return failure(sound);
    }
    Result<Draft> draft = draftOf(image, request, maps);
    if (!draft) {
        return failure(draft);
    }
    if (const Result<> accepted = refuseUntranslated(image, request, draft->plan); !accepted) {
        return failure(accepted);
    }
    Result<Image> made = image;
    if (!draft->edits.empty()) {
        made = parsedAgain(withSectionData(image, draft->edits), image.name);
    }
    if (made && request.rom) {
        made = parsedAgain(firmware::withRom(*made, *request.rom), image.name);
    }
    if (made && (request.personal.guids || request.personal.vsd)) {
        made = parsedAgain(firmware::withPersonalData(*made, request.personal), image.name);
    }
    if (!made) {
        return failure(made);
    }
    // A second look at our own work: what is not sound never leaves here.
    if (const Result<> sound = requireSound(*made); !sound) {
        return failure(sound);
    }
    return RebuiltImage{.bytes = made->bytes.copy(), .plan = std::move(draft->plan)};
}

} // namespace firesteel::boardconfig
