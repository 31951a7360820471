"""Scenario files: accounts, roles and fleets of a simulated AWS. The format is described in docs/lab.md.

Each class declares its members once: their type, what is accepted, and their default.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from tagsync.lab.drs.records.action_run import OUTCOMES
from tagsync.lab.ec2.instance_xml import STATES
from tagsync.lab.scenario.members import at_least, checked, each, matching, member, one_of, record

FOLDER = Path(__file__).parent / "scenarios"
_REPLICATION = (
    *("STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "CONTINUOUS"),
    *("PAUSED", "RESCAN", "STALLED", "DISCONNECTED"),
)


class ScenarioError(ValueError):
    """A scenario that cannot be used; the message lists every problem with its place."""


def _tags_complaint(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "expected a mapping of tags"
    odd = [key for key, one in value.items() if not isinstance(key, str) or not isinstance(one, str)]
    return f"keys and values are texts; put quotes around those of {odd}" if odd else None


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, str) for one in value)


def _rotation_complaint(value: Any) -> str | None:
    good = isinstance(value, dict) and all(_are_texts(one) for one in value.values())
    return None if good else "expected a mapping of tag keys to lists of texts"


_account = matching(r"\d{12}", "an account ID")
_region = matching(r"[a-z]{2,4}(-[a-z]+)+-\d", "a region")
_text = checked(lambda value: None if isinstance(value, str) and value else "expected a text (put numbers in quotes)")
_texts = checked(lambda value: None if _are_texts(value) else "expected a list of texts")
_tags = checked(_tags_complaint)


@dataclass(frozen=True, slots=True)
class RoleSpec:
    name: str = member(_text)
    external_id: str | None = member(_text, default=None)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A post-launch action, and how it ends."""

    name: str = member(matching(r"[A-Za-z0-9][A-Za-z0-9 _-]*", "a name of letters, digits and spaces"))
    outcome: str = member(one_of(*OUTCOMES), default="succeeds")
    optional: bool = member(one_of(True, False), default=False)


@dataclass(frozen=True, slots=True)
class TemplateSpec:
    """What the launch templates of a fleet name, whether it exists or not."""

    subnet: str = member(_text, default="")
    security_group: str = member(_text, default="")
    instance_profile: str = member(_text, default="")
    key_pair: str = member(_text, default="")
    instance_type: str = member(_text, default="")
    right_sizing: str = member(one_of("NONE", "BASIC", "IN_AWS"), default="BASIC")

    def data(self) -> dict[str, Any]:
        """In the form of `LaunchTemplateData`; without what the template does not name."""
        placed = {"SubnetId": self.subnet, "Groups": [self.security_group] if self.security_group else []}
        interface = {name: value for name, value in placed.items() if value}
        data = {
            "NetworkInterfaces": [{"DeviceIndex": 0, **interface}] if interface else [],
            "IamInstanceProfile": {"Name": self.instance_profile} if self.instance_profile else {},
            "KeyName": self.key_pair,
            "InstanceType": self.instance_type,
        }
        return {name: value for name, value in data.items() if value}


@dataclass(frozen=True, slots=True)
class AccountSpec:
    id: str = member(_account)
    name: str = member(_text)
    role: RoleSpec | None = member(record(RoleSpec), default=None)


@dataclass(frozen=True, slots=True)
class Place:
    account: str = member(_account)
    region: str = member(_region)


@dataclass(frozen=True, slots=True)
class VcpuSpec(Place):
    """The quota of vCPUs of an account and region."""

    vcpus: int = member(at_least(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetSpec:
    """`count` source servers that look alike, in one region or in each of `regions`."""

    account: str = member(_account)
    region: str = member(_region, default="")
    regions: tuple[str, ...] = member(each(_region), default=())
    name: str = member(_text)
    count: int = member(at_least(1), default=1)
    origin: Place | None = member(record(Place), default=None)
    tags: dict[str, str] = member(_tags, default_factory=dict)
    rotate: dict[str, list[str]] = member(checked(_rotation_complaint), default_factory=dict)
    fill_tags_to: int = member(at_least(1), default=0)
    instance: str = member(one_of(*STATES, "gone", "none"), default="running")
    instance_type: str = member(_text, default="m5.large")
    drift_every: int = member(at_least(1), default=0)
    foreign: dict[str, str] = member(_tags, default_factory=dict)
    fill_foreign: int = member(at_least(1), default=0)
    actual: dict[str, str] | None = member(_tags, default=None)
    replication: str = member(one_of(*_REPLICATION), default="CONTINUOUS")
    lag: str = member(_text, default="")
    direction: str = member(one_of("FAILOVER", "FAILBACK"), default="FAILOVER")
    absent: list[str] = member(_texts, default_factory=list)
    launch: str = member(one_of("works", "without_subnet", "snapshot_fails"), default="works")
    actions: tuple[ActionSpec, ...] = member(each(record(ActionSpec)), default=())
    extend_into: str | None = member(_account, default=None)
    template: TemplateSpec | None = member(record(TemplateSpec), default=None)
    staging_key: str = member(one_of("of_aws", "shared", "not_shared"), default="of_aws")

    def in_each_region(self) -> list[FleetSpec]:
        """One fleet for each of `regions`."""
        return [replace(self, region=each, regions=()) for each in self.regions or (self.region,)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    version: int = member(checked(lambda value: None if value == 1 else "this lab reads version 1"))
    description: str = member(_text)
    accounts: tuple[AccountSpec, ...] = member(each(record(AccountSpec)))
    initialized: tuple[Place, ...] = member(each(record(Place)), default=())
    regions_off: tuple[str, ...] = member(each(_region), default=())
    without_default_vpc: tuple[Place, ...] = member(each(record(Place)), default=())
    vcpu_quotas: tuple[VcpuSpec, ...] = member(each(record(VcpuSpec)), default=())
    page_size: int | None = member(at_least(1), default=None)
    fleets: tuple[FleetSpec, ...] = member(each(record(FleetSpec)))


def names() -> list[str]:
    """The built-in scenarios."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def load(name_or_path: str | Path) -> Scenario:
    """A built-in scenario by its name, or a file by its path. Raises ScenarioError."""
    path = FOLDER / f"{name_or_path}.yaml" if str(name_or_path) in names() else Path(name_or_path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ScenarioError(
            f"no scenario {str(name_or_path)!r}: give one of {', '.join(names())}, or the path of a scenario file"
        ) from None
    return parse(text, str(name_or_path))


def parse(text: str, source: str = "scenario") -> Scenario:
    """A scenario from YAML. Raises ScenarioError; `source` names the text in its message."""
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ScenarioError(f"{source}: not YAML: {' '.join(str(error).split())}") from None
    wrong: list[str] = []
    scenario: Scenario | None = record(Scenario)(document, "", wrong)
    if scenario is not None:
        wrong += _contradictions(scenario)
    if scenario is None or wrong:
        raise ScenarioError(f"{source}: " + "; ".join(wrong))
    return replace(scenario, fleets=tuple(one for fleet in scenario.fleets for one in fleet.in_each_region()))


def _contradictions(scenario: Scenario) -> Iterator[str]:
    """What can only be said once every member is well-formed."""
    known = {one.id for one in scenario.accounts}
    taken: set[tuple[str, str, str]] = set()
    for index, fleet in enumerate(scenario.fleets):
        place = f"fleets[{index}]"
        if bool(fleet.region) == bool(fleet.regions):
            yield f"{place}: give either region or regions"
        named = {"account": fleet.account, "extend_into": fleet.extend_into}
        named["origin.account"] = fleet.origin.account if fleet.origin else None
        for name, account in named.items():
            if account and account not in known:
                yield f"{place}.{name}: account {account} is not in accounts"
        yield from _repeated_names(fleet, f"{place}.name", taken)


def _repeated_names(fleet: FleetSpec, place: str, taken: set[tuple[str, str, str]]) -> Iterator[str]:
    """A name stands for one server in its account and region: the IDs are made from it."""
    try:
        numbered = [fleet.name.format(n=number) for number in range(1, fleet.count + 1)]
    except (KeyError, IndexError, ValueError):
        yield f"{place}: only {{n}} and formats of it, such as {{n:02}}, can be filled in"
        return
    if len(set(numbered)) < len(numbered):
        yield f"{place}: a fleet of several needs {{n}} in its name"
        return
    for one in fleet.in_each_region():
        for name in numbered:
            if (one.account, one.region, name) in taken:
                yield f"{place}: {name} is in {one.account} {one.region} already"
                return
            taken.add((one.account, one.region, name))
