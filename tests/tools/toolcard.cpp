// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/discovery.h>
#include <firmware/image.h>
#include <tools/smallcards.h>
#include <tools/toolcard.h>

#include <QTest>

#include <algorithm>

namespace firesteel::test {

void RecordedProgress::advance(Stage stage, std::uint64_t done, std::uint64_t /*total*/)
{
    std::vector<std::uint64_t>& values = m_values[stage];
    m_wentDown = m_wentDown || (!values.empty() && done < values.back());
    values.push_back(done);
    if (m_stop && m_stop(stage, done)) {
        m_stopped = true;
    }
}

bool RecordedProgress::printedSomethingWith(std::string_view text) const
{
    return std::ranges::any_of(m_lines, [text](const std::string& line) { return line.contains(text); });
}

ToolCard::ToolCard(const char* stockName)
{
    const std::filesystem::path root = m_folder.path().toStdString();
    if (const Result<> made = makeSmallCard(root, stockName); !made) {
        qFatal("%s", errorSentence(made.error()).c_str());
    }
    const auto found = adapters::discoverAdapters({.simulatedRoot = root, .includeReal = false});
    m_adapter = found.at(0);
    auto opened = adapters::ToolEngine::open(m_adapter);
    if (!opened) {
        qFatal("%s", errorSentence(opened.error()).c_str());
    }
    m_engine = std::move(*opened);
}

silicon::SimulatedChip ToolCard::chip() const
{
    return silicon::SimulatedChip::open(*m_adapter.simulatedState).value();
}

firmware::Image ToolCard::image() const
{
    const silicon::SimulatedChip opened = chip();
    const ByteView flash = opened.flash();
    Result<std::vector<firmware::Image>> copies =
        firmware::parseImageCopies(Bytes(flash.begin(), flash.end()), m_adapter.name);
    if (!copies) {
        qFatal("%s", told(copies).c_str());
    }
    return std::move(copies->front());
}

void addToolCards(std::initializer_list<const char*> cards)
{
    QTest::addColumn<QByteArray>("card");
    for (const char* const name : cards) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void needMstflint()
{
    if (tools::findTools().find(tools::ToolKind::Flint) == nullptr) {
        QSKIP("mstflint is not installed");
    }
    if (!adapters::simulatedLibrary()) {
        QSKIP("the library for simulated cards is not part of this build");
    }
}

firmware::Image stockFirmware(const std::string& stockName, firmware::Version version, const std::string& psid)
{
    Result<Bytes> bytes = smallFirmware(stockName, [&](firmware::Identity& identity) {
        identity.version = version;
        if (!psid.empty()) {
            identity.psid = psid;
        }
    });
    Result<firmware::Image> image =
        bytes ? firmware::parseImage(std::move(*bytes), "new.bin") : Result<firmware::Image>(failure(bytes));
    if (!image) {
        qFatal("%s", told(image).c_str());
    }
    return std::move(*image);
}

std::string told(const Error& error)
{
    return std::string(errorKindName(error.kind)) + ": " + errorSentence(error) + "\n" + error.detail;
}

} // namespace firesteel::test
