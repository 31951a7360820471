"""Prints recovery plans, preflights and native executions in the format asked for."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.cli.kit.flags import OutputFormat, ReportFormat, ShowFindings, ShowReport
from tagsync.cli.kit.output import print_document, print_lines, print_text, uses_colour
from tagsync.cli.recovery.target import ReadTarget
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.wave_notices import waves_in_doubt
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.plans.compare import PlanComparison
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.native_document import native_to_document
from tagsync.report.recovery.plan_document import comparison_to_document
from tagsync.report.recovery.plan_lines import comparison_lines, drift_lines, wave_lines
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary


def print_comparison(comparison: PlanComparison, read: ReadTarget, show: ShowFindings) -> None:
    """How the plan in DRS differs from what the tags say."""
    drifted, names, unclear = read.drifted(), read.names(), read.unclear_waves()
    if show.output is OutputFormat.json:
        print_document(comparison_to_document(comparison, names, drifted, unclear))
    else:
        lines = [
            *wave_lines(unclear, names, verbose=show.verbose),
            *comparison_lines(comparison, names),
            *drift_lines(drifted, redact=show.redact),
        ]
        print_lines(lines, colour=uses_colour(show))


def print_native(
    show: ShowReport,
    target: Target,
    *,
    plan: str = "",
    drill: bool | None = None,
    preflight: Preflight | None = None,
    execution: Recovery | None = None,
) -> None:
    """A preflight, an execution, or both in the format asked for."""
    if show.output is ReportFormat.json:
        document = native_to_document(plan, target, drill=drill, preflight=preflight, execution=execution)
        print_document(document, redact=show.redact)
    elif show.output is ReportFormat.markdown:
        print_text(recovery_markdown(plan, preflight, execution, redact=show.redact))
    else:
        if preflight:
            print_preflight(preflight, show)
        if execution:
            print_lines(execution_lines(execution, redact=show.redact), colour=uses_colour(show))


def print_waves_in_doubt(execution: Recovery, servers: Iterable[SourceServer], show: ShowReport) -> None:
    """Which servers of an execution have no wave tag, or two that say different waves."""
    launched = {each.server_id for each in execution.servers()}
    there = {server.arn: server for server in servers if server.server_id in launched}
    names = Names(there, redact=show.redact)
    lines = wave_lines(waves_in_doubt(there.values()), names, verbose=show.verbose)
    print_lines(lines, colour=uses_colour(show))


def print_preflight(preflight: Preflight, show: ShowReport) -> None:
    """A preflight as text."""
    lines = preflight_lines(preflight, redact=show.redact, verbose=show.verbose)
    print_lines([*lines, preflight_summary(preflight)], colour=uses_colour(show))
