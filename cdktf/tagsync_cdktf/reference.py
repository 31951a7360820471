"""Writes docs/schemas/deployment.schema.json: `python -m tagsync_cdktf.reference [FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path

from tagsync.core.documents.schema import file_schema
from tagsync.report.documents import to_json
from tagsync_cdktf.settings import Settings

FILE = Path("schemas") / "deployment.schema.json"


def settings_schema() -> dict[str, object]:
    return file_schema(Settings, "A deployment of the always-on service.")


def write(docs: Path) -> None:
    (docs / FILE).write_text(to_json(settings_schema()), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
