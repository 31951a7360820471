"""Inline plans: protection groups and the waves that recover them, in one document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.documents.document import Document
from tagsync.core.model import SourceServer
from tagsync.discovery.protection_groups import INLINE, ProtectionGroup, ResolvedGroup, read_group, resolve
from tagsync.discovery.waves import DEFAULT_WAVE_TAG


@dataclass(frozen=True, slots=True)
class PlanWave:
    """A wave of an inline plan. `group` is the index of its protection group. `pause_before`: a person starts it."""

    number: int
    name: str
    group: int
    pause_before: bool = False


@dataclass(frozen=True, slots=True)
class InlinePlan:
    """A plan that is given as one document. `waves` are in the order of their numbers."""

    name: str
    groups: tuple[ProtectionGroup, ...]
    waves: tuple[PlanWave, ...]


@dataclass(frozen=True, slots=True)
class ResolvedPlan:
    """A plan with the servers of its groups, in the order of the plan."""

    plan: InlinePlan
    groups: tuple[ResolvedGroup, ...]

    @property
    def server_ids(self) -> frozenset[str]:
        """The servers of all waves, each once."""
        return frozenset(each for wave in self.plan.waves for each in self.groups[wave.group].server_ids)


def read_plan(document: Document) -> InlinePlan:
    """Reads a plan. Mistakes and unknown members are noted in the document; a plan with mistakes must not be used."""
    name = document.text("planName")
    if not name:
        document.mistake("planName", "the plan has no name", "Write a name")
    groups = tuple(read_group(each, INLINE) for each in _some(document, "protectionGroups"))
    waves = tuple(_wave(each, len(groups)) for each in _some(document, "waves"))
    _refuse_same_numbers(document, waves)
    document.only_known()
    return InlinePlan(name, groups, tuple(sorted(waves, key=lambda wave: wave.number)))


def resolve_plan(plan: InlinePlan, servers: Iterable[SourceServer], wave_tag: str = DEFAULT_WAVE_TAG) -> ResolvedPlan:
    """Finds the servers of every group among those that were read."""
    read = tuple(servers)
    return ResolvedPlan(plan, tuple(resolve(group, read, wave_tag) for group in plan.groups))


def _some(document: Document, key: str) -> list[Document]:
    before = len(document.mistakes)
    found = document.children(key)
    if not found and len(document.mistakes) == before:
        document.mistake(key, "the list is empty", "Write at least one entry")
    return found


def _wave(document: Document, groups: int) -> PlanWave:
    for key in ("waveNumber", "protectionGroupIndex"):
        if not document.has(key):
            document.mistake(key, "it is missing", "Write a whole number")
    number = document.integer("waveNumber", 0)
    index = document.integer("protectionGroupIndex", 0)
    if index >= groups and document.has("protectionGroupIndex"):
        last = f"Write one from 0 to {groups - 1}" if groups else "Write a protection group first"
        document.mistake("protectionGroupIndex", f"there is no protection group with the index {index}", last)
    wave = PlanWave(number, document.text("waveName"), index, document.boolean("pauseBeforeWave", False))
    document.only_known()
    return wave


def _refuse_same_numbers(document: Document, waves: tuple[PlanWave, ...]) -> None:
    numbers = [wave.number for wave in waves]
    for index, number in enumerate(numbers):
        if number in numbers[:index]:
            document.mistake(f"waves[{index}].waveNumber", f"there are two waves {number}", "Number them anew")
