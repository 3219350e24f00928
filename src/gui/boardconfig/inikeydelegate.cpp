// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>
#include <gui/boardconfig/inicoding.h>
#include <gui/boardconfig/inikeydelegate.h>
#include <gui/boardconfig/inikeymodel.h>

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace firesteel::gui {

namespace {

/// The values to choose from; empty where a text has to be typed.
QStringList choicesOf(const IniKeyModel::Row& row)
{
    const std::string value = row.value.value_or(row.original.value_or(""));
    const bool isBool = row.known != nullptr ? row.known->type == boardconfig::KeyType::Bool
                                             : boardconfig::notationOf(value) == boardconfig::Notation::Bool;
    if (isBool) {
        return {shownText(boardconfig::boolLike(true, value)), shownText(boardconfig::boolLike(false, value))};
    }
    QStringList choices;
    if (row.known != nullptr) {
        for (const std::string& choice : row.known->choices) {
            choices << shownText(choice);
        }
    }
    return choices;
}

/// The row behind an index, also where the view filters its model.
const IniKeyModel::Row* rowBehind(const QModelIndex& index)
{
    const auto* const filter = qobject_cast<const QAbstractProxyModel*>(index.model());
    const QModelIndex source = filter == nullptr ? index : filter->mapToSource(index);
    const auto* const model = qobject_cast<const IniKeyModel*>(source.model());
    return model == nullptr ? nullptr : model->rowOf(source);
}

QString rangeOf(const IniKeyModel::Row& row)
{
    if (row.known == nullptr || row.known->type != boardconfig::KeyType::Number || !row.known->max) {
        return {};
    }
    return IniKeyModel::tr("%1 to %2").arg(row.known->min.value_or(0)).arg(*row.known->max);
}

} // namespace

QWidget* IniKeyDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const IniKeyModel::Row* const row = rowBehind(index);
    if (row == nullptr) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    const QString name = shownText(row->key);
    const QStringList choices = choicesOf(*row);
    if (choices.isEmpty()) {
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(rangeOf(*row));
        return edit;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setEditable(row->known == nullptr || row->known->otherChoices);
    box->addItems(choices);
    // A choice is made at once, without a key to confirm it.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* const self = const_cast<IniKeyDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): signals
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void IniKeyDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->findText(value) < 0) {
            box->insertItem(0, value);
        }
        box->setCurrentText(value);
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(value);
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void IniKeyDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* const box = qobject_cast<QComboBox*>(editor);
    const auto* const edit = qobject_cast<QLineEdit*>(editor);
    const QString value = box != nullptr ? box->currentText() : edit != nullptr ? edit->text() : QString();
    // Nothing typed is no edit: it must not give the value another notation.
    if (value != index.data(Qt::EditRole).toString()) {
        model->setData(index, value);
    }
}

QSize IniKeyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 12, std::max(size.height(), option.fontMetrics.height() + 10)};
}

} // namespace firesteel::gui
