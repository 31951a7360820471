"""Lambda `drs_tag_sync`: a run of the tag sync, whoever asks for it: a schedule, the API, a person, or the run itself.

`step` in an event says otherwise: `start` begins a run for a fan-out, `work` goes on with one, `finish` ends it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.service.kit.connector import connector
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.mistakes import bad_request
from tagsync.service.kit.telemetry import count_metric, logger, metrics, report_mistakes
from tagsync.service.sync.request import parse_request
from tagsync.service.sync.response import Answer
from tagsync.service.sync.tag_sync import TagSync
from tagsync.service.sync.work import STEPS, parse_work, read_run_id


@cache
def service() -> TagSync:
    """Made at the first invocation. Raises `InputError` where the environment has mistakes."""
    environment = Environment()
    try:
        name, function = environment.text("TABLE_NAME"), environment.text("AWS_LAMBDA_FUNCTION_NAME")
        policy, access, names = environment.policy(), environment.access(), environment.account_names()
        retention, workers = environment.retention_days(), environment.workers()
        topic = environment.text("REPORT_TOPIC", "")
        environment.done()
    except InputError as error:
        report_mistakes("configuration", error)
        raise
    table = Table(service_client("dynamodb"), name)
    return TagSync(
        policy=policy,
        access=access,
        runs=DynamoRuns(table, retention_days=retention),
        leases=DynamoLeases(table),
        sightings=DynamoSightings(table),
        invoke=LambdaInvoker(partial(service_client, "lambda"), function),
        connect=connector(workers),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        names=names,
        workers=workers,
    )


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric("Invocations", 1)
    return serve(service(), event, context)


def serve(sync: TagSync, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 with every mistake where the event is not understood."""
    try:
        match _step(event):
            case "start":
                return sync.fan_out(parse_request(_asked(event), sync.access), context)
            case "work":
                return sync.work(parse_work(event), context)
            case "finish":
                return sync.finish(_run_id(event))
        return sync.run(parse_request(event, sync.access), context)
    except InputError as error:
        report_mistakes("event", error)
        return {"statusCode": 400, **bad_request(error)}


def _step(event: object) -> str:
    """Empty for an ordinary run. Raises `InputError` for a step that is none."""
    if not isinstance(event, Mapping) or "step" not in event:
        return ""
    document = Document({"step": event["step"]})
    step = document.choice("step", STEPS, "")
    document.done()
    return step


def _asked(event: object) -> object:
    """The request in an event that also names a step."""
    assert isinstance(event, Mapping)
    return {name: value for name, value in event.items() if name != "step"}


def _run_id(event: object) -> str:
    document = Document(event)
    document.text("step")
    run_id = read_run_id(document)
    document.only_known()
    document.done()
    return run_id
