from __future__ import annotations

from dataclasses import replace

import pytest
from botocore.loaders import Loader
from hypothesis import given
from hypothesis import strategies as st

from tagsync.discovery.health import Readiness, health_of
from tests.fake_fleet import server

STATES = {
    "CONTINUOUS": Readiness.LAUNCHABLE,
    "BACKLOG": Readiness.LAUNCHABLE,
    "CREATING_SNAPSHOT": Readiness.LAUNCHABLE,
    "RESCAN": Readiness.LAUNCHABLE,
    "INITIATING": Readiness.NOT_YET,
    "INITIAL_SYNC": Readiness.NOT_YET,
    "STOPPED": Readiness.UNHEALTHY,
    "STALLED": Readiness.UNHEALTHY,
    "DISCONNECTED": Readiness.UNHEALTHY,
    "PAUSED": Readiness.UNHEALTHY,
}


@pytest.mark.parametrize("state", STATES)
def test_rule_8_only_stalled_and_paused_servers_keep_their_points(state: str) -> None:
    """`StopReplication` and `DisconnectSourceServer` delete them."""
    assert health_of(server(replication_state=state)).keeps_points is (state in ("STALLED", "PAUSED"))


def test_every_state_of_the_model_is_judged() -> None:
    model = Loader().load_service_model("drs", "service-2")
    assert set(model["shapes"]["DataReplicationState"]["enum"]) == set(STATES)


@pytest.mark.parametrize(("state", "readiness"), STATES.items())
def test_states(state: str, readiness: Readiness) -> None:
    health = health_of(server(replication_state=state))
    assert health.readiness is readiness
    assert health.is_launchable is (readiness is Readiness.LAUNCHABLE)
    assert health.reason


@given(st.text(max_size=20).filter(lambda state: state not in STATES))
def test_what_nobody_knows_is_never_launchable(state: str) -> None:
    health = health_of(server(replication_state=state))
    assert health.readiness is Readiness.UNHEALTHY
    assert health.reason


def test_a_server_without_a_state_is_told_as_such() -> None:
    assert health_of(server(replication_state="")).reason == "DRS gives no replication state"


def test_a_failed_extension_is_unhealthy_even_while_it_replicates() -> None:
    health = health_of(replace(server(), extension="EXTENSION_ERROR"))
    assert (health.readiness, health.reason) == (
        Readiness.UNHEALTHY,
        "its extension from the staging account has failed",
    )


def test_a_server_whose_launch_is_at_work_is_launching_and_not_launchable() -> None:
    """`lastLaunchResult` is PENDING until its job has ended. What is broken stays broken."""
    health = health_of(replace(server(), last_launch="PENDING"))
    assert (health.readiness, health.is_launchable, health.reason) == (
        Readiness.LAUNCHING,
        False,
        "a launch of it is at work",
    )
    assert health_of(replace(server(), last_launch="SUCCEEDED")).is_launchable
    assert health_of(replace(server(replication_state="STALLED"), last_launch="PENDING")).keeps_points
