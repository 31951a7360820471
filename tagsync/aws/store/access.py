"""What the service keeps of runs, drives, acts and settings, for programs outside of it. Their clients cannot write."""

from __future__ import annotations

from tagsync.aws.sdk.clock import AwsClock
from tagsync.aws.sdk.outside import clients
from tagsync.aws.sdk.reads import read_only
from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.settings_log import DynamoSettingsLog
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.engine.service_ports import Runs, SettingsLog
from tagsync.recovery.drills.ports import DrillBook
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.native.ports import Acts
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.recovery.times.ports import KeptTimes

_RETENTION_DAYS = 1
"""Nothing is written from outside."""


def open_runs(table: str, *, region: str = "", profile: str = "") -> Runs:
    """The runs in this table. Nothing is read yet. Raises `CredentialsError`, and `ServiceError` without a region."""
    return DynamoRuns(_open(table, region, profile), retention_days=_RETENTION_DAYS)


def open_kept(table: str, *, region: str = "", profile: str = "") -> KeptRuns:
    """The runs in this table, with the values that they kept. Nothing is read yet. Raises what `open_runs` does."""
    opened = _open(table, region, profile)
    return KeptRuns(
        DynamoRuns(opened, retention_days=_RETENTION_DAYS),
        DynamoLeases(opened),
        DynamoKeptValues(opened, retention_days=_RETENTION_DAYS),
    )


def open_drives(table: str, *, region: str = "", profile: str = "", clock: AwsClock | None = None) -> Drives:
    """The drives in this table. Nothing is read yet. `clock` hears AWS's time. Raises what `open_runs` does."""
    return DynamoDrives(_open(table, region, profile, clock), retention_days=_RETENTION_DAYS)


def open_acts(table: str, *, region: str = "", profile: str = "") -> Acts:
    """What people did with native executions, as far as this table knows. Raises what `open_runs` does."""
    return DynamoActs(_open(table, region, profile), retention_days=_RETENTION_DAYS)


def open_times(table: str, *, region: str = "", profile: str = "") -> KeptTimes:
    """How long the drives took that this table knows. Nothing is read yet. Raises what `open_runs` does."""
    return DynamoTimes(_open(table, region, profile))


def open_readiness(table: str, *, region: str = "", profile: str = "", clock: AwsClock | None = None) -> ReadinessBooks:
    """What checks of plans came to. Nothing is read yet. `clock` hears AWS's time. Raises what `open_runs` does."""
    return DynamoReadiness(_open(table, region, profile, clock), retention_days=_RETENTION_DAYS)


def open_drills(table: str, *, region: str = "", profile: str = "") -> DrillBook:
    """The drills that the calendar has asked for. Nothing is read yet. Raises what `open_runs` does."""
    return DynamoDrillBook(_open(table, region, profile), retention_days=_RETENTION_DAYS)


def open_settings(table: str, *, region: str = "", profile: str = "") -> SettingsLog:
    """The settings in this table. Nothing is read yet. Raises what `open_runs` does."""
    return DynamoSettingsLog(_open(table, region, profile))


def _open(table: str, region: str, profile: str, clock: AwsClock | None = None) -> Table:
    return Table(read_only(clients(region=region, profile=profile)("dynamodb")), table, clock)
