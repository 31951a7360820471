"""Conditions of IAM statements, as far as the lab knows the keys they ask for.

The lab knows what a request says of itself. It knows no tags of EC2 resources, no source addresses and the like: a
condition on such a key decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

Context = Mapping[str, tuple[str, ...]]

KNOWN = frozenset(
    {
        "aws:calledvia",
        "aws:multifactorauthpresent",
        "aws:requestedregion",
        "aws:resourceaccount",
        "aws:tagkeys",
        "aws:viaawsservice",
        "drs:createaction",
        "ec2:createaction",
        "iam:passedtoservice",
        "sts:externalid",
        "sts:rolesessionname",
        "sts:sourceidentity",
        "sts:transitivetagkeys",
    }
)
"""The keys that the lab knows, in small letters: a request without one has no value for it."""
_REQUEST_TAG = "aws:requesttag/"


def _equals(has: str, wanted: str) -> bool:
    return has == wanted


def _equals_in_any_case(has: str, wanted: str) -> bool:
    return has.lower() == wanted.lower()


_TESTS: dict[str, tuple[Callable[[str, str], bool], bool]] = {
    "StringEquals": (_equals, True),
    "StringNotEquals": (_equals, False),
    "StringEqualsIgnoreCase": (_equals_in_any_case, True),
    "StringLike": (fnmatchcase, True),
    "StringNotLike": (fnmatchcase, False),
    "ArnEquals": (fnmatchcase, True),
    "ArnLike": (fnmatchcase, True),
    "Bool": (_equals_in_any_case, True),
}
"""How an operator compares, and whether it wants a match."""


def applies(statement: Mapping[str, Any], context: Context) -> bool:
    """Whether a statement counts. Where its condition cannot be decided, an Allow counts and a Deny does not."""
    found = list(_decisions(statement.get("Condition", {}), context))
    return False not in found and (statement["Effect"] == "Allow" or None not in found)


def _decisions(condition: Mapping[str, Mapping[str, Any]], context: Context) -> Iterator[bool | None]:
    """The decision of each test of a condition, None for those that the lab cannot make."""
    values = {key.lower(): value for key, value in context.items()}
    for operator, keys in condition.items():
        for key, wanted in keys.items():
            name = key.lower()
            texts = [str(each) for each in (wanted if isinstance(wanted, list) else [wanted])]
            is_known = name in KNOWN or name in values or name.startswith(_REQUEST_TAG)
            yield _decide(operator, values.get(name, ()), texts) if is_known else None


def _decide(operator: str, has: tuple[str, ...], wanted: list[str]) -> bool | None:
    if operator == "Null":
        return (not has) == (wanted[0].lower() == "true")
    quantifier, _, plain = operator.rpartition(":")
    if plain.endswith("IfExists") and not has:
        return True
    test = _TESTS.get(plain.removesuffix("IfExists"))
    if test is None:
        return None
    matches, is_wanted = test
    hits = [any(matches(each, text) for text in wanted) == is_wanted for each in has]
    if quantifier == "ForAllValues":
        return all(hits)
    return any(hits) if quantifier == "ForAnyValue" or is_wanted else all(hits)
