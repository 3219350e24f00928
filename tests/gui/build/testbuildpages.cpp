// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog as one sees and handles it: languages, keyboard, names, sizes, light and dark.
#include "buildfixture.h"

#include <base/file.h>
#include <gui/widgets/messagebar.h>
#include <support/testimage.h>
#include <sys/stat.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <filesystem>

using namespace firesteel;
using namespace firesteel::gui;
using Qt::StringLiterals::operator""_s;
using test::BuildFixture;
using test::iniOf;
using test::iniWith;

namespace {

/// Marks each text that goes through translation, and makes it as much longer as German is.
class LongTranslator final : public QTranslator
{
public:
    QString translate(const char* /*context*/, const char* text, const char* /*remark*/, int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        return u'~' + source + QString(source.size() * 2 / 5, u'w');
    }
    bool isEmpty() const override { return false; }
};

QPalette darkPalette()
{
    const QColor text(0xfc, 0xfc, 0xfc);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x6f, 0x9c));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, QColor(0x7c, 0x82, 0x88));
    }
    return palette;
}

/// What can have the keyboard, or tells something that a screen reader has to name.
bool needsName(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QProgressBar*>(widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

/// Parts that Qt builds into its own widgets speak for themselves or through their owner.
bool isQtInternal(const QWidget* widget)
{
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (at->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(at) != nullptr ||
            qobject_cast<const QMenu*>(at) != nullptr || qobject_cast<const QTabBar*>(at) != nullptr ||
            at->inherits("QHeaderView") || at->inherits("QComboBoxPrivateContainer")) {
            return true;
        }
    }
    return widget->inherits("QTabWidget") || widget->inherits("QToolButton") || widget->inherits("QSplitterHandle");
}

QStringList namelessWidgets(const QWidget& top)
{
    QStringList nameless;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()) ||
                           qobject_cast<const QLabel*>(widget) != nullptr;
        if (needsName(widget) && widget->isVisible() && !isQtInternal(widget) && !named) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    return nameless;
}

/// The letters behind Alt that are there at this moment, in the order of the widgets.
QStringList mnemonics(const QWidget& top)
{
    static const QRegularExpression marked(u"&([^&])"_s);
    QStringList letters;
    const auto add = [&letters](const QString& text) {
        const QRegularExpressionMatch match = marked.match(text);
        if (match.hasMatch()) {
            letters << match.captured(1).toUpper();
        }
    };
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            add(button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy()) {
            add(label->text());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                add(tabs->isTabVisible(tab) ? tabs->tabText(tab) : QString());
            }
        }
    }
    return letters;
}

bool areUnique(QStringList letters)
{
    const qsizetype all = letters.size();
    letters.removeDuplicates();
    return letters.size() == all;
}

/// Buttons and lines whose text has no room.
QStringList cutTexts(const QWidget& top)
{
    QStringList cut;
    for (const QAbstractButton* button : top.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width()) {
            cut << button->text();
        }
    }
    for (const QLabel* label : top.findChildren<QLabel*>()) {
        const bool wraps = label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : label->minimumSizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && (wraps ? label->height() : label->width()) < needed) {
            cut << label->text();
        }
    }
    return cut;
}

} // namespace

class TestBuildPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_light = QApplication::palette(); }
    void init() { m_fixture = std::make_unique<BuildFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QApplication::setPalette(m_light);
    }
    void languages();
    void nothingIsCutOff();
    void keyboard();
    void everythingHasAName();
    void mnemonicsAreUnique();
    void looks_data();
    void looks();

private:
    std::unique_ptr<BuildFixture> m_fixture;
    QPalette m_light;
};

void TestBuildPages::languages()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"));
    QVERIFY(m_fixture->settle());
    m_fixture->setTarget(m_fixture->path(u"base.bin"_s));
    QVERIFY(m_fixture->settle());
    const auto shown = [this] {
        QStringList texts;
        for (const QWidget* widget : m_fixture->dialog().findChildren<QWidget*>()) {
            if (!widget->isVisible() || isQtInternal(widget)) {
                continue;
            }
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                texts << button->text() << button->accessibleName();
            } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                texts << label->text();
            } else if (needsName(widget)) {
                texts << widget->accessibleName();
            }
        }
        const auto* tabs = m_fixture->child<QTabWidget>(u"tabs"_s);
        const QAbstractItemModel* keys = m_fixture->child<QTableView>(u"keyChanges"_s)->model();
        texts << tabs->tabText(0) << tabs->tabText(1) << keys->headerData(0, Qt::Horizontal).toString()
              << keys->index(0, 3).data().toString() << m_fixture->dialog().windowTitle();
        texts.removeAll(QString());
        return texts;
    };
    const auto left = [&shown] {
        QStringList untranslated;
        for (const QString& text : shown()) {
            if (!text.contains(u'~')) {
                untranslated << text;
            }
        }
        return untranslated.join(u'\n');
    };
    const QStringList english = shown();
    LongTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    QCOMPARE(left(), QString());
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), english);
    // The same on the page behind.
    m_fixture->child<QCheckBox>(u"consentBox"_s)->click();
    m_fixture->setTarget(m_fixture->path(u"out.bin"_s));
    QVERIFY(m_fixture->build());
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    const auto* bar = m_fixture->child<MessageBar>(u"resultBar"_s);
    QVERIFY2(bar->title().startsWith(u'~') && bar->text().startsWith(u'~'), qPrintable(bar->title()));
    QVERIFY(m_fixture->button(u"flash"_s)->text().startsWith(u'~'));
    QVERIFY(m_fixture->button(u"close"_s)->text().startsWith(u'~'));
    QCoreApplication::removeTranslator(&translator);
}

void TestBuildPages::nothingIsCutOff()
{
    LongTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"),
                    m_fixture->scriptedMlxburn("exit 0\n"));
    QTRY_VERIFY(m_fixture->child<QCheckBox>(u"consentBox"_s)->isVisible());
    QCoreApplication::processEvents();
    m_fixture->saveScreenshot(u"long-setup"_s);
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    m_fixture->child<QCheckBox>(u"addressesBox"_s)->click();
    m_fixture->child<QCheckBox>(u"vsdBox"_s)->click();
    QCoreApplication::processEvents();
    m_fixture->saveScreenshot(u"long-extras"_s);
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->click();
    QCoreApplication::processEvents();
    m_fixture->saveScreenshot(u"long-mlxburn"_s);
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(m_fixture->dialog().minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(m_fixture->dialog().minimumSizeHint().width())));
    QVERIFY(m_fixture->dialog().minimumSizeHint().height() <= 700);
}

void TestBuildPages::keyboard()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"));
    m_fixture->dialog().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->dialog()));
    QVERIFY(m_fixture->settle());
    // Return in a line closes nothing and builds nothing.
    auto* target = m_fixture->child<QLineEdit>(u"targetEdit"_s);
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_V, Qt::AltModifier);
    QVERIFY(target->hasFocus());
    target->selectAll();
    QTest::keyClicks(target, m_fixture->path(u"typed.bin"_s));
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(m_fixture->dialog().isVisible() && m_fixture->isOn(u"setupPage"_s));
    // From top to bottom, every step by Tab.
    m_fixture->child<QComboBox>(u"baseBox"_s)->setFocus();
    QStringList order;
    const auto mark = [&order] {
        const QString name = QApplication::focusWidget()->objectName();
        if (!name.startsWith(u"qt_"_s)) {
            order << name;
        }
    };
    for (int i = 0; i < 30 && !order.contains(u"copyCommandButton"_s); ++i) {
        mark();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList wanted{u"baseBox"_s,    u"baseButton"_s, u"rebuildButton"_s, u"keyChanges"_s,
                             u"consentBox"_s, u"targetEdit"_s, u"targetButton"_s,  u"closeButton"_s};
    qsizetype last = -1;
    for (const QString& name : wanted) {
        QVERIFY2(order.indexOf(name) > last, qPrintable(name + u" in "_s + order.join(u' ')));
        last = order.indexOf(name);
    }
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_L, Qt::AltModifier);
    // A button that is reached by its letter stays down for a moment.
    QTRY_VERIFY(m_fixture->child<QCheckBox>(u"consentBox"_s)->isChecked());
    QVERIFY(m_fixture->settle());
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isOn(u"resultPage"_s), 60'000);
    QCOMPARE(QApplication::focusWidget(), m_fixture->button(u"close"_s));
    QVERIFY(std::filesystem::exists(m_fixture->path(u"typed.bin"_s).toStdString()));
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(m_fixture->isOn(u"setupPage"_s));
    QTest::keyClick(&m_fixture->dialog(), Qt::Key_Escape);
    QVERIFY(!m_fixture->dialog().isVisible());
}

void TestBuildPages::everythingHasAName()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniOf(*base.image), m_fixture->scriptedMlxburn("exit 0\n"));
    m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->click();
    QCOMPARE(namelessWidgets(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QRadioButton>(u"rebuildButton"_s)->click();
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    m_fixture->child<QCheckBox>(u"addressesBox"_s)->click();
    QCOMPARE(namelessWidgets(m_fixture->dialog()).join(u'\n'), QString());
    QVERIFY(m_fixture->settle());
    m_fixture->button(u"build"_s)->click();
    QCOMPARE(namelessWidgets(m_fixture->dialog()).join(u'\n'), QString());
    QTRY_VERIFY(m_fixture->isOn(u"resultPage"_s));
    QCOMPARE(namelessWidgets(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QTabWidget>(u"resultTabs"_s)->setCurrentIndex(1);
    QCOMPARE(namelessWidgets(m_fixture->dialog()).join(u'\n'), QString());
}

void TestBuildPages::mnemonicsAreUnique()
{
    const BuildBase base = m_fixture->addImage(u"base.bin"_s, test::smallImage());
    m_fixture->open({base}, iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4"),
                    m_fixture->scriptedMlxburn("exit 0\n"));
    QVERIFY(m_fixture->settle());
    const auto check = [this](int least) {
        const QStringList letters = mnemonics(m_fixture->dialog());
        return letters.size() >= least && areUnique(letters) ? QString() : letters.join(u' ');
    };
    QCOMPARE(check(11), QString());
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    m_fixture->child<QCheckBox>(u"addressesBox"_s)->click();
    QCOMPARE(check(20), QString());
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(0);
    m_fixture->child<QCheckBox>(u"consentBox"_s)->click();
    QVERIFY(m_fixture->build());
    QCOMPARE(check(7), QString());
    m_fixture->button(u"back"_s)->click();
    m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->click();
    QVERIFY(m_fixture->settle());
    QCOMPARE(check(10), QString());
}

void TestBuildPages::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestBuildPages::looks()
{
    QFETCH(const bool, dark);
    const QString suffix = dark ? u"-dark"_s : u"-light"_s;
    if (dark) {
        QApplication::setPalette(darkPalette());
    }
    firmware::Fs2Description description = test::smallDescription();
    description.identity.prsName = "hp_544flr_simulated.prs"; // the simulated cards' map
    description.secondConfiguration.push_back({0x1fa00, 0x03011001, 0x0fffffff});
    const BuildBase base = m_fixture->addImage(u"HP 544+FLR backup.bin"_s, firmware::writeFs2(description).value());
    std::string text = iniWith(*base.image, "phy_type_port1 = XFI", "phy_type_port1 = KR4");
    for (const auto& [from, to] : {std::pair{"sriov_en = true", "sriov_en = false"},
                                   {"num_pfs = 1", "num_pfs = 2"},
                                   {"TST1200000001", "TST1200000002"},
                                   {"total_vfs = 16", "total_vfs = 0x10"}}) {
        text.replace(text.find(from), std::string_view(from).size(), to);
    }
    m_fixture->open({base}, text);
    QVERIFY(m_fixture->settle());
    // The list has room for all of its rows, and nothing is cut off.
    const auto* table = m_fixture->child<QTableView>(u"keyChanges"_s);
    QCOMPARE(table->model()->rowCount(), 5);
    m_fixture->saveScreenshot(u"setup"_s + suffix);
    QVERIFY(!table->verticalScrollBar()->isVisible() || table->viewport()->height() >= 4 * table->rowHeight(0));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    m_fixture->saveScreenshot(u"extras"_s + suffix);
    m_fixture->child<QCheckBox>(u"addressesBox"_s)->click();
    m_fixture->child<QCheckBox>(u"vsdBox"_s)->click();
    m_fixture->child<QRadioButton>(u"replaceRomButton"_s)->click();
    QVERIFY(m_fixture->settle());
    m_fixture->saveScreenshot(u"extras-open"_s + suffix);
    m_fixture->child<QRadioButton>(u"removeRomButton"_s)->click();
    m_fixture->child<QTabWidget>(u"tabs"_s)->setCurrentIndex(0);
    m_fixture->dialog().setTools(m_fixture->scriptedMlxburn("exit 1\n", 26));
    m_fixture->child<QRadioButton>(u"mlxburnButton"_s)->click();
    QVERIFY(m_fixture->settle());
    m_fixture->saveScreenshot(u"mlxburn"_s + suffix);
    m_fixture->child<QRadioButton>(u"rebuildButton"_s)->click();
    QVERIFY(m_fixture->settle());
    m_fixture->child<QCheckBox>(u"consentBox"_s)->click();
    QVERIFY(writeFile(m_fixture->path(u"old.bin"_s).toStdString(), std::string_view("what was there")));
    m_fixture->setTarget(m_fixture->path(u"old.bin"_s));
    QVERIFY(m_fixture->settle());
    m_fixture->saveScreenshot(u"ready"_s + suffix);
    QVERIFY(m_fixture->build());
    m_fixture->saveScreenshot(u"result"_s + suffix);
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
    m_fixture->child<QTabWidget>(u"resultTabs"_s)->setCurrentIndex(1);
    m_fixture->saveScreenshot(u"steps"_s + suffix);
    m_fixture->button(u"back"_s)->click();
    m_fixture->setTarget(u"/dev/full"_s);
    QVERIFY(m_fixture->build());
    m_fixture->saveScreenshot(u"failed"_s + suffix);
    QCOMPARE(cutTexts(m_fixture->dialog()).join(u'\n'), QString());
}

QTEST_MAIN(TestBuildPages)
#include "testbuildpages.moc"
