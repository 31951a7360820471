"""Runs the commands of the demos: each is shown as a user would type it, and then what it prints."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


def run(
    command: list[str],
    environment: dict[str, str],
    *,
    folder: Path = ROOT,
    expect: Collection[int] = (0,),
    quiet: bool = False,
    show_code: bool = False,
    tail: bool = False,
) -> str:
    """Runs a command of the environment this script runs in, or of the PATH; shows it, unless `quiet`.

    `tail`: only the last line of what it prints is shown.
    """
    if not quiet:
        sys.stdout.write(f"\n$ {shlex.join(command)}{' | tail -n 1' if tail else ''}\n")
        sys.stdout.flush()
    done = subprocess.run(
        [str(find(command[0])), *command[1:]],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE if quiet or tail else None,
        stderr=subprocess.PIPE if quiet else None,
        text=True,
        check=False,
    )
    if done.returncode not in expect:
        raise SystemExit(
            f"{shlex.join(command)} ended with exit code {done.returncode}\n{done.stdout or ''}{done.stderr or ''}"
        )
    if tail:
        sys.stdout.write(f"{done.stdout.splitlines()[-1]}\n")
    if show_code:
        sys.stdout.write(f"exit code {done.returncode}\n")
    return done.stdout or ""


def find(program: str) -> str | None:
    return shutil.which(program, path=f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}")


def say(text: str) -> None:
    sys.stdout.write(f"\n=== {text}\n")
    sys.stdout.flush()
