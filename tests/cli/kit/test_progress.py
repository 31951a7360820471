"""Progress counts what was really done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.progress import Progress

from tagsync.cli.kit.progress import BarProgress, PlainProgress
from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket
from tagsync.core.skips import Skip
from tagsync.engine.events import ApplyStarted, ServerDone
from tagsync.engine.run import ServerResult

WRITTEN = ServerResult(
    Target("111111111111", "us-east-1"),
    "s-00000000000000001",
    "web-1",
    Bucket.CHANGED,
    changes=(TagChange("Environment", None, "Prod"),),
)
NOT_REACHED = replace(WRITTEN, bucket=Bucket.SKIPPED, skip=Skip.NOT_REACHED, changes=())
FAILED = replace(WRITTEN, bucket=Bucket.FAILED, detail="denied", changes=())


@pytest.mark.parametrize("not_written", [NOT_REACHED, FAILED])
def test_servers_that_were_not_written_to_are_not_counted(
    not_written: ServerResult, capsys: pytest.CaptureFixture[str]
) -> None:
    listen = PlainProgress()
    listen(ApplyStarted(4))
    for result in (WRITTEN, WRITTEN, not_written, not_written):
        listen(ServerDone(result))
    assert capsys.readouterr().err.splitlines() == [
        "Writing to 4 servers",
        "Wrote to 1 of 4 servers",
        "Wrote to 2 of 4 servers",
    ]


def test_a_bar_stands_where_the_run_was_stopped() -> None:
    bars = Progress(disable=True)
    listen = BarProgress(bars)
    listen(ApplyStarted(3))
    for result in (WRITTEN, FAILED, NOT_REACHED):
        listen(ServerDone(result))
    (task,) = bars.tasks
    assert (task.completed, task.description) == (2, "Writing, 1 failed")
