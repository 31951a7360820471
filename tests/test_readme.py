"""The README's first commands, typed as they stand in an empty folder, end with the exit codes that it foretells."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

from tests.terraform.installed import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
FIRST = re.findall(r"^(\S.*?) +# (\d)  ", README[: README.index("make demo ")], re.MULTILINE)
SAMPLE = README.partition("$ tagsync plan --region us-east-1\n")[2].partition("```")[0]


def test_they_do_what_the_readme_says(tmp_path: Path) -> None:
    """As they stand, but for the port of the lab, which another test may use."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        up = f"tagsync lab up --port {probe.getsockname()[1]} "
    said: list[str] = []
    for number, (command, _) in enumerate(FIRST):
        said += [f"echo '### {number}'", command.replace("tagsync lab up ", up), 'echo "# $?"']
    bin_folder = Path(sys.executable).parent
    environment = {"PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    done = subprocess.run(
        ["sh", "-c", "\n".join(said)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    parts = re.split(r"^### \d+\n", done.stdout, flags=re.MULTILINE)[1:]
    ended = [re.search(r"^# (\d+)$", part, re.MULTILINE) for part in parts]
    assert len(FIRST) == 10
    assert [(command, code[1] if code else "") for (command, _), code in zip(FIRST, ended, strict=True)] == FIRST, done
    (shown,) = (part for (command, _), part in zip(FIRST, parts, strict=True) if "--region us-east-1" in command)
    assert shown.rpartition("# 0")[0] == SAMPLE
    assert not re.search("INCOMPLETE|NOT READ|Traceback", done.stdout + done.stderr)
