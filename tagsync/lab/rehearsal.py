"""``clock`` and ``fault``: move the time of a running lab, and let something go wrong in it."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime
from typing import Any

from tagsync.lab.clock import FASTEST
from tagsync.lab.faults.usual import KINDS
from tagsync.lab.running import ask, say

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LONGEST_MOVE = 3600.0
"""In real seconds: what runs by itself is done on the way, moment by moment."""


def add_clock(commands: Any) -> argparse.ArgumentParser:
    """The command ``clock``."""
    clock: argparse.ArgumentParser = commands.add_parser("clock", help="show the lab's time, or move it")
    clock.add_argument("move", nargs="?", type=_move, metavar="+TIME", help="such as +90s, +10m, +2h or +1d")
    clock.add_argument("--speed", type=read_speed, help="from now on so many seconds pass in a real one")
    clock.set_defaults(run=_clock)
    return clock


def add_fault(commands: Any) -> list[argparse.ArgumentParser]:
    """The command ``fault`` with its own: those that ask a running lab."""
    fault = commands.add_parser("fault", help="let something go wrong, list what does, or end it")
    parts = fault.add_subparsers(required=True, metavar="COMMAND")
    epilog = "\n".join(f"  {f'{name} {kind.of}':<28} {kind.does}" for name, kind in KINDS.items())
    add = parts.add_parser(
        "add",
        help="let something go wrong",
        epilog=f"faults:\n{epilog}\n\nSERVER is the id or host name of a source server, with * for any text.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add.add_argument("name", metavar="FAULT", help="one of those below")
    add.add_argument("of", metavar="OF", nargs="?", default="", help="what it strikes")
    add.set_defaults(run=_add)
    listing = parts.add_parser("list", help="list the faults in force")
    listing.set_defaults(run=_list)
    clear = parts.add_parser("clear", help="end all faults, or one")
    clear.add_argument("number", nargs="?", type=int, metavar="NUMBER", help="its number in the list")
    clear.set_defaults(run=_clear)
    return [add, listing, clear]


def read_speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = -1.0
    if not 0 < speed <= FASTEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a speed: give a number above 0, at most {FASTEST}")
    return speed


def _move(text: str) -> float:
    found = re.fullmatch(r"\+(\d+)([smhd])", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} does not move the clock: give +90s, +10m, +2h or +1d")
    return int(found[1]) * _UNITS[found[2]]


def _clock(options: argparse.Namespace) -> None:
    asked: dict[str, float] = {}
    if options.speed is not None:
        asked["speed"] = options.speed
    if options.move is not None:
        asked["advance"] = options.move
    clock = ask(options.port, "POST" if asked else "GET", "clock", asked or None, timeout=_LONGEST_MOVE)
    shown = datetime.fromtimestamp(clock["now"], UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    pace = "it stands still" if clock["frozen"] else f"{clock['speed']:g} seconds pass in a real one"
    say(shown if clock["speed"] == 1 and not clock["frozen"] else f"{shown}, {pace}")


def _add(options: argparse.Namespace) -> None:
    found = ask(options.port, "POST", "disasters", {"name": options.name, "of": options.of})
    _show(found["disasters"])


def _list(options: argparse.Namespace) -> None:
    _show(ask(options.port, "GET", "disasters")["disasters"])


def _clear(options: argparse.Namespace) -> None:
    only = "" if options.number is None else f"?number={options.number}"
    ended = ask(options.port, "DELETE", f"disasters{only}")["ended"]
    say("\n".join(f"ended: {each['name']} {each['of']}" for each in ended) or "No fault is in force.")


def _show(disasters: list[dict[str, Any]]) -> None:
    for number, each in enumerate(disasters, 1):
        struck = "" if each["struck"] is None else f", struck {each['struck']} times"
        say(f"{number}  {each['name']} {each['of']}: {KINDS[each['name']].does}{struck}")
    if not disasters:
        say("No fault is in force.")
