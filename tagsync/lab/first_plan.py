"""What to type first in a lab: a targets file of its scenario, and the commands that use it."""

from __future__ import annotations

import sys
from pathlib import Path

from tagsync.lab.scenario.document import Scenario

TARGETS = Path("lab-targets.yaml")
_PLAN = f"tagsync plan --targets {TARGETS} --detailed-exitcode   # ends with 2 where tags have drifted"
_APPLY = f"tagsync apply --targets {TARGETS}"
_SEED = "tagsync lab seed first-look"


def tell_next(scenario: Scenario | None) -> None:
    """Writes the targets file of a scenario into this folder, and says on standard error which commands come next.

    A file of this name that the lab has not made stays as it is. Without a scenario the lab is empty.
    """
    if scenario is None:
        _say(f"The lab is empty. Next:\n  {_SEED}\n  {_PLAN}")
        return
    from tagsync.lab.scenario.targets import targets_file

    try:
        _write(targets_file(scenario))
    except OSError as error:
        _say(f"{TARGETS} was not written: {error.strerror}. It names the accounts of the scenario.")
    else:
        _say(f"{TARGETS} names the accounts of the lab. Next:\n  {_PLAN}\n  {_APPLY}")


def _write(text: str) -> None:
    from tagsync.lab.scenario.targets import MADE_BY

    if TARGETS.exists() and not TARGETS.read_text(encoding="utf-8", errors="replace").startswith(MADE_BY):
        raise FileExistsError(0, "the lab has not made the file of that name here; move it away")
    TARGETS.write_text(text, encoding="utf-8")


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201
