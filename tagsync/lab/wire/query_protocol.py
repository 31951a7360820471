"""Requests in the query protocol of EC2, STS and IAM: a form of flat names."""

from __future__ import annotations

from urllib.parse import parse_qs

from tagsync.lab.wire.http import Request


def form(request: Request) -> dict[str, str]:
    """The parameters of a request."""
    text = request.body.decode() if request.body else request.query
    return {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}


def numbered(asked: dict[str, str], prefix: str) -> list[str]:
    """The values of a list: ``InstanceId.1``, ``InstanceId.2``, ..."""
    return [value for name, value in asked.items() if name.startswith(prefix)]


def filters_of(asked: dict[str, str]) -> dict[str, list[str]]:
    """EC2's ``Filter.1.Name``, ``Filter.1.Value.1``, ... as name -> values."""
    found: dict[str, list[str]] = {}
    number = 1
    while f"Filter.{number}.Name" in asked:
        found[asked[f"Filter.{number}.Name"]] = numbered(asked, f"Filter.{number}.Value.")
        number += 1
    return found
