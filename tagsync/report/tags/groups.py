"""Drift, grouped: what is wrong in the same way stands once, with the servers it is wrong on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tagsync.report.tags.lines import Line
from tagsync.report.tags.view import ReportView, ServerView


@dataclass(frozen=True, slots=True)
class Group:
    """Servers with one equal change. `differs`: the servers have one key in common, and each a value of its own.
    `is_record`: it is the ownership record, which is bookkeeping."""

    sign: str
    label: str
    before: str
    after: str
    servers: tuple[str, ...]
    differs: bool = False
    is_record: bool = False


def drift_groups(view: ReportView) -> tuple[Group, ...]:
    """Every change of every server in exactly one group, the largest first, and bookkeeping last."""
    servers = (server for target in view.targets for server in (*target.changed, *target.failed))
    return tuple(sorted(_grouped(servers), key=_largest_first))


def _largest_first(group: Group) -> tuple[bool, int, str, str, str, str]:
    return group.is_record, -len(group.servers), group.label, group.sign, group.before, group.after


def _grouped(servers: Iterable[ServerView]) -> Iterator[Group]:
    equal: dict[Line, list[str]] = defaultdict(list)
    for server in servers:
        for line in server.lines:
            equal[Line(line.what, line.sign, line.label, line.before, line.after)].append(server.label)
    single: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line, labels in equal.items():
        if line.what == "ownership":
            yield Group(line.sign, line.label, "", "", tuple(labels), is_record=True)
        elif len(labels) == 1:
            single[line.sign, line.label].append(line)
        else:
            yield Group(line.sign, line.label, line.before, line.after, tuple(labels))
    for (sign, label), lines in single.items():
        names = tuple(name for line in lines for name in equal[line])
        only = lines[0] if len(lines) == 1 else Line("tag", "~", label)
        yield Group(sign, label, only.before, only.after, names, differs=len(lines) > 1)
