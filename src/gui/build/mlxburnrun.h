// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boardconfig/mlxburn.h>
#include <tools/process.h>

namespace firesteel::gui {

/// MlxburnBuilder with the processes it needs: it may live longer than the window that made it.
class MlxburnRun final : public boardconfig::ImageBuilder
{
public:
    explicit MlxburnRun(boardconfig::MlxburnRequest request)
        : m_builder(std::move(request), m_processes)
    {
    }
    boardconfig::BuilderKind kind() const override { return m_builder.kind(); }
    std::string source() const override { return m_builder.source(); }
    std::shared_ptr<const firmware::Image> base() const override { return m_builder.base(); }
    Result<boardconfig::BuiltImage> build(Progress& progress) override { return m_builder.build(progress); }

private:
    tools::PosixProcesses m_processes;
    boardconfig::MlxburnBuilder m_builder;
};

} // namespace firesteel::gui
