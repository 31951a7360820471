"""What a refresh found is the plan that follows from it, today and when it is applied."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.managed import Shown
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import RoleSession
from tagsync.provider.connections.refreshed import forget
from tagsync.provider.connections.roles import RoleByName
from tagsync.provider.fleet.comparison import FleetComparison, FleetView
from tagsync.provider.fleet.found import NOTHING, Found, keep, kept
from tagsync.provider.wire.private import Private, read_private, write_private

HERE = RoleToAssume("arn:aws:iam::111111111111:role/tagsync")
OTHER_POLICY = Policy(prune="none")

texts = st.text("abc", max_size=2)
shown = st.builds(Shown, st.dictionaries(texts, texts, max_size=3), st.dictionaries(texts, texts, max_size=1))
comparisons = st.dictionaries(texts, st.tuples(shown, shown), max_size=4).map(
    lambda pairs: FleetComparison(
        FleetView({label: actual for label, (actual, _) in pairs.items()}),
        FleetView({label: desired for label, (_, desired) in pairs.items()}),
    )
)


@given(comparisons)
def test_the_desired_view_comes_back_through_the_state(comparison: FleetComparison) -> None:
    private: Private = {}
    keep(private, Found.of(comparison, ("too much",)), DEFAULT_POLICY)
    found = kept(read_private(write_private(private)), DEFAULT_POLICY)
    assert found is not None
    assert found.refusals == ("too much",)
    assert found.desired(comparison.actual).attributes() == comparison.desired.attributes()


def test_only_what_differs_is_kept() -> None:
    same, drifted = Shown({"A": "1"}), Shown({"A": "2"})
    comparison = FleetComparison(
        FleetView({"in sync": same, "drifted": drifted}), FleetView({"in sync": same, "drifted": same})
    )
    private: Private = {}
    keep(private, Found.of(comparison, ()), DEFAULT_POLICY)
    assert "in sync" not in json.dumps(private)
    assert "drifted" in json.dumps(private)


def test_another_policy_or_role_has_to_look_again() -> None:
    private: Private = {}
    wrong, right = RoleByName("tagsync", "wrong"), RoleByName("tagsync", "right")
    tagged = replace(right, session=RoleSession(source_identity="alice"))
    assert kept(private, DEFAULT_POLICY) is None
    keep(private, NOTHING, DEFAULT_POLICY)
    assert kept(private, DEFAULT_POLICY) == NOTHING
    assert kept(private, OTHER_POLICY) is None
    assert kept(private, DEFAULT_POLICY, (right,)) is None, "another role may read other origins"
    keep(private, NOTHING, DEFAULT_POLICY, (HERE, wrong))
    assert kept(private, DEFAULT_POLICY, (HERE, wrong)) == NOTHING
    for roles in ((HERE, right), (HERE, tagged), (wrong,), (replace(HERE, external_id="right"), wrong)):
        assert kept(private, DEFAULT_POLICY, roles) is None
    forget(private)
    assert private == {}


def test_where_the_policy_was_not_known_nothing_is_done_whatever_it_becomes() -> None:
    private: Private = {}
    keep(private, NOTHING, None)
    assert kept(private, OTHER_POLICY) == NOTHING
    assert kept(private, None) == NOTHING
