"""The work of one command with AWS: its connection, what stops it, and the progress it shows."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tagsync.cli.kit.flags import How, Show, What, Where
from tagsync.cli.kit.interrupt import Interrupt
from tagsync.cli.kit.output import print_text, uses_colour
from tagsync.cli.kit.progress import PlainProgress, progress
from tagsync.cli.kit.results import check_show
from tagsync.cli.kit.where import access_from
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import SERVER_ID, Fleet
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.sentences import first_few
from tagsync.engine.apply import refuse_moved
from tagsync.engine.events import Listener, Waiting, ignore
from tagsync.engine.flow import Flowed, apply_fleet
from tagsync.engine.guard import all_or_nothing, forced
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunRecord
from tagsync.engine.stop import Stop
from tagsync.report.words import some

if TYPE_CHECKING:
    from tagsync.aws.connection import Connection


class Session:
    """Raises `TagsyncError` on construction if the flags or the profile are wrong. Calls nothing."""

    def __init__(self, where: Where, how: How, show: Show, *, whole_models: bool = False) -> None:
        check_show(show)
        access = access_from(where)
        waits = access.timeouts.but(how.connect_timeout, how.read_timeout, how.region_timeout)
        from tagsync.aws.connection import Connection

        self.show = show
        self.workers = how.workers
        self.stop = Stop(how.timeout)
        self.interrupt = Interrupt()
        self._listen: Listener = PlainProgress()
        self.connection: Connection = Connection(
            access,
            workers=how.workers,
            stop=self.stop,
            timeouts=waits,
            whole_models=whole_models,
            tell=ignore if show.quiet else self._tell,
        )

    @contextmanager
    def stoppable(self) -> Iterator[None]:
        """While this lasts, Ctrl-C stops the work cleanly.

        Logs in first: if a profile wants an MFA code, it is asked for while nothing else is on the terminal, and Ctrl-C
        then ends the command.
        """
        self.connection.log_in()
        with self.interrupt.cancels(self.stop):
            yield

    @contextmanager
    def working(self) -> Iterator[Listener]:
        """While this lasts, progress is shown and Ctrl-C stops the work cleanly."""
        bars = progress(quiet=self.show.quiet, colour=uses_colour(self.show))
        before = self._listen
        with self.stoppable(), bars as listen:
            self._listen = listen
            try:
                yield listen
            finally:
                self._listen = before

    def read(self, policy: Policy, *, server_ids: Sequence[str] = (), recheck_launch: bool = False) -> Fleet:
        """The fleet, or only its servers `server_ids`."""
        with self.working() as listen:
            return read_fleet(
                self.connection.reader,
                self.connection.targets(),
                policy,
                now=datetime.now(UTC),
                server_ids=server_ids,
                recheck_launch=recheck_launch,
                workers=self.workers,
                listen=listen,
                stop=self.stop,
            )

    def _tell(self, waiting: Waiting) -> None:
        self._listen(waiting)

    def exit_code(self, code: int) -> int:
        """The code of the work. With `--verbose`, prints the calls made."""
        if self.show.verbose:
            calls = sorted(self.connection.calls.items())
            each = ", ".join(f"{service}:{operation} {number:,}" for (service, operation), number in calls)
            print_text(f"{some(sum(self.connection.calls.values()), 'call')} to AWS: {each or 'none'}\n", sys.stderr)
        return code

    def plan(self, policy: Policy, what: What) -> Plan:
        """The plan for the fleet, or for the servers asked for.

        Raises `InputError` if one of those is not found: a wrong id must not look like no drift.
        """
        server_ids = _checked(what.server or ())
        fleet = self.read(policy, server_ids=server_ids, recheck_launch=what.recheck_launch)
        _check_found(fleet, server_ids)
        return make_plan(policy, fleet)

    def apply(self, policy: Policy, what: What, *, force: bool) -> tuple[Flowed, RunRecord]:
        """Reads, plans and writes the fleet. If the plan has refusals, it is held back, unless `force`."""
        with self.working() as listen:
            return apply_fleet(
                self.connection.reader,
                self.connection.writer,
                self.connection.targets(),
                policy,
                forced if force else all_or_nothing,
                recheck_launch=what.recheck_launch,
                workers=self.workers,
                listen=listen,
                stop=self.stop,
            )

    def refuse_moved(self, plan: Plan) -> None:
        """Raises `Refusal` if tags have changed since the plan was made."""
        with self.working():
            refuse_moved(plan, self.connection.reader, workers=self.workers, stop=self.stop)


def _checked(server_ids: Sequence[str]) -> Sequence[str]:
    wrong = [server_id for server_id in server_ids if not re.fullmatch(SERVER_ID, server_id)]
    if wrong:
        fix = "Write it like s-1234567890abcdef0"
        raise InputError(Mistake("--server", f'"{server_id}" is not a source server id', fix) for server_id in wrong)
    return server_ids


def _check_found(fleet: Fleet, server_ids: Sequence[str]) -> None:
    found = {server.server_id for server in fleet.servers()}
    unread = [str(reading.target) for reading in fleet.targets if reading.problem]
    where = f"the {some(len(fleet.targets) - len(unread), 'target')} that could be read"
    fix = "Check the id, --account and --region"
    if unread:
        fix = f"It may be in one that could not: {first_few(unread, 3)}"
    missing = [server_id for server_id in dict.fromkeys(server_ids) if server_id not in found]
    if missing:
        raise InputError(Mistake("--server", f"{server_id} is in none of {where}", fix) for server_id in missing)
