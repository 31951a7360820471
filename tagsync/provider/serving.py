"""The process that Terraform starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from tagsync.provider.wire.plugin import serve

if TYPE_CHECKING:
    from tagsync.provider.wire.provider import Provider


def serve_terraform() -> NoReturn:
    """Serves Terraform until it ends the process."""
    serve(_provider)


def _provider() -> Provider:
    from tagsync.provider.provider import TagsyncProvider

    return TagsyncProvider()
