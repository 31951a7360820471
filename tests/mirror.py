"""Terraform's configuration for a filesystem mirror of providers."""

from __future__ import annotations

import json
from pathlib import Path


def only_from(mirror: Path, folder: Path) -> Path:
    """Writes a new CLI configuration into a folder: providers come from the mirror alone."""
    file = folder / "terraform.rc"
    file.write_text(f"provider_installation {{\n  filesystem_mirror {{ path = {json.dumps(str(mirror))} }}\n}}\n")
    return file
