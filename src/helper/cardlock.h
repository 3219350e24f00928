// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adapters/adapter.h>
#include <base/result.h>
#include <helper/filedescriptor.h>

namespace firesteel::helper {

/// Keeps other helpers off a card until it is destroyed; the system frees it when the process ends,
/// however it ends. Of a simulated card the state folder is locked, of a real one a file in
/// /run/firesteel, which only root can reach.
class CardLock
{
public:
    /// HelperBusy where another helper works on the card. Does not wait.
    static Result<CardLock> take(const adapters::Adapter& adapter);

private:
    explicit CardLock(FileDescriptor file)
        : m_file(std::move(file))
    {
    }
    FileDescriptor m_file;
};

} // namespace firesteel::helper
