"""What discovery found, without tag values and names."""

from __future__ import annotations

from dataclasses import replace

from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.servers import Selection
from tagsync.discovery.waves import Wave
from tagsync.report.quoting import HIDDEN, hidden_server


def hidden(selection: Selection) -> Selection:
    """The selection without tag values and names, for `--redact` (law 9). Numbered waves keep their
    number; other waves get one instead of their name."""
    names = {wave.label: wave.label for wave in selection.waves if wave.is_numbered}
    others = [wave.label for wave in selection.waves if not wave.is_numbered]
    names |= {label: f"{HIDDEN}{number}" for number, label in enumerate(others, 1)}
    return Selection(
        tuple(
            replace(found, server=hidden_server(found.server), wave=names[found.wave]) for found in selection.servers
        ),
        tuple(
            Wave(names[wave.label], tuple(hidden_server(server) for server in wave.servers)) for wave in selection.waves
        ),
    )


def hidden_drift(drift: SelectorDrift) -> SelectorDrift:
    """The drift without tag values and names."""
    return SelectorDrift(
        missed=tuple(map(hidden_server, drift.missed)),
        stale=tuple(map(hidden_server, drift.stale)),
        moved=tuple(map(hidden_server, drift.moved)),
        not_compared={why: tuple(map(hidden_server, servers)) for why, servers in drift.not_compared.items()},
    )
