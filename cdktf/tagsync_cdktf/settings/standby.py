"""The settings of the second hub, which stands by: those of the first one, in another region."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.keys import KeySettings
from tagsync_cdktf.settings.sections import ReportSettings, Subscribers

STANDBY = "standby"
"""Ends what has no region in its name or ARN: roles, the bucket of pages, the dashboard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandbySettings(Settings):
    """`home_region` is where this hub is. `first` are the settings of the hub that is in charge at first."""

    first: Settings


@dataclass(frozen=True, slots=True)
class HubPlace:
    """One of the hubs. `first_region` is where the hub is that is in charge at first. `other_region` is where the other
    hub is, and `other_key_arn` the key that is named for it; empty: there is none. `starts_schedule`: the schedule is
    on while this hub is in charge, and off while it stands by."""

    is_standby: bool
    first_region: str
    other_region: str
    other_key_arn: str
    starts_schedule: bool

    @classmethod
    def of(cls, settings: Settings) -> HubPlace:
        if isinstance(settings, StandbySettings):
            first = settings.first
            return cls(True, first.home_region, first.home_region, first.kms.key_arn, first.schedule.enabled)
        return cls(False, settings.home_region, settings.standby_region, settings.kms.standby_key_arn, False)


def standby_settings(settings: Settings) -> StandbySettings:
    """The settings of the standby of these. Its schedule is off until it takes over."""
    region = settings.standby_region
    given = {each.name: getattr(settings, each.name) for each in fields(Settings)} | {
        "home_region": region,
        "schedule": replace(settings.schedule, enabled=False),
        "kms": _keys(settings.kms, region),
        "notify": _subscribers(settings.notify, region),
        "reports": _reports(settings.reports),
    }
    return StandbySettings(**given, first=settings)


def hubs(settings: Settings) -> tuple[Settings, ...]:
    """The settings of every hub: one, or two."""
    return (settings, standby_settings(settings)) if settings.standby_region else (settings,)


def _keys(kms: KeySettings, region: str) -> KeySettings:
    """A key encrypts in its own region alone."""
    former = tuple(arn for arn in kms.former_key_arns if _is_in(arn, region))
    return replace(kms, key_arn=kms.standby_key_arn, standby_key_arn="", former_key_arns=former)


def _subscribers(notify: Subscribers, region: str) -> Subscribers:
    return replace(notify, alarms=_of(notify.alarms, region), reports=_of(notify.reports, region))


def _of(subscribers: tuple[str, ...], region: str) -> tuple[str, ...]:
    """Those that topics of a region tell: queues beside them, and all that have no region."""
    return tuple(each for each in subscribers if not each.startswith("arn:") or _is_in(each, region))


def _is_in(arn: str, region: str) -> bool:
    return arn.split(":")[3:4] == [region]


def _reports(reports: ReportSettings | None) -> ReportSettings | None:
    return replace(reports, bucket=f"{reports.bucket}-{STANDBY}") if reports else None
