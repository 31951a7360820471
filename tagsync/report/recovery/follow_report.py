"""What the service tells people about a native plan that follows its tags: what was written, or what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tagsync.recovery.plans.changes import Move
from tagsync.recovery.plans.following import PlanLook, Verdict
from tagsync.recovery.plans.keeping import Keeper
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.plan_lines import comparison_lines
from tagsync.report.words import some

_MOVES = {Move.JOINS: "to join", Move.LEAVES: "to leave", Move.MOVES: "to move", Move.IMPACT: "to change impact"}
_DONE = {Move.JOINS: "joined", Move.LEAVES: "left", Move.MOVES: "moved", Move.IMPACT: "changed impact"}


def follow_report(look: PlanLook) -> Notification:
    """What the tags come to and DRS has, server by server, and what to do. Servers have their host names: other names
    are tags (law 9)."""
    plan = f"recovery plan {look.definition.name}"
    lines = [f'Recovery plan "{look.definition.name}" in {look.target}: {_first(look)}', ""]
    return notification(f"tagsync: {plan} {_subject(look)}", [*lines, *_differences(look), *_next(look)])


def _subject(look: PlanLook) -> str:
    match look.verdict:
        case Verdict.MATCHES:
            return "matches the tags again"
        case Verdict.WRITTEN:
            return f"follows the tags: {counted(look)}"
        case Verdict.REFUSED:
            return "is REFUSED: it does not follow the tags"
        case Verdict.NOT_WRITTEN:
            return "was NOT WRITTEN completely"
    return f"differs from the tags: {counted(look)}"


def counted(look: PlanLook) -> str:
    """`2 servers to join, 1 server to move`; of what is written, what they did."""
    words = _DONE if look.verdict is Verdict.WRITTEN else _MOVES
    counts = [f"{some(number, 'server')} {word}" for move, word in words.items() if (number := look.count(move))]
    return ", ".join(counts) or "no server joins, leaves or moves"


def _first(look: PlanLook) -> str:
    match look.verdict:
        case Verdict.MATCHES:
            return "it matches the tags of its servers again. Nothing to do."
        case Verdict.WRITTEN:
            return f"it was made what the tags say, by {some(look.calls, 'call')}."
        case Verdict.REFUSED:
            return f"nothing was written. {look.why}."
        case Verdict.NOT_WRITTEN:
            return f"{some(look.calls, 'call')} made, and then AWS refused: {look.why}"
    return "it differs from the tags of its servers. Nothing was written."


def _differences(look: PlanLook) -> Iterator[str]:
    if look.comparison is None or look.verdict is Verdict.MATCHES:
        return
    servers = {arn: replace(each, tags={}) for arn, each in look.comparison.servers.items()}
    *listed, _ = comparison_lines(look.comparison, Names(servers, redact=False))
    yield from (line.text for line in listed[:MOST_LINES])
    if len(listed) > MOST_LINES:
        yield f"  and {len(listed) - MOST_LINES:,} more lines"
    yield ""


def _next(look: PlanLook) -> Iterator[str]:
    name = look.definition.name
    match look.verdict:
        case Verdict.REFUSED if look.comparison:
            yield "Look at the servers that leave: did they lose their tags by mistake? If not, write it by hand:"
            yield "  tagsync recovery apply FILE --force"
        case Verdict.REFUSED:
            yield "It is looked at again after the next full run. To see it:  tagsync recovery diff FILE"
        case Verdict.NOT_WRITTEN:
            yield "The next full run goes on. Until then a server that was just moving may be missing in the plan."
        case Verdict.KEPT | Verdict.DIFFERS if look.keeper == Keeper.TERRAFORM:
            yield "Terraform keeps this plan: the next terraform apply of its tagsync_recovery_plan writes it."
        case Verdict.KEPT:
            yield f'Its tag tagsync:keeper says that "{look.keeper}" keeps it, so the service leaves it alone.'
        case Verdict.DIFFERS:
            yield "To write it:                      tagsync recovery apply FILE"
            yield f"To have the service write it:     follow: apply in the file of {name} (docs/recovery.md)"
