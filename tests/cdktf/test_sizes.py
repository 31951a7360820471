"""Whatever the settings are: AWS takes the size of all that is synthesised, or a line names the setting."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import cdktf
import pytest
from cdktf import App
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tagsync.aws.fleet.regions import known_regions
from tagsync.core.documents.parts import document_of
from tagsync.core.errors import InputError
from tagsync.engine.targets.session_members import SessionMembers
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync_cdktf.facts.assumed_roles import assumed_by_account, assumed_by_arn
from tagsync_cdktf.facts.function_documents import LARGEST_IN_ENVIRONMENT, function_documents
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.resource_policies import bus_policy
from tagsync_cdktf.facts.sizes import too_large
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.settings.keys import KeySettings
from tagsync_cdktf.settings.sections import (
    ApiSettings,
    BackendSettings,
    IamCallers,
    JwtCallers,
    LaunchSettings,
    RoleNames,
    ScheduleSettings,
)
from tagsync_cdktf.stacks.hub import HubStack
from tagsync_cdktf.stacks.spoke import ForwardingStack, SpokeStack
from tests.cdktf.aws_sizes import complaints
from tests.cdktf.conftest import run_app

REGIONS = tuple(sorted(known_regions("drs", "aws")))
HUB, SPOKE = "999999999999", "000000104729"


def deployment(spokes: int, *, regions: int = 34, origin_only: int = 0, **members: Any) -> Settings:
    """Spokes with so many named regions, the last of them `origin_only`."""
    accounts = [
        AccountSettings(
            account=f"{(number * 7919 + 104729) % 10**12:012}",
            name=f"team-{number}-production",
            regions=() if number >= spokes - origin_only else REGIONS[number % 3 : regions],
            origin_regions=REGIONS[:1],
            origin_only=number >= spokes - origin_only,
        )
        for number in range(spokes)
    ]
    hub = AccountSettings(account=HUB, name="hub", regions=REGIONS, origin_regions=REGIONS)
    given = {"home_region": "ap-southeast-1", "external_id": "tagsync-2f6d1c"} | members
    return Settings(hub=hub, spokes=tuple(accounts), **given)


def excludes(number: int) -> list[str]:
    return [f"temporary-{each}:*" for each in range(number)]


def sso_roles(number: int) -> tuple[str, ...]:
    place = f"arn:aws:iam::{HUB}:role/aws-reserved/sso.amazonaws.com/eu-central-1"
    return tuple(f"{place}/AWSReservedSSO_DrOperator{each}_{each:016x}" for each in range(number))


def hooks_in(account: str) -> AllowedHooks:
    """A hundred functions of an account."""
    return AllowedHooks(
        lambdas=tuple(f"arn:aws:lambda:ap-southeast-1:{account}:function:{'f' * 60}-{n}" for n in range(100))
    )


SOURCE = SessionMembers(source_identity="x" * 64)
MANY_ROLES = LaunchSettings(profile_roles=tuple(f"role-{number}" for number in range(200)))
MANY_DEPLOYERS = tuple(f"arn:aws:iam::111111111111:role/pipeline-{number}" for number in range(40))
MANY_AUDIENCES = JwtCallers(issuer="https://x.example.com", audience=tuple(map(str, range(51))), claim="groups")
LONG_SCHEDULE = ScheduleSettings(
    expression=f"cron({','.join(map(str, range(60)))} {','.join(map(str, range(24)))} * * ? 2026-2099{',2027' * 10})"
)
LONG_PREFIX = BackendSettings(type="s3", bucket="states", prefix="p/" * 500)
LARGEST = deployment(500, recovery=True, name="a" * 21, api=ApiSettings(iam=IamCallers(viewer=sso_roles(60))))


def longest(size: Callable[[int], int]) -> int:
    """The largest number with which a document is still short enough to be a variable."""
    return next(number for number in count() if size(number + 1) > LARGEST_IN_ENVIRONMENT)


def as_json(document: object) -> int:
    return len(json.dumps(json.dumps(document, separators=(",", ":"))))


EXCLUDES = longest(lambda number: as_json({"version": 1, "tags": {"exclude": excludes(number)}}))
NAME = "n" * longest(lambda length: as_json({HUB: "n" * length}))
CALLERS = sso_roles(longest(lambda number: as_json({"iam": {"viewer": sso_roles(number)}})))
TIGHT = dataclasses.replace(
    deployment(
        0,
        name="a" * 21,
        recovery=True,
        external_id="x" * 350,
        roles=RoleNames(recovery="r" * 64),
        kms=KeySettings(create=True),
        policy={"version": 1, "tags": {"exclude": excludes(EXCLUDES)}},
        api=ApiSettings(iam=IamCallers(viewer=CALLERS)),
    ),
    hub=AccountSettings(account=HUB, name=NAME, origin_regions=REGIONS),
)
"""Its documents are almost as long as variables of a function may be, all at once."""


@st.composite
def deployments(draw: st.DrawFn) -> Settings:
    role = st.sampled_from(["", "r" * 30, "r" * 63])
    ends = st.sampled_from([2, 31, 64, 128, 1224])
    return deployment(
        draw(st.one_of(st.integers(0, 90), st.integers(400, 720))),
        regions=draw(st.sampled_from([4, 10, 34])),
        origin_only=draw(st.sampled_from([0, 0, 30])),
        name=draw(st.sampled_from(["abc", "tagsync", "a" * 21])),
        external_id="x" * draw(ends),
        deployers=draw(st.sampled_from([(), MANY_DEPLOYERS[:9], MANY_DEPLOYERS])),
        recovery=draw(st.booleans()),
        roles=RoleNames(**{part: draw(role) and f"{draw(role)}{part[0]}" for part in ("read", "write", "recovery")}),
        kms=draw(st.sampled_from([KeySettings(), KeySettings(create=True)])),
        sessions=SessionMembers(source_identity="x" * draw(st.sampled_from([0, 64])) or ""),
        policy={
            "version": 1,
            "tags": {"exclude": excludes(draw(st.sampled_from([0, 40, 1000])))},
        },
        launches=LaunchSettings(profile_roles=tuple(f"role-{n}" for n in range(draw(st.sampled_from([0, 5, 200]))))),
        api=ApiSettings(iam=IamCallers(operator=sso_roles(draw(st.sampled_from([0, 5, 80]))))),
    )


def synthesised(made: Settings, code: Path) -> list[Any]:
    """The resources of the hub, and of the last spoke."""
    app = App()
    stacks: list[Any] = [HubStack(app, "hub", settings=made, code=code)]
    for account in made.spokes[-1:]:
        stacks.append(SpokeStack(app, "spoke", settings=made, account=account))
        stacks.append(ForwardingStack(app, "events", settings=made, account=account, region=REGIONS[0]))
    return [json.loads(cdktf.Testing.synth(stack))["resource"] for stack in stacks]


@given(made=deployments())
@example(made=LARGEST)
@example(made=TIGHT)
@settings(max_examples=15)
def test_all_that_is_synthesised_fits_or_a_setting_is_named(made: Settings, code: Path) -> None:
    refused = list(too_large(made))
    keys = {field.name for field in dataclasses.fields(Settings)}
    assert {each.place.split(".")[0] for each in refused} <= keys
    assert all(each.what and each.fix for each in refused)
    if refused:
        with pytest.raises(InputError):
            synthesised(made, code)
        return
    assert [said for stack in synthesised(made, code) for said in complaints(stack)] == []


def test_500_accounts_in_34_regions_are_not_refused() -> None:
    assert list(too_large(LARGEST)) == []
    assert len(LARGEST.spokes) * len(REGIONS) == 17_000


def test_documents_stay_in_the_environment_while_they_are_short() -> None:
    short, long = function_documents(TIGHT), function_documents(LARGEST)
    assert all(document.is_short for document in short.values())
    left = [LARGEST_IN_ENVIRONMENT - len(json.dumps(document.text)) for document in short.values()]
    assert max(left) < LARGEST_IN_ENVIRONMENT // 5, "all four are almost as long as they may be"
    assert long["TARGETS"].variables.keys() == {"TARGETS_PARAMETERS", "TARGETS_DIGEST"}
    assert list(long["TARGETS"].parameters)[:2] == [f"/{'a' * 21}/targets/1", f"/{'a' * 21}/targets/2"]
    for document in (long["TARGETS"], short["TARGETS"]):
        assert document_of(document.parameters.values()) == document.text, (
            "for versions of functions that read it there"
        )


@pytest.mark.parametrize(
    ("made", "place", "fix"),
    [
        (deployment(700), "spokes", "Keep at most 5[0-9]{2} spokes here, and deploy the others with another name"),
        (
            deployment(1, external_id="x" * 1224, name="a" * 21, recovery=True, sessions=SOURCE),
            "external_id",
            "Write at most 11[0-9]{2} characters",
        ),
        (deployment(1, accepted_external_ids=("y" * 900, "z" * 900)), "accepted_external_ids", "Keep only those"),
        (deployment(1, deployers=MANY_DEPLOYERS), "deployers", "Name fewer"),
        (deployment(1, recovery=True, launches=MANY_ROLES), "launches.profile_roles", "Name fewer roles"),
        (deployment(1, recovery=True, hooks=hooks_in(HUB)), "hooks", "Name fewer functions and documents"),
        (deployment(1, recovery=True, hooks=hooks_in(SPOKE)), "hooks", "Name fewer functions and documents"),
        (deployment(1, roles=RoleNames(read="DrRole", write="drrole")), "roles.(read|write)", "Choose another name"),
        (deployment(1, roles=RoleNames(read="tagsync-api")), "roles.read", "Choose another name"),
        (deployment(1, schedule=LONG_SCHEDULE), "schedule.expression", "Write at most 256 characters"),
        (deployment(1, api=ApiSettings(jwt=MANY_AUDIENCES)), "api.jwt.audience", "Keep at most 50"),
        (deployment(1, backend=LONG_PREFIX), "backend.prefix", "Write a shorter one"),
    ],
)
def test_what_is_too_large_is_told_with_its_setting_and_what_to_do(made: Settings, place: str, fix: str) -> None:
    found = list(too_large(made))
    assert found
    assert all(re.fullmatch(place, each.place) and re.match(fix, each.fix) for each in found), found


def test_hooks_count_only_where_there_is_a_recovery_role() -> None:
    assert list(too_large(deployment(1, origin_only=1, recovery=True, hooks=hooks_in(SPOKE)))) == []


def test_the_fixes_are_enough() -> None:
    few = int(re.findall("[0-9]+", next(too_large(deployment(700))).fix)[0])
    assert [list(too_large(deployment(number))) == [] for number in (few, few + 5)] == [True, False]
    long = deployment(1, external_id="x" * 1224, name="a" * 21, recovery=True, sessions=SOURCE)
    fits = int(re.findall("[0-9]+", next(too_large(long)).fix)[0])
    shorter = (dataclasses.replace(long, external_id="x" * length) for length in (fits, fits + 1))
    assert [list(too_large(each)) == [] for each in shorter] == [True, False]


def test_everything_that_is_too_large_is_told_at_once_with_its_line(tmp_path: Path, code: Path) -> None:
    settings_file = tmp_path / "settings.yaml"
    spokes = "".join(f'  - account: "{number:012}"\n' for number in range(1, 701))
    text = f"""version: 1
name: {"a" * 21}
home_region: eu-central-1
external_id: {"x" * 1224}
hub:
  account: "999999999999"
sessions:
  source_identity: {"x" * 64}
recovery: true
spokes:
{spokes}"""
    settings_file.write_text(text)
    done = run_app(tmp_path, code, settings_file)
    assert done.returncode == 1
    assert not (tmp_path / "cdktf.out").exists()
    first, second = (line for line in done.stderr.splitlines() if str(settings_file) in line)
    assert f"{settings_file}:10 spokes: the policy of the role {'a' * 21}-api would be" in first
    assert "Keep at most" in first
    assert f"{settings_file}:4 external_id: its 1,224 characters make a trust policy longer than the 2,048" in second
    assert "Write at most" in second


def test_the_roles_of_many_accounts_are_named_by_account_and_stay_the_same_roles() -> None:
    """What the long form allows is exactly what the short one does: role by role, account by account."""
    made = deployment(90, origin_only=30, recovery=True)
    for also in ("", made.write_role):
        exact = {resource for each in assumed_by_arn(made, also) for resource in each["Resource"]}  # type: ignore[attr-defined]
        narrowed = {
            pattern.replace("*", account)
            for each in assumed_by_account(made, also)
            for pattern in each["Resource"]  # type: ignore[attr-defined]
            for account in each["Condition"]["StringEquals"]["aws:ResourceAccount"]  # type: ignore[index]
        }
        assert narrowed == exact


def test_the_home_bus_takes_events_of_the_same_roles_however_many_they_are() -> None:
    names = Names.of(LARGEST)
    accounts = [f"{number:012}" for number in range(500)]
    made: list[Any] = [bus_policy(names, some)["Statement"] for some in (accounts[:3], accounts)]
    (few,), (many,) = made
    assert few["Principal"] == {"AWS": [f"arn:aws:iam::{account}:root" for account in accounts[:3]]}
    assert many["Principal"] == "*"
    assert many["Condition"]["StringEquals"] == {**few["Condition"]["StringEquals"], "aws:PrincipalAccount": accounts}
    (pattern,) = [many["Condition"]["ArnLike"]["aws:PrincipalArn"]]
    assert [pattern.replace("*", account) for account in accounts[:3]] == few["Condition"]["ArnEquals"][
        "aws:PrincipalArn"
    ]
