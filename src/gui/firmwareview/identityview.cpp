// SPDX-License-Identifier: GPL-3.0-or-later
#include <firmware/chipfamily.h>
#include <gui/cards/adapterwords.h>
#include <gui/firmwareview/identityview.h>
#include <gui/text.h>
#include <gui/widgets/elidedlabel.h>

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace firesteel::gui {

namespace {

constexpr int maxColumns = 4;

QString dash()
{
    return QStringLiteral("–");
}

QString text(const std::optional<std::string>& value)
{
    return value && !value->empty() ? QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size())) : dash();
}

QString hexNumber(std::uint64_t value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

// Reference chapter 3.6: all ones or zero is not set.
QString rangesText(const std::vector<firmware::UidRange>& ranges, QString (*word)(std::uint64_t))
{
    QStringList texts;
    for (const firmware::UidRange& range : ranges) {
        if (range.first != 0 && ~range.first != 0) {
            texts.append(QStringLiteral("%1 × %2").arg(word(range.first)).arg(range.count));
        }
    }
    return texts.isEmpty() ? dash() : texts.join(QStringLiteral(", "));
}

// In the terms of flint.
QString securityText(const firmware::SecurityAttributes& security)
{
    QStringList words;
    const auto add = [&words](bool set, const char* word) {
        if (set) {
            words.append(QString::fromLatin1(word));
        }
    };
    add(security.secureFw, "secure-fw");
    add(security.signedFw && !security.secureFw, "signed-fw");
    add(security.debugFw, "debug");
    add(security.devKey, "dev");
    return words.isEmpty() ? dash() : words.join(QStringLiteral(", "));
}

QString hardwareText(const std::vector<firmware::HardwareId>& ids)
{
    QStringList names;
    for (const firmware::HardwareId id : ids) {
        const QString name = QString::fromStdString(firmware::chipFamilyName(id));
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names.isEmpty() ? dash() : names.join(QStringLiteral(", "));
}

} // namespace

IdentityView::IdentityView(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_origin(new ElidedLabel(this, Qt::ElideMiddle))
    , m_shaName(new QLabel(this))
    , m_sha(new QLabel(this))
    , m_grid(new QGridLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setObjectName(QStringLiteral("identityHeadline"));
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sha->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sha->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sha->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_sha->setObjectName(QStringLiteral("sha256"));
    m_shaName->setForegroundRole(QPalette::PlaceholderText);

    auto* top = new QHBoxLayout;
    top->addWidget(m_headline);
    top->addSpacing(fontMetrics().averageCharWidth() * 2);
    top->addWidget(m_origin, 1, Qt::AlignBottom);
    auto* sha = new QHBoxLayout;
    sha->addWidget(m_shaName);
    sha->addWidget(m_sha, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    m_grid->setVerticalSpacing(fontMetrics().height() / 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(top);
    layout->addLayout(m_grid);
    layout->addLayout(sha);
}

void IdentityView::setImage(const firmware::Image* image)
{
    m_fields.clear();
    m_headline->clear();
    m_origin->setFullText({});
    m_sha->clear();
    m_shaName->setText(QStringLiteral("SHA-256"));
    if (image) {
        m_fields = fieldsOf(*image);
        const QString version =
            image->identity.version ? QString::fromStdString(firmware::toString(*image->identity.version)) : QString();
        m_headline->setText(version.isEmpty() ? tr("Firmware of unknown version") : tr("Firmware %1").arg(version));
        m_origin->setFullText(withTranslatedBadge(image->name));
    }
    rebuild();
}

void IdentityView::setSha256(const QString& hex)
{
    m_sha->setText(hex);
    m_sha->setToolTip(hex);
}

QString IdentityView::value(const QString& field) const
{
    const auto match = std::ranges::find(m_fields, field, &Field::name);
    return match == m_fields.end() ? QString() : match->value;
}

QString IdentityView::formatText(const firmware::Image& image)
{
    const QString format = QString::fromLatin1(firmware::formatName(image.format));
    if (!image.layout.failsafe) {
        return tr("%1, not failsafe").arg(format);
    }
    const QString size = QLocale().formattedDataSize(static_cast<qint64>(image.layout.chunkSize()), 0);
    return image.format == firmware::ImageFormat::Fs2 ? tr("%1, failsafe, chunks of %2").arg(format, size)
                                                      : tr("%1, failsafe, slots of %2").arg(format, size);
}

std::vector<IdentityView::Field> IdentityView::fieldsOf(const firmware::Image& image)
{
    const firmware::Identity& identity = image.identity;
    std::vector<Field> fields;
    const auto add = [&fields](const QString& name, const QString& value, const QString& toolTip = {},
                               bool fixedFont = false) {
        fields.push_back({.name = name, .value = value, .toolTip = toolTip, .fixedFont = fixedFont});
    };

    add(tr("PSID"), text(identity.psid),
        tr("Names the board and its configuration; a card takes images of its own PSID"));
    add(tr("Released"), identity.releaseDate ? dateText(*identity.releaseDate) : dash());
    add(tr("Product version"), text(identity.productVersion));
    add(tr("PCI device"),
        identity.deviceId ? QStringLiteral("%1 (0x%2)").arg(*identity.deviceId).arg(hexNumber(*identity.deviceId, 4))
                          : dash());
    add(tr("Chips"), hardwareText(identity.hardwareIds), tr("The chips this image is made for"));
    const QString roms = romsText(image.rom);
    const QString noRom = image.rom.present ? tr("present, not recognised") : tr("none", "boot ROM");
    add(tr("Boot ROM"), roms.isEmpty() ? noRom : roms, tr("Expansion ROMs for network boot"));
    add(tr("Format"), formatText(image));
    add(tr("Size"), sizeText(image.bytes.size()));
    if (identity.partNumber && !identity.partNumber->empty()) {
        add(tr("Part number"), text(identity.partNumber));
    }
    if (identity.originalPsid && !identity.originalPsid->empty() && identity.originalPsid != identity.psid) {
        add(tr("Made as"), text(identity.originalPsid), tr("The PSID this card was made with"));
    }
    if (identity.security) {
        add(tr("Security"), securityText(*identity.security),
            tr("Cards with secure firmware accept only images that their vendor signed"));
    }

    const std::array guidNames{tr("Node GUID"), tr("Port 1 GUID"), tr("Port 2 GUID"), tr("System GUID")};
    for (std::size_t i = 0; i < std::min(guidNames.size(), image.guids.guids.size()); ++i) {
        add(guidNames[i], image.guids.blank ? tr("not set", "GUID or MAC") : guidText(image.guids.guids[i]), {}, true);
    }
    const std::array macNames{tr("Port 1 MAC"), tr("Port 2 MAC")};
    for (std::size_t i = 0; i < std::min(macNames.size(), image.guids.macs.size()); ++i) {
        add(macNames[i], image.guids.blank ? tr("not set", "GUID or MAC") : macText(image.guids.macs[i]), {}, true);
    }
    if (image.uids) {
        add(tr("GUIDs"), rangesText(image.uids->guids, guidText), tr("The first one and how many this card has"), true);
        add(tr("MACs"), rangesText(image.uids->macs, macText), tr("The first one and how many this card has"), true);
    }
    if (identity.vsd && !identity.vsd->empty()) {
        add(tr("VSD"), text(identity.vsd), tr("Vendor-specific data: a free text"));
    }
    if (identity.description && !identity.description->empty()) {
        fields.push_back({.name = tr("Description"), .value = text(identity.description), .wide = true});
    }
    return fields;
}

void IdentityView::rebuild()
{
    for (const auto& [name, value] : m_labels) {
        delete name;
        delete value;
    }
    m_labels.clear();
    for (const auto& [name, value] : m_wideLabels) {
        delete name;
        delete value;
    }
    m_wideLabels.clear();
    for (const Field& field : m_fields) {
        auto* name = new QLabel(field.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setToolTip(field.toolTip);
        QLabel* value = nullptr;
        if (field.wide) {
            auto* elided = new ElidedLabel(this, Qt::ElideRight);
            elided->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            elided->setFullText(field.value);
            value = elided;
        } else {
            value = new QLabel(field.value, this);
            value->setTextFormat(Qt::PlainText);
            value->setToolTip(field.toolTip);
        }
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(field.name);
        if (field.fixedFont) {
            value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        }
        (field.wide ? m_wideLabels : m_labels).emplace_back(name, value);
    }
    m_columns = 0;
    arrange();
}

// As many columns as fit, each as wide as its own widest name and value.
int IdentityView::columnsFor(int width) const
{
    const std::size_t count = m_labels.size();
    const int gap = fontMetrics().averageCharWidth() * 4;
    for (std::size_t columns = maxColumns; columns > 1; --columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        int needed = 0;
        for (std::size_t first = 0; first < count; first += rows) {
            int name = 0;
            int value = 0;
            for (std::size_t i = first; i < std::min(first + rows, count); ++i) {
                name = std::max(name, m_labels[i].first->sizeHint().width());
                value = std::max(value, m_labels[i].second->sizeHint().width());
            }
            needed += name + value + gap;
        }
        if (needed <= width) {
            return static_cast<int>(columns);
        }
    }
    return 1;
}

void IdentityView::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    const int rows = (static_cast<int>(m_labels.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(m_labels.size()); ++i) {
        const auto& [name, value] = m_labels[static_cast<std::size_t>(i)];
        const int column = i / rows * 3;
        m_grid->addWidget(name, i % rows, column);
        m_grid->addWidget(value, i % rows, column + 1);
        name->show();
        value->show();
    }
    int row = rows;
    for (const auto& [name, value] : m_wideLabels) {
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1, 1, columns * 3 - 1);
        name->show();
        value->show();
        ++row;
    }
    for (int column = 0; column < maxColumns; ++column) {
        m_grid->setColumnStretch(column * 3 + 2, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column * 3 + 2, column + 1 < columns ? fontMetrics().averageCharWidth() * 2 : 0);
    }
    updateGeometry();
}

QSize IdentityView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, QWidget::minimumSizeHint().height()};
}

void IdentityView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace firesteel::gui
