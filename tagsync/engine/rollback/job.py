"""The job of a sweep that takes back what another run changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.core.model import Target
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.undo.rollback import plan_rollback
from tagsync.engine.crew import Crew
from tagsync.engine.flow import MakePlan, Reading
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.engine.ports import Reader
from tagsync.engine.rollback.reading import RecordedReading
from tagsync.engine.stop import Stop


@dataclass(frozen=True, slots=True)
class RollingBack:
    """Gives servers back what the run `undone` overwrote. The policy gives the limits (law 7), whose base are the
    servers that the run changed or found right."""

    policy: Policy
    kept: KeptRuns
    undone: str

    @property
    def safety(self) -> Safety:
        return self.policy.safety

    def begin(
        self, targets: Sequence[Target], crew: Crew, reader: Reader, stop: Stop, _now: datetime
    ) -> tuple[Reading, MakePlan]:
        """Raises `ServiceError` for values that are missing."""
        recorded = self.kept.recorded(self.undone, targets)
        return RecordedReading(crew, reader, recorded, stop), partial(plan_rollback, recorded, policy=self.policy)
