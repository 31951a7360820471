"""The group `tagsync recovery run` and its commands, each in a file of its name."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {
    "start": "Start a drive: the preflight comes first, then wave after wave.",
    "show": "Show the newest drives, or one of them with every server.",
    "approve": "Approve the wave that waits for an approval, so that it starts.",
    "deny": "End the drive before the wave that waits for an approval.",
    "retry": "Launch again what has failed in a failed drive, and go on from there.",
    "skip": "Go on with a failed drive without what has failed.",
    "cancel": "Start nothing more.",
}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group(
    "Driven recoveries: over several accounts and regions, with approvals. The always-on service drives them."
)
add_commands(group, "tagsync.cli.recovery.run", COMMANDS)
