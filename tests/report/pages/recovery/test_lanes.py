"""The lanes of a recovery, and what its bars and words say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Target
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus, Wellness
from tagsync.report.pages.recovery.chart import Bar, Chart
from tagsync.report.pages.recovery.lanes import recovery_chart
from tagsync.report.pages.recovery.looks import look_of, step_look
from tests.report.pages.recovery.given import ASKED, FAILED, FAILED_DRILL, at, large, later, launched, wait, wave


def chart(recovery: Recovery, now: float = 99, *, redact: bool = False) -> Chart:
    return recovery_chart(recovery, now=at(now), redact=redact)


def test_a_lane_says_in_words_what_its_bars_show() -> None:
    lanes = chart(FAILED_DRILL).lanes
    assert [(lane.name, lane.look.words, lane.told, lane.when) for lane in lanes] == [
        ("wave 1", "completed", "1 of 1 launched in 6 min", "22:00 to 22:06 UTC"),
        ("wait 2", "completed", "5 min", "22:06 to 22:11 UTC"),
        ("wave 3", "failed", "1 of 2 launched in 7 min", "22:11 to 22:18 UTC"),
        ("wave 4", "not started", "0 of 1 launched", ""),
    ]
    assert [[bar.kind for bar in lane.bars] for lane in lanes] == [["launched"], ["wait"], ["failed", "launched"], []]


def test_bars_of_one_wave_are_as_thick_as_their_share_and_never_too_thin() -> None:
    servers = [launched(f"{each}", 0, 6) for each in range(99)]
    failed = replace(FAILED, started_at=at(0), ended_at=at(6))
    bars = chart(replace(FAILED_DRILL, steps=(wave(1, *servers, failed),))).lanes[0].bars
    assert [(bar.kind, round(bar.height)) for bar in bars] == [("failed", 9), ("launched", 91)]
    assert bars[1].y == bars[0].height


def test_what_needs_a_look_comes_first_and_the_rest_on_demand() -> None:
    lane = chart(large()).lanes[0]
    assert ([row.server_id for row in lane.rows], lane.is_open) == (["s-1-007"], True)
    assert [(row.name, row.when) for row in lane.more] == [
        ("19 servers", "22:10 to 22:19 UTC"),
        ("20 servers", "22:11 to 22:19 UTC"),
        ("20 servers", "22:12 to 22:19 UTC"),
        ("20 servers", "22:13 to 22:19 UTC"),
        ("20 servers", "22:14 to 22:19 UTC"),
    ]
    assert lane.more[0].servers[0] == "1-000 (s-1-000)"
    small = chart(FAILED_DRILL).lanes[2]
    assert [(row.server_id, row.remarks) for row in small.rows] == [("s-db-2", ("no capacity",)), ("s-db-1", ())]
    assert small.more == ()


def test_a_wave_of_many_jobs_is_drawn_by_what_became_of_its_servers() -> None:
    many = [launched(f"{each}", each, each + 5) for each in range(60)]
    bars = chart(replace(FAILED_DRILL, ended_at=at(70), steps=(wave(1, *many, FAILED),))).lanes[0].bars
    assert [bar.kind for bar in bars] == ["launched", "failed"]


def test_who_approved_what_and_how_long_it_was_waited_for_stands_at_the_wave() -> None:
    lanes = chart(ASKED, 45).lanes
    assert lanes[1].notes == ("approved by ben at 22:19 UTC, after 13 min",)
    assert (lanes[2].notes, lanes[2].look.words) == (
        ("waits for an approval since 22:30 UTC",),
        "waits for an approval",
    )
    assert [bar.kind for bar in lanes[1].bars] == ["approval", "launched"]
    skipped = replace(ASKED.steps[2], reason="", status=StepStatus.SKIPPED)
    denied = replace(ASKED, acts=(Act(at(35), "", Deed.DENIED),), steps=(ASKED.steps[0], skipped))
    assert chart(denied, 45).lanes[1].notes == ("denied by an unknown caller at 22:35 UTC, after 29 min",)


def test_what_people_did_is_marked_on_the_axis() -> None:
    marks = chart(ASKED, 60).marks
    assert [(mark.number, mark.words) for mark in marks] == [
        (1, "Started by ann at 2026-03-01 21:59 UTC."),
        (2, "Approved by ben at 2026-03-01 22:19 UTC."),
    ]
    assert marks[0].x == 0


def test_the_legend_tells_what_is_drawn_and_nothing_else() -> None:
    assert [words for _, words in chart(FAILED_DRILL).legend] == ["launched", "failed", "wait"]
    asked = [words for _, words in chart(ASKED, 600).legend]
    assert asked == ["launched", "waits for an approval", "a pause, drawn short"]


def test_every_kind_of_bar_is_in_the_legend() -> None:
    looks = [look_of(replace(later("x"), status=status)) for status in LaunchStatus]
    every = [Bar(look.kind, 0, 1) for look in looks if look.kind != "later"]
    lane = replace(chart(FAILED_DRILL).lanes[0], bars=tuple(every))
    assert {kind for kind, _ in replace(chart(FAILED_DRILL), lanes=(lane,)).legend} == {each.kind for each in every}


def test_another_day_is_named() -> None:
    over_midnight = replace(FAILED_DRILL, steps=(wave(1, launched("a", 100, 130), launched("b", 121, 140)),))
    (lane,) = chart(replace(over_midnight, ended_at=at(150))).lanes
    assert lane.when == "23:40 to 2026-03-02 00:20 UTC"
    assert lane.rows[1].when == "2026-03-02 00:01 to 00:20 UTC"


def test_names_are_hidden_on_request() -> None:
    rows = [row for lane in chart(FAILED_DRILL, redact=True).lanes for row in lane.rows]
    assert {row.name for row in rows} == {"***"}
    assert rows[0].server_id == "s-dc-1"


def test_every_status_has_a_look_that_colour_alone_does_not_tell() -> None:
    looks = [look_of(replace(later("x"), status=status)) for status in LaunchStatus]
    assert len({(look.sign, look.words) for look in looks}) == len(LaunchStatus)
    steps = [step_look(replace(FAILED_DRILL.steps[0], status=status)) for status in StepStatus]
    assert len({look.words for look in steps}) == len(StepStatus)


def test_an_optional_server_that_failed_is_a_warning_and_an_unwell_or_old_one_is_seen() -> None:
    assert look_of(FAILED).tone == "bad"
    assert look_of(replace(FAILED, impact=Impact.OPTIONAL)).tone == "warn"
    up = launched("a", 0, 6)
    assert look_of(replace(up, wellness=Wellness.UNWELL, from_older_point=True)).words == "launched, not well"
    assert look_of(replace(up, from_older_point=True)).needs_attention
    assert look_of(replace(up, wellness=Wellness.CHECKING)).words == "launched, being checked"


def test_a_wait_that_is_over_is_no_success_and_one_that_was_skipped_no_loss() -> None:
    assert [step_look(wait(1, 5, status)).tone for status in (StepStatus.COMPLETED, StepStatus.SKIPPED)] == [
        "quiet"
    ] * 2


MINUTES = st.none() | st.integers(-60, 3000)
SERVERS = st.builds(
    lambda number, impact, status, begin, end: ServerLaunch(
        Target("111111111111", "eu-west-1"),
        f"s-{number}",
        "name",
        impact,
        status,
        started_at=None if begin is None else at(begin),
        ended_at=None if end is None else at(end),
    ),
    st.integers(0, 99),
    st.sampled_from(Impact),
    st.sampled_from(LaunchStatus),
    MINUTES,
    MINUTES,
)
STEPS = st.builds(
    lambda status, servers, minutes, begin, end: RecoveryStep(
        "x",
        1,
        "step",
        status,
        tuple(servers),
        wait_minutes=0 if servers else minutes,
        started_at=None if begin is None else at(begin),
        ended_at=None if end is None else at(end),
    ),
    st.sampled_from(StepStatus),
    st.lists(SERVERS, max_size=5),
    st.integers(1, 120),
    MINUTES,
    MINUTES,
)
ACTS = st.builds(lambda minute, what: Act(at(minute), "ann", what), st.integers(-60, 3000), st.sampled_from(Deed))
RECOVERIES = st.builds(
    lambda status, steps, begin, end, acts: Recovery(
        "r",
        "p",
        True,
        status,
        tuple(steps),
        None if begin is None else at(begin),
        None if end is None else at(end),
        acts=tuple(sorted(acts, key=lambda act: act.at)),
    ),
    st.sampled_from(RecoveryStatus),
    st.lists(STEPS, max_size=6),
    MINUTES,
    MINUTES,
    st.lists(ACTS, max_size=4),
)


@given(RECOVERIES, st.integers(-60, 4000))
def test_whatever_times_aws_gives_everything_is_drawn_inside_and_every_server_once(
    recovery: Recovery, now: int
) -> None:
    made = recovery_chart(recovery, now=at(now), redact=False)
    assert len(made.lanes) == len(recovery.steps)
    for lane, step in zip(made.lanes, recovery.steps, strict=True):
        assert sum(len(row.servers) or 1 for row in (*lane.rows, *lane.more)) == len(step.servers)
        for bar in (*lane.bars, *(row.bar for row in (*lane.rows, *lane.more) if row.bar)):
            assert bar.x >= 0
            assert bar.x + bar.width <= 100.001
            assert bar.y >= 0
            assert bar.y + bar.height <= 100.1
    assert all(0 <= mark.x <= 100 for mark in made.marks)
