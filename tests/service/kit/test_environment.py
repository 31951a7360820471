"""The environment of the functions: read whole, every mistake at once."""

from __future__ import annotations

import json
import random

import pytest

from tagsync.aws.service.documents import read_document
from tagsync.core.documents.parts import document_of, parts_of
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.targets.access import Access
from tagsync.lab.lab import Lab
from tagsync.service.kit.environment import Environment

POLICY = json.dumps({"version": 1, "prune": "none"})


def test_what_is_not_set_has_its_default() -> None:
    environment = Environment({"TABLE_NAME": "t"})
    assert environment.text("TABLE_NAME") == "t"
    assert (environment.policy(), environment.access()) == (DEFAULT_POLICY, Access())
    assert (environment.account_names(), environment.event_targets()) == ({}, ())
    assert environment.workers() == DEFAULT_WORKERS
    environment.done()


def test_documents_come_from_variables_or_from_parameters() -> None:
    given = {"POLICY": POLICY, "TARGETS_PARAMETER": "/tagsync/targets", "EVENT_TARGETS": '["111111111111/eu-west-1"]'}
    parameters = {"/tagsync/targets": '{"version": 1, "organization": true}'}
    environment = Environment(given, parameters.__getitem__)
    assert environment.policy().prune == "none"
    assert environment.access().organization
    assert environment.event_targets() == (Target("111111111111", "eu-west-1"),)
    environment.done()


def test_a_parameter_is_read_from_ssm(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    lab.client("ssm").put_parameter(Name="/tagsync/policy", Value=POLICY, Type="String")
    environment = Environment({"POLICY_PARAMETER": "/tagsync/policy", "TARGETS_PARAMETER": "/nothing"})
    assert environment.policy().prune == "none"
    environment.access()
    with pytest.raises(InputError, match="parameter /nothing: ParameterNotFound"):
        environment.done()


def test_a_long_document_is_read_from_the_parts_below_a_path(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """More parts than a page of SSM has, and one of another deployment beside them."""
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    names = {f"{account:012}": random.Random(account).randbytes(60).hex() for account in range(500)}
    parts = parts_of(json.dumps(names))
    assert len(parts) > 10
    ssm = lab.client("ssm")
    for number, part in enumerate([*parts, "another 1/2 part"], 1):
        ssm.put_parameter(Name=f"/tagsync/account_names/{number}", Value=part, Type="String")
    environment = Environment({"ACCOUNT_NAMES_PARAMETERS": "/tagsync/account_names"})
    assert environment.account_names() == names
    environment.done()


def test_parts_that_make_no_document_are_waited_for_and_then_a_mistake(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    ssm, waited = lab.client("ssm"), []
    first, *others = parts_of(random.Random(1).randbytes(4000).hex())
    ssm.put_parameter(Name="/tagsync/targets/1", Value=first, Type="String")

    def deploy(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            for number, part in enumerate(others, 2):
                ssm.put_parameter(Name=f"/tagsync/targets/{number}", Value=part, Type="String")

    assert document_of([first, *others]) == read_document("/tagsync/targets", deploy)
    assert len(waited) == 2
    with pytest.raises(InputError, match="parameters below /nothing: they make no whole document"):
        read_document("/nothing", lambda _: None)
    ssm.put_parameter(Name="/other/1", Value=POLICY, Type="String")
    with pytest.raises(InputError, match="parameters below /other: they are no parts of a document"):
        read_document("/other")


def test_every_mistake_is_told_at_once_with_its_place() -> None:
    environment = Environment(
        {
            "POLICY": '{"version": 1, "prune": "all"}',
            "TARGETS": "{",
            "ACCOUNT_NAMES": '{"hub": "x"}',
            "EVENT_TARGETS": '["eu-west-1"]',
            "WORKERS": "1.5",
            "RUN_RETENTION_DAYS": "0",
        }
    )
    environment.text("TABLE_NAME")
    environment.policy()
    environment.access()
    environment.account_names()
    environment.event_targets()
    environment.workers()
    environment.retention_days()
    with pytest.raises(InputError) as error:
        environment.done()
    places = [mistake.place for mistake in error.value.mistakes]
    assert places == [
        "TABLE_NAME",
        "POLICY prune",
        "TARGETS",
        "ACCOUNT_NAMES hub",
        "EVENT_TARGETS",
        "WORKERS",
        "RUN_RETENTION_DAYS",
    ]


def test_a_document_given_twice_is_a_mistake() -> None:
    environment = Environment({"POLICY": POLICY, "POLICY_PARAMETER": "/x"})
    environment.policy()
    with pytest.raises(InputError, match="POLICY and POLICY_PARAMETER are both set"):
        environment.done()


def test_a_flag_is_true_or_false() -> None:
    environment = Environment({"ON": "true", "OFF": "false", "ODD": "yes"})
    assert [environment.flag(name) for name in ("ON", "OFF", "NOT_SET")] == [True, False, False]
    environment.flag("ODD")
    with pytest.raises(InputError, match=r'ODD: "yes" is neither true nor false\. Write true'):
        environment.done()
