// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class QSettings;

namespace firesteel::gui {

/// The language of the window: the system's, or one that the user chose; remembered in the
/// settings and switched live (every widget gets QEvent::LanguageChange).
class LanguageController final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageController(QSettings& settings, QObject* parent = nullptr);
    ~LanguageController() override;

    /// Codes of the languages that the program speaks: "en", "ru", "zh_CN".
    static QStringList languages();
    /// A language in its own words: "Русский".
    static QString nativeName(const QString& code);

    /// What the user chose; empty = the system's language.
    const QString& choice() const { return m_choice; }
    /// The language in effect, one of languages().
    const QString& current() const { return m_current; }

    /// Chooses and remembers; empty follows the system. Codes that are not known are ignored.
    void choose(const QString& code);
    /// For this run only, as from the command line.
    void chooseForThisRun(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void apply(const QString& code);

    QSettings& m_settings;
    QString m_choice;
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace firesteel::gui
