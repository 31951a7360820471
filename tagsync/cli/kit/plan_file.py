"""Saves plans to files and loads them. They hold tag values, so only the owner can read them (law 9)."""

from __future__ import annotations

import json
from pathlib import Path

from tagsync.cli.kit.files import save_text
from tagsync.core.errors import InputError, Mistake
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.engine.standard_input import STANDARD_INPUT, read_standard_input
from tagsync.report.documents import to_json


def save_plan(plan: Plan, path: Path) -> None:
    """Saves the plan in one step, with mode 0600. Raises `InputError` if that fails."""
    save_text(to_json(plan_to_document(plan)), path, "plan")


def load_plan(path: Path) -> Plan:
    """A saved plan; `-` is standard input.

    Raises `InputError` if it is missing, cut off, of another version, or was changed.
    """
    try:
        value = json.loads(read_standard_input() if path == STANDARD_INPUT else path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise _mistake(path, "there is no such file", "Save one with: tagsync plan --out plan.json") from None
    except UnicodeDecodeError:
        raise _mistake(path, "it is not a plan: it is not text in UTF-8", "Make a new plan") from None
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}"
        raise _mistake(place, "it is not a whole plan: the JSON breaks off or is wrong", "Make a new plan") from None
    except (RecursionError, ValueError):
        raise _mistake(
            path, "it is not a plan: it is nested too deeply or holds absurd numbers", "Make a new plan"
        ) from None
    except OSError as error:
        raise _mistake(path, (error.strerror or "it cannot be read").lower(), "Name a file that can be read") from None
    return plan_from_document(value, lambda place: f"{path} {place}".rstrip())


def _mistake(place: Path | str, what: str, fix: str) -> InputError:
    return InputError([Mistake(str(place), what, fix)])
