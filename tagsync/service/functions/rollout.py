"""Lambda `rollout`: lets new versions of the other functions take over, for Terraform."""

from __future__ import annotations

from functools import partial
from typing import Any

from tagsync.aws.service.aliases import AlarmStates, Aliases
from tagsync.aws.service.clients import service_client
from tagsync.core.documents.declared import read_document
from tagsync.service.kit.telemetry import logger
from tagsync.service.rollout.request import RolloutRequest
from tagsync.service.rollout.rollout import Rollout, RolloutAnswer


@logger.inject_lambda_context(log_event=False, clear_state=True)
def handler(event: object, context: Any) -> RolloutAnswer:  # noqa: ARG001 - as Lambda calls it
    request = read_document(RolloutRequest, event)
    aliases = Aliases(partial(service_client, "lambda"), request.alias)
    return Rollout(request, aliases, AlarmStates(partial(service_client, "cloudwatch"))).take_over()
