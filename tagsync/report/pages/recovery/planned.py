"""A recovery plan as lanes: which servers each wave takes, and how long it usually takes at most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tagsync.core.model import SourceServer, Target
from tagsync.core.plan import ServerPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import MOST_SERVERS, USUAL_STEP, Step
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.pages.recovery.axis import Axis
from tagsync.report.pages.recovery.chart import Bar, Chart, Lane, Row, Strip, bar, split
from tagsync.report.pages.recovery.looks import Look
from tagsync.report.quoting import one_line
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.plan_document import UnclearWaves
from tagsync.report.words import some

_BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
"""A plan has no beginning: its axis counts from 0 all the same."""

_DRIFTED = "its tags differ from those of its instance, so it may belong elsewhere"


@dataclass(frozen=True, slots=True)
class Planned:
    """What the tags come to. `steps` are empty where they cannot be known.

    `names` is what to call the servers, and hides it where that is wanted. `drifted` are servers whose tags that decide
    differ from those of their instances, `unclear` those without a wave or with two, `left_out` those that the plan
    goes without.
    """

    definition: Definition
    target: Target
    steps: Sequence[Step]
    names: Names
    drifted: Sequence[ServerPlan] = ()
    unclear: UnclearWaves | None = None
    left_out: Sequence[SourceServer] = ()

    @property
    def servers(self) -> int:
        return sum(len(step.servers) for step in self.steps)


def planned_chart(planned: Planned) -> Chart:
    """The lanes of a plan, each as long as it usually is at most."""
    spans = list(_spans(planned.steps))
    whole = Span(_BEGIN, spans[-1].end if spans else _BEGIN)
    axis, remarks = Axis.of(whole, spans), _remarks(planned)
    lanes = [
        _lane(number, step, bar(axis, Strip("wait" if step.is_wait else "planned", span)), planned, remarks)
        for number, (step, span) in enumerate(zip(planned.steps, spans, strict=True), 1)
    ]
    return Chart(ticks=axis.ticks(), folds=(), lanes=tuple(lanes), span="", labels=MOST_SERVERS)


def _spans(steps: Sequence[Step]) -> Iterator[Span]:
    begin = _BEGIN
    for step in steps:
        end = begin + timedelta(minutes=step.minutes if step.is_wait else USUAL_STEP)
        yield Span(begin, end)
        begin = end


def _lane(number: int, step: Step, drawn: Bar, planned: Planned, remarks: Mapping[str, list[str]]) -> Lane:
    name = one_line(step.name)
    if step.is_wait:
        return Lane(number, name, Look("wait", "◔", f"{step.minutes} min", "quiet"), "", bars=(drawn,))
    ordered = sorted(step.servers.items(), key=lambda server: planned.names.order(server[0]))
    notable, others = split((_row(arn, impact, planned, remarks) for arn, impact in ordered), few=0)
    optional = sum(impact is Impact.OPTIONAL for impact in step.servers.values())
    look = Look("planned", "▸", some(len(step.servers), "server"), "quiet")
    return Lane(
        number,
        name,
        look,
        f"{optional:,} OPTIONAL" if optional else "all CRITICAL",
        bars=(drawn,),
        rows=(*notable, *others),
    )


def _row(arn: str, impact: Impact, planned: Planned, remarks: Mapping[str, list[str]]) -> Row:
    server_id = arn.rpartition("/")[2]
    said = tuple(remarks.get(server_id, ()))
    return Row(
        look=Look("planned", "!" if said else "·", impact.value, "warn" if said else "quiet"),
        name=planned.names.shown(arn),
        server_id=server_id,
        place="",
        optional=False,
        remarks=said,
    )


def _remarks(planned: Planned) -> dict[str, list[str]]:
    """What is to be said of single servers, by their ids."""
    found: dict[str, list[str]] = {}
    for drifted in planned.drifted:
        found.setdefault(drifted.server_id, []).append(_DRIFTED)
    for notice, servers in (planned.unclear or {}).items():
        for server in servers:
            found.setdefault(server.server_id, []).append(one_line(notice))
    return found
