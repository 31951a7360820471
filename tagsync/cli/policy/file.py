"""The argument FILE of the commands that read a policy."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

PolicyFile = Annotated[
    Path | None, typer.Argument(metavar="[FILE]", envvar="TAGSYNC_POLICY", help="The policy, in YAML or JSON.")
]
