// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace firesteel::gui {

class BoardIni;

/// What people change an INI for, as switches: SR-IOV with its virtual functions, Ethernet, 56 Gb/s
/// Ethernet for each port, and the way to the boot ROM, which is no key of the INI. Each is one step.
class QuickSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickSettings(BoardIni& ini, QWidget* parent = nullptr);

Q_SIGNALS:
    void bootRomRequested();
    /// A switch changed this key.
    void keyChanged(const std::string& section, const std::string& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Setting
    {
        std::string section;
        std::string key;
        std::string value;
    };

    void refresh();
    void retranslate();
    bool isOn(const char* section, const std::string& key) const;
    void set(const std::vector<Setting>& settings);
    void setSriov(bool on);
    void setFast(int port, bool on);
    std::string boolFor(const std::string& section, const std::string& key, bool on) const;

    BoardIni& m_ini;
    QCheckBox* m_sriov;
    QSpinBox* m_functions;
    QLabel* m_functionsLabel;
    QCheckBox* m_ethernet;
    QCheckBox* m_fast[2];
    QPushButton* m_rom;
};

} // namespace firesteel::gui
