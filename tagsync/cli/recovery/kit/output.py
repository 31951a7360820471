"""Prints recovery plans, preflights and native executions in the format asked for, and saves their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from tagsync.cli.kit.flags import OutputFormat, ShowFindings, ShowFound, ShowReport
from tagsync.cli.kit.output import print_document, print_lines, uses_colour
from tagsync.cli.kit.results import show_result
from tagsync.cli.recovery.kit.target import ReadTarget
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.wave_notices import waves_in_doubt
from tagsync.engine.apply import utc_now
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.plans.compare import PlanComparison
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.notices import notice_lines
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.native_document import native_to_document
from tagsync.report.recovery.plan_document import comparison_to_document, steps_to_document
from tagsync.report.recovery.plan_lines import comparison_lines, drift_lines, keeper_lines, step_lines, wave_lines
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary
from tagsync.report.recovery.times_lines import took_lines
from tagsync.report.styled import Styled

if TYPE_CHECKING:
    from tagsync.report.pages.recovery.planned import Planned


@dataclass(frozen=True, slots=True)
class Native:
    """What a command has to show of a native recovery: a preflight, an execution, or both.

    `read` is what the preflight looked at, `servers` are those of the execution's target, and `advice` says how to go
    on. `preflight_told`: as text it stands above the watching already. `now` gives the time that DRS goes by.
    `compared` are the times of what has ended.
    """

    target: Target
    plan: str = ""
    drill: bool | None = None
    preflight: Preflight | None = None
    read: ReadTarget | None = None
    execution: Recovery | None = None
    servers: Sequence[SourceServer] = ()
    advice: str = ""
    preflight_told: bool = False
    now: Callable[[], datetime] = utc_now
    compared: Compared | None = None


def print_steps(steps: Sequence[Step], read: ReadTarget, show: ShowFound) -> None:
    """The steps that the tags come to."""
    drifted, names, unclear = read.drifted(), read.names(), read.unclear_waves()
    show_result(
        show,
        document=lambda: steps_to_document(read.definition, read.target, steps, names, drifted, unclear),
        lines=lambda: [
            *wave_lines(unclear, names, verbose=show.verbose),
            *step_lines(read.definition, read.target, steps, names),
            *drift_lines(drifted, redact=show.redact),
        ],
        page=lambda: _plan_page(_planned(read, steps), redact=show.redact),
    )


def print_comparison(comparison: PlanComparison, read: ReadTarget, show: ShowFindings) -> None:
    """How the plan in DRS differs from what the tags say."""
    drifted, names, unclear = read.drifted(), read.names(), read.unclear_waves()
    if show.output is OutputFormat.json:
        print_document(comparison_to_document(comparison, names, drifted, unclear))
    else:
        lines = [
            *wave_lines(unclear, names, verbose=show.verbose),
            *keeper_lines(comparison),
            *comparison_lines(comparison, names),
            *drift_lines(drifted, redact=show.redact),
        ]
        print_lines(lines, colour=uses_colour(show))


def print_native(show: ShowReport, native: Native) -> None:
    """A preflight, an execution, or both in the format asked for. Where the watching was stopped before anything was
    read, there is nothing to make a page of."""
    preflight, execution = native.preflight, native.execution
    is_nothing = preflight is None and execution is None
    if is_nothing and show.output == "html":
        return
    show_result(
        replace(show, report=None) if is_nothing else show,
        document=lambda: native_to_document(
            native.plan,
            native.target,
            drill=native.drill,
            preflight=preflight,
            execution=execution,
            compared=native.compared,
        ),
        lines=lambda: _native_lines(native, show),
        markdown=lambda: recovery_markdown(
            native.plan,
            preflight,
            execution,
            redact=show.redact,
            page=show.report.name if show.report else "",
            compared=native.compared,
        ),
        page=lambda: _native_page(native, redact=show.redact),
    )


def print_preflight(preflight: Preflight, show: ShowReport) -> None:
    """A preflight as text."""
    print_lines(_preflight_lines(preflight, show), colour=uses_colour(show))


def _preflight_lines(preflight: Preflight, show: ShowReport) -> Iterator[Styled]:
    yield from preflight_lines(preflight, redact=show.redact, verbose=show.verbose)
    yield preflight_summary(preflight)


def _native_lines(native: Native, show: ShowReport) -> Iterator[Styled]:
    if native.preflight and not native.preflight_told:
        yield from _preflight_lines(native.preflight, show)
    if native.execution:
        yield from execution_lines(native.execution, redact=show.redact)
        yield from took_lines(native.compared) if native.compared else ()
        yield from notice_lines(_in_doubt(native, redact=show.redact), verbose=show.verbose)


def _in_doubt(native: Native, *, redact: bool) -> dict[str, list[str]]:
    """The labels of the execution's servers that have no wave tag, or two that say different waves; none where the
    preflight has listed them."""
    if native.preflight:
        return {}
    launched = {each.server_id for each in native.execution.servers()} if native.execution else set()
    there = {server.arn: server for server in native.servers if server.server_id in launched}
    names = Names(there, redact=redact)
    return {
        notice: [names.label(server.arn) for server in servers]
        for notice, servers in waves_in_doubt(there.values()).items()
    }


def _native_page(native: Native, *, redact: bool) -> str:
    if native.execution is None:
        from tagsync.report.pages.recovery.plan import preflight_page

        assert native.preflight
        assert native.read
        return preflight_page(_planned(native.read, native.read.steps_if_known()), native.preflight, redact=redact)
    from tagsync.report.pages.recovery.execution import recovery_page

    return recovery_page(
        native.execution,
        now=native.now(),
        plan=native.plan,
        preflight=native.preflight,
        notices=_in_doubt(native, redact=redact),
        advice=native.advice,
        compared=native.compared,
        redact=redact,
    )


def _plan_page(planned: Planned, *, redact: bool) -> str:
    from tagsync.report.pages.recovery.plan import recovery_plan_page

    return recovery_plan_page(planned, redact=redact)


def _planned(read: ReadTarget, steps: Sequence[Step]) -> Planned:
    from tagsync.report.pages.recovery.planned import Planned

    return Planned(
        read.definition, read.target, steps, read.names(), read.drifted(), read.unclear_waves(), read.left_out()
    )
