"""`/drs/discover`, `/drs/estate` and `/protection-groups/resolve`: read AWS while the caller waits.

They read DRS themselves with the configured access, which takes seconds. What is not read within the gateway's time
limit is an error beside the answer (law 1).
"""

from __future__ import annotations

from tagsync.report.discovery.group_document import SelectedDocument
from tagsync.report.estate.document import EstateDocument, NoEstateDocument
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.discovery.discovery import DiscoveryAnswer, DiscoveryService, NoAnswer
from tagsync.service.discovery.documents import DiscoverBody, ResolveBody, read_discover_body, read_resolve_body
from tagsync.service.estate.documents import EstateParameters, read_estate_query
from tagsync.service.estate.estate import EstateService
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.deadline import stop_for_gateway

_NO_ESTATE = Body("NoEstate", NoEstateDocument)
_NO_ANSWER = Body("NoAnswer", NoAnswer)
_FAILURES = {
    409: ("Servers without a wave are refused (`waveMissing`), and there are some.", _NO_ANSWER),
    413: ("More was found than an answer holds.", _NO_ANSWER),
    502: ("Nothing could be read.", _NO_ANSWER),
}


@route(
    "POST",
    "/drs/discover",
    ApiRole.VIEWER,
    "Source servers by their tags, in waves, with their health",
    body=DiscoverBody,
    answers={
        200: ("What was found; `errors` says what could not be read.", Body("Discovery", DiscoveryAnswer)),
        **_FAILURES,
    },
)
def discover(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_discover_body(request.body, service.access)
    return _discovery(service).answer(asked, stop_for_gateway(request.context))


@route(
    "POST",
    "/protection-groups/resolve",
    ApiRole.VIEWER,
    "The servers that a protection group has now",
    body=ResolveBody,
    answers={
        200: ("Its servers; `errors` says what could not be read.", Body("ResolvedGroup", SelectedDocument)),
        **_FAILURES,
    },
)
def resolve_group(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_resolve_body(request.body, service.access)
    return _discovery(service).resolve(asked, stop_for_gateway(request.context))


@route(
    "GET",
    "/drs/estate",
    ApiRole.VIEWER,
    "Running instances that should be protected and are not, and source servers that no longer fit",
    query=EstateParameters,
    answers={
        200: ("What was found; `errors` says what could not be read.", Body("Estate", EstateDocument)),
        413: ("More was found than an answer holds.", _NO_ESTATE),
        502: ("Nothing could be read.", _NO_ESTATE),
    },
)
def estate(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_estate_query(request.query, service.access)
    found = EstateService(service.access, service.connect, service.workers, service.policy, service.configured)
    return found.answer(asked, stop_for_gateway(request.context))


def _discovery(service: ApiService) -> DiscoveryService:
    return DiscoveryService(service.access, service.connect, service.workers, service.policy, service.now)
