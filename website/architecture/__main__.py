"""Draws the pictures of the architecture into docs/pictures."""

from __future__ import annotations

from pathlib import Path

from website.architecture.flow import flow
from website.architecture.functions import functions
from website.architecture.service import service

PICTURES = {"flow.svg": flow, "functions.svg": functions, "service.svg": service}
FOLDER = Path(__file__).parents[2] / "docs" / "pictures"

if __name__ == "__main__":
    for name, draw in PICTURES.items():
        (FOLDER / name).write_text(draw().svg(), encoding="utf-8")
