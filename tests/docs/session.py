"""A page, followed: its commands typed in their order into one shell, and held to what it shows of their output."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tests.warm import programs

BLOCK = re.compile(r'^```(?:console|(?:csv|yaml) title="(?P<file>.+?)")\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Typed:
    """A command, what the page shows of its output, in which a line `...` stands for any lines, and its exit code."""

    command: str
    shown: str
    code: int


def environment(home: Path) -> dict[str, str]:
    """That of a shell in which tagsync was just installed."""
    path = f"{programs.path(Path(sys.executable).parent)}{os.pathsep}{os.environ['PATH']}"
    return {"PATH": path, "HOME": str(home), "LANG": "C.UTF-8", "AWS_PAGER": ""}


def typed(page: str) -> list[Typed]:
    """What a page has its reader type, and the files that it has them write."""
    found = []
    for block in BLOCK.finditer(page):
        if block["file"]:
            found.append(Typed(f"cat > {block['file']} <<'END'\n{block['text']}END", "", 0))
            continue
        parts = re.split(r"^\$ (.*)\n", block["text"], flags=re.MULTILINE)[1:]
        for line, shown in zip(parts[::2], parts[1::2], strict=True):
            command, _, code = line.partition("   # exit code ")
            found.append(Typed(command, shown, int(code or 0)))
    return found


def on_a_free_port(steps: Iterable[Typed]) -> list[Typed]:
    """The same steps with another port for the lab, because another test may use its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        up = f"tagsync lab up --port {probe.getsockname()[1]} "
    return [replace(step, command=step.command.replace("tagsync lab up ", up)) for step in steps]


def type_steps(steps: list[Typed], folder: Path, variables: Mapping[str, str], first: Iterable[str] = ()) -> str:
    """Types these steps in a folder, after the lines `first`, and returns what was said.

    Raises `AssertionError` where one does not go as the page says.
    """
    lines = list(first)
    for number, step in enumerate(steps):
        lines += [f"echo '### {number}'", step.command, 'echo "### ended with $?"']
    with (folder / ".said").open("w", encoding="utf-8") as said:
        subprocess.run(
            ["sh", "-c", "\n".join(lines)],
            cwd=folder,
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            timeout=240,
            check=False,
        )
    text = (folder / ".said").read_text(encoding="utf-8")
    parts = re.split(r"^.*### \d+\n", text, flags=re.MULTILINE)[1:]
    for step, part in zip(steps, parts, strict=True):
        output, _, ended = part.rpartition("### ended with ")
        assert int(ended.split()[0]) == step.code, f"$ {step.command}\n{part}"
        assert re.search(pattern(step.shown), output), f"$ {step.command}\n{output}\nis not\n{step.shown}"
    return text


def pattern(shown: str) -> str:
    """`...` is any lines where it stands alone, and any text within a line."""
    lines = [r"(?:.*\n)*?" if line == "...\n" else re.escape(line) for line in shown.splitlines(keepends=True)]
    return "".join(lines).replace(re.escape("..."), ".*")
