"""Which fleets Terraform can take over, and with which roles."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.model import Origin, SourceServer, Target, TargetReading
from tagsync.discovery.adoption import AdoptedFleet, Adoption, Chain, adopt, role_name
from tagsync.discovery.survey import Survey
from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import RoleSession

HUB, SPOKE, FAR, FARTHER = "111111111111", "222222222222", "333333333333", "444444444444"
HERE, THERE = Target(HUB, "us-east-1"), Target(SPOKE, "eu-west-1")


def role(account: str, name: str = "tagsync", session: RoleSession | None = None) -> RoleToAssume:
    return RoleToAssume(f"arn:aws:iam::{account}:role/{name}", "choose-one", session or RoleSession())


def found(
    where: Mapping[Target, tuple[str, ...]], read: Mapping[str, Chain], write: Mapping[str, Chain] | None = None
) -> Adoption:
    """For a server in each target whose instance is in each of these accounts."""
    readings = []
    for target, accounts in where.items():
        origins = [Origin(account, target.region, "i-0123456789abcdef0") for account in accounts]
        servers = [SourceServer(target, f"s-{number:017x}", "", {}, origin) for number, origin in enumerate(origins)]
        readings.append(TargetReading(target, tuple(servers)))
    written = read if write is None else write
    return adopt(Survey(tuple(readings)), lambda each: read.get(each, ()), lambda each: written.get(each, ()))


def test_each_target_with_servers_is_a_fleet_with_the_role_of_its_account() -> None:
    empty = Target(SPOKE, "us-east-1")
    assert found({THERE: (SPOKE, SPOKE), HERE: (HUB,), empty: ()}, {SPOKE: (role(SPOKE),)}) == Adoption(
        (AdoptedFleet(HERE, 1), AdoptedFleet(THERE, 2, role(SPOKE)))
    )


def test_instances_elsewhere_need_an_origin_role_for_every_region_of_the_account() -> None:
    other = Target(HUB, "us-west-2")
    fleets = found({HERE: (HUB, FAR, FARTHER), other: (HUB,)}, {FAR: (role(FAR),), FARTHER: (role(FARTHER),)}).fleets
    assert [each.origin_role and role_name(each.origin_role) for each in fleets] == ["tagsync", "tagsync"]
    assert [each.remarks for each in fleets] == [(), ()]


def test_several_names_of_origin_roles_are_said() -> None:
    (fleet,) = found({HERE: (FAR, FARTHER)}, {FAR: (role(FAR),), FARTHER: (role(FARTHER, "path/reader"),)}).fleets
    assert fleet.origin_role is None
    assert fleet.remarks == (
        "Instances in other accounts are read with several roles (path/reader, tagsync), and origin_role names one.",
    )


def test_an_origin_that_is_read_through_several_roles_is_said() -> None:
    (fleet,) = found(
        {HERE: (FAR, FARTHER)}, {FAR: (role(HUB, "first"), role(FAR, "second")), FARTHER: (role(FARTHER),)}
    ).fleets
    assert fleet.origin_role == role(FARTHER), "the only one that a fleet can assume"
    (remark,) = fleet.remarks
    assert remark.startswith("Instances in 333333333333 are read through several roles, one after another")


def test_a_chain_of_roles_is_left_out_and_said() -> None:
    result = found({HERE: (HUB,), THERE: (SPOKE,)}, {SPOKE: (role(HUB), role(SPOKE))})
    assert [fleet.target for fleet in result.fleets] == [HERE]
    ((target, why),) = result.left_out
    assert (target, why.startswith("it is reached through 2 roles")) == (THERE, True)


def test_what_one_role_cannot_do_is_said() -> None:
    tagged = role(SPOKE, session=RoleSession(source_identity="alice"))
    (fleet,) = found({THERE: (SPOKE,)}, {SPOKE: (tagged,)}, {SPOKE: (role(SPOKE, "writer"),)}).fleets
    writes, says = fleet.remarks
    assert writes.startswith("tagsync writes there with arn:aws:iam::222222222222:role/writer.")
    assert says.endswith("give the provider arn:aws:iam::222222222222:role/tagsync as account_role.")


def test_an_origin_role_that_has_no_place_in_an_import_id_is_said() -> None:
    tagged = role(FAR, session=RoleSession(tags=(("team", "dr"),)))
    (fleet,) = found({HERE: (FAR,)}, {FAR: (tagged,)}).fleets
    assert fleet.remarks == (
        "An import id holds no session tags and no source identity: give the provider the role tagsync as origin_role.",
    )
