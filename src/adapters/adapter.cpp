// SPDX-License-Identifier: GPL-3.0-or-later
#include <adapters/adapter.h>

#include <algorithm>
#include <iterator>

namespace firesteel::adapters {

namespace {

// Hardware id 0: none is known.
constexpr Family families[] = {
    {0x6340, "ConnectX", 0x190, false},       {0x634a, "ConnectX", 0x190, false},
    {0x6732, "ConnectX", 0x190, false},       {0x6354, "ConnectX", 0x190, false},
    {0x6368, "ConnectX", 0x190, false},       {0x6372, "ConnectX", 0x190, false},
    {0x673c, "ConnectX-2", 0x190, false},     {0x6750, "ConnectX-2", 0x190, false},
    {0x6764, "ConnectX-2", 0x190, false},     {0x6746, "ConnectX-2", 0x190, false},
    {0x6778, "ConnectX-2", 0x190, false},     {0x676e, "ConnectX-2", 0x190, false},
    {0x675a, "ConnectX-2", 0x190, false},     {0x0191, "ConnectX-2", 0x190, true},
    {0x1003, "ConnectX-3", 0x1f5, false},     {0x01f6, "ConnectX-3", 0x1f5, true},
    {0x1007, "ConnectX-3 Pro", 0x1f7, false}, {0x01f8, "ConnectX-3 Pro", 0x1f7, true},
    {0x1011, "Connect-IB", 0x1ff, false},     {0x01ff, "Connect-IB", 0x1ff, true},
    {0x1013, "ConnectX-4", 0x209, false},     {0x0209, "ConnectX-4", 0x209, true},
    {0x1015, "ConnectX-4 Lx", 0x20b, false},  {0x020b, "ConnectX-4 Lx", 0x20b, true},
    {0x1017, "ConnectX-5", 0x20d, false},     {0x1019, "ConnectX-5 Ex", 0x20d, false},
    {0x020d, "ConnectX-5", 0x20d, true},      {0x101b, "ConnectX-6", 0x20f, false},
    {0x020f, "ConnectX-6", 0x20f, true},      {0x0210, "ConnectX-6", 0x20f, true},
    {0x101d, "ConnectX-6 Dx", 0x212, false},  {0x0212, "ConnectX-6 Dx", 0x212, true},
    {0x0213, "ConnectX-6 Dx", 0x212, true},   {0x101f, "ConnectX-6 Lx", 0x216, false},
    {0x0216, "ConnectX-6 Lx", 0x216, true},   {0x0217, "ConnectX-6 Lx", 0x216, true},
    {0x1021, "ConnectX-7", 0x218, false},     {0x0218, "ConnectX-7", 0x218, true},
    {0x0219, "ConnectX-7", 0x218, true},      {0x1023, "ConnectX-8", 0x21e, false},
    {0x021e, "ConnectX-8", 0x21e, true},      {0x021f, "ConnectX-8", 0x21e, true},
    {0x1025, "ConnectX-9", 0x224, false},     {0x0224, "ConnectX-9", 0x224, true},
    {0x0225, "ConnectX-9", 0x224, true},      {0x1027, "ConnectX-10", 0, false},
    {0x0226, "ConnectX-10", 0, true},         {0x0227, "ConnectX-10", 0, true},
    {0xa2d2, "BlueField", 0x211, false},      {0x0211, "BlueField", 0x211, true},
    {0xa2d6, "BlueField-2", 0x214, false},    {0x0214, "BlueField-2", 0x214, true},
    {0x0215, "BlueField-2", 0x214, true},     {0xa2dc, "BlueField-3", 0x21c, false},
    {0x021c, "BlueField-3", 0x21c, true},     {0x021d, "BlueField-3", 0x21c, true},
    {0xa2df, "BlueField-4", 0x220, false},    {0x0220, "BlueField-4", 0x220, true},
    {0x0221, "BlueField-4", 0x220, true},     {0x0264, "Innova-2 Flex", 0, true},
};

} // namespace

const Family* familyOf(std::uint16_t deviceId)
{
    const auto* const family = std::ranges::find(families, deviceId, &Family::deviceId);
    return family == std::end(families) ? nullptr : family;
}

} // namespace firesteel::adapters
