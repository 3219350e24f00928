// SPDX-License-Identifier: GPL-3.0-or-later
#include <boardconfig/inivalue.h>
#include <gui/boardconfig/boardini.h>
#include <gui/boardconfig/quicksettings.h>
#include <gui/widgets/icons.h>

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <format>

namespace firesteel::gui {

namespace {

constexpr const char* hca = "HCA";
constexpr const char* ib = "IB";
constexpr int mostFunctions = 126; // users-and-cards 5.1
constexpr int commonFunctions = 16;

std::string fastKey(int port, const char* what)
{
    return std::format("port{}_802_3ap_56kr4_{}", port, what);
}

} // namespace

QuickSettings::QuickSettings(BoardIni& ini, QWidget* parent)
    : QWidget(parent)
    , m_ini(ini)
    , m_sriov(new QCheckBox(this))
    , m_functions(new QSpinBox(this))
    , m_functionsLabel(new QLabel(this))
    , m_ethernet(new QCheckBox(this))
    , m_fast{new QCheckBox(this), new QCheckBox(this)}
    , m_rom(new QPushButton(this))
{
    m_sriov->setObjectName(QStringLiteral("sriovBox"));
    m_functions->setObjectName(QStringLiteral("functionsBox"));
    m_ethernet->setObjectName(QStringLiteral("ethernetBox"));
    m_rom->setObjectName(QStringLiteral("bootRomButton"));
    m_rom->setIcon(icon(u"rom"));
    m_functions->setRange(0, mostFunctions);
    m_functions->setKeyboardTracking(false);
    m_functionsLabel->setBuddy(m_functions);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(24);
    auto* functions = new QHBoxLayout;
    functions->setSpacing(8);
    functions->addWidget(m_functionsLabel);
    functions->addWidget(m_functions);
    functions->addStretch();
    layout->addWidget(m_sriov, 0, 0);
    layout->addLayout(functions, 1, 0);
    layout->addWidget(m_ethernet, 0, 1);
    for (int at = 0; at < 2; ++at) {
        m_fast[at]->setObjectName(QStringLiteral("fastBox%1").arg(at + 1));
        layout->addWidget(m_fast[at], at, 2);
        connect(m_fast[at], &QCheckBox::clicked, this, [this, at](bool on) { setFast(at + 1, on); });
    }
    layout->addWidget(m_rom, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(4, 1);

    connect(m_sriov, &QCheckBox::clicked, this, &QuickSettings::setSriov);
    connect(m_functions, &QSpinBox::valueChanged, this,
            [this](int count) { set({{.section = hca, .key = "total_vfs", .value = std::to_string(count)}}); });
    connect(m_ethernet, &QCheckBox::clicked, this,
            [this](bool on) { set({{.section = hca, .key = "eth_xfi_en", .value = boolFor(hca, "eth_xfi_en", on)}}); });
    connect(m_rom, &QPushButton::clicked, this, &QuickSettings::bootRomRequested);
    connect(&ini, &BoardIni::changed, this, &QuickSettings::refresh);
    retranslate();
    refresh();
}

bool QuickSettings::isOn(const char* section, const std::string& key) const
{
    return boardconfig::boolOf(m_ini.document().value(section, key).value_or("")) == true;
}

/// As the key is written now, else as the keys like it.
std::string QuickSettings::boolFor(const std::string& section, const std::string& key, bool on) const
{
    return boardconfig::boolLike(on, m_ini.document().value(section, key).value_or("true"));
}

void QuickSettings::set(const std::vector<Setting>& settings)
{
    const bool done = m_ini.edit([&](boardconfig::IniDocument& document) -> Result<> {
        for (const Setting& setting : settings) {
            const std::string_view old = document.value(setting.section, setting.key).value_or("");
            const std::string value = boardconfig::inNotationOf(setting.value, old);
            if (Result<> changed = document.setValue(setting.section, setting.key, value); !changed) {
                return changed;
            }
        }
        return {};
    });
    if (done && !settings.empty()) {
        Q_EMIT keyChanged(settings.front().section, settings.front().key);
    }
    refresh();
}

void QuickSettings::setSriov(bool on)
{
    std::vector<Setting> settings{{.section = hca, .key = "sriov_en", .value = boolFor(hca, "sriov_en", on)}};
    if (on) {
        if (!m_ini.document().find(hca, "num_pfs")) {
            settings.push_back({.section = hca, .key = "num_pfs", .value = "1"});
        }
        const std::optional<std::uint64_t> functions =
            boardconfig::numberOf(m_ini.document().value(hca, "total_vfs").value_or(""));
        if (!functions || *functions == 0) {
            settings.push_back({.section = hca, .key = "total_vfs", .value = std::to_string(commonFunctions)});
        }
    }
    set(settings);
}

void QuickSettings::setFast(int port, bool on)
{
    std::vector<Setting> settings;
    for (const char* const what : {"ability", "enable"}) {
        const std::string key = fastKey(port, what);
        settings.push_back({.section = ib, .key = key, .value = boolFor(ib, key, on)});
    }
    set(settings);
}

void QuickSettings::refresh()
{
    const boardconfig::IniDocument& document = m_ini.document();
    const bool sriov = isOn(hca, "sriov_en");
    m_sriov->setChecked(sriov);
    const std::optional<std::uint64_t> functions =
        boardconfig::numberOf(document.value(hca, "total_vfs").value_or("0"));
    {
        const QSignalBlocker blocker(m_functions);
        m_functions->setValue(functions && *functions <= mostFunctions ? static_cast<int>(*functions) : mostFunctions);
    }
    m_functions->setEnabled(sriov);
    m_functions->setToolTip(sriov ? tr("total_vfs: how many virtual functions the card offers")
                                  : tr("Switch SR-IOV on first."));
    m_ethernet->setChecked(isOn(hca, "eth_xfi_en"));
    const bool canBeFast = m_ini.family().isEmpty() || m_ini.family() == QLatin1StringView("ConnectX-3 Pro");
    for (int at = 0; at < 2; ++at) {
        m_fast[at]->setChecked(isOn(ib, fastKey(at + 1, "ability")) && isOn(ib, fastKey(at + 1, "enable")));
        m_fast[at]->setEnabled(canBeFast || m_fast[at]->isChecked());
        m_fast[at]->setToolTip(
            canBeFast ? tr("Only between devices of this vendor, with a cable fit for it")
                      : tr("These keys are known from ConnectX-3 Pro only, not from %1.").arg(m_ini.family()));
    }
}

void QuickSettings::retranslate()
{
    m_sriov->setText(tr("SR-&IOV (virtual functions)"));
    m_sriov->setToolTip(tr("sriov_en: switch it off where the computer has no room for virtual functions and the "
                           "card gives no network interface"));
    m_functionsLabel->setText(tr("&Number of functions:"));
    m_functions->setAccessibleName(tr("Number of virtual functions"));
    m_ethernet->setText(tr("&Ethernet on the ports"));
    m_ethernet->setToolTip(tr("eth_xfi_en: the ports work as Ethernet"));
    for (int at = 0; at < 2; ++at) {
        m_fast[at]->setText(tr("56 Gb/s Ethernet on port &%1").arg(at + 1));
    }
    m_rom->setText(tr("&Boot ROM…"));
    m_rom->setToolTip(tr("The boot ROM is a part of the image, not of the INI: remove or replace it there."));
    refresh();
}

void QuickSettings::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace firesteel::gui
