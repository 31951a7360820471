"""A recovery verified: verdict, likely reasons, and the calls that it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError
from tagsync.engine.stop import Stop
from tagsync.recovery.after.differences import Reason
from tagsync.recovery.after.verifying import Verdict, Verified, verify_tags
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus
from tests.fake_fleet import server
from tests.recovery.after.launched import SERVER, UP, FakeAws, denied, recovery


def verified(aws: FakeAws, *keys: str, made: Recovery | None = None) -> Verified:
    return verify_tags(made or recovery(), aws, aws.recovery_instances, keys, workers=2, stop=Stop())


def test_where_every_tag_arrived_no_launch_settings_are_read() -> None:
    aws = FakeAws.of({"Cost": "1"}, {"Cost": "1"})
    found = verified(aws)
    assert (found.verdict, found.servers[0].tags, found.servers[0].differences) == (Verdict.ALL_THERE, 1, ())
    assert aws.calls["settings"] == 0


def test_a_tag_that_lacks_has_its_likely_reason() -> None:
    aws = FakeAws.of({"Cost": "1", "Name": "web"}, {"Name": "web"})
    found = verified(aws)
    (told,) = found.servers[0].differences
    assert (found.verdict, told.key, told.reason) == (Verdict.LACKING, "Cost", Reason.COPY_TAGS_OFF)
    assert aws.calls["settings"] == 1


def test_only_what_was_asked_for_decides() -> None:
    aws = FakeAws.of({"Cost": "1", "Name": "web"}, {"Cost": "1"})
    assert verified(aws, "Cost").verdict is Verdict.ALL_THERE
    assert verified(aws, "Na*").verdict is Verdict.LACKING
    assert verified(aws, "Backup").servers[0].differences[0].reason is Reason.NOT_ON_SERVER
    assert aws.calls["settings"] == 1, "the launch settings say nothing about a key that the server lacks"


def test_law_1_what_could_not_be_read_is_never_all_there() -> None:
    unread = FakeAws([server(SERVER)], instances=denied("ec2:DescribeInstances"))
    assert verified(unread).verdict is Verdict.UNKNOWN
    unexplained = verified(FakeAws.of({"Cost": "1"}, {}, denied("drs:GetLaunchConfiguration")))
    assert (unexplained.verdict, len(unexplained.problems)) == (Verdict.LACKING, 1)
    assert unexplained.servers[0].differences[0].reason is Reason.UNREAD


def test_an_instance_that_is_not_there_is_no_success() -> None:
    assert verified(FakeAws([server(SERVER)])).verdict is Verdict.LACKING


def test_where_nothing_is_launched_nothing_is_verified() -> None:
    found = verified(FakeAws(), made=recovery(replace(UP, status=LaunchStatus.FAILED)))
    assert (found.verdict, found.not_launched) == (Verdict.NOTHING, 1)


@pytest.mark.parametrize("key", ["", "tagsync:owned", "aws:cloudformation:stack-id"])
def test_law_12_a_key_that_is_never_compared_is_a_mistake(key: str) -> None:
    with pytest.raises(InputError):
        verified(FakeAws.of({}, {}), key)
