"""What people are told of a driven recovery: that it waits for them, and how it ended. No tag values (law 9)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tagsync.recovery.driven.drive import Drive, execution
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.report.tags.run_report import LONGEST_SUBJECT, MOST_LINES, RunReport
from tagsync.report.words import some


def approval_report(run: Drive) -> RunReport:
    """What is launched, what comes next, and what to do."""
    wave, ends = run.wave, run.approval_ends
    assert wave
    assert ends
    servers = some(len(wave.servers), "server")
    lines = [
        f"The {_mode(run)} of {run.plan} waits for an approval of {wave.name}, with {servers}.",
        f"Without an answer it is cancelled at {ends:%Y-%m-%d %H:%M} UTC. What is launched stays.",
        "",
        f"To go on:  tagsync recovery run approve {run.run_id}   (POST /recovery/runs/{run.run_id}/approve)",
        f"To end it: tagsync recovery run deny {run.run_id}      (POST /recovery/runs/{run.run_id}/deny)",
        "",
        *_waves(run),
    ]
    return _report(f"tagsync: {run.plan} waits for an approval of {wave.name}", lines)


def ended_report(run: Drive) -> RunReport:
    """How it went, with the servers that are not up."""
    made = execution(run)
    missing = [each for each in made.servers() if not each.is_launched]
    launched = sum(each.is_launched for each in made.servers())
    total = launched + len(missing)
    lines = [
        f"The {_mode(run)} of {run.plan} has ended: {made.outcome}. {launched:,} of {some(total, 'server')} launched.",
        *([f"Reason: {run.reason}"] if run.reason else []),
        "",
        *_waves(run),
        *(["", "Not launched:"] if missing else []),
        *map(_server, islice(missing, MOST_LINES)),
        *([f"  and {len(missing) - MOST_LINES:,} more"] if len(missing) > MOST_LINES else []),
        "",
        f"Everything about it: tagsync recovery run show {run.run_id}, or GET /recovery/runs/{run.run_id}",
    ]
    return _report(f"tagsync: {run.plan} {made.outcome}: {launched:,} of {some(total, 'server')} launched", lines)


def run_line(run: Drive) -> str:
    """One line of a list of runs."""
    waits = f"  waits for an approval of {run.wave.name}" if run.asked_at and run.wave else ""
    reason = f"  {run.reason}" if run.reason else ""
    return f"{run.run_id}  {run.status:<11}  {_mode(run):<8}  {run.plan}{waits}{reason}\n"


def _waves(run: Drive) -> Iterator[str]:
    for wave in run.waves:
        up = sum(server.launch.is_launched for server in wave.servers)
        by = f", approved by {wave.approved_by}" if wave.approved_by else ""
        yield f"  {wave.name}: {wave.status}, {up:,} of {some(len(wave.servers), 'server')} launched{by}"


def _server(server: ServerLaunch) -> str:
    why = f": {server.reason}" if server.reason else ""
    return f"  {server.target} {server.server_id} {server.impact} {server.status}{why}"


def _mode(run: Drive) -> str:
    return "drill" if run.drill else "RECOVERY"


def _report(subject: str, lines: list[str]) -> RunReport:
    plain = subject.encode("ascii", "replace").decode()
    return RunReport(plain[:LONGEST_SUBJECT], "\n".join(lines) + "\n")
