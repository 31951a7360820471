"""Places in a value: `("tags", "Environment")` is that key of the map `tags`, `("regions", 0)` the first region."""

from __future__ import annotations

from typing import TypeAlias

from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.types import List, Map, Object, Type

Path: TypeAlias = tuple[str | int, ...]


def show(path: Path) -> str:
    """For messages: `tags["Environment"]`, `regions[0]`."""
    first, *rest = path or ("the whole value",)
    return str(first) + "".join(f"[{step}]" if isinstance(step, int) else f'["{step}"]' for step in rest)


def path_message(path: Path, type_: Type) -> pb.Path:
    """The path as a message. By the type it distinguishes attributes of an object from keys of a map.

    It ends at a set, because elements of a set have no address in the protocol.
    """
    message = pb.Path()
    for step in path:
        match type_:
            case Object(attributes) if isinstance(step, str) and step in attributes:
                message.steps.add(attribute=step)
                type_ = attributes[step]
            case Map(element) if isinstance(step, str):
                message.steps.add(key=step)
                type_ = element
            case List(element) if isinstance(step, int):
                message.steps.add(index=step)
                type_ = element
            case _:
                break
    return message
