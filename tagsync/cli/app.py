"""The `tagsync` program and its commands, each in a file of its name."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli import lab, provider
from tagsync.cli.deploy import group as deploy
from tagsync.cli.kit.commands import add_commands, command_group
from tagsync.cli.modules import group as modules
from tagsync.cli.policy import group as policy
from tagsync.cli.recovery import group as recovery
from tagsync.cli.schemas import group as schemas
from tagsync.cli.standby import group as standby

COMMANDS = {
    "plan": "Show which tags differ from those of the instances, server by server.",
    "apply": "Write the tags that differ, and only those.",
    "rollback": "Restore the tags that a plan or a run changed, where nothing was changed since.",
    "explain": "Explain one server: which rule decides each tag, from which instance, or why the server is skipped.",
    "discover": "Show the source servers that carry certain tags: in which waves, and whether they can be launched.",
    "estate": "Show which running instances should be protected and are not, and which source servers no longer fit:"
    " their instance is gone, or no plan takes them.",
    "adopt": "Write Terraform that takes over every account and region with source servers.",
    "doctor": "Check the policy, the credentials, every role, the regions, DRS and the permissions.",
    "conformance": "Ask a sandbox account in one region whether AWS behaves as tagsync assumes, "
    "and write a report to send.",
    "history": "Show the runs of the always-on service, the newest first, or one of them with its servers.",
    "version": "Print the versions of tagsync, Python and the AWS SDK.",
}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

BOARD = {"board": "Show recoveries as they go, and the state of the fleet, in a browser."}

app = command_group(
    "Keeps the tags of AWS Elastic Disaster Recovery source servers equal to their EC2 instances' tags.",
    name="tagsync",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
add_commands(app, "tagsync.cli", COMMANDS)
add_commands(app, "tagsync.cli.board", BOARD)
app.add_typer(policy.group, name="policy")
app.add_typer(provider.group, name="provider")
app.add_typer(recovery.group, name="recovery")
app.add_typer(standby.group, name="standby")
app.add_typer(deploy.group, name="deploy")
app.add_typer(modules.group, name="modules")
app.add_typer(schemas.group, name="schemas")
app.add_typer(lab.group, name="lab")


def _print_version(wanted: bool) -> None:
    if wanted:
        from tagsync.cli.version import version

        version()
        raise typer.Exit


@app.callback()
def _program(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    pass
