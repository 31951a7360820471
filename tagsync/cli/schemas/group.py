"""The group `tagsync schemas` and its command."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {"copy": "Write the JSON Schemas of this version of tagsync into a folder."}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Get the JSON Schemas of policies, settings and outputs.")
add_commands(group, "tagsync.cli.schemas", COMMANDS)
