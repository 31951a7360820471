"""What the service tells people about a plan that became ready, or stopped being so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from tagsync.recovery.native.findings import Finding
from tagsync.recovery.readiness.change import Change, News
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.recovery.words.ages import age
from tagsync.recovery.words.points import minute
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.quoting import one_line
from tagsync.report.recovery.readiness.words import fix_words, place_words, verified_words

_SUBJECTS = {
    News.BECAME_READY: "{plan} is READY",
    News.STOPPED_BEING_READY: "{plan} is NOT READY",
    News.OTHER_FINDINGS: "{plan} is still NOT READY, for other reasons",
}
_LOST = "{plan} is READY, and has lost servers"
_FEW_SERVERS = 10


def readiness_report(before: Readiness | None, after: Readiness, change: Change) -> Notification:
    """That a plan became ready or stopped being so, and why: each server with its tag. Without tag values (law 9)."""
    is_ready_still = change.news is News.OTHER_FINDINGS and after.is_ready
    said = (_LOST if is_ready_still else _SUBJECTS[change.news]).format(plan=after.plan)
    new = {id(each) for each in change.appeared}
    refusals = [each for each in after.refusals if id(each) in new] + [
        each for each in after.refusals if id(each) not in new
    ]
    lines = [f"The {'driven' if after.driven else 'native'} recovery plan {said}, as of {minute(after.at)}."]
    lines.append(f"Its last good drill: {verified_words(after.verified_at, after.at)}.")
    if before and before.is_ready is not after.is_ready:
        was = "ready" if before.is_ready else "not ready"
        lines.append(f"It was {was} for {age(before.since, after.at)}.")
    lines += _listed("A recovery would be refused, because:", refusals)
    lines += _listed("Warnings:", after.warnings)
    lines += _listed("No longer so:", [each for each in change.gone if each.refuses], tells_fix=False)
    lines += ["", f'See all of it, with its history: tagsync recovery readiness "{after.plan}"']
    return notification(f"tagsync: {said}", lines)


def _listed(title: str, findings: Sequence[Finding], *, tells_fix: bool = True) -> Iterator[str]:
    if not findings:
        return
    yield from ("", title)
    for each in islice(findings, MOST_LINES):
        yield f"  {place_words(each)}: {one_line(each.what)}"
        if each.server_ids:
            more = len(each.server_ids) - _FEW_SERVERS
            tail = f" and {more:,} more" if more > 0 else ""
            yield f"    {', '.join(each.server_ids[:_FEW_SERVERS])}{tail}"
        if (fix := fix_words(each)) and tells_fix:
            yield f"    {one_line(fix)}"
    if len(findings) > MOST_LINES:
        yield f"  and {len(findings) - MOST_LINES:,} more"
