// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/file.h>
#include <gui/async.h>
#include <gui/dialogs/filedialog.h>
#include <gui/firmwareview/picturesaving.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QWidget>

#include <filesystem>
#include <string_view>
#include <utility>

namespace firesteel::gui {

namespace {

constexpr qreal pngScale = 2;

Result<QString> write(const QString& path, const QByteArray& bytes)
{
    const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const Result<> written = writeFile(std::filesystem::path(path.toStdString()), content);
    return written ? Result<QString>(path) : std::unexpected(written.error());
}

} // namespace

void askAndSavePicture(QWidget* parent, FileDialog& fileDialog, const MapPicture& picture, const QString& suggestion,
                       std::function<void(const Result<QString>&)> done)
{
    const QString path = fileDialog.saveFile(
        parent, QCoreApplication::translate("firesteel::gui::MapPicture", "Save picture"), suggestion,
        QCoreApplication::translate("firesteel::gui::MapPicture", "Pictures (*.svg *.png)"));
    if (path.isEmpty()) {
        return;
    }
    if (path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive)) {
        runAsync([path, bytes = picture.svg()] { return write(path, bytes); }, parent, std::move(done));
        return;
    }
    const auto encodeAndWrite = [path, image = picture.image(pngScale)] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return write(path, bytes);
    };
    runAsync(encodeAndWrite, parent, std::move(done));
}

} // namespace firesteel::gui
