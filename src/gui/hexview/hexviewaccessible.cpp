// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/hexview/hexview.h>
#include <gui/hexview/hexviewaccessible.h>

#include <QAccessibleWidget>

namespace firesteel::gui {

namespace {

class HexViewAccessible final : public QAccessibleWidget
{
public:
    explicit HexViewAccessible(HexView* view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? m_view->currentText() : QAccessibleWidget::text(part);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

private:
    HexView* m_view;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1StringView(HexView::staticMetaObject.className())) {
        if (auto* view = qobject_cast<HexView*>(object)) {
            return new HexViewAccessible(view);
        }
    }
    return nullptr;
}

} // namespace

void installHexViewAccessibility()
{
    // Qt keeps each factory once however often it is installed.
    QAccessible::installFactory(makeInterface);
}

} // namespace firesteel::gui
