"""What was not asked about launches, because a read failed or is not allowed. Pure: never silence (law 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tagsync.core.model import LaunchSettings, Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.launching.needs import Needs


@dataclass(frozen=True, slots=True)
class Unasked:
    """A question that has no answer. `server_ids` are the servers that it is about; none for a question about all."""

    what: str
    fix: str
    server_ids: tuple[str, ...] = ()


def unasked(needs: Needs, server_ids: Iterable[str]) -> Iterator[Unasked]:
    """Each question without an answer once, whatever the number of servers that it is about."""
    servers = tuple(server_ids)
    yield from _of_servers("how they are launched", {each: needs.settings.get(each) for each in servers})
    templates = {
        each: needs.templates.get(settings.template)
        for each in servers
        if isinstance(settings := needs.settings.get(each), LaunchSettings)
    }
    yield from _of_servers("what their launch templates name", templates)
    yield from _of_names("whether there is a default subnet", [needs.default_subnets])
    yield from _of_names("whether their subnets exist", needs.subnets.values())
    yield from _of_names("whether their security groups exist", needs.groups.values())
    yield from _of_names("whether their instance profiles exist", needs.profiles.values())
    yield from _of_names("whether their key pairs exist", needs.key_pairs.values())
    yield from _of_names("which zones offer their instance types", [needs.offered])
    yield from _of_names("how many vCPUs their instance types have", [needs.vcpus])
    yield from _of_names("whether the quota of vCPUs has room", [needs.room])
    yield from _of_servers("with which key their staging account encrypts", needs.staging_keys)
    yield from _of_names("whether the keys of their staging accounts may be used", needs.keys.values())


def _of_servers(question: str, found: Mapping[str, object]) -> Iterator[Unasked]:
    """Servers whose reads failed in the same way are one question."""
    by_problem: dict[tuple[str, ...], tuple[Problem, list[str]]] = {}
    for server_id, each in found.items():
        if isinstance(each, Problem):
            by_problem.setdefault(_way(each), (each, []))[1].append(server_id)
    for problem, servers in by_problem.values():
        yield _unasked(question, problem, tuple(servers))


def _of_names(question: str, found: Iterable[object]) -> Iterator[Unasked]:
    problems: dict[tuple[str, ...], Problem] = {}
    for each in found:
        if isinstance(each, Problem):
            problems.setdefault(_way(each), each)
    for problem in problems.values():
        yield _unasked(question, problem)


def _way(problem: Problem) -> tuple[str, ...]:
    """In which way a read failed. AWS names in a denial what the call was for, and one permission is missing to all."""
    if problem.kind is ProblemKind.ACCESS_DENIED:
        return problem.kind, problem.where
    return problem.kind, problem.where, problem.message


def _unasked(question: str, problem: Problem, servers: tuple[str, ...] = ()) -> Unasked:
    action = problem.where.rpartition(" ")[2].replace("service-quotas:", "servicequotas:")
    many = f" about {len(servers)} servers" if len(servers) > 1 else ""
    what = f"not asked{many}: {question}. {problem.where}: {problem.message}"
    if problem.kind is ProblemKind.ACCESS_DENIED and ":" in action:
        return Unasked(what, f"Allow {action} for the read role (docs/permissions.md)", servers)
    return Unasked(what, problem.hint or "Run it again", servers)
