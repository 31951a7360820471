"""Makes the folder of the socket: a new one that only this user may enter."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

_LONGEST = 100
"""Bytes in a socket's path: Linux takes 107, macOS 103."""


class NoSocketFolder(Exception):
    """There is no usable folder for the socket."""


def make_socket_folder(environ: Mapping[str, str]) -> Path:
    """A new folder in TMPDIR, or elsewhere if that is too long or not writable. Mode 0700; the caller removes it.

    Raises `NoSocketFolder`.
    """
    parents = [*filter(None, (environ.get("TMPDIR"), environ.get("XDG_RUNTIME_DIR"))), "/tmp", "/var/tmp"]
    for parent in parents:
        if len(os.fsencode(parent)) + len("/tf-12345678/s") > _LONGEST:
            continue
        try:
            return Path(tempfile.mkdtemp(prefix="tf-", dir=parent))
        except OSError:
            continue
    raise NoSocketFolder(
        f"No folder for the provider's socket: none of {', '.join(parents)} is writable and short enough. "
        "Set TMPDIR to a writable folder with a path below 80 characters."
    )
