"""Names in the AWS SDK integrations of Step Functions: PascalCase, whatever the service's own model says.

From the AWS document "Using AWS SDK integrations": parameters and results begin with a capital letter.
"""

from __future__ import annotations

from typing import Any


def to_model(value: Any, shape: Any) -> Any:
    """A request as the state machine writes it -> as the service's model (a botocore shape) has it."""
    if shape is None:
        return value
    if shape.type_name == "structure" and isinstance(value, dict):
        names = {_capital(name): name for name in shape.members}
        return {
            names.get(_capital(key), key): to_model(each, shape.members.get(names.get(_capital(key))))
            for key, each in value.items()
        }
    if shape.type_name == "list" and isinstance(value, list):
        return [to_model(each, shape.member) for each in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: to_model(each, shape.value) for key, each in value.items()}
    return value


def from_model(value: Any, shape: Any) -> Any:
    """An answer of the service -> as the state machine reads it. Keys of maps, such as tags, stay as they are."""
    if shape is None:
        return value
    if shape.type_name == "structure" and isinstance(value, dict):
        return {_capital(key): from_model(each, shape.members.get(key)) for key, each in value.items()}
    if shape.type_name == "list" and isinstance(value, list):
        return [from_model(each, shape.member) for each in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: from_model(each, shape.value) for key, each in value.items()}
    return value


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
