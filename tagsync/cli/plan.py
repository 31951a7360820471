"""`tagsync plan`: shows the drift, and saves the plan to apply later."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowChanges, What, Where
from tagsync.cli.kit.plan_file import check_out, save_plan
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tags_output import print_plan
from tagsync.cli.kit.with_flags import with_flags
from tagsync.engine.policy_file import load_policy


@with_flags
def plan(
    rules: Rules,
    what: What,
    where: Where,
    how: How,
    show: ShowChanges,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Save the plan, to be applied exactly as it is shown. It holds tag values."),
    ] = None,
    detailed_exitcode: Annotated[
        bool,
        typer.Option("--detailed-exitcode", help="End with 2 for drift, and with 3 if apply would refuse."),
    ] = False,
) -> int:
    """Show which tags differ from those of the instances, server by server. Nothing is written to AWS."""
    policy = load_policy(rules.policy, rules.tag_file)
    if out:
        check_out(out, redact=show.redact)
    session = Session(where, how, show)
    made = session.plan(policy, what)
    if out:
        save_plan(made, out)
    print_plan(made, show)
    return session.exit_code(exit_codes.of_plan(made, detailed=detailed_exitcode))
