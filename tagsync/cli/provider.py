"""`tagsync provider`: the Terraform provider, a program of its own (`python -m tagsync.provider`)."""

from __future__ import annotations

import typer

from tagsync.cli.kit.other_program import add_program

group = typer.Typer(help="Use tagsync in Terraform and OpenTofu.", no_args_is_help=True)
add_program(
    group,
    "tagsync.provider",
    {
        "install": "Let Terraform and OpenTofu on this machine find the provider.",
        "uninstall": "Remove the provider, in every version.",
        "package": "Make packages of the provider for a registry or a mirror.",
    },
)
