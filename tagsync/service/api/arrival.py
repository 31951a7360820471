"""How a request arrives: the event of API Gateway (payload format 2.0), its body and its query string."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any

from tagsync.core.documents.declared import declaration_of
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Whole
from tagsync.core.errors import InputError, Mistake
from tagsync.service.api.route import Route
from tagsync.service.kit.door import opened, parsed


def check_request(event: object) -> None:
    """Raises `InputError` for an event that API Gateway does not send."""
    document = opened(event, "event")
    document.required_text("rawPath")
    http = document.child("requestContext").child("http")
    for name in ("method", "path"):
        http.required_text(name)
    for name in ("headers", "queryStringParameters"):
        texts = document.child(name)
        for key in texts.keys():  # noqa: SIM118 - Document is no mapping
            texts.text(key)
    document.text("body")
    document.child("requestContext").child("authorizer")
    document.done()


def arrived(route: Route, event: Mapping[str, Any]) -> tuple[Document, Document]:
    """Body and query string, which share their mistakes. A body that was not sent is an empty one.

    What the route declares is read by the route, which ends with `done()`. Raises `InputError` for a body that is no
    JSON, and for one that the route does not have.
    """
    text = _text(event)
    body = opened({} if text == "" else parsed(text, "body"), "body")
    query = opened(_query(route, event.get("queryStringParameters") or {}), "query", body.mistakes)
    if not route.body:
        body.only_known()
    if not route.query:
        query.only_known()
    if not (route.body or route.query or "{" in route.path):
        body.done()
    return body, query


def _text(event: Mapping[str, Any]) -> str:
    text: str = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return text
    try:
        return base64.b64decode(text).decode()
    except ValueError:
        raise InputError([Mistake("body", "it is not text in UTF-8", "Write one JSON object")]) from None


def _query(route: Route, given: Mapping[str, str]) -> dict[str, object]:
    """A query string holds texts only: numbers are read from them where the route wants numbers."""
    members = declaration_of(route.query).members if route.query else ()
    numbers = {each.key for each in members if isinstance(each.kind, Whole)}
    return {
        name: int(text) if name in numbers and re.fullmatch(r"[0-9]{1,9}", text) else text
        for name, text in given.items()
    }
