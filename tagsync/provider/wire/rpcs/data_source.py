"""The calls about one data source."""

from __future__ import annotations

from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call, DataSource
from tagsync.provider.wire.rpcs.checks import check
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message


def validate(source: DataSource, request: pb.TypedConfigRequest, _: pb.Outcome, call: Call) -> None:
    config = from_message(request.config, source.schema.type)
    check(source.schema, config, call.diags)
    if not call.diags.failed:
        source.validate(config, call.diags)


def read(source: DataSource, request: pb.TypedConfigRequest, response: pb.ReadDataResponse, call: Call) -> None:
    type_ = source.schema.type
    config = from_message(request.config, type_)
    response.state.CopyFrom(to_message({**config, **source.read(config, call)}, type_))
