"""The last test of this folder: what was deployed is removed."""

from __future__ import annotations

from typing import Any

from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, ORIGIN, SPOKE, Service


def test_destroy_leaves_nothing_behind(service: Service) -> None:
    service.deployment.destroy()
    assert [service.deployment.state(stack) for stack in service.deployment.stacks] == [[]] * 6
    assert left(service) == {}


def left(service: Service) -> dict[str, Any]:
    """What there still is of the kinds of things that a deployment makes."""

    def ask(name: str, operation: str, key: str, account: str = HUB, region: str = HOME) -> list[Any]:
        return list(getattr(service.lab.client(name, account, region), operation)().get(key, []))

    def rules(account: str) -> list[Any]:
        return ask("events", "list_rules", "Rules", account, ORIGIN)

    def roles(account: str) -> list[Any]:
        names = [each["RoleName"] for each in ask("iam", "list_roles", "Roles", account)]
        return [name for name in names if name.startswith("tagsync") and name != "tagsync-deployer"]

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
        "roles": roles(HUB) + roles(SPOKE),
    }
    return {kind: things for kind, things in found.items() if things}
