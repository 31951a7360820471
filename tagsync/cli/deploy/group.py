"""The group `tagsync deploy` and its command."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {"init": "Write a folder from which the always-on service is synthesised and deployed."}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Begin a deployment of the always-on service.")
add_commands(group, "tagsync.cli.deploy", COMMANDS)
