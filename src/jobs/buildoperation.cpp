// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/sha256.h>
#include <base/translatable.h>
#include <jobs/buildoperation.h>
#include <jobs/savefile.h>

#include <algorithm>
#include <format>
#include <utility>

namespace firesteel::jobs {

using boardconfig::KeyChange;

BuildOperation::BuildOperation(std::unique_ptr<boardconfig::ImageBuilder> builder,
                               std::shared_ptr<const boardconfig::ParameterMaps> maps,
                               std::optional<std::filesystem::path> target, std::string command)
    : m_builder(std::move(builder))
    , m_maps(std::move(maps))
    , m_target(std::move(target))
    , m_command(std::move(command))
{
}

Facts BuildOperation::facts() const
{
    return {.file = m_builder->source(), .wanted = boardconfig::builderName(m_builder->kind())};
}

std::vector<StageWeight> BuildOperation::plan() const
{
    return {{.stage = Stage::BuildingImage, .weight = 8},
            {.stage = Stage::CheckingImage, .weight = 2},
            {.stage = Stage::SavingFiles, .weight = m_target ? 1u : 0u}};
}

Result<firmware::Image> BuildOperation::verified(Bytes bytes) const
{
    const std::string name = m_target ? m_target->string() : m_builder->source();
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), name);
    if (!image) {
        return image;
    }
    // An image may leave the vendor without GUIDs; a burn keeps those of the card.
    const auto bad = std::ranges::find_if(image->findings, [](const firmware::Finding& finding) {
        return finding.severity == firmware::Severity::Error && finding.kind != firmware::FindingKind::GuidsBlank;
    });
    if (bad != image->findings.end()) {
        return std::unexpected(firmware::damageError(*bad, name));
    }
    return image;
}

Result<> BuildOperation::save(const firmware::Image& image, JobContext& context)
{
    context.progress().advance(Stage::SavingFiles, 0, 1);
    const Result<> saved = context.step(StepKind::SaveImage, {.file = m_target->string()}, {},
                                        [&] { return saveAndReadBack(*m_target, image.bytes); });
    if (!saved) {
        return saved;
    }
    m_sha256 = sha256Hex(image.bytes);
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "SHA-256 of the saved image: {found}"),
                 .facts = {.found = m_sha256}});
    context.progress().advance(Stage::SavingFiles, 1, 1);
    return {};
}

Result<> BuildOperation::run(JobContext& context)
{
    Result<boardconfig::BuiltImage> built =
        context.step(StepKind::AssembleImage, {}, {}, [&] { return m_builder->build(context.progress()); });
    if (!built) {
        return failure(built);
    }
    for (const Sentence& remark : built->remarks) {
        context.log(remark);
    }
    context.progress().advance(Stage::CheckingImage, 0, 2);
    Result<firmware::Image> image =
        context.step(StepKind::ParseImage, {}, {}, [&] { return verified(std::move(built->bytes)); });
    if (!image) {
        return failure(image);
    }
    for (const firmware::Finding& finding : image->findings) {
        context.log(sentenceOf(finding));
    }
    context.progress().advance(Stage::CheckingImage, 1, 2);
    std::optional<boardconfig::Review> review;
    if (const std::shared_ptr<const firmware::Image> base = m_builder->base()) {
        const Result<> reviewed = context.step(StepKind::ReviewImage, {.file = base->name}, {}, [&]() -> Result<> {
            review = boardconfig::reviewBuild(*base, *image, built->keys, *m_maps);
            return {};
        });
        if (!reviewed) {
            return failure(reviewed);
        }
        context.log(compare::verdict(review->comparison));
    }
    for (const KeyChange& change : built->keys) {
        const Sentence line = boardconfig::outcomeSentence(change);
        context.log({.context = "Step",
                     .text = QT_TRANSLATE_NOOP("Step", "[{section}] {file}: {found}"),
                     .facts = {.file = change.key, .section = change.section, .found = inEnglish(line)}});
    }
    context.progress().advance(Stage::CheckingImage, 2, 2);
    if (context.progress().cancelRequested()) {
        return failure(ErrorKind::Cancelled, {.file = m_builder->source()});
    }
    if (m_target) {
        if (const Result<> saved = save(*image, context); !saved) {
            return failure(saved);
        }
    }
    m_image = std::move(*image);
    m_keys = std::move(built->keys);
    m_remarks = std::move(built->remarks);
    m_review = std::move(review);
    return {};
}

} // namespace firesteel::jobs
