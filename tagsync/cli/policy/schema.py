"""`tagsync policy schema`."""

from __future__ import annotations

from tagsync.cli.kit.output import print_document
from tagsync.core.documents.schema import file_schema
from tagsync.core.policy import Policy


def schema() -> int:
    """Print the JSON Schema of policies, for editors and other tools."""
    print_document(file_schema(Policy))
    return 0
