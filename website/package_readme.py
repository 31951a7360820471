"""README.md as a package index shows it: every link and picture is absolute. Hatchling runs this when it builds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(?<=\]\()(?![a-z]+:)([^)\s]+)")
_PICTURE = re.compile(r'(!\[[^]]*\]\(|\bsrc="|\bsrcset=")(?![a-z]+:)([^)\s"]+)')


class PackageReadme(MetadataHookInterface):
    """Gives the package its readme. The home of the project is `Homepage` in `project.urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        readme = absolute(text, metadata["urls"]["Homepage"])
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}


def absolute(text: str, home: str) -> str:
    """README.md, whose links lead to files of the repository at `home`, and whose pictures are files of it."""
    text = _PICTURE.sub(lambda found: f"{found[1]}{home}/raw/HEAD/{found[2]}", text)
    text = text.replace("](#", "](README.md#")  # the index has anchors of its own
    return _LINK.sub(lambda found: f"{home}/blob/HEAD/{found[1]}", text)
