"""Amazon Resource Names (ARNs) and their parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arn:
    """``arn:partition:service:region:account:resource``; `name` is the last part of the resource."""

    text: str
    service: str
    region: str
    account: str
    resource: str

    @property
    def name(self) -> str:
        return self.resource.rsplit(":", 1)[-1].rsplit("/", 1)[-1]


def parse_arn(text: str) -> Arn:
    """Raises ValueError."""
    parts = text.split(":", 5)
    if len(parts) != 6 or parts[0] != "arn":
        raise ValueError(f"{text!r} is not an ARN")
    return Arn(text, parts[2], parts[3], parts[4], parts[5])
