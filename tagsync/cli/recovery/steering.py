"""What the commands that start, watch and steer a recovery share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, ReportFormat, Show, ShowReport, Where
from tagsync.cli.output import print_document, print_lines, print_text, uses_colour
from tagsync.cli.recovery.progress import watching
from tagsync.cli.session import Session
from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.follow import follow
from tagsync.recovery.native.steering import NativeSteering
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import STEP_FAILED, Outcome, RecoveryStatus
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.recovery.native_document import native_to_document
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary

ExecutionId = Annotated[
    str, typer.Argument(metavar="EXECUTION", help="The ARN of the execution, as `start` has printed it.")
]
_UNKNOWN = "Write the ARN that tagsync recovery start has printed"
Wait = Annotated[bool, typer.Option("--wait", help="Watch it to its end.")]


class RunProblem(TagsyncError):
    """AWS does not answer or does not take what was asked of an execution."""

    def __init__(self, problem: Problem, more: str = "") -> None:
        super().__init__(f"{problem}{f'. {more}' if more else ''}")


class Running:
    """One execution in AWS, the connection to it, and what steers it."""

    def __init__(self, session: Session, target: Target, execution_id: str, names: Mapping[str, str]) -> None:
        self.session, self.target, self.execution_id = session, target, execution_id
        self.steering = NativeSteering(session.connection.native_executions, target, execution_id, names)

    @classmethod
    def found(cls, execution_id: str, where: Where, how: How, show: Show) -> Running:
        """The execution with this ARN, in any account. Raises `InputError` if it is not an ARN."""
        target = target_of(execution_id)
        session = Session(replace(where, account=[target.account], region=[target.region]), how, show)
        servers = session.connection.reader.read_servers(target).servers
        return cls(session, target, execution_id, {server.server_id: server.name for server in servers})

    def seen(self) -> Recovery:
        """The execution as it is now. Raises `RunProblem` if it cannot be read."""
        return self.readable(self.steering.look())

    def readable(self, seen: Recovery | Problem) -> Recovery:
        """Raises `RunProblem` if the execution could not be read."""
        if isinstance(seen, Problem):
            raise RunProblem(seen, _UNKNOWN if seen.kind is ProblemKind.NOT_FOUND else "")
        return seen

    def followed(self) -> Recovery | None:
        """The execution at its end, or as it was when somebody stopped looking: it goes on all the same. None where
        that was before the first look.

        Raises `RunProblem` where it cannot be read any more.
        """
        session, show = self.session, self.session.show
        bars = watching(quiet=show.quiet, colour=uses_colour(show), redact=show.redact)
        with session.interrupt.cancels(session.stop), bars as listen:
            followed = follow(self.steering.look, wait=session.stop.sleep, listen=listen)
        if followed.problem:
            raise RunProblem(
                followed.problem, _UNKNOWN if followed.problem.kind is ProblemKind.NOT_FOUND else self.hint()
            )
        return followed.execution

    def hint(self) -> str:
        """How to go on with an execution that is at work."""
        watch = f"Watch it: tagsync recovery status {self.execution_id} --wait"
        return f"It goes on in AWS. {watch}\nCancel it: tagsync recovery cancel {self.execution_id}"

    def hint_of_failure(self, execution: Recovery) -> str:
        """How to take up one that stands still because of a failed step; nothing where it does not."""
        step = execution.current
        if execution.status is not RecoveryStatus.FAILED or step is None or step.status not in STEP_FAILED:
            return ""
        retry = f"Launch what {step.name} has not launched: tagsync recovery retry {self.execution_id}"
        return f"{retry}\nGo on without: tagsync recovery skip {self.execution_id}"

    def act(self, verb: Callable[[], Recovery | Problem]) -> Recovery | Problem:
        """Does one of the verbs of `steering`. Raises `RunProblem` if AWS refuses."""
        try:
            with self.session.interrupt.cancels(self.session.stop):
                return verb()
        except WriteFailed as failed:
            more = "tagsync recovery status shows how things stand"
            raise RunProblem(
                failed.problem, _UNKNOWN if failed.problem.kind is ProblemKind.NOT_FOUND else more
            ) from None

    def finish(
        self, execution: Recovery | None, show: ShowReport, *, plan: str = "", preflight: Preflight | None = None
    ) -> int:
        """Prints it, with how to go on where it is at work; the exit code."""
        drill = execution.drill if execution else None
        print_recovery(show, self.target, plan=plan, drill=drill, preflight=preflight, execution=execution)
        at_work = execution is None or execution.outcome is Outcome.RUNNING
        if at_work:
            print_text(f"{self.hint()}\n", sys.stderr)
        elif execution and (hint := self.hint_of_failure(execution)):
            print_text(f"{hint}\n", sys.stderr)
        told = not (at_work and self.session.stop.reason)  # stopped before the end is no success
        return self.session.exit_code(exit_codes.of_execution(execution) if execution and told else exit_codes.PROBLEM)


def print_recovery(
    show: ShowReport,
    target: Target,
    *,
    plan: str = "",
    drill: bool | None = None,
    preflight: Preflight | None = None,
    execution: Recovery | None = None,
) -> None:
    """A preflight, an execution, or both in the format asked for."""
    if show.output is ReportFormat.json:
        document = native_to_document(plan, target, drill=drill, preflight=preflight, execution=execution)
        print_document(document, redact=show.redact)
    elif show.output is ReportFormat.markdown:
        print_text(recovery_markdown(plan, preflight, execution, redact=show.redact))
    else:
        if preflight:
            lines = preflight_lines(preflight, redact=show.redact, verbose=show.verbose)
            print_lines([*lines, preflight_summary(preflight)], colour=uses_colour(show))
        if execution:
            print_lines(execution_lines(execution, redact=show.redact), colour=uses_colour(show))
