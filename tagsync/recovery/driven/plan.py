"""The plan of a drive: the definition of a recovery plan, with targets and approvals. Declared once.

targets: ["111111111111/eu-west-1", "222222222222/eu-central-1"]
approval: every wave                    # or a list of waves: approval: ["2", "last"]
approval_hours: 24
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind, Texts, Whole
from tagsync.core.documents.nested import Nested
from tagsync.core.documents.targets import TargetList
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.servers import Selection
from tagsync.discovery.waves import wave_label
from tagsync.recovery.driven.drive import DriveServer, DriveWave
from tagsync.recovery.driven.planned_hooks import planned_hooks, without_place
from tagsync.recovery.hooks.written import HooksWritten
from tagsync.recovery.plans.chosen import chosen
from tagsync.recovery.plans.compile import impact, wave_name
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus

_EVERY_WAVE = "every wave"
_NO_TARGET = "there is no target", 'Write targets: ["<account>/<region>", ...]'
_MOST_TARGETS, _MOST_APPROVAL_HOURS = 100, 168


class Approval(Kind[frozenset[str] | None]):
    """The labels of the waves to approve; None: every wave."""

    def read(self, document: Document, key: str, _default: frozenset[str] | None, /) -> frozenset[str] | None:
        if document.value(key) == _EVERY_WAVE:
            return None
        return frozenset(map(wave_label, document.texts(key)))

    def write(self, value: frozenset[str] | None) -> object:
        return _EVERY_WAVE if value is None else sorted(value)

    def schema(self, lenient: bool, /) -> Schema:
        return {"anyOf": [{"const": _EVERY_WAVE}, Texts().schema(lenient)]}


@declared
class DrivenPlan(Definition):
    """A recovery plan that tagsync drives. A wave of `approved_waves` begins after a person has approved it; None:
    every wave."""

    targets: tuple[Target, ...] = member(
        TargetList(empty=_NO_TARGET, as_written=True), "The accounts and regions of DRS."
    )
    approved_waves: frozenset[str] | None = member(
        Approval(), "The waves to approve, or: every wave.", default=frozenset(), key="approval"
    )
    approval_hours: int = member(
        Whole(at_least=1, at_most=_MOST_APPROVAL_HOURS), "How many hours an approval is waited for.", default=24
    )

    hooks: HooksWritten = member(
        Nested(HooksWritten), "What is called before and after waves: docs/hooks.md.", default=HooksWritten()
    )

    def check(self, document: Document) -> None:
        self.check_members(document)
        if len(self.targets) > _MOST_TARGETS:
            document.mistake("targets", f"there are more than {_MOST_TARGETS} targets", "Make several plans")
        for name in ("account", "region"):
            if document.has(name):
                document.mistake(
                    name, "a plan with targets has no account and region of its own", "Write it in targets"
                )
        if self.follow.writes:
            what = "a plan with targets is compiled when it starts, and DRS has none of it"
            document.mistake("follow", what, "Remove it")
        for place in without_place(self.hooks, self.targets) if self.targets else ():
            what = "a command is run in one account and region, and the plan has several targets"
            document.mistake(f"hooks.{place}", what, "Write account and region, and one hook for each target")

    @property
    def preferred(self) -> tuple[Target, ...]:
        return self.targets

    def selection(self, servers: Iterable[SourceServer]) -> Selection:
        return chosen(self, servers)

    def waves(self, servers: Iterable[SourceServer], *, drill: bool = True) -> tuple[DriveWave, ...]:
        """The waves of all servers of the targets, with their hooks. Only for servers that were read completely
        (law 1)."""
        waves = self.selection(servers).waves
        hooks = planned_hooks(self.hooks, [wave.label for wave in waves], self.targets, drill=drill)
        waits, default = self.waits_after, self.wait_minutes
        return tuple(
            DriveWave(
                name=wave_name(wave.label),
                servers=tuple(self._server(server) for server in wave.servers),
                approval=self.approved_waves is None or wave.label in self.approved_waves,
                wait_minutes=0 if wave is waves[-1] else waits.get(wave.label, default),
                hooks=hooks[wave.label],
            )
            for wave in waves
        )

    def _server(self, server: SourceServer) -> DriveServer:
        level = impact(self, server)
        return DriveServer(
            ServerLaunch(server.target, server.server_id, server.hostname, level, LaunchStatus.NOT_STARTED)
        )


def kind_of(definition: object) -> type[Definition]:
    """What a document is to be read as: a plan with targets is driven."""
    return DrivenPlan if isinstance(definition, Mapping) and "targets" in definition else Definition
