"""The estate without tag values and names, for `--redact` (law 9)."""

from __future__ import annotations

from dataclasses import replace

from tagsync.discovery.estate.estate import Estate
from tagsync.report.quoting import HIDDEN, hidden_server


def hidden_estate(estate: Estate) -> Estate:
    """Applications get a number instead of their name."""
    applications = sorted(
        {each.application for found in (estate.instances, estate.findings, estate.gone) for each in found} - {""}
    )
    names = {"": "", **{name: f"{HIDDEN}{number}" for number, name in enumerate(applications, 1)}}
    return replace(
        estate,
        instances=tuple(
            replace(
                each,
                instance=replace(each.instance, tags=dict.fromkeys(each.instance.tags, HIDDEN)),
                servers=tuple(map(hidden_server, each.servers)),
                application=names[each.application],
            )
            for each in estate.instances
        ),
        findings=tuple(
            replace(each, name=each.name and HIDDEN, application=names[each.application]) for each in estate.findings
        ),
        gone=tuple(
            replace(each, server=hidden_server(each.server), application=names[each.application])
            for each in estate.gone
        ),
    )
