"""`python main.py` of the example, against an empty CDKTF app; and how large the zip of the functions is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure
from tagsync_cdktf.package import build

TITLE = "synth of the example deployment, 8 stacks"
TIMES = 3
REPOSITORY = Path(__file__).parents[1]
EMPTY = """
from cdktf import App, LocalBackend, TerraformStack
app = App()
LocalBackend(TerraformStack(app, "empty"), path="empty.tfstate")
app.synth()
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
        code = build(folder / "functions.zip", constraints=REPOSITORY / "constraints.txt")
        empty = folder / "empty.py"
        empty.write_text(EMPTY)
        app = folder / "app.py"
        app.write_text(f"import sys\nsys.path.insert(0, {str(REPOSITORY)!r})\nimport main\nmain.main()\n")
        least = [_run(empty, folder, code) for _ in range(TIMES)]
        ours = [_run(app, folder, code) for _ in range(TIMES)]
        seconds, baseline = min(run[0] for run in ours), min(run[0] for run in least)
        yield Figure("wall time", seconds, "s", baseline, "an empty app", 4 * baseline)
        yield Figure("memory of Python", ours[0][1], "MiB", least[0][1], "an empty app", 4 * least[0][1])
        yield Figure("size of the zip of the functions", code.stat().st_size / 2**20, "MiB", limit=5.0)


def _run(script: Path, folder: Path, code: Path) -> tuple[float, float]:
    """Seconds, and the most MiB that Python took, of a process of its own."""
    settings = REPOSITORY / "examples" / "cdktf" / "settings.yaml"
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
    return seconds, int(done.stdout) / 1024
