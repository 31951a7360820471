"""`tagsync policy`: checks a policy, shows it complete, prints its schema."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
import yaml

from tagsync.cli.kit.output import print_document, print_text
from tagsync.core.documents.declared import write_document
from tagsync.core.documents.schema import file_schema
from tagsync.core.errors import InputError, Mistake
from tagsync.core.policy import Policy
from tagsync.engine.policy_file import load_policy

group = typer.Typer(help="Check a policy, show it complete, print its schema.", no_args_is_help=True)
PolicyFile = Annotated[
    Path | None, typer.Argument(metavar="[FILE]", envvar="TAGSYNC_POLICY", help="The policy, in YAML or JSON.")
]


_NO_RECORD = (
    "Its ownership is none: what tagsync writes is not recorded, so nothing is ever pruned. A record that is there "
    "from before is removed.\n"
)


class PolicyFormat(StrEnum):
    yaml = "yaml"
    json = "json"


@group.command()
def validate(file: PolicyFile = None) -> int:
    """Check a policy file: every mistake with its line and its fix."""
    if file is None:
        raise InputError([Mistake("FILE", "no policy is named", "Write: tagsync policy validate policy.yaml")])
    policy = load_policy(file)
    print_text(f"{file} is a valid policy.\n")
    if not policy.keeps_record:
        print_text(_NO_RECORD)
    return 0


@group.command()
def show(
    file: PolicyFile = None,
    output: Annotated[PolicyFormat, typer.Option("--output", "-o", help="How to print it.")] = PolicyFormat.yaml,
) -> int:
    """Show a policy with every default filled in; without a file, the default policy."""
    document = write_document(load_policy(file))
    if output is PolicyFormat.json:
        print_document(document)
    else:
        print_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True))
    return 0


@group.command()
def schema() -> int:
    """Print the JSON Schema of policies, for editors and other tools."""
    print_document(file_schema(Policy))
    return 0
