"""Native executions in the paths of the API."""

from __future__ import annotations

import re
from dataclasses import replace

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.recovery.native.execution_arn import EXECUTION_ARN, target_of
from tagsync.service.kit.requests import check_account

EXECUTION_ID = Form(
    re.sub(r"\?P<\w+>", "?:", EXECUTION_ARN).replace("/", "~"), "the id of an execution", "Give the id of an execution"
)
"""The ARN of an execution as a path holds it."""


def path_id(execution_id: str) -> str:
    """The id of an execution in a path: its ARN with `~` for each `/`. No ARN of DRS has a `~`."""
    return execution_id.replace("/", "~")


def execution_of_path(given: str, access: Access) -> tuple[str, Target]:
    """The ARN of an execution, and where it is. Raises `InputError` if it is no ARN of an execution, or if its account
    is not configured."""
    execution_id = given.replace("~", "/")
    try:
        target = target_of(execution_id)
    except InputError as error:
        raise InputError([replace(each, place="execution_id") for each in error.mistakes]) from None
    document = Document({})
    check_account(document, target.account, access)
    document.done()
    return execution_id, target
