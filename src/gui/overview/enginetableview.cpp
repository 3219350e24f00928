// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/overview/enginetableview.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>

namespace firesteel::gui {

using Qt::StringLiterals::operator""_s;

namespace {

/// Sentences of the table; a class only so that lupdate finds its context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(EngineTableView)

public:
    static QString title() { return tr("Who does what"); }
    static QString function() { return tr("Work"); }
    static QString engine() { return tr("Done by"); }
    static QString why() { return tr("Why"); }
};

QLabel* cell(const QString& text, const QString& name)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAccessibleDescription(text);
    return label;
}

QString engineText(const adapters::EngineChoice& choice)
{
    return choice.tool ? QString::fromStdString(tools::programText(*choice.tool))
                       : QCoreApplication::translate("EngineTable", adapters::engineKindName(choice.engine));
}

} // namespace

std::vector<EngineRow> engineRows(const std::vector<adapters::EngineChoice>& choices)
{
    std::vector<EngineRow> rows;
    for (const adapters::EngineChoice& choice : choices) {
        rows.push_back({QCoreApplication::translate("EngineTable", adapters::engineFunctionName(choice.function)),
                        engineText(choice), sentence(choice.reason), choice.engine != adapters::EngineKind::None});
    }
    return rows;
}

QWidget* makeEngineTable(const std::vector<EngineRow>& rows)
{
    auto* box = new QGroupBox(Words::title());
    box->setObjectName(u"engineTable"_s);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 6);
    const auto header = [grid](int column, const QString& text) {
        auto* label = new QLabel(text);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column);
    };
    header(0, Words::function());
    header(1, Words::engine());
    header(2, Words::why());
    int line = 1;
    for (const EngineRow& row : rows) {
        grid->addWidget(cell(row.function, Words::function()), line, 0, Qt::AlignTop);
        QLabel* engine = cell(row.engine, row.function);
        QFont bold = engine->font();
        bold.setBold(row.possible);
        engine->setFont(bold);
        if (!row.possible) {
            engine->setForegroundRole(QPalette::PlaceholderText);
        }
        grid->addWidget(engine, line, 1, Qt::AlignTop);
        grid->addWidget(cell(row.why, row.function), line++, 2, Qt::AlignTop);
    }
    return box;
}

} // namespace firesteel::gui
