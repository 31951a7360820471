"""Normal values: many ways to write a value on instances become one on source servers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, get_args

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TAG_VALUE
from tagsync.core.documents.kinds import Choice, Flag
from tagsync.core.documents.maps import TextMap

Case = Literal["keep", "title", "lower", "upper"]

_WORD = re.compile(r"[^\W_]+")
"""Letters and digits: `Eu-West-1` and `Dr_Test` are words with something between."""
_CASES: Mapping[Case, Callable[[str], str]] = {
    "keep": str,
    "title": lambda value: _WORD.sub(lambda word: word[0].capitalize(), value),
    "lower": str.lower,
    "upper": str.upper,
}


@declared
class Normal:
    """How the values of a key are made normal. The steps are `trim`, then `map`, then `case`.

    A value that `map` names has the value it gives, whatever `case` is.
    """

    trim: bool = member(Flag(), "Leaves out spaces at both ends.", default=False)
    map: Mapping[str, str] = member(
        TextMap(TAG_VALUE),
        "Value on the instance, in exactly these letters -> value on the source server.",
        default={},
        secret=True,
    )
    case: Case = member(
        Choice(get_args(Case)),
        "Letter case of values that map does not name. title: each word begins with a capital letter.",
        default="keep",
    )

    def check(self, document: Document) -> None:
        if self == Normal() and not any(map(document.is_wrong, ("trim", "map", "case"))):
            document.mistake("", "it changes no value", "Give it trim, map or case, or remove it")

    def of(self, value: str) -> str:
        """The normal value for a value of an instance."""
        value = value.strip() if self.trim else value
        return self.map[value] if value in self.map else _CASES[self.case](value)
