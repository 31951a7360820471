"""Members that several requests have: account, regions, the id of a run."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form, Schema
from tagsync.core.documents.kinds import Kind
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.run import RUN_ID as RUN_ID_PATTERN
from tagsync.engine.targets.access import Access

RUN_ID = Form(RUN_ID_PATTERN, "the id of a run", "Give the run_id of a run")


class AsGiven(Kind[object]):
    """A value that may have several shapes. The declared class holds it as it was given."""

    def __init__(self, schema: Callable[[], Schema]) -> None:
        self._schema = schema

    def read(self, document: Document, key: str, _default: object, /) -> object:
        return document.value(key)

    def schema(self, _lenient: bool, /) -> Schema:
        return self._schema()


def check_account(
    document: Document, name: str, access: Access, *, role_name: str = "", fix: str = "Add it to the targets"
) -> None:
    """Notes a mistake if the account of a request cannot be looked at. `role_name` is a role that the request names."""
    account = access.accounts.get(name)
    if account and account.origin_only:
        document.mistake("accountId", f"{name} holds only origins", "Name an account with source servers")
    if name and name in access.exclude_accounts:
        document.mistake("accountId", f"{name} is excluded", "Name another account, or take it off exclude_accounts")
    known = not access.accounts or account or access.organization or role_name
    if name and not known:
        document.mistake("accountId", f"{name} is not among the configured accounts", fix)


def check_regions(document: Document) -> None:
    """Notes a mistake if `region` and `regions` are both given. Without both, all regions are meant."""
    if document.has("region") and document.has("regions"):
        document.mistake("region", "region and regions are two names for one thing", "Keep one of them")


def run_id_of_path(text: str) -> str:
    """The id of a run in a path. Raises `InputError`."""
    if problem := RUN_ID.problem(text):
        raise InputError([Mistake("run_id", problem, RUN_ID.fix)])
    return text
