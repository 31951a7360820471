"""Private state: what a resource remembers between runs without showing it. JSON, kept in the state file."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from tagsync.provider.wire.diagnostics import DiagnosticError

Private: TypeAlias = dict[str, Any]
"""Text keys, JSON values. Not for secrets: everyone who can plan can read the state file."""


def read_private(data: bytes) -> Private:
    """Raises `DiagnosticError` if `write_private` did not write it."""
    try:
        private = json.loads(data or b"{}")
    except ValueError:
        private = None
    if not isinstance(private, dict):
        raise DiagnosticError(
            "The resource's private data in the state is damaged",
            "It was not written by this provider. Restore the state from a backup, or remove the resource from the "
            "state (terraform state rm) and import it again.",
        )
    return private


def write_private(private: Private) -> bytes:
    return json.dumps(private, sort_keys=True, separators=(",", ":")).encode() if private else b""
