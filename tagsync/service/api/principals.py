"""The principals of IAM that may call the API: how a document names them, and how API Gateway names a caller."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Texts, Words

_START = r"arn:aws(?:-[a-z]+)*:"
_NAME = r"[A-Za-z0-9_+=,.@*?\[\]!-]+"
_PATH = r"(?:[!-.0-~]+/)*"
"""Printable characters between slashes (IAM API Reference, CreateRole: Path)."""

PRINCIPAL = Form(
    rf"{_START}(?:iam::[0-9]{{12}}:(?:root|(?:user|role)/{_PATH}{_NAME})|sts::[0-9]{{12}}:federated-user/{_NAME})",
    "the ARN of a principal",
    "Write arn:aws:iam::<account>:role/<name> or .../user/<name>; the account in full",
)
_SESSION = re.compile(rf"({_START[:-1]}):sts::([0-9]{{12}}):assumed-role/([^/]+)(?:/.*)?")
_WILD = re.compile(r"[*?\[]")
_LONGEST_NAME = 64
_SERVICE_PATH = "aws-service-role/"
_SSO_PATH = re.compile(r"aws-reserved/sso\.amazonaws\.com/(?:(\*|[a-z0-9-]+)/)?")
_SSO_NAME = "AWSReservedSSO_"
"""IAM Identity Center makes its roles below this path, with a region or without, and with names that start like this
(IAM Identity Center User Guide, Referencing permission sets in resource policies). AWS alone changes them ("protected
role", AWS re:Post); whether others can make roles of such names, it does not say."""
_SSO_SUFFIX = re.compile(r".+_[0-9a-f]{16}")
_SSO_WILD = f"Write {_SSO_NAME}<permission set>_*"
_REGION = re.compile(r"[a-z]{2,4}-(?:[a-z]{2,4}-)?(?:central|north|south|(?:north|south)?(?:east|west))-[0-9]{1,2}")
"""The names of AWS's regions, also of those to come: an area and a point of the compass."""


class Principals(Texts):
    """ARNs of principals. Each that can call no API is a mistake with a fix of its own."""

    def __init__(self) -> None:
        super().__init__(PRINCIPAL, may_be_empty=True)

    def entries(self, document: Document, key: str, default: tuple[str, ...], /) -> tuple[str, ...]:
        arns = document.texts(key, default)
        for arn in filter(None, arns):
            for what, fix in principal_mistakes(arn):
                document.mistake(key, f'"{arn[:160]}" {what}', fix)
        return arns


def principal_mistakes(arn: str) -> Iterator[Words]:
    """Why a principal could never call, and what to write instead."""
    if _SESSION.fullmatch(arn):
        yield "is a session of a role", f"Write the role: {of_caller(arn)}"
        return
    if not re.fullmatch(PRINCIPAL.pattern, arn):
        yield f"is not {PRINCIPAL.what}", PRINCIPAL.fix
        return
    name = arn.rpartition("/")[2]
    if "/" in arn and len(_WILD.sub("", name)) > _LONGEST_NAME:
        yield f"has a name of more than {_LONGEST_NAME} characters", "Write the name that it has in IAM"
    path = arn.partition(":role/")[2].removesuffix(name)
    yield from permission_set_mistakes(arn)
    if path.startswith(_SERVICE_PATH):
        yield "is a role that only a service of AWS can assume", "Name a role that people or programs assume"
    elif path and _WILD.search(path + name) and not _is_of_sso(path, name):
        yield (
            "has a path and a wildcard, and a session's ARN does not tell the path of its role",
            "Write the role without its path, or in full without wildcards; "
            f"for a permission set of SSO {_SSO_WILD[0].lower()}{_SSO_WILD[1:]}",
        )


def permission_set_mistakes(arn: str) -> Iterator[Words]:
    """Why the ARN of a role is that of no permission set of SSO, although its name starts like one."""
    path, _, name = arn.partition(":role/")[2].rpartition("/")
    if not name.startswith(_SSO_NAME):
        return
    found = _SSO_PATH.fullmatch(f"{path}/")
    region = found[1] if found else None
    if region not in (None, "*") and not _REGION.fullmatch(region or ""):
        yield f"has {region} in its path, which is no region of AWS", "Write the region of IAM Identity Center, or *"
    if not _WILD.search(name) and not _SSO_SUFFIX.fullmatch(name):
        yield "is no role of a permission set: their names end in _ and 16 of 0-9 and a-f", _SSO_WILD


def as_called(arn: str) -> str:
    """A principal as `of_caller` writes it: a role without its path, because the ARN of a session has none.

    A role's name is unique in its account, whatever its path (IAM User Guide, IAM identifiers). So a role in full is
    still that role alone; with a wildcard only the path of SSO is dropped, which its names imply.
    """
    start, kind, name = arn.partition(":role/")
    return f"{start}{kind}{name.rpartition('/')[2]}" if kind else arn


def of_caller(arn: str) -> str:
    """The principal behind the `userArn` of a request: the role of a session, or the user itself."""
    session = _SESSION.fullmatch(arn)
    return f"{session[1]}:iam::{session[2]}:role/{session[3]}" if session else arn


def _is_of_sso(path: str, name: str) -> bool:
    return bool(_SSO_PATH.fullmatch(path)) and name.startswith(_SSO_NAME)
