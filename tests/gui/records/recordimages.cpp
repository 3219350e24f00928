// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordimages.h"

#include <support/testimage.h>

namespace firesteel::test {

firmware::Fs2Description ethernetDescription(std::uint32_t port1, std::uint32_t port2, const std::string& ini)
{
    firmware::Fs2Description description = smallDescription();
    description.firstConfiguration.push_back({ethPort1, port1, ethMask});
    description.firstConfiguration.push_back({ethPort2, port2, ethMask});
    description.ini += ini;
    return description;
}

SharedImage ethernetImage(std::uint32_t port1, std::uint32_t port2, const std::string& ini)
{
    return parsed(firmware::writeFs2(ethernetDescription(port1, port2, ini)).value());
}

const boardconfig::ParameterMaps& shippedMaps()
{
    static const boardconfig::ParameterMaps maps =
        boardconfig::ParameterMaps::of(boardconfig::builtInParameterMaps().value()).value();
    return maps;
}

} // namespace firesteel::test
