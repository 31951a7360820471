"""What a refresh found, noted in a resource's private data until the plan is applied.

Terraform asks for the plan of a resource twice: for the plan that people see, and again in the apply, maybe hours
later and on another machine. Both answers must be equal, but a fleet moves on. So the refresh notes what is to be
done, and every plan that follows from that refresh says exactly this.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.provider.wire.private import Private

_KEY = "found"


def keep(private: Private, found: Mapping[str, Any], *, basis: str) -> None:
    """`basis` is a digest of the policy or arguments that led to it. Empty: it holds for any."""
    private[_KEY] = {"basis": basis, **found}


def kept(private: Private, basis: str) -> Mapping[str, Any] | None:
    """What the last refresh found. None if there was no refresh, or if it had another basis."""
    found: Mapping[str, Any] | None = private.get(_KEY)
    return found if found is not None and found.get("basis") in ("", basis) else None


def forget(private: Private) -> None:
    """Empties it: all notes are for the plan that follows."""
    private.clear()
