// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/bytes.h>
#include <base/progress.h>
#include <base/result.h>
#include <firmware/image.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace firesteel::adapters {

/// What is on a card: chip, flash, and the identity of the image that boots.
struct CardQuery
{
    firmware::HardwareId hardwareId;
    std::string flashType; ///< "W25QxxBV"
    std::uint32_t jedecId = 0;
    std::uint64_t flashSize = 0;
    firmware::FailsafeLayout layout;   ///< of the image that boots; .start is 0 or the chunk size
    std::vector<std::uint64_t> copies; ///< physical addresses of valid signatures; the first boots
    firmware::Identity identity;
    firmware::Guids guids;
    firmware::RomInfo rom;                   ///< filled by QueryDepth::Full only
    std::uint64_t imageSize = 0;             ///< bytes, 0..imageSize-1 is what readImage() returns
    std::vector<firmware::Finding> findings; ///< damage met on the way
};

enum class QueryDepth
{
    Burn, ///< identity, GUIDs, layout: what a burn must know, in few gateway commands
    Full, ///< with the ROM list
};

struct BurnOptions
{
    bool allowPsidChange = false;
    bool allowDowngrade = false; ///< also needed to write the same version again
    bool useImageGuids = false;  ///< default: GUIDs and MACs of the card are kept
    bool useImageVsd = false;    ///< default: VSD of the card is kept
    bool allowLoss = false;      ///< what the preflight lists as lost: boot ROM, settings
};

struct BurnReport
{
    std::uint64_t newCopyStart = 0; ///< physical
    std::uint64_t oldCopyStart = 0;
    std::uint64_t bytesWritten = 0; ///< of the image
    std::uint64_t gatewayCommands = 0;
    std::uint64_t crSpaceAccesses = 0;
    Bytes image; ///< the bytes that are on the flash now
};

/// Reads and writes one card. An engine keeps no state between calls; one call at a time.
/// Operations poll Progress::cancelRequested() at safe points and then return Cancelled.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    virtual ~Engine() = default;

    virtual Result<CardQuery> query(QueryDepth depth, Progress& progress) = 0;
    /// The image that boots, contiguous, byte for byte what a file of it holds.
    virtual Result<Bytes> readImage(Progress& progress) = 0;
    /// The whole flash, physical order.
    virtual Result<Bytes> readFlash(Progress& progress) = 0;
    /// Reads the image that boots and checks every section; findings are in the image.
    virtual Result<firmware::Image> verify(Progress& progress) = 0;
    /// All of burn() that comes before the first erase: what it refuses, this refuses, and nothing
    /// is written.
    virtual Result<> prepareBurn(const firmware::Image& image, const BurnOptions& options, Progress& progress) = 0;
    /// Writes an image failsafe, in the order of reference chapter 2.17, with full read-back.
    /// BurnRefused before the first erase if the preflight has a blocker or lacks a consent.
    virtual Result<BurnReport> burn(const firmware::Image& image, const BurnOptions& options, Progress& progress) = 0;
};

/// The engine that serves an adapter. NotSupported, with the reason, where there is none.
Result<std::unique_ptr<Engine>> openEngine(const Adapter& adapter);

/// Why openEngine() would refuse this adapter; nullopt if it would not. Touches no device.
std::optional<Error> engineRefusal(const Adapter& adapter);

} // namespace firesteel::adapters
