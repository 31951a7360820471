"""The recovery that a command names, to be read only, and a session that reaches its targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.session import Session
from tagsync.cli.recovery.kit.service import Driven

if TYPE_CHECKING:
    from tagsync.recovery.words.recovery import Recovery


def recovered(recovery: str, verb: str, where: Where, how: How, driven: Driven, show: Show) -> tuple[Session, Recovery]:
    """Raises as `Namer.find` does, and `ExecutionProblem` if it cannot be read. Servers have no names."""
    from tagsync.cli.recovery.kit.drive import RunningDrive  # a help text needs none of this
    from tagsync.cli.recovery.kit.execution import readable
    from tagsync.cli.recovery.kit.named import NamedExecution, Namer

    named = Namer(verb, where, how, show, driven).find(recovery)
    if not isinstance(named, NamedExecution):
        return Session(where, how, show), RunningDrive(named, how, show).seen()
    reader = named.session.connection.execution_reader
    with named.session.stoppable():
        return named.session, readable(reader.read(named.target, named.execution_id, {}))
