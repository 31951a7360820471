"""The group `tagsync policy` and its commands, each in a file of its name."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group

COMMANDS = {
    "validate": "Check a policy file: every mistake with its line and its fix, and rules that can never match.",
    "show": "Show a policy with every default filled in; without a file, the default policy.",
    "schema": "Print the JSON Schema of policies, for editors and other tools.",
}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Check a policy, show it complete, print its schema.")
add_commands(group, "tagsync.cli.policy", COMMANDS)
