"""Whether a preflight has passed."""

from __future__ import annotations

from tagsync.engine.service_ports import Metric
from tagsync.recovery.native.findings import Preflight
from tagsync.service.kit.telemetry import count_metric
from tagsync.service.starts.verdict import StepFailed, refusals


def passed(found: Preflight) -> str:
    """How it has passed. Raises `StepFailed` with what it refuses."""
    if found.refusals:
        count_metric(Metric.RECOVERIES_REFUSED, 1)
        raise StepFailed(f"The preflight refuses, and nothing was started. {refusals(found)}")
    return f"The preflight has passed, with {len(found.warnings)} warnings."
