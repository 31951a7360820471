"""Writes docs/cli.md and docs/schemas/ from the program itself: `python -m tagsync.cli.reference [FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from typer.main import get_group

from tagsync.cli.app import app
from tagsync.cli.kit.commands import walk
from tagsync.cli.kit.flags import HOW, SHOW, WHAT
from tagsync.cli.kit.rule_flags import RULES
from tagsync.cli.kit.target_flags import WHERE
from tagsync.core.documents.schema import file_schema
from tagsync.core.policy import Policy
from tagsync.engine.targets.file import TargetsFile
from tagsync.recovery.plans.definition import Definition
from tagsync.report.documents import to_json
from tagsync.report.schemas import (
    CLEANUP_SCHEMA,
    DISCOVERY_SCHEMA,
    DRILLS_SCHEMA,
    ESTATE_SCHEMA,
    FAILBACK_SCHEMA,
    HISTORY_SCHEMA,
    LIST_SCHEMA,
    NATIVE_SCHEMA,
    PLAN_SCHEMA,
    POINTS_SCHEMA,
    READINESS_SCHEMA,
    RUN_SCHEMA,
    STEPS_SCHEMA,
    VERIFIED_SCHEMA,
)

SCHEMAS = {
    "policy": file_schema(Policy),
    "targets": file_schema(TargetsFile),
    "plan": PLAN_SCHEMA,
    "run": RUN_SCHEMA,
    "discovery": DISCOVERY_SCHEMA,
    "estate": ESTATE_SCHEMA,
    "recovery-plan": file_schema(Definition),
    "recovery-steps": STEPS_SCHEMA,
    "recovery-run": NATIVE_SCHEMA,
    "recovery-points": POINTS_SCHEMA,
    "recovery-drills": DRILLS_SCHEMA,
    "recovery-history": HISTORY_SCHEMA,
    "recovery-list": LIST_SCHEMA,
    "recovery-readiness": READINESS_SCHEMA,
    "recovery-cleanup": CLEANUP_SCHEMA,
    "recovery-verify": VERIFIED_SCHEMA,
    "recovery-failback": FAILBACK_SCHEMA,
}
_GROUPS = (RULES, WHAT, WHERE, HOW, SHOW)
_INTRODUCTION = """\
# The command line

<!-- Written by `make docs` from the program itself: do not edit. -->

Results go to standard output; progress, questions and errors go to standard error. A file that is read may be `-`,
standard input: `tagsync plan --output json | tagsync apply -`. `python -m tagsync` is the same as `tagsync`.

| Exit code | Meaning |
|--:|---|
| 0 | Everything was read, and everything to be written was written. `plan` ends with 0 for drift too. |
| 1 | Bad input, or the result is INCOMPLETE: something could not be read or written, was not reached in time, has too \
many tags to hold, or was changed since the run that a rollback undoes, and is left as it is. The summary says what. \
What could be done is still shown, saved and applied. A recovery: a \
CRITICAL server is not launched, or is not well. `recovery verify`: a tag or an instance is missing. |
| 2 | `plan --detailed-exitcode`, `recovery diff --detailed-exitcode` and `estate --detailed-exitcode` only: \
everything was read, and there is drift, or something was found. |
| 3 | Refused, and nothing was written: more changes than the policy's limits allow, or a saved plan whose servers \
changed since, a recovery plan that tagsync did not make or that unlikely many servers would leave, servers without \
a wave where these are refused, or a recovery that must not start now. `plan --detailed-exitcode`: an apply would be \
refused. Only `apply --yes` and `rollback --yes` may have written servers that no limit held back, where a slow \
region made it too much. |
| 4 | `discover`, `estate`, `recovery points` and `adopt` only: everything was read, and no server matches, or no \
instance is wanted. |
| 5 | `conformance` only: AWS behaves otherwise than tagsync assumes. |
| 130, 143, 129 | Ended early by Ctrl-C, SIGTERM or a closed terminal (SIGHUP): \
what was in flight was finished and reported, and so was what is left. |

Where several are true, the first of these is the exit code: the signal that ended it, 3, 1, 5, 2, 4, 0. So a refusal \
comes before what could not be read, in `plan --detailed-exitcode` as in `apply`.

A second Ctrl-C ends the program at once. Wrong flags end with 1, not with the usual 2, because 2 means drift.

The first Ctrl-C, `--timeout`, an unreadable region and a failed write never throw away what was done: the result is
still printed, and says what is unknown or left.

`--output json` has a `format_version` and a published schema: [plan](schemas/plan.schema.json) (also what `--out`
saves), [run](schemas/run.schema.json), [discovery](schemas/discovery.schema.json),
[recovery steps](schemas/recovery-steps.schema.json), [recovery points](schemas/recovery-points.schema.json),
[recovery run](schemas/recovery-run.schema.json), [recovery history](schemas/recovery-history.schema.json),
[recovery list](schemas/recovery-list.schema.json),
[recovery readiness](schemas/recovery-readiness.schema.json). Policies,
targets files and recovery plans have one too: [policy](schemas/policy.schema.json),
[targets](schemas/targets.schema.json),
[recovery plan](schemas/recovery-plan.schema.json). `tagsync schemas copy DIR` writes them all.

Plans, results and saved plans hold tag values, which AWS calls sensitive: `--redact` hides them (and server names,
which are often tags), and a file of `--out` can be read by its owner only. A redacted plan cannot be applied, so
`--out` and `--redact` do not go together.

Shell completion: `tagsync --install-completion`.
"""


def reference() -> str:
    """The text of docs/cli.md."""
    program = get_group(app)
    shared: dict[str, dict[str, Any]] = {group: {} for group in _GROUPS}
    parts = [_INTRODUCTION]
    for path, command in walk(program, "tagsync"):
        parts.append(_command(path, command))
        for parameter in command.params:
            panel = getattr(parameter, "rich_help_panel", None)
            if panel in shared:
                shared[panel].setdefault(parameter.name, parameter)
    parts.append("## Flags of several commands\n")
    parts += [f"### {group}\n\n{_table(flags.values())}" for group, flags in shared.items()]
    return "\n".join(parts)


def write(folder: Path) -> None:
    """Writes everything below a docs folder."""
    schemas = folder / "schemas"
    schemas.mkdir(parents=True, exist_ok=True)
    (folder / "cli.md").write_text(reference(), encoding="utf-8")
    for name, schema in SCHEMAS.items():
        (schemas / f"{name}.schema.json").write_text(to_json(schema), encoding="utf-8")


def _command(path: str, command: Any) -> str:
    own = [each for each in command.params if getattr(each, "rich_help_panel", None) not in _GROUPS]
    groups = [
        group for group in _GROUPS if any(getattr(each, "rich_help_panel", None) == group for each in command.params)
    ]
    arguments = [_metavar(each) for each in own if each.param_type_name == "argument"]
    flags = ["[FLAGS]"] if len(own) > len(arguments) or groups else []
    parts = [f"## {path}\n", f"```\n{' '.join([path, *arguments, *flags])}\n```\n", f"{command.help}\n"]
    if own:
        parts.append(_table(own))
    if groups:
        links = ", ".join(f"[{group.lower()}](#{group.lower().replace(' ', '-')})" for group in groups)
        parts.append(f"And the flags on {links}.\n")
    if path.startswith(("tagsync lab", "tagsync provider")):
        parts.append(f"All arguments are the {path.split()[1]}'s own: see `{path} --help`.\n")
    return "\n".join(parts)


def _table(parameters: Any) -> str:
    rows = ["| Flag | Meaning |", "|---|---|"]
    rows += [f"| {_name(each)} | {_meaning(each)} |" for each in parameters]
    return "\n".join(rows) + "\n"


def _name(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{_metavar(parameter)}`"
    value = "" if parameter.is_flag else f" {_value(parameter)}"
    return ", ".join(f"`{option}{value}`" for option in parameter.opts)


def _metavar(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _value(parameter: Any) -> str:
    choices = parameter.type_descriptor.choices
    return "\\|".join(str(choice.value) for choice in choices) if choices else parameter.metavar or "N"


def _meaning(parameter: Any) -> str:
    text = parameter.help or ""
    default = parameter.default
    if default not in (None, "", False) and not callable(default):
        text += f" Default: `{getattr(default, 'value', default)}`."
    return text + (f" Variable: `{parameter.envvar}`." if parameter.envvar else "")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
