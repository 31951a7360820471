"""What a bench reports: a figure, what it is compared with, and whether it reaches what was set out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`baseline` is measured or computed in the same run; `limit` is the most that is good enough (None: no limit)."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    against: str = ""
    limit: float | None = None

    @property
    def is_reached(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def __str__(self) -> str:
        text = f"{self.name:<52} {self.value:>10.4g} {self.unit}"
        if self.baseline is not None:
            ratio = f"{self.value / self.baseline:.3g}x " if self.baseline else ""
            text += f"   {ratio}of {self.baseline:.4g} ({self.against})"
        if self.limit is not None:
            text += f"   {'reached' if self.is_reached else 'MISSED'}: at most {self.limit:.4g}"
        return text


def show(title: str, figures: Iterable[Figure]) -> bool:
    """Prints the figures; True when all are reached."""
    print(f"\n{title}", flush=True)
    reached = True
    for figure in figures:
        print(f"  {figure}", flush=True)
        reached = reached and figure.is_reached
    return reached
