"""One native execution in AWS: the connection to it, watching it, steering it, and what to do next."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import Ask
from tagsync.cli.kit.flags import ShowReport
from tagsync.cli.kit.output import print_text, uses_colour
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.kit.flags.replacing import not_its_name
from tagsync.cli.recovery.kit.hints import hint
from tagsync.cli.recovery.kit.named import NamedExecution
from tagsync.cli.recovery.kit.output import Native, print_native
from tagsync.cli.recovery.kit.progress import Watch, watching
from tagsync.cli.recovery.kit.screen import drawn
from tagsync.core.errors import ProblemError
from tagsync.core.model import Problem, SourceServer, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.after.arriving import with_instances
from tagsync.recovery.after.looking import look_at
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.native.follow import follow
from tagsync.recovery.native.guard import Guard, is_its_plan
from tagsync.recovery.native.steering import NativeSteering, find_step
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.times.last_time import last_time
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.words import some

_UNKNOWN = "Write the ARN that tagsync recovery start has printed, or the name of its plan"


class ExecutionProblem(ProblemError):
    """AWS did not answer, or refused what was asked of an execution."""


class RunningExecution:
    """One execution in AWS, the connection to it, and what steers it. `called` is how advice on a terminal names it.

    `reading` is what was read of its target, and `servers` those of it of which nothing was told before. `history` is
    the file in which its times are kept, None: the usual one."""

    def __init__(
        self,
        named: NamedExecution,
        names: Mapping[str, str],
        reading: TargetReading,
        servers: Sequence[SourceServer] = (),
        history: Path | None = None,
    ) -> None:
        session, target, execution_id = named.session, named.target, named.execution_id
        self.session, self.target, self.execution_id, self.servers = session, target, execution_id, servers
        self.called, self.plan, self._reading, self._history = named.called, named.plan, reading, history
        connection = session.connection
        guard = Guard(connection.launch_reader, connection.now, CommandLine())
        self.steering = NativeSteering(connection.native_executions, guard, target, execution_id, names)

    @classmethod
    def of(cls, named: NamedExecution, history: Path | None = None) -> RunningExecution:
        """With the servers of its target, and what people call them."""
        reading = named.session.connection.reader.read_servers(named.target)
        names = {server.server_id: server.name for server in reading.servers}
        return cls(named, names, reading, reading.servers, history)

    def seen(self) -> Recovery:
        """The execution as it is now. Raises `ExecutionProblem` if it cannot be read."""
        return readable(self.steering.look())

    def followed(self, shown: AbstractContextManager[Watch] | None = None) -> Recovery | None:
        """The execution at its end, or as it was when Ctrl-C ended the watching; it goes on in AWS. None if that
        was before it was first read. It is `shown` meanwhile as bars or lines, if in no other way.

        Raises `ExecutionProblem` if it can no longer be read.
        """
        session, show = self.session, self.session.show
        bars = shown or watching(quiet=show.quiet, colour=uses_colour(show), redact=show.redact)
        with session.stoppable(), bars as listen:
            followed = follow(self.steering.look, wait=session.stop.sleep, listen=listen)
        if followed.problem:
            raise _problem(followed.problem, hint(None, self.called, self.execution_id))
        return followed.execution

    def drawn(self) -> AbstractContextManager[Watch]:
        """A screen for `followed`."""
        connection, show, name = self.session.connection, self.session.show, self.plan or self.execution_id

        def last() -> RecoveryTimes | None:
            listing = connection.execution_lists.listed(self.target, self.plan)
            reader = connection.execution_reader
            return last_time(
                listing, self.execution_id, lambda earlier: reader.read(self.target, earlier.recovery_id, {})
            )

        return drawn(
            f"{name} in {self.target}",
            last,
            lambda _: "",
            now=self.session.connection.now,
            colour=uses_colour(show),
            redact=show.redact,
        )

    def retry(self, step: str, instances: bool, production_of: str | None, *, wait: bool) -> Recovery | None:
        """Raises as `replacing` and `steered` do; so do all verbs."""
        guard = self.replacing(instances, production_of)
        return self.steered(replace(self.steering, step=step, guard=guard).retry, wait=wait)

    def skip(self, step: str, instances: bool, production_of: str | None, ask: Ask, *, wait: bool) -> Recovery | None:
        guard = self.replacing(instances, production_of)
        found = find_step(self.seen(), step)
        ask(f"Leave out step {found.number}, {found.name} ({found.status})?")
        return self.steered(replace(self.steering, step=step or found.name, guard=guard).skip, wait=wait)

    def cancel(self, ask: Ask, *, wait: bool) -> Recovery | None:
        ask("Cancel this execution? What is launched stays.")
        return self.steered(self.steering.cancel, wait=wait)

    def leave_out(self, servers: Sequence[str], ask: Ask, *, wait: bool) -> Recovery | None:
        ask(f"Go on without {some(len(servers), 'server')}? It is not recovered.")
        return self.steered(lambda: self.steering.leave_out(servers), wait=wait)

    def replacing(self, instances: bool, production_of: str | None) -> Guard:
        """What a retry or a skip may replace. Raises `InputError` if --replace-production gives another plan's name."""
        if production_of is not None:
            plans = self.session.connection.native_plans
            if not is_its_plan(plans, self.target, self.seen(), production_of):
                raise not_its_name()
        return replace(
            self.steering.guard,
            accept=Accept(replace_instances=instances, replace_production=production_of is not None),
        )

    def steered(self, verb: Callable[[], Recovery | Problem], *, wait: bool) -> Recovery | None:
        """Does one of the verbs of `steering`; the execution after that, or at its end if `wait`.

        Raises `ExecutionProblem` if AWS refuses, and as `followed` does.
        """
        try:
            with self.session.stoppable():
                seen = verb()
        except WriteFailed as failed:
            more = "tagsync recovery status shows how far the execution is"
            raise _problem(failed.problem, more) from None
        return self.followed() if wait else readable(seen)

    def finish(self, execution: Recovery | None, show: ShowReport, native: Native | None = None) -> int:
        """Prints it, and what to do next if it is running or has failed; the exit code. `native` is what is known from
        before its start."""
        execution = execution and self._with_instances(execution)
        at_work = execution is None or execution.outcome is Outcome.RUNNING
        kept = hint(execution, self.execution_id, self.execution_id)  # for a page, which is read later
        shown = replace(
            native or Native(self.target, self.plan),
            execution=execution,
            servers=self.servers,
            advice=kept,
            now=self.session.connection.now,
        )
        if execution:
            shown = replace(shown, drill=execution.drill, compared=self._held(execution, shown))
        print_native(show, shown)
        if advice := hint(execution, self.called, self.execution_id):
            print_text(f"{advice}\n", sys.stderr)
        told = not (at_work and self.session.stop.reason)  # stopping before the end is not a success
        return self.session.exit_code(exit_codes.of_recovery(execution) if execution and told else exit_codes.PROBLEM)

    def _held(self, execution: Recovery, shown: Native) -> Compared | None:
        from tagsync.cli.recovery.kit.native_times import held

        rto = shown.read.definition.rto_minutes if shown.read else None
        return held(self.session, self.target, execution, self._history, shown.plan, rto)

    def _with_instances(self, execution: Recovery) -> Recovery:
        """The execution with the instances of what is launched by now; once the command was stopped, as it is."""
        session = self.session
        if session.stop.reason:
            return execution
        connection = session.connection
        with session.stoppable():
            look = look_at(
                execution,
                connection.reader,
                connection.launch_reader.instances,
                servers=lambda *_: self._reading,
                workers=session.workers,
                stop=session.stop,
            )
        return with_instances(execution, look)


def readable(seen: Recovery | Problem) -> Recovery:
    """Raises `ExecutionProblem` if the execution could not be read."""
    if isinstance(seen, Problem):
        raise _problem(seen)
    return seen


def _problem(problem: Problem, more: str = "") -> ExecutionProblem:
    """The problem, with the advice to check the ARN if there is no such execution."""
    return ExecutionProblem(problem, _UNKNOWN if problem.kind is ProblemKind.NOT_FOUND else more)
