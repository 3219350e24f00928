// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what each operation costs on a card: flash gateway commands and CR-space accesses. On a
// card every access is one or more slow PCI cycles, so these decide how long people wait.
#include <adapters/discovery.h>
#include <adapters/nativeengine.h>
#include <base/file.h>
#include <silicon/simulatedchip.h>
#include <support/shareddata.h>
#include <support/testimage.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <unistd.h>

namespace {

using namespace std::string_literals;
namespace adapters = firesteel::adapters;
namespace silicon = firesteel::silicon;

/// mstflint 4.21 on the same image and the same kind of chip.
constexpr unsigned mstflintBurnCommands = 120274;
constexpr unsigned mstflintQueryCommands = 6617;

[[noreturn]] void stop(const firesteel::Error& error)
{
    std::fprintf(stderr, "burnbench: %s (%s)\n", firesteel::errorSentence(error).c_str(), error.detail.c_str());
    std::exit(1);
}

template <typename T>
T valueOf(firesteel::Result<T> result)
{
    if (!result) {
        stop(result.error());
    }
    return std::move(*result);
}

class Folder
{
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "burnbench-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Runs one operation and prints its row.
template <typename Operation>
void measure(const char* name, silicon::SimulatedChip& chip, Operation operation)
{
    silicon::CountingCrSpace counting(chip.crSpace());
    adapters::NativeEngine engine(counting);
    const std::uint64_t commands = chip.gatewayCommands();
    const auto begin = std::chrono::steady_clock::now();
    operation(engine);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    std::printf("%-14s %10llu commands %10llu CR accesses %9.1f ms\n", name,
                static_cast<unsigned long long>(chip.gatewayCommands() - commands),
                static_cast<unsigned long long>(counting.reads() + counting.writes()), time.count());
}

firesteel::Bytes benchImage(std::string& name)
{
    if (const std::optional<std::filesystem::path> real = firesteel::test::realImage()) {
        name = "real image "s + real->filename().string();
        return valueOf(firesteel::readFile(*real, firesteel::firmware::maxImageFileSize));
    }
    name = "image of the size of a real one (no real image found)";
    return valueOf(firesteel::firmware::writeFs2(firesteel::test::largeDescription()));
}

} // namespace

int main()
{
    const Folder folder;
    std::string name;
    const firesteel::Bytes bytes = benchImage(name);
    std::printf("%s, %zu bytes\n", name.c_str(), bytes.size());
    if (const auto made = adapters::createSimulatedCard(folder.path() / "card", bytes); !made) {
        stop(made.error());
    }
    silicon::SimulatedChip chip = valueOf(silicon::SimulatedChip::open(folder.path() / "card"));
    const firesteel::firmware::Image image = valueOf(firesteel::firmware::parseImage(bytes, "bench"));
    firesteel::NoProgress progress;

    measure("query", chip, [&](auto& engine) { valueOf(engine.query(adapters::QueryDepth::Burn, progress)); });
    measure("query --full", chip, [&](auto& engine) { valueOf(engine.query(adapters::QueryDepth::Full, progress)); });
    measure("read image", chip, [&](auto& engine) { valueOf(engine.readImage(progress)); });
    measure("verify", chip, [&](auto& engine) { valueOf(engine.verify(progress)); });
    measure("read flash", chip, [&](auto& engine) { valueOf(engine.readFlash(progress)); });
    measure("burn", chip, [&](auto& engine) { valueOf(engine.burn(image, {.allowDowngrade = true}, progress)); });
    measure("burn back", chip, [&](auto& engine) { valueOf(engine.burn(image, {.allowDowngrade = true}, progress)); });
    std::printf("mstflint 4.21: burn %u commands, query full %u\n", mstflintBurnCommands, mstflintQueryCommands);
    return 0;
}
