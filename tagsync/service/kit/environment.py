"""Configuration of the functions, from environment variables. All mistakes are reported at once, at cold start."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from tagsync.aws.service.clients import read_parameter
from tagsync.aws.service.documents import read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT
from tagsync.core.documents.places import Locate
from tagsync.core.documents.targets import TargetList
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.file import access_from_document

T = TypeVar("T")

DEFAULT_RETENTION_DAYS = 90


class Environment:
    """Ask for what is needed, then call `done()`: it raises `InputError` with every mistake.

    A variable that is set and empty is a mistake: it stands for a value that was not there when it was set (law 12).

    A document `NAME` is JSON in the variable `NAME`, in the SSM parameter that `NAME_PARAMETER` names, or in the parts
    below the path that `NAME_PARAMETERS` names (`tagsync.core.documents.parts`).
    """

    def __init__(
        self,
        variables: Mapping[str, str] | None = None,
        parameter: Callable[[str], str] = read_parameter,
        parts: Callable[[str], str] = read_document,
    ) -> None:
        self._variables = os.environ if variables is None else variables
        self._readers: dict[str, Callable[[str], str]] = {"": str, "_PARAMETER": parameter, "_PARAMETERS": parts}
        self._mistakes: list[Mistake] = []

    def text(self, name: str, default: str | None = None) -> str:
        """A text; one without a default must be given."""
        value = self._value(name)
        if default is None and name not in self._variables:
            self._mistakes.append(Mistake(name, "the environment variable is not set", "Set it on the function"))
        return value or default or ""

    def number(self, name: str, default: int, *, at_least: int, at_most: int) -> int:
        value = self._value(name)
        if not value:
            return default
        if re.fullmatch(r"[0-9]{1,9}", value) and at_least <= int(value) <= at_most:
            return int(value)
        fix = f"Write a whole number from {at_least} to {at_most}"
        self._mistakes.append(Mistake(name, f'"{value[:40]}" is not such a number', fix))
        return default

    def flag(self, name: str) -> bool:
        """`true` or `false`; false where it is not set."""
        value = self._value(name)
        if value not in ("", "true", "false"):
            self._mistakes.append(
                Mistake(name, f'"{value[:40]}" is neither true nor false', "Write true, or remove it")
            )
        return value == "true"

    def table(self) -> str:
        """Name of the table; required."""
        return self.text("TABLE_NAME")

    def report_topic(self) -> str:
        """ARN of the topic for reports; empty: no reports are sent."""
        return self.text("REPORT_TOPIC", "")

    def report_bucket(self) -> str:
        """Name of the bucket for pages; empty: none are stored."""
        return self.text("REPORT_BUCKET", "")

    def workers(self) -> int:
        """How many calls to AWS are made at once."""
        return self.number("WORKERS", DEFAULT_WORKERS, at_least=1, at_most=256)

    def drill_hours(self) -> int:
        """After how many hours an instance of a drill counts as left running; 0: drills are not cleaned up here."""
        return self.number("DRILL_HOURS", 0, at_least=1, at_most=8760)

    def retention_days(self) -> int:
        """How long runs are remembered."""
        return self.number("RUN_RETENTION_DAYS", DEFAULT_RETENTION_DAYS, at_least=1, at_most=3650)

    def policy(self) -> Policy:
        return self._document("POLICY", policy_from_document, DEFAULT_POLICY)

    def access(self) -> Access:
        return self._document("TARGETS", access_from_document, Access())

    def account_names(self) -> Mapping[str, str]:
        """Account -> its name in answers."""
        return self._document("ACCOUNT_NAMES", _names, {})

    def event_targets(self) -> tuple[Target, ...]:
        """The targets to look in for the servers of an instance. Empty: those that the last full run saw."""
        return self._document("EVENT_TARGETS", _targets, ())

    def hubs(self) -> Hubs | None:
        """This hub and the other one; None where there is one alone."""
        other = self.text("OTHER_HUB", "")
        return Hubs(self.text("AWS_REGION"), other, self.text("HOME_REGION")) if other else None

    def document(self, name: str, read: Callable[[object, Locate], T], default: T) -> T:
        """A document of another kind; `read` raises `InputError`."""
        return self._document(name, read, default)

    def done(self) -> None:
        if self._mistakes:
            raise InputError(self._mistakes)

    def _value(self, name: str) -> str:
        """The value of a variable; empty where it is not set."""
        value = self._variables.get(name)
        if value == "":
            self._mistakes.append(Mistake(name, "the environment variable is empty", "Set it, or remove it"))
        return value or ""

    def _document(self, name: str, read: Callable[[object, Locate], T], default: T) -> T:
        try:
            text = self._document_text(name)
            return read(_json(name, text), _place(name)) if text else default
        except InputError as error:
            self._mistakes += error.mistakes
            return default

    def _document_text(self, name: str) -> str:
        given = {ending: self._value(f"{name}{ending}") for ending in self._readers}
        ways = [ending for ending, value in given.items() if value]
        if len(ways) > 1:
            what = f"{name}{ways[0]} and {name}{ways[1]} are both set"
            raise InputError([Mistake(name, what, "Keep one of them")])
        return self._readers[ways[0]](given[ways[0]]) if ways else ""


def _json(name: str, text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise InputError([Mistake(name, "it is not JSON", "Write one JSON object")]) from None


def _place(name: str) -> Locate:
    return lambda path: f"{name} {path}".rstrip()


def _names(value: object, locate: Locate) -> Mapping[str, str]:
    document = Document(value, locate=locate)
    accounts = document.keys()
    names = {account: document.text(account, account) for account in accounts}
    for account in accounts:
        if not re.fullmatch(ACCOUNT.pattern, account):
            document.mistake(account, "this is not an account number", "Write its 12 digits")
    document.done()
    return names


def _targets(value: object, locate: Locate) -> tuple[Target, ...]:
    document = Document({"targets": value}, locate=lambda path: locate(path.removeprefix("targets")))
    targets = TargetList().read(document, "targets", ())
    document.done()
    return targets
