"""Sends reports to the report topic."""

from __future__ import annotations

from tagsync.engine.service_ports import Metric, Reports, ServiceError
from tagsync.report.notification import Notification
from tagsync.service.kit.telemetry import count_metric, logger


def send_report(reports: Reports | None, report: Notification, run_id: str) -> None:
    """Sends a report, unless `reports` is None. If it cannot be sent, the work it reports stays valid."""
    try:
        if reports:
            reports(report.subject, report.text)
    except ServiceError as error:
        logger.error("report not sent", run_id=run_id, said=str(error))
        count_metric(Metric.SERVICE_ERRORS, 1)
