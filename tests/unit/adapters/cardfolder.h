// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/discovery.h>
#include <firmware/image.h>
#include <firmware/writer.h>
#include <silicon/simulatedchip.h>

#include <QTemporaryDir>

#include <cstdlib>
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

    QTemporaryDir m_folder;
    silicon::SimulatedChip m_chip;
};

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

} // namespace firesteel::test
