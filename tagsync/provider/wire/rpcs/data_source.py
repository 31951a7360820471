"""The calls about one data source."""

from __future__ import annotations

from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call, DataSource
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message


def read(source: DataSource, request: pb.TypedConfigRequest, response: pb.ReadDataResponse, call: Call) -> None:
    type_ = source.schema.type
    config = from_message(request.config, type_)
    response.state.CopyFrom(to_message({**config, **source.read(config, call)}, type_))
