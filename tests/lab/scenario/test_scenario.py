"""Scenario files: what the built-in ones hold, and what is said about bad ones."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.drs.tag_rules import legal, reserved
from tagsync.lab.handles import Handles
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.scenario.document import ScenarioError, parse
from tagsync.lab.transport import Transport

GOOD = """
version: 1
description: one
accounts: [{id: "111111111111", name: hub}]
fleets: [{account: "111111111111", region: us-east-1, name: "a-{n}", count: 2}]
"""


def instance_tags(lab: Handles, server: Any) -> dict[str, str] | None:
    """The tags of a server's instance; None where EC2 does not know one."""
    if not server.instance:
        return None
    ec2 = lab.ec2(*server.origin)
    return ec2.tags.get(server.instance, {}) if server.instance in ec2.instances else None


def test_drifted_fleet_is_a_companys() -> None:
    lab = Transport("drifted-fleet")
    servers = list(lab.servers())
    places = Counter(tuple(each.arn.split(":")[3:5]) for each in servers)
    assert len(servers) >= 120
    assert {account for _, account in places} == {HUB, "222222222222", "333333333333"}
    assert len({region for region, _ in places}) == 5
    assert any(each.origin[0] != each.arn.split(":")[4] for each in servers)
    assert any(each.origin[1] != each.arn.split(":")[3] for each in servers)


def test_about_a_third_of_drifted_fleet_is_drifted() -> None:
    lab = Transport("drifted-fleet")
    servers = list(lab.servers())
    drifted = 0
    for each in servers:
        tags = instance_tags(lab, each)
        drifted += tags is not None and any(each.tags.get(key) != value for key, value in tags.items())
    assert 0.25 < drifted / len(servers) < 0.45


def test_drift_is_missing_keys_stale_values_and_tags_made_by_hand() -> None:
    text = GOOD.replace("count: 2", 'count: 6, drift_every: 2, tags: {Name: "{name}", Environment: Prod, Owner: a}')
    lab = Transport()
    lab.seed(parse(text))
    kinds = []
    for each in lab.servers():
        tags = instance_tags(lab, each) or {}
        missing, foreign = tags.keys() - each.tags.keys(), each.tags.keys() - tags.keys()
        stale = {key for key in tags.keys() & each.tags.keys() if tags[key] != each.tags[key]}
        kinds.append((len(missing), len(stale), len(foreign)))
    assert kinds == [(0, 0, 0), (1, 0, 0), (0, 0, 0), (0, 1, 0), (0, 0, 0), (1, 1, 2)]


def test_drifted_fleet_has_every_odd_case() -> None:
    lab = Transport("drifted-fleet")
    servers = list(lab.servers())
    records = [each.wire for each in servers]
    tags = [instance_tags(lab, each) for each in servers]
    known = [each for each in tags if each is not None]
    states = {i.state for account in (HUB, "222222222222", "333333333333") for i in _instances(lab, account)}
    unions = {len({*each.tags, *(mine or {})}) for each, mine in zip(servers, tags, strict=True)}
    replication = {each.get("dataReplicationInfo", {}).get("dataReplicationState") for each in records}

    assert any(not each.instance for each in servers), "on-premises"
    assert {} in known, "an instance without tags"
    assert any("sourceProperties" not in each for each in records), "absent members"
    assert "DISCONNECTED" in replication
    assert any(each.get("replicationDirection") == "FAILBACK" for each in records)
    assert {"running", "stopped", "terminated"} <= states
    assert any(each.instance and mine is None for each, mine in zip(servers, tags, strict=True)), "gone"
    assert any(each.origin[0] == "444444444444" for each in servers), "an origin that no role may read"
    assert 50 in unions
    assert max(unions) > 50
    prefixes = {key[:4] for each in known for key in each if reserved(key)}
    assert {"aws:", "AWS:", "Aws:"} <= prefixes
    assert any(not legal(key) or not legal(value) for each in known for key, value in each.items())
    assert any(not key.isascii() for each in known for key in each)
    assert any(value == "" for each in known for value in each.values())
    assert set("/:+@") <= {sign for each in known for key in each for sign in key}
    assert any("AWSElasticDisasterRecoveryManaged" in each.tags for each in servers)
    twice = Counter(each.instance for each in servers if each.instance)
    assert max(twice.values()) == 2, "staging and extended server of one instance"
    assert lab.world.regions_off
    assert lab.drs(HUB, "us-east-2").initialized
    assert not lab.drs(HUB, "us-west-1").initialized


def _instances(lab: Transport, account: str) -> list[Any]:
    regions = ("us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-2")
    return [each for region in regions for each in lab.ec2(account, region).instances.values()]


def test_in_sync_has_equal_tags_everywhere() -> None:
    lab = Transport("in-sync")
    servers = list(lab.servers())
    assert len(servers) >= 120
    assert all(each.tags == instance_tags(lab, each) for each in servers)


def test_large_has_28_regions_of_300_with_a_tenth_drifted() -> None:
    lab = Transport("large")
    assert {len(each.servers) for each in lab.world.backends()} == {300}
    assert len(lab.world.backends()) == 28
    drifted = sum(each.tags != instance_tags(lab, each) for each in lab.servers())
    assert drifted == 840


def test_a_scenario_is_the_same_every_time() -> None:
    first, second = ({each.arn: dict(each.tags) for each in Transport("drifted-fleet").servers()} for _ in range(2))
    assert first == second


def test_members_have_the_role_of_the_scenario(drifted_lab: Lab) -> None:
    sts = drifted_lab.client("sts")
    arn = "arn:aws:iam::222222222222:role/tagsync"
    assert sts.assume_role(RoleArn=arn, RoleSessionName="test", ExternalId="tagsync-lab")["Credentials"]


def test_every_record_of_the_drifted_fleet_fits_the_model(drifted_lab: Lab) -> None:
    listed = 0
    for backend in drifted_lab.world.backends():
        client = drifted_lab.client("drs", backend.account, backend.region)
        pages = client.get_paginator("describe_source_servers").paginate()
        listed += sum(len(page["items"]) for page in pages)
    assert listed == len(list(drifted_lab.servers()))


def test_a_scenario_can_be_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(GOOD)
    with Lab(path) as lab:
        assert sorted(each.hostname for each in lab.servers()) == ["a-1", "a-2"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            '"111111111111", name: hub',
            "111111111111, name: hub",
            r"accounts\[0\]\.id: 1{12} is not an account ID",
        ),
        ("version: 1", "version: 2", "version: this lab reads version 1"),
        ("description: one", "note: one", "description: missing; note: unknown"),
        ("region: us-east-1", "region: here", r"fleets\[0\]\.region: 'here' is not a region"),
        ("region: us-east-1, ", "", r"fleets\[0\]: give either region or regions"),
        ("count: 2", "count: none", r"fleets\[0\]\.count: expected a whole number from 1"),
        ("count: 2", "count: 2, tags: {a: 1}", r"fleets\[0\]\.tags: .*quotes around those of \['a'\]"),
        ("count: 2", "count: 2, instance: asleep", r"fleets\[0\]\.instance: 'asleep' is not one of"),
        ("count: 2", "count: 2, rotate: {a: b}", r"fleets\[0\]\.rotate: expected a mapping"),
        ("count: 2", "count: 2, absent: x", r"fleets\[0\]\.absent: expected a list of texts"),
        ("count: 2", 'count: 2, extend_into: "222222222222"', r"extend_into: account 222222222222 is not in accounts"),
        ("a-{n}", "a", r"fleets\[0\]\.name: a fleet of several needs \{n\}"),
        ("a-{n}", "a-{m}", r"fleets\[0\]\.name: only \{n\}"),
        ("fleets: [", "fleets: {", "not YAML"),
    ],
)
def test_bad_scenarios_say_where_and_what(old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(ScenarioError, match=f"mine: .*{says}"):
        parse(GOOD.replace(old, new), "mine")


def test_all_problems_come_at_once() -> None:
    broken = GOOD.replace("version: 1", "version: 7").replace("count: 2", "count: 0").replace("us-east-1", "moon")
    with pytest.raises(ScenarioError, match=r"version: .*fleets\[0\]\.region: .*fleets\[0\]\.count: "):
        parse(broken)


def test_two_servers_cannot_have_one_name() -> None:
    fleet = '{account: "111111111111", region: us-east-1, name: a-1}'
    with pytest.raises(ScenarioError, match=r"fleets\[1\]\.name: a-1 is in 111111111111 us-east-1 already"):
        parse(GOOD.replace("count: 2}", "count: 2}, " + fleet))


@pytest.mark.parametrize("name", ["nope", "/no/such/file.yaml"])
def test_an_unknown_scenario_names_the_known_ones(name: str) -> None:
    with pytest.raises(ScenarioError, match="drifted-fleet, first-look, in-sync, large"):
        scenarios.load(name)


def test_a_scenario_says_how_launches_and_their_actions_end(lab: Lab) -> None:
    text = """
version: 1
description: launches
accounts: [{id: "111111111111", name: hub}]
fleets:
  - {account: "111111111111", region: us-east-1, name: db, actions: [{name: ping, outcome: hangs}]}
  - {account: "111111111111", region: us-east-1, name: web, launch: without_subnet}
"""
    lab.clock.freeze()
    lab.seed(parse(text))
    drs = lab.client("drs")
    ids = [{"sourceServerID": each.id} for each in lab.servers()]
    name = drs.start_recovery(sourceServers=ids)["job"]["jobID"]
    lab.clock.advance(400)
    (job,) = drs.describe_jobs(filters={"jobIDs": [name]})["items"]
    runs = [[run["status"] for run in each["launchActionsStatus"]["runs"]] for each in job["participatingServers"]]
    assert [each["launchStatus"] for each in job["participatingServers"]] == ["LAUNCHED", "FAILED"]
    assert runs == [["IN_PROGRESS"], []]
    with pytest.raises(ScenarioError, match=r"actions\[0\].outcome: 'explodes' is not one of succeeds, fails, hangs"):
        parse(text.replace("hangs", "explodes"))
