"""What discovery found: as JSON-able documents with the names that callers know, and as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tagsync.core.model import Problem, SourceServer, Target
from tagsync.discovery.health import Readiness
from tagsync.discovery.servers import FoundServer, Selection
from tagsync.discovery.survey import Survey
from tagsync.discovery.waves import Wave
from tagsync.engine.run import RunStatus
from tagsync.report.quoting import HIDDEN, quote, shown_key, shown_name
from tagsync.report.tags.layout import Style, Styled, problem_lines
from tagsync.report.words import some

Document = dict[str, object]

DISCOVERY_FORMAT_VERSION = 1
NOTHING_READ = "Nothing could be read: see errors"
_STYLES: dict[Readiness, Style] = {
    Readiness.LAUNCHABLE: "plain",
    Readiness.NOT_YET: "warning",
    Readiness.UNHEALTHY: "problem",
}


def server_to_document(found: FoundServer) -> Document:
    """One server. `lifeCycleState` is the status of its last launch (`lifeCycle.lastLaunch.status`): DRS knows no
    other state. What DRS does not say is an empty text."""
    server = found.server
    return {
        "sourceServerId": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "hostname": server.hostname,
        "fqdn": server.fqdn,
        "replicationState": server.replication_state,
        "isHealthy": found.health.is_launchable,
        "health": str(found.health.readiness),
        "healthReason": found.health.reason,
        "wave": found.wave,
        "tags": dict(server.tags),
        "region": server.target.region,
        "accountId": server.target.account,
        "stagingAccountId": server.staging_account,
        "originInstanceId": server.origin.instance_id if server.origin else "",
        "lastLaunchResult": server.last_launch,
        "lifeCycleState": server.launch_status,
        "os": {"fullString": server.os},
    }


def servers_to_documents(selection: Selection) -> list[Document]:
    return [server_to_document(found) for found in selection.servers]


def discovery_to_document(selection: Selection, survey: Survey) -> Document:
    """What was found, wave by wave, and what could not be read. Where nothing was read there is only the `error`."""
    if survey.status is RunStatus.FAILED:
        return {**survey_to_document(survey), "error": NOTHING_READ}
    servers = {found.server.arn: server_to_document(found) for found in selection.servers}
    return {
        "totalServers": len(servers),
        "servers": list(servers.values()),
        "serversByWave": {wave.label: [servers[each.arn] for each in wave.servers] for wave in selection.waves},
        "waves": [
            {
                "wave": wave.label,
                "serverCount": len(wave.servers),
                "parts": [[each.server_id for each in part] for part in wave.parts],
            }
            for wave in selection.waves
        ],
        "waveCount": len(selection.waves),
        **counts_to_document(selection),
        **survey_to_document(survey),
    }


def counts_to_document(selection: Selection) -> Document:
    return {"healthyCount": selection.healthy_count, "unhealthyCount": selection.unhealthy_count}


def survey_to_document(survey: Survey) -> Document:
    """Whether the answer is whole, and what is missing."""
    return {
        "status": str(survey.status),
        "accountsQueried": list(survey.accounts),
        "errors": [_error(target, problem) for target, problem in survey.problems],
    }


def _error(target: Target, problem: Problem) -> Document:
    return {
        "accountId": target.account,
        "region": target.region,
        "error": str(problem),
        "kind": problem.kind,
    }


def hidden(selection: Selection) -> Selection:
    """The selection without tag values and names, for `--redact` (law 9). The numbers of waves stay; waves of other
    names are told apart by a number of their own."""
    names = {wave.label: wave.label for wave in selection.waves if wave.is_numbered}
    others = [wave.label for wave in selection.waves if not wave.is_numbered]
    names |= {label: f"{HIDDEN}{number}" for number, label in enumerate(others, 1)}
    return Selection(
        tuple(
            replace(found, server=_hidden_server(found.server), wave=names[found.wave]) for found in selection.servers
        ),
        tuple(
            Wave(names[wave.label], tuple(_hidden_server(server) for server in wave.servers))
            for wave in selection.waves
        ),
    )


def discovery_lines(
    selection: Selection, survey: Survey, *, left_out: int = 0, verbose: bool = False
) -> Iterator[Styled]:
    """Waves with their servers as a table, what could not be read, and how many there are. `left_out` are servers that
    match and were not asked for (`--wave`, `--unhealthy`). `verbose` adds each server's tags, the reason why it can be
    launched, and where DRS is not set up."""
    width = max((len(_label(found)) for found in selection.servers), default=0)
    by_arn = {found.server.arn: found for found in selection.servers}
    for wave in selection.waves:
        servers = [by_arn[server.arn] for server in wave.servers]
        yield Styled(f"Wave {wave.label if wave.is_numbered else quote(wave.label)}: {_counted(servers)}", "title")
        for found in servers:
            yield from _server_lines(found, width, verbose=verbose)
        yield Styled("")
    if survey.uninitialised and verbose:
        yield Styled(f"DRS is not set up in {', '.join(map(str, survey.uninitialised))}.", "quiet")
        yield Styled("")
    yield from problem_lines(problem for _, problem in survey.problems)
    yield _summary(selection, survey, left_out)


def _server_lines(found: FoundServer, width: int, *, verbose: bool) -> Iterator[Styled]:
    server, health = found.server, found.health
    reason = health.reason if verbose or not health.is_launchable else ""
    columns = (f"{_label(found):<{width}}", str(server.target), server.server_id, f"{server.replication_state:<17}")
    yield Styled(f"  {'  '.join((*columns, reason))}".rstrip(), _STYLES[health.readiness])
    if verbose:
        yield from (
            Styled(f"      {shown_key(key)} = {quote(server.tags[key])}", "quiet") for key in sorted(server.tags)
        )


def _hidden_server(server: SourceServer) -> SourceServer:
    tags = dict.fromkeys(server.tags, HIDDEN)
    return replace(server, tags=tags, hostname=server.hostname and HIDDEN, fqdn=server.fqdn and HIDDEN)


def _label(found: FoundServer) -> str:
    return shown_name(found.server.name) if found.server.name else "-"


def _counted(servers: Sequence[FoundServer]) -> str:
    launchable = sum(found.health.is_launchable for found in servers)
    return f"{some(len(servers), 'server')}, {launchable:,} launchable"


def _summary(selection: Selection, survey: Survey, left_out: int) -> Styled:
    where = f"in {some(len(survey.accounts), 'account')}"
    if survey.status is RunStatus.FAILED:
        return Styled(f"Nothing could be read {where}: it is not known what there is.", "problem")
    if survey.status is RunStatus.PARTIAL:
        broken = (
            f"{len({target.account for target, _ in survey.problems}):,} of {some(len(survey.accounts), 'account')}"
        )
        return Styled(f"{_found(selection, left_out)}. INCOMPLETE: {broken} could not be read whole.", "problem")
    return Styled(f"{_found(selection, left_out)} {where}.", "good" if selection.servers else "warning")


def _found(selection: Selection, left_out: int) -> str:
    if not selection.servers:
        left = f"Nothing to show: {some(left_out, 'server')} left out by --wave or --unhealthy"
        return left if left_out else "No server matches"
    counts = f"{selection.healthy_count:,} launchable, {selection.unhealthy_count:,} not"
    return f"{some(len(selection.servers), 'server')} in {some(len(selection.waves), 'wave')} ({counts})"
