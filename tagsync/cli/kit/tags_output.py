"""Shows plans and runs in the format asked for."""

from __future__ import annotations

from tagsync.cli.kit.flags import ShowChanges
from tagsync.cli.kit.results import show_result
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_to_document
from tagsync.engine.run import RunRecord
from tagsync.report.tags.layout import counts, lay_out
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.run_document import run_to_document
from tagsync.report.tags.view import ReportView, plan_view, run_view


def print_plan(plan: Plan, show: ShowChanges) -> None:
    """The plan in the format asked for."""
    view = plan_view(plan, redact=show.redact)
    show_result(
        show,
        document=lambda: plan_to_document(plan),
        lines=lambda: counts(view) if show.summary else lay_out(view, verbose=show.verbose),
        markdown=lambda: _markdown(view, show),
        page=lambda: _plan_page(plan, redact=show.redact),
    )


def print_run(record: RunRecord, show: ShowChanges, *, changes: bool) -> None:
    """The run in the format asked for; as text without the changed servers where `changes` is False."""
    view = run_view(record, redact=show.redact)
    show_result(
        show,
        document=lambda: run_to_document(record),
        lines=lambda: counts(view) if show.summary else lay_out(view, verbose=show.verbose, changes=changes),
        markdown=lambda: _markdown(view, show),
        page=lambda: _run_page(record, redact=show.redact),
    )


def _markdown(view: ReportView, show: ShowChanges) -> str:
    page = show.report.name if show.report else ""
    return to_markdown(view, verbose=show.verbose, page=page, only_summary=show.summary)


def _plan_page(plan: Plan, *, redact: bool) -> str:
    from tagsync.report.pages.tags import plan_page

    return plan_page(plan, redact=redact)


def _run_page(record: RunRecord, *, redact: bool) -> str:
    from tagsync.report.pages.tags import run_page

    return run_page(record, redact=redact)
