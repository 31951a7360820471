"""What somebody defines for a driven recovery, and the waves that it comes to.

The definition of a recovery plan, with `targets` and `approval` besides:

    targets: ["111111111111/eu-west-1", "222222222222/eu-central-1"]
    approval: every wave                    # or a list of waves: approval: ["2", "last"]
    approval_hours: 24
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.documents.document import Document, Locate
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.servers import Selection, select
from tagsync.discovery.waves import wave_label
from tagsync.engine.targets.patterns import ACCOUNT, REGION
from tagsync.recovery.driven.drive import DriveServer, DriveWave
from tagsync.recovery.plans.compile import impact, wave_name
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.document import read_definition
from tagsync.recovery.plans.schema import RECOVERY_VERSION
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus

EVERY_WAVE = "every wave"
DEFAULT_APPROVAL_HOURS, MOST_APPROVAL_HOURS = 24, 168
MOST_TARGETS = 100


@dataclass(frozen=True, slots=True)
class DrivenPlan:
    """`approved_waves` are the labels of waves that somebody has to approve; None: every one."""

    definition: Definition
    targets: tuple[Target, ...]
    approved_waves: frozenset[str] | None = frozenset()
    approval_hours: int = DEFAULT_APPROVAL_HOURS

    def selection(self, servers: Iterable[SourceServer]) -> Selection:
        return select(self.definition.selector, servers, self.definition.wave_tag)

    def waves(self, servers: Iterable[SourceServer]) -> tuple[DriveWave, ...]:
        """The waves of all servers of the targets: give it complete readings only (law 1)."""
        waves = self.selection(servers).waves
        waits, default = self.definition.waits_after, self.definition.wait_minutes
        return tuple(
            DriveWave(
                name=wave_name(wave.label),
                servers=tuple(self._server(server) for server in wave.servers),
                approval=self.approved_waves is None or wave.label in self.approved_waves,
                wait_minutes=0 if wave is waves[-1] else waits.get(wave.label, default),
            )
            for wave in waves
        )

    def _server(self, server: SourceServer) -> DriveServer:
        level = impact(self.definition, server)
        return DriveServer(
            ServerLaunch(server.target, server.server_id, server.hostname, level, LaunchStatus.NOT_STARTED)
        )


def driven_plan_from_document(value: object, locate: Locate = str) -> DrivenPlan:
    """The plan that a document describes. Raises `InputError` with every mistake, its place and its fix."""
    document = Document(value, locate=locate)
    if not document.has("version"):
        document.mistake("version", "the version is missing", f"Add version: {RECOVERY_VERSION}")
    document.choice("version", [RECOVERY_VERSION], RECOVERY_VERSION)
    targets = _targets(document)
    approved = _approved(document)
    hours = document.integer("approval_hours", DEFAULT_APPROVAL_HOURS, at_least=1, at_most=MOST_APPROVAL_HOURS)
    for name in ("account", "region"):
        if document.has(name):
            document.mistake(name, "a plan with targets has no account and region besides", "Write it in targets")
    return DrivenPlan(read_definition(document), targets, approved, hours)


def _targets(document: Document) -> tuple[Target, ...]:
    targets: list[Target] = []
    texts = document.texts("targets")
    if not texts:
        document.mistake("targets", "there is no target", 'Write targets: ["<account>/<region>", ...]')
    for text in texts:
        account, _, region = text.partition("/")
        if not (re.fullmatch(ACCOUNT, account) and re.fullmatch(REGION, region)):
            document.mistake("targets", f'"{text[:40]}" is not a target', "Write <account>/<region>")
        targets.append(Target(account, region))
    if len(set(targets)) > MOST_TARGETS:
        document.mistake("targets", f"there are more than {MOST_TARGETS} targets", "Make several plans")
    return tuple(sorted(set(targets)))


def _approved(document: Document) -> frozenset[str] | None:
    if document.value("approval") == EVERY_WAVE:
        return None
    return frozenset(wave_label(text) for text in document.texts("approval"))
