"""Serves the routes of the API: finds the caller, asks for the role, and turns errors into answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from tagsync.core.errors import InputError, Mistake
from tagsync.engine.service_ports import Metric, ScheduleRejected, ServiceError, SettingsMoved
from tagsync.service.api.arrival import arrived, check_request
from tagsync.service.api.roles import ApiRole, Caller, RoleRules
from tagsync.service.api.route import Route
from tagsync.service.api.routes import ROUTES
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Answer, NotFound, Reply, bad_request, refused
from tagsync.service.kit.telemetry import count_metric, logger, report_mistakes

App = APIGatewayHttpResolver


def make_app(service: ApiService, rules: RoleRules) -> App:
    made = APIGatewayHttpResolver()
    for route in ROUTES:
        path = route.path.replace("{", "<").replace("}", ">")
        made.route(rule=path, method=route.method)(_view(made, route, service, rules))
    made.not_found(lambda _error: _no_route(made.current_event.path))
    return made


def serve(made: App, event: object, context: Any) -> dict[str, Any]:
    """The answer to one event of API Gateway; 400 to any other, which a person has made."""
    try:
        check_request(event)
    except InputError as error:
        report_mistakes("event", error)
        body = json.dumps(bad_request(error), ensure_ascii=False)
        return {"statusCode": 400, "headers": {"Content-Type": "application/json"}, "body": body}
    return made.resolve(cast("dict[str, Any]", event), context)


def _view(made: App, route: Route, service: ApiService, rules: RoleRules) -> Callable[..., Response[str]]:
    """The route behind its role: an unknown caller gets 401, a caller without the role gets 403."""

    def view(**path: str) -> Response[str]:
        event = made.current_event.raw_event
        caller = rules.caller(event.get("requestContext", {}), event.get("headers"))
        if caller is None:
            return _response(401, refused("UNAUTHENTICATED", "Sign the request (SigV4), or send a token"))
        if not caller.may(route.role):
            count_metric(Metric.FORBIDDEN, 1)
            logger.warning("refused", caller=caller.name, route=f"{route.method} {route.path}")
            return _response(403, refused("FORBIDDEN", f"This takes the role {route.role.name.lower()}"))
        code, answer = _reply(route, service, made, caller, path)
        if route.role > ApiRole.VIEWER:
            _log(route, caller, path, code, answer)
        return _response(code, answer)

    return view


def _log(route: Route, caller: Caller, path: Mapping[str, str], code: int, answer: Answer) -> None:
    """One line for each call that changes or starts something: who, what and, by its id, on which run."""
    about: Mapping[str, object] = path or {name: answer[name] for name in ("run_id", "execution_id") if name in answer}
    logger.info("call", caller=caller.name, route=f"{route.method} {route.path}", code=code, about=about)


def _reply(route: Route, service: ApiService, made: App, caller: Caller, path: Mapping[str, str]) -> Reply:
    """The reply of the route, or the reply for the error that it raised."""
    try:
        body, query = arrived(route, made.current_event.raw_event)
        return route.serve(service, ApiRequest(caller, body, query, path, made.lambda_context))
    except InputError as error:
        return 400, bad_request(error)
    except ScheduleRejected as error:
        return 400, refused("INVALID_SCHEDULE", str(error))
    except NotFound as error:
        return 404, refused("NOT_FOUND", str(error))
    except SettingsMoved as error:
        return 409, refused("CONFLICT", str(error))
    except ServiceError as error:
        logger.error("service error", said=str(error))
        count_metric(Metric.SERVICE_ERRORS, 1)
        return 503, refused("UNAVAILABLE", "The service cannot do this now; its log says why")
    except Exception:
        logger.exception("unexpected error")
        count_metric(Metric.SERVICE_ERRORS, 1)
        return 500, refused("INTERNAL", "Something unexpected happened; the log of the service says what")


def _no_route(path: str) -> Response[str]:
    """404; or 400 where a route has this path but for characters in its id that the routing does not take."""
    for route in ROUTES:
        pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", route.path)
        if (found := re.fullmatch(pattern, path)) and found.groupdict():
            mistakes = [Mistake(name, "it has characters that no id has", "Give the id") for name in found.groupdict()]
            return _response(400, bad_request(InputError(mistakes)))
    return _response(404, refused("NOT_FOUND", "There is no such route"))


def _response(code: int, answer: Mapping[str, object]) -> Response[str]:
    return Response(status_code=code, content_type="application/json", body=json.dumps(answer, ensure_ascii=False))
