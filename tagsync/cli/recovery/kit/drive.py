"""One drive of the service: watching it, steering it, and what to do next."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager

from tagsync.aws.sdk.clock import AwsClock
from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import Ask
from tagsync.cli.kit.flags import How, Show, ShowReport
from tagsync.cli.kit.interrupt import Interrupt
from tagsync.cli.kit.output import print_text, uses_colour
from tagsync.cli.kit.results import check_show
from tagsync.cli.recovery.kit.drive_output import print_drive
from tagsync.cli.recovery.kit.flags.replacing import replacing
from tagsync.cli.recovery.kit.hints import hint_of_approval, hint_of_drive
from tagsync.cli.recovery.kit.named import NamedDrive, stored_drive
from tagsync.cli.recovery.kit.progress import Watch, watching
from tagsync.cli.recovery.kit.screen import drawn
from tagsync.cli.recovery.kit.service import answer_to
from tagsync.core.errors import InputError, Mistake, ProblemError
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.follow import follow
from tagsync.recovery.times.compared import last_good
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome


class RunningDrive:
    """One drive in the table of the service, and the function that steers it. Raises `CredentialsError` and
    `ServiceError`, as every method does."""

    def __init__(self, named: NamedDrive, how: How, show: Show) -> None:
        check_show(show)
        self._service, self._run_id, self._called, self._show = named.service, named.run_id, named.called, show
        self._clock = AwsClock()
        self._drives = named.service.drives(self._clock)
        self._stop, self._interrupt = Stop(how.timeout), Interrupt()

    def seen(self) -> Recovery:
        """The drive as it is now. Raises `InputError` if there is none."""
        return recovery_of(self._drive())

    def followed(self, shown: AbstractContextManager[Watch] | None = None) -> Recovery | None:
        """The drive at its end, or as it was when Ctrl-C ended the watching; it goes on. None if that was before it was
        first read. It is `shown` meanwhile as bars or lines, if in no other way. Raises `ProblemError` if it can no
        longer be read."""
        show = self._show
        bars = shown or watching(quiet=show.quiet, colour=uses_colour(show), redact=show.redact)
        with self._interrupt.cancels(self._stop), bars as listen:
            followed = follow(self._look, wait=self._stop.sleep, listen=listen)
        if followed.problem:
            raise ProblemError(followed.problem, f"It goes on. Look again: tagsync recovery status {self._called}")
        return followed.execution

    def drawn(self) -> AbstractContextManager[Watch]:
        """A screen for `followed`."""
        show, drive = self._show, self._drive()

        def last() -> RecoveryTimes | None:
            found = past_drives(drive.plan, self._service.times(), self._drives)
            return last_good(found, drive.run_id, drive.started_at or drive.created_at)

        return drawn(
            drive.plan, last, hint_of_approval, now=self._clock.now, colour=uses_colour(show), redact=show.redact
        )

    def retry(self, step: str, instances: bool, production_of: str | None, *, wait: bool) -> Recovery | None:
        """Raises `Refusal` if it is not possible now, and `InputError`, as every verb does."""
        _refuse_step(step)
        return self._act("retry", replacing(instances, production_of), wait=wait)

    def skip(self, step: str, instances: bool, production_of: str | None, ask: Ask, *, wait: bool) -> Recovery | None:
        _refuse_step(step)
        wave = self._drive().wave
        ask(f"Go on without what has failed in {wave.name if wave else 'it'}?")
        return self._act("skip", replacing(instances, production_of), wait=wait)

    def cancel(self, ask: Ask, *, wait: bool) -> Recovery | None:
        ask("Cancel this drive? What is launched stays.")
        return self._act("cancel", {}, wait=wait)

    def leave_out(self, *_servers: object, **_how: bool) -> Recovery | None:
        """A drive needs no such verb: there one server does not hold up the others."""
        what = "it is a drive, in which a server that cannot be launched does not keep the others from it"
        fix = f"Let it go on, and skip the wave if the server is CRITICAL: tagsync recovery skip {self._called}"
        raise InputError([Mistake(self._run_id, what, fix)])

    def finish(self, recovery: Recovery | None, show: ShowReport) -> int:
        """Prints it, and what to do next; the exit code."""
        drive = self._drive()
        now = recovery_of(drive)
        print_drive(drive, self._service, show)
        if advice := hint_of_drive(drive, now, self._called):
            print_text(f"{advice}\n", sys.stderr)
        told = recovery and not (now.outcome is Outcome.RUNNING and self._stop.reason)
        return exit_codes.of_recovery(now) if told else exit_codes.PROBLEM

    def _act(self, step: str, more: Mapping[str, object], *, wait: bool) -> Recovery | None:
        answer_to({"step": step, "runId": self._run_id, **more}, self._service)
        return self.followed() if wait else self.seen()

    def _drive(self) -> Drive:
        return stored_drive(self._service, self._drives, self._run_id)

    def _look(self) -> Recovery | Problem:
        try:
            return self.seen()
        except ServiceError as error:
            return Problem(ProblemKind.UNAVAILABLE, f"the table {self._service.table}", str(error))


def _refuse_step(step: str) -> None:
    if step:
        what = "it is a drive, of which only the failed wave can be launched again or left out"
        raise InputError([Mistake("--step", what, "Leave it out")])
