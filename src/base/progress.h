// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace firesteel {

/// The named parts of long work, in the words the user sees (stageName()).
enum class Stage
{
    Querying,
    ReadingImage,
    ReadingFlash,
    UnpackingImage,
    CheckingImage,
    SavingFiles,
    WritingImage,
    ActivatingImage,
    RetiringOldImage,
    VerifyingFlash,
    SearchingFolders,
    ReadingFirmware,
    StartingHelper, ///< which may ask for a password
    PreparingTool,
    WritingDeviceData,
    RemovingRom,
    ResettingChip,
    BuildingImage,
};

/// English name of a stage, translation context "Stage".
const char* stageName(Stage stage);

/// Where long work reports to and asks whether to stop. Called on the worker's thread.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// `done` of `total` units of this stage are complete. `done` never goes down within a stage.
    virtual void advance(Stage stage, std::uint64_t done, std::uint64_t total) = 0;

    /// Asked at safe points only: places where stopping leaves a card that still boots.
    virtual bool cancelRequested() const = 0;

    /// A program is started on the user's behalf: its command line, as one would type it.
    virtual void ran(std::string_view /*command*/) {}
    /// A line that the program printed, without line end and control characters.
    virtual void printed(std::string_view /*line*/) {}
};

/// For callers that want neither progress nor cancel.
class NoProgress final : public Progress
{
public:
    void advance(Stage, std::uint64_t, std::uint64_t) override {}
    bool cancelRequested() const override { return false; }
};

} // namespace firesteel
