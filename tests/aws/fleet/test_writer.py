"""Writing. Real boto3 over HTTP to the lab."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.aws.fleet.writer import QUERY_BYTES, key_chunks
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.engine.ports import ServerGone, WriteFailed
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

TARGET = Target(HUB, "us-east-1")
ODD = {"部門": "営業", "Empty": "", "cost/center:x+y=z@w": "a/b:c+d=e", "two  spaces": " x ", "k=v": "="}


def seeded(lab: Lab, tags: dict[str, str] | None = None) -> ServerPlan:
    server = lab.drs(HUB, "us-east-1").seed_server("srv", tags=tags)
    return ServerPlan(TARGET, server.id, server.arn, "srv", "", Bucket.CHANGED)


def test_only_the_given_keys_are_written_and_removed(lab: Lab, connect: Connect) -> None:
    server = seeded(lab, {"kept": "1", "changed": "old", "removed": "x"})
    writer = connect().writer
    writer.tag(server, {"changed": "new", "added": "y"})
    writer.untag(server, ["removed", "never there"])
    assert lab.tags(server.arn) == {"kept": "1", "changed": "new", "added": "y"}


def test_odd_keys_and_values_are_written_and_removed_as_they_are(lab: Lab, connect: Connect) -> None:
    server = seeded(lab)
    writer = connect().writer
    writer.tag(server, ODD)
    assert lab.tags(server.arn) == ODD
    writer.untag(server, list(ODD))
    assert lab.tags(server.arn) == {}
    assert lab.count("drs", "UntagResource") == 1


def test_fifty_long_keys_are_removed_in_parts(lab: Lab, connect: Connect) -> None:
    keys = [f"{number:03}" + "ключ" * 31 for number in range(50)]
    server = seeded(lab, dict.fromkeys(keys, "x"))
    connect().writer.untag(server, keys)
    assert lab.tags(server.arn) == {}
    assert lab.count("drs", "UntagResource") == 10


def test_a_removal_that_breaks_off_tells_which_keys_are_gone(lab: Lab, connect: Connect) -> None:
    keys = [f"{number:03}" + "ключ" * 31 for number in range(50)]
    server = seeded(lab, dict.fromkeys(keys, "x"))
    lab.faults.add(Rule("deny", "drs", "UntagResource", skip=4))
    with pytest.raises(WriteFailed) as failure:
        connect().writer.untag(server, keys)
    assert failure.value.removed == tuple(keys[:20])
    assert set(lab.tags(server.arn)) == set(keys[20:])


@given(st.lists(st.text(min_size=1, max_size=128), max_size=50))
def test_parts_keep_every_key_in_order_and_stay_short(keys: list[str]) -> None:
    keys = [key.encode("utf-8", "replace").decode() for key in keys]
    chunks = list(key_chunks(keys))
    assert [key for chunk in chunks for key in chunk] == keys
    assert all(len(urlencode([("tagKeys", key) for key in chunk])) <= QUERY_BYTES for chunk in chunks)


def test_a_deleted_server_is_gone(lab: Lab, connect: Connect) -> None:
    server = seeded(lab)
    lab.drs(HUB, "us-east-1").forget(server.server_id)
    writer = connect().writer
    with pytest.raises(ServerGone):
        writer.tag(server, {"a": "b"})
    with pytest.raises(ServerGone):
        writer.untag(server, ["a"])
    with pytest.raises(ServerGone):
        writer.update_launch(server, copy_tags=True, right_sizing=None)


def test_a_refused_write_says_what_to_do_and_shows_no_value(lab: Lab, connect: Connect) -> None:
    server = seeded(lab)
    message = "1 validation error detected: Value 'top secret' at 'tags.Env' failed to satisfy constraint: top secret"
    lab.faults.add(Rule("error", code="ValidationException", message=message, op="TagResource"))
    with pytest.raises(WriteFailed) as failed:
        connect().writer.tag(server, {"Env": "top secret"})
    assert failed.value.problem.kind == "invalid"
    assert failed.value.problem.where == f"{HUB}/us-east-1 drs:TagResource"
    assert "secret" not in str(failed.value)
    assert "ValidationException" in str(failed.value)


def test_a_denied_write_tells_the_reason(lab: Lab, connect: Connect) -> None:
    server = seeded(lab)
    lab.faults.add(Rule("deny", op="TagResource"))
    with pytest.raises(WriteFailed) as failed:
        connect().writer.tag(server, {"Env": "top secret"})
    assert failed.value.problem.kind == "access_denied"
    assert "drs:TagResource with an explicit deny in a service control policy" in failed.value.problem.message


def test_only_the_given_launch_settings_are_set(lab: Lab, connect: Connect) -> None:
    server = seeded(lab)
    client = lab.client("drs", HUB, "us-east-1")
    client.update_launch_configuration(
        sourceServerID=server.server_id, copyTags=False, targetInstanceTypeRightSizingMethod="NONE"
    )
    writer = connect().writer
    writer.update_launch(server, copy_tags=True, right_sizing=None)
    now = client.get_launch_configuration(sourceServerID=server.server_id)
    assert (now["copyTags"], now["targetInstanceTypeRightSizingMethod"]) == (True, "NONE")
    writer.update_launch(server, copy_tags=None, right_sizing="IN_AWS")
    now = client.get_launch_configuration(sourceServerID=server.server_id)
    assert (now["copyTags"], now["targetInstanceTypeRightSizingMethod"]) == (True, "IN_AWS")
