"""Changes, grouped: what is the same on several servers stands once, with the servers it is on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from tagsync.core.model import Target
from tagsync.report.tags.lines import Line
from tagsync.report.tags.view import ReportView, ServerView

T = TypeVar("T")

MANY = 10
"""On how many servers a change has to be equal to stand once, in a text that else goes server by server."""

Servers: TypeAlias = list[tuple[Target, ServerView]]
Shared: TypeAlias = dict[Line | str, Servers]
"""Equal changes (without their rules) and equal notices, each with the servers it is on."""


def shared_by_many(view: ReportView) -> Shared:
    """What many of the changed servers share, the most frequent first, bookkeeping and notices last."""
    servers = [(target.target, server) for target in view.targets for server in target.changed]
    found: Shared = {**_equal(servers, _changes), **_equal(servers, lambda server: server.notices)}
    many = [each for each in found if len(found[each]) >= MANY]
    many.sort(key=lambda each: (_order(each), -len(found[each]), str(each)))
    return {each: found[each] for each in many}


def own_part(server: ServerView, shared: Shared) -> ServerView:
    """The server with the changes and notices that are not shared by many."""
    return replace(
        server,
        lines=tuple(line for line in server.lines if _change(line) not in shared),
        notices=tuple(notice for notice in server.notices if notice not in shared),
    )


def _change(line: Line) -> Line:
    return replace(line, rule="")


def _changes(server: ServerView) -> list[Line]:
    return [*map(_change, server.lines)]


def _equal(servers: Iterable[tuple[Target, ServerView]], of: Callable[[ServerView], Iterable[T]]) -> dict[T, Servers]:
    """What each of these servers has, with all that have the same."""
    found: dict[T, Servers] = defaultdict(list)
    for target, server in servers:
        for each in of(server):
            found[each].append((target, server))
    return found


def _order(each: Line | str) -> int:
    return 2 if isinstance(each, str) else int(each.what == "ownership")


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
    servers = [(target.target, server) for target in view.targets for server in (*target.changed, *target.failed)]
    return tuple(sorted(_grouped(servers), key=_largest_first))


def _largest_first(group: Group) -> tuple[bool, int, str, str, str, str]:
    return group.is_record, -len(group.servers), group.label, group.sign, group.before, group.after


def _grouped(servers: Servers) -> Iterator[Group]:
    equal = {line: [server.label for _, server in on] for line, on in _equal(servers, _changes).items()}
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
