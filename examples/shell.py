"""Runs the commands of the demos: each is shown as a user would type it, and then what it prints."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection
from pathlib import Path

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
PLAIN = {"NO_COLOR": "1", "TF_CLI_ARGS": "-no-color"}
"""What keeps colours out of a log. Terraform takes no notice of where its output goes."""
_FORCING_COLOUR = ("CLICOLOR_FORCE", "FORCE_COLOR", "GITHUB_ACTIONS", "PY_COLORS", "TTY_COMPATIBLE")


def run(
    command: list[str],
    environment: dict[str, str],
    *,
    folder: Path = ROOT,
    expect: Collection[int] = (0,),
    quiet: bool = False,
    show_code: bool = False,
    tail: bool = False,
    cut: Callable[[str], str] | None = None,
) -> str:
    """Runs a command of the environment this script runs in, or of the PATH; shows it, unless `quiet`.

    `tail`: only the last line of what it prints is shown. `cut` makes what is shown of what it prints. Progress is
    shown on a terminal alone, and so are colours.
    """
    if not quiet:
        sys.stdout.write(f"\n$ {shlex.join(command)}{' | tail -n 1' if tail else ''}\n")
        sys.stdout.flush()
    kept_back = quiet or tail or cut is not None
    done = subprocess.run(
        [str(find(command[0])), *command[1:]],
        env=in_a_log(environment) if kept_back or not sys.stdout.isatty() else environment,
        cwd=folder,
        stdout=subprocess.PIPE if kept_back else None,
        stderr=None if sys.stderr.isatty() and not quiet else subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode not in expect:
        raise SystemExit(
            f"{shlex.join(command)} ended with exit code {done.returncode}\n{done.stdout or ''}{done.stderr or ''}"
        )
    if tail:
        sys.stdout.write(f"{done.stdout.splitlines()[-1]}\n")
    if cut:
        sys.stdout.write(f"{cut(done.stdout)}\n")
    if show_code:
        sys.stdout.write(f"exit code {done.returncode}\n")
    return done.stdout or ""


def in_a_log(environment: dict[str, str]) -> dict[str, str]:
    """The same environment, for programs whose output is not for a terminal."""
    return {name: value for name, value in environment.items() if name not in _FORCING_COLOUR} | PLAIN


def find(program: str) -> str | None:
    return shutil.which(program, path=f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}")


def say(text: str) -> None:
    sys.stdout.write(f"\n=== {text}\n")
    sys.stdout.flush()
