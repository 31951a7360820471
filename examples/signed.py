"""Signed requests (SigV4) to the HTTP API, as any user with AWS credentials can make them."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest


def call(session: boto3.Session, method: str, url: str, body: object = None) -> tuple[int, Any]:
    """(status, JSON) of a request signed with the credentials and for the region of a session."""
    text = None if body is None else json.dumps(body)
    request = AWSRequest(method, url, data=text, headers={"content-type": "application/json"})
    SigV4Auth(session.get_credentials(), "execute-api", session.region_name).add_auth(request)
    return fetch(method, url, text, dict(request.headers))


def fetch(method: str, url: str, text: str | None = None, headers: Mapping[str, str] | None = None) -> tuple[int, Any]:
    """(status, JSON) of a request as it is."""
    data = None if text is None else text.encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, dict(headers or {}), method=method)) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def as_role(sts: Any, role: str, region: str) -> boto3.Session:
    """A session of a role (its ARN), by a client of STS."""
    keys = sts.assume_role(RoleArn=role, RoleSessionName="tagsync")["Credentials"]
    return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=region)
