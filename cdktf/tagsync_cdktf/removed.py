"""Stacks of an earlier synth that the settings no longer have: their folders are kept, to destroy them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

STACKS, REMOVED = "stacks", "removed"
"""Folders of cdktf.out. Paths in a stack are relative to it, and stay right if it moves from one to the other."""
SYNTHESISED = "cdk.tf.json"
_KINDS = r"(?:events-\d{12}-[a-z0-9-]+|fleets-\d{12}|spoke-\d{12}|standby-[a-z0-9-]+)"
"""The kinds of stacks that come and go with accounts and regions, in the order in which they are destroyed, which is
that of their names."""


@dataclass(frozen=True, slots=True)
class Removed:
    """`kept` stacks have a folder in `removed`. `lost` ones have only their local state, which still has resources.
    Both are in the order in which to destroy them."""

    kept: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def keep_removed(out: Path, name: str, wanted: Collection[str], states: Path | None) -> Removed:
    """Moves the folders of the stacks that are no longer `wanted` from `stacks` to `removed`, and says which there are.

    `out` is cdktf.out after a synth, `name` is that of the deployment, and `states` is the folder of local states: by
    them it is known what has been destroyed, or was never deployed, and its folder is deleted. Without them a folder
    stays until it is deleted by hand.
    """
    is_one = re.compile(f"{re.escape(name)}-{_KINDS}").fullmatch
    removed = out / REMOVED
    for folder in sorted((out / STACKS).iterdir()):
        if is_one(folder.name) and folder.name not in wanted and (folder / SYNTHESISED).exists():
            removed.mkdir(exist_ok=True)
            shutil.rmtree(removed / folder.name, ignore_errors=True)
            folder.rename(removed / folder.name)
            folder.mkdir()  # cdktf deletes it after the synth, and fails if it is not there
    kept = {folder.name for folder in removed.glob(f"{name}-*") if is_one(folder.name)}
    deployed = {path.stem for path in states.glob("*.tfstate") if has_resources(path)} if states else kept
    left = {each for each in deployed if is_one(each) and each not in wanted}
    for done in kept - left:
        shutil.rmtree(removed / done)
    return Removed(tuple(sorted(left & kept)), tuple(sorted(left - kept)))


def has_resources(state: Path) -> bool:
    """A state that cannot be read may have some."""
    try:
        return bool(json.loads(state.read_text(encoding="utf-8"))["resources"])
    except (ValueError, LookupError):
        return True
