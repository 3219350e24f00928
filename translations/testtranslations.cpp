// SPDX-License-Identifier: GPL-3.0-or-later
// That each sentence of the program is translated, with all its placeholders, and that the
// translations are inside the program.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    QString type; ///< of the translation: "" = finished
    bool plural = false;
    QStringList translations; ///< one, or the plural forms
};

QString readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!message.plural) {
        return xml.readElementText();
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText());
    }
    return {};
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .source = {}, .type = {}, .plural = {}, .translations = {}};
    message.plural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            const QString text = readTranslation(xml, message);
            if (!message.plural) {
                message.translations = {text};
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readTs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("message")) {
            messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

// "{section}", "%1", "%L1", "%n", line ends and tags: what a translation must keep.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\w+\\}|%L?(?:\\d+|n)|\\n|</?\\w+[^>]*>"));
    QStringList parts;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        parts.append(match.next().captured());
    }
    parts.sort();
    return parts;
}

QString describe(const Message& message)
{
    return QStringLiteral("[%1] \"%2\"").arg(message.context, message.source);
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void complete_data();
    void complete();
    void pluralsOfEnglish();
    void embedded_data();
    void embedded();
    void reachTheFoldersWithoutQt();

private:
    QTemporaryDir m_folder;

    QString tsFile(const QString& language) const
    {
        return m_folder.filePath(QStringLiteral("firesteel_%1.ts").arg(language));
    }
};

// Brings copies of the .ts files up to date: what is missing in them shows as unfinished.
void TestTranslations::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QDir source(QStringLiteral(SOURCE_FOLDER));
    QStringList arguments{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-I"), source.filePath(QStringLiteral("src"))};
    for (const char* folder : {"src/base", "src/cards", "src/firmware", "src/compare", "src/boardconfig", "src/silicon",
                               "src/adapters", "src/helper", "src/jobs", "src/library", "src/gui", "forms"}) {
        arguments.append(source.filePath(QLatin1StringView(folder)));
    }
    arguments.append(QStringLiteral("-ts"));
    for (const char* language : {"en", "ru", "zh_CN"}) {
        const QString name = QStringLiteral("translations/firesteel_%1.ts").arg(QLatin1StringView(language));
        QVERIFY(QFile::copy(source.filePath(name), tsFile(QLatin1StringView(language))));
        arguments.append(tsFile(QLatin1StringView(language)));
    }
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
}

void TestTranslations::complete_data()
{
    QTest::addColumn<qsizetype>("forms");
    QTest::newRow("ru") << qsizetype{3};
    QTest::newRow("zh_CN") << qsizetype{1};
}

void TestTranslations::complete()
{
    QFETCH(const qsizetype, forms);
    const QList<Message> messages = readTs(tsFile(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY2(messages.size() > 100, "lupdate did not find the sources");
    QStringList problems;
    for (const Message& message : messages) {
        if (!message.type.isEmpty() || message.translations.contains(QString())) {
            problems.append(QStringLiteral("not translated: ") + describe(message));
            continue;
        }
        if (message.plural && message.translations.size() != forms) {
            problems.append(QStringLiteral("wrong number of plural forms: ") + describe(message));
        }
        const QStringList kept = fixedParts(message.source);
        for (const QString& translation : message.translations) {
            if (fixedParts(translation) != kept) {
                problems.append(QStringLiteral("placeholders differ: %1: \"%2\"").arg(describe(message), translation));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void TestTranslations::pluralsOfEnglish()
{
    QStringList problems;
    for (const Message& message : readTs(tsFile(QStringLiteral("en")))) {
        if (message.plural &&
            (!message.type.isEmpty() || message.translations.size() != 2 || message.translations.contains(QString()))) {
            problems.append(describe(message));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void TestTranslations::embedded_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ru", "zh_CN"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestTranslations::embedded()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/firesteel_%1.qm").arg(language)));
    const QString one =
        translator.translate("firesteel::gui::VerdictBanner", "There are %n more error(s).", nullptr, 1);
    const QString many =
        translator.translate("firesteel::gui::VerdictBanner", "There are %n more error(s).", nullptr, 5);
    QVERIFY(!one.isEmpty() && !many.isEmpty());
    QVERIFY(!many.contains(QStringLiteral("(s)")));
    QCOMPARE(one == many, language == QStringLiteral("zh_CN"));
}

void TestTranslations::reachTheFoldersWithoutQt()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/firesteel_ru.qm")));
    for (const char* context : {"Error", "Stage", "Finding", "Preflight", "Step", "Comparison", "Field", "HwPointer",
                                "Library", "SectionField", "Twin", "EngineTable", "IniFinding", "KeyChange"}) {
        const QList<Message> messages = readTs(tsFile(QStringLiteral("ru")));
        const auto message = std::ranges::find(messages, QLatin1StringView(context), &Message::context);
        QVERIFY2(message != messages.end(), context);
        QCOMPARE(translator.translate(context, message->source.toUtf8().constData()), message->translations.first());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "testtranslations.moc"
