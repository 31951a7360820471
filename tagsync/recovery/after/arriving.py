"""A recovery with what was seen of its instances: what its reports show of each server."""

from __future__ import annotations

from dataclasses import replace

from tagsync.recovery.after.differences import compared_keys, differences
from tagsync.recovery.after.looking import Launched, Look
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.recovery import Recovery


def with_instances(recovery: Recovery, look: Look) -> Recovery:
    """The recovery with its launched servers as they were seen, and with what could not be read."""
    found = {(each.launch.target, each.launch.server_id): after_of(each) for each in look.launched}
    seen = recovery.with_servers(lambda _, each: replace(each, after=found.get((each.target, each.server_id))))
    return replace(seen, problems=tuple(sorted({*recovery.problems, *look.problems})))


def after_of(each: Launched) -> AfterLaunch:
    """Whether the tags of one server arrived, by their keys."""
    if each.server is None or each.instance is None:
        return each.after
    found = differences(each.server.tags, each.instance.tags)
    return replace(
        each.after,
        arrival=Arrival.LACKING if found else Arrival.ARRIVED,
        tags=len(compared_keys(each.server.tags)),
        missing=tuple(one.key for one in found if one.is_missing),
        different=tuple(one.key for one in found if not one.is_missing),
    )
