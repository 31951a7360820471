"""A check of `tagsync doctor`: its outcome, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["ok", "warning", "failed"]


@dataclass(frozen=True, slots=True)
class Check:
    """`place` is the account, target or file that was checked. `fix` says what to do; it is empty if all is well."""

    name: str
    place: str
    outcome: Outcome
    detail: str
    fix: str = ""
