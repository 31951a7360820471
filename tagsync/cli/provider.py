"""`tagsync provider`: the Terraform provider, a program of its own (`python -m tagsync.provider`), takes over here."""

from __future__ import annotations

import os
import sys

import typer

group = typer.Typer(help="Use tagsync in Terraform and OpenTofu.", no_args_is_help=True)
_PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True}


@group.command(context_settings=_PASS_ON, add_help_option=False)
def install(context: typer.Context) -> None:
    """Let Terraform and OpenTofu on this machine find the provider."""
    _become_provider("install", context.args)


@group.command(context_settings=_PASS_ON, add_help_option=False)
def uninstall(context: typer.Context) -> None:
    """Remove the provider, in every version."""
    _become_provider("uninstall", context.args)


@group.command(context_settings=_PASS_ON, add_help_option=False)
def package(context: typer.Context) -> None:
    """Make packages of the provider for a registry or a mirror."""
    _become_provider("package", context.args)


def _become_provider(command: str, arguments: list[str]) -> None:
    """Replaces this process, so that exit codes are the provider's own."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-P", "-m", "tagsync.provider", command, *arguments])
