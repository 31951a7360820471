"""From a provider block to the accounts, roles and limits it means; the mistakes are in tests/terraform."""

from __future__ import annotations

from typing import Any

from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.role_session import RoleSession
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.provider.connections.configuration import Configuration, read_configuration
from tagsync.provider.connections.configuration_schema import SCHEMA
from tagsync.provider.wire.api import UNKNOWN, Diagnostics

ROLE = "arn:aws:iam::222222222222:role/dr/tagsync"


def read(**arguments: Any) -> Configuration:
    diags = Diagnostics()
    configuration = read_configuration(SCHEMA.complete(arguments), diags)
    assert list(diags) == []
    return configuration


def test_an_empty_block_means_the_callers_own_account_and_the_default_policy() -> None:
    configuration = read()
    assert configuration == Configuration()
    assert configuration.policy == DEFAULT_POLICY
    assert configuration.access() == Access()
    assert configuration.access("eu-west-1").home_region == "eu-west-1"


def test_a_role_makes_its_account_the_account_of_drs() -> None:
    configuration = read(
        region="eu-west-1",
        profile="dr",
        assume_role=[{"role_arn": ROLE, "external_id": "x-1", "session_name": "plan"}],
        origin_role={"role_name": "read", "external_id": "x-2"},
    )
    session = RoleSession(name="plan")
    role = RoleToAssume(ROLE, "x-1", session)
    assert configuration.access("us-east-1") == Access(
        accounts={"222222222222": Account("222222222222", read=(role,), write=(role,))},
        role_name="read",
        external_id="x-2",
        session=session,
        profile="dr",
        home_region="eu-west-1",
    )


def test_limits_endpoints_and_policy() -> None:
    configuration = read(
        workers=4, timeout_seconds=90, endpoints={"drs": "http://localhost:1"}, policy="version: 1\nprune: none"
    )
    assert (configuration.workers, configuration.timeout_seconds) == (4, 90)
    assert configuration.endpoints == {"drs": "http://localhost:1"}
    assert configuration.policy.prune == "none"


def test_timeouts_are_those_of_the_block() -> None:
    access = read(region_timeout_seconds=10, read_timeout_seconds=2.5).access()
    assert access.timeouts == Timeouts(connect=5, read=2.5, region=10)


def test_empty_texts_count_as_not_set() -> None:
    assert read(region="", policy="", policy_file="", endpoints={"drs": ""}) == Configuration()


def test_what_is_not_known_yet_is_named() -> None:
    configuration = read(policy=UNKNOWN, assume_role=[{"role_arn": UNKNOWN}], workers=UNKNOWN)
    assert set(configuration.unknown) == {"policy", "assume_role[0].role_arn", "workers"}
    assert read(assume_role=UNKNOWN).unknown != ()


def test_external_ids_are_in_no_repr() -> None:
    configuration = read(
        assume_role=[{"role_arn": ROLE, "external_id": "hidden1"}],
        origin_role={"role_name": "r", "external_id": "hidden2"},
    )
    assert "hidden" not in repr(configuration)
