"""The `tagsync` program: its commands, each in a file of its own."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli import apply, discover, doctor, explain, history, lab, plan, policy, provider, version
from tagsync.cli.recovery import group as recovery_group

app = typer.Typer(
    name="tagsync",
    help="Keeps the tags of AWS Elastic Disaster Recovery source servers equal to their EC2 instances' tags.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.command()(plan.plan)
app.command()(apply.apply)
app.command()(explain.explain)
app.command()(discover.discover)
app.command()(doctor.doctor)
app.command()(history.history)
app.add_typer(policy.group, name="policy")
app.add_typer(provider.group, name="provider")
app.add_typer(recovery_group.group, name="recovery")
app.add_typer(lab.group, name="lab")
app.command()(version.version)


def _print_version(wanted: bool) -> None:
    if wanted:
        version.version()
        raise typer.Exit


@app.callback()
def _program(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    pass
