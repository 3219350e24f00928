// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/overview/enginetableview.h>
#include <gui/overview/overviewfacts.h>

#include <QWidget>

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace firesteel::gui {

/// What a card is, how it is, and why it does not work, in plain words. All values can be selected.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    ~OverviewPage() override;

    void setCard(const adapters::Adapter& adapter, const CardState& state);
    /// While a card is being read: per mille of the whole, and what is going on.
    void setReading(bool reading, unsigned perMille, const QString& stage);
    void setPlaceholder(const QString& text);
    /// Which vendor's tools this computer has; until then the page says nothing of who does what.
    void setTools(std::shared_ptr<const tools::ToolSet> tools);

Q_SIGNALS:
    void recoveryRequested();
    void semaphoreReleaseRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void showBanner();
    void fitFacts();

    std::unique_ptr<Ui::OverviewPage> m_ui;
    std::optional<adapters::Adapter> m_adapter;
    CardState m_state;
    std::shared_ptr<const tools::ToolSet> m_tools;
};

} // namespace firesteel::gui
