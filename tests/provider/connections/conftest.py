"""Reads a provider block without Terraform."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tagsync.provider.connections.configuration import Configuration, read_configuration
from tagsync.provider.connections.configuration_schema import SCHEMA
from tagsync.provider.wire.api import Diagnostics

Read = Callable[..., Configuration]
Mistakes = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def read() -> Read:
    """The configuration of a block without mistakes."""

    def read(**arguments: Any) -> Configuration:
        diags = Diagnostics()
        configuration = read_configuration(SCHEMA.complete(arguments), diags)
        assert [f"{each.summary}: {each.detail}" for each in diags] == []
        return configuration

    return read


@pytest.fixture
def mistakes() -> Mistakes:
    """The place and the detail of every mistake in a block."""

    def mistakes(**arguments: Any) -> list[tuple[str, str]]:
        diags = Diagnostics()
        read_configuration(SCHEMA.complete(arguments), diags)
        return [(".".join(map(str, each.path)), each.detail) for each in diags]

    return mistakes
