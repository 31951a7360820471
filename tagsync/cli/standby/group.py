"""The group `tagsync standby` and its commands, each in a file of its name."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {
    "status": "Show which hub is in charge, since when, and what each is at work on.",
    "takeover": "Put the standby in charge: it runs what the service runs, and the home hub steps back.",
    "handback": "Put the home hub in charge again: the standby stands by.",
}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Two hubs of the always-on service: which is in charge, and the switch between them.")
add_commands(group, "tagsync.cli.standby", COMMANDS)
