"""The CDKTF app of the always-on service: writes the Terraform of all its stacks to cdktf.out.

`cdktf synth | diff | deploy` run it, and so does `python main.py`. It reads the settings in the file that
`TAGSYNC_SETTINGS` names, by default tagsync.deploy.yaml. `TAGSYNC_CODE` names a zip of the functions; without it, the
app builds one.

`python main.py --check` reads the settings alone, says all that is wrong with them, and writes nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "cdktf"))

from tagsync.core.errors import TagsyncError  # noqa: E402 (the app is below cdktf/)
from tagsync_cdktf.earlier import hubs, left_behind  # noqa: E402
from tagsync_cdktf.facts.deployable import load_deployable  # noqa: E402
from tagsync_cdktf.next_steps import next_steps, unwatched  # noqa: E402
from tagsync_cdktf.package import built  # noqa: E402
from tagsync_cdktf.removed import keep_removed  # noqa: E402
from tagsync_cdktf.settings import Settings  # noqa: E402
from tagsync_cdktf.settings.idle_policy import idle_in_policy  # noqa: E402

DEFAULT = "tagsync.deploy.yaml"
CHECK = "--check"


def main(arguments: Sequence[str]) -> int:
    only_check = [*arguments] == [CHECK]
    if arguments and not only_check:
        return _end(f"{' '.join(arguments)}: write {CHECK} to check the settings alone, or nothing to write the stacks")
    path = Path(os.environ.get("TAGSYNC_SETTINGS") or DEFAULT)
    if not path.exists():
        return _end(
            f"{path}: there is no such file. Copy examples/cdktf/settings.yaml, or name your file in TAGSYNC_SETTINGS"
        )
    try:
        settings = load_deployable(path)
        warnings = "".join(f"Warning: {each}\n" for each in idle_in_policy(path, settings))
        if only_check:
            sys.stdout.write(f"{path}: these settings can be deployed\n{warnings}")
            return 0
        given = os.environ.get("TAGSYNC_CODE")
        if given and not Path(given).is_file():
            return _end(f"TAGSYNC_CODE: {given} is no file. Name a zip of the functions, or unset it to build one")
        architecture = settings.functions.architecture
        code = (
            Path(given)
            if given
            else built(Path("build"), constraints=HERE / "constraints.txt", architecture=architecture)
        )
    except TagsyncError as error:
        return _end(str(error))
    if not shutil.which(os.environ.get("JSII_NODE") or "node"):
        return _end("node: CDKTF needs Node.js, and it is not on the PATH. Install it, or name it in JSII_NODE")

    from cdktf import App  # it takes a second to load: mistakes are reported before that

    from tagsync_cdktf.app import add_stacks

    app = App()
    add_stacks(app, settings, code=code, module=HERE / "modules" / "tagsync")
    found = hubs(Path(app.outdir), settings)
    app.synth()
    sys.stdout.write(_next_steps(Path(app.outdir), settings) + left_behind(found, settings) + warnings)
    return 0


def _next_steps(out: Path, settings: Settings) -> str:
    stacks = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["stacks"]
    states = Path(settings.backend.folder) if settings.backend.type == "local" else None
    removed = keep_removed(out, settings.name, stacks, states)
    steps = next_steps(out, settings.name, stacks, removed, local_states=states is not None)
    return steps + unwatched(settings)


def _end(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
