"""The Chromium of this machine: the one on PATH, or Debian's."""

from __future__ import annotations

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
MISSING = f"no browser: none of {', '.join(NAMES)} is on PATH or in /usr/bin (apt-get install chromium)"


def program() -> str | None:
    path = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/bin"
    return next(filter(None, (shutil.which(name, path=path) for name in NAMES)), None)
