"""`/drs/discover` and `/protection-groups/resolve`: read AWS while the caller waits.

Both read DRS themselves with the configured access: one page after another of one region, or many regions at once,
takes seconds. What is not read within the gateway's time limit is an error beside the answer (law 1).
"""

from __future__ import annotations

from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.discovery.discovery import Discovery
from tagsync.service.discovery.request import parse_discovery, parse_resolve
from tagsync.service.kit.deadline import stop_for_gateway


def discover(service: ApiService, request: ApiRequest) -> Reply:
    """Servers by their tags, in waves, with their health. Raises `InputError`."""
    asked = parse_discovery(request.body, service.access)
    return _discovery(service).answer(asked, stop_for_gateway(request.context))


def resolve_group(service: ApiService, request: ApiRequest) -> Reply:
    """The servers that a protection group with these tags has now. Raises `InputError`."""
    asked = parse_resolve(request.body, service.access)
    return _discovery(service).resolve(asked, stop_for_gateway(request.context))


def _discovery(service: ApiService) -> Discovery:
    return Discovery(service.access, service.connect, service.workers, service.now)
