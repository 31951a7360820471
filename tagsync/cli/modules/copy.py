"""`tagsync modules copy`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit.output import print_text
from tagsync.shipped.places import files_of, shipped
from tagsync.shipped.writing import write_folder


def copy(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.", show_default=False)],
) -> int:
    """Write the Terraform modules of this version of tagsync into a folder.

    A configuration names one by its path: `source = "./modules/tagsync"`.
    """
    files = {place: path.read_bytes() for place, path in files_of(shipped("modules"))}
    write_folder(folder, files)
    print_text(f"Wrote {', '.join(sorted({place.partition('/')[0] for place in files}))} to {folder}.\n")
    return 0
