// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/firmwareview/sectionmap.h>
#include <gui/firmwareview/sectionmapaccessible.h>

#include <QAccessibleWidget>

namespace firesteel::gui {

namespace {

class SectionMapAccessible final : public QAccessibleWidget
{
public:
    explicit SectionMapAccessible(SectionMap* map)
        : QAccessibleWidget(map, QAccessible::Graphic)
        , m_map(map)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        if (part == QAccessible::Value) {
            const auto block = m_map->currentBlock();
            return block ? m_map->blockText(*block) : QString();
        }
        return QAccessibleWidget::text(part);
    }

private:
    SectionMap* m_map;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1StringView(SectionMap::staticMetaObject.className())) {
        if (auto* map = qobject_cast<SectionMap*>(object)) {
            return new SectionMapAccessible(map);
        }
    }
    return nullptr;
}

} // namespace

void installSectionMapAccessibility()
{
    // Qt keeps each factory once however often it is installed.
    QAccessible::installFactory(makeInterface);
}

} // namespace firesteel::gui
