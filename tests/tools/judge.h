// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <silicon/simulatedchip.h>
#include <support/simulatedtools.h>
#include <unit/adapters/cardfolder.h>

#include <QStringList>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace firesteel::test {

/// The mstflint programs that judge: the installed one, and another one named by FIRESTEEL_OTHER_MSTFLINT.
/// Rows of a data table with the column "tool"; skips the test where there is none.
void addJudges();

/// One erase or program of a trace, as SimulatedChip::traceInto() writes it.
struct FlashChange
{
    std::string what;
    std::uint64_t address = 0;
    std::uint64_t size = 0;

    bool operator==(const FlashChange&) const = default;
};

/// A simulated card that the vendor's tool and our own engine both work on.
class JudgedCard : public CardFolder
{
public:
    JudgedCard(QString tool, ByteView image)
        : CardFolder(image)
        , m_tool(std::move(tool))
    {
    }
    JudgedCard(QString tool, const silicon::SimulatedCard& card, ByteView image)
        : CardFolder(card, image)
        , m_tool(std::move(tool))
    {
    }

    /// `mstflint -d CARD arguments`.
    ProcessResult mstflint(const QStringList& arguments);
    /// Fails with what the tool printed; empty where it succeeded.
    QString complaint(const QStringList& arguments);
    /// What a command of the tool saves in a file; complains where there is none.
    Bytes saved(const QString& command);
    /// A file beside the card.
    QString file(const QString& name, ByteView content);
    QString tool() const { return m_tool; }

    void startTrace();
    std::vector<FlashChange> trace() const;
    Bytes flashBytes() { return {chip().flash().begin(), chip().flash().end()}; }
    /// The state before a test, for a second run from the same start.
    void putFlash(const Bytes& bytes);

private:
    QString m_tool;
    QTemporaryDir m_files;
};

/// Adjoining programs as one: how many pages a program takes is each writer's own business.
std::vector<FlashChange> joined(const std::vector<FlashChange>& changes);

/// "erase 0x80000 0x10000, program ...", for messages.
QString described(const std::vector<FlashChange>& changes);

} // namespace firesteel::test
