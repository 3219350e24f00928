// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every widget: names for screen readers, keyboard reach, languages.
#include "windowfixture.h"

#include <gui/boardconfig/boardconfighost.h>
#include <gui/cards/adaptertreemodel.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;
using test::WindowFixture;

namespace {

bool isInteractive(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QProgressBar*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || widget->focusPolicy() == Qt::StrongFocus;
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
    return widget->inherits("QTabWidget") || widget->inherits("QToolBarExtension");
}

bool hasName(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return true;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return !button->text().isEmpty();
    }
    return false;
}

QStringList namelessWidgets(const QWidget& top)
{
    QStringList nameless;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (isInteractive(widget) && !isQtInternal(widget) && !hasName(widget)) {
            nameless << u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName(), widget->parentWidget()->objectName());
        }
    }
    return nameless;
}

QStringList shownTexts(MainWindow& window)
{
    QStringList texts;
    for (const QAction* action : window.findChildren<QAction*>()) {
        // Languages are always named in their own words.
        if (!action->isSeparator() && !action->objectName().startsWith(u"language_"_s) && !action->text().isEmpty()) {
            texts << action->text();
        }
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        texts << button->text();
    }
    return texts;
}

void waitUntilRead(WindowFixture& fixture)
{
    auto* verify = fixture.window().findChild<QAction*>(u"verifyAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled() && !fixture.runner().isBusy(), 60'000);
    const auto* board = fixture.window().findChild<BoardConfigHost*>(u"boardPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(board->page() != nullptr, 60'000);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetHasAName();
    void languageSwitchesLive();
    void languageIsRemembered();
    void shortcutsAreUnique();
};

void TestWidgets::everyWidgetHasAName()
{
    WindowFixture fixture;
    const QString file = fixture.writeImage(u"newer.bin"_s);
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(fixture);
    QCOMPARE(namelessWidgets(window).join(u'\n'), QString());

    window.openImage(file);
    auto* view = window.findChild<QTreeView*>(u"treeView"_s);
    const auto* tree = qobject_cast<AdapterTreeModel*>(view->model());
    QTRY_VERIFY(tree->file(file) != nullptr);
    window.findChild<QAction*>(u"flashAction"_s)->trigger();
    const auto* dialog = window.findChild<FlashDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
    QCOMPARE(namelessWidgets(window).join(u'\n'), QString());
}

void TestWidgets::languageSwitchesLive()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    waitUntilRead(fixture);
    const QStringList english = shownTexts(window);
    for (const QString& code : {u"ru"_s, u"zh_CN"_s}) {
        auto* action = window.findChild<QAction*>(u"language_"_s + code);
        QVERIFY(action != nullptr);
        action->trigger();
        QCOMPARE(fixture.language().current(), code);
        // LanguageChange is posted to the windows.
        QTRY_VERIFY(shownTexts(window) != english);
        const QStringList texts = shownTexts(window);
        QCOMPARE(texts.size(), english.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(texts[i] != english[i], qPrintable(code + u": "_s + texts[i]));
        }
    }
    window.findChild<QAction*>(u"language_en"_s)->trigger();
    QTRY_COMPARE(shownTexts(window), english);
}

void TestWidgets::languageIsRemembered()
{
    WindowFixture fixture;
    fixture.open(u"en"_s);
    fixture.window().findChild<QAction*>(u"language_ru"_s)->trigger();
    const LanguageController next(fixture.settings());
    QCOMPARE(next.current(), u"ru"_s);
    QCOMPARE(next.choice(), u"ru"_s);
    fixture.window().findChild<QAction*>(u"language_"_s)->trigger();
    QCOMPARE(fixture.language().choice(), QString());
}

void TestWidgets::shortcutsAreUnique()
{
    WindowFixture fixture;
    MainWindow& window = fixture.open(u"en"_s);
    QStringList seen;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString();
        if (!keys.isEmpty()) {
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen << keys;
        }
    }
    QVERIFY(seen.contains(u"Ctrl+O"_s));
    QVERIFY(seen.contains(u"F5"_s));
}

} // namespace firesteel::gui

QTEST_MAIN(firesteel::gui::TestWidgets)

#include "testwidgets.moc"
