"""`tagsync policy show`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer
import yaml

from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.rule_flags import TagFile
from tagsync.cli.policy.file import PolicyFile
from tagsync.core.documents.declared import write_document
from tagsync.engine.policy_file import load_policy


class PolicyFormat(StrEnum):
    yaml = "yaml"
    json = "json"


def show(
    file: PolicyFile = None,
    tag_file: TagFile = None,
    output: Annotated[PolicyFormat, typer.Option("--output", "-o", help="How to print it.")] = PolicyFormat.yaml,
) -> int:
    """Show a policy with every default filled in; without a file, the default policy."""
    document = write_document(load_policy(file, tag_file))
    if output is PolicyFormat.json:
        print_document(document)
    else:
        print_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True))
    return 0
