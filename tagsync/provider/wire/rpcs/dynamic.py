"""Values inside protocol messages."""

from __future__ import annotations

from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.types import Type
from tagsync.provider.wire.values import Value, decode, decode_json, encode


def from_message(message: pb.DynamicValue, type_: Type) -> Value:
    """An empty message is null. Raises `ValueMismatch`."""
    if message.msgpack:
        return decode(message.msgpack, type_)
    return decode_json(message.json, type_) if message.json else None


def to_message(value: Value, type_: Type) -> pb.DynamicValue:
    """Raises `ValueMismatch`."""
    return pb.DynamicValue(msgpack=encode(value, type_))
