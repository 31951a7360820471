"""Keywords of JSON Schema on the members of a `TypedDict`, and the annotations that many documents share."""

from __future__ import annotations

from typing import Annotated


class Keywords:
    """`Annotated[int, Keywords(minimum=0, description="How many.")]`. A class, because a dict cannot be hashed."""

    def __init__(self, **keywords: object) -> None:
        self.keywords = keywords


Count = Annotated[int, Keywords(minimum=0)]
Time = Annotated[str, Keywords(format="date-time")]
TimeOrNull = Annotated[str | None, Keywords(format="date-time")]
