"""The group `tagsync modules` and its command."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {"copy": "Write the Terraform modules of this version of tagsync into a folder."}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Get the Terraform modules.")
add_commands(group, "tagsync.cli.modules", COMMANDS)
