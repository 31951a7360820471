"""The calls about one list of resources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from tagsync.provider.wire.listing import Found, ListResource
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.rpcs.identity import identity_of


def find(listing: ListResource, request: pb.ListRequest, send: Callable[[pb.ListEvent], None], call: Call) -> None:
    """Sends an event for each resource, up to the limit of the request."""
    config = from_message(request.config, listing.schema.type)
    for found in islice(listing.list(config, call), request.limit or None):
        send(_event(listing, found, with_resource=request.include_resource))


def last_event(diagnostics: Sequence[pb.Diagnostic]) -> pb.ListEvent | None:
    """What is sent after the resources, if there is something to say."""
    return pb.ListEvent(diagnostics=diagnostics) if diagnostics else None


def _event(listing: ListResource, found: Found, *, with_resource: bool) -> pb.ListEvent:
    schema = listing.resource.schema
    attributes = schema.complete(found.attributes)
    return pb.ListEvent(
        identity=identity_of(listing.resource, attributes),
        display_name=found.name,
        resource=to_message(attributes, schema.type) if with_resource else None,
    )
