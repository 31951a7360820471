"""A run that wrote what it should not have, taken back through the deployed service."""

from __future__ import annotations

import json

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import ADMIN, HOME, HOUR, ORIGIN, PAGES, SYNC, Service

WRONG = "geheim"
SLOW = Rule("latency", service="drs", op="TagResource", seconds=1)


def mistype(service: Service, fleet: list[SourceServer]) -> None:
    """A wrong value on every instance, told to nothing, and a tag less."""
    for each in fleet:
        account, _ = each.origin
        tags = service.lab.ec2(account, ORIGIN).tags[each.instance]
        tags["Owner"] = WRONG
        del tags["DR-Wave"]


def test_a_run_is_taken_back_over_all_accounts_and_nothing_tells_the_values(service: Service) -> None:
    fleet = service.add_fleet()
    service.pass_time(HOUR)
    yesterday = [dict(service.lab.tags(each.arn)) for each in fleet]
    mistype(service, fleet)
    service.schedule(State="DISABLED")
    status, bad = service.sync()
    assert (status, bad["changed"]) == (200, 4)
    assert all(service.lab.tags(each.arn)["Owner"] == WRONG for each in fleet)

    path = f"/drs/tag-sync/{bad['run_id']}/rollback"
    assert service.call(ADMIN, "POST", path, {"dryRun": True})[1]["changed"] == 4
    service.pass_time(1)  # ids of runs tell seconds
    status, answer = service.call(ADMIN, "POST", path)
    assert (status, answer["status"], answer["undoes"]) == (200, "SUCCESS", bad["run_id"])
    assert [service.lab.tags(each.arn) for each in fleet] == yesterday
    assert service.newest_run()["source"] == "rollback"
    service.lab.settle()

    reports = service.reports()
    pages = [service.page(text)[1]["Body"].read().decode() for _, text in reports if f"s3://{PAGES}/" in text]
    logs = [line for name in (SYNC, "tagsync-api") for line in service.lab.functions.logs(name, HUB, HOME)]
    said = json.dumps([bad, answer, service.run(answer["run_id"]), reports, pages, logs])
    assert f"It rolls back the run {bad['run_id']}." in said
    assert WRONG not in said


def test_a_rollback_that_runs_out_of_time_goes_on_in_the_next_invocation(service: Service) -> None:
    fleet = [service.add_server(f"web-{number}", {"Owner": f"shop-{number}"}) for number in range(60)]
    service.pass_time(HOUR)
    yesterday = [dict(service.lab.tags(each.arn)) for each in fleet]
    for number, each in enumerate(fleet):
        service.lab.ec2(HUB, ORIGIN).tags[each.instance]["Owner"] = f"erp-{number}"
    service.schedule(State="DISABLED")
    _, bad = service.sync()
    assert bad["changed"] == 60
    service.lab.functions.limit(SYNC, 5)
    service.lab.faults.add(SLOW)
    _, started = service.call(ADMIN, "POST", f"/drs/tag-sync/{bad['run_id']}/rollback", {"async": True})
    service.lab.settle()
    run = service.run(started["run_id"])
    assert (run["status"], run["changed"], run["total_servers"]) == ("SUCCESS", 60, 60)
    assert [service.lab.tags(each.arn) for each in fleet] == yesterday
    log = service.lab.functions.logs(SYNC, HUB, HOME)
    assert any("out of time, handing on" in line and started["run_id"] in line for line in log)
