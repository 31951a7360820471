"""Tells people about a run that has ended: stores its page, and sends its report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from tagsync.core.plan import Bucket, Counts
from tagsync.engine.history import Header, ServerRow, TargetOutcome
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Pages, Reports
from tagsync.report.tags.run_report import is_worth_a_report, run_report
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.store_page import store_page

MOST_LISTED = 20_000
"""With more servers a page lists those that are not in sync, and no more than so many: a function has its memory."""


def tell(
    header: Header,
    status: RunStatus,
    outcomes: Sequence[TargetOutcome],
    rows: Callable[[str], Iterable[ServerRow]],
    reports: Reports | None,
    pages: Pages | None,
) -> None:
    """Stores the page of a run. Sends the report, unless nothing happened in the run. `rows` reads its servers."""

    def page() -> str:
        from tagsync.report.pages.past.run import past_run_page  # few invocations end a run

        return past_run_page(header, outcomes, _listed(rows(header.run_id), total(outcomes)))

    stored = store_page(pages, f"runs/{header.run_id}.html", page, header.run_id)
    if reports and is_worth_a_report(header, status, outcomes):
        report = run_report(header, status, outcomes, rows(header.run_id), page=stored)
        send_report(reports, report, header.run_id)


def _listed(rows: Iterable[ServerRow], counts: Counts) -> Iterator[ServerRow]:
    is_large = counts.total > MOST_LISTED
    return islice((row for row in rows if not is_large or row.bucket is not Bucket.IN_SYNC), MOST_LISTED)
