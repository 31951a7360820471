"""The page of a night: what is at work, what it waits for and how long it has taken, and what is not known."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import WAITS_FOR_APPROVAL, Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus, Wellness
from tagsync.report.pages.board.tonight import Followed, tonight_page
from tagsync.report.recovery.waits import waits_for
from tests.report.pages.recovery.given import BEGAN, FAILED, at, later, launched, wait, wave

UP, GOING = launched("db-1", 0, 6), launched("db-2", 1, None)
EXECUTING, WAITING = StepStatus.EXECUTING, StepStatus.WAITING


def recovery(*steps: object, status: RecoveryStatus = RecoveryStatus.IN_PROGRESS, **more: object) -> Recovery:
    made = Recovery("arn:aws:drs:x", "arn:aws:drs:y", True, status, steps, started_at=BEGAN)  # type: ignore[arg-type]
    return replace(made, **more)  # type: ignore[arg-type]


LAUNCHING = recovery(wave(1, UP, GOING, status=EXECUTING), wave(2, later("web"), status=StepStatus.NOT_STARTED))


def followed(seen: Recovery | None, **more: object) -> Followed:
    known = Followed("arn:aws:drs:x", "erp", "recovery/arn:aws:drs:x", seen, at(7) if seen else None)
    return replace(known, **more)  # type: ignore[arg-type]


def text(page: str) -> str:
    """What a reader sees of <main>."""
    body = page.partition('<main id="main"')[2].partition("</main>")[0].partition(">")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


@pytest.mark.parametrize(
    ("seen", "minute", "says"),
    [
        (LAUNCHING, 2, "It waits for 1 server of wave 1 to launch."),
        (replace(LAUNCHING, status=RecoveryStatus.CREATED), 2, "The plan is checked before the first wave."),
        (replace(LAUNCHING, status=RecoveryStatus.CANCELLING), 2, "It is being cancelled, and waits for the job"),
        (recovery(wave(1, UP), wait(2, 10, WAITING)), 9, "Wait 2: 10 min until 22:16 UTC, of which 7 min are left."),
        (recovery(wave(1, UP), wait(2, 10, WAITING)), 99, "Wait 2: 10 min until 22:16 UTC, of which 0 s are left."),
        (recovery(wave(1, UP), wave(2, later("web"), status=StepStatus.NOT_STARTED)), 9, "Wave 2 comes next."),
        (
            recovery(
                wave(1, UP),
                replace(wave(2, later("web"), status=StepStatus.NOT_STARTED), reason=WAITS_FOR_APPROVAL),
            ),
            20,
            "It waits for a person to approve wave 2, since 22:06 UTC (14 min).",
        ),
        (
            recovery(wave(1, replace(UP, wellness=Wellness.CHECKING))),
            9,
            "Every wave has ended. It waits for the post-launch actions.",
        ),
    ],
)
def test_what_a_recovery_waits_for(seen: Recovery, minute: float, says: str) -> None:
    assert waits_for(seen, at(minute)).startswith(says)


def test_a_recovery_at_work() -> None:
    acts = (Act(at(0), "ann", Deed.STARTED), Act(at(6), "bob", Deed.APPROVED))
    shown = text(tonight_page([followed(replace(LAUNCHING, acts=acts))], (), 2))
    assert shown.startswith(
        "1 recovery at work Looked for recoveries in 2 accounts and regions. Drill of erp RUNNING 7 min"
    )
    assert "wave 1 ▸ at work 1 of 2 launched" in shown
    assert "wave 2 · not started 0 of 1 launched" in shown
    assert "Approved by bob at 2026-03-01 22:06 UTC." in shown


def test_what_has_ended_says_how_and_what_is_at_work_comes_first() -> None:
    done = recovery(wave(1, UP), status=RecoveryStatus.COMPLETED, ended_at=at(6))
    lost = recovery(wave(1, FAILED, status=StepStatus.FAILED), status=RecoveryStatus.FAILED, reason="a wave failed")
    shown = text(
        tonight_page([followed(done, plan="a"), followed(lost, plan="b"), followed(LAUNCHING, plan="c")], (), 1)
    )
    assert re.findall(r"Drill of (\w)", shown)[0] == "c"
    assert "Drill of a SUCCEEDED 6 min The drill has succeeded: 1 of 1 server launched in 6 min." in shown
    assert "Drill of b FAILED" in shown
    assert "a wave failed" in shown
    over = text(tonight_page([followed(done)], (), 1))
    assert over.startswith("No recovery is at work any more Looked for recoveries in 1 account and region.")


def test_nothing_to_see() -> None:
    assert text(tonight_page([], (), 28)).startswith("No recovery is at work Looked for recoveries in 28 accounts")


@pytest.mark.parametrize(
    ("seen", "unread", "targets"),
    [
        ([], ("111111111111/eu-west-1 drs:ListRecoveryPlans: denied",), 2),
        ([], (), None),
        ([followed(None)], (), 2),
        ([followed(recovery(wave(1, UP), status=RecoveryStatus.COMPLETED), problem="denied")], (), 2),
    ],
)
def test_law_1_what_was_not_read_is_not_taken_for_quiet(
    seen: list[Followed], unread: tuple[str, ...], targets: int | None
) -> None:
    shown = text(tonight_page(seen, unread, targets))
    assert shown.startswith("Not known whether a recovery is at work")
    assert all(each in shown for each in (*unread, *(each.problem for each in seen)))


def test_bars_add_up_and_unknown_is_lost() -> None:
    servers = [UP, GOING, replace(UP, status=LaunchStatus.UNKNOWN), later("web")]
    page = tonight_page([followed(recovery(wave(1, *servers, status=EXECUTING)))], (), 1)
    widths = re.findall(r'<rect class="(\w+)"(?: x="([\d.]+)")? width="([\d.]+)"', page)
    assert widths == [
        ("rest", "", "100"),
        ("launched", "", "25.0"),
        ("going", "25.0", "25.0"),
        ("lost", "50.0", "25.0"),
    ]
