// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <firmware/bundle/bundle.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace firesteel::gui {

/// What is in a bundle: a list of boards to look through, and for the selected one the ways on. Empty
/// until setBundle().
class BundlePage final : public QWidget
{
    Q_OBJECT
public:
    explicit BundlePage(QWidget* parent = nullptr);
    ~BundlePage() override;

    void setBundle(std::shared_ptr<const firmware::Bundle> bundle);
    const std::shared_ptr<const firmware::Bundle>& bundle() const { return m_bundle; }
    /// Index into Bundle::entries; nullopt when no row is selected.
    std::optional<std::size_t> currentEntry() const;
    void selectEntry(std::size_t entry);
    /// Selects the first entry for a PSID, if there is one.
    void selectPsid(const QString& psid);

Q_SIGNALS:
    void currentEntryChanged();
    /// The user wants the image of this entry; it has no choice left open and no error.
    void openRequested(const firesteel::firmware::BundleEntry& entry);
    void saveRequested(const firesteel::firmware::BundleEntry& entry);
    void compareRequested(const firesteel::firmware::BundleEntry& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildActions();
    void connectParts();
    void retranslate();
    void retranslateActions();
    void updateCount();
    void showEntry();
    void updateActions();
    /// Why the selected image cannot be had; empty when it can.
    QString whyNot() const;
    std::optional<firmware::BundleEntry> chosenEntry() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::shared_ptr<const firmware::Bundle> m_bundle;
};

} // namespace firesteel::gui
