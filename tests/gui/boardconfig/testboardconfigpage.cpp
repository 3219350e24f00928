// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/boardconfig/boardconfigpage.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/inikeymodel.h>
#include <gui/initext/inieditor.h>
#include <gui/text.h>
#include <support/shareddata.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace firesteel;
using namespace firesteel::gui;
using namespace std::string_literals;
using Qt::StringLiterals::operator""_s;

namespace {

const std::string sample = ";; made by hand\n"
                           "[PS_INFO]\n"
                           "Name = 764285-B21\n"
                           "\n"
                           "[ADAPTER]\n"
                           "PSID = HP_1380110017\n"
                           "adapter_dev_id = 0x1007\n"
                           "\n"
                           "[HCA]\n"
                           "eth_xfi_en = 1\n"
                           "sriov_en = true ;; the classic story\n"
                           "total_vfs = 16\n"
                           "who_knows = 0x0A\n"
                           "\n"
                           "[IB]\n"
                           "phy_type_port1 = XFI\n"
                           "port1_802_3ap_56kr4_ability = false\n"
                           "port1_802_3ap_56kr4_enable = false\n";

} // namespace

class TestBoardConfigPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void codingLosesNothing();
    void formShowsKeys();
    void formEditsKeepTheNotation();
    void editorsFitTheKey();
    void search();
    void onlyChanged();
    void help();
    void wrongValuesAreMarked();
    void textFollowsTheForm();
    void formFollowsTheText();
    void typingIsOneStep();
    void pastedTextAndLineEnds();
    void oddBytesSurviveTyping();
    void undoIsShared();
    void cursorJumps();
    void quickSettings();
    void quickSettingsForOtherCards();
    void bootRom();
    void removedKeysStayToBeRestored();
    void refusedEdits();
    void unchangedEditorsChangeNothing();
    void findingsAreListed();
    void keysThatAreNotSet();
    void keyActions();
    void allChangesTakenBack();
    void helpTellsWhatARebuildMakes();
    void theRealIni();

private:
    BoardIni& ini() { return m_page->ini(); }
    IniEditor* editor() { return m_page->findChild<IniEditor*>(); }
    QTreeView* view() { return m_page->findChild<QTreeView*>(u"keyView"_s); }
    QTabWidget* tabs() { return m_page->findChild<QTabWidget*>(u"tabs"_s); }
    QCheckBox* box(const char* name) { return m_page->findChild<QCheckBox*>(QLatin1StringView(name)); }
    QString summary() { return m_page->findChild<QLabel*>(u"summaryLabel"_s)->text(); }
    void load(const std::string& text)
    {
        m_page->setIni(boardconfig::IniDocument::parse(text, "board.ini").value(), u"board.ini"_s);
    }
    /// The view's index of a key; invalid where it is not shown.
    QModelIndex row(const QString& key, int column = 0)
    {
        QAbstractItemModel* const model = view()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex parent = model->index(section, 0);
            for (int at = 0; at < model->rowCount(parent); ++at) {
                if (model->index(at, 0, parent).data() == key) {
                    return model->index(at, column, parent);
                }
            }
        }
        return {};
    }
    bool setValue(const QString& key, const QString& value)
    {
        return view()->model()->setData(row(key, IniKeyModel::ValueColumn), value);
    }
    int shownKeys()
    {
        int count = 0;
        for (int section = 0; section < view()->model()->rowCount(); ++section) {
            count += view()->model()->rowCount(view()->model()->index(section, 0));
        }
        return count;
    }
    bool textIsTheDocument()
    {
        QStringList lines;
        for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next()) {
            lines << block.text();
        }
        if (static_cast<std::size_t>(lines.size()) != ini().document().lineCount()) {
            return false;
        }
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (bytesOf(lines[at]) != ini().document().lineText(static_cast<std::size_t>(at) + 1)) {
                return false;
            }
        }
        return true;
    }

    std::unique_ptr<BoardConfigPage> m_page;
};

void TestBoardConfigPage::init()
{
    m_page = std::make_unique<BoardConfigPage>();
    m_page->resize(1000, 700);
    load(sample);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestBoardConfigPage::codingLosesNothing()
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    for (const std::string& bytes :
         {""s, "plain\ttext"s, all, "\xd0\xb0\xe4\xbd\xa0\xf0\x9f\x98\x80"s, "\xe2\x80\xa8\xe2\x80\xa9"s, "\xc2\xa0"s,
          "\xed\xb2\x80"s, "\xef\xb7\x90\xef\xbf\xbf"s, "\xe2\x82"s, "\xef\xbb\xbfx"s, "a\0b"s}) {
        QCOMPARE(bytesOf(shownText(bytes)), bytes);
        QVERIFY(!shownText(bytes).contains(QChar(0x2029)) && !shownText(bytes).contains(QChar(u'\0')));
    }
    QCOMPARE(shownText("\xd0\xb0\xf0\x9f\x98\x80"), u"а😀"_s);
}

void TestBoardConfigPage::formShowsKeys()
{
    QCOMPARE(view()->model()->rowCount(), 4);
    QCOMPARE(view()->model()->index(2, 0).data().toString(), u"[HCA]"_s);
    QCOMPARE(shownKeys(), 10);
    QCOMPARE(row(u"sriov_en"_s, IniKeyModel::ValueColumn).data().toString(), u"true"_s);
    QCOMPARE(row(u"sriov_en"_s).data(IniKeyModel::LineRole).toInt(), 11);
    QCOMPARE(summary(), u"No key is changed"_s);
    QVERIFY(view()->isExpanded(view()->model()->index(2, 0)));
}

void TestBoardConfigPage::formEditsKeepTheNotation()
{
    QVERIFY(setValue(u"sriov_en"_s, u"0"_s));
    QVERIFY(setValue(u"eth_xfi_en"_s, u"false"_s));
    QVERIFY(setValue(u"who_knows"_s, u"171"_s));
    std::string expected = sample;
    expected.replace(expected.find("sriov_en = true"), 15, "sriov_en = false");
    expected.replace(expected.find("eth_xfi_en = 1"), 14, "eth_xfi_en = 0");
    expected.replace(expected.find("0x0A"), 4, "0xAB");
    QCOMPARE(ini().document().text(), expected);
    QVERIFY(row(u"sriov_en"_s).data(IniKeyModel::ChangedRole).toBool());
    QCOMPARE(row(u"sriov_en"_s, IniKeyModel::OriginalColumn).data().toString(), u"true"_s);
    QCOMPARE(summary(), u"3 key(s) changed"_s);
}

void TestBoardConfigPage::editorsFitTheKey()
{
    const auto open = [this](const char* key) {
        view()->setCurrentIndex(row(QLatin1StringView(key), IniKeyModel::ValueColumn));
        view()->edit(view()->currentIndex());
        return view()->indexWidget(view()->currentIndex());
    };
    open("eth_xfi_en");
    auto* boolean = view()->findChild<QComboBox*>();
    QVERIFY(boolean != nullptr && !boolean->isEditable());
    QCOMPARE(boolean->itemText(0), u"1"_s);
    QCOMPARE(boolean->currentText(), u"1"_s);
    boolean->setCurrentIndex(1);
    Q_EMIT boolean->activated(1);
    QVERIFY(ini().document().value("HCA", "eth_xfi_en") == "0");
    open("phy_type_port1");
    QVERIFY(std::ranges::any_of(view()->findChildren<QComboBox*>(), &QComboBox::isEditable));
    open("total_vfs");
    const QList<QLineEdit*> edits = view()->viewport()->findChildren<QLineEdit*>();
    QVERIFY(std::ranges::any_of(edits, [](const QLineEdit* edit) { return edit->placeholderText() == u"0 to 126"_s; }));
}

void TestBoardConfigPage::search()
{
    auto* edit = m_page->findChild<QLineEdit*>(u"searchEdit"_s);
    edit->setText(u"56KR4_enable port1"_s);
    QCOMPARE(shownKeys(), 1);
    edit->setText(u"virtual functions"_s); // in meanings
    QVERIFY(row(u"sriov_en"_s).isValid() && row(u"total_vfs"_s).isValid());
    QVERIFY(!row(u"PSID"_s).isValid());
    edit->setText(u"0x1007"_s); // in values
    QCOMPARE(shownKeys(), 1);
    edit->setText(u"nothing has this"_s);
    QCOMPARE(view()->model()->rowCount(), 0);
    edit->clear();
    QCOMPARE(shownKeys(), 10);
}

void TestBoardConfigPage::onlyChanged()
{
    box("changedBox")->click();
    QCOMPARE(shownKeys(), 0);
    ini().setTyped("HCA", "total_vfs", u"8"_s);
    QCOMPARE(shownKeys(), 1);
    QVERIFY(row(u"total_vfs"_s).isValid());
    box("changedBox")->click();
    QCOMPARE(shownKeys(), 10);
}

void TestBoardConfigPage::help()
{
    const auto helpOf = [this](const char* key) {
        view()->setCurrentIndex(row(QLatin1StringView(key)));
        return m_page->findChild<QTextBrowser*>(u"helpView"_s)->toPlainText();
    };
    QVERIFY(helpOf("sriov_en").contains(u"SR-IOV"_s));
    QVERIFY(helpOf("sriov_en").contains(u"Reported by people"_s));
    QVERIFY(helpOf("total_vfs").contains(u"0 to 126"_s));
    QVERIFY(helpOf("who_knows").contains(u"unknown key"_s));
    QVERIFY(row(u"who_knows"_s).data(Qt::FontRole).value<QFont>().italic());
    QVERIFY(!row(u"sriov_en"_s).data(Qt::FontRole).value<QFont>().italic());
}

void TestBoardConfigPage::wrongValuesAreMarked()
{
    QVERIFY(row(u"total_vfs"_s, IniKeyModel::ValueColumn).data(Qt::DecorationRole).isNull());
    QVERIFY(setValue(u"total_vfs"_s, u"127"_s));
    QVERIFY(!row(u"total_vfs"_s, IniKeyModel::ValueColumn).data(Qt::DecorationRole).isNull());
    QVERIFY(row(u"total_vfs"_s).data(Qt::ToolTipRole).toString().contains(u"126"_s));
    QVERIFY(setValue(u"PSID"_s, u"MT_1090111019"_s));
    QVERIFY(row(u"PSID"_s).data(Qt::ToolTipRole).toString().contains(u"HP_1380110017"_s));
}

void TestBoardConfigPage::textFollowsTheForm()
{
    QVERIFY(textIsTheDocument());
    QTextCursor cursor(editor()->document()->findBlockByNumber(15));
    editor()->setTextCursor(cursor);
    for (const char* const value : {"1", "12345", "", "1"}) {
        QVERIFY(setValue(u"total_vfs"_s, QLatin1StringView(value)));
        QVERIFY(textIsTheDocument());
    }
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.addKey("HCA", "added", "1"); }));
    QVERIFY(textIsTheDocument());
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.addSection("NEW"); }));
    QVERIFY(textIsTheDocument());
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.removeKey("HCA", "added"); }));
    QVERIFY(textIsTheDocument());
    QCOMPARE(editor()->textCursor().blockNumber(), 15); // the cursor stays where it was
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.setText(""); }));
    QVERIFY(textIsTheDocument());
    ini().undo();
    QVERIFY(textIsTheDocument());
}

void TestBoardConfigPage::formFollowsTheText()
{
    tabs()->setCurrentIndex(1);
    QTextCursor cursor(editor()->document()->findBlockByNumber(11)); // total_vfs
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor()->setTextCursor(cursor);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClicks(editor(), u"2"_s);
    QCOMPARE(row(u"total_vfs"_s, IniKeyModel::ValueColumn).data().toString(), u"12"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"num_pfs = 1"_s);
    QCOMPARE(row(u"num_pfs"_s, IniKeyModel::ValueColumn).data().toString(), u"1"_s);
    QCOMPARE(row(u"num_pfs"_s, IniKeyModel::OriginalColumn).data().toString(), u"not there"_s);
    QVERIFY(textIsTheDocument());
    std::string expected = sample;
    expected.replace(expected.find("total_vfs = 16"), 14, "total_vfs = 12\nnum_pfs = 1");
    QCOMPARE(ini().document().text(), expected);
}

void TestBoardConfigPage::typingIsOneStep()
{
    tabs()->setCurrentIndex(1);
    QTextCursor cursor(editor()->document()->findBlockByNumber(2)); // Name
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor()->setTextCursor(cursor);
    QTest::keyClicks(editor(), u" and more"_s);
    QVERIFY(ini().document().value("PS_INFO", "Name") == "764285-B21 and more");
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ini().document().text(), sample);
    QVERIFY(!ini().canUndo());
    QVERIFY(textIsTheDocument());
}

void TestBoardConfigPage::pastedTextAndLineEnds()
{
    load("[A]\r\na = 1\r\nb = 2");
    editor()->selectAll();
    QTextCursor cursor(editor()->document()->findBlockByNumber(1));
    editor()->setTextCursor(cursor);
    editor()->insertPlainText(u"x = 1\ny = 2\n"_s);
    QCOMPARE(ini().document().text(), "[A]\r\nx = 1\r\ny = 2\r\na = 1\r\nb = 2"s);
    cursor = QTextCursor(editor()->document());
    cursor.movePosition(QTextCursor::End);
    editor()->setTextCursor(cursor);
    editor()->insertPlainText(u"\n"_s);
    QVERIFY(ini().document().text().ends_with("b = 2\r\n"));
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QVERIFY(ini().document().text().ends_with("b = 2"));
    QVERIFY(textIsTheDocument());
    editor()->selectAll();
    QTest::keyClick(editor(), Qt::Key_Delete);
    QCOMPARE(ini().document().text(), ""s);
    QTest::keyClicks(editor(), u"[B]"_s);
    QCOMPARE(ini().document().text(), "[B]"s);
}

void TestBoardConfigPage::oddBytesSurviveTyping()
{
    load("[A]\nname = \xe4\xff\0x\nb = 2\n"s);
    tabs()->setCurrentIndex(1);
    QTextCursor cursor(editor()->document()->findBlockByNumber(1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor()->setTextCursor(cursor);
    QTest::keyClicks(editor(), u"!"_s);
    QCOMPARE(ini().document().text(), "[A]\nname = \xe4\xff\0x!\nb = 2\n"s);
}

void TestBoardConfigPage::undoIsShared()
{
    QVERIFY(setValue(u"sriov_en"_s, u"false"_s));
    tabs()->setCurrentIndex(1);
    QTextCursor cursor(editor()->document()->findBlockByNumber(0));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor()->setTextCursor(cursor);
    QTest::keyClicks(editor(), u"!"_s);
    auto* undo = m_page->findChild<QToolButton*>(u"undoButton"_s);
    auto* redo = m_page->findChild<QToolButton*>(u"redoButton"_s);
    QVERIFY(undo->isEnabled() && !redo->isEnabled() && !redo->toolTip().isEmpty());
    undo->click();
    undo->click();
    QCOMPARE(ini().document().text(), sample);
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    redo->click();
    QCOMPARE(row(u"sriov_en"_s, IniKeyModel::ValueColumn).data().toString(), u"false"_s);
    QVERIFY(textIsTheDocument());
}

void TestBoardConfigPage::cursorJumps()
{
    view()->setCurrentIndex(row(u"total_vfs"_s));
    tabs()->setCurrentIndex(1);
    QCOMPARE(editor()->textCursor().blockNumber() + 1, 12);
    QTextCursor cursor(editor()->document()->findBlockByNumber(5)); // PSID
    editor()->setTextCursor(cursor);
    tabs()->setCurrentIndex(0);
    QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString(), u"PSID"_s);
    // The current row stays when rows come and go.
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.addKey("PS_INFO", "more", "1"); }));
    QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString(), u"PSID"_s);
}

void TestBoardConfigPage::quickSettings()
{
    QVERIFY(box("sriovBox")->isChecked() && box("ethernetBox")->isChecked());
    QVERIFY(!box("fastBox1")->isChecked() && !box("fastBox2")->isChecked());
    auto* functions = m_page->findChild<QSpinBox*>(u"functionsBox"_s);
    QCOMPARE(functions->value(), 16);
    box("sriovBox")->click();
    QVERIFY(ini().document().value("HCA", "sriov_en") == "false");
    QVERIFY(!functions->isEnabled() && !functions->toolTip().isEmpty());
    QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString(), u"sriov_en"_s);
    box("sriovBox")->click();
    QVERIFY(ini().document().value("HCA", "num_pfs") == "1");
    functions->setValue(8);
    QVERIFY(ini().document().value("HCA", "total_vfs") == "8");
    box("ethernetBox")->click();
    QVERIFY(ini().document().value("HCA", "eth_xfi_en") == "0");
    const std::string before = ini().document().text();
    box("fastBox2")->click();
    QVERIFY(ini().document().value("IB", "port2_802_3ap_56kr4_ability") == "true");
    QVERIFY(ini().document().value("IB", "port2_802_3ap_56kr4_enable") == "true");
    QVERIFY(box("fastBox2")->isChecked() && !box("fastBox1")->isChecked());
    ini().undo(); // one step
    QCOMPARE(ini().document().text(), before);
    QVERIFY(!box("fastBox2")->isChecked());
    // Whoever sets the keys elsewhere sees the switch follow.
    QVERIFY(setValue(u"port1_802_3ap_56kr4_ability"_s, u"true"_s));
    QVERIFY(!box("fastBox1")->isChecked());
    QVERIFY(setValue(u"port1_802_3ap_56kr4_enable"_s, u"true"_s));
    QVERIFY(box("fastBox1")->isChecked());
}

void TestBoardConfigPage::quickSettingsForOtherCards()
{
    load("[ADAPTER]\nadapter_dev_id = 0x1003\n[HCA]\nsriov_en = 0\n");
    QVERIFY(!box("fastBox1")->isEnabled());
    QVERIFY(box("fastBox1")->toolTip().contains(u"ConnectX-3 Pro"_s));
    box("sriovBox")->click();
    QVERIFY(ini().document().value("HCA", "sriov_en") == "1");
    QVERIFY(ini().document().value("HCA", "total_vfs") == "16");
}

void TestBoardConfigPage::bootRom()
{
    QSignalSpy asked(m_page.get(), &BoardConfigPage::bootRomRequested);
    auto* button = m_page->findChild<QPushButton*>(u"bootRomButton"_s);
    QVERIFY(button->toolTip().contains(u"image"_s));
    button->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!ini().isChanged());
}

void TestBoardConfigPage::removedKeysStayToBeRestored()
{
    QVERIFY(ini().edit([](boardconfig::IniDocument& document) { return document.removeKey("HCA", "who_knows"); }));
    const QModelIndex removed = row(u"who_knows"_s, IniKeyModel::ValueColumn);
    QCOMPARE(removed.data().toString(), u"removed"_s);
    QVERIFY(row(u"who_knows"_s).data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(setValue(u"who_knows"_s, u"0x0A"_s));
    QVERIFY(ini().document().value("HCA", "who_knows") == "0x0A");
    QCOMPARE(summary(), u"No key is changed"_s);
}

void TestBoardConfigPage::refusedEdits()
{
    QVERIFY(!setValue(u"who_knows"_s, u"1 ;; 2"_s));
    QCOMPARE(ini().document().text(), sample);
    auto* bar = m_page->findChild<QWidget*>(u"messageBar"_s);
    QVERIFY(bar->isVisible());
    const QList<QLabel*> labels = bar->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"who_knows"_s); }));
}

void TestBoardConfigPage::unchangedEditorsChangeNothing()
{
    load("[HCA]\nsriov_en = Yes\ntotal_vfs = 0x10\n");
    for (const char* const key : {"sriov_en", "total_vfs"}) {
        QVERIFY(setValue(QLatin1StringView(key), row(QLatin1StringView(key), 1).data(Qt::EditRole).toString()));
    }
    QVERIFY(!ini().canUndo());
}

void TestBoardConfigPage::findingsAreListed()
{
    auto* list = m_page->findChild<QListView*>(u"findingsView"_s);
    auto* button = m_page->findChild<QToolButton*>(u"findingsButton"_s);
    QVERIFY(!button->isVisible());
    QVERIFY(!list->isVisible());
    load("nowhere = 1\n[HCA]\nsriov_en = maybe\nsriov_en = true\nstray words\n");
    QVERIFY(button->isVisible());
    QVERIFY(list->isVisible());
    const int findings = list->model()->rowCount();
    QVERIFY(button->text().startsWith(QString::number(findings) + u' '));
    // The worst first: a value that is no boolean is an error, the others are warnings.
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Line 3: "_s));
    QStringList texts;
    for (int at = 0; at < findings; ++at) {
        texts << list->model()->index(at, 0).data().toString().section(u':', 0, 0);
    }
    QVERIFY2(texts.contains(u"Line 1"_s) && texts.contains(u"Line 5"_s), qPrintable(texts.join(u", "_s)));
    tabs()->setCurrentIndex(1);
    Q_EMIT list->activated(list->model()->index(0, 0));
    QCOMPARE(editor()->textCursor().blockNumber(), 2);
    button->click();
    QVERIFY(!list->isVisible());
    load(sample);
    QVERIFY(!button->isVisible());
}

void TestBoardConfigPage::keysThatAreNotSet()
{
    load("[ADAPTER]\nadapter_dev_id = 0x1007\n[HCA]\nnum_pfs = 1\n");
    QVERIFY(!row(u"sriov_en"_s).isValid());
    box("absentBox")->click();
    const QModelIndex absent = row(u"sriov_en"_s, IniKeyModel::ValueColumn);
    QVERIFY(absent.isValid());
    QCOMPARE(absent.data().toString(), u"not set"_s);
    QVERIFY(!absent.data(IniKeyModel::ChangedRole).toBool());
    QVERIFY(row(u"port2_802_3ap_56kr4_enable"_s).isValid());
    QCOMPARE(summary(), u"No key is changed"_s);
    QVERIFY(setValue(u"sriov_en"_s, u"false"_s));
    QCOMPARE(ini().document().text(), "[ADAPTER]\nadapter_dev_id = 0x1007\n[HCA]\nnum_pfs = 1\nsriov_en = false\n");
    QVERIFY(summary().startsWith(u"1 "_s));
    box("absentBox")->click();
    QVERIFY(row(u"sriov_en"_s).isValid());
    QVERIFY(!row(u"port2_802_3ap_56kr4_enable"_s).isValid());
}

void TestBoardConfigPage::keyActions()
{
    const auto action = [this](const char* name) { return m_page->findChild<QAction*>(QLatin1StringView(name)); };
    view()->setCurrentIndex(row(u"total_vfs"_s));
    QVERIFY(!action("resetKeyAction")->isEnabled());
    QVERIFY(action("resetKeyAction")->toolTip().contains(u"not changed"_s));
    QVERIFY(setValue(u"total_vfs"_s, u"8"_s));
    action("resetKeyAction")->trigger();
    QCOMPARE(ini().document().text(), sample);
    view()->setCurrentIndex(row(u"total_vfs"_s));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY(!ini().document().find("HCA", "total_vfs"));
    view()->setCurrentIndex(row(u"total_vfs"_s));
    QVERIFY(!action("removeKeyAction")->isEnabled());
    action("resetKeyAction")->trigger();
    QCOMPARE(std::string(ini().document().value("HCA", "total_vfs").value()), "16"s);
    view()->setCurrentIndex(row(u"eth_xfi_en"_s));
    action("showLineAction")->trigger();
    QCOMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(editor()->textCursor().block().text(), u"eth_xfi_en = 1"_s);
}

void TestBoardConfigPage::allChangesTakenBack()
{
    auto* revert = m_page->findChild<QAction*>(u"revertIniAction"_s);
    QVERIFY(!revert->isEnabled());
    QVERIFY(setValue(u"total_vfs"_s, u"8"_s));
    QVERIFY(setValue(u"eth_xfi_en"_s, u"0"_s));
    QVERIFY(ini().isUnsaved());
    revert->trigger();
    QCOMPARE(ini().document().text(), sample);
    QVERIFY(!ini().isUnsaved());
    ini().undo();
    QVERIFY(summary().startsWith(u"2 "_s));
    m_page->replaceText("[HCA]\nsriov_en = 0\n");
    QCOMPARE(ini().document().text(), "[HCA]\nsriov_en = 0\n"s);
    QCOMPARE(ini().original().text(), sample);
    ini().markSaved();
    QVERIFY(!ini().isUnsaved());
    ini().undo();
    QVERIFY(ini().isUnsaved());
}

void TestBoardConfigPage::helpTellsWhatARebuildMakes()
{
    // The published bits of users-and-cards.md 5.2, as docs/parameter-map.md has them.
    const Result<boardconfig::ParameterMap> map = boardconfig::parseParameterMap(
        R"({"format": "firesteel-parameter-map", "version": 1, "name": "m", "scope": {}, "sources": {"s": "t"},
            "parameters": [{"section": "HCA", "key": "total_vfs", "transform": "number",
            "fields": [{"address": "0x1234", "bit": 8, "width": 7}], "confidence": "certain", "source": ["s"]}]})",
        "m.json");
    QVERIFY2(map, map ? "" : qPrintable(sentence(map.error())));
    m_page->setMaps(std::make_shared<const boardconfig::ParameterMaps>(boardconfig::ParameterMaps::of({*map}).value()));
    auto* help = m_page->findChild<QTextBrowser*>(u"helpView"_s);
    view()->setCurrentIndex(row(u"total_vfs"_s));
    QVERIFY2(help->toPlainText().contains(u"0x00001234, bits 14–8"_s), qPrintable(help->toPlainText()));
    view()->setCurrentIndex(row(u"who_knows"_s));
    QVERIFY(help->toPlainText().contains(u"No parameter map"_s));
    view()->setCurrentIndex(row(u"PSID"_s));
    QVERIFY(help->toPlainText().contains(u"Image Info"_s));
}

void TestBoardConfigPage::theRealIni()
{
    const std::optional<std::filesystem::path> data = test::sharedData();
    if (!data) {
        QSKIP("the firmware files are not here (FIRESTEEL_SHARED)");
    }
    QFile file(QString::fromStdString((*data / "firmware" / "MCX312B-XCC_Ax.ini").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    load(file.readAll().toStdString());
    m_page->resize(1280, 800);
    QVERIFY(textIsTheDocument());
    QVERIFY(setValue(u"cclk_78mhz"_s, u"0"_s));
    QVERIFY(row(u"cclk_78mhz"_s, 1).data().toString() == u"false"_s);
    if (const QString folder = qEnvironmentVariable("FIRESTEEL_PICTURES"); !folder.isEmpty()) {
        box("sriovBox")->click();
        m_page->grab().save(folder + u"/form.png"_s);
        tabs()->setCurrentIndex(1);
        m_page->grab().save(folder + u"/text.png"_s);
        QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
        QApplication::setPalette(dark);
        QTest::qWait(0);
        m_page->resize(1000, 700);
        m_page->grab().save(folder + u"/text-dark.png"_s);
        tabs()->setCurrentIndex(0);
        m_page->grab().save(folder + u"/form-dark.png"_s);
    }
}

QTEST_MAIN(TestBoardConfigPage)
#include "testboardconfigpage.moc"
