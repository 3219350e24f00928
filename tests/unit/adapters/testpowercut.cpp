// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of a failsafe burn: whenever the power fails, one complete image boots.
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <support/shareddata.h>
#include <support/testimage.h>
#include <unit/adapters/cardfolder.h>

#include <QTest>

#include <algorithm>
#include <cstring>

using firesteel::Bytes;
using firesteel::ErrorKind;
using firesteel::NoProgress;
using firesteel::adapters::NativeEngine;
using firesteel::test::CardFolder;
using firesteel::test::newer;
using firesteel::test::parsed;
using firesteel::test::written;

namespace {

struct Outcome
{
    unsigned old = 0;
    unsigned fresh = 0;
};

class Trial
{
public:
    Trial(const Bytes& old, const Bytes& fresh)
        : m_old(old)
        , m_image(parsed(fresh))
        , m_card(old)
    {
        NativeEngine engine(m_card.crSpace());
        NoProgress none;
        const auto burnt = engine.burn(m_image, options, none);
        if (!burnt) {
            qFatal("%s", firesteel::errorSentence(burnt.error()).c_str());
        }
        m_fresh = burnt->image;
        m_commands = burnt->gatewayCommands;
    }

    std::uint64_t commands() const { return m_commands; }

    /// Burns with a power cut after so many commands; empty text if an image boots afterwards.
    QString run(std::uint64_t cutAfter, bool fromOddCopy, Outcome& outcome)
    {
        restore(fromOddCopy);
        NativeEngine engine(m_card.crSpace());
        NoProgress none;
        m_card.chip().cutPowerAfter(cutAfter);
        const auto burnt = engine.burn(m_image, options, none);
        if (burnt || burnt.error().kind != ErrorKind::DeviceGone) {
            return QStringLiteral("the burn did not notice");
        }
        if (engine.query(firesteel::adapters::QueryDepth::Burn, none).has_value()) {
            return QStringLiteral("the card answers without power");
        }
        m_card.chip().powerOn();
        const auto image = engine.verify(none);
        if (!image || !image->isSound()) {
            return QStringLiteral("what is on the flash does not verify");
        }
        const auto bytes = engine.readImage(none);
        if (!bytes) {
            return QString::fromStdString(firesteel::errorSentence(bytes.error()));
        }
        if (*bytes == m_old) {
            ++outcome.old;
        } else if (*bytes == m_fresh) {
            ++outcome.fresh;
        } else {
            return QStringLiteral("neither the old image nor the new one");
        }
        // And the next burn goes through.
        const auto again = engine.burn(m_image, options, none);
        return again ? QString() : QString::fromStdString(firesteel::errorSentence(again.error()));
    }

private:
    static constexpr firesteel::adapters::BurnOptions options{.allowPsidChange = true, .allowDowngrade = true};

    /// The card as it was: the old image in the even chunks, or after one burn in the odd ones.
    void restore(bool fromOddCopy)
    {
        std::memset(m_card.chip().flash().data(), 0xff, m_card.chip().flash().size());
        firesteel::ByteView rest = m_old;
        for (std::uint64_t chunk = 0; !rest.empty(); chunk += 0x100000) {
            const std::size_t size = std::min<std::size_t>(rest.size(), 0x80000);
            std::ranges::copy(rest.first(size),
                              m_card.chip().flash().subspan(chunk + (fromOddCopy ? 0x80000 : 0)).begin());
            rest = rest.subspan(size);
        }
    }

    Bytes m_old;
    Bytes m_fresh;
    firesteel::firmware::Image m_image;
    CardFolder m_card;
    std::uint64_t m_commands = 0;
};

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spacedPoints_data();
    void spacedPoints();
    void everyPointOfASmallBurn_data();
    void everyPointOfASmallBurn();
    void realImage();
};

void TestPowerCut::spacedPoints_data()
{
    QTest::addColumn<bool>("fromOddCopy");
    QTest::newRow("old copy in the even chunks") << false;
    QTest::newRow("old copy in the odd chunks") << true;
}

void TestPowerCut::spacedPoints()
{
    QFETCH(bool, fromOddCopy);
    Trial trial(written(firesteel::test::largeDescription()), written(newer(firesteel::test::largeDescription())));
    const std::uint64_t commands = trial.commands();
    Outcome outcome;
    for (std::uint64_t point = 0; point < 40; ++point) {
        const std::uint64_t cut = point * commands / 40;
        const QString wrong = trial.run(cut, fromOddCopy, outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cut after %1: %2").arg(cut).arg(wrong)));
    }
    QCOMPARE(outcome.fresh, 0u); // all of these lie before the signature
    for (std::uint64_t left = 30; left > 0; --left) {
        const QString wrong = trial.run(commands - left, fromOddCopy, outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 before the end: %2").arg(left).arg(wrong)));
    }
    QVERIFY(outcome.old > 40);
    QVERIFY(outcome.fresh > 0);
}

void TestPowerCut::everyPointOfASmallBurn_data()
{
    spacedPoints_data();
}

void TestPowerCut::everyPointOfASmallBurn()
{
    QFETCH(bool, fromOddCopy);
    Trial trial(firesteel::test::smallImage(), written(newer(firesteel::test::smallDescription())));
    Outcome outcome;
    for (std::uint64_t cut = 0; cut < trial.commands(); ++cut) {
        const QString wrong = trial.run(cut, fromOddCopy, outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cut after %1: %2").arg(cut).arg(wrong)));
    }
    QVERIFY(outcome.old > 0 && outcome.fresh > 0);
}

void TestPowerCut::realImage()
{
    const auto path = firesteel::test::realImage();
    if (!path) {
        QSKIP("no real image here");
    }
    Trial trial(*firesteel::readFile(*path, 1 << 24), written(firesteel::test::largeDescription()));
    Outcome outcome;
    for (std::uint64_t point = 0; point < 40; ++point) {
        const std::uint64_t cut = point * trial.commands() / 40;
        const QString wrong = trial.run(cut, false, outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cut after %1: %2").arg(cut).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "testpowercut.moc"
