"""The flags of a group as they were typed, for a command that is advised."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, get_type_hints


def typed(*groups: Any) -> str:
    """The flags of these groups that differ from their defaults, each with a space before it. What a variable of the
    environment says is left out: it says the same to the next command, and keeps an external id from the screen."""
    return "".join(f" {each}" for group in groups for each in _flags(group))


def _flags(group: Any) -> Iterator[str]:
    hints = get_type_hints(type(group), include_extras=True)
    for field in fields(group):
        value = getattr(group, field.name)
        variable = getattr(hints[field.name].__metadata__[0], "envvar", None)
        if value == field.default or (variable and os.environ.get(variable) == str(value)):
            continue
        flag = f"--{field.name.replace('_', '-')}"
        if value is True:
            yield flag
        else:
            yield from (f"{flag} {shlex.quote(str(each))}" for each in (value if isinstance(value, list) else [value]))
