"""One row of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tagsync.core.problems import ProblemKind

Retry = Literal["never", "throttled", "transient"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """One row of the table.

    `names` are codes of AWS, or names of botocore's exceptions, which stand for what is derived from them too. `said`
    is a regular expression that the error's text must hold. `advice` is empty where the kind's own hint is all there
    is to say. `says` is a clearer message than the error's own, or empty. Advice and message may use the named groups
    of `said`: never let one match a tag value (law 9).
    """

    names: str
    kind: ProblemKind
    advice: str = ""
    said: str = ""
    says: str = ""
    retry: Retry = "never"
