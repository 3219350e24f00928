// SPDX-License-Identifier: GPL-3.0-or-later
// However many bytes there are, a view reads those it paints. Counted in pages of a sparse file,
// which take memory when they are read, instead of in seconds.
#include "hexsupport.h"

#include <gui/hexview/hexpanel.h>

#include <QScrollBar>
#include <QTest>

#include <unistd.h>

using namespace firesteel;
using namespace firesteel::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t fileSize = 4ULL << 30;

} // namespace

class TestHexWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleBytesAreRead()
    {
        const test::SparseFile file(fileSize);
        if (!file.isValid()) {
            QSKIP("no 4 GiB of address space here");
        }
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        volatile std::uint8_t probe = file.bytes()[0];
        Q_UNUSED(probe)
        if (file.touchedBytes() != page) {
            QSKIP("reading a hole takes no memory of its own here");
        }

        HexPanel panel;
        panel.resize(1000, 700);
        panel.setBytes(file.bytes());
        HexView& view = *panel.view();
        view.setTints({{.start = 0, .size = fileSize / 2, .color = Qt::red, .name = u"half"_s}});
        view.setMarks({{.start = 10, .size = fileSize - 20}});
        panel.show();
        panel.grab();
        QCOMPARE(file.touchedBytes(), page);

        // A page of the view lies on one page of memory, or on two.
        const std::uint64_t seen = page * 2;
        QVERIFY(static_cast<std::uint64_t>(view.visibleLines() + 1) * static_cast<unsigned>(view.bytesPerLine()) <
                page);
        view.goTo(fileSize - 1);
        panel.grab();
        QVERIFY(file.touchedBytes() <= page + seen);
        QCOMPARE(view.cursor(), fileSize - 1);
        QVERIFY(!view.byteRect(fileSize - 1, HexColumn::Hex).isEmpty());
        QVERIFY(view.verticalScrollBar()->value() > 0);

        view.selectAll();
        panel.grab();
        QVERIFY(file.touchedBytes() <= page + seen);
        constexpr std::uint64_t jumps = 20;
        for (std::uint64_t i = 1; i <= jumps; ++i) {
            view.setFirstVisibleOffset(fileSize / (jumps + 2) * i);
            panel.grab();
        }
        QVERIFY(file.touchedBytes() <= page + (jumps + 1) * seen);
    }
};

QTEST_MAIN(TestHexWork)
#include "testhexwork.moc"
