"""A new version takes over step by step, or goes back when an alarm goes off: real boto3 against the lab."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from tagsync.aws.service.aliases import AlarmStates, Aliases
from tagsync.core.errors import InputError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tagsync.service.functions.rollout import handler
from tagsync.service.rollout.request import RolloutRequest
from tagsync.service.rollout.rollout import Rollout, WentBack
from tests.lab.deployed import call, deploy, error_of, package
from tests.sync_service import Context

GOOD = "def handler(event, context): return 'one'"
BETTER = "def handler(event, context): return 'two'"
BAD = "def handler(event, context): raise ValueError"


def alarm(lab: Lab, name: str) -> None:
    lab.client("cloudwatch").put_metric_alarm(
        AlarmName=f"{name}-errors",
        Namespace="AWS/Lambda",
        MetricName="Errors",
        Dimensions=[{"Name": "FunctionName", "Value": name}],
        Statistic="Sum",
        Period=300,
        EvaluationPeriods=1,
        Threshold=1,
        ComparisonOperator="GreaterThanOrEqualToThreshold",
        TreatMissingData="notBreaching",
    )


@dataclass
class Service:
    """A function with an alias, a second version, and callers that call it while the clock moves."""

    lab: Lab
    answers: list[str] = field(default_factory=list)

    def publish(self, code: str) -> str:
        client = self.lab.client("lambda")
        client.update_function_code(FunctionName="api", ZipFile=package(code))
        return str(client.publish_version(FunctionName="api")["Version"])

    def take_over(self, version: str, **more: Any) -> Any:
        versions, alarms = {"api": version}, ("api-errors",)
        request = RolloutRequest(alias="live", versions=versions, percent=20, minutes=10, alarms=alarms)
        aliases = Aliases(lambda: self.lab.client("lambda"), "live")
        alarms_seen = AlarmStates(lambda: self.lab.client("cloudwatch"))
        clock, sleep = self.lab.clock.now, self.sleep
        return Rollout(request, aliases, alarms_seen, clock, **{"sleep": sleep, **more}).take_over()

    def sleep(self, seconds: float) -> None:
        """A caller in each minute."""
        self.lab.clock.advance(60)
        answer = self.lab.client("lambda").invoke(FunctionName="api:live", Payload=b"{}")
        self.answers.append(answer["Payload"].read().decode() if "FunctionError" not in answer else "error")

    def alias(self) -> tuple[str, Any]:
        found = self.lab.client("lambda").get_alias(FunctionName="api", Name="live")
        return found["FunctionVersion"], (found.get("RoutingConfig") or {}).get("AdditionalVersionWeights") or {}


@pytest.fixture
def service(lab: Lab) -> Service:
    lab.clock.freeze()
    deploy(lab, "api", GOOD, Publish=True)
    lab.client("lambda").create_alias(FunctionName="api", Name="live", FunctionVersion="1")
    alarm(lab, "api")
    lab.alarms()
    return Service(lab)


def test_a_good_version_gets_a_share_and_then_all_calls(service: Service) -> None:
    version = service.publish(BETTER)
    assert call(service.lab, "api:live") == "one"
    assert service.take_over(version) == {"status": "TAKEN_OVER", "moved": ["api"], "not_watched": []}
    assert service.answers == ['"one"', '"one"', '"one"', '"one"', '"two"'] * 2
    assert service.alias() == (version, {})
    assert call(service.lab, "api:live") == "two"


def test_a_bad_version_goes_back_when_its_alarm_goes_off(service: Service) -> None:
    version = service.publish(BAD)
    with pytest.raises(WentBack, match=r"api-errors went off\. All calls go to the old versions again"):
        service.take_over(version)
    assert service.answers == ['"one"', '"one"', '"one"', '"one"', "error", '"one"'], "the alarm is a minute late"
    assert service.alias() == ("1", {})
    assert call(service.lab, "api:live") == "one"


def test_nothing_new_moves_nothing(service: Service) -> None:
    service.lab.forget_calls()
    assert service.take_over("1")["status"] == "NOTHING_NEW"
    assert service.lab.count("lambda", "UpdateAlias") == 0


def test_an_alarm_that_had_gone_off_before_stops_no_repair(service: Service) -> None:
    bad = service.publish(BAD)
    service.lab.client("lambda").update_alias(FunctionName="api", Name="live", FunctionVersion=bad)
    error_of(service.lab, "api:live")
    assert service.lab.alarms() == {"api-errors": "ALARM"}
    answer = service.take_over(service.publish(BETTER))
    assert (answer["status"], answer["not_watched"]) == ("TAKEN_OVER", ["api-errors"])


def test_what_cannot_be_watched_goes_back(service: Service) -> None:
    version = service.publish(BETTER)
    denied = iter([False, True])

    def sleep(seconds: float) -> None:
        if next(denied):
            service.lab.faults.add(Rule("deny", service="monitoring"))

    with pytest.raises(WentBack, match="describe_alarms: AccessDenied"):
        service.take_over(version, sleep=sleep)
    assert service.alias() == ("1", {})


def test_an_event_that_is_not_understood_is_refused() -> None:
    with pytest.raises(InputError, match="percent"):
        handler({"alias": "live", "versions": {"api": "2"}, "percent": 90, "minutes": 10}, Context())
