"""Reads a YAML or JSON file with the line of every value, so mistakes can name it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path

import yaml

from tagsync.core.documents.places import Locate
from tagsync.core.documents.surrogates import HALF, half_characters
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.standard_input import NAME, STANDARD_INPUT, read_standard_input
from tagsync.engine.yaml_outline import Outline

LARGE = 100_000
"""From how many characters on a text is read with libyaml."""
_HALF = re.compile(r"\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]")
"""How YAML and JSON write a half of a character."""
DEEP = 100
"""How deeply a text may be nested to be read with libyaml."""


def read_yaml(path: Path | str) -> tuple[object, Locate]:
    """The parsed document, and the function that turns a path in it into `file:line path`. `*.json` holds JSON, and `-`
    is standard input.

    Raises `InputError` if the file cannot be read or parsed, or if a mapping holds a key twice.
    """
    if Path(path) == STANDARD_INPUT:
        return parse_yaml(read_standard_input(), NAME)
    return parse_yaml(read_text(Path(path)), str(path), is_json=Path(path).suffix == ".json")


def parse_yaml(text: str, name: str, *, is_json: bool = False) -> tuple[object, Locate]:
    """The same for a text. `name` is shown instead of the file's path."""
    outline = Outline(name)
    if is_json:
        value = _parse_json(text, name)
        # JSON is YAML, except for tabs between values and a few rare characters.
        with suppress(yaml.YAMLError, RecursionError):
            outline.read(_loader(text.replace("\t", " ")).get_single_node())
    else:
        value = _parse_yaml(text, outline)
    if not outline.mistakes and _HALF.search(text):
        outline.mistakes += [Mistake(outline(place), *HALF) for place in half_characters(value)]
    if outline.mistakes:
        raise InputError(outline.mistakes)
    return value, outline


def read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise _mistake(path, "there is no such file", "Check the path") from None
    except UnicodeDecodeError:
        raise _mistake(path, "it is not text in UTF-8", "Save it as UTF-8") from None
    except OSError as error:
        what = (error.strerror or "it cannot be read").lower()
        raise _mistake(path, what, "Name a file that can be read") from None
    except ValueError:  # a character that no path has
        raise _mistake(path, "it is no path", "Name a file that can be read") from None


def _parse_json(text: str, path: Path | str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _mistake(f"{path}:{error.lineno}", error.msg, "Fix the JSON syntax there") from None
    except RecursionError:
        raise _mistake(path, "it is nested too deeply", "Write plain JSON") from None
    except ValueError:
        raise _mistake(path, "it holds a number too large", "Write plain JSON") from None


def _parse_yaml(text: str, outline: Outline) -> object:
    try:
        loader = _loader(text)
        node = loader.get_single_node()
        outline.read(node)
        return None if node is None or outline.mistakes else loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{outline.path}:{mark.line + 1 if mark else 1}"
        what = ", ".join(filter(None, (error.context, error.problem)))
        raise _mistake(place, what, "Fix the YAML syntax there") from None
    except RecursionError:
        raise _mistake(outline.path, "it is nested too deeply", "Write plain YAML or JSON") from None
    except yaml.YAMLError as error:
        raise _mistake(outline.path, str(error).splitlines()[0], "Write plain YAML or JSON") from None
    except (ValueError, LookupError, AttributeError):  # from PyYAML, for `!!int ""`, `!!bool maybe`, 2026-13-01
        raise _mistake(outline.path, "a value does not fit its YAML type", "Put it in quotes") from None


def _loader(text: str) -> yaml.SafeLoader | yaml.CSafeLoader:
    """PyYAML's own loader, whose errors are clear; for a large text the one of libyaml, which is five times as fast.

    libyaml reads what it can read without an error and what is not nested deeply: it has no limit of recursion.
    """
    if len(text) >= LARGE and yaml.__with_libyaml__:
        with suppress(yaml.YAMLError):
            if not _is_deep(text):
                return yaml.CSafeLoader(text)
    return yaml.SafeLoader(text)


def _is_deep(text: str) -> bool:
    """Whether the text is nested more than `DEEP`."""
    opened = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        opened += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if opened > DEEP:
            return True
    return False


def _mistake(place: Path | str, what: str, fix: str) -> InputError:
    return InputError([Mistake(str(place), what, fix)])
