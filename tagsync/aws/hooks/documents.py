"""SSM documents that hooks name."""

from __future__ import annotations

from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind


def wrong_type(api: Api, called: str, wanted: str) -> Problem | None:
    """Why a document is not of the wanted type. Raises `CallFailed` where it cannot be found, or not be asked for."""
    found = api("DescribeDocument", Name=called)["Document"].get("DocumentType", "")
    if found in ("", wanted):
        return None
    key = "run_command" if found == "Command" else "ssm"
    where = str(api.name("DescribeDocument"))
    return Problem(ProblemKind.INVALID, where, f"{called} is of type {found}, not {wanted}", f"Write it under {key}")
