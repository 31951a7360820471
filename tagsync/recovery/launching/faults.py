"""What a launch would fail of, server by server. Pure.

EC2 documents that it refuses such a launch. A fault is `doubtful` where it may not come to that. What could not be read
is no fault: `unasked` says what was not asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tagsync.core.model import LaunchSettings, Problem
from tagsync.recovery.launching.needs import Looked, Needs, Subnet, Template


class Fault(StrEnum):
    """What is wrong."""

    SUBNET = "subnet"
    SECURITY_GROUP = "security_group"
    INSTANCE_PROFILE = "instance_profile"
    KEY_PAIR = "key_pair"
    INSTANCE_TYPE = "instance_type"
    VCPUS = "vcpus"
    STAGING_KEY = "staging_key"


@dataclass(frozen=True, slots=True)
class Broken:
    """A fault of one server."""

    fault: Fault
    server_id: str
    what: str
    fix: str
    doubtful: bool = False


_NEW_VERSION = "in a new version of the template, and make that version the default"
_ANOTHER = f"Name another one {_NEW_VERSION}"


def broken(needs: Needs, server_id: str) -> Iterator[Broken]:
    """Every fault of a launch of this server."""
    yield from _staging_key(needs, server_id)
    settings, template = needs.settings.get(server_id), needs.template_of(server_id)
    if template is None or not isinstance(settings, LaunchSettings):
        return
    its = f"its launch template {settings.template}"
    subnets = _subnets(needs, template)
    yield from _network(needs, server_id, template, its, subnets)
    if _is_gone(needs.profiles, template.profile):
        what = f"{its} names the instance profile {template.profile}, which does not exist"
        yield Broken(Fault.INSTANCE_PROFILE, server_id, what, _ANOTHER)
    if _is_gone(needs.key_pairs, template.key_pair):
        what = f"{its} names the key pair {template.key_pair}, which does not exist"
        yield Broken(Fault.KEY_PAIR, server_id, what, _ANOTHER)
    if subnets:
        yield from _type(needs, server_id, template, settings, frozenset(each.zone for each in subnets))


def _subnets(needs: Needs, template: Template) -> tuple[Subnet, ...] | None:
    """The subnets that the launch may go into; none if there is none, None if that is not known. An interface that
    exists brings its own."""
    if template.interface:
        return None
    if not template.subnet:
        return None if isinstance(needs.default_subnets, Problem) else needs.default_subnets
    found = needs.subnets.get(template.subnet)
    return None if isinstance(found, Problem) else (found,) if found else ()


def _network(
    needs: Needs, server_id: str, template: Template, its: str, subnets: tuple[Subnet, ...] | None
) -> Iterator[Broken]:
    if subnets == () and template.subnet:
        yield Broken(Fault.SUBNET, server_id, f"{its} names {template.subnet}, which does not exist", _ANOTHER)
    elif subnets == ():
        what = f"{its} names no subnet, and there is no default subnet (EC2 answers VPCIdNotSpecified)"
        yield Broken(Fault.SUBNET, server_id, what, f"Name a subnet {_NEW_VERSION}")
    vpcs = sorted({each.vpc for each in subnets or ()})
    for group in template.groups:
        found = needs.groups.get(group)
        if _is_gone(needs.groups, group):
            yield Broken(Fault.SECURITY_GROUP, server_id, f"{its} names {group}, which does not exist", _ANOTHER)
        elif vpcs and isinstance(found, str) and found not in vpcs:
            # A group can be associated with other VPCs of its region, and EC2 lists its own alone.
            what = f"{its} names {group}, which is of {found}, and its subnet is of {', '.join(vpcs)}"
            fix = f"{_ANOTHER}, unless it is associated with that VPC"
            yield Broken(Fault.SECURITY_GROUP, server_id, what, fix, doubtful=True)


def _type(
    needs: Needs, server_id: str, template: Template, settings: LaunchSettings, zones: frozenset[str]
) -> Iterator[Broken]:
    """The instance type is offered in one of the zones. With right-sizing DRS may launch another one."""
    wanted = template.instance_type
    if not wanted or isinstance(needs.offered, Problem) or needs.offered.get(wanted, frozenset()) & zones:
        return
    what = f"its launch template {settings.template} names {wanted}, which {' and '.join(sorted(zones))} do not offer"
    if len(zones) == 1:
        what = f"its launch template {settings.template} names {wanted}, which {next(iter(zones))} does not offer"
    if needs.has_fixed_type(server_id):
        fix = f"Name another type, or a subnet in another zone, {_NEW_VERSION}"
        yield Broken(Fault.INSTANCE_TYPE, server_id, what, fix)
    else:
        what = f"{what}. Right-sizing ({settings.right_sizing}) chooses the type of the launch, and wrote this one last"
        fix = f"Name a subnet in another zone {_NEW_VERSION}, or turn right-sizing off and name another type"
        yield Broken(Fault.INSTANCE_TYPE, server_id, what, fix, doubtful=True)


def _staging_key(needs: Needs, server_id: str) -> Iterator[Broken]:
    """The launching account may use the key of the staging account. What an account may do with a key beside looking at
    it is not asked, so that it may not look is no proof."""
    staging = needs.staging_keys.get(server_id)
    if staging is None or isinstance(staging, Problem) or not staging.arn or staging.arn not in needs.keys:
        return
    key, its = needs.keys[staging.arn], f"the key {staging.arn} of its staging account"
    if key is None:
        what, fix = f"{its} does not exist", "Replicate it with another key: a disk without its key is lost"
        yield Broken(Fault.STAGING_KEY, server_id, what, fix)
    elif isinstance(key, Problem):
        return
    elif key.shut_out:
        what = f"the policy of {its} does not let the launching account in (kms:DescribeKey)"
        fix = f"Let that account use the key, in its policy in account {staging.account} (docs/permissions.md)"
        yield Broken(Fault.STAGING_KEY, server_id, what, fix, doubtful=True)
    elif key.state != "Enabled":
        yield Broken(Fault.STAGING_KEY, server_id, f"{its} is {key.state}", "Enable it, or cancel its deletion")


def _is_gone(found: Mapping[str, Looked[str]], name: str) -> bool:
    return bool(name) and name in found and found[name] is None
