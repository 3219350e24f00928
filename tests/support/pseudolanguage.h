// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

namespace firesteel::test {

/// A language that is switched on while it lives: every translated text stands in «». What has none after the
/// switch was not translated again.
class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage()
    {
        QCoreApplication::installTranslator(this);
        QCoreApplication::processEvents();
    }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;
    ~PseudoLanguage() override
    {
        QCoreApplication::removeTranslator(this);
        QCoreApplication::processEvents();
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* text, const char* /*comment*/, int /*n*/) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(text));
    }
};

/// A part of one of Qt's own widgets, which Qt names.
inline bool isInnerWidget(const QWidget& widget)
{
    const QString name = widget.objectName();
    return name.startsWith(QStringLiteral("qt_")) || name == QStringLiteral("ScrollLeftButton") ||
           name == QStringLiteral("ScrollRightButton");
}

/// Texts of the window that do not change with the language. Texts of the widgets with these object names are
/// data, and so are the cells of tables.
inline QStringList untranslatedTexts(QWidget& window, const QSet<QString>& data = {})
{
    QStringList texts;
    const auto check = [&texts](const QString& text) {
        const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
        if (hasLetters && !text.contains(u'«')) {
            texts.append(text);
        }
    };
    check(window.windowTitle());
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (data.contains(widget->objectName()) || isInnerWidget(*widget)) {
            continue;
        }
        check(widget->toolTip());
        check(widget->accessibleName());
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            check(label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            check(button->text());
        } else if (const auto* edit = qobject_cast<QLineEdit*>(widget)) {
            check(edit->placeholderText());
        } else if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                check(tabs->tabText(tab));
                check(tabs->tabToolTip(tab));
            }
        } else if (const auto* table = qobject_cast<QTableView*>(widget)) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                check(table->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        for (const QAction* action : widget->actions()) {
            check(action->text());
        }
    }
    return texts;
}

/// Letters that several of the shown labels and buttons of a window would answer to with Alt.
inline QStringList sharedMnemonics(QWidget& window)
{
    QStringList shared;
    QSet<QChar> taken;
    const auto take = [&](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size() || text[at + 1] == u'&') {
            return;
        }
        const QChar letter = text[at + 1].toUpper();
        if (taken.contains(letter)) {
            shared.append(text);
        }
        taken.insert(letter);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr) {
            take(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            take(button->text());
        }
    }
    return shared;
}

/// Shown widgets that a screen reader cannot name.
inline QStringList namelessWidgets(QWidget& window)
{
    QStringList nameless;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty() ||
            isInnerWidget(*widget)) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = (button != nullptr && !button->text().isEmpty()) || qobject_cast<const QLabel*>(widget);
        const auto labels = window.findChildren<QLabel*>();
        const bool isBuddy = std::any_of(labels.begin(), labels.end(),
                                         [widget](const QLabel* label) { return label->buddy() == widget; });
        if (!named && !isBuddy) {
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return nameless;
}

} // namespace firesteel::test
