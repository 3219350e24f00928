// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/languagecontroller.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr QLatin1StringView settingsKey("language");

/// The first language of the system's list that the program speaks, in the user's order.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::Chinese && locale.script() != QLocale::TraditionalHanScript) {
            return u"zh_CN"_s;
        }
        if (locale.language() == QLocale::Russian) {
            return u"ru"_s;
        }
        if (locale.language() == QLocale::English) {
            return u"en"_s;
        }
    }
    return u"en"_s;
}

/// Numbers and dates: the system's own habits where its language is the window's.
QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return system.language() == wanted.language() && system.language() != QLocale::C ? system : wanted;
}

} // namespace

LanguageController::LanguageController(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    chooseForThisRun(settings.value(settingsKey).toString());
}

LanguageController::~LanguageController()
{
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

QStringList LanguageController::languages()
{
    return {u"en"_s, u"ru"_s, u"zh_CN"_s};
}

QString LanguageController::nativeName(const QString& code)
{
    if (code == u"ru"_s) {
        return u"Русский"_s;
    }
    return code == u"zh_CN"_s ? u"中文(简体)"_s : u"English"_s;
}

void LanguageController::choose(const QString& code)
{
    chooseForThisRun(code);
    m_settings.setValue(settingsKey, m_choice);
}

void LanguageController::chooseForThisRun(const QString& code)
{
    m_choice = languages().contains(code) ? code : QString();
    apply(m_choice.isEmpty() ? systemLanguage() : m_choice);
}

void LanguageController::apply(const QString& code)
{
    if (code == m_current) {
        return;
    }
    m_current = code;
    QLocale::setDefault(localeFor(code));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // English too has a file: it carries the plural forms.
    if (m_own.load(u":/i18n/firesteel_%1.qm"_s.arg(code))) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (code != u"en"_s && m_qt.load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    Q_EMIT changed();
}

} // namespace firesteel::gui
