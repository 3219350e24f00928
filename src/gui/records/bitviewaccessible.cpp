// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/bitview.h>
#include <gui/records/bitviewaccessible.h>

#include <QAccessibleWidget>

namespace firesteel::gui {

namespace {

class BitViewAccessible final : public QAccessibleWidget
{
public:
    explicit BitViewAccessible(BitView* view)
        : QAccessibleWidget(view, QAccessible::Graphic)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? m_view->bitText(m_view->currentBit()) : QAccessibleWidget::text(part);
    }

private:
    BitView* m_view;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1StringView(BitView::staticMetaObject.className())) {
        if (auto* view = qobject_cast<BitView*>(object)) {
            return new BitViewAccessible(view);
        }
    }
    return nullptr;
}

} // namespace

void installBitViewAccessibility()
{
    // Qt keeps each factory once however often it is installed.
    QAccessible::installFactory(makeInterface);
}

} // namespace firesteel::gui
