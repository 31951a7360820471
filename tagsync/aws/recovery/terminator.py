"""Terminates recovery instances: the port `Terminator`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed

_CONFLICT = "ConflictException"


class AwsTerminator:
    """Uses each account's write role, which in the service is the recovery role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def terminate(self, target: Target, recovery_instance_ids: Sequence[str]) -> str:
        try:
            api = self._sessions.api(target.account, target.region, "drs", "write")
            answer = api("TerminateRecoveryInstances", recoveryInstanceIDs=list(recovery_instance_ids))
        except CallFailed as failure:
            is_conflict = failure.code == _CONFLICT
            problem = replace(failure.problem, kind=ProblemKind.CONFLICT) if is_conflict else failure.problem
            raise WriteFailed(problem) from None
        return str(answer.get("job", {}).get("jobID", ""))
