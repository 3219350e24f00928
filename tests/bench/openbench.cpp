// SPDX-License-Identifier: GPL-3.0-or-later
// From a file name to the firmware page with its map on the screen, in the steps that opening takes:
// reading and parsing on a worker, then the page in the window's thread.
#include "imagefiles.h"

#include <benchmark/benchmark.h>
#include <gui/firmwareview/firmwarepage.h>
#include <jobs/openfile.h>

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

#include <cstdio>
#include <filesystem>
#include <memory>

using namespace firesteel;
using namespace firesteel::gui;

namespace {

std::vector<firmware::Image> parsedImages(const std::filesystem::path& path)
{
    Result<SharedBytes> bytes = jobs::readFirmwareFile(path);
    if (!bytes) {
        return {};
    }
    Result<jobs::FirmwareFile> file = jobs::parseFirmwareFile(std::move(*bytes), path.string());
    auto* images = file ? std::get_if<std::vector<firmware::Image>>(&*file) : nullptr;
    return images != nullptr ? std::move(*images) : std::vector<firmware::Image>{};
}

ImageCopies shared(std::vector<firmware::Image> images)
{
    ImageCopies copies;
    for (firmware::Image& image : images) {
        copies.push_back(std::make_shared<const firmware::Image>(std::move(image)));
    }
    return copies;
}

// One page of the window, shown once: building it is part of starting, not of opening.
struct Page
{
    FirmwarePage page;
    QImage picture;

    Page()
        : picture(1000, 700, QImage::Format_RGB32)
    {
        page.resize(picture.size());
        page.show();
        page.render(&picture);
    }

    void show(const ImageCopies& copies)
    {
        page.setImages(copies);
        QCoreApplication::sendPostedEvents();
        page.render(&picture);
    }
};

void readAndParse(benchmark::State& state, const std::filesystem::path& path)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(parsedImages(path));
    }
}

void showPage(benchmark::State& state, const std::filesystem::path& path)
{
    const ImageCopies copies = shared(parsedImages(path));
    if (copies.empty()) {
        state.SkipWithError("cannot be parsed");
        return;
    }
    Page page;
    for (auto _ : state) {
        page.show(copies);
    }
}

void openImage(benchmark::State& state, const std::filesystem::path& path)
{
    Page page;
    for (auto _ : state) {
        page.show(shared(parsedImages(path)));
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir folder;
    if (!bench::writeLargeImages(folder.path().toStdString())) {
        std::fputs("cannot write the images\n", stderr);
        return 1;
    }
    for (const auto& file : std::filesystem::directory_iterator(folder.path().toStdString())) {
        const auto add = [&](const char* step, auto&& function) {
            benchmark::RegisterBenchmark(std::string(step) + "/" + file.path().stem().string(), function, file.path())
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        };
        add("readAndParse", readAndParse);
        add("showPage", showPage);
        add("openImage", openImage);
    }
    benchmark::RunSpecifiedBenchmarks();
}
