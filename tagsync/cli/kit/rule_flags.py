"""The flags that say by which rules tags are synced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

RULES = "By which rules"

TagFile = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        envvar="TAGSYNC_TAG_FILE",
        help="Servers without an EC2 instance and their tags, in CSV or YAML. It adds to the policy.",
        rich_help_panel=RULES,
    ),
]


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """Which policy gives the rules."""

    policy: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="TAGSYNC_POLICY",
            help="The policy, in YAML or JSON. Default: copy every tag that can be copied.",
            rich_help_panel=RULES,
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Rules(PolicyFile):
    """The rules of a sync: a policy, and what a tag file adds to it."""

    tag_file: TagFile = None
