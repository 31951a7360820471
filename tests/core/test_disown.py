"""Taking back what tagsync wrote, and nothing else."""

from __future__ import annotations

from hypothesis import given

from tagsync.core.disown import plan_disown
from tagsync.core.model import SourceServer
from tagsync.core.ownership.reading import read_ownership, write_record
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.policy import Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY, is_never_pruned
from tests.fake_fleet import HOME, FakeFleet, server
from tests.strategies import World, policies, worlds


def write(fake: FakeFleet, plan: ServerPlan) -> None:
    fake.apply(Plan("", (TargetPlan(plan.target, "read", (plan,)),)))


@given(worlds(healthy=True), policies())
def test_disowning_removes_owned_unprotected_tags_and_the_record(world: World, policy: Policy) -> None:
    servers: list[SourceServer] = [one for reading in world.read(policy).targets for one in reading.servers]
    for one in servers:
        write(world, plan_disown(policy, one))
    for one in servers:
        record = read_ownership(one.tags, policy.ownership)
        for key, value in one.tags.items():
            if key in record.records:
                assert (key in world.tags[one.arn]) == (not record.is_readable)
            elif not record.is_readable:
                assert world.tags[one.arn][key] == value
            elif (
                key in world.owned[one.arn] and key not in ("Name", "gone", "dr:wave") and not key.startswith("filler")
            ):
                assert (key in world.tags[one.arn]) == is_never_pruned(key)
            elif key not in world.owned[one.arn]:
                assert world.tags[one.arn][key] == value


def test_disowning_leaves_protected_tags() -> None:
    fake = FakeFleet([server(tags={"Keep": "1", "Go": "2", OWNED_KEY: write_record(["Keep", "Go"]) or ""})])
    policy = Policy(tags=TagPolicy(protect=("K*",)))
    write(fake, plan_disown(policy, fake.read_servers(HOME).servers[0]))
    assert fake.tags[server().arn] == {"Keep": "1"}


def test_a_server_with_nothing_to_disown_is_in_sync() -> None:
    owned = server(tags={"Go": "2", OWNED_KEY: write_record(["Go"]) or ""})
    plain = server(tags={"Theirs": "1"})
    plans = [plan_disown(Policy(), one) for one in (owned, plain)]
    assert [(plan.bucket, plan.has_changes) for plan in plans] == [(Bucket.CHANGED, True), (Bucket.IN_SYNC, False)]
