"""The line at the end of Terraform's plan of a fleet counts what it writes."""

from __future__ import annotations

from tagsync.core.managed import Shown
from tagsync.core.ownership.reading import write_record
from tagsync.core.tags import OWNED_KEY
from tagsync.provider.fleet.comparison import FleetView
from tagsync.provider.fleet.counted import UNCOUNTED, counted

OLD, NEW = write_record(["A"]) or "", write_record(["A", "B"]) or ""
OTHER = write_record(["A"], kept_under="dr:record") or ""


def test_it_counts_tags_launch_settings_and_records_apart() -> None:
    before = {
        "one": Shown({"A": "1", "C": "1", OWNED_KEY: OLD}, {"copy_tags": "false"}),
        "same": Shown({"A": "1", OWNED_KEY: OLD}),
        "moves": Shown({OWNED_KEY: OLD}),
    }
    after = {
        "one": Shown({"A": "2", "B": "1", OWNED_KEY: NEW}, {"copy_tags": "true"}),
        "same": before["same"],
        "moves": Shown({"dr:record": OTHER}),
    }
    assert counted(before, FleetView(after)) == {
        "summary": "2 of 3 servers change: 1 tag added, 1 updated, 1 removed, 1 launch setting, 2 ownership records",
        "changed_servers": 2,
    }


def test_where_nothing_changes_there_is_none() -> None:
    shown = {"one": Shown({"A": "1"})}
    assert counted(shown, FleetView(shown)) == UNCOUNTED
