"""The schedule of the full run, on EventBridge Scheduler."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.schedule import ScheduleState
from tagsync.engine.service_ports import ScheduleRejected, ServiceError

_KEPT = (
    "ActionAfterCompletion",
    "Description",
    "EndDate",
    "FlexibleTimeWindow",
    "KmsKeyArn",
    "ScheduleExpressionTimezone",
    "StartDate",
    "Target",
)
"""Members that `UpdateSchedule` resets to their defaults unless they are given again."""


class EventBridgeSchedule:
    """The port `Schedule`. `client` is a client of the service `scheduler`."""

    def __init__(self, client: Any, name: str, group: str = "default") -> None:
        self._client = client
        self._name = name
        self._group = group

    def read(self) -> ScheduleState:
        schedule = self._get()
        return ScheduleState(self._name, schedule["State"] == "ENABLED", schedule["ScheduleExpression"])

    def change(self, *, enabled: bool, expression: str) -> ScheduleState:
        schedule = self._get()
        kept = {name: schedule[name] for name in _KEPT if schedule.get(name) is not None}
        self._call(
            "update_schedule",
            State="ENABLED" if enabled else "DISABLED",
            ScheduleExpression=expression,
            **kept,
        )
        return self.read()

    def _get(self) -> Mapping[str, Any]:
        return self._call("get_schedule")

    def _call(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        try:
            answer: Mapping[str, Any] = getattr(self._client, operation)(
                Name=self._name, GroupName=self._group, **parameters
            )
        except (ClientError, BotoCoreError) as error:
            failure = classify(error)
            if failure.code == "ValidationException":
                raise ScheduleRejected(f"EventBridge Scheduler does not accept it: {failure.message}") from None
            fix = "Check that it exists in this region and that the function may change it"
            raise ServiceError(failure.of(f"schedule {self._group}/{self._name} {operation}", fix)) from None
        return answer
