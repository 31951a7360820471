"""What discovery found, as lines of text: waves with their servers, what could not be read, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tagsync.core.model import Problem, Target
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.health import Readiness
from tagsync.discovery.rpo import Ages, RpoState
from tagsync.discovery.servers import FoundServer, Selection
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tagsync.recovery.words.ages import lag_words
from tagsync.report.by_name import by_name, name_order
from tagsync.report.discovery.drift import drift_lines, server_label
from tagsync.report.notices import notice_lines
from tagsync.report.quoting import quote, shown_key, shown_name
from tagsync.report.styled import Style, Styled, account_lines, problem_lines
from tagsync.report.words import some

if TYPE_CHECKING:  # the functions start without it
    from tagsync.recovery.plans.native_plan import Holding

_STYLES: dict[Readiness, Style] = {
    Readiness.LAUNCHABLE: "plain",
    Readiness.LAUNCHING: "warning",
    Readiness.NOT_YET: "warning",
    Readiness.UNHEALTHY: "problem",
}
_NOT_READ = "not read"


def discovery_lines(
    selection: Selection,
    survey: Survey,
    holding: Mapping[Target, Holding | Problem] | None = None,
    drift: SelectorDrift | None = None,
    *,
    ages: Ages | None = None,
    left_out: int = 0,
    more: Iterable[Styled] = (),
    verbose: bool = False,
) -> Iterator[Styled]:
    """Waves with their servers as a table, what could not be read, and how many there are.

    `holding` adds the recovery plans that hold a server, and `drift` what the selector gets wrong. `ages` says which
    data is older than it may be. `left_out` are servers that match and were not asked for (`--wave`, `--unhealthy`).
    `more` comes after the drift.
    `verbose` adds each server's tags, the reason why it can be launched, and where DRS is not set up.
    """
    width = max((len(_label(found)) for found in selection.servers), default=0)
    by_arn = {found.server.arn: found for found in selection.servers}
    for wave in selection.waves:
        servers = [by_arn[server.arn] for server in by_name(wave.servers)]
        yield Styled(f"Wave {wave.label if wave.is_numbered else quote(wave.label)}: {_counted(servers)}", "title")
        for found in servers:
            yield from _server_lines(found, width, ages, verbose=verbose)
            if holding is not None:
                yield _plans_line(found, holding)
        yield Styled("")
    yield from notice_lines(wave_notices(selection), verbose=verbose)
    yield from drift_lines(drift, verbose=verbose) if drift else ()
    yield from more
    if survey.uninitialised and verbose:
        yield Styled(f"DRS is not set up in {', '.join(map(str, survey.uninitialised))}.", "quiet")
        yield Styled("")
    if said := ages_summary(selection, ages):
        yield Styled(f"! {said}", "problem" if ages and ages.rpo.is_strict else "warning")
        yield Styled("")
    yield from account_lines(survey.notes)
    yield from problem_lines(problem for _, problem in survey.problems)
    yield discovery_summary(selection, survey, left_out)


def in_order(selection: Selection) -> list[FoundServer]:
    """The servers of all waves, by name."""
    return sorted(selection.servers, key=lambda found: name_order(found.server))


def wave_notices(selection: Selection) -> Mapping[str, Sequence[str]]:
    """What is not clear about wave tags -> the servers that it is said of."""
    notices: dict[str, list[str]] = {}
    for found in in_order(selection):
        if found.wave_notice:
            notices.setdefault(found.wave_notice, []).append(server_label(found.server))
    return notices


def _server_lines(found: FoundServer, width: int, ages: Ages | None, *, verbose: bool) -> Iterator[Styled]:
    server, health = found.server, found.health
    reason = health.reason if verbose or not health.is_launchable else ""
    state, lag = f"{server.replication_state:<17}", age_words(found, ages)
    columns = (f"{_label(found):<{width}}", str(server.target), server.server_id, state, lag)
    is_old = ages is not None and ages.state(server) is not RpoState.MET
    style = "warning" if is_old and health.is_launchable else _STYLES[health.readiness]
    yield Styled(f"  {'  '.join((*columns, reason))}".rstrip(), style)
    if failback := failback_words(found):
        yield Styled(f"      {failback}", "warning")
    for way in found.other_ways:
        text = f"      another way to recover the same instance: {way.server_id} in {way.target}. It is launched once"
        yield Styled(text, "warning")
    if verbose:
        yield from (
            Styled(f"      {shown_key(key)} = {quote(server.tags[key])}", "quiet") for key in sorted(server.tags)
        )


def failback_words(found: FoundServer) -> str:
    """What a FAILBACK server is; empty for all others."""
    server = found.server
    if server.direction != "FAILBACK":
        return ""
    return (
        f"FAILBACK: it copies {server.origin.instance_id if server.origin else 'an instance'}. A launch fails it back"
    )


def age_words(found: FoundServer, ages: Ages | None) -> str:
    """How far its replication is behind, and whether its data is older than it may be: `lag 20 min, beyond 15 min`.
    Empty for a server that cannot be launched now, unless it is asked how old data may be."""
    if ages is None:
        return lag_words(found.server.lag) if found.health.is_fit else ""
    beyond = f", beyond {ages.rpo.minutes} min" if ages.state(found.server) is RpoState.PASSED else ""
    return lag_words(ages.of(found.server)) + beyond


def ages_summary(selection: Selection, ages: Ages | None) -> str:
    """How many servers have older data than they may, or data of unknown age; empty if none, or if it was not asked."""
    states = [ages.state(found.server) for found in selection.servers] if ages else []
    counts = ((RpoState.PASSED, "beyond the RPO"), (RpoState.UNKNOWN, "of unknown age"))
    told = [f"{states.count(state):,} {words}" for state, words in counts if state in states]
    return f"{some(len(states), 'server')}: {', '.join(told)} ({ages.rpo.minutes} min)" if ages and told else ""


def _plans_line(found: FoundServer, holding: Mapping[Target, Holding | Problem]) -> Styled:
    words = plans_words(found, holding)
    return Styled(f"      recovery plans: {words}", "problem" if words == _NOT_READ else "quiet")


def plans_words(found: FoundServer, holding: Mapping[Target, Holding | Problem]) -> str:
    """The names of the recovery plans that hold the server, `none`, or `not read`."""
    plans = holding[found.server.target]
    if isinstance(plans, Problem):
        return _NOT_READ
    return ", ".join(plan.name for plan in plans.get(found.server.arn, ())) or "none"


def _label(found: FoundServer) -> str:
    return shown_name(found.server.name) if found.server.name else "-"


def _counted(servers: Sequence[FoundServer]) -> str:
    launchable = sum(found.health.is_launchable for found in servers)
    return f"{some(len(servers), 'server')}, {launchable:,} launchable"


def discovery_summary(selection: Selection, survey: Survey, left_out: int = 0) -> Styled:
    """One line: how many servers, in how many waves, and what could not be read."""
    looked_in = some(len(survey.accounts), "account")
    if survey.status is RunStatus.FAILED:
        where = f" in {looked_in}" if survey.accounts else ""
        return Styled(f"Nothing could be read{where}, so nothing is known about the servers there.", "problem")
    found = _found(selection, left_out)
    if survey.status is RunStatus.PARTIAL:
        return Styled(f"{found}. INCOMPLETE: {_unread(survey)}.", "problem")
    with_servers = len({each.server.target.account for each in selection.servers})
    if 0 < with_servers < len(survey.accounts):
        looked_in = f"{with_servers:,} of {looked_in}"
    return Styled(f"{found} in {looked_in}.", "good" if selection.servers else "warning")


def _unread(survey: Survey) -> str:
    broken = {target.account for target, _ in survey.problems}
    known = broken.intersection(survey.accounts)
    parts = ["accounts could not be listed"] if broken - known else []
    if known:
        parts.append(f"{len(known):,} of {some(len(survey.accounts), 'account')} could not be read completely")
    return " and ".join(parts)


def _found(selection: Selection, left_out: int) -> str:
    if not selection.servers:
        left = f"Nothing to show: {some(left_out, 'server')} left out by --wave or --unhealthy"
        return left if left_out else "No server matches"
    counts = f"{selection.healthy_count:,} launchable, {selection.unhealthy_count:,} not"
    return f"{some(len(selection.servers), 'server')} in {some(len(selection.waves), 'wave')} ({counts})"
