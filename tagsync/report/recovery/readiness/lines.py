"""Readiness of plans as lines of text and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from tagsync.recovery.native.findings import Finding
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.ages import age
from tagsync.report.markdown import Section, document, escape
from tagsync.report.quoting import one_line
from tagsync.report.recovery.readiness.words import first_refusal, fix_words, said, state_words, verified_words
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

NOTHING = "No plan has been looked at. `plans` in the settings of the deployment lists them."
_FEW = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """The readiness of a plan with what was news, the newest first; empty where it is not asked for. `last` are the
    times of its newest recovery, as far as they are known."""

    readiness: Readiness
    history: Sequence[Readiness] = ()
    last: RecoveryTimes | None = None


def readiness_lines(shown: Sequence[Shown], now: datetime, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    if not shown:
        yield Styled(NOTHING, "warning")
    for number, each in enumerate(shown):
        if number:
            yield Styled("")
        yield from _plan(each, now, redact=redact, verbose=verbose)


def readiness_markdown(shown: Sequence[Shown], now: datetime, *, redact: bool) -> str:
    """A table of the plans, and a list of what speaks against each."""
    heads = ("Plan", "State", "For", "Last good drill", "Looked at (UTC)")
    rows = [_row(each.readiness, now) for each in shown]
    table = tuple(f"| {' | '.join(map(escape, row))} |" for row in rows)
    head = f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|"
    found = [
        f"- {escape(each.readiness.plan)}: {escape(said(finding, redact=redact))}. "
        f"{escape(one_line(fix_words(finding)))}"
        for each in shown
        for finding in each.readiness.findings
    ]
    body = [Section("plans", head, table), Section("findings", "", tuple(found))]
    return document(["## tagsync recovery readiness", *([] if shown else [NOTHING])], body, body, rest="")


def _plan(shown: Shown, now: datetime, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    readiness = shown.readiness
    kind = "driven" if readiness.driven else "native"
    yield Styled(f"{readiness.plan}  {kind}  {state_words(readiness, now)}", _style(readiness))
    if readiness.refusals:
        yield Styled("  A recovery would be refused, because:")
        yield from _findings(readiness.refusals, "problem", redact, verbose)
    if readiness.warnings:
        yield Styled("  Warnings:")
        yield from _findings(readiness.warnings, "warning", redact, verbose)
    looked = some(len(readiness.members), "server") if readiness.members else "no servers"
    yield Styled(f"  Looked at {age(readiness.at, now)} ago: {looked}", "quiet")
    for each in shown.history:
        why = first_refusal(each, redact=redact)
        at = f"{each.at.astimezone(UTC):%Y-%m-%d %H:%M}"
        yield Styled(f"  {at}  {each.state.words}{': ' if why else ''}{why}", "quiet")


def _findings(findings: Sequence[Finding], style: Style, redact: bool, verbose: bool) -> Iterator[Styled]:
    shown = findings if verbose else findings[:_FEW]
    for each, following in zip(shown, [*shown[1:], None], strict=True):
        yield Styled(f"  ! {said(each, redact=redact)}", style)
        if each.server_ids and verbose:
            yield Styled(f"    {', '.join(each.server_ids)}", "quiet")
        if (fix := fix_words(each)) and (following is None or fix_words(following) != fix):
            yield Styled(f"    {one_line(fix)}")
    if len(findings) > len(shown):
        yield Styled(f"    and {len(findings) - len(shown):,} more: see them with --verbose")


def _row(readiness: Readiness, now: datetime) -> tuple[str, ...]:
    return (
        one_line(readiness.plan),
        readiness.state.words,
        age(readiness.since, now),
        verified_words(readiness.verified_at, now),
        f"{readiness.at.astimezone(UTC):%Y-%m-%d %H:%M}",
    )


def _style(readiness: Readiness) -> Style:
    if not readiness.is_ready:
        return "problem"
    return "warning" if readiness.findings else "good"
