"""The commands of `tagsync recovery`, each in a file of its own."""

from __future__ import annotations

import typer

from tagsync.cli.recovery import apply as recovery_apply
from tagsync.cli.recovery import cancel as recovery_cancel
from tagsync.cli.recovery import diff as recovery_diff
from tagsync.cli.recovery import plan as recovery_plan
from tagsync.cli.recovery import preflight as recovery_preflight
from tagsync.cli.recovery import retry as recovery_retry
from tagsync.cli.recovery import run as recovery_service
from tagsync.cli.recovery import skip as recovery_skip
from tagsync.cli.recovery import start as recovery_start
from tagsync.cli.recovery import status as recovery_status

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
