"""`tagsync schemas copy`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit.output import print_text
from tagsync.report.words import some
from tagsync.shipped.places import files_of, shipped
from tagsync.shipped.writing import write_folder


def copy(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.", show_default=False)],
) -> int:
    """Write the JSON Schemas of this version of tagsync into a folder.

    Editors complete and check a file whose first line is `# yaml-language-server: $schema=DIR/policy.schema.json`.
    """
    files = {place: path.read_bytes() for place, path in files_of(shipped("schemas"))}
    write_folder(folder, files)
    print_text(f"Wrote {some(len(files), 'schema')} to {folder}.\n")
    return 0
