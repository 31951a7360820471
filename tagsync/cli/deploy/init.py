"""`tagsync deploy init`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit.output import print_text
from tagsync.shipped.places import shipped
from tagsync.shipped.writing import write_folder

SETTINGS = "tagsync.deploy.yaml"
SCHEMA = "deployment.schema.json"
_NOT_KEPT = "build/\ncdktf.out/\n.terraform/\n*.tfstate*\n"
"""What a synth and Terraform write: it can be made again, or it is a state."""
_NEXT = """\
Wrote the app, an example of settings and the module of the fleets to {folder}. Next, in that folder:
  edit {settings}       accounts, regions, policy, whom to notify
  python main.py --check         all that is wrong with the settings, at once
  python main.py                 writes the Terraform of all stacks to cdktf.out, and says what comes next
This takes Node.js and the extra cdktf (pip install 'tagsync[cdktf]'). Stacks of fleets take `tagsync provider install`.
"""


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.", show_default=False)],
) -> int:
    """Write a folder from which the always-on service is synthesised and deployed.

    It holds main.py and cdktf.json, the settings to edit and their schema, and the module that applies the tag sync.
    Keep it in version control, without what its .gitignore names: the same settings and the same version of tagsync
    give the same Terraform everywhere.
    """
    write_folder(folder, dict(_files()))
    print_text(_NEXT.format(folder=folder, settings=SETTINGS))
    return 0


def _files() -> Iterator[tuple[str, bytes]]:
    yield ".gitignore", _NOT_KEPT.encode()
    for name in ("main.py", "cdktf.json"):
        yield name, shipped(name).read_bytes()
    text = shipped("settings.yaml").read_text(encoding="utf-8")
    yield SETTINGS, text.replace(f"../../docs/schemas/{SCHEMA}", SCHEMA).encode()
    yield SCHEMA, (shipped("schemas") / SCHEMA).read_bytes()
    for path in sorted((shipped("modules") / "tagsync").glob("*.tf")):
        yield f"modules/tagsync/{path.name}", path.read_bytes()
