"""The board put together: what it reads, its pages, the door before them, and the server."""

from __future__ import annotations

import re
import secrets
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass

from tagsync.aws.reading import ReadingConnection
from tagsync.aws.sdk.clock import AwsClock
from tagsync.aws.store.access import open_acts, open_drives, open_readiness, open_runs, open_times
from tagsync.cli.board.app import Bell, Pages
from tagsync.cli.board.door import Door
from tagsync.cli.board.records import History, readiness_view, refuse_missing_table
from tagsync.cli.board.recoveries import Recoveries
from tagsync.cli.board.server import LOOPBACK, Server, listen, serve
from tagsync.cli.board.source import FleetSource, Records, RecoverySource
from tagsync.cli.board.views import Pauses, View, discovery_view, plan_view
from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, Show
from tagsync.cli.kit.output import print_text
from tagsync.cli.recovery.kit.choosing import choose
from tagsync.cli.recovery.kit.searching import Table, search
from tagsync.core.policy import Policy
from tagsync.discovery.selectors import Selector
from tagsync.engine.events import ignore
from tagsync.engine.run import RUN_ID
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.recovery.plans.definition import NAME

_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for. An empty `table`: only AWS itself is read."""

    access: Access
    policy: Policy
    how: How
    show: Show
    follow: tuple[str, ...] = ()
    table: str = ""
    table_region: str = ""
    selector: Selector | None = None
    wave_tag: str = ""
    fleet_minutes: float | None = None
    port: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A board that listens, and answers once `serve` is called."""

    url: str
    server: Server
    listener: socket.socket


def run(asked: Asked) -> int:
    """Serves until Ctrl-C. Raises `TagsyncError` if that cannot begin."""
    minutes = asked.fleet_minutes
    opened = open_board(asked, Pauses(fleet=minutes * 60 if minutes else None), _log if asked.show.verbose else _drop)
    print_text(f"{opened.url}\n")
    if not asked.show.quiet:
        print_text("The board reads only, and answers this machine alone. Ctrl-C ends it.\n", sys.stderr)
    serve(opened.server, opened.listener)
    return exit_codes.OK


def open_board(asked: Asked, pauses: Pauses, log: Callable[[str], None]) -> Opened:
    """Raises `TagsyncError`. `log` gets a line for each answer."""
    stop, bell = Stop(), Bell()
    pages = _open_pages(asked, stop, bell, pauses)
    listener = listen(asked.port)
    address, token = f"{LOOPBACK}:{listener.getsockname()[1]}", secrets.token_urlsafe(_TOKEN_BYTES)

    def ending() -> None:
        stop.cancel()
        bell.end()

    door = Door(pages(f"/{token}/").application(), address, token, log)
    return Opened(f"http://{address}/{token}/", Server(door, ending), listener)


def _open_pages(asked: Asked, stop: Stop, bell: Bell, pauses: Pauses) -> Callable[[str], Pages]:
    """The pages, once the path of the board is known. Logs in, which may ask for an MFA code, and looks whether the
    table is there; reads nothing else yet.

    Raises `CredentialsError`, `TableMissing`, and `InputError` or `NotFoundOut` for what cannot be followed.
    """
    how, redact = asked.how, asked.show.redact
    waits = asked.access.timeouts.but(how.connect_timeout, how.read_timeout, how.region_timeout)

    def connect(until: Stop) -> ReadingConnection:
        return ReadingConnection(asked.access, workers=how.workers, stop=until, timeouts=waits, tell=ignore)

    first = connect(stop)
    first.log_in()
    region, profile = asked.table_region or first.default_region, asked.access.profile
    records = _open_records(asked.table, region, profile) if asked.table else None
    fleets = FleetSource(connect, asked.policy, how.workers, stop, how.timeout)
    source = RecoverySource(connect, records, how.workers, stop)
    follow = [_named(each, asked, first, records, stop) for each in asked.follow]
    recoveries = Recoveries(source, pauses, bell.ring, follow, redact=redact)
    main = [recoveries.tonight, plan_view(fleets, pauses, bell.ring, redact=redact)]
    if asked.selector is not None:
        main.append(discovery_view(fleets, asked.selector, asked.wave_tag, pauses, bell.ring, redact=redact))
    history = None
    if asked.table:
        runs = open_runs(asked.table, region=region, profile=profile)
        refuse_missing_table(runs)
        main.append(_readiness(asked.table, region, profile, pauses, bell, redact=redact))
        history = History(runs, asked.table, pauses, bell.ring)
        main.append(history.all)

    def find(path: str) -> View | None:
        kind, _, name = path.partition("/")
        if kind == "recovery":
            return recoveries.view(name)
        if kind == "history" and name and history:
            return history.run(name)
        return next((view for view in main if view.path == path), None)

    return lambda root: Pages(find, main, root, bell)


def _readiness(table: str, region: str, profile: str, pauses: Pauses, bell: Bell, *, redact: bool) -> View:
    clock = AwsClock()
    books = open_readiness(table, region=region, profile=profile, clock=clock)
    times = open_times(table, region=region, profile=profile)
    return readiness_view(books, times, clock, pauses, bell.ring, redact=redact)


def _open_records(table: str, region: str, profile: str) -> Records:
    drives = open_drives(table, region=region, profile=profile)
    return Records(drives, open_acts(table, region=region, profile=profile))


def _named(text: str, asked: Asked, connection: ReadingConnection, records: Records | None, stop: Stop) -> str:
    """The id of the recovery that the name of a plan means; an id as it is. Raises `InputError` and `NotFoundOut`."""
    if re.fullmatch(RUN_ID, text) or not re.fullmatch(NAME, text):
        return text
    table = Table(asked.table, lambda: records.drives) if records else None
    return choose(
        text, search(connection, table, text, workers=asked.how.workers, stop=stop), "tagsync board"
    ).recovery_id


def _log(line: str) -> None:
    print_text(f"{line}\n", sys.stderr)


def _drop(_line: str) -> None:
    pass
