"""How much Terraform's plan of a fleet changes: the attributes `summary` and `changed_servers`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from tagsync.core.managed import Shown
from tagsync.core.ownership.reading import is_record
from tagsync.core.tags import OWNED_KEY
from tagsync.provider.fleet.comparison import FleetView
from tagsync.provider.wire.api import Attributes
from tagsync.report.words import some

COUNTS = ("summary", "changed_servers")
UNCOUNTED: Attributes = dict.fromkeys(COUNTS)


def counted(before: Mapping[str, Shown], after: FleetView) -> Attributes:
    """What changes against what was shown before, by label: `6 of 18 servers change: 4 tags added, 4 updated, 0
    removed, 6 ownership records`, and the 6 alone. `UNCOUNTED` where nothing does."""
    pairs = [(before.get(label, Shown()), to_be) for label, to_be in after.servers.items()]
    changed = [(one, other) for one, other in pairs if one != other]
    if not changed:
        return UNCOUNTED
    counts = Counter(kind for one, other in changed for kind in _kinds(one, other))
    records = sum(_has_new_record(one, other) for one, other in changed)
    parts = [
        f"{some(counts['added'], 'tag')} added",
        f"{counts['updated']:,} updated",
        f"{counts['removed']:,} removed",
        *([some(counts["launch"], "launch setting")] if counts["launch"] else []),
        some(records, "ownership record"),
    ]
    summary = f"{len(changed):,} of {some(len(pairs), 'server')} change: {', '.join(parts)}"
    return dict(zip(COUNTS, (summary, len(changed)), strict=True))


def _kinds(before: Shown, after: Shown) -> list[str]:
    keys = [key for key in {*before.tags, *after.tags} if before.tags.get(key) != after.tags.get(key)]
    tags = [key for key in keys if not _is_record(key, before) and not _is_record(key, after)]
    launch = sum(before.launch.get(name) != value for name, value in after.launch.items())
    return [_kind(key in before.tags, key in after.tags) for key in tags] + ["launch"] * launch


def _kind(was: bool, will_be: bool) -> str:
    if was and will_be:
        return "updated"
    return "added" if will_be else "removed"


def _has_new_record(before: Shown, after: Shown) -> bool:
    return _records(before) != _records(after)


def _records(shown: Shown) -> dict[str, str]:
    return {key: value for key, value in shown.tags.items() if _is_record(key, shown)}


def _is_record(key: str, shown: Shown) -> bool:
    return key in shown.tags and (key == OWNED_KEY or is_record(key, shown.tags[key]))
