// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/cardplacement.h>
#include <adapters/cardsession.h>
#include <adapters/discovery.h>
#include <firmware/failsafe.h>
#include <firmware/fs2/fs2writer.h>
#include <firmware/image.h>
#include <silicon/simulatedchip.h>

#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <string>

namespace firesteel::test {

/// A simulated card in a temporary folder. Aborts the test program where it cannot be made.
class CardFolder
{
public:
    explicit CardFolder(ByteView image)
        : m_chip(make(m_folder, image))
    {
    }

    /// Another kind of card; its flash stays erased without an image.
    CardFolder(const silicon::SimulatedCard& card, ByteView image)
        : m_chip(make(m_folder, card, image))
    {
    }

    silicon::SimulatedChip& chip() { return m_chip; }
    silicon::CrSpace& crSpace() { return m_chip.crSpace(); }
    std::filesystem::path path() const { return m_folder.filePath(QStringLiteral("card")).toStdString(); }

private:
    static silicon::SimulatedChip make(const QTemporaryDir& folder, ByteView image)
    {
        const std::filesystem::path path = folder.filePath(QStringLiteral("card")).toStdString();
        const Result<> made = adapters::createSimulatedCard(path, image);
        Result<silicon::SimulatedChip> chip =
            made ? silicon::SimulatedChip::open(path) : Result<silicon::SimulatedChip>(failure(made));
        if (!chip) {
            qFatal("%s", errorSentence(chip.error()).c_str());
        }
        return std::move(*chip);
    }

    static silicon::SimulatedChip make(const QTemporaryDir& folder, const silicon::SimulatedCard& card, ByteView image)
    {
        const std::filesystem::path path = folder.filePath(QStringLiteral("card")).toStdString();
        Result<> made = failure(ErrorKind::InvalidArgument);
        if (image.empty()) {
            made = silicon::SimulatedChip::create(path, card);
        } else if (const auto parsed = firmware::parseImage(Bytes(image.begin(), image.end()), "image")) {
            made = adapters::makeCard(path, card, *parsed);
        }
        Result<silicon::SimulatedChip> chip =
            made ? silicon::SimulatedChip::open(path) : Result<silicon::SimulatedChip>(failure(made));
        if (!chip) {
            qFatal("%s", errorSentence(chip.error()).c_str());
        }
        return std::move(*chip);
    }

    QTemporaryDir m_folder;
    silicon::SimulatedChip m_chip;
};

/// Waits that a test can spare.
inline adapters::SessionOptions impatient()
{
    using namespace std::chrono_literals;
    return {.gateway = {.semaphore = {{1, 3, 1us, 1us}, {1, 3, 1us, 1us}}, .busy = {1, 50, 1us, 1us}},
            .flash = {.program = {4, 50, 1us, 1us}, .erase = {1, 50, 1us, 1us}}};
}

inline Bytes written(const firmware::Fs2Description& description)
{
    Result<Bytes> bytes = firmware::writeFs2(description);
    if (!bytes) {
        qFatal("%s", errorSentence(bytes.error()).c_str());
    }
    return std::move(*bytes);
}

inline firmware::Image parsed(Bytes bytes, std::string name = "image")
{
    Result<firmware::Image> image = firmware::parseImage(std::move(bytes), std::move(name));
    if (!image) {
        qFatal("%s", errorSentence(image.error()).c_str());
    }
    return std::move(*image);
}

/// Places a copy of an image in the odd chunks, as a first burn leaves it.
inline void putOddCopy(MutableByteView flash, const Bytes& image)
{
    ByteView rest = image;
    for (const auto& range : firmware::physicalRanges(0, image.size(), 19, 1)) {
        std::ranges::copy(rest.first(range.size), flash.subspan(range.start).begin());
        rest = rest.subspan(range.size);
    }
}

/// The description of a later firmware for the same board.
inline firmware::Fs2Description newer(firmware::Fs2Description description)
{
    description.identity.version = firmware::Version{2, 43, 7000};
    description.code.at(0).data.at(17) ^= 0x55;
    description.code.at(0).data.resize(description.code.at(0).data.size() + 512, 0x3c);
    return description;
}

} // namespace firesteel::test
