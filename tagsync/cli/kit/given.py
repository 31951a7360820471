"""Nothing given is not everything (law 12): a flag, an argument or a variable that is empty is refused.

A script passes an empty one where a variable of its own was not set. Every command is checked, whatever its flags.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from tagsync.core.errors import InputError, Mistake


def refuse_nothing(parameters: Iterable[Any], given: Mapping[str, object]) -> None:
    """Raises `InputError` for every text of a command line that is empty, or a comma list of nothing.

    `given` are the texts as they were written, by the name of their parameter. The variable of a parameter counts where
    nothing is given.
    """
    mistakes = []
    for each in parameters:
        value = given.get(each.name)
        texts = value if isinstance(value, list | tuple) else [value]
        if any(isinstance(text, str) and _is_nothing(text) for text in texts):
            fix = "Write something" if each.required else "Write something, or leave it out"
            mistakes.append(Mistake(_place(each), "it is empty, as if a variable was not set", fix))
        elif not value and each.envvar and _is_nothing(os.environ.get(each.envvar, "unset")):
            mistakes.append(Mistake(each.envvar, "the variable is set, and empty", "Write something, or unset it"))
    if mistakes:
        raise InputError(mistakes)


def refuse_twice(given: Iterable[Any]) -> None:
    """Raises `InputError` for every flag that takes one value and is given twice: the first one would not count.

    `given` are the parameters of a command line, each as often as it was given.
    """
    counts = Counter(given)
    twice = [each for each, number in counts.items() if number > 1 and _takes_one_value(each)]
    if twice:
        what, fix = "it is given more than once, and takes one value", "Leave one of them out"
        raise InputError(Mistake(_place(each), what, fix) for each in twice)


def _takes_one_value(parameter: Any) -> bool:
    return parameter.param_type_name == "option" and not (parameter.multiple or parameter.is_flag)


def _is_nothing(text: str) -> bool:
    return re.fullmatch(r"[\s,]*", text) is not None


def _place(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name.upper()).strip("[].")
    return str(parameter.opts[0])
