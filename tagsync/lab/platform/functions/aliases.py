"""Aliases of functions that share calls between two versions: the AWS document "Lambda alias routing configuration"."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from tagsync.lab.platform.invocation import Function

_CALLS: dict[tuple[str, str], int] = defaultdict(int)
"""How many calls came by an alias while it gave a share to a version."""


def called(backend: Any, name: str, qualifier: str | None = None) -> Function:
    """The version of a function that gets the next call; `backend` is moto's. A share of 0.1 is every tenth call, where
    AWS draws lots. Raises an exception of moto for a function that does not exist."""
    function = backend.get_function(name, qualifier)
    alias = _alias(backend, function, qualifier or name.rpartition(":")[2])
    shares = (alias.routing_config or {}).get("AdditionalVersionWeights") if alias else None
    for version, share in (shares or {}).items():
        calls = _CALLS[alias.arn, version]
        _CALLS[alias.arn, version] += 1
        if int((calls + 1) * share) > int(calls * share):
            return backend.get_function(function.function_name, version)
    return function


def _alias(backend: Any, function: Function, name: str) -> Any:
    """moto's alias; None for a call that comes by a version, or without either."""
    return next((each for each in backend.list_aliases(function.function_name) if each.name == name), None)
