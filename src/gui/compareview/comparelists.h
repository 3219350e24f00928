// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare/comparison.h>

#include <QIcon>
#include <QVariant>

#include <optional>
#include <span>

namespace firesteel::gui {

/// The lists of a comparison, in the order of their tabs.
enum class CompareListKind
{
    Identity,
    Sections,
    Ini,
    Records,
    Bytes
};
inline constexpr std::array compareListKinds{CompareListKind::Identity, CompareListKind::Sections, CompareListKind::Ini,
                                             CompareListKind::Records, CompareListKind::Bytes};

/// A column of a list: its words, and what it sorts by where that is not the text.
struct CompareColumn
{
    const char* title = ""; ///< translation context "CompareWindow"
    QString (*text)(const compare::Comparison& comparison, std::size_t row) = nullptr;
    QVariant (*sortKey)(const compare::Comparison& comparison, std::size_t row) = nullptr; ///< null: the text
    bool fixedFont = false;
    bool number = false; ///< stands at the right
};

/// What is to be known of a list to show it as a table. Its first column is the change.
struct CompareList
{
    const char* title = "";   ///< translation context "CompareWindow"
    const char* nothing = ""; ///< said in place of rows where neither image has any
    std::size_t (*rows)(const compare::Comparison& comparison) = nullptr;
    compare::Change (*change)(const compare::Comparison& comparison, std::size_t row) = nullptr;
    /// The bytes a row is about; none where there are none to see.
    std::optional<std::size_t> (*firstRange)(const compare::Comparison& comparison, std::size_t row) = nullptr;
    std::span<const CompareColumn> columns;
};
const CompareList& compareList(CompareListKind kind);

/// What the sides are to the user: two images beside each other, or one image before and after a change.
enum class SideWords
{
    LeftRight,
    BeforeAfter
};

/// A text of the tables above in the language of the window.
QString compareText(const char* text, SideWords words = SideWords::LeftRight);
QString changeText(compare::Change change, SideWords words = SideWords::LeftRight);
QIcon changeIcon(compare::Change change);

} // namespace firesteel::gui
