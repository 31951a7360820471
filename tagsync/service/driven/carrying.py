"""Carries out what an advance has decided, once that is saved: starts jobs, or calls a hook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tagsync.aws.connection import Connection
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.driven.advance import Advance
from tagsync.recovery.driven.calling import begin_hook
from tagsync.recovery.driven.drive import Drive, Order
from tagsync.recovery.driven.hooking import take_in_hook
from tagsync.recovery.driven.ports import DriveMoved, Drives
from tagsync.recovery.driven.starting import Started, start_orders
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.hooks.ports import Heard
from tagsync.recovery.words.jobs import Job
from tagsync.service.kit.telemetry import logger

SOON = 1
"""Seconds to the next advance after a hook that has answered at once."""

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Hands:
    """What carries it out."""

    connection: Connection
    drives: Drives
    allowed: AllowedHooks
    workers: int
    stop: Stop
    now: Callable[[], datetime]

    def start(self, made: Advance, version: int) -> None:
        """Starts the new jobs, saves what came of it, and then marks the jobs that carry no tag."""
        done = start_orders(made.drive, made.start, self.connection.launcher, self.stop, self.now)
        for order in done.drive.orders:
            if order in made.drive.orders:
                continue
            logger.warning("job not started", run_id=done.drive.run_id, kind=order.kind, where=str(order.target))
        self._keep(done.drive, version)
        self._mark(done)

    def call(self, drive: Drive, hook: Hook, version: int) -> bool:
        """Begins a hook, and saves what was answered, also if another caller has changed the drive meanwhile. Whether
        it has ended."""
        said = begin_hook(drive, hook, self.allowed, lambda: self.connection.hooks, self.stop, self.now)
        heard = said.answer.heard
        logger.info("hook called", run_id=drive.run_id, hook=hook.number, kind=str(hook.run.kind), heard=str(heard))
        for _ in range(_TRIES):
            try:
                self.drives.save(take_in_hook(drive, said, self.now()), version)
            except DriveMoved:
                stored = self.drives.load(drive.run_id)
                if stored is None:
                    break
                drive, version = stored.drive, stored.version
            else:
                break
        return heard in (Heard.SUCCEEDED, Heard.FAILED)

    def _mark(self, done: Started) -> None:
        """Best effort: a job without a mark is found by its servers, mode and time."""

        def mark(unmarked: tuple[Order, Job]) -> None:
            order, job = unmarked
            try:
                problem = self.connection.launcher.mark(done.drive, order, job)
            except Exception as error:
                problem = defect(error, str(order.target))
            why = str(problem or "")
            logger.info("job started without tags", run_id=done.drive.run_id, job=job.job_id, not_marked=why)

        list(run_all(mark, done.unmarked, workers=self.workers, stop=self.stop, name="marks"))

    def _keep(self, drive: Drive, version: int) -> None:
        """Saves which jobs were started. If a caller was faster, the next advance finds the jobs again."""
        try:
            self.drives.save(drive, version)
        except DriveMoved:
            logger.info("the drive was changed while its jobs were started", run_id=drive.run_id)


def carry_out(made: Advance, version: int, hands: Hands) -> bool:
    """Whether the next advance need not wait, because a hook has ended."""
    if made.start:
        hands.start(made, version)
    return made.call is not None and hands.call(made.drive, made.call, version)
