"""A way past a finding is told in the terms of who asks, and what is told exists there."""

from __future__ import annotations

import pytest

from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.run import start as run
from tagsync.cli.recovery.start import start
from tagsync.core.documents.declared import declaration_of
from tagsync.recovery.native.ways import Advice, Anyone, Way, advised
from tagsync.service.api.advice import ApiAsker
from tagsync.service.api.routes import ROUTES
from tagsync.service.driven.documents import DriveBody
from tagsync.service.native.documents import ExecutionBody

ARN = "arn:aws:drs:eu-west-1:111111111111:recovery-plan-execution/rpe-1"
ABOUT = {Way.WRITE_TAGS: "111111111111/eu-west-1", Way.RETRY: ARN, Way.LOOK: ARN}
OF_A_DRIVE = (Way.ONLY_MISSING,)
OPTIONS = [way for way in Way if way.flag]


@pytest.mark.parametrize("way", OPTIONS)
def test_an_option_is_a_flag_of_start_and_a_member_of_its_body(way: Way) -> None:
    flag, member = CommandLine().says(Advice(way)), ApiAsker().says(Advice(way))
    command, body = (run.start, DriveBody) if way in OF_A_DRIVE else (start, ExecutionBody)
    assert flag.split()[0].removeprefix("--").replace("-", "_") in command.__annotations__
    assert member.split(":")[0] in {each.key for each in declaration_of(body).members}
    assert Anyone().says(Advice(way)) == f"{flag} ({member} in the API)"


@pytest.mark.parametrize("way", [way for way in Way if way not in OPTIONS])
def test_a_request_is_a_command_and_a_route(way: Way) -> None:
    advice = Advice(way, ABOUT.get(way, ""))
    assert CommandLine().says(advice).startswith("tagsync ")
    method, _, path = ApiAsker().says(advice).partition(" ")
    if way is not Way.WRITE_PLAN:
        paths = {(each.method, each.path.replace("{execution_id}", ARN.replace("/", "~"))) for each in ROUTES}
        assert (method, path.split()[0]) in paths


def test_a_fix_is_told_with_its_ways() -> None:
    ways = (Advice(Way.LEAVE_OUT), Advice(Way.OLD_POINTS))
    told = advised("Bring it back", ways, CommandLine())
    assert told == (
        "Bring it back. To go without the server: --leave-out SERVER. To launch it as it was then: --accept-old-points"
    )
    assert advised("", (Advice(Way.WRITE_PLAN),), CommandLine("erp.yaml")) == (
        "Write it as the tags say now: tagsync recovery apply erp.yaml"
    )
