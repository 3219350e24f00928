// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/build/buildpreview.h>

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace firesteel::gui {

class KeyChangeModel;
class MessageBar;
class ReadingTable;

/// What an INI changes in an image, and the consent to changes that are text only.
class BuildChanges final : public QWidget
{
    Q_OBJECT
public:
    explicit BuildChanges(QWidget* parent = nullptr);

    /// The list is being worked out; the old one stays until then.
    void setWorking();
    /// A consent is for one list of keys; another one must be asked for again.
    void setPreview(std::shared_ptr<const BuildPreview> preview);

    bool needsConsent() const;
    bool consents() const;

Q_SIGNALS:
    void consentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fitTable();
    void showSummary();
    void showConsent();
    void retranslate();

    std::shared_ptr<const BuildPreview> m_preview; ///< null: none yet
    bool m_working = true;
    KeyChangeModel* m_model;
    QLabel* m_icon;
    QLabel* m_summary;
    QProgressBar* m_busy;
    ReadingTable* m_table;
    MessageBar* m_consentBar;
    QCheckBox* m_consentBox;
};

} // namespace firesteel::gui
