"""The program of the CDKTF app, which main.py starts: reads the settings, and writes the Terraform of all stacks."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from tagsync.core.errors import TagsyncError
from tagsync_cdktf.earlier import hubs, left_behind
from tagsync_cdktf.facts.deployable import load_deployable
from tagsync_cdktf.next_steps import next_steps, unwatched
from tagsync_cdktf.package import built
from tagsync_cdktf.removed import keep_removed
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.idle_policy import idle_in_policy

DEFAULT = "tagsync.deploy.yaml"
CHECK = "--check"


def main(arguments: Sequence[str], folder: Path) -> int:
    """Runs in the current folder, and returns the exit code. `folder` has modules/tagsync."""
    only_check = [*arguments] == [CHECK]
    if arguments and not only_check:
        return _end(f"{' '.join(arguments)}: write {CHECK} to check the settings alone, or nothing to write the stacks")
    path = Path(os.environ.get("TAGSYNC_SETTINGS") or DEFAULT)
    if not path.exists():
        return _end(
            f"{path}: there is no such file. `tagsync deploy init DIR` writes one to begin with. Or name your file in "
            "TAGSYNC_SETTINGS"
        )
    try:
        settings = load_deployable(path)
        warnings = "".join(f"Warning: {each}\n" for each in idle_in_policy(path, settings))
        if only_check:
            sys.stdout.write(f"{path}: these settings can be deployed\n{warnings}")
            return 0
        module = folder / "modules" / "tagsync"
        if settings.apply_sync and not module.is_dir():
            fix = f"Write one: tagsync deploy init DIR, and copy DIR/modules to {folder}"
            return _end(f"{module}: there is no such folder. {fix}")
        given = os.environ.get("TAGSYNC_CODE")
        if given and not Path(given).is_file():
            return _end(f"TAGSYNC_CODE: {given} is no file. Name a zip of the functions, or unset it to build one")
        code = Path(given) if given else built(Path("build"), architecture=settings.functions.architecture)
    except TagsyncError as error:
        return _end(str(error))
    if not shutil.which(os.environ.get("JSII_NODE") or "node"):
        return _end("node: CDKTF needs Node.js, and it is not on the PATH. Install it, or name it in JSII_NODE")
    try:
        from tagsync_cdktf.cdk import NAME, App  # it takes a second to load: mistakes are reported before that
    except ModuleNotFoundError as error:
        return _end(str(error))

    from tagsync_cdktf.app import add_stacks

    app = App()
    add_stacks(app, settings, code=code, module=module)
    found = hubs(Path(app.outdir), settings)
    app.synth()
    sys.stdout.write(_next_steps(Path(app.outdir), settings, NAME) + left_behind(found, settings) + warnings)
    return 0


def _next_steps(out: Path, settings: Settings, command: str) -> str:
    stacks = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["stacks"]
    states = Path(settings.backend.folder) if settings.backend.type == "local" else None
    removed = keep_removed(out, settings.name, stacks, states)
    steps = next_steps(out, settings.name, stacks, removed, local_states=states is not None, command=command)
    return steps + unwatched(settings)


def _end(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 1
