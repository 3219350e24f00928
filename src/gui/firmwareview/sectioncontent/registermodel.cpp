// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectioncontent/registermodel.h>

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace firesteel::gui {

namespace {

QString hexWord(std::uint32_t word)
{
    return QStringLiteral("0x%1").arg(word, 8, 16, QLatin1Char('0'));
}

} // namespace

void RegisterModel::setSection(std::shared_ptr<const firmware::Image> image, std::size_t section)
{
    beginResetModel();
    m_image = std::move(image);
    m_section = section;
    m_total = m_image ? firmware::registerSettingCount(*m_image, m_image->sections[section]) : 0;
    m_filtered = false;
    m_shown.clear();
    endResetModel();
}

firmware::RegisterSetting RegisterModel::at(std::size_t index) const
{
    return firmware::registerSetting(*m_image, m_image->sections[m_section], index);
}

void RegisterModel::setFilter(const QString& text)
{
    beginResetModel();
    m_shown.clear();
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(QLatin1StringView("0x"))) {
        digits.remove(0, 2);
    }
    const std::string wanted = digits.toStdString();
    m_filtered = !wanted.empty();
    for (std::size_t i = 0; m_filtered && i < m_total; ++i) {
        std::array<char, 8> address{'0', '0', '0', '0', '0', '0', '0', '0'};
        std::array<char, 8> digitsOf{};
        const auto end = std::to_chars(digitsOf.data(), digitsOf.data() + digitsOf.size(), at(i).address, 16).ptr;
        std::copy(digitsOf.data(), end, address.data() + address.size() - (end - digitsOf.data()));
        if (std::string_view(address.data(), address.size()).contains(wanted)) {
            m_shown.push_back(static_cast<std::uint32_t>(i));
        }
    }
    endResetModel();
}

firmware::RegisterSetting RegisterModel::setting(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return at(m_filtered ? m_shown[index] : index);
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    const std::size_t count = m_filtered ? m_shown.size() : m_total;
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return parent.isValid() ? 0 : static_cast<int>(std::min(count, most));
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::FontRole) {
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const firmware::RegisterSetting shown = setting(index.row());
    switch (index.column()) {
    case Address:
        return hexWord(shown.address);
    case Value:
        return hexWord(shown.value);
    case Mask:
        return hexWord(shown.mask);
    case Offset:
        return QStringLiteral("0x%1").arg(shown.offset, 8, 16, QLatin1Char('0'));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Address:
        return tip ? tr("Register in the CR space of the chip") : tr("Register");
    case Value:
        return tip ? tr("The bits that are written") : tr("Value");
    case Mask:
        return tip ? tr("Which bits of the register are written") : tr("Mask");
    case Offset:
        return tip ? tr("Where the setting stands in the image") : tr("Offset");
    default:
        return {};
    }
}

} // namespace firesteel::gui
