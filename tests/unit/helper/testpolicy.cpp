// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Policy
{
    QString error;
    QString action;
    QMap<QString, QString> texts; ///< "message/ru" and so on
};

Policy readPolicy()
{
    QFile file(QStringLiteral(FIRESTEEL_POLICY));
    if (!file.open(QIODevice::ReadOnly)) {
        return {.error = file.errorString()};
    }
    Policy policy;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        QString name = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == QLatin1String("action")) {
            policy.action = attributes.value(QLatin1String("id")).toString();
        }
        const QString language = attributes.value(QLatin1String("xml:lang")).toString();
        const QString key = attributes.value(QLatin1String("key")).toString();
        name += language.isEmpty() ? QString() : QLatin1Char('/') + language;
        name += key.isEmpty() ? QString() : QLatin1Char('/') + key;
        if (QStringList{QStringLiteral("policyconfig"), QStringLiteral("action"), QStringLiteral("defaults")}.contains(
                name)) {
            continue;
        }
        policy.texts.insert(name, xml.readElementText().trimmed());
    }
    policy.error = xml.hasError() ? xml.errorString() : QString();
    return policy;
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheInstalledHelper();
    void asksForAnAdministrator();
    void speaksEveryLanguage();
};

void TestPolicy::namesTheInstalledHelper()
{
    const Policy policy = readPolicy();
    QCOMPARE(policy.error, QString());
    QCOMPARE(policy.action, QStringLiteral("org.firesteel.helper"));
    // What the client starts where it is installed.
    QCOMPARE(policy.texts.value(QStringLiteral("annotate/org.freedesktop.policykit.exec.path")),
             QStringLiteral(FIRESTEEL_HELPER_FOLDER "/firesteel-helper"));
}

void TestPolicy::asksForAnAdministrator()
{
    const Policy policy = readPolicy();
    QCOMPARE(policy.texts.value(QStringLiteral("allow_active")), QStringLiteral("auth_admin_keep"));
    QCOMPARE(policy.texts.value(QStringLiteral("allow_inactive")), QStringLiteral("auth_admin"));
    QCOMPARE(policy.texts.value(QStringLiteral("allow_any")), QStringLiteral("auth_admin"));
}

void TestPolicy::speaksEveryLanguage()
{
    const Policy policy = readPolicy();
    for (const char* element : {"message", "description"}) {
        const QString name = QLatin1StringView(element);
        const QString english = policy.texts.value(name);
        QVERIFY(!english.isEmpty());
        for (const char* language : {"ru", "zh_CN"}) {
            const QString text = policy.texts.value(name + QLatin1Char('/') + QLatin1StringView(language));
            QVERIFY(!text.isEmpty());
            QVERIFY(text != english);
        }
    }
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "testpolicy.moc"
