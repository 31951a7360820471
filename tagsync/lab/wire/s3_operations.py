"""Which operation of S3 a request is: many share a path, and differ in the query and the headers.

Buckets are in the path, as clients write them for an endpoint of their own, or in the host.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qs, unquote

from tagsync.lab.wire.http import Request
from tagsync.lab.wire.models import service_model

_IN_HOST = re.compile(r"(?P<bucket>[a-z0-9][a-z0-9.-]+)\.s3[.-][a-z0-9.-]*amazonaws\.com(?:\.cn)?(?::\d+)?")

_OF_OTHER_BUCKETS = {"CreateSession", "ListDirectoryBuckets"}


@dataclass(frozen=True, slots=True)
class Place:
    """What a request is about: an object, a bucket (no `key`), or all buckets (no `bucket`)."""

    bucket: str = ""
    key: str = ""

    @property
    def depth(self) -> int:
        return bool(self.bucket) + bool(self.key)


def place_of(request: Request) -> Place:
    path = unquote(request.path).lstrip("/")
    if found := _IN_HOST.fullmatch(request.headers.get("host", "")):
        return Place(found["bucket"], path)
    bucket, _, key = path.partition("/")
    return Place(bucket, key)


def s3_operation(request: Request) -> str:
    """Of the operations that fit, the one that asks for most; the method and the path where none fits."""
    asked = set(parse_qs(request.query, keep_blank_values=True))
    given = asked | {f"header {name}" for name in request.headers}
    depth = place_of(request).depth
    fitting = [
        (len(needs), name)
        for name, method, deep, needs in _operations()
        if method == request.method and deep == depth and needs <= given
    ]
    return max(fitting)[1] if fitting else f"{request.method} {request.path}"


@cache
def _operations() -> tuple[tuple[str, str, int, frozenset[str]], ...]:
    """(operation, method, depth of its path, names that its query and its headers have) of all operations.

    A client of S3 takes the bucket out of `requestUri`, in a model that is shared, and keeps the path as `authPath`.
    """
    found, model = [], service_model("s3")
    for name in set(model.operation_names) - _OF_OTHER_BUCKETS:
        operation = model.operation_model(name)
        path, _, query = operation.http["requestUri"].partition("?")
        path = operation.http.get("authPath", path)
        needs = set(parse_qs(query, keep_blank_values=True))
        shape = operation.input_shape
        for member in shape.required_members if shape else ():
            where = shape.members[member].serialization
            if where.get("location") == "querystring":
                needs.add(where["name"])
            elif where.get("location") == "header":
                needs.add(f"header {where['name'].lower()}")
        found.append((name, operation.http["method"], path.count("{"), frozenset(needs)))
    return tuple(found)
