"""Reading source servers. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import pytest

from tagsync.aws.sdk.errors import UNINITIALISED
from tagsync.core.model import LaunchSettings, Origin, Target
from tagsync.engine.stop import Stop, StopReason
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

TARGET = Target(HUB, "us-east-1")
INSTANCE = "i-0123456789abcdef0"
STAGING = "222222222222"


def test_more_servers_than_a_page_holds_are_all_read(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    for number in range(450):
        drs.seed_server(f"srv-{number}")
    drs.page_size = 200
    reading = connect().reader.read_servers(TARGET)
    assert reading.problem is None
    assert {server.hostname for server in reading.servers} == {f"srv-{number}" for number in range(450)}
    assert lab.count("drs", "DescribeSourceServers") == 3


def test_an_empty_page_with_a_token_is_not_the_end(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    for number in range(30):
        drs.seed_server(f"srv-{number}")
    drs.page_size, drs.empty_page_at = 10, 2
    assert len(connect().reader.read_servers(TARGET).servers) == 30


def test_a_page_that_cannot_be_read_keeps_the_servers_before_it(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    for number in range(30):
        drs.seed_server(f"srv-{number}")
    drs.page_size = 10
    lab.faults.add(Rule("deny", service="drs", page=2))
    reading = connect().reader.read_servers(TARGET)
    assert len(reading.servers) == 10
    assert reading.problem is not None
    assert reading.problem.kind == "access_denied"
    assert "service control policy" in reading.problem.message


def test_a_token_that_repeats_ends_the_reading_with_a_problem(
    lab: Lab, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    drs = lab.drs(HUB, "us-east-1")
    page = {"items": [drs.seed_server("srv").wire], "nextToken": "again"}
    monkeypatch.setattr(drs, "describe_source_servers", lambda _: page)
    reading = connect().reader.read_servers(TARGET)
    assert [server.hostname for server in reading.servers] == ["srv"]
    assert reading.problem is not None
    assert "same page token twice" in reading.problem.message
    assert lab.count("drs", "DescribeSourceServers") == 2


def test_reading_ends_between_pages_when_the_run_stops(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    for number in range(30):
        drs.seed_server(f"srv-{number}")
    drs.page_size = 10

    class StopAfterTwoPages(Stop):
        @property
        def reason(self) -> StopReason:
            return "deadline" if lab.count("drs") >= 2 else ""

    reading = connect(stop=StopAfterTwoPages()).reader.read_servers(TARGET)
    assert len(reading.servers) == 20
    assert reading.problem is not None
    assert reading.problem.kind == "stopped"
    assert "deadline" in reading.problem.message


def test_a_region_in_which_drs_was_never_set_up_is_quiet(lab: Lab, connect: Connect) -> None:
    reading = connect().reader.read_servers(Target(HUB, "sa-east-1"))
    assert (reading.servers, reading.problem, reading.initialised) == ((), None, False)


def test_a_region_that_was_set_up_on_the_first_page_is_not_quiet_on_the_second(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    for number in range(30):
        drs.seed_server(f"srv-{number}")
    drs.page_size = 10
    lab.faults.add(Rule("error", service="drs", page=2, code=UNINITIALISED, status=400))
    reading = connect().reader.read_servers(TARGET)
    assert len(reading.servers) == 10
    assert reading.problem is not None
    assert UNINITIALISED in reading.problem.message


def test_a_region_that_is_off_is_told_from_bad_credentials(lab: Lab, connect: Connect) -> None:
    lab.faults.add(Rule("region_off", region="me-central-1"))
    problem = connect().reader.read_servers(Target(HUB, "me-central-1")).problem
    assert problem is not None
    assert problem.kind == "region_off"
    assert problem.where == f"{HUB}/me-central-1 drs:DescribeSourceServers"


def test_only_the_asked_for_servers_are_read_and_unknown_ones_left_out(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    ids = [drs.seed_server(f"srv-{number}").id for number in range(250)]
    reading = connect().reader.read_servers(TARGET, [*ids[:210], "s-99999999999999999"])
    assert [server.server_id for server in reading.servers] == ids[:210]
    assert lab.count("drs", "DescribeSourceServers") == 2


def test_a_server_with_nothing_but_an_id_is_read(lab: Lab, connect: Connect) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("bare")
    for name in set(server.wire) - {"sourceServerID"}:
        del server.wire[name]
    (read,) = connect().reader.read_servers(TARGET).servers
    assert read.arn == f"arn:aws:drs:us-east-1:{HUB}:source-server/{server.id}"
    assert (read.origin, read.hostname, read.replication_state, read.direction, read.extension) == (
        None,
        "",
        "",
        "",
        "",
    )


def test_a_server_without_an_id_is_left_alone_and_reported(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    drs.seed_server("good")
    del drs.seed_server("nameless").wire["sourceServerID"]
    reading = connect().reader.read_servers(TARGET)
    assert [server.hostname for server in reading.servers] == ["good"]
    assert reading.problem is not None
    assert "1 source servers came without an id" in reading.problem.message


def test_an_origin_is_where_drs_says_else_where_drs_is(lab: Lab, connect: Connect) -> None:
    drs = lab.drs(HUB, "us-east-1")
    drs.seed_server("far", instance=INSTANCE, origin_account="222222222222", origin_region="eu-west-1")
    drs.seed_server("near", instance=INSTANCE, absent=["sourceCloudProperties"])
    drs.seed_server("vmware")
    half = drs.seed_server("half", instance=INSTANCE, origin_region="eu-west-1")
    del half.wire["sourceCloudProperties"]["originAccountID"]
    servers = {server.hostname: server for server in connect().reader.read_servers(TARGET).servers}
    assert {name: (server.origin, server.origin_is_guessed) for name, server in servers.items()} == {
        "far": (Origin("222222222222", "eu-west-1", INSTANCE), False),
        "near": (Origin(HUB, "us-east-1", INSTANCE), True),
        "half": (Origin(HUB, "eu-west-1", INSTANCE), True),
        "vmware": (None, True),
    }


def test_unicode_and_empty_tags_arrive_as_they_are(lab: Lab, connect: Connect) -> None:
    tags = {"部門": "営業", "Empty": "", "cost/center:x+y=z@w & more": "Größe"}
    lab.drs(HUB, "us-east-1").seed_server("srv", tags=tags)
    (server,) = connect().reader.read_servers(TARGET).servers
    assert server.tags == tags


def test_launch_settings_are_read_and_a_deleted_server_is_a_problem(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").seed_server("srv")
    reader = connect().reader
    (server,) = reader.read_servers(TARGET).servers
    settings = reader.read_launch(server)
    assert settings == lab_settings(lab, server.server_id)
    lab.drs(HUB, "us-east-1").forget(server.server_id)
    problem = reader.read_launch(server)
    assert getattr(problem, "kind", "") == "not_found"


def lab_settings(lab: Lab, server_id: str) -> object:
    client = lab.client("drs", HUB, "us-east-1")
    answer = client.get_launch_configuration(sourceServerID=server_id)
    return LaunchSettings(answer["copyTags"], answer["targetInstanceTypeRightSizingMethod"])


def test_rule_14_whether_a_server_launches_into_an_instance_is_read(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").seed_server("srv", instance=INSTANCE)
    reader, drs = connect().reader, lab.client("drs")
    server = reader.read_servers(TARGET).servers[0]
    for target in ({}, {"launchIntoEC2InstanceID": INSTANCE}, {}):
        drs.update_launch_configuration(sourceServerID=server.server_id, launchIntoInstanceProperties=target)
        settings = reader.read_launch(server)
        assert isinstance(settings, LaunchSettings)
        assert settings.launches_into == bool(target)


def test_what_a_server_runs_on_and_how_its_last_launch_went_is_read(lab: Lab, connect: Connect) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance=INSTANCE)
    server.wire["lastLaunchResult"] = "SUCCEEDED"
    server.wire["lifeCycle"]["lastLaunch"] = {"status": "TERMINATED"}
    (read,) = connect().reader.read_servers(TARGET).servers
    assert (read.hostname, read.fqdn, read.os) == ("erp", "erp.corp.example", "Amazon Linux 2023")
    assert (read.last_launch, read.launch_status) == ("SUCCEEDED", "TERMINATED")
    assert (read.extension, read.staging_account, read.staging_arn) == ("NOT_EXTENDED", "", "")


def test_an_extended_server_knows_the_server_of_the_staging_account(lab: Lab, connect: Connect) -> None:
    staged = lab.drs(STAGING, "us-east-1").seed_server("erp", instance=INSTANCE)
    hub = lab.drs(HUB, "us-east-1")
    hub.initialized = True
    hub.extend(staged, {})
    (read,) = connect().reader.read_servers(TARGET).servers
    assert (read.extension, read.staging_account, read.staging_arn) == ("EXTENDED", STAGING, staged.arn)
