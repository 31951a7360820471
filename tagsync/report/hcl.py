"""Terraform's language, as `terraform fmt` lays it out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "str | Code | Sequence[str] | Mapping[str, Value]"

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Code:
    """An expression, written as it is: `each.key`."""

    text: str


def block(header: str, arguments: Mapping[str, Value], blocks: Mapping[str, Mapping[str, Value]] | None = None) -> str:
    """A block with its arguments, and blocks inside by their names."""
    lines = list(_arguments(arguments, 1))
    for name, inside in (blocks or {}).items():
        lines += [*([""] if lines else []), f"  {name} {{", *_arguments(inside, 2), "  }"]
    return "\n".join([f"{header} {{", *lines, "}", ""])


def comment(text: str) -> str:
    return "".join(f"# {line}".rstrip() + "\n" for line in text.splitlines())


def _arguments(arguments: Mapping[str, Value], depth: int) -> Iterator[str]:
    """Those on one line are aligned with their neighbours."""
    pad = "  " * depth
    group: dict[str, str] = {}
    for name, value in arguments.items():
        key = name if _NAME.fullmatch(name) else _quoted(name)
        if isinstance(value, Mapping):
            yield from _aligned(group, pad)
            group = {}
            yield f"{pad}{key} = {{"
            yield from _arguments(value, depth + 1)
            yield f"{pad}}}"
        else:
            group[key] = _one_line(value)
    yield from _aligned(group, pad)


def _aligned(group: Mapping[str, str], pad: str) -> Iterator[str]:
    width = max(map(len, group), default=0)
    yield from (f"{pad}{key:<{width}} = {value}" for key, value in group.items())


def _one_line(value: str | Code | Sequence[str]) -> str:
    if isinstance(value, Code):
        return value.text
    return _quoted(value) if isinstance(value, str) else f"[{', '.join(map(_quoted, value))}]"


def _quoted(text: str) -> str:
    """As JSON, which is Terraform's form too but for templates."""
    return json.dumps(text, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")
