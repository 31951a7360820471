"""The calls about the provider as a whole. Each fills in the response, which is sent even if it raises."""

from __future__ import annotations

from tagsync.provider.wire.checks import check
from tagsync.provider.wire.dynamic import from_message
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.schema import Attribute, Block, Schema
from tagsync.provider.wire.types import type_json

_CAPABILITIES = pb.Capabilities(plan_destroy=True, schema_may_be_cached=True)


def metadata(provider: Provider, _: pb.Empty, response: pb.MetadataResponse, __: Call) -> None:
    response.capabilities.CopyFrom(_CAPABILITIES)
    response.resources.extend(pb.TypeName(type_name=name) for name in provider.resources)
    response.data_sources.extend(pb.TypeName(type_name=name) for name in provider.data_sources)


def schemas(provider: Provider, _: pb.Empty, response: pb.SchemaResponse, __: Call) -> None:
    response.capabilities.CopyFrom(_CAPABILITIES)
    response.provider.CopyFrom(_schema(provider.schema))
    for name, resource in provider.resources.items():
        response.resources[name].CopyFrom(_schema(resource.schema))
    for name, source in provider.data_sources.items():
        response.data_sources[name].CopyFrom(_schema(source.schema))


def identity_schemas(_: Provider, __: pb.Empty, ___: pb.IdentitySchemasResponse, ____: Call) -> None:
    """No resource has an identity other than its import id."""


def functions(_: Provider, __: pb.Empty, ___: pb.FunctionsResponse, ____: Call) -> None:
    """The provider has no functions."""


def validate(provider: Provider, request: pb.ConfigRequest, _: pb.ProviderValidation, call: Call) -> None:
    config = from_message(request.config, provider.schema.type)
    check(provider.schema, config, call.diags)
    if not call.diags.failed:
        provider.validate(config, call.diags)


def configure(provider: Provider, request: pb.ConfigureRequest, _: pb.Outcome, call: Call) -> None:
    provider.configure(from_message(request.config, provider.schema.type), call)


def stop(_: Provider, __: pb.Empty, ___: pb.StopResponse, call: Call) -> None:
    """Answers at once: Terraform waits by itself for the calls that are in flight."""
    call.stopping.set()


def _schema(schema: Schema) -> pb.Schema:
    block = pb.Block(
        version=schema.version,
        attributes=[_attribute(name, attribute) for name, attribute in schema.attributes.items()],
        blocks=[_nested(name, block) for name, block in schema.blocks.items()],
        description=schema.description,
        description_kind=pb.MARKDOWN,
    )
    return pb.Schema(version=schema.version, block=block)


def _attribute(name: str, attribute: Attribute) -> pb.Attribute:
    return pb.Attribute(
        name=name,
        type=type_json(attribute.type),
        description=attribute.description,
        description_kind=pb.MARKDOWN,
        required=attribute.required,
        optional=attribute.optional,
        computed=attribute.computed,
        sensitive=attribute.sensitive,
        deprecated=bool(attribute.deprecated),
    )


def _nested(name: str, block: Block) -> pb.NestedBlock:
    single = block.nesting == "single"
    return pb.NestedBlock(
        name=name,
        nesting=pb.NestedBlock.SINGLE if single else pb.NestedBlock.LIST,
        min_items=block.min_items,
        max_items=block.min_items if single else block.max_items,
        block=pb.Block(
            attributes=[_attribute(inner, attribute) for inner, attribute in block.attributes.items()],
            description=block.description,
            description_kind=pb.MARKDOWN,
            deprecated=bool(block.deprecated),
        ),
    )
