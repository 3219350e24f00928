// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <base/file.h>
#include <support/simulatedtools.h>
#include <support/testimage.h>

#include <algorithm>

namespace firesteel::test {

namespace {

/// Set-up that must not fail: nothing after it would mean anything.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", errorSentence(result.error()).c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

WindowFixture::WindowFixture(adapters::EngineOpener* engines)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_runner(m_clock, engines == nullptr ? m_directEngines : *engines)
    , m_language(m_settings)
{
    // The tool engine finds the library beside installed programs; here it is elsewhere.
    qputenv("FIRESTEEL_SIMULATED_LIBRARY", simulatedLibrary().toUtf8());
    m_discovery.includeReal = false;
    m_discovery.simulatedRoot = std::filesystem::path(m_folder.filePath(QStringLiteral("cards")).toStdString());
    must(adapters::ensureStockCard(*m_discovery.simulatedRoot, "hp-544flr"));
    const std::vector<adapters::Adapter> cards = adapters::discoverAdapters(m_discovery);
    const auto hp544 = std::ranges::find(cards, 0x1007, &adapters::Adapter::deviceId);
    if (hp544 == cards.end()) {
        qFatal("the stock ConnectX-3 Pro was not made");
    }
    m_card = *hp544;
    m_settings.setValue(QStringLiteral("window/card"), QString::fromStdString(m_card.id));
    NoProgress progress;
    m_query = must(must(adapters::openEngine(m_card))->query(adapters::QueryDepth::Full, progress));
}

WindowFixture::~WindowFixture() = default;

gui::MainWindow& WindowFixture::open(const QString& language)
{
    m_language.chooseForThisRun(language);
    m_window = std::make_unique<gui::MainWindow>(gui::Services{
        m_runner, m_clock, m_messageBox, m_fileDialog, m_settings, m_language, m_discovery,
        path(QStringLiteral("library.sqlite")).toStdString(), m_watcher, path(QStringLiteral("maps")).toStdString()});
    m_window->resize(1280, 800);
    m_window->show();
    return *m_window;
}

QString WindowFixture::writeImage(const QString& name, const std::function<void(firmware::Fs2Description&)>& change)
{
    firmware::Fs2Description description = largeDescription();
    description.logChunkSize = m_query.layout.logChunkSize;
    const firmware::Identity& card = m_query.identity;
    description.identity.hardwareIds = {m_query.hardwareId};
    description.identity.deviceId = card.deviceId;
    description.identity.psid = card.psid;
    description.identity.configPad = card.configPad;
    description.identity.configSectors = card.configSectors;
    description.identity.version = firmware::Version{2, 99, 1234};
    if (change) {
        change(description);
    }
    const QString file = path(name);
    must(writeFile(std::filesystem::path(file.toStdString()), must(firmware::writeFs2(description))));
    return file;
}

QString WindowFixture::writeDamagedImage(const QString& name)
{
    const QString file = writeImage(name);
    const std::filesystem::path stored(file.toStdString());
    Bytes bytes = must(readFile(stored, firmware::maxImageFileSize));
    const firmware::Image image = must(firmware::parseImage(bytes, name.toStdString()));
    const firmware::Section* code = image.find(firmware::SectionKind::Ddr);
    if (code == nullptr) {
        qFatal("the test image has no code section");
    }
    bytes[code->dataOffset + 4] ^= 1;
    must(writeFile(stored, bytes));
    return file;
}

firmware::Image WindowFixture::verifyCard() const
{
    NoProgress progress;
    return must(must(adapters::openEngine(m_card))->verify(progress));
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                     [this] { m_longest = std::max(m_longest, m_clock.restart()); });
    restart();
    m_timer.start();
}

void Heartbeat::restart()
{
    m_longest = 0;
    m_clock.start();
}

} // namespace firesteel::test
