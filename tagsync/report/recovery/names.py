"""What a report calls a server (`web-1 (s-1...)`) and a mode (`drill`, `RECOVERY`)."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.model import SourceServer
from tagsync.report.quoting import HIDDEN, shown_name


class Names:
    """Names of servers by their ARN. `redact` hides them, because they are often tags."""

    def __init__(self, servers: Mapping[str, SourceServer], *, redact: bool) -> None:
        self._servers = servers
        self._redact = redact

    def label(self, arn: str) -> str:
        """Name and id; the id alone where the server was not read."""
        server_id, name = arn.rpartition("/")[2], self.shown(arn)
        return f"{name} ({server_id})" if name else server_id

    def shown(self, arn: str) -> str:
        """The name as it is shown: nothing in it misleads. Empty where it is not known."""
        return shown_name(self.name(arn))

    def order(self, arn: str) -> tuple[str, str]:
        """What lists of servers are ordered by: their names, and their ids where these are equal or not known."""
        server = self._servers.get(arn)
        return server.name if server else "", arn

    def name(self, arn: str) -> str:
        """The name as it is, for a document."""
        server = self._servers.get(arn)
        if server is None or not server.name:
            return ""
        return HIDDEN if self._redact else server.name


def label(name: str, place: str, *, redact: bool) -> str:
    """`web-1 (s-1...)`; the place alone where there is no name."""
    said = named(name, redact=redact)
    return f"{said} ({place})" if said else place


def named(name: str, *, redact: bool) -> str:
    """The name as it is shown, or what stands for it. Empty where there is none."""
    return (HIDDEN if redact else shown_name(name)) if name else ""


def mode(*, drill: bool) -> str:
    return "drill" if drill else "RECOVERY"
