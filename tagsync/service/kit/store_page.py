"""Stores the page of a run or a recovery, for its report."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tagsync.core.errors import TagsyncError
from tagsync.engine.defects import defect
from tagsync.engine.service_ports import Metric, Pages
from tagsync.report.page_links import lost_page_lines, page_lines
from tagsync.service.kit.telemetry import count_metric, logger


def store_page(pages: Pages | None, key: str, make: Callable[[], str], run_id: str) -> Sequence[str]:
    """The lines of the report that say where the page is, or why there is none; no lines where no pages are stored.

    `make` makes the page. Whatever fails, the work that it shows stays valid: so defects are caught here too.
    """
    if pages is None:
        return ()
    try:
        return page_lines(pages(key, make()))
    except TagsyncError as error:
        why = str(error)
    except Exception as error:
        why = str(defect(error, "the page"))
    logger.error("page not stored", run_id=run_id, said=why)
    count_metric(Metric.REPORTS_NOT_STORED, 1)
    return lost_page_lines(why)
