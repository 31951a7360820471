"""The survivors that no test can kill, each with the reason: `explained.toml` beside this file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.mutants.mutation import Mutation

FILE = Path(__file__).with_name("explained.toml")
_MEMBERS = {"file", "function", "before", "after", "reason"}

Key = tuple[str, ...]


def key(mutation: Mutation) -> Key:
    return mutation.file, mutation.function, mutation.before, mutation.after


def explained(document: Mapping[str, Any]) -> dict[Key, str]:
    """The reasons of the explained survivors."""
    return {
        (each["file"], each["function"], each["before"], each["after"]): each["reason"]
        for each in document.get("survivor", [])
        if set(each) == _MEMBERS
    }


def mistakes(document: Mapping[str, Any], found: Iterable[Mutation]) -> Iterator[str]:
    """What is wrong with the file: members that are missing, no reason, and mutations that the code does not have."""
    there = {key(mutation) for mutation in found}
    for number, each in enumerate(document.get("survivor", []), 1):
        place = f"{FILE.name}: survivor {number}"
        if set(each) != _MEMBERS:
            yield f"{place} has {', '.join(sorted(each))}. Give it {', '.join(sorted(_MEMBERS))}"
        elif not each["reason"].strip():
            yield f"{place} has no reason. Write why no test can tell it"
        elif (each["file"], each["function"], each["before"], each["after"]) not in there:
            yield f"{place} is stale: {each['file']} has no such mutation any more. Take it out, or describe it anew"


def read() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
