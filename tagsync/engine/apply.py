"""Applies a plan: writes exactly what it says, goes on after a failure, and records what was really written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from tagsync.core.digest import tags_digest
from tagsync.core.errors import Refusal, TagsyncError
from tagsync.core.model import Target, TargetReading
from tagsync.core.plan import Bucket, Plan, ServerPlan
from tagsync.core.skips import Skip
from tagsync.engine.crew import Crew, Lane
from tagsync.engine.events import ApplyStarted, Listener, ServerDone, ignore
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.run import RunRecord, ServerResult, new_run_id
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.engine.write import write_server


class UnreadableFleet(TagsyncError):
    """A saved plan cannot be compared with the fleet, because some of it cannot be read. Nothing was written."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def apply_plan(
    plan: Plan,
    writer: Writer,
    *,
    run_id: str = "",
    force: bool = False,
    dry_run: bool = False,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
    now: Callable[[], datetime] = utc_now,
) -> RunRecord:
    """Writes the plan and returns the record of it: one result for every server of the plan (law 5).

    Raises `Refusal` if the plan is beyond limits of the policy and `force` is not set (law 7). Nothing is written then.
    A `dry_run` writes nothing and records what would be written.
    """
    if plan.refusals and not force:
        raise Refusal(plan.refusals)
    stop = stop or Stop()
    started = now()
    with Crew(workers, stop, "apply") as crew:
        writing = Writing(crew, writer, stop, listen)
        writing.add(() if dry_run else plan.to_apply())
        for _ in crew.steps():
            pass
    return writing.record(plan, run_id=run_id, started_at=started, finished_at=now(), dry_run=dry_run)


class Writing:
    """Writes servers in a crew, and makes the record of what was written. `before` is told what is about to be."""

    def __init__(
        self,
        crew: Crew,
        writer: Writer,
        stop: Stop,
        listen: Listener = ignore,
        before: Callable[[Sequence[ServerPlan]], None] | None = None,
    ) -> None:
        self._crew, self._writer, self._stop, self._listen, self._before = crew, writer, stop, listen, before
        self._out: set[str] = set()
        self._results: dict[str, ServerResult] = {}

    def add(self, servers: Sequence[ServerPlan]) -> None:
        """Writes these servers, each once: one that was added before is left out."""
        new = [one for one in servers if one.arn not in self._results and one.arn not in self._out]
        if self._before and new:
            self._before(new)
        self._listen(ApplyStarted(len(new)))
        for server in new:
            self._out.add(server.arn)
            lane = Lane.of("drs", server.target)
            self._crew.add(partial(write_server, server, self._writer), partial(self._take, server), lane)

    @property
    def is_done(self) -> bool:
        return not self._out

    def record(
        self, plan: Plan, *, run_id: str, started_at: datetime, finished_at: datetime, dry_run: bool
    ) -> RunRecord:
        """One result for every server of the plan (law 5): what was written, else what is planned."""
        not_reached = any(result.skip is Skip.NOT_REACHED for result in self._results.values())
        return RunRecord(
            run_id=run_id or new_run_id(started_at),
            started_at=started_at,
            finished_at=finished_at,
            dry_run=dry_run,
            plan=plan,
            results=tuple(self._results.get(server.arn) or planned_result(server) for server in plan.servers()),
            stopped=self._stop.reason if not_reached else "",
        )

    def _take(self, server: ServerPlan, outcome: ServerResult | None) -> None:
        result = outcome or _not_reached(server, self._stop)
        self._out.discard(server.arn)
        self._results[server.arn] = result
        self._listen(ServerDone(result))


def refuse_moved(plan: Plan, reader: Reader, *, workers: int = DEFAULT_WORKERS, stop: Stop | None = None) -> None:
    """Reads the servers that a saved plan changes, and raises `Refusal` if their tags have changed since (law 6).

    Servers that no longer exist are left to the apply. Raises `UnreadableFleet` if a server cannot be read.
    """
    changing: dict[Target, dict[str, ServerPlan]] = defaultdict(dict)
    for server in plan.to_apply():
        changing[server.target][server.server_id] = server

    def read(target: Target) -> TargetReading:
        return reader.read_servers(target, tuple(changing[target]))

    moved: list[str] = []
    unread: list[str] = []
    lane = partial(Lane.of, "drs")
    stop = stop or Stop()
    for target, reading in run_all(read, sorted(changing), workers=workers, stop=stop, name="verify", lane=lane):
        if reading is None or reading.problem:
            why = reading.problem if reading else "the run was stopped"
            unread.append(f"{target}: cannot be compared with the plan: {why}")
            continue
        for actual in reading.servers:
            planned = changing[target].get(actual.server_id)
            if planned and tags_digest(actual.tags) != planned.actual_digest:
                moved.append(f"{target} {planned.server_id}: its tags changed after the plan was made")
    if moved:
        raise Refusal([*sorted(moved), "Nothing was written. Make a new plan, review it, and apply that."])
    if unread:
        fix = "Nothing was written. Apply a saved plan with the targets and roles that it was made with."
        raise UnreadableFleet("\n".join([*sorted(unread), fix]))


def planned_result(server: ServerPlan) -> ServerResult:
    """The result of a server without writes: there is nothing to change, or it is a dry run."""
    return ServerResult(
        target=server.target,
        server_id=server.server_id,
        name=server.name,
        bucket=server.bucket,
        skip=server.skip,
        detail=server.detail,
        changes=server.changes,
        launch=server.launch,
        left=server.left,
    )


def _not_reached(server: ServerPlan, stop: Stop) -> ServerResult:
    return ServerResult(
        server.target, server.server_id, server.name, Bucket.SKIPPED, Skip.NOT_REACHED, f"not reached: {stop.why}"
    )
