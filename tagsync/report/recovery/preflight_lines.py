"""A preflight as lines of text: every refusal and warning, and one line that sums it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tagsync.recovery.native.findings import Finding, Preflight
from tagsync.report.quoting import one_line
from tagsync.report.recovery.names import label
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

_FEW = 10
_SHORT = 120
"""What is longer, such as an answer of AWS, is not said again for each server."""


def preflight_lines(preflight: Preflight, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    """Every finding, those of one kind together; without `verbose` the first ten of each."""
    for refuses, findings in groupby(preflight.findings, lambda finding: finding.refuses):
        yield Styled("REFUSED, because:" if refuses else "Warnings:", "problem" if refuses else "warning")
        ordered = sorted(findings, key=lambda finding: finding.reason)
        for _, alike in groupby(ordered, lambda finding: finding.reason):
            yield from _alike(list(alike), redact, verbose)
        yield Styled("")


def preflight_summary(preflight: Preflight) -> Styled:
    warnings = f", {some(len(preflight.warnings), 'warning')}" if preflight.warnings else ""
    if preflight.refusals:
        return Styled(
            f"Preflight: {some(len(preflight.refusals), 'refusal')}{warnings}. Nothing was started.", "problem"
        )
    return Styled(f"Preflight passed{warnings}.", "warning" if warnings else "good")


def _alike(findings: Sequence[Finding], redact: bool, verbose: bool) -> Iterator[Styled]:
    style: Style = "problem" if findings[0].refuses else "warning"
    shown = findings if verbose else findings[:_FEW]
    said = ""
    for finding, following in zip(shown, [*shown[1:], None], strict=True):
        what = "as above" if finding.what == said and len(said) > _SHORT else one_line(finding.what)
        said = finding.what
        yield Styled(f"  ! {label(finding.name, finding.place, redact=redact)}: {what}", style)
        if finding.server_ids and verbose:
            yield Styled(f"    {', '.join(finding.server_ids)}", "quiet")
        if following is None or following.fix != finding.fix:
            yield Styled(f"    {one_line(finding.fix)}")
    if len(findings) > len(shown):
        yield Styled(f"    and {len(findings) - len(shown):,} more of this kind: see them with --verbose")
