"""A recovery as lanes on a time axis: each step with its servers, its wait or its approval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from tagsync.recovery.times.compared import Compared
from tagsync.recovery.times.span import Span
from tagsync.recovery.times.spans import StepTimes, seen_until, server_span, step_times, whole_span
from tagsync.recovery.words.acts import Deed
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus
from tagsync.report.by_name import by_name
from tagsync.report.pages.recovery.axis import Axis
from tagsync.report.pages.recovery.chart import (
    SMALL,
    Bar,
    Chart,
    Lane,
    Mark,
    Row,
    Strip,
    bar,
    clock,
    folds,
    from_to,
    since,
    split,
    stacked,
)
from tagsync.report.pages.recovery.last_time import LastTime, above
from tagsync.report.pages.recovery.looks import look_of, step_look
from tagsync.report.quoting import one_line
from tagsync.report.recovery.arrival import instance_words
from tagsync.report.recovery.execution_lines import act_words, duration, server_remarks, step_progress
from tagsync.report.recovery.names import named

_MOST_STRIPS = 24
"""A wave of more jobs is drawn as one strip for each look."""


def recovery_chart(recovery: Recovery, *, now: datetime, redact: bool, compared: Compared | None = None) -> Chart:
    """The lanes of a recovery. What is at work reaches up to `now`; nothing is taken from a clock. `compared` are its
    times: each lane also has that of the same wave in the recovery before."""
    times, until = step_times(recovery, now), seen_until(recovery, now)
    last = LastTime.of(compared)
    whole = whole_span(recovery, now)
    axis = Axis.of(last.widened(whole), [*(each.work for each in times if each.work), *last.spans.values()])
    drawing = _Drawing(axis, until, redact, tuple(recovery.servers()), last)
    return Chart(
        ticks=axis.ticks(),
        folds=folds(axis),
        lanes=tuple(drawing.lane(each) for each in times),
        span=_span(whole, is_over=recovery.has_ended),
        marks=tuple(Mark(number, axis.x(act.at), act_words(act)) for number, act in enumerate(recovery.acts, 1)),
        is_running=not recovery.has_ended,
    )


class _Drawing:
    """What all lanes of one recovery have in common."""

    def __init__(
        self, axis: Axis, until: datetime, redact: bool, servers: Sequence[ServerLaunch], last: LastTime
    ) -> None:
        self._last = last
        self._axis, self._until, self._redact = axis, until, redact
        self._is_small = len(servers) <= SMALL
        self._has_places = len({each.target for each in servers}) > 1

    def lane(self, times: StepTimes) -> Lane:
        step = times.step
        rows, more = split(map(self._row, by_name(step.servers)))
        return Lane(
            number=step.number,
            name=one_line(step.name),
            look=step_look(step),
            told=step_progress(step),
            when=self._when(times.work, is_over=step.has_ended, at_work=True),
            notes=tuple(self._notes(times)),
            bars=tuple(self._bars(times)),
            rows=rows,
            more=more,
            is_open=self._is_small or any(row.look.needs_attention for row in rows),
        )

    @property
    def _day(self) -> datetime:
        return self._axis.whole.begin

    def _when(self, span: Span | None, *, is_over: bool, at_work: bool) -> str:
        """The times in words. Of what is neither over nor at work only the beginning is known."""
        if span is None:
            return ""
        if is_over:
            return from_to(span, self._day)
        return since(span.begin, self._day) if at_work else f"began at {clock(span.begin, self._day)} UTC"

    def _notes(self, times: StepTimes) -> Iterator[str]:
        if times.asked and times.answer:
            waited = duration(times.asked.length.total_seconds())
            verb = "approved" if times.answer.what is Deed.APPROVED else "denied"
            who = one_line(times.answer.who) or "an unknown caller"
            yield f"{verb} by {who} at {clock(times.answer.at, self._day)} UTC, after {waited}"
        elif times.asked:
            yield f"waits for an approval {since(times.asked.begin, self._day)}"
        if times.step.reason and not times.step.waits_for_approval:
            yield one_line(times.step.reason)
        if told := self._last.words.get(times.step.name):
            yield told

    def _bars(self, times: StepTimes) -> Iterator[Bar]:
        before = self._last.spans.get(times.step.name)
        yield from above(self._now(times), bar(self._axis, Strip("before", before)) if before else None)

    def _now(self, times: StepTimes) -> Iterator[Bar]:
        if times.asked:
            yield bar(self._axis, Strip("approval", times.asked))
        if times.step.servers:
            yield from stacked(self._axis, self._strips(times.step))
        elif times.work:
            yield bar(self._axis, Strip("wait", times.work))

    def _strips(self, step: RecoveryStep) -> list[Strip]:
        """One strip for the servers of a job that look the same, in the order of the jobs."""
        seen = [(server_span(each, self._until), look_of(each).kind) for each in step.servers]
        counts = Counter((span, kind) for span, kind in seen if span)
        if len(counts) > _MOST_STRIPS:
            counts = _by_kind(counts)
        ordered = sorted(counts.items(), key=lambda item: (item[0][0].begin, item[0][0].end, item[0][1]))
        return [Strip(kind, span, weight) for (span, kind), weight in ordered]

    def _row(self, server: ServerLaunch) -> Row:
        span, look = server_span(server, self._until), look_of(server)
        at_work = server.status is LaunchStatus.LAUNCHING or server.is_checked_now
        return Row(
            look=look,
            name=named(server.name, redact=self._redact),
            server_id=server.server_id,
            place=str(server.target) if self._has_places else "",
            optional=server.impact is Impact.OPTIONAL,
            bar=bar(self._axis, Strip(look.kind, span)) if span else None,
            when=self._when(span, is_over=server.ended_at is not None, at_work=at_work),
            instance=instance_words(server),
            remarks=tuple(server_remarks(server)),
        )


def _by_kind(counts: Counter[tuple[Span, str]]) -> Counter[tuple[Span, str]]:
    """The same servers with one span for each kind, from its first job to its last."""
    merged: Counter[tuple[Span, str]] = Counter()
    for kind in {kind for _, kind in counts}:
        spans = [span for span, each in counts if each == kind]
        whole = Span(min(span.begin for span in spans), max(span.end for span in spans))
        merged[whole, kind] = sum(weight for (_, each), weight in counts.items() if each == kind)
    return merged


def _span(whole: Span, *, is_over: bool) -> str:
    """`From 2026-03-01 12:00 to 12:25 UTC`."""
    begin, end = whole.begin, whole.end
    until = clock(end, begin) if is_over else f"now, {clock(end, begin)}"
    return f"{begin.astimezone(UTC):%Y-%m-%d %H:%M} to {until} UTC"
