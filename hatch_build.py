"""Puts the shipped files into the wheel. Hatchling runs this when it builds one.

An editable installation needs none of them: it finds them in the repository.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFiles(BuildHookInterface[Any]):
    """The files that `tagsync/shipped/places.py` names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        places = runpy.run_path(str(root / "tagsync" / "shipped" / "places.py"))
        for name, place in places["IN_THE_REPOSITORY"].items():
            path, target = root / place, f"{places['DATA']}/{name}"
            if path.is_file():
                build_data["force_include"][str(path)] = target
            else:
                build_data["force_include"] |= {str(file): f"{target}/{at}" for at, file in places["files_of"](path)}
