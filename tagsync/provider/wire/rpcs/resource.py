"""The calls about one resource."""

from __future__ import annotations

from tagsync.provider.wire.diagnostics import DiagnosticError
from tagsync.provider.wire.paths import path_message
from tagsync.provider.wire.private import write_private
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call, Resource
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.rpcs.identity import given_identity, identity_of
from tagsync.provider.wire.rpcs.planning import mark_unknown, replacing, settle
from tagsync.provider.wire.values import Attributes, ValueMismatch, parse_json


def upgrade(resource: Resource, request: pb.UpgradeRequest, response: pb.UpgradeResponse, _: Call) -> None:
    """Terraform calls this before every use of a stored object, even if its version is current."""
    schema = resource.schema
    if request.version > schema.version:
        raise DiagnosticError(
            "The state was written by a newer version of the provider",
            f"It has version {request.version} of {request.type_name}, this provider knows version {schema.version}. "
            "Use at least the provider version that wrote it (see required_providers).",
        )
    if not request.stored.json:
        raise DiagnosticError(
            "The state is too old to be read", "It was written by Terraform 0.11 or earlier. Import the resource again."
        )
    stored = parse_json(request.stored.json)
    if request.version < schema.version:
        stored = resource.upgrade(request.version, stored)
    response.upgraded.CopyFrom(to_message(schema.complete(stored), schema.type))


def read(resource: Resource, request: pb.ReadRequest, response: pb.ReadResponse, call: Call) -> None:
    type_ = resource.schema.type
    actual = resource.read(from_message(request.current, type_), call)
    response.new.CopyFrom(to_message(actual, type_))
    response.private = write_private(call.private)
    _identify(resource, response, actual)


def plan(resource: Resource, request: pb.PlanRequest, response: pb.PlanResponse, call: Call) -> None:
    schema = resource.schema
    prior = from_message(request.prior, schema.type)
    proposed = from_message(request.proposed, schema.type)
    config = from_message(request.config, schema.type)
    if proposed is not None:
        proposed = mark_unknown(schema, prior, proposed, config)
    planned = resource.plan(prior, proposed, config, call)
    response.planned.CopyFrom(to_message(planned, schema.type))
    response.private = write_private(call.private)
    _identify(resource, response, planned)
    if prior is not None and planned is not None:
        paths = [*replacing(schema, prior, planned), *call.replaced_by]
        response.requires_replace.extend(path_message(path, schema.type) for path in paths)


def apply(resource: Resource, request: pb.ApplyRequest, response: pb.ApplyResponse, call: Call) -> None:
    """Whatever happens, the response holds what was written, so the state never loses it."""
    type_ = resource.schema.type
    prior = from_message(request.prior, type_)
    planned = from_message(request.planned, type_)
    response.new.CopyFrom(to_message(prior, type_))
    response.private = request.private
    _identify(resource, response, prior)
    written = _write(resource, prior, planned, call)
    if written is not None and call.diags.failed:
        written = settle(written, prior)
    try:
        response.new.CopyFrom(to_message(written, type_))
        _identify(resource, response, written)
    except ValueMismatch:
        if planned is not None:
            response.new.CopyFrom(to_message(settle(planned, prior), type_))
        raise
    response.private = write_private(call.private)


def _write(resource: Resource, prior: Attributes | None, planned: Attributes | None, call: Call) -> Attributes | None:
    if prior is None and planned is not None:
        return resource.create(planned, call)
    if prior is not None and planned is not None:
        return resource.update(prior, planned, call)
    return resource.delete(prior, call) if prior is not None else None


def import_state(resource: Resource, request: pb.ImportRequest, response: pb.ImportResponse, call: Call) -> None:
    schema = resource.schema
    if request.HasField("identity"):
        partial = resource.import_identity(given_identity(resource, request.identity), call)
    else:
        partial = resource.import_state(request.id, call)
    found = schema.complete(partial)
    if not call.diags.failed:
        imported = response.imported.add(type_name=request.type_name, state=to_message(found, schema.type))
        imported.private = write_private(call.private)
        _identify(resource, imported, found)


def move(_: Resource, request: pb.MoveRequest, __: pb.MoveResponse, call: Call) -> None:
    call.diags.error(
        f"{request.source_type_name} cannot be moved to {request.type_name}",
        "This provider does not take over other resource types. Remove the moved block, take the old resource out of "
        "the state with a removed block, and import the new one.",
    )


def _identify(
    resource: Resource,
    response: pb.ReadResponse | pb.PlanResponse | pb.ApplyResponse | pb.Imported,
    attributes: Attributes | None,
) -> None:
    response.ClearField("identity")
    if identity := identity_of(resource, attributes):
        response.identity.CopyFrom(identity)
