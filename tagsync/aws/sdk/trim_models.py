"""Makes the trimmed service models: `python -m tagsync.aws.sdk.trim_models` (or `make models`).

Most of the time of a scan is parsing. botocore parses every member that its model names. A model with only the
members that tagsync reads makes reading 8,400 instances about five times faster. The models are cut out of the
installed botocore's; a test makes them again and compares.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from botocore.loaders import Loader

from tagsync.aws.sdk.clients import MODELS
from tagsync.aws.sdk.reads import READS
from tagsync.aws.sdk.trimmed_members import MEMBERS

WRITES: Mapping[str, frozenset[str]] = {
    "drs": frozenset(
        {
            "CancelRecoveryPlanExecution",
            "CreateRecoveryPlan",
            "CreateRecoveryPlanStep",
            "DeleteRecoveryPlan",
            "DeleteRecoveryPlanStep",
            "ReorderRecoveryPlanSteps",
            "RetryRecoveryPlanExecutionStep",
            "StartRecovery",
            "StartRecoveryPlanExecution",
            "TagResource",
            "TerminateRecoveryInstances",
            "UntagResource",
            "UpdateLaunchConfiguration",
            "UpdateRecoveryPlan",
            "UpdateRecoveryPlanExecutionStep",
            "UpdateRecoveryPlanStep",
        }
    ),
    "dynamodb": frozenset({"DeleteItem", "PutItem"}),
    "s3": frozenset({"PutObject"}),
}
"""The other operations that tagsync calls, by service."""

OPERATIONS: Mapping[str, tuple[str, ...]] = {
    service: tuple(sorted(READS.get(service, frozenset()) | WRITES.get(service, frozenset())))
    for service in sorted({*READS, *WRITES})
}

ERRORS = frozenset({"ConditionalCheckFailedException"})
"""Error shapes that are kept, because tagsync reads their members. Of other errors it reads only the code."""


def trimmed(service: str, loader: Loader) -> tuple[str, str]:
    """The path below the models folder, and the text, of a service's trimmed model."""
    version = loader.determine_latest_version(service, "service-2")
    full = loader.load_service_model(service, "service-2", version)
    kept = {name: _operation(full["operations"][name]) for name in OPERATIONS[service]}
    model = {
        "version": full["version"],
        "metadata": full["metadata"],
        "operations": kept,
        "shapes": _shapes(full["shapes"], MEMBERS[service], kept),
    }
    return f"{service}/{version}/service-2.json", json.dumps(model, indent=1, sort_keys=True) + "\n"


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in operation.items() if key not in ("documentation", "documentationUrl")}
    errors = [error for error in kept.pop("errors", ()) if error["shape"] in ERRORS]
    return kept | {"errors": [_undocumented(error) for error in errors]} if errors else kept


def _shapes(
    full: Mapping[str, Any], members: Mapping[str, tuple[str, ...]], operations: Mapping[str, Any]
) -> dict[str, Any]:
    """The shapes that the operations reach."""
    shapes: dict[str, Any] = {}
    reached = [
        operation[side]["shape"]
        for operation in operations.values()
        for side in ("input", "output")
        if side in operation
    ]
    reached += [error["shape"] for operation in operations.values() for error in operation.get("errors", ())]
    while reached:
        name = reached.pop()
        if name not in shapes:
            shapes[name] = _shape(full[name], members.get(name))
            reached += _references(shapes[name])
    return shapes


def _shape(shape: Mapping[str, Any], keep: tuple[str, ...] | None) -> dict[str, Any]:
    trimmed: dict[str, Any] = _undocumented(shape)
    trimmed.pop("enum", None)
    if keep is not None:
        trimmed["members"] = {name: trimmed["members"][name] for name in keep}
        if "required" in trimmed:
            trimmed["required"] = [name for name in trimmed["required"] if name in keep]
    return trimmed


def _references(shape: Mapping[str, Any]) -> Iterator[str]:
    for member in shape.get("members", {}).values():
        yield member["shape"]
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]["shape"]


def _undocumented(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {
            key: _undocumented(item)
            for key, item in value.items()
            if key != "documentation" or not isinstance(item, str)
        }
    if isinstance(value, list):
        return [_undocumented(item) for item in value]
    return value


def main() -> None:
    loader = Loader()
    for service in OPERATIONS:
        path, text = trimmed(service, loader)
        (MODELS / path).parent.mkdir(parents=True, exist_ok=True)
        (MODELS / path).write_text(text)


if __name__ == "__main__":
    main()
