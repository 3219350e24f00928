// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/bundleview/bundlebanner.h>
#include <gui/text.h>

#include <algorithm>

namespace firesteel::gui {

namespace {

using firmware::Severity;

int countOf(const firmware::Bundle& bundle, Severity severity)
{
    return static_cast<int>(std::ranges::count(bundle.findings, severity, &firmware::Finding::severity));
}

} // namespace

BundleBanner::BundleBanner(QWidget* parent)
    : StateBanner(parent)
{
    setObjectName(QStringLiteral("bundleBanner"));
}

void BundleBanner::setBundle(const firmware::Bundle* bundle)
{
    setVisible(bundle != nullptr);
    if (bundle == nullptr) {
        clearState();
        return;
    }
    const firmware::Finding* error = bundle->firstError();
    const int errors = countOf(*bundle, Severity::Error);
    const int warnings = countOf(*bundle, Severity::Warning);
    Tone tone = Tone::Error;
    QString text;
    if (error != nullptr) {
        text = error->section ? tr("Some images cannot be taken out of this bundle. %1").arg(sentence(*error))
                              : tr("Do not trust this bundle. %1").arg(sentence(*error));
        if (errors > 1) {
            text = joined(text, tr("There are %n more error(s).", nullptr, errors - 1));
        }
    } else {
        tone = warnings > 0 ? Tone::Warning : Tone::Good;
        text = tr("The table of contents is sound. An image is checked when it is opened or saved.");
        if (warnings > 0) {
            text = joined(text, tr("%n warning(s), see the findings.", nullptr, warnings));
        }
    }
    setState(tone, text, tr("State of the bundle"));
}

} // namespace firesteel::gui
