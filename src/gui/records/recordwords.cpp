// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/records/recordwords.h>
#include <gui/text.h>
#include <gui/widgets/icons.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firesteel::gui {

namespace {

using boardconfig::FieldState;
using boardconfig::Obstacle;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(firesteel::gui::RecordWords)
};

struct ObstacleText
{
    Obstacle obstacle;
    const char* text;
};

// %1: the value of the INI
constexpr std::array obstacleTexts{
    ObstacleText{Obstacle::NotABoolean,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "The INI says %1, which is neither true nor false.")},
    ObstacleText{Obstacle::NotANumber,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "The INI says %1, which is not a number.")},
    ObstacleText{Obstacle::TooLarge, QT_TRANSLATE_NOOP("firesteel::gui::RecordWords",
                                                       "The INI says %1, which does not fit into its bits.")},
    ObstacleText{Obstacle::NotAPowerOfTwo,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "The INI says %1, which is not a power of two.")},
    ObstacleText{Obstacle::NotAChoice,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords",
                                   "The INI says %1, which is none of the values the map knows.")},
    ObstacleText{Obstacle::FixedBitsDiffer,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords",
                                   "The INI says %1, which needs bits whose place is not known.")},
    ObstacleText{Obstacle::NoRecord,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "No record of this image sets these bits.")},
    ObstacleText{Obstacle::RecordsContradict,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "Several records set these bits, and differently.")},
    ObstacleText{Obstacle::MapDoesNotFit,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "The INI says %1, the records say something else.")},
    ObstacleText{Obstacle::DefaultUnknown,
                 QT_TRANSLATE_NOOP("firesteel::gui::RecordWords", "The INI does not have this key.")},
};

} // namespace

QString agreementWord(const AgreementRow& row)
{
    if (!row.comparable) {
        return Words::tr("not in the INI");
    }
    return row.agreement.agrees ? Words::tr("agrees", "an INI key with the records")
                                : Words::tr("disagrees", "an INI key with the records");
}

QString agreementReason(const AgreementRow& row)
{
    if (row.agreement.agrees) {
        return {};
    }
    const auto found = std::ranges::find(obstacleTexts, row.agreement.obstacle, &ObstacleText::obstacle);
    const ObstacleText& text = found != obstacleTexts.end() ? *found
                                                            : *std::ranges::find(obstacleTexts, Obstacle::MapDoesNotFit,
                                                                                 &ObstacleText::obstacle);
    const QString sentence = Words::tr(text.text);
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(plainText(row.agreement.value)) : sentence;
}

QIcon agreementIcon(const AgreementRow& row)
{
    return icon(!row.comparable ? u"none" : row.agreement.agrees ? u"ok" : u"warning");
}

QString iniValueText(const AgreementRow& row)
{
    if (row.agreement.inIni) {
        return plainText(row.agreement.value);
    }
    return row.comparable ? Words::tr("%1 (counts without the key)", "a value").arg(plainText(row.agreement.value))
                          : QStringLiteral("–");
}

QString heldText(const HeldValue& held)
{
    switch (held.state) {
    case FieldState::Set:
        return plainText(held.text);
    case FieldState::NotSet:
        return Words::tr("not set", "bits of a register");
    case FieldState::Contradictory:
        return Words::tr("contradictory", "bits of a register");
    }
    return {};
}

QString keyName(std::string_view section, std::string_view key)
{
    return QStringLiteral("[%1] %2").arg(plainText(section), plainText(key));
}

QString bitsText(const boardconfig::BitField& place)
{
    if (place.width == 1) {
        return Words::tr("bit %1").arg(place.bit);
    }
    return Words::tr("bits %1–%2", "from the highest to the lowest").arg(place.bit + place.width - 1).arg(place.bit);
}

QString placeText(const boardconfig::BitField& place)
{
    return Words::tr("%1, %2", "register, bits").arg(hexAddress(place.address), bitsText(place));
}

QString plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

} // namespace firesteel::gui
