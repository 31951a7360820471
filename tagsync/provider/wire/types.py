"""The types a value may have: strings, numbers, booleans, and lists, sets, maps and objects of them.

    Map(Map(STRING))
    Object({"name": STRING, "ports": List(NUMBER)})

In Python a value of a type is

| type             | value                                                                            |
|------------------|----------------------------------------------------------------------------------|
| `STRING`         | `str`                                                                            |
| `NUMBER`         | `int`, or `Decimal` when it is not whole; a `float` is taken at its shortest form |
| `BOOL`           | `bool`                                                                           |
| `List`, `Set`    | `list`; a set's is sorted and has each element once                              |
| `Map`, `Object`  | `dict` with text keys                                                            |

and any of them may be `None` (null) or `Unknown` (see `values`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Primitive:
    name: Literal["string", "number", "bool"]


STRING = Primitive("string")
NUMBER = Primitive("number")
BOOL = Primitive("bool")


@dataclass(frozen=True, slots=True)
class List:
    element: Type


@dataclass(frozen=True, slots=True)
class Set:
    element: Type


@dataclass(frozen=True, slots=True)
class Map:
    element: Type


@dataclass(frozen=True, slots=True)
class Object:
    attributes: Mapping[str, Type]


Type: TypeAlias = Primitive | List | Set | Map | Object


def type_json(type_: Type) -> bytes:
    """The type as the protocol writes it: `"string"`, `["map","string"]`, `["object",{"name":"string"}]`."""
    return json.dumps(_notation(type_), separators=(",", ":")).encode()


def _notation(type_: Type) -> object:
    match type_:
        case Primitive(name):
            return name
        case Object(attributes):
            return ["object", {name: _notation(type_) for name, type_ in attributes.items()}]
        case List(element) | Set(element) | Map(element):
            return [type(type_).__name__.lower(), _notation(element)]
