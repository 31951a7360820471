"""Recovery instances: the EC2 instances that DRS has launched for source servers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

_GONE = frozenset({"TERMINATED", "SHUTTING-DOWN"})


@dataclass(frozen=True, slots=True)
class RecoveryInstance:
    """One recovery instance as `DescribeRecoveryInstances` gives it. The next launch of its server terminates it.

    `is_drill` is False for an instance of a recovery, which may be production, and None where DRS does not say. `state`
    is EC2's word, `failback` DRS's; empty if there is none. `point_at` is the time of the recovery point that it was
    launched from. `record_id` is the id that DRS's own operations take, which AWS does not promise to be that of the
    instance.
    """

    server_id: str
    instance_id: str
    is_drill: bool | None
    state: str = ""
    point_at: datetime | None = None
    job_id: str = ""
    record_id: str = ""
    failback: str = ""

    @property
    def is_there(self) -> bool:
        """Whether a launch would terminate it. Every state but the two at the end of an instance's life counts, also
        one that is missing or not known."""
        return self.state not in _GONE
