"""Answers in XML: the query protocols of EC2 and STS, and the errors of S3."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tagsync.lab.wire.http import Answer

REQUEST_ID = "00000000-0000-0000-0000-000000000000"
_HEADERS = {"Content-Type": "text/xml;charset=UTF-8"}


def ec2_answer(operation: str, content: str) -> Answer:
    """An EC2 answer around `content`, which is XML already."""
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{operation}Response '
        f'xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>{REQUEST_ID}</requestId>'
        f"{content}</{operation}Response>"
    )
    return Answer(200, dict(_HEADERS), body.encode())


def sts_answer(operation: str, content: str) -> Answer:
    body = (
        f'<{operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{operation}Result>{content}'
        f"</{operation}Result><ResponseMetadata><RequestId>{REQUEST_ID}</RequestId></ResponseMetadata>"
        f"</{operation}Response>"
    )
    return Answer(200, dict(_HEADERS), body.encode())


def ec2_error(status: int, code: str, message: str) -> Answer:
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>{code}</Code>'
        f"<Message>{escape(message)}</Message></Error></Errors><RequestID>{REQUEST_ID}</RequestID></Response>"
    )
    return Answer(status, dict(_HEADERS), body.encode())


def query_error(status: int, code: str, message: str) -> Answer:
    body = (
        f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
        f"<RequestId>{REQUEST_ID}</RequestId></ErrorResponse>"
    )
    return Answer(status, dict(_HEADERS), body.encode())


def s3_error(status: int, code: str, message: str) -> Answer:
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{escape(message)}</Message>'
        f"<RequestId>{REQUEST_ID}</RequestId></Error>"
    )
    return Answer(status, dict(_HEADERS), body.encode())


def tag_set(tags: dict[str, str]) -> str:
    """EC2's tagSet, empty for no tags: clients then see no member `Tags`."""
    if not tags:
        return ""
    rows = (f"<item><key>{escape(key)}</key><value>{escape(value)}</value></item>" for key, value in tags.items())
    return f"<tagSet>{''.join(rows)}</tagSet>"
