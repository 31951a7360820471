"""Sends reports to whoever reads them."""

from __future__ import annotations

from tagsync.engine.service_ports import Reports, ServiceError
from tagsync.report.notification import Notification
from tagsync.service.kit.telemetry import count_metric, logger


def send_report(reports: Reports | None, report: Notification, run_id: str) -> None:
    """`reports` is None where nobody wants any. A report that cannot be sent does not undo what it tells of."""
    try:
        if reports:
            reports(report.subject, report.text)
    except ServiceError as error:
        logger.error("report not sent", run_id=run_id, said=str(error))
        count_metric("ServiceErrors", 1)
