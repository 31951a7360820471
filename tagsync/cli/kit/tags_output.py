"""Prints plans and runs in the format asked for."""

from __future__ import annotations

from tagsync.cli.kit.flags import ReportFormat, ShowReport
from tagsync.cli.kit.output import print_document, print_lines, print_text, uses_colour
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_to_document
from tagsync.engine.run import RunRecord
from tagsync.report.tags.layout import lay_out
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.run_document import run_to_document
from tagsync.report.tags.view import ReportView, plan_view, run_view


def print_plan(plan: Plan, show: ShowReport) -> None:
    """The plan in the format asked for."""
    if show.output is ReportFormat.json:
        print_document(plan_to_document(plan), redact=show.redact)
    else:
        _print_view(plan_view(plan, redact=show.redact), show)


def print_run(record: RunRecord, show: ShowReport, *, changes: bool) -> None:
    """The run in the format asked for; as text without the changed servers where `changes` is False."""
    if show.output is ReportFormat.json:
        print_document(run_to_document(record), redact=show.redact)
    else:
        _print_view(run_view(record, redact=show.redact), show, changes=changes)


def _print_view(view: ReportView, show: ShowReport, *, changes: bool = True) -> None:
    if show.output is ReportFormat.markdown:
        print_text(to_markdown(view, verbose=show.verbose))
    else:
        print_lines(lay_out(view, verbose=show.verbose, changes=changes), colour=uses_colour(show))
