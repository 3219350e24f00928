// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/files/openedfile.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace firesteel::gui {

QString fileKey(const QString& path, const QString& psid)
{
    // A line break, which no PSID has, cannot be taken for a part of the path.
    return psid.isEmpty() ? path : path + u'\n' + psid;
}

QString fileTitle(const OpenedFile& file)
{
    const QString name = QFileInfo(file.path).fileName();
    return file.psid.isEmpty() ? name
                               : QCoreApplication::translate("firesteel::gui::OpenedFile", "%1 in %2",
                                                             "PSID of an image, name of the bundle it is in")
                                     .arg(file.psid, name);
}

bool isSound(const OpenedFile& file)
{
    if (file.isBundle()) {
        return firmware::isSound(file.bundle->findings);
    }
    return file.image() != nullptr && file.image()->isSound();
}

} // namespace firesteel::gui
