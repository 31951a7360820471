"""Writes docs/schemas/deployment.schema.json: `python -m tagsync_cdktf.reference [FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path

from tagsync.report.documents import to_json
from tagsync_cdktf.settings.schema import SETTINGS_SCHEMA

FILE = Path("schemas") / "deployment.schema.json"


def write(docs: Path) -> None:
    (docs / FILE).write_text(to_json(SETTINGS_SCHEMA), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
