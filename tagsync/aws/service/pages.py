"""Stores pages in a bucket of S3."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from tagsync.aws.sdk.errors import SDK_ERRORS, classify
from tagsync.engine.service_ports import ServiceError, StoredPage


class S3Pages:
    """The port `Pages`. `client` makes a client of S3 when it is first needed. How objects are encrypted, and when they
    expire, is set on the bucket."""

    def __init__(self, client: Callable[[], Any], bucket: str) -> None:
        self._client = cache(client)
        self._bucket = bucket

    def __call__(self, key: str, page: str) -> StoredPage:
        try:
            client = self._client()
            client.put_object(Bucket=self._bucket, Key=key, Body=page.encode(), ContentType="text/html; charset=utf-8")
        except SDK_ERRORS as error:
            fix = "Check that the bucket exists, and that the function may write to it and use its key"
            raise ServiceError(classify(error).of(f"s3://{self._bucket}/{key} put", fix)) from None
        return StoredPage(self._bucket, key, client.meta.region_name)
