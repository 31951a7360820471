"""`tagsync discover`, against the lab over HTTP."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tagsync.cli.reference import SCHEMAS
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server

HERE = ("--region", REGION, "--quiet")
APP = {"App": "R&D <x>; 'q'"}
STAGING = "222222222222"


@pytest.fixture
def fleet(aws: Lab) -> list[str]:
    """Four servers of an application, in the waves 1, 2, 2 and `last`; the third one is stalled. Their ids."""
    waves = (None, "02", "wave-2", "last")
    ids = []
    for number, wave in enumerate(waves, 1):
        tags = {**APP, "Name": f"srv-{number}", **({"DR-Wave": wave} if wave else {})}
        ids.append(add_server(aws, number, tags, tags))
    aws.drs(HUB, REGION).servers[ids[2]].wire["dataReplicationInfo"]["dataReplicationState"] = "STALLED"
    add_server(aws, 9, {"App": "other"}, {"App": "other"})
    return ids


def test_servers_are_shown_wave_by_wave_with_their_health(program: Run, fleet: list[str]) -> None:
    done = program("discover", "--tag", f"App={APP['App']}", *HERE)
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "Wave 1: 1 server, 1 launchable\n"
        f"  srv-1  {HUB}/{REGION}  {fleet[0]}  CONTINUOUS         no lag\n"
        "\n"
        "Wave 2: 2 servers, 1 launchable\n"
        f"  srv-2  {HUB}/{REGION}  {fleet[1]}  CONTINUOUS         no lag\n"
        f"  srv-3  {HUB}/{REGION}  {fleet[2]}  STALLED              replication is stalled\n"
        "\n"
        'Wave "last": 1 server, 1 launchable\n'
        f"  srv-4  {HUB}/{REGION}  {fleet[3]}  CONTINUOUS         no lag\n"
        "\n"
        f"! no wave in the tag DR-Wave, which means wave 1: srv-1 ({fleet[0]})\n"
        "\n"
        "4 servers in 3 waves (3 launchable, 1 not) in 1 account.\n"
    )


def document(done: Any) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(done.out)
    jsonschema.validate(read, SCHEMAS["discovery"])
    return read


def ids(done: Any) -> list[str]:
    return [server["sourceServerId"] for server in document(done)["servers"]]


def test_flags_choose_servers(tagsync: Run, fleet: list[str]) -> None:
    def run(*flags: str) -> list[str]:
        return ids(tagsync("discover", *flags, *HERE, "-o", "json"))

    app = ("--tag", f"App={APP['App']}")
    assert run(*app) == fleet
    assert run(*app, "--tag", "Name=srv-1", "--tag", "Name=srv-2") == fleet[:2]
    assert run(*app, "--tag-glob", "Name=srv-[34]") == fleet[2:]
    assert run(*app, "--tag", "Name=srv-*") == []
    assert run(*app, "--wave", "2") == run(*app, "--wave", "wave-02") == fleet[1:3]
    assert run(*app, "--wave", "1", "--wave", "last") == [fleet[0], fleet[3]]
    assert run(*app, "--unhealthy") == [fleet[2]]
    assert run(*app, "--wave-tag", "dr:wave", "--wave", "1") == fleet


def test_servers_without_a_wave_are_refused_where_that_is_asked(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    app = ("discover", "--tag", f"App={APP['App']}", *HERE)
    refused = tagsync(*app, "--wave-missing", "refuse")
    assert (refused.code, refused.out) == (3, "")
    assert f"{fleet[0]}: no wave in the tag DR-Wave, and wave_missing is refuse" in refused.err
    aws.drs(HUB, REGION).servers[fleet[0]].tags |= {"DR-Wave": "1", "dr:wave": "2"}
    told = tagsync(*app, "--wave-missing", "refuse", "--redact")
    assert told.code == 0
    assert f"! the tag dr:wave says another wave than DR-Wave, which decides: *** ({fleet[0]})\n" in told.out


def test_nothing_found_ends_with_4_and_is_said(tagsync: Run, fleet: list[str]) -> None:
    done = tagsync("discover", "--tag", "App=none", *HERE)
    assert (done.code, done.out) == (4, "No server matches in 1 account.\n")


def test_nothing_left_of_what_matches_is_not_called_no_match(tagsync: Run, fleet: list[str]) -> None:
    """Asked for the unhealthy ones, nothing to show is good news."""
    done = tagsync("discover", "--tag", "Name=srv-1", "--unhealthy", *HERE)
    assert (done.code, done.out) == (4, "Nothing to show: 1 server left out by --wave or --unhealthy in 1 account.\n")


def test_what_is_incomplete_ends_with_1_and_says_so(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    aws.drs(HUB, REGION).page_size = 3
    aws.faults.add(Rule("deny", service="drs", page=2))
    done = tagsync("discover", "--tag-glob", "App=*", *HERE)
    assert done.code == 1
    assert f"! {HUB}/{REGION} drs:DescribeSourceServers" in done.out
    assert "INCOMPLETE: 1 of 1 account could not be read completely." in done.out
    assert tagsync("discover", "--tag", "App=none", *HERE).code == 1


def test_where_nothing_can_be_read_nothing_is_pretended(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    aws.faults.add(Rule("deny", service="drs"))
    done = tagsync("discover", "--tag-glob", "App=*", *HERE)
    assert done.code == 1
    assert done.out.endswith("Nothing could be read in 1 account, so nothing is known about the servers there.\n")
    told = document(tagsync("discover", "--tag-glob", "App=*", *HERE, "-o", "json"))
    assert (told["status"], told["error"]) == ("FAILED", "Nothing could be read: see errors")
    assert "servers" not in told


def test_staging_accounts_are_found(tagsync: Run, aws: Lab) -> None:
    aws.add_role(STAGING, "tagsync", trusts=HUB)
    staging = aws.drs(STAGING, REGION)
    alone = staging.seed_server("alone", tags=APP)
    hub = aws.drs(HUB, REGION)
    hub.initialized = True
    extended = hub.extend(staging.seed_server("both", tags=APP), APP)
    flags = ("--tag-glob", "App=R&D*", "--role-name", "tagsync", *HERE, "-o", "json")
    assert ids(tagsync("discover", *flags)) == [extended.id]
    assert ids(tagsync("discover", "--find-staging", *flags)) == [extended.id, alone.id]


@pytest.mark.parametrize("output", ["text", "json"])
def test_redacted_output_holds_no_values_and_no_names(tagsync: Run, fleet: list[str], output: str) -> None:
    done = tagsync("discover", "--tag-glob", "App=*", *HERE, "--redact", "--verbose", "-o", output)
    assert done.code == 0
    for secret in (APP["App"], "srv-1", "last", "host-1"):
        assert secret not in done.out.replace("lastLaunchResult", "")
    assert "***" in done.out
    assert all(server in done.out for server in fleet)


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        ((), "--tag: no tag is given, which would select every server."),
        (("--tag", "App"), '--tag: "App" has no key and value.'),
        (("--tag-glob", "=x"), '--tag-glob: "=x" has no key and value.'),
        (("--tag", "A=b", "--wave-tag", ""), "--wave-tag: it is empty"),
    ],
)
def test_flags_that_make_no_sense(tagsync: Run, flags: tuple[str, ...], says: str) -> None:
    done = tagsync("discover", *flags)
    assert done.code == 1
    assert f"Error: {says}" in done.err
    assert done.out == ""


def test_rule_12_discover_says_which_recovery_plans_hold_a_server_if_asked(
    tagsync: Run, aws: Lab, fleet: list[str]
) -> None:
    drs = aws.client("drs")
    arn = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    servers = [{"serverArn": aws.drs(HUB, REGION).servers[fleet[0]].arn}]
    wave = {"serverStepConfiguration": {"servers": servers}}
    drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName="wave", configuration=wave)
    command = ("discover", "--tag", f"App={APP['App']}", *HERE)
    aws.forget_calls()
    assert "recovery plans" not in tagsync(*command).out
    assert aws.count(service="drs", op="ListRecoveryPlans") == 0
    lines = tagsync(*command, "--plans").out.splitlines()
    assert lines[2] == "      recovery plans: erp"
    assert lines.count("      recovery plans: none") == 3
    first, second, *_ = document(tagsync(*command, "--plans", "-o", "json"))["servers"]
    assert (first["recoveryPlans"], second["recoveryPlans"]) == ([{"name": "erp", "arn": arn}], [])
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlanSteps"))
    unread = tagsync(*command, "--plans")
    assert unread.code == 1
    assert unread.out.count("recovery plans: not read") == 4
    assert "drs:ListRecoveryPlanSteps" in unread.out
    read = document(tagsync(*command, "--plans", "-o", "json"))
    assert (read["status"], len(read["errors"]), "recoveryPlans" in read["servers"][0]) == ("PARTIAL", 1, False)


def test_servers_that_drifted_tags_hide_are_warned_of_and_may_be_left_unread(tagsync: Run, aws: Lab) -> None:
    missed = add_server(aws, 1, {"App": "a", "Name": "m"}, {"App": "old", "Name": "m"})
    stale = add_server(aws, 2, {"App": "b"}, {"App": "a"})
    aws.forget_calls()
    done = tagsync("discover", "--tag", "App=a", *HERE)
    assert (done.code, aws.count("ec2"), aws.count("drs")) == (0, 2, 1)
    assert (
        f"! missed by the selector, though their instances carry the tags (tagsync apply repairs them): m ({missed})"
        in (done.out)
    )
    assert (
        f"! found by old tags, which their instances do not carry (tagsync apply repairs them): host-2 ({stale})"
        in (done.out)
    )
    told = document(tagsync("discover", "--tag", "App=a", *HERE, "-o", "json", "--redact"))["drift"]
    assert [(each["sourceServerId"], each["name"]) for each in told["missed"]] == [(missed, "***")]
    assert [each["sourceServerId"] for each in told["stale"]] == [stale]

    aws.forget_calls()
    assert "missed" not in tagsync("discover", "--tag", "App=a", *HERE, "--no-drift").out
    assert aws.count("ec2") == 0
    aws.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    unread = tagsync("discover", "--tag", "App=none", *HERE)
    assert unread.code == 4
    assert f"! not compared with their instances, so they may be missed: host-2 ({stale}), m ({missed})" in unread.out


def test_servers_are_found_by_their_instances(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    instances = [str(aws.drs(HUB, REGION).servers[each].instance) for each in fleet]
    both = ("--instance", instances[0], "--instance", instances[3])
    assert ids(tagsync("discover", *both, *HERE, "-o", "json")) == [fleet[0], fleet[3]]
    assert ids(tagsync("discover", *both, "--tag", "Name=srv-4", *HERE, "-o", "json")) == [fleet[3]]
    wrong = tagsync("discover", "--instance", "i-1", *HERE)
    assert (wrong.code, "is not an EC2 instance id" in wrong.err) == (1, True)
    explained = tagsync("explain", instances[3], *HERE)
    assert (explained.code, explained.out.splitlines()[0]) == (0, f"srv-4 ({fleet[3]}) in {HUB}/{REGION}")


def test_accounts_with_servers_are_told_from_those_that_were_read(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    aws.add_role(STAGING, "tagsync", trusts=HUB)
    aws.drs(STAGING, REGION).initialized = True
    where = ("--account", f"{HUB},{STAGING}", "--role-name", "tagsync", *HERE)
    assert tagsync("discover", "--tag-glob", "App=*", *where).out.endswith(" in 1 of 2 accounts.\n")
    assert tagsync("discover", "--tag", "App=none", *where).out == "No server matches in 2 accounts.\n"


def test_data_older_than_it_may_be_ends_with_3_where_that_is_strict(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    aws.drs(HUB, REGION).servers[fleet[1]].wire["dataReplicationInfo"]["lagDuration"] = "PT16M"
    asked = ("discover", "--tag", f"App={APP['App']}", "--rpo-minutes", "15", *HERE)
    assert aws.count("drs", "DescribeRecoverySnapshots") == 0
    done = tagsync(*asked)
    assert (done.code, done.out.count("beyond 15 min")) == (0, 1)
    assert aws.count("drs", "DescribeRecoverySnapshots") == 1, "of the stalled one"
    assert tagsync(*asked, "--strict").code == 3
    wrong = tagsync("discover", "--tag", "App=x", "--strict", *HERE)
    assert (wrong.code, "Give --rpo-minutes, too" in wrong.err) == (1, True)


def test_ages_go_by_the_time_of_aws(tagsync: Run, aws: Lab, fleet: list[str]) -> None:
    aws.clock.freeze()
    asked = ("discover", "--tag", "Name=srv-3", "--rpo-minutes", "15", "--strict", *HERE)
    assert tagsync(*asked).code == 0, "its newest point is new, though this machine has another time"
