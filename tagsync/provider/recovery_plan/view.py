"""The attributes `waves` and `steps` of a recovery plan, and the way back from them to steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.digest import digest
from tagsync.core.model import SourceServer, Target
from tagsync.provider.connections import refreshed
from tagsync.provider.connections.labels import Labels, server_id_of
from tagsync.provider.recovery_plan.arguments import ARGUMENTS
from tagsync.provider.wire.api import Attributes
from tagsync.provider.wire.private import Private
from tagsync.recovery.plans.compile import assemble
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import Step, servers_by_wave
from tagsync.recovery.words.vocabulary import Impact

Waves = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class RecoveryPlanView:
    """`waves`: wave -> server's label -> impact. `steps`: every step in order, as text."""

    waves: Waves
    steps: tuple[str, ...]

    @classmethod
    def of(cls, steps: Sequence[Step], servers: Mapping[str, SourceServer], known: Iterable[str]) -> RecoveryPlanView:
        """`servers` by ARN, for their names. Servers with one of the `known` labels keep it."""
        labels = Labels(known)
        waves = {
            wave: {labels.label(arn.rpartition("/")[2], _name(servers, arn)): one.value for arn, one in members.items()}
            for wave, members in servers_by_wave(steps).items()
        }
        return cls(waves, tuple(map(str, steps)))

    def attributes(self) -> Attributes:
        waves = {wave: dict(members) for wave, members in self.waves.items()}
        return {"waves": waves, "steps": list(self.steps)}


def labels_in(attributes: Attributes | None) -> list[str]:
    """The labels of the servers in a resource's waves."""
    waves: Waves = (attributes or {}).get("waves") or {}
    return [label for members in waves.values() for label in members]


def planned_steps(definition: Definition, planned: Attributes, target: Target, partition: str) -> tuple[Step, ...]:
    """The steps that the plan showed, to be written as they are."""
    prefix = f"arn:{partition}:drs:{target.region}:{target.account}:source-server/"
    waves: dict[str, dict[str, Impact]] = {}
    for step in planned["steps"]:
        if step in planned["waves"]:
            members = planned["waves"][step]
            waves[step] = {prefix + server_id_of(label): Impact(impact) for label, impact in members.items()}
    return assemble(definition, waves)


def keep(private: Private, attributes: Attributes, desired: RecoveryPlanView) -> None:
    """Notes what a refresh found to be done (see `refreshed`)."""
    refreshed.keep(private, desired.attributes(), basis=_basis(attributes))


def kept(private: Private, attributes: Attributes) -> RecoveryPlanView | None:
    """What the last refresh found. None if there was no refresh, or if the arguments have changed since."""
    found = refreshed.kept(private, _basis(attributes))
    return None if found is None else RecoveryPlanView(found["waves"], tuple(found["steps"]))


def _basis(attributes: Attributes) -> str:
    return digest({name: attributes[name] for name in ARGUMENTS})


def _name(servers: Mapping[str, SourceServer], arn: str) -> str:
    server = servers.get(arn)
    return server.name if server else ""
