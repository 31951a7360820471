"""The aliases of Lambda functions, and the alarms that are looked at while one moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.service_ports import ServiceError

MOST_ALARMS = 100
"""How many alarms `DescribeAlarms` takes by name."""


class Aliases:
    """One alias of several functions. `client` makes a client of Lambda. All raise `ServiceError`."""

    def __init__(self, client: Callable[[], Any], alias: str) -> None:
        self._client = cache(client)
        self._alias = alias

    def version(self, function: str) -> str:
        """The version that gets the calls, or most of them."""
        return str(self._call("get_alias", function)["FunctionVersion"])

    def share(self, function: str, version: str, share: float) -> None:
        """Gives another version a share of the calls, from 0 to 1."""
        self._call("update_alias", function, RoutingConfig={"AdditionalVersionWeights": {version: share}})

    def give_all(self, function: str, version: str) -> None:
        """Gives a version all calls."""
        routing: Mapping[str, object] = {"AdditionalVersionWeights": {}}
        self._call("update_alias", function, FunctionVersion=version, RoutingConfig=routing)

    def _call(self, operation: str, function: str, **parameters: object) -> Mapping[str, Any]:
        try:
            answer: Mapping[str, Any] = getattr(self._client(), operation)(
                FunctionName=function, Name=self._alias, **parameters
            )
        except (ClientError, BotoCoreError) as error:
            fix = "Check that it exists and that this function may move it"
            raise ServiceError(classify(error).of(f"alias {function}:{self._alias} {operation}", fix)) from None
        return answer


class AlarmStates:
    """The states of alarms in CloudWatch. `client` makes a client of it."""

    def __init__(self, client: Callable[[], Any]) -> None:
        self._client = cache(client)

    def ringing(self, names: Collection[str]) -> frozenset[str]:
        """Those of these alarms (100 at most) that have gone off. Raises `ServiceError`."""
        try:
            answer = self._client().describe_alarms(AlarmNames=sorted(names), MaxRecords=MOST_ALARMS)
        except (ClientError, BotoCoreError) as error:
            fix = "Check that this function may look at alarms"
            raise ServiceError(classify(error).of("alarms describe_alarms", fix)) from None
        alarms: list[dict[str, Any]] = answer["MetricAlarms"]
        return frozenset(str(each["AlarmName"]) for each in alarms if each["StateValue"] == "ALARM")
