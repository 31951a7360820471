"""The record of runs, for programs that read it from outside the service."""

from __future__ import annotations

from botocore.exceptions import BotoCoreError

from tagsync.aws.sdk.clients import base_session
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.engine.service_ports import Runs, ServiceError


def open_runs(table: str, *, region: str = "", profile: str = "") -> Runs:
    """Calls nothing yet. Raises `ServiceError` where there is no such profile, or no region."""
    try:
        client = base_session(profile).create_client("dynamodb", region_name=region or None)
    except BotoCoreError as error:
        raise ServiceError(f"{error}. Check the profile, and give a region") from None
    return DynamoRuns(Table(client, table), retention_days=1)
