// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/fit.h>

#include <QScrollArea>

#include <memory>
#include <optional>

class QFormLayout;
class QLabel;

namespace firesteel::gui {

class MessageBar;

/// Everything the library knows of one image, and how it fits the card. All values can be selected.
class ImageDetails final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ImageDetails(QWidget* parent = nullptr);

    /// `forCard`: the fit means something.
    void setOffer(const library::Offer& offer, bool forCard, std::shared_ptr<const cards::CardTables> tables);
    void clear();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addFacts(const library::ImageRecord& image);
    void addFact(const QString& name, const QString& value);
    void fitHeight();

    QLabel* m_title;
    QLabel* m_subtitle;
    MessageBar* m_fit;
    MessageBar* m_problem;
    QFormLayout* m_facts;
    std::optional<library::Offer> m_offer;
    bool m_forCard = false;
    std::shared_ptr<const cards::CardTables> m_tables;
};

} // namespace firesteel::gui
