"""The calls about the provider as a whole."""

from __future__ import annotations

from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs.dynamic import from_message
from tagsync.provider.wire.rpcs.identity import identity_schema
from tagsync.provider.wire.rpcs.schemas import function_message, schema_message

_CAPABILITIES = pb.Capabilities(plan_destroy=True, schema_may_be_cached=True)


def metadata(provider: Provider, _: pb.Empty, response: pb.MetadataResponse, __: Call) -> None:
    response.capabilities.CopyFrom(_CAPABILITIES)
    response.resources.extend(pb.TypeName(type_name=name) for name in provider.resources)
    response.data_sources.extend(pb.TypeName(type_name=name) for name in provider.data_sources)
    response.functions.extend(pb.TypeName(type_name=name) for name in provider.functions)
    response.lists.extend(pb.TypeName(type_name=name) for name in provider.lists)
    response.actions.extend(pb.TypeName(type_name=name) for name in provider.actions)


def schemas(provider: Provider, _: pb.Empty, response: pb.SchemaResponse, __: Call) -> None:
    """Old versions of Terraform skip what they do not know."""
    response.capabilities.CopyFrom(_CAPABILITIES)
    response.provider.CopyFrom(schema_message(provider.schema))
    for name, resource in provider.resources.items():
        response.resources[name].CopyFrom(schema_message(resource.schema))
    for name, source in provider.data_sources.items():
        response.data_sources[name].CopyFrom(schema_message(source.schema))
    for name, function in provider.functions.items():
        response.functions[name].CopyFrom(function_message(function))
    for name, listing in provider.lists.items():
        response.lists[name].CopyFrom(schema_message(listing.schema))
    for name, action in provider.actions.items():
        response.actions[name].schema.CopyFrom(schema_message(action.schema))


def identity_schemas(provider: Provider, _: pb.Empty, response: pb.IdentitySchemasResponse, __: Call) -> None:
    for name, resource in provider.resources.items():
        if resource.identity:
            response.identities[name].CopyFrom(identity_schema(resource, resource.identity))


def functions(provider: Provider, _: pb.Empty, response: pb.FunctionsResponse, __: Call) -> None:
    for name, function in provider.functions.items():
        response.functions[name].CopyFrom(function_message(function))


def configure(provider: Provider, request: pb.ConfigureRequest, _: pb.Outcome, call: Call) -> None:
    provider.configure(from_message(request.config, provider.schema.type), call)


def stop(_: Provider, __: pb.Empty, ___: pb.StopResponse, call: Call) -> None:
    """Answers at once: Terraform waits by itself for the calls that are in flight."""
    call.stopping.set()
