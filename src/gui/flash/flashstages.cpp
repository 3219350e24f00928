// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/flash/flashstages.h>

#include <QCoreApplication>

namespace firesteel::gui {

bool isWritingJob(const jobs::Job& job)
{
    return jobs::writesToCard(job.operation()->kind());
}

bool reachedSignature(const jobs::Job& job)
{
    const Stage stage = job.stage();
    return isWritingJob(job) &&
           (stage == Stage::ActivatingImage || stage == Stage::RetiringOldImage || stage == Stage::VerifyingFlash);
}

QString tooLateToCancelText()
{
    return QCoreApplication::translate(
        "FlashStages",
        "The new image is complete and is being made the one that boots. This takes a moment and cannot be "
        "cancelled any more: stopping here could leave the card without a valid image.");
}

} // namespace firesteel::gui
