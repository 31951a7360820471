"""The commands of `tagsync recovery`, each in a file of its own."""

from __future__ import annotations

import typer

from tagsync.cli import recovery_apply, recovery_diff, recovery_plan

group = typer.Typer(help="Recovery plans of DRS, kept as the tags say.", no_args_is_help=True)
group.command()(recovery_plan.plan)
group.command()(recovery_diff.diff)
group.command()(recovery_apply.apply)
