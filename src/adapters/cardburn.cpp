// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/burncontent.h>
#include <adapters/cardburn.h>
#include <adapters/cardreader.h>
#include <adapters/cardwriter.h>
#include <adapters/refusal.h>

#include <utility>

namespace firesteel::adapters {

Result<> checkErase(CardSession& session, const CardQuery& card, const firmware::Image& content)
{
    constexpr std::uint64_t block = silicon::SpiFlash::eraseBlock;
    const std::uint64_t most = mostImageSize(card, content.identity) / block * block;
    if (session.flash().geometry().sectorErase || content.bytes.size() <= most) {
        return {};
    }
    return refused({.kind = PreflightKind::ImageTooLarge,
                    .level = PreflightLevel::Blocker,
                    .facts = {.file = content.name, .expected = most, .actual = content.bytes.size()}});
}

Result<PreparedBurn> prepareContent(CardSession& session, const firmware::Image& image, const BurnOptions& options,
                                    Progress& progress)
{
    Result<CardContent> card = readCard(session, QueryDepth::Burn, progress);
    if (!card) {
        return failure(card);
    }
    Bytes cardRom;
    if (!image.rom.present) {
        Result<Bytes> rom = readCardRom(session, *card, progress);
        if (!rom) {
            return failure(rom);
        }
        cardRom = std::move(*rom);
    }
    if (const Result<> allowed = checkedBy(preflight(card->query, image, options), options); !allowed) {
        return failure(allowed);
    }
    Result<firmware::Image> content = burnContent(card->query, image, cardRom, options);
    if (!content) {
        return failure(content);
    }
    // Once more on what is really written: a boot ROM taken over makes it larger, and what an edit
    // could have changed must not get around a check.
    if (const Result<> allowed = checkedBy(preflight(card->query, *content, options), options); !allowed) {
        return failure(allowed);
    }
    if (const Result<> possible = checkErase(session, card->query, *content); !possible) {
        return failure(possible);
    }
    return PreparedBurn{.card = std::move(card->query), .content = std::move(*content)};
}

BurnReport reportOf(const CardSession& session, const firmware::Image& content)
{
    BurnReport report{.bytesWritten = content.bytes.size(),
                      .gatewayCommands = session.gatewayCommands(),
                      .crSpaceAccesses = session.crSpaceAccesses()};
    report.image = content.bytes.copy();
    return report;
}

Result<BurnReport> writeContent(CardSession& session, const PreparedBurn& prepared, Progress& progress)
{
    const CardQuery& card = prepared.card;
    BurnPlan plan{.image = prepared.content.bytes,
                  .newCopy = card.layout,
                  .oldCopyStart = card.layout.start,
                  .settingsStart = mostImageSize(card, prepared.content.identity)};
    plan.newCopy.start = otherCopy(card.layout);
    if (const Result<> written = writeFailsafe(session, plan, progress); !written) {
        return failure(written);
    }
    BurnReport report = reportOf(session, prepared.content);
    report.newCopyStart = plan.newCopy.start;
    report.oldCopyStart = plan.oldCopyStart;
    return report;
}

} // namespace firesteel::adapters
