"""The message of a run: one line for people, in its answer and in `tagsync history`."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.model import Problem
from tagsync.core.plan import Counts
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus
from tagsync.report.words import some


def message_of(
    status: RunStatus,
    outcomes: Sequence[TargetOutcome],
    header: Header,
    problems: Sequence[Problem],
    not_found: Sequence[str],
) -> str:
    """How many servers were changed, and where to look if not all could be done."""
    counts = total(outcomes)
    text = _done(counts, header)
    skipped = sum(counts.skipped.values())
    text += f", {skipped} skipped" if skipped else ""
    text += f", {counts.failed} failed" if counts.failed else ""
    text += f", {len(not_found)} not found" if not_found else ""
    if status is RunStatus.FAILED:
        return "Nothing could be read: see problems"
    if counts.skipped.get(Skip.REFUSED):
        text += ". Refused where more would change than the limits allow: see refusals"
    if left := sum(outcome.left for outcome in outcomes):
        text += f". On {some(left, 'server')} something was changed since, and is left as it is"
    where = {"problems": problems, "not_found": not_found, "servers": counts.failed or skipped or left}
    see = " and ".join(name for name, there in where.items() if there)
    return text if status is RunStatus.SUCCESS else f"{text}. Not everything could be done: see {see}"


def _done(counts: Counts, header: Header) -> str:
    if header.undoes:
        verb = "would get" if header.dry_run else "got"
        return f"{counts.changed} of {counts.total} servers {verb} back what they had, {counts.in_sync} needing nothing"
    verb = "would be changed" if header.dry_run else "changed"
    return f"{counts.changed} of {counts.total} servers {verb}, {counts.in_sync} in sync"
