"""The job of a sweep that takes back what another run changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.core.model import Target
from tagsync.core.plan import Bucket
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.core.undo.rollback import plan_rollback
from tagsync.engine.crew import Crew
from tagsync.engine.flow import MakePlan, Reading
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.ports import Reader
from tagsync.engine.rollback.reading import RecordedReading
from tagsync.engine.service_ports import Runs, ServiceError
from tagsync.engine.stop import Stop


@dataclass(frozen=True, slots=True)
class RollingBack:
    """Gives servers back what the run `undone` overwrote. The policy gives the limits (law 7), whose base are the
    servers that the run changed or found right."""

    policy: Policy
    values: KeptValues
    runs: Runs
    undone: str

    @property
    def safety(self) -> Safety:
        return self.policy.safety

    def begin(
        self, targets: Sequence[Target], crew: Crew, reader: Reader, stop: Stop, _now: datetime
    ) -> tuple[Reading, MakePlan]:
        """Raises `ServiceError` for values that are missing."""
        servers = [server for target in targets for server in self._recorded(target)]
        recorded = Recorded(f"run {self.undone}", tuple(servers))
        return RecordedReading(crew, reader, recorded, stop), partial(plan_rollback, recorded, policy=self.policy)

    def _recorded(self, target: Target) -> Iterator[RecordedServer]:
        kept = {server.server_id: server for server in self.values.load(self.undone, target)}
        yield from kept.values()
        for row in self.runs.rows(self.undone, target):
            if row.server_id in kept:
                continue
            if row.changes or row.launch:
                raise ServiceError(f"{target}: the values of {row.server_id} and perhaps others are not there any more")
            if row.bucket is Bucket.IN_SYNC:
                yield RecordedServer(target, row.server_id)
