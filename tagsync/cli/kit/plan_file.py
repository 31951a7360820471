"""Saves plans to files, and loads plans and runs. They hold tag values, so only the owner can read a plan (law 9)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tagsync.cli.kit.files import check_writable, save_text
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.core.undo.recorded import Recorded
from tagsync.engine.standard_input import STANDARD_INPUT, read_standard_input
from tagsync.report.documents import to_json
from tagsync.report.tags.recorded_document import SAVE, WHAT, recorded_from_document


def check_out(out: Path, *, redact: bool, others: Sequence[Mistake] = ()) -> None:
    """Raises `InputError` if a plan cannot be saved so, with the `others` that were found. Called before AWS is read
    for it."""
    mistakes = [*others]
    if redact:
        why = "a saved plan holds every tag value, or it could not be applied"
        mistakes.append(Mistake("--redact", why, "Leave out --redact or --out"))
    if out == STANDARD_INPUT:
        why = "- would be standard output, which shows the plan"
        mistakes.append(Mistake("--out", why, "Write --output json instead: it prints what --out saves"))
    if mistakes:
        raise InputError(mistakes)
    check_writable(out, "plan")


def save_plan(plan: Plan, path: Path) -> None:
    """Saves the plan in one step, with mode 0600. Raises `InputError` if that fails."""
    save_text(to_json(plan_to_document(plan)), path, "plan")


def load_plan(path: Path) -> Plan:
    """A saved plan; `-` is standard input.

    Raises `InputError` if it is missing, cut off, of another version, or was changed.
    """
    value = _load(path, "a plan", "Save one with: tagsync plan --out plan.json", "Make a new plan")
    return plan_from_document(value, _places(path))


def load_recorded(path: Path) -> Recorded:
    """What a saved plan or the document of a run has changed; `-` is standard input.

    Raises `InputError` if it is missing, cut off, of another version, without values, or was changed.
    """
    return recorded_from_document(_load(path, WHAT, SAVE, SAVE), _places(path))


def _load(path: Path, what: str, save: str, again: str) -> object:
    try:
        return json.loads(read_standard_input() if path == STANDARD_INPUT else path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise _mistake(path, "there is no such file", save) from None
    except UnicodeDecodeError:
        raise _mistake(path, f"it is not {what}: it is not text in UTF-8", again) from None
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}"
        raise _mistake(place, f"it is not {what}, or not all of it: the JSON breaks off or is wrong", again) from None
    except (RecursionError, ValueError):
        raise _mistake(path, f"it is not {what}: it is nested too deeply or holds absurd numbers", again) from None
    except OSError as error:
        raise _mistake(path, (error.strerror or "it cannot be read").lower(), "Name a file that can be read") from None


def _places(path: Path) -> Locate:
    return lambda place: f"{path} {place}".rstrip()


def _mistake(place: Path | str, what: str, fix: str) -> InputError:
    return InputError([Mistake(str(place), what, fix)])
