"""Accounts of the organisation: by unit, but for some, suspended, and without the role."""

from __future__ import annotations

import re

import boto3
import pytest

from tagsync.aws.connection import Connection
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access, Account, Targets
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab

PROD, TEST, SANDBOX, CLOSED = "222222222222", "333333333333", "444444444444", "555555555555"
REGION = "us-east-1"
ANY = Access(role_name="tagsync", organization=True, regions=(REGION,))


@pytest.fixture
def units(lab: Lab) -> dict[str, str]:
    """Name -> id. Root holds the hub and a suspended account, Sandbox, and Workloads, which holds Prod and Test."""
    lab.world.other_services.add_accounts({PROD: "prod", TEST: "test", SANDBOX: "sandbox", CLOSED: "closed"})
    for account in (PROD, TEST, SANDBOX, CLOSED):
        lab.add_role(account, "tagsync")
    api = lab.client("organizations")
    root = api.list_roots()["Roots"][0]["Id"]
    found = {"Root": root}
    for name, parent in (("Workloads", "Root"), ("Prod", "Workloads"), ("Test", "Workloads"), ("Sandbox", "Root")):
        unit = api.create_organizational_unit(ParentId=found[parent], Name=name)["OrganizationalUnit"]
        found[name] = unit["Id"]
    for account, name in ((PROD, "Prod"), (TEST, "Test"), (SANDBOX, "Sandbox")):
        api.move_account(AccountId=account, SourceParentId=root, DestinationParentId=found[name])
    api.close_account(AccountId=CLOSED)
    lab.forget_calls()
    return found


def found(lab: Lab, access: Access) -> Targets:
    return Connection(access, session=lab.session()).targets()


def accounts(targets: Targets) -> list[str]:
    return [target.account for target in targets.targets]


def test_the_whole_organisation_and_what_is_not_active_is_told(lab: Lab, units: dict[str, str]) -> None:
    targets = found(lab, ANY)
    assert accounts(targets) == [HUB, PROD, TEST, SANDBOX]
    (noted,) = targets.noted
    assert (noted.target, noted.note) == (Target(CLOSED, "all"), "it is suspended in the organisation, and left alone")


@pytest.mark.parametrize("by_id", [False, True])
@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        (["Workloads"], [], [PROD, TEST]),
        (["Workloads"], ["Test"], [PROD]),
        (["Prod", "Sandbox"], [], [PROD, SANDBOX]),
        (["Root"], [], [HUB, PROD, TEST, SANDBOX]),
        ([], ["Workloads"], [HUB, SANDBOX]),
        ([], ["Sandbox", "Prod"], [HUB, TEST]),
    ],
)
def test_units_stand_for_all_accounts_below_them(
    lab: Lab, units: dict[str, str], include: list[str], exclude: list[str], expected: list[str], by_id: bool
) -> None:
    names = {name: units[name] if by_id else name for name in units}
    access = Access(
        role_name="tagsync",
        organization=True,
        regions=(REGION,),
        units=tuple(names[each] for each in include),
        exclude_units=tuple(names[each] for each in exclude),
    )
    assert accounts(found(lab, access)) == expected
    assert lab.count("organizations", "ListRoots") == (not by_id)
    assert lab.count("organizations", "ListAccounts") == (not include)


def test_names_of_units_that_are_not_there_or_not_clear_are_mistakes(lab: Lab, units: dict[str, str]) -> None:
    api = lab.client("organizations")
    other = api.create_organizational_unit(ParentId=units["Sandbox"], Name="Prod")["OrganizationalUnit"]["Id"]
    access = Access(organization=True, units=("Workload", "Prod"), regions=(REGION,))
    with pytest.raises(InputError) as error:
        found(lab, access)
    ids = ", ".join(sorted([units["Prod"], other]))
    assert [str(mistake) for mistake in error.value.mistakes] == [
        "organisational unit Workload: there is none of this name. Did you mean Workloads?",
        f"organisational unit Prod: 2 units have this name. Name one by its id: {ids}",
    ]


@pytest.mark.parametrize("operation", ["ListRoots", "ListOrganizationalUnitsForParent", "ListAccountsForParent"])
def test_units_to_leave_alone_that_cannot_be_read_let_nothing_be_touched(
    lab: Lab, units: dict[str, str], operation: str
) -> None:
    lab.faults.add(Rule("deny", service="organizations", op=operation))
    access = Access({PROD: Account(PROD)}, role_name="tagsync", organization=True, exclude_units=("Prod",))
    targets = found(lab, access)
    assert targets.targets == ()
    assert [reading.target.account for reading in targets.unreachable] == ["organization"]


def test_excluded_accounts_are_no_targets(lab: Lab, units: dict[str, str]) -> None:
    access = Access(
        {TEST: Account(TEST)},
        role_name="tagsync",
        organization=True,
        regions=(REGION,),
        exclude_accounts=(TEST, SANDBOX, CLOSED),
    )
    targets = found(lab, access)
    assert (accounts(targets), targets.noted) == ([HUB, PROD], ())


def test_an_account_without_the_role_is_named_once_and_as_expected_where_that_is_said(
    lab: Lab, units: dict[str, str]
) -> None:
    iam = lab.client("iam", account=SANDBOX)
    iam.delete_role_policy(RoleName="tagsync", PolicyName="lab")
    iam.delete_role(RoleName="tagsync")
    regions = (REGION, "eu-west-1", "us-west-2")
    access = Access(role_name="tagsync", organization=True, regions=regions)
    targets = found(lab, access)
    (unreachable,) = targets.unreachable
    assert (unreachable.target, unreachable.problem and unreachable.problem.kind) == (
        Target(SANDBOX, "all"),
        "role_not_assumed",
    )
    expected = found(lab, Access(role_name="tagsync", organization=True, regions=regions, without_role=(SANDBOX, TEST)))
    assert (accounts(expected), expected.unreachable) == (accounts(targets), ())
    notes = {reading.target.account: reading.note for reading in expected.noted}
    assert notes[SANDBOX] == "no role can be assumed there, as without_role says"
    assert "its role can be assumed, so it is read" in notes[TEST]


@pytest.mark.parametrize(
    ("given", "excluded", "expected"),
    [
        (("eu-*",), (), r"eu-.*"),
        (("eu-*", "us-east-1"), ("eu-w*",), r"eu-[^w].*|us-east-1"),
        (("eu-south-2", "ap-*"), (), r"eu-south-2|ap-.*"),
        ((), ("us-*", "eu-west-?"), r"(?!us-|eu-west-).*"),
        (("us-east-1", "us-west-2"), ("us-west-2",), r"us-east-1"),
    ],
)
def test_regions_by_glob_are_those_that_are_on_but_for_the_excluded(
    lab: Lab, given: tuple[str, ...], excluded: tuple[str, ...], expected: str
) -> None:
    off = {"eu-south-2", "eu-central-2", "me-south-1"}
    lab.world.regions_off.update(off)
    targets = found(lab, Access(regions=given, exclude_regions=excluded)).targets
    known = set(boto3.Session().get_available_regions("drs")) - (off - set(given))
    assert [target.region for target in targets] == sorted(each for each in known if re.fullmatch(expected, each))


@pytest.mark.parametrize("field", ["regions", "exclude_regions"])
def test_a_glob_that_matches_no_region_of_aws_is_a_mistake(lab: Lab, field: str) -> None:
    with pytest.raises(InputError) as error:
        Connection(Access(**{field: ("ue-*", "eu-*")}), session=lab.session())  # type: ignore[arg-type]
    (mistake,) = error.value.mistakes
    assert (mistake.place, mistake.what) == ("region ue-*", "it matches no region of DRS (partition aws)")


def test_what_leaves_nothing_to_look_at_is_a_mistake(lab: Lab) -> None:
    with pytest.raises(InputError, match="there is no account or region to look at"):
        found(lab, Access(regions=("us-east-1",), exclude_regions=("us-*",)))
