"""`tagsync apply`: writes what a plan says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit.applying import CHOOSING, apply_shown, refuse_flags, show_written
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowChanges, What, Where
from tagsync.cli.kit.plan_file import load_plan
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.engine.policy_file import load_policy

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
        refuse_flags(context, ("policy", "tag_file", *CHOOSING), "a saved plan is applied exactly as it is")
        plan = load_plan(plan_file)
        session = Session(where, how, show)
        session.refuse_moved(plan)
    else:
        policy = load_policy(rules.policy, rules.tag_file)
        session = Session(where, how, show)
        refuse_unconfirmed(yes=yes or dry_run, instead=_INSTEAD)
        if yes and not (dry_run or what.server):
            return show_written(session, *session.apply(policy, what, force=force), show)
        plan = session.plan(policy, what)
    return apply_shown(session, plan, show, saved=plan_file is not None, force=force, dry_run=dry_run, yes=yes)
