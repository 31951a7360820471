"""`tagsync apply`: writes what a plan says."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowChanges, What, Where
from tagsync.cli.kit.output import print_error, print_lines, print_text, uses_colour
from tagsync.cli.kit.plan_file import load_plan
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tags_output import print_plan, print_run
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.core.plan import Plan
from tagsync.core.policy import Policy
from tagsync.engine.apply import apply_plan
from tagsync.engine.policy_file import load_policy
from tagsync.report.tags.layout import counts, lay_out
from tagsync.report.tags.view import plan_view
from tagsync.report.words import some

_CHOOSING = (
    *("policy", "tag_file", "server", "account", "exclude_account", "region", "exclude_region", "recheck_launch"),
    *("organization", "organizational_unit", "exclude_organizational_unit"),
)
"""Flags that decide what a plan holds. A saved plan takes none of them."""
_LOOK = "Look at the changes; if they are right, apply with --force."
_INSTEAD = " (as -auto-approve of Terraform), or apply a plan saved with tagsync plan --out"


@with_flags
def apply(
    context: typer.Context,
    rules: Rules,
    what: What,
    where: Where,
    how: How,
    show: ShowChanges,
    plan_file: Annotated[
        Path | None,
        typer.Argument(metavar="[PLAN.json]", help="A plan saved with `tagsync plan --out`. Default: plan now."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything except write.")] = False,
    force: Annotated[
        bool,
        typer.Option("--force", help="Apply even if more changes than the policy's limits allow. Says which limits."),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline, unless a saved plan is applied.")
    ] = False,
) -> int:
    """Write the tags that differ, and only those. A saved plan is applied exactly, or refused if tags have changed."""
    if plan_file:
        _refuse_choosing(context)
        plan = load_plan(plan_file)
        session = Session(where, how, show)
        session.refuse_moved(plan)
    else:
        policy = load_policy(rules.policy, rules.tag_file)
        session = Session(where, how, show)
        refuse_unconfirmed(yes=yes or dry_run, instead=_INSTEAD)
        if yes and not (dry_run or what.server):
            return _apply_at_once(session, policy, what, show, force=force)
        plan = session.plan(policy, what)
    if plan.refusals and not force:
        if not plan_file:
            print_plan(plan, show)
        print_error(Refusal([*plan.refusals, f"Nothing was written. {_LOOK}"]))
        return session.exit_code(exit_codes.REFUSED)
    _say_forced(plan)
    ask = plan.has_changes and not (plan_file or dry_run or yes or session.stop.reason)
    if ask:
        _confirm(plan, show)
        session.refuse_moved(plan)
    with session.working() as listen:
        record = apply_plan(
            plan,
            session.connection.writer,
            force=force,
            dry_run=dry_run,
            workers=how.workers,
            listen=listen,
            stop=session.stop,
        )
    print_run(record, show, changes=not ask)
    return session.exit_code(exit_codes.of_run(record))


def _apply_at_once(session: Session, policy: Policy, what: What, show: ShowChanges, *, force: bool) -> int:
    """Writes what is read while slow regions are still out. Raises `Refusal` if that is beyond a limit."""
    flowed, record = session.apply(policy, what, force=force)
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


def _refuse_choosing(context: typer.Context) -> None:
    sources = {name: context.get_parameter_source(name) for name in _CHOOSING}
    given = [name for name, source in sources.items() if source is not None and source.name == "COMMANDLINE"]
    if given:
        raise InputError(
            Mistake(f"--{name.replace('_', '-')}", "a saved plan is applied exactly as it is", "Leave this flag out")
            for name in given
        )


def _say_forced(plan: Plan) -> None:
    print_text("".join(f"Forced: {reason}\n" for reason in plan.refusals), sys.stderr)


def _confirm(plan: Plan, show: ShowChanges) -> None:
    """Shows the plan and asks. The dialogue is on standard error: standard output is for the result."""
    view = plan_view(plan, redact=show.redact)
    lines = counts(view) if show.summary else lay_out(view, verbose=show.verbose)
    print_lines(lines, colour=uses_colour(show), stream=sys.stderr)
    typer.confirm(f"Write these changes to {some(len(plan.to_apply()), 'server')}?", abort=True, err=True)
