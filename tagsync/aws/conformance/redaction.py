"""Hides what a report must not tell: account ids, tag values, names, addresses.

A text of AWS's answers is shown only if its form says that it is none of these: a word in capitals, a time, the id or
ARN of a resource. Everything else is `***`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tagsync.engine.conformance import Answer

HIDDEN = "***"

_ACCOUNT = re.compile(r"(?<![0-9A-Za-z])\d{12}(?![0-9A-Za-z])")
_PRINCIPAL = re.compile(r"(arn:[\w-]+:(?:iam|sts)::[^:\s]*:)[^\s,]+")
_ADDRESS = re.compile(r"\b\d{1,3}(?:[.-]\d{1,3}){3}\b|[\w.+-]+@[\w.-]+")
_SAFE = re.compile(
    r"[A-Z][A-Z_-]*[A-Z]"
    r"|(?:s|i|pit|snap|drsjob|rp|rps|rpe|rpes|lt)-[0-9a-zA-Z]{8,32}"
    r"|arn:[\w-]+:drs:[\w-]*:\d{12}:[\w/-]+"
    r"|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)"
    r"|P[\dDTHMS.]*"
    r"|[a-z]{2}(?:-[a-z]+)+-\d[a-z]?"
    r"|[A-Z]\w+Exception|Invalid\w+(?:\.\w+)?"
    r"|\d{12}"
)
_NAMES = frozenset({"description", "fqdn", "fullString", "hostname", "Key", "name", "stepName", "Value"})
"""Members whose text may look safe and is chosen by people."""


class Redactor:
    """Gives each account a name of its own, in the order in which they appear: `account-1` is the one that was asked.

    The same account has the same name all over a report.
    """

    def __init__(self, account: str) -> None:
        self._accounts = {account: "account-1"}

    def answer(self, answer: Answer) -> Answer:
        seen = {name: self.value(value, name) for name, value in answer.seen.items()}
        return Answer(answer.verdict, self.text(answer.detail), seen)

    def text(self, text: str) -> str:
        """A sentence, without accounts, principals and addresses."""
        hidden = _PRINCIPAL.sub(rf"\g<1>{HIDDEN}", text)
        return _ACCOUNT.sub(lambda match: self._account(match.group()), _ADDRESS.sub(HIDDEN, hidden))

    def value(self, value: object, name: str = "") -> object:
        """A part of an answer. `name` is that of the member that holds it."""
        if isinstance(value, Mapping):
            if name in ("tags", "Tags"):
                return {key: self._tag(key, each) for key, each in value.items()}
            return {key: self.value(each, key) for key, each in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self.value(each, name) for each in (sorted(value) if isinstance(value, set | frozenset) else value)]
        if isinstance(value, str):
            return self.text(value) if not value or (name not in _NAMES and _SAFE.fullmatch(value)) else HIDDEN
        return value

    def _tag(self, key: str, value: object) -> object:
        is_arn = key == "resourceArn" and isinstance(value, str) and value.startswith("arn:")
        return self.value(value) if is_arn else HIDDEN

    def _account(self, account: str) -> str:
        return self._accounts.setdefault(account, f"account-{len(self._accounts) + 1}")
