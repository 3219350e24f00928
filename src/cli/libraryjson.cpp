// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/libraryjson.h>
#include <nlohmann/json.hpp>

#include <format>

namespace firesteel::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json troublesJson(const std::vector<library::Trouble>& troubles)
{
    Json list = Json::array();
    for (const library::Trouble& trouble : troubles) {
        list.push_back({{"path", trouble.path.string()}, {"error", errorSentence(trouble.error)}});
    }
    return list;
}

Json imageJson(const library::ImageRecord& image)
{
    Json json = {{"file", image.path.string()}};
    json["entry"] = image.entry ? Json(*image.entry) : Json();
    json["copy"] = image.copy;
    json["format"] = firmware::formatName(image.format);
    json["psid"] = image.psid;
    json["partNumber"] = image.partNumber;
    json["description"] = image.description;
    json["version"] = image.version ? Json(firmware::toString(*image.version)) : Json();
    json["date"] = image.date;
    json["deviceId"] = image.deviceId ? Json(*image.deviceId) : Json();
    json["hardwareIds"] = Json::array();
    for (const firmware::HardwareId& id : image.chips) {
        json["hardwareIds"].push_back(
            {{"chip", id.chip}, {"revision", id.revision}, {"name", firmware::hardwareName(id)}});
    }
    json["roms"] = image.roms;
    json["size"] = image.size;
    json["encrypted"] = image.encrypted;
    json["sound"] = image.isSound();
    if (image.problem) {
        json["problem"] = errorSentence(*image.problem);
    }
    return json;
}

const char* levelWord(library::FitLevel level)
{
    constexpr const char* words[] = {"fits", "psid-change", "psid-unknown", "does-not-fit"};
    return words[static_cast<std::size_t>(level)];
}

const char* confidenceWord(cards::TwinConfidence confidence)
{
    constexpr const char* words[] = {"none", "weak", "medium", "strong"};
    return words[static_cast<std::size_t>(confidence)];
}

} // namespace

std::string foldersJson(const std::vector<library::Folder>& folders, const std::vector<library::Trouble>& troubles)
{
    Json list = Json::array();
    for (const library::Folder& folder : folders) {
        Json json = {{"path", folder.path.string()}, {"files", folder.files}, {"images", folder.images}};
        json["scanned"] = folder.scanned ? Json(std::format("{:%Y-%m-%dT%H:%M:%SZ}", *folder.scanned)) : Json();
        list.push_back(std::move(json));
    }
    return textOf({{"folders", std::move(list)}, {"unreadable", troublesJson(troubles)}});
}

std::string summaryJson(const library::ScanSummary& summary)
{
    return textOf({{"files", summary.files},
                   {"unchanged", summary.unchanged},
                   {"removed", summary.removed},
                   {"images", summary.images},
                   {"unreadable", troublesJson(summary.troubles)}});
}

std::string imagesJson(const std::vector<library::ImageRecord>& images)
{
    Json list = Json::array();
    for (const library::ImageRecord& image : images) {
        list.push_back(imageJson(image));
    }
    return textOf(list);
}

std::string offersJson(const std::vector<library::Offer>& offers)
{
    Json list = Json::array();
    for (const library::Offer& offer : offers) {
        Json json = imageJson(offer.image);
        json["fit"] = levelWord(offer.fit.level);
        json["downgrade"] = offer.fit.isDowngrade();
        if (offer.fit.twin) {
            json["twin"] = {{"confidence", confidenceWord(offer.fit.twin->confidence)},
                            {"reason", inEnglish(cards::sentenceOf(*offer.fit.twin))},
                            {"sources", offer.fit.twin->sources}};
        }
        json["reasons"] = Json::array();
        for (const library::FitReason& reason : offer.fit.reasons) {
            json["reasons"].push_back(inEnglish(library::sentenceOf(reason)));
        }
        list.push_back(std::move(json));
    }
    return textOf(list);
}

} // namespace firesteel::cli
