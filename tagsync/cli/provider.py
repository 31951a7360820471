"""`tagsync provider`: the Terraform provider, a program of its own (`python -m tagsync.provider`)."""

from __future__ import annotations

from tagsync.cli.kit.commands import command_group
from tagsync.cli.kit.other_program import add_program

group = command_group("Use tagsync in Terraform and OpenTofu.")
add_program(
    group,
    "tagsync.provider",
    {
        "install": "Let Terraform and OpenTofu on this machine find the provider.",
        "uninstall": "Remove the provider, in every version.",
        "package": "Make packages of the provider for a registry or a mirror.",
    },
)
