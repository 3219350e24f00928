// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <boardconfig/inidocument.h>
#include <firmware/inisection.h>
#include <gui/parametermaps/learnimages.h>
#include <gui/parametermaps/maprows.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>
#include <jobs/openfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the rows; a class only so that lupdate finds their context.
class LearnImageRows
{
    Q_DECLARE_TR_FUNCTIONS(LearnImageRows)
};

QString dash()
{
    return u"–"_s;
}

/// Why nothing can be learned from an image.
std::optional<Error> whyUseless(const firmware::Image& image)
{
    const Facts facts{.file = image.name};
    if (image.format != firmware::ImageFormat::Fs2) {
        return Error{.kind = ErrorKind::NotSupported,
                     .facts = facts,
                     .reason = Sentence{.context = "LearnDialog",
                                        .text = QT_TRANSLATE_NOOP("LearnDialog", "only images for ConnectX-2 and "
                                                                                 "ConnectX-3 (FS2) have registers to "
                                                                                 "learn from")}};
    }
    if (const firmware::Finding* bad = image.firstError()) {
        return Error{.kind = ErrorKind::ImageDamaged, .facts = facts, .reason = sentenceOf(*bad)};
    }
    return std::nullopt;
}

LearnImage useless(const QString& path, Error error)
{
    return {.path = path, .image = nullptr, .sha256 = {}, .error = std::move(error)};
}

QString stateText(const LearnImage& image)
{
    return image.error              ? LearnImageRows::tr("cannot be used")
           : image.sameAs.isEmpty() ? LearnImageRows::tr("ready")
                                    : LearnImageRows::tr("left out");
}

} // namespace

LearnImage readLearnImage(const QString& path)
{
    const std::filesystem::path file(path.toStdString());
    const Result<SharedBytes> bytes = jobs::readFirmwareFile(file);
    if (!bytes) {
        return useless(path, bytes.error());
    }
    const Result<jobs::FirmwareFile> content = jobs::parseFirmwareFile(*bytes, file.string());
    if (!content) {
        return useless(path, content.error());
    }
    const auto* const images = std::get_if<std::vector<firmware::Image>>(&*content);
    if (images == nullptr) {
        return useless(
            path, {.kind = ErrorKind::NotSupported,
                   .facts = {.file = path.toStdString()},
                   .reason = Sentence{.context = "LearnDialog",
                                      .text = QT_TRANSLATE_NOOP("LearnDialog", "a bundle holds many images; save its "
                                                                               "images as files first")}});
    }
    const firmware::Image& image = images->front();
    if (std::optional<Error> error = whyUseless(image)) {
        return useless(path, std::move(*error));
    }
    const Result<std::string> text = firmware::embeddedIni(image);
    if (!text) {
        return useless(path, text.error());
    }
    const Result<boardconfig::IniDocument> ini = boardconfig::IniDocument::parse(*text, image.name);
    if (!ini) {
        return useless(path, ini.error());
    }
    const auto counts = [](const boardconfig::IniEntry& entry) { return entry.counts; };
    const auto entries = ini->entries();
    return {.path = path,
            .image = std::make_shared<const firmware::Image>(image),
            .keys = static_cast<std::size_t>(std::ranges::count_if(entries, counts)),
            .sha256 = sha256Hex(image.bytes),
            .error = {}};
}

QString learnImageState(const LearnImage& image)
{
    const QString name = QFileInfo(image.path).fileName();
    if (image.error) {
        return LearnImageRows::tr("%1: %2", "file, sentence").arg(name, sentence(*image.error));
    }
    return image.sameAs.isEmpty() ? LearnImageRows::tr("%1 is ready to learn from.").arg(name)
                                  : LearnImageRows::tr("%1 has the same bytes as %2 and would count twice: it is left "
                                                       "out.")
                                        .arg(name, QFileInfo(image.sameAs).fileName());
}

void LearnImages::add(LearnImage image)
{
    const auto known = std::ranges::find(m_images, image.path, &LearnImage::path);
    if (known == m_images.end()) {
        m_images.push_back(std::move(image));
    } else {
        *known = std::move(image);
    }
    findTwins();
}

void LearnImages::remove(std::vector<std::size_t> rows)
{
    std::ranges::sort(rows, std::ranges::greater{});
    for (const std::size_t row : rows) {
        m_images.erase(m_images.begin() + static_cast<std::ptrdiff_t>(row));
    }
    findTwins();
}

void LearnImages::findTwins()
{
    for (auto image = m_images.begin(); image != m_images.end(); ++image) {
        const auto isTwin = [&image](const LearnImage& earlier) {
            return earlier.image && image->image && earlier.sha256 == image->sha256;
        };
        const auto twin = std::find_if(m_images.begin(), image, isTwin);
        image->sameAs = twin == image ? QString() : twin->path;
    }
}

std::size_t LearnImages::usableCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_images, &LearnImage::isUsable));
}

std::vector<firmware::Image> LearnImages::usable() const
{
    std::vector<firmware::Image> images;
    for (const LearnImage& image : m_images) {
        if (image.isUsable()) {
            images.push_back(*image.image);
        }
    }
    return images;
}

std::vector<RowColumn> learnImageColumns(const LearnImages& images)
{
    const auto image = [&images](std::size_t row) -> const LearnImage& { return images.all()[row]; };
    const auto fact = [image](QString (*of)(const firmware::Identity&)) {
        return [image, of](std::size_t row) {
            const QString text = image(row).image ? of(image(row).image->identity) : QString();
            return text.isEmpty() ? dash() : text;
        };
    };
    return {
        {.title = [] { return LearnImageRows::tr("File"); },
         .text = [image](std::size_t row) { return QFileInfo(image(row).path).fileName(); },
         .icon =
             [image](std::size_t row) {
                 return image(row).error ? icon(u"error") : image(row).isUsable() ? icon(u"ok") : icon(u"info");
             },
         .toolTip = [image](std::size_t row) { return QDir::toNativeSeparators(image(row).path); }},
        {.title = [] { return LearnImageRows::tr("Version"); },
         .text = fact([](const firmware::Identity& identity) {
             return identity.version ? QString::fromStdString(toString(*identity.version)) : QString();
         })},
        {.title = [] { return LearnImageRows::tr("Chip"); }, .text = fact([](const firmware::Identity& identity) {
                                                                 return identity.deviceId
                                                                            ? devicesText({*identity.deviceId})
                                                                            : QString();
                                                             })},
        {.title = [] { return LearnImageRows::tr("PSID"); }, .text = fact([](const firmware::Identity& identity) {
                                                                 return QString::fromStdString(
                                                                     identity.psid.value_or(std::string()));
                                                             })},
        {.title = [] { return LearnImageRows::tr("INI keys"); },
         .text =
             [image](std::size_t row) {
                 return image(row).image ? QLocale().toString(static_cast<qulonglong>(image(row).keys)) : dash();
             },
         .sortKey = [image](std::size_t row) { return QVariant(static_cast<qulonglong>(image(row).keys)); },
         .number = true},
        {.title = [] { return LearnImageRows::tr("State"); },
         .text = [image](std::size_t row) { return stateText(image(row)); },
         .toolTip = [image](std::size_t row) { return learnImageState(image(row)); }},
    };
}

} // namespace firesteel::gui
