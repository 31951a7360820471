"""What the service tells people about a drive: that it waits for an approval, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.hooks import HookStatus
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.recovery.arrival import short_words
from tagsync.report.recovery.execution_lines import act_words, server_remarks
from tagsync.report.recovery.hook_lines import all_hooks, hook_words
from tagsync.report.recovery.names import mode
from tagsync.report.recovery.times_lines import took_lines
from tagsync.report.words import some


def approval_report(drive: Drive) -> Notification:
    """What is launched, what comes next, and what to do."""
    wave, ends = drive.wave, drive.approval_ends
    assert wave
    assert ends
    servers = some(len(wave.servers), "server")
    lines = [
        f"The {mode(drill=drive.drill)} of {drive.plan} waits for an approval of {wave.name}, with {servers}.",
        *map(act_words, drive.acts),
        f"Without an answer it is cancelled at {minute(ends)}. What is launched stays.",
        "",
        f"To go on:  tagsync recovery run approve {drive.run_id}   (POST /recovery/runs/{drive.run_id}/approve)",
        f"To end it: tagsync recovery run deny {drive.run_id}      (POST /recovery/runs/{drive.run_id}/deny)",
        "",
        *_waves(drive),
    ]
    return notification(f"tagsync: {drive.plan} waits for an approval of {wave.name}", lines)


def ended_report(
    drive: Drive, made: Recovery, page: Sequence[str] = (), compared: Compared | None = None
) -> Notification:
    """How it went, with the servers that are not up. `made` is the recovery that it is; `page` says where its page
    is, and `compared` are its times."""
    missing = [each for each in made.servers() if not each.is_launched]
    launched = sum(each.is_launched for each in made.servers())
    unwell = [each for each in made.servers() if each.is_unwell]
    older = [each for each in made.servers() if each.from_older_point]
    other = [each for each in made.servers() if each.is_of_other_point]
    short = [f"{words}." for words in short_words(made)]
    up = f"{launched:,} of {some(launched + len(missing), 'server')} launched"
    lines = [
        f"The {mode(drill=drive.drill)} of {drive.plan} has ended: {made.outcome}. {up}.",
        *([line.text for line in took_lines(compared)] if compared else []),
        *([f"Reason: {drive.reason}"] if drive.reason else []),
        *map(act_words, drive.acts),
        "",
        *_waves(drive),
        *_hooks(made.steps),
        *_servers("Not launched:", missing),
        *_servers("Launched and not well:", unwell),
        *_servers("Launched from an older recovery point:", older),
        *_servers("Launched from another recovery point than asked:", other),
        *(["", *short] if short else []),
        "",
        *page,
        f"All details: tagsync recovery run show {drive.run_id}, or GET /recovery/runs/{drive.run_id}",
    ]
    return notification(f"tagsync: {drive.plan} {made.outcome}: {up}", lines)


def _waves(drive: Drive) -> Iterator[str]:
    for wave in drive.waves:
        up = sum(server.launch.is_launched for server in wave.servers)
        by = f", approved by {wave.approved_by}" if wave.approved_by else ""
        yield f"  {wave.name}: {wave.status}, {up:,} of {some(len(wave.servers), 'server')} launched{by}"


def _hooks(steps: tuple[RecoveryStep, ...]) -> Iterator[str]:
    """The hooks that have not succeeded. Their output is not sent: it may hold secrets."""
    found = [(step, run) for step, run in all_hooks(steps) if run.status is not HookStatus.SUCCEEDED]
    if found:
        yield from ("", "Hooks that have not succeeded:")
    yield from (f"  {step.name}, {hook_words(run)}" for step, run in islice(found, MOST_LINES))


def _servers(title: str, servers: Sequence[ServerLaunch]) -> Iterator[str]:
    if servers:
        yield from ("", title)
    yield from map(_server, islice(servers, MOST_LINES))
    if len(servers) > MOST_LINES:
        yield f"  and {len(servers) - MOST_LINES:,} more"


def _server(server: ServerLaunch) -> str:
    remarks = "; ".join(server_remarks(server))
    why = f": {remarks}" if remarks else ""
    return f"  {server.target} {server.server_id} {server.impact} {server.status}{why}"
