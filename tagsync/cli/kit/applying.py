"""Writes a plan that was shown, and shows what was written."""

from __future__ import annotations

import sys

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import ShowChanges
from tagsync.cli.kit.output import print_error, print_lines, print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tags_output import print_plan, print_run
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.core.plan import Plan
from tagsync.engine.apply import apply_plan
from tagsync.engine.flow import Flowed
from tagsync.engine.run import RunRecord
from tagsync.report.tags.layout import counts, lay_out
from tagsync.report.tags.view import plan_view
from tagsync.report.words import some

CHOOSING = (
    *("server", "account", "exclude_account", "region", "exclude_region", "recheck_launch"),
    *("organization", "organizational_unit", "exclude_organizational_unit"),
)
"""Flags that decide which servers are looked at. What was saved takes none of them."""

_LOOK = "Look at the changes; if they are right, write them with --force."


def refuse_flags(context: typer.Context, names: tuple[str, ...], why: str) -> None:
    """Raises `InputError` for each of these flags that was given on the command line."""
    sources = {name: context.get_parameter_source(name) for name in names}
    given = [name for name, source in sources.items() if source is not None and source.name == "COMMANDLINE"]
    if given:
        raise InputError(Mistake(f"--{name.replace('_', '-')}", why, "Leave this flag out") for name in given)


def apply_shown(
    session: Session, plan: Plan, show: ShowChanges, *, saved: bool, force: bool, dry_run: bool, yes: bool
) -> int:
    """Writes a plan, and returns the exit code. It is shown and confirmed first, unless it was `saved`, this is a
    `dry_run`, or `yes` was given. Tags that moved before the answer are a refusal."""
    if plan.refusals and not force:
        if not saved:
            print_plan(plan, show)
        print_error(Refusal([*plan.refusals, f"Nothing was written. {_LOOK}"]))
        return session.exit_code(exit_codes.REFUSED)
    _say_forced(plan)
    ask = plan.has_changes and not (saved or dry_run or yes or session.stop.reason)
    if ask:
        _confirm(plan, show)
        session.refuse_moved(plan)
    with session.working() as listen:
        record = apply_plan(
            plan,
            session.connection.writer,
            force=force,
            dry_run=dry_run,
            workers=session.workers,
            listen=listen,
            stop=session.stop,
        )
    print_run(record, show, changes=not ask)
    return session.exit_code(exit_codes.of_run(record))


def show_written(session: Session, flowed: Flowed, record: RunRecord, show: ShowChanges) -> int:
    """Shows what was written at once, and returns the exit code. Raises `Refusal` if a limit held something back."""
    if not flowed.refused:
        _say_forced(flowed.plan)
        print_run(record, show, changes=True)
        return session.exit_code(exit_codes.of_run(record))
    written = [result for result in record.results if result.changes or result.launch]
    if not written:
        print_plan(flowed.plan, show)
        raise Refusal([*flowed.plan.refusals, f"Nothing was written. {_LOOK}"])
    print_run(record, show, changes=True)
    said = f"{some(len(written), 'server')} that no limit held back had been written before all regions were read."
    raise Refusal([*flowed.plan.refusals, f"{said} Nothing else was written. {_LOOK}"])


def _say_forced(plan: Plan) -> None:
    print_text("".join(f"Forced: {reason}\n" for reason in plan.refusals), sys.stderr)


def _confirm(plan: Plan, show: ShowChanges) -> None:
    """Shows the plan and asks. The dialogue is on standard error: standard output is for the result."""
    view = plan_view(plan, redact=show.redact)
    lines = counts(view) if show.summary else lay_out(view, verbose=show.verbose)
    print_lines(lines, colour=uses_colour(show), stream=sys.stderr)
    typer.confirm(f"Write these changes to {some(len(plan.to_apply()), 'server')}?", abort=True, err=True)
