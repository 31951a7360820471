"""One native execution in AWS: the connection to it, watching it, steering it, and what to do next."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, Show, ShowReport, Where
from tagsync.cli.kit.output import print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.kit.output import Native, print_native
from tagsync.cli.recovery.kit.progress import watching
from tagsync.cli.recovery.kit.replacing import not_its_name
from tagsync.core.errors import ProblemError
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import utc_now
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.native.follow import follow
from tagsync.recovery.native.guard import Guard, is_its_plan
from tagsync.recovery.native.steering import START_ANEW, NativeSteering
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome, RecoveryStatus

ExecutionId = Annotated[
    str, typer.Argument(metavar="EXECUTION", help="The ARN of the execution, as `start` has printed it.")
]
_ANEW = f"{START_ANEW}: tagsync recovery start"
_UNKNOWN = "Write the ARN that tagsync recovery start has printed"
StepName = Annotated[str, typer.Option(metavar="STEP", help="Its number or name. Default: the failed step.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline.")]
Wait = Annotated[bool, typer.Option("--wait", help="Watch it to its end.")]


class ExecutionProblem(ProblemError):
    """AWS did not answer, or refused what was asked of an execution."""


class RunningExecution:
    """One execution in AWS, the connection to it, and what steers it."""

    def __init__(
        self,
        session: Session,
        target: Target,
        execution_id: str,
        names: Mapping[str, str],
        servers: Sequence[SourceServer] = (),
    ) -> None:
        self.session, self.target, self.execution_id, self.servers = session, target, execution_id, servers
        connection = session.connection
        guard = Guard(connection.launch_reader, utc_now, CommandLine())
        self.steering = NativeSteering(connection.native_executions, guard, target, execution_id, names)

    @classmethod
    def found(cls, execution_id: str, where: Where, how: How, show: Show) -> RunningExecution:
        """The execution with this ARN, in any account. Raises `InputError` if it is not an ARN."""
        target = target_of(execution_id)
        session = Session(replace(where, account=[target.account], region=[target.region]), how, show)
        servers = session.connection.reader.read_servers(target).servers
        return cls(session, target, execution_id, {server.server_id: server.name for server in servers}, servers)

    def seen(self) -> Recovery:
        """The execution as it is now. Raises `ExecutionProblem` if it cannot be read."""
        return _readable(self.steering.look())

    def followed(self) -> Recovery | None:
        """The execution at its end, or as it was when Ctrl-C ended the watching; it goes on in AWS. None if that
        was before it was first read.

        Raises `ExecutionProblem` if it can no longer be read.
        """
        session, show = self.session, self.session.show
        bars = watching(quiet=show.quiet, colour=uses_colour(show), redact=show.redact)
        with session.stoppable(), bars as listen:
            followed = follow(self.steering.look, wait=session.stop.sleep, listen=listen)
        if followed.problem:
            raise _problem(followed.problem, self.hint())
        return followed.execution

    def hint(self, execution: Recovery | None = None) -> str:
        """How to watch or cancel an execution that is running."""
        watch = f"Watch it: tagsync recovery status {self.execution_id} --wait"
        if execution and execution.status is RecoveryStatus.CANCELLING:
            return f"It is cancelled once the job at work has ended. {watch}"
        see = f"See it in a browser: tagsync board {self.execution_id}"
        return f"It goes on in AWS. {watch}\n{see}\nCancel it: tagsync recovery cancel {self.execution_id}"

    def hint_of_failure(self, execution: Recovery) -> str:
        """How to go on with an execution that stands still and has not succeeded; empty where there is no advice."""
        if execution.can_go_on and (step := execution.current):
            retry = f"Launch what {step.name} has not launched: tagsync recovery retry {self.execution_id}"
            return f"{retry}\nGo on without: tagsync recovery skip {self.execution_id}"
        if execution.status is RecoveryStatus.FAILED:
            return f"It failed before its first step, so there is nothing to retry. Fix the cause. {_ANEW}"
        if execution.status is RecoveryStatus.TIMED_OUT:
            return f"It cannot be retried, skipped or resumed. Jobs at work end by themselves. {_ANEW}"
        if execution.status is RecoveryStatus.UNCLEAR:
            return "Look at it in the DRS console. A newer tagsync may know its status."
        if execution.outcome is Outcome.UNWELL:
            return "See why the actions failed: the run ids (--output json) are those of Systems Manager."
        return ""

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
        return self.followed() if wait else _readable(seen)

    def finish(self, execution: Recovery | None, show: ShowReport, native: Native | None = None) -> int:
        """Prints it, and what to do next if it is running or has failed; the exit code. `native` is what is known from
        before its start."""
        at_work = execution is None or execution.outcome is Outcome.RUNNING
        advice = self.hint(execution) if execution is None or at_work else self.hint_of_failure(execution)
        shown = replace(native or Native(self.target), execution=execution, servers=self.servers, advice=advice)
        print_native(show, replace(shown, drill=execution.drill) if execution else shown)
        if advice:
            print_text(f"{advice}\n", sys.stderr)
        told = not (at_work and self.session.stop.reason)  # stopping before the end is not a success
        return self.session.exit_code(exit_codes.of_recovery(execution) if execution and told else exit_codes.PROBLEM)


def _readable(seen: Recovery | Problem) -> Recovery:
    """Raises `ExecutionProblem` if the execution could not be read."""
    if isinstance(seen, Problem):
        raise _problem(seen)
    return seen


def _problem(problem: Problem, more: str = "") -> ExecutionProblem:
    """The problem, with the advice to check the ARN if there is no such execution."""
    return ExecutionProblem(problem, _UNKNOWN if problem.kind is ProblemKind.NOT_FOUND else more)
