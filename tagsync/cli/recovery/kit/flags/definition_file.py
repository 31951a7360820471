"""The definition of a plan, and the servers that it goes without."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DefinitionFile = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        envvar="TAGSYNC_RECOVERY_PLAN",
        help="The definition of the recovery plan, in YAML or JSON (docs/recovery.md).",
    ),
]

LeaveOut = Annotated[
    list[str] | None,
    typer.Option(
        metavar="SERVER",
        help="Go without this source server, by its id, though the selector takes it. May be repeated or a comma "
        "list. What DRS cannot launch would fail the whole plan.",
    ),
]
