"""What the environment says to the function drs_tag_sync."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.core.policy import Policy
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment
from tagsync.service.sync.after_full_run import Events, events_from_document


@dataclass(frozen=True, slots=True)
class SyncConfiguration:
    """`table`, `function` (its own, as it is called), `report_topic` and `report_bucket` are names in AWS; `names` are
    those of accounts. `keep_values`: runs keep what they overwrite. `after_runs` are events for the function
    `recovery`, as it is called."""

    table: str
    function: str
    policy: Policy
    access: Access
    names: Mapping[str, str]
    retention_days: int
    workers: int
    report_topic: str
    report_bucket: str
    keep_values: bool
    hubs: Hubs | None
    recovery: str
    after_runs: Events


def sync_configuration(environment: Environment) -> SyncConfiguration:
    """Raises `InputError` with every mistake."""
    found = SyncConfiguration(
        table=environment.table(),
        function=environment.text("SYNC_FUNCTION", "") or environment.text("AWS_LAMBDA_FUNCTION_NAME"),
        policy=environment.policy(),
        access=environment.access(),
        names=environment.account_names(),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        report_topic=environment.report_topic(),
        report_bucket=environment.report_bucket(),
        keep_values=environment.flag("KEEP_VALUES"),
        hubs=environment.hubs(),
        recovery=environment.text("RECOVERY_FUNCTION", ""),
        after_runs=environment.document("AFTER_RUNS", events_from_document, ()),
    )
    environment.done()
    return found
