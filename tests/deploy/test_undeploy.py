"""The last tests of this folder: an account is removed, as docs/operate.md says, and then everything."""

from __future__ import annotations

import json
from typing import Any

from tagsync.lab.lab import HUB
from tests.deploy.guide import Guide
from tests.deploy.service import HOME, ORIGIN, SPOKE, Service

SPOKES = (f"tagsync-events-{SPOKE}-{ORIGIN}", f"tagsync-fleets-{SPOKE}", f"tagsync-spoke-{SPOKE}")


def test_an_account_is_removed_and_no_run_is_partial(service: Service, guide: Guide) -> None:
    """The hub drops the external id before the last one, too: the third step of its change."""
    *hubs, spokes = service.add_fleet()
    guide.change(spokes=[], accepted_external_ids=None)
    said = guide.deploy()
    assert [line.split("removed/")[1] for line in said.splitlines() if "removed/" in line] == [
        f"{stack} {what}" for stack in SPOKES for what in ("init", "destroy")
    ]
    role = service.lab.client("iam", HUB).get_role_policy(RoleName="tagsync-drs-tag-sync", PolicyName="tagsync")
    assert SPOKE not in json.dumps(role["PolicyDocument"])
    assert service.sync()[0] == 200
    run = service.newest_run()
    assert (run["status"], run["totalAccounts"], service.in_sync(*hubs)) == ("SUCCESS", 1, True)

    guide.follow("Removing an account", 0)
    assert not service.in_sync(spokes)
    assert roles(service, SPOKE) == []
    assert service.lab.client("events", SPOKE, ORIGIN).list_rules()["Rules"] == []


def test_destroy_leaves_nothing_behind(service: Service) -> None:
    service.deployment.destroy()
    assert [service.deployment.state(stack) for stack in service.deployment.stacks] == [[]] * 4
    assert left(service) == {}


def roles(service: Service, account: str) -> list[str]:
    """The names of the roles that a deployment made in an account."""
    names = [str(each["RoleName"]) for each in service.lab.client("iam", account).list_roles()["Roles"]]
    return [name for name in names if name.startswith("tagsync") and name != "tagsync-deployer"]


def left(service: Service) -> dict[str, Any]:
    """What there still is of the kinds of things that a deployment makes."""

    def ask(name: str, operation: str, key: str, account: str = HUB, region: str = HOME) -> list[Any]:
        return list(getattr(service.lab.client(name, account, region), operation)().get(key, []))

    def rules(account: str) -> list[Any]:
        return [rule for region in (ORIGIN, HOME) for rule in ask("events", "list_rules", "Rules", account, region)]

    found = {
        "functions": ask("lambda", "list_functions", "Functions"),
        "mappings": ask("lambda", "list_event_source_mappings", "EventSourceMappings"),
        "tables": ask("dynamodb", "list_tables", "TableNames"),
        "queues": [url for url in ask("sqs", "list_queues", "QueueUrls") if "/inbox-" not in url],
        "topics": ask("sns", "list_topics", "Topics"),
        "schedules": ask("scheduler", "list_schedules", "Schedules"),
        "machines": ask("stepfunctions", "list_state_machines", "stateMachines"),
        "apis": ask("apigatewayv2", "get_apis", "Items"),
        "alarms": ask("cloudwatch", "describe_alarms", "MetricAlarms"),
        "dashboards": ask("cloudwatch", "list_dashboards", "DashboardEntries"),
        "groups": ask("logs", "describe_log_groups", "logGroups"),
        "parameters": ask("ssm", "describe_parameters", "Parameters"),
        "buses": [each for each in ask("events", "list_event_buses", "EventBuses") if each["Name"] != "default"],
        "rules": rules(HUB) + rules(SPOKE),
        "roles": roles(service, HUB) + roles(service, SPOKE),
    }
    return {kind: things for kind, things in found.items() if things}
