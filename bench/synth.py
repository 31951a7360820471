"""`python main.py` of the example, against an empty CDKTF app; and how large the zip of the functions is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure
from tagsync.aws.fleet.regions import known_regions
from tagsync_cdktf.package import build

TITLE = "synth of the example deployment, 8 stacks, and of 50 spokes in all regions"
TIMES = 3
REPOSITORY = Path(__file__).parents[1]
EXAMPLE = REPOSITORY / "examples" / "cdktf" / "settings.yaml"
EMPTY = """
from cdktf import App, LocalBackend, TerraformStack
app = App()
LocalBackend(TerraformStack(app, "empty"), path="empty.tfstate")
app.synth()
"""
APP = f"""
from pathlib import Path
from tagsync_cdktf.program import main
main([], Path({str(REPOSITORY)!r}))
"""
_MEASURE = """
import resource, runpy, sys
runpy.run_path(sys.argv[1], run_name="measured")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def figures() -> Iterator[Figure]:
    if shutil.which("node") is None:
        print("  left out: node is not on PATH", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory(prefix="tagsync-bench-") as name:
        folder = Path(name)
        code = build(folder / "functions.zip")
        empty = folder / "empty.py"
        empty.write_text(EMPTY)
        app = folder / "app.py"
        app.write_text(APP)
        least = [_run(empty, folder, code) for _ in range(TIMES)]
        ours = [_run(app, folder, code) for _ in range(TIMES)]
        many = folder / "many.yaml"
        many.write_text(json.dumps(_many_accounts(50)))
        large, _ = _run(app, folder, code, many)
        seconds, baseline = min(run[0] for run in ours), min(run[0] for run in least)
        yield Figure("wall time", seconds, "s", baseline, "an empty app", 4 * baseline)
        yield Figure("wall time with 50 spokes, 153 stacks", large, "s", seconds, "the example", 4 * seconds)
        yield Figure("memory of Python", ours[0][1], "MiB", least[0][1], "an empty app", 4 * least[0][1])
        yield Figure("size of the zip of the functions", code.stat().st_size / 2**20, "MiB", limit=5.0)


def _many_accounts(number: int) -> dict[str, object]:
    """Settings with so many spokes, each in every region of DRS and with one origin region."""
    regions = sorted(known_regions("drs", "aws"))

    def account(each: int) -> dict[str, object]:
        return {"account": f"{each:012}", "regions": regions, "origin_regions": ["us-east-1"]}

    spokes = [account(each) for each in range(1, number + 1)]
    given = {"home_region": "eu-central-1", "external_id": "tagsync-bench"}
    return {"version": 1, **given, "hub": account(999999999999), "spokes": spokes}


def _run(script: Path, folder: Path, code: Path, settings: Path = EXAMPLE) -> tuple[float, float]:
    """Seconds, and the most MiB that Python took, of a process of its own."""
    environment = {**os.environ, "TAGSYNC_SETTINGS": str(settings), "TAGSYNC_CODE": str(code)}
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(script)],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seconds = time.monotonic() - started
    return seconds, int(done.stdout.splitlines()[-1]) / 1024
