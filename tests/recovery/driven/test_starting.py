"""Orders that are saved become jobs: in time or not at all, with a tag where DRS takes one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, Order
from tagsync.recovery.driven.ports import NotStarted, TagsRefused
from tagsync.recovery.driven.starting import Started, start_orders
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.points import RecoveryPoint
from tests.recovery.driven.drives import HUB, SPOKE, START, drive_of, server, wave

ORDERS = (Order(1, HUB, ("s-a",), START), Order(2, HUB, ("s-b",), START), Order(3, SPOKE, ("s-c",), START))
DRIVE = drive_of(wave(server("a"), server("b"), server("c", SPOKE)), orders=ORDERS, next_order=4)


@dataclass
class Launcher:
    """Starts jobs. `no_tags` are targets that take no tags, `refuse` are servers that DRS refuses."""

    no_tags: tuple[Target, ...] = ()
    refuse: tuple[str, ...] = ()
    calls: list[tuple[str, str, timedelta]] = field(default_factory=list)
    points: list[Mapping[str, str]] = field(default_factory=list)

    def jobs(self, target: Target, drive: Drive) -> tuple[Job, ...] | Problem:
        raise NotImplementedError

    def start(
        self,
        target: Target,
        server_ids: Sequence[str],
        points: Mapping[str, str],
        *,
        drill: bool,
        tags: Tags,
        within: timedelta,
    ) -> Job:
        assert drill
        self.points.append(points)
        self.calls.append((server_ids[0], tags.get(ORDER_TAG, ""), within))
        if tags and target in self.no_tags:
            raise TagsRefused(ProblemKind.INVALID, Problem(ProblemKind.INVALID, str(target), "Tags"))
        if server_ids[0] in self.refuse:
            raise NotStarted(ProblemKind.CONFLICT, Problem(ProblemKind.CONFLICT, str(target), "no"))
        return Job(target, f"drsjob-{server_ids[0]}", "PENDING")

    def mark(self, drive: Drive, order: Order, job: Job) -> Problem | None:
        raise NotImplementedError


def started(
    launcher: Launcher, after: timedelta = timedelta(), drive: Drive = DRIVE, stop: Stop | None = None
) -> Started:
    return start_orders(drive, drive.orders, launcher, stop or Stop(), lambda: START + after)


def test_every_order_is_started_with_its_tag() -> None:
    launcher = Launcher()
    done = started(launcher)
    run = DRIVE.run_id
    assert [(server_id, tag) for server_id, tag, _ in launcher.calls] == [
        ("s-a", f"{run}/1"),
        ("s-b", f"{run}/2"),
        ("s-c", f"{run}/3"),
    ]
    assert (done.drive.orders, done.unmarked, done.drive.untagged) == ((), (), ())
    assert [each.launch.job_id for each in done.drive.servers()] == ["drsjob-s-a", "drsjob-s-b", "drsjob-s-c"]


def test_rule_4_where_tags_are_refused_the_job_is_started_without_and_so_are_the_next_ones_there() -> None:
    launcher = Launcher(no_tags=(HUB,))
    done = started(launcher)
    assert [(server_id, bool(tag)) for server_id, tag, _ in launcher.calls] == [
        ("s-a", True),
        ("s-a", False),
        ("s-b", False),
        ("s-c", True),
    ]
    assert done.drive.untagged == (HUB,)
    assert [(order.number, job.job_id) for order, job in done.unmarked] == [(1, "drsjob-s-a"), (2, "drsjob-s-b")]


def test_what_is_refused_stays_an_order_with_its_reason_and_the_others_are_started() -> None:
    done = started(Launcher(refuse=("s-b",)), timedelta(seconds=7))
    (left,) = done.drive.orders
    answered = START + timedelta(seconds=7)
    assert (left.number, left.kind, left.problem) == (2, ProblemKind.CONFLICT, f"{HUB}: no")
    assert left.answered_at == answered


def test_rule_4_an_order_is_sent_within_a_minute_of_its_decision_or_not_at_all() -> None:
    launcher = Launcher()
    started(launcher, timedelta(seconds=59))
    assert {within for *_, within in launcher.calls} == {timedelta(seconds=1)}
    late = Launcher()
    done = started(late, timedelta(seconds=60))
    assert late.calls == []
    assert [(each.kind, each.problem) for each in done.drive.orders] == [
        (ProblemKind.STOPPED, f"{each.target} drs:StartRecovery: not sent: there was no time left") for each in ORDERS
    ]


def test_a_driver_that_has_to_stop_sends_nothing_more() -> None:
    launcher, stop = Launcher(), Stop()
    stop.cancel()
    done = started(launcher, stop=stop)
    assert (launcher.calls, len(done.drive.orders)) == ([], 3)


def test_each_server_is_launched_from_the_point_that_is_asked_for() -> None:
    first, second = server("a"), server("b")
    point = RecoveryPoint("pit-1", START)
    first = replace(first, launch=replace(first.launch, asked_point=point))
    launcher = Launcher()
    started(launcher, drive=replace(DRIVE, waves=(wave(first, second, server("c", SPOKE)),)))
    assert launcher.points == [{"s-a": "pit-1"}, {}, {}]


def test_a_real_recovery_is_no_drill() -> None:
    class Real(Launcher):
        def start(
            self,
            target: Target,
            server_ids: Sequence[str],
            points: Mapping[str, str],
            *,
            drill: bool,
            tags: Tags,
            within: timedelta,
        ) -> Job:
            assert not drill
            return super().start(target, server_ids, points, drill=True, tags=tags, within=within)

    assert started(Real(), drive=replace(DRIVE, drill=False)).drive.orders == ()


def test_a_job_that_was_not_started_says_what_drs_said() -> None:
    problem = Problem(ProblemKind.QUOTA, "drs:StartRecovery", "too many jobs", "Wait")
    refused = NotStarted(ProblemKind.CONFLICT, problem)
    assert (refused.kind, refused.problem, str(refused)) == (ProblemKind.CONFLICT, problem, str(problem))
