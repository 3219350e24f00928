// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/translatable.h>
#include <jobs/writtenimage.h>

#include <algorithm>
#include <utility>

namespace firesteel::jobs {

namespace {

/// For work that must not stop: once the new image boots, the job ends with its verification.
class WithoutCancel final : public Progress
{
public:
    explicit WithoutCancel(Progress& target)
        : m_target(target)
    {
    }
    void advance(Stage stage, std::uint64_t done, std::uint64_t total) override
    {
        m_target.advance(stage, done, total);
    }
    bool cancelRequested() const override { return false; }
    void ran(std::string_view command) override { m_target.ran(command); }
    void printed(std::string_view line) override { m_target.printed(line); }

private:
    Progress& m_target;
};

std::uint8_t byteOrZero(ByteView bytes, std::uint64_t offset)
{
    return offset < bytes.size() ? bytes[offset] : std::uint8_t{0};
}

} // namespace

Result<firmware::Image> verifyWritten(adapters::Engine& engine, const adapters::Adapter& adapter, ByteView written,
                                      std::string command, JobContext& context)
{
    return context.step(StepKind::VerifyFlash, {}, std::move(command), [&]() -> Result<firmware::Image> {
        WithoutCancel progress(context.progress());
        Result<firmware::Image> verified = engine.verify(progress);
        if (!verified) {
            return failure(verified);
        }
        const ByteView read = verified->bytes;
        const auto difference = std::ranges::mismatch(read, written);
        if (difference.in1 != read.end() || difference.in2 != written.end()) {
            const auto offset = static_cast<std::uint64_t>(difference.in1 - read.begin());
            return failure(ErrorKind::ReadBackMismatchWhenActive, {.file = adapter.name,
                                                                   .offset = offset,
                                                                   .expected = byteOrZero(written, offset),
                                                                   .actual = byteOrZero(read, offset)});
        }
        if (const firmware::Finding* damage = verified->firstError()) {
            return std::unexpected(firmware::damageError(*damage, adapter.name));
        }
        return verified;
    });
}

void logSavedImage(JobContext& context, const Backup& backup)
{
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "SHA-256 of the saved image: {found}"),
                 .facts = {.found = backup.imageSha256}});
}

void logWritten(JobContext& context, const adapters::BurnReport& report)
{
    context.log({.context = "Step",
                 .text = QT_TRANSLATE_NOOP("Step", "{wanted} bytes written to the copy at {offset}"),
                 .facts = {.offset = report.newCopyStart, .wanted = std::to_string(report.bytesWritten)}});
    if (report.gatewayCommands == 0) {
        return; // a tool wrote it
    }
    context.log(
        {.context = "Step",
         .text = QT_TRANSLATE_NOOP("Step", "{expectedNumber} flash gateway commands, {actualNumber} register accesses"),
         .facts = {.expected = report.gatewayCommands, .actual = report.crSpaceAccesses}});
}

} // namespace firesteel::jobs
