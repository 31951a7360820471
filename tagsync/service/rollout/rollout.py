"""New versions of the functions take over: a share of the calls first, then all of them.

Terraform invokes this and waits. If it fails, so does the deployment: the aliases stay at the old versions, and the
next deployment tries again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal, TypedDict

from tagsync.aws.service.aliases import AlarmStates, Aliases
from tagsync.engine.service_ports import ServiceError
from tagsync.service.kit.telemetry import logger
from tagsync.service.rollout.request import RolloutRequest

LOOK_SECONDS = 5.0
"""The pause between two looks at the alarms."""


class RolloutAnswer(TypedDict):
    """`moved` are the functions whose new version has taken over. `not_watched` are alarms that had gone off before."""

    status: Literal["TAKEN_OVER", "NOTHING_NEW"]
    moved: list[str]
    not_watched: list[str]


class WentBack(Exception):
    """The new versions did not take over, and the old ones have all calls again."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """`now` gives seconds."""

    request: RolloutRequest
    aliases: Aliases
    alarms: AlarmStates
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep

    def take_over(self) -> RolloutAnswer:
        """Raises `WentBack` if an alarm goes off that had not gone off before, or if anything else fails."""
        old = {function: self.aliases.version(function) for function in self.request.versions}
        new = {name: version for name, version in self.request.versions.items() if version != old[name]}
        if not new:
            return {"status": "NOTHING_NEW", "moved": [], "not_watched": []}
        before = self.alarms.ringing(self.request.alarms)
        logger.info("new versions take over", versions=new, percent=self.request.percent, not_watched=sorted(before))
        try:
            for function, version in new.items():
                self.aliases.share(function, version, self.request.percent / 100)
            self._watch(frozenset(self.request.alarms) - before)
            for function, version in new.items():
                self.aliases.give_all(function, version)
        except (ServiceError, WentBack) as error:
            self._go_back({function: old[function] for function in new})
            raise WentBack(f"{error}. All calls go to the old versions again") from None
        return {"status": "TAKEN_OVER", "moved": sorted(new), "not_watched": sorted(before)}

    def _watch(self, alarms: Collection[str]) -> None:
        until = self.now() + self.request.minutes * 60
        while self.now() < until:
            if rang := sorted(self.alarms.ringing(alarms)) if alarms else []:
                raise WentBack(f"The new versions did not take over: {', '.join(rang)} went off")
            self.sleep(LOOK_SECONDS)

    def _go_back(self, old: dict[str, str]) -> None:
        """As far as possible: what cannot be moved back is logged."""
        for function, version in old.items():
            try:
                self.aliases.give_all(function, version)
            except ServiceError as error:
                logger.error("an alias cannot be moved back", function=function, version=version, said=str(error))
