"""An organisation as it is: accounts of chosen units, accounts without the role, suspended ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tagsync.lab.lab import Lab
from tagsync.report.schemas import DISCOVERY_SCHEMA, PLAN_SCHEMA, RUN_SCHEMA
from tests.cli.conftest import REGION, Run, add_server

MEMBER, BARE, CLOSED = "222222222222", "333333333333", "444444444444"
EXPECTED = f"{BARE}: no role can be assumed there, as without_role says."


@pytest.fixture
def organisation(aws: Lab) -> Lab:
    """The hub with a drifted server, a member with the role, one without, and a suspended one."""
    aws.world.other_services.add_accounts({MEMBER: "member", BARE: "bare", CLOSED: "closed"})
    aws.add_role(MEMBER, "tagsync")
    add_server(aws, 1, {"Owner": "shop", "App": "erp"}, {"App": "erp"})
    aws.client("organizations").close_account(AccountId=CLOSED)
    return aws


@pytest.fixture
def targets(tmp_path: Path) -> Path:
    path = tmp_path / "targets.yaml"
    path.write_text(
        "version: 1\n"
        "organization: true\n"
        f"without_role: ['{BARE}']\n"
        f"defaults: {{role_name: tagsync, regions: ['us-east-*', 'eu-west-1']}}\n"
    )
    return path


def test_an_account_without_the_role_is_named_once_and_makes_the_plan_incomplete(
    organisation: Lab, tagsync: Run
) -> None:
    outcome = tagsync("plan", "--organization", "--role-name", "tagsync", "--region", "us-east-1,eu-west-1", "-q")
    assert (outcome.code, outcome.out.count(BARE)) == (1, 2), "where it was, and the ARN of the role"
    assert "1 target could not be read" in outcome.out
    assert f"{CLOSED}: it is suspended in the organisation, and left alone." in outcome.out


def test_an_account_that_is_expected_to_have_no_role_is_shown_and_is_no_failure(
    organisation: Lab, tagsync: Run, targets: Path
) -> None:
    flags = ("--targets", targets, "-q")
    shown = tagsync("plan", *flags)
    assert (shown.code, EXPECTED in shown.out, "INCOMPLETE" in shown.out) == (0, True, False)
    assert "DRS is not set up in 5 of 6 targets" in shown.out, "two accounts in three regions"
    assert f"- {BARE}: no role can be assumed there" in tagsync("plan", *flags, "-o", "markdown").out
    plan = json.loads(tagsync("plan", *flags, "-o", "json").out)
    Draft202012Validator(PLAN_SCHEMA).validate(plan)
    (noted,) = [each for each in plan["targets"] if each["account"] == BARE]
    assert (noted["region"], noted["status"], noted["note"]) == ("all", "noted", EXPECTED[14:-1])
    saved = targets.with_name("plan.json")
    assert tagsync("plan", *flags, "--out", saved).code == 0
    run = json.loads(tagsync("apply", saved, "--targets", targets, "-q", "-o", "json").out)
    Draft202012Validator(RUN_SCHEMA).validate(run)
    assert run["status"] == "SUCCESS"
    assert [each["account"] for each in run["notes"]] == [BARE, CLOSED]


def test_discover_and_doctor_tell_it_too(organisation: Lab, tagsync: Run, targets: Path) -> None:
    flags = ("--targets", targets)
    found = tagsync("discover", "--tag", "App=erp", *flags, "-q")
    assert (found.code, EXPECTED in found.out) == (0, True)
    document = json.loads(tagsync("discover", "--tag", "App=erp", *flags, "-q", "-o", "json").out)
    Draft202012Validator(DISCOVERY_SCHEMA).validate(document)
    assert (document["status"], [each["accountId"] for each in document["accountNotes"]]) == ("SUCCESS", [BARE, CLOSED])
    checked = tagsync("doctor", *flags)
    assert (checked.code, EXPECTED[:-1] in checked.out.replace("  ", " ")) == (0, True), checked.out


def test_an_account_that_is_expected_to_have_no_role_and_has_one_is_read_and_told(
    organisation: Lab, tagsync: Run, targets: Path
) -> None:
    organisation.add_role(BARE, "tagsync")
    shown = tagsync("plan", "--targets", targets, "-q")
    assert (shown.code, f"{BARE}: without_role lists it, but its role can be assumed" in shown.out) == (0, True)
    assert "DRS is not set up in 8 of 9 targets" in shown.out


def test_flags_leave_out_accounts_units_and_regions(organisation: Lab, tagsync: Run) -> None:
    flags = ("--organization", "--role-name", "tagsync", "--region", "us-east-1,us-west-2", "-q", "-o", "json")

    def places(*more: str) -> set[tuple[str, str]]:
        plan = json.loads(tagsync("plan", *flags, *more).out)
        return {(each["account"], each["region"]) for each in plan["targets"] if each["status"] != "noted"}

    hub = {("111111111111", "us-east-1"), ("111111111111", "us-west-2")}
    member = {(MEMBER, "us-east-1"), (MEMBER, "us-west-2")}
    assert places() == hub | member | {(BARE, "all")}
    assert places("--exclude-account", f"{BARE},{MEMBER}") == hub
    assert places("--exclude-account", BARE, "--exclude-region", "*-west-2") == {
        (each, REGION) for each, _ in hub | member
    }
    api = organisation.client("organizations")
    root = api.list_roots()["Roots"][0]["Id"]
    unit = api.create_organizational_unit(ParentId=root, Name="Prod")["OrganizationalUnit"]["Id"]
    api.move_account(AccountId=MEMBER, SourceParentId=root, DestinationParentId=unit)
    assert places("--organizational-unit", "Prod") == member
    assert places("--exclude-organizational-unit", unit) == hub | {(BARE, "all")}
