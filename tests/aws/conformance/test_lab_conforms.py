"""The lab answers every question as tagsync assumes that AWS does. Real boto3 over HTTP."""

from __future__ import annotations

import pytest

from tagsync.aws.conformance.listed import CHECKS
from tagsync.engine.conformance import Verdict
from tagsync.lab.lab import Lab
from tests.aws.conformance.conftest import DRILLED, STALLED, asked, inquiry, start_again

OTHER_RUN = {"create-action", "launch-of-stalled"}
"""They need credentials that may tag only at a start, and another server."""


@pytest.mark.slow
def test_the_lab_confirms_every_assumption(stocked: Lab) -> None:
    start_again(stocked)
    first, second = inquiry(stocked, launch=DRILLED), inquiry(stocked, write="launcher", launch=STALLED)
    found = asked(first) | asked(second, *OTHER_RUN)
    assert found.keys() == {each.question.name for each in CHECKS}
    assert {name: each.answer for name, each in found.items() if each.answer.verdict is not Verdict.CONFIRMED} == {}
    assert (first.left_behind, second.left_behind) == ((), ())
