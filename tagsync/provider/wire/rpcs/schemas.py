"""Schemas as protocol messages."""

from __future__ import annotations

from tagsync.provider.wire.function import Function
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.schema import Attribute, Block, Schema
from tagsync.provider.wire.types import type_json


def schema_message(schema: Schema) -> pb.Schema:
    block = pb.Block(
        version=schema.version,
        attributes=[_attribute(name, attribute) for name, attribute in schema.attributes.items()],
        blocks=[_nested(name, block) for name, block in schema.blocks.items()],
        description=schema.description,
        description_kind=pb.MARKDOWN,
    )
    return pb.Schema(version=schema.version, block=block)


def function_message(function: Function) -> pb.Function:
    return pb.Function(
        parameters=[
            pb.Parameter(
                name=parameter.name,
                type=type_json(parameter.type),
                allow_null=parameter.may_be_null,
                description=parameter.description,
                description_kind=pb.MARKDOWN,
            )
            for parameter in function.parameters
        ],
        result=pb.FunctionResult(type=type_json(function.result)),
        summary=function.summary,
        description=function.description,
        description_kind=pb.MARKDOWN,
    )


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
