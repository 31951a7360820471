"""Forms: what a text in a document has to look like, and the message for a text that does not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tagsync.core.model import INSTANCE_ID as INSTANCE_ID_PATTERN
from tagsync.core.model import SERVER_ID as SERVER_ID_PATTERN
from tagsync.core.tags import KEY_FIX, MAX_KEY_LENGTH, MAX_VALUE_LENGTH, VALUE_FIX, key_problem, value_problem

Schema = dict[str, object]


@dataclass(frozen=True, slots=True)
class Form:
    """A text that is not of its form is the mistake `"..." is not {what}. {fix}`.

    `pattern` is matched against the whole text. `least` and `most` are numbers of characters. `check` says what is
    wrong with a text, or nothing, in words of its own; it then judges alone, and the rest only describes the form.
    `hidden` texts are never shown in a mistake.
    """

    pattern: str = ""
    what: str = "such a text"
    fix: str = "Write text"
    least: int = 0
    most: int | None = None
    check: Callable[[str], str] | None = None
    hidden: bool = False

    def problem(self, text: str) -> str:
        """What is wrong with a text; empty where nothing is."""
        if self.check:
            return self.check(text)
        is_long_enough = self.least <= len(text) and (self.most is None or len(text) <= self.most)
        if is_long_enough and (not self.pattern or re.fullmatch(self.pattern, text)):
            return ""
        return f"this is not {self.what}" if self.hidden else f'"{one_line(text[:60])}" is not {self.what}'

    def schema(self, *, may_be_blank: bool = True) -> Schema:
        """The keywords of JSON Schema that say the same."""
        schema: Schema = {}
        if self.pattern:
            schema["pattern"] = f"^(?:{self.pattern})$" if "|" in self.pattern else f"^{self.pattern}$"
        if least := self.least or int(not may_be_blank and not self.pattern):
            schema["minLength"] = least
        if self.most is not None:
            schema["maxLength"] = self.most
        return schema


def one_line(text: str) -> str:
    """The text with its ends of lines written out, as a mistake shows it."""
    return "\\n".join(text.splitlines())


ANY = Form()
ACCOUNT = Form(r"[0-9]{12}", "an account number", "Write its 12 digits, in quotes")
REGION = Form(r"[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}", "an AWS region", "Write one such as eu-central-1")
TARGET = Form(f"{ACCOUNT.pattern}/{REGION.pattern}", "a target", "Write <account>/<region>")
SERVER_ID = Form(SERVER_ID_PATTERN, "a source server id", "Write ids like s-1234567890abcdef0")
INSTANCE_ID = Form(INSTANCE_ID_PATTERN, "an EC2 instance id", "Write ids like i-1234567890abcdef0")
EXTERNAL_ID = Form(
    r"[A-Za-z0-9_+=,.@:/-]{2,1224}",
    "an external id",
    "Write 2 to 1224 letters, digits and +=,.@:/-_",
    hidden=True,
)
ROLE_NAME = Form(
    r"(?:[A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]{1,64}",
    "the name of a role",
    "Write at most 64 letters, digits and +=,.@-_, after its path if it has one",
)
ROLE_ARN = Form(
    rf"arn:aws(?:-[a-z]+)*:iam::{ACCOUNT.pattern}:role/{ROLE_NAME.pattern}",
    "the ARN of a role",
    "Write arn:aws:iam::<account>:role/<name>",
)
SESSION_NAME = Form(r"[A-Za-z0-9_+=,.@-]{2,64}", "a session name", "Write 2 to 64 letters, digits and +=,.@-_")
SOURCE_IDENTITY = Form(r"[A-Za-z0-9_+=,.@-]{2,64}", "a source identity", "Write 2 to 64 letters, digits and +=,.@-_")
POLICY_ARN = Form(
    rf"arn:aws(?:-[a-z]+)*:iam::(?:{ACCOUNT.pattern}|aws):policy/(?:[!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{{1,128}}",
    "the ARN of a policy",
    "Write arn:aws:iam::<account>:policy/<name>",
)
"""Path and name as IAM takes them (IAM API Reference, CreatePolicy)."""
LABEL = Form(
    r"[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{0,128}",
    "a name of one line",
    "Write at most 128 characters, without tabs",
)
POLICY_NAME = Form(
    r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}",
    "the name of a policy",
    "Write 1 to 64 letters, digits and _.-, with a letter or digit first",
)
TAG_KEY = Form(fix=KEY_FIX, least=1, most=MAX_KEY_LENGTH, check=key_problem)
TAG_VALUE = Form(fix=VALUE_FIX, most=MAX_VALUE_LENGTH, check=value_problem)
