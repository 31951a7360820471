"""The action `tagsync_drill` against the lab, on a stepped clock and without Terraform."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from tagsync.core.errors import ProblemError
from tagsync.engine.stop import Stop
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.api import Call, DiagnosticError, Diagnostics
from tagsync.recovery.native.follow import POLL_SECONDS
from tests.terraform.fleets import HERE, Seeded, seed

DEFINITION = "version: 1\nname: erp\nselector: {App: erp}\n"


class Provider:
    """A configured provider, and what its action says."""

    def __init__(self) -> None:
        self.stopping, self.told, self.diags = threading.Event(), list[str](), Diagnostics()
        self.tagsync = TagsyncProvider()
        self.tagsync.configure(self.tagsync.schema.complete({"region": HERE}), self.call)
        self.action = self.tagsync.actions["tagsync_drill"]

    @property
    def call(self) -> Call:
        return Call(self.diags, self.stopping)

    def create_plan(self) -> dict[str, Any]:
        resource = self.tagsync.resources["tagsync_recovery_plan"]
        config = resource.schema.complete({"name": "erp", "selector": {"App": "erp"}})
        planned = resource.plan(None, {**config}, config, self.call)
        assert planned
        return resource.create(planned, self.call)

    def drill(self, **config: Any) -> str:
        """The error, empty if there is none."""
        self.told, self.diags = [], Diagnostics()
        complete = self.action.schema.complete({"definition": DEFINITION, **config})
        self.action.validate(complete, self.diags)
        if not self.diags.failed:
            try:
                self.action.invoke(complete, self.told.append, self.call)
            except DiagnosticError as error:
                self.diags.add(error.diagnostic)
        return "\n".join(f"{each.summary}: {each.detail}" for each in self.diags if each.severity == "error")


@pytest.fixture
def lab(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    lab.clock.freeze()
    really = Stop.sleep

    def sleep(stop: Stop, seconds: float) -> bool:
        if seconds != POLL_SECONDS:  # between two calls that fail
            return really(stop, seconds)
        lab.clock.advance(60)
        return not stop.reason

    monkeypatch.setattr(Stop, "sleep", sleep)
    return lab


@pytest.fixture
def server(lab: Lab) -> Seeded:
    tags = {"Name": "db", "App": "erp", "DR-Wave": "1"}
    return seed(lab, "db", tags, tags)


@pytest.fixture
def provider(server: Seeded) -> Provider:
    """With the plan erp in DRS."""
    provider = Provider()
    provider.create_plan()
    return provider


def jobs(lab: Lab) -> list[str]:
    return [job["initiatedBy"] for job in lab.client("drs").describe_jobs()["items"]]


def test_it_starts_a_drill_and_goes_on(lab: Lab, provider: Provider) -> None:
    assert provider.drill() == ""
    (told,) = provider.told
    assert told.startswith(f"Started the drill of erp, 1 server in {HUB}/{HERE}: arn:aws:drs:")
    assert "The preflight refuses the drill of erp: erp: an execution is at work" in provider.drill()


def test_it_tells_how_far_it_is_where_it_is_to_wait(lab: Lab, provider: Provider) -> None:
    assert provider.drill(wait=True) == ""
    assert provider.told[1:] == [
        "wave 1: launching 1 server (drill)",
        "wave 1: COMPLETED, 1 of 1 launched in 6 min",
        "The drill has succeeded: 1 of 1 server launched in 6 min.",
    ]
    assert jobs(lab) == ["START_DRILL"]


def test_instances_of_a_drill_are_replaced_only_where_that_is_said(lab: Lab, provider: Provider) -> None:
    provider.drill(wait=True)
    assert "a launch would terminate its instance" in provider.drill()
    assert provider.drill(replace_instances=True, wait=True) == ""
    assert len(jobs(lab)) == 2


def test_an_instance_that_may_be_production_is_never_replaced(lab: Lab, provider: Provider, server: Seeded) -> None:
    lab.client("drs").start_recovery(isDrill=False, sourceServers=[{"sourceServerID": server.id}])
    lab.clock.advance(3600)
    error = provider.drill(replace_instances=True)
    assert "tagsync recovery start --drill --replace-production PLAN" in error
    assert jobs(lab) == ["START_RECOVERY"]


def test_tags_that_have_drifted_are_refused_with_what_to_apply(lab: Lab, provider: Provider, server: Seeded) -> None:
    server.tag_instance(**{"DR-Wave": "2"})
    assert "apply the tagsync_fleet of that region first" in provider.drill(accept_unverified_tags=True)
    assert jobs(lab) == []


def test_a_drill_that_fails_is_an_error_if_it_was_watched(lab: Lab, provider: Provider, server: Seeded) -> None:
    lab.drs(HUB, HERE).fail_next_launch[server.id] = "CONVERSION_END"
    assert provider.drill(wait=True).startswith(
        "The drill did not succeed: The drill has FAILED: 0 of 1 server launched"
    )


def test_what_was_not_seen_to_its_end_is_no_success(
    lab: Lab, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Stop, "sleep", lambda *_: False)
    error = provider.drill(wait=True)
    assert error.startswith(
        "The end of the drill was not seen: It goes on in AWS. To look at it: tagsync recovery status"
    )


def test_after_ctrl_c_nothing_is_started(lab: Lab, provider: Provider) -> None:
    provider.stopping = threading.Event()  # that of the connection is still unset: the preflight comes to its end
    provider.stopping.set()
    assert provider.drill() == "Interrupted: The drill of erp was not started."
    assert jobs(lab) == []


def test_a_plan_that_is_not_there_is_refused(lab: Lab, server: Seeded) -> None:
    assert "apply the tagsync_recovery_plan first" in Provider().drill()


def test_what_drs_refuses_was_not_started(lab: Lab, provider: Provider) -> None:
    lab.faults.add(Rule("deny", service="drs", op="StartRecoveryPlanExecution"))
    with pytest.raises(ProblemError, match="AccessDenied"):
        provider.drill()
    assert provider.told == []


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"definition": None}, "No recovery plan: Give one of plan and definition"),
        ({"plan": {"name": "erp"}}, "Two recovery plans: Give one of plan and definition"),
        ({"definition": "version: 1\nname: erp\n"}, "The recovery plan cannot be used: definition:1 selector"),
        ({"definition": f"{DEFINITION}account: '222222222222'\n"}, "The recovery plan is in another account"),
    ],
)
def test_a_mistake_is_an_error(lab: Lab, provider: Provider, config: dict[str, Any], words: str) -> None:
    assert provider.drill(**config).startswith(words)


def test_a_plan_comes_as_the_resource_that_manages_it(lab: Lab, server: Seeded) -> None:
    provider = Provider()
    plan = provider.create_plan()
    assert provider.drill(definition=None, plan=plan) == ""
