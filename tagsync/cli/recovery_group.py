"""The commands of `tagsync recovery`, each in a file of its own."""

from __future__ import annotations

import typer

from tagsync.cli import (
    recovery_apply,
    recovery_cancel,
    recovery_diff,
    recovery_plan,
    recovery_preflight,
    recovery_retry,
    recovery_service,
    recovery_skip,
    recovery_start,
    recovery_status,
)

group = typer.Typer(help="Recovery plans of DRS: kept as the tags say, and run.", no_args_is_help=True)
group.command()(recovery_plan.plan)
group.command()(recovery_diff.diff)
group.command()(recovery_apply.apply)
group.command()(recovery_preflight.preflight)
group.command()(recovery_start.start)
group.command()(recovery_status.status)
group.command()(recovery_retry.retry)
group.command()(recovery_skip.skip)
group.command()(recovery_cancel.cancel)
group.add_typer(recovery_service.group, name="run")
