"""Answers an event of the function `tag_discovery` that asks for the estate, and measures it."""

from __future__ import annotations

from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import InputError
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.instances import Bucket
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Metric
from tagsync.service.estate.documents import read_estate_event
from tagsync.service.estate.estate import EstateService, estate_reply
from tagsync.service.kit.answers import Answer, bad_request
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.door import opened
from tagsync.service.kit.telemetry import count_metric, logger, report_mistakes

NOT_PROTECTED = (Bucket.UNPROTECTED, Bucket.WRONG_REGION, Bucket.UNWELL)
_MOST_LOGGED = 50


def serve_estate(service: EstateService, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 and an `error` with every mistake if it is not understood."""
    try:
        asked = read_estate_event(opened(event, "event"), service.access)
        estate = service.read(asked, stop_before(context))
    except InputError as error:
        report_mistakes("event", error)
        return {"statusCode": 400, "error": str(error), **bad_request(error)}
    except CredentialsError as error:
        logger.error("estate not read", said=str(error))
        return {"statusCode": 502, "status": str(RunStatus.FAILED), "error": str(error), "errors": []}
    if not (asked.account or asked.regions or asked.application or asked.tags):
        _measure(estate)
    code, answer = estate_reply(estate)
    return {"statusCode": code, **answer}


def _measure(estate: Estate) -> None:
    """Counts and names what nothing protects, of the whole estate alone. The log has ids, and no tags (law 9)."""
    number = sum(estate.buckets[bucket] for bucket in NOT_PROTECTED)
    if number or estate.status is RunStatus.SUCCESS:  # what could not be read is not none (law 1)
        count_metric(Metric.UNPROTECTED, number)
    for each in [each for each in estate.instances if each.bucket in NOT_PROTECTED][:_MOST_LOGGED]:
        where = f"{each.account}/{each.region}"
        logger.warning("instance not protected", instance=each.instance_id, where=where, bucket=each.bucket)
    logger.info(
        "estate read",
        estate_status=str(estate.status),
        buckets={str(bucket): number for bucket, number in estate.buckets.items()},
        findings={str(kind): number for kind, number in estate.kinds.items() if number},
        problems=[str(problem.where) for _, problem in estate.problems],
    )
