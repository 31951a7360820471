"""botocore's service model of DRS: the specification that requests and answers are held to."""

from __future__ import annotations

from functools import cache
from typing import Any

import botocore.session


@cache
def service_model() -> Any:
    return botocore.session.get_session().get_service_model("drs")


@cache
def operation_paths() -> dict[tuple[str, str], str]:
    """(HTTP method, path) -> operation."""
    operations = [service_model().operation_model(name) for name in service_model().operation_names]
    return {(each.http["method"], each.http["requestUri"]): each.name for each in operations}
