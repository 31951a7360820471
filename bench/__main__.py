"""`python -m bench [NAME...]`: each bench in a process of its own, exit code 1 when a limit is missed."""

from __future__ import annotations

import importlib
import subprocess
import sys

from bench.figures import show

BENCHES = (
    "scan",
    "estate",
    "organisation",
    "scale",
    "throttle",
    "hang",
    "memory",
    "terraform",
    "handshake",
    "coldstart",
    "start",
    "policy",
    "synth",
)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--one"]:
        bench = importlib.import_module(f"bench.{arguments[1]}")
        return 0 if show(bench.TITLE, bench.figures()) else 1
    unknown = set(arguments) - set(BENCHES)
    if unknown:
        print(f"No such bench: {', '.join(sorted(unknown))}. There are: {', '.join(BENCHES)}", file=sys.stderr)
        return 1
    chosen = arguments or list(BENCHES)
    codes = [subprocess.run([sys.executable, "-m", "bench", "--one", name], check=False).returncode for name in chosen]
    return max(codes)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
