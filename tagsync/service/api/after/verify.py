"""`.../verify`: whether the instances of a recovery carry the tags of their source servers. Nothing is written."""

from __future__ import annotations

from tagsync.aws.connection import Connection
from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.kinds import Text
from tagsync.core.errors import InputError
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.after.verifying import check_keys, verify_tags
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.after.verified_document import VerifiedDocument, verified_to_document
from tagsync.service.api.driven import desk_of
from tagsync.service.api.native import NO_EXECUTION, connect_to, failed_reply, where_of
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply
from tagsync.service.kit.deadline import stop_for_gateway

_VERIFIED = (
    "Each difference with its likely reason. `verdict` is ALL_THERE only if everything was read and no tag is missing.",
    Body("Verified", VerifiedDocument),
)


@declared
class VerifyQuery:
    """Which tags."""

    key: str = member(
        Text(),
        "Only these keys, with a comma between them; globs such as cost-*.",
        default="",
        default_words="every key of the source server",
    )


@route(
    "GET",
    "/recovery/executions/{execution_id}/verify",
    ApiRole.VIEWER,
    "Whether its instances carry the tags of their source servers",
    query=VerifyQuery,
    answers={200: _VERIFIED, 404: NO_EXECUTION, 502: ("The execution could not be read.", ERROR)},
)
def verify_execution(service: ApiService, request: ApiRequest) -> Reply:
    keys = _keys(request)
    execution_id, target = where_of(service, request)
    connection = connect_to(service, request, target)
    seen = connection.execution_reader.read(target, execution_id, {})
    if isinstance(seen, Problem):
        if seen.kind is ProblemKind.NOT_FOUND:
            raise NotFound(f"There is no execution {execution_id}")
        return failed_reply(seen)
    return _answer(service, request, connection, seen, keys)


@route(
    "GET",
    "/recovery/runs/{run_id}/verify",
    ApiRole.VIEWER,
    "Whether its instances carry the tags of their source servers",
    query=VerifyQuery,
    answers={200: _VERIFIED, 404: ("There is no such drive.", ERROR)},
)
def verify_run(service: ApiService, request: ApiRequest) -> Reply:
    keys = _keys(request)
    run_id, desk = request.run_id(), desk_of(service)
    recovery = recovery_of(desk.look(run_id))
    connection = service.connect(service.recovery_access, stop_for_gateway(request.context))
    return _answer(service, request, connection, recovery, keys)


def _keys(request: ApiRequest) -> tuple[str, ...]:
    """What is wrong with them is told with all mistakes of the request."""
    given = read_object(VerifyQuery, request.query).key
    keys = tuple(key.strip() for key in given.split(",")) if given else ()
    try:
        check_keys(keys, "key")
    except InputError as error:
        request.query.mistakes += error.mistakes
    return keys


def _answer(
    service: ApiService, request: ApiRequest, connection: Connection, recovery: Recovery, keys: tuple[str, ...]
) -> Reply:
    reader, instances, stop = connection.reader, connection.launch_reader.instances, stop_for_gateway(request.context)
    return 200, verified_to_document(verify_tags(recovery, reader, instances, keys, workers=service.workers, stop=stop))
