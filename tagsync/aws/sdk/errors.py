"""Errors of AWS and botocore: what they mean, in words without tag values (law 9), and whether to try again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from botocore.parsers import ResponseParserError

from tagsync.aws.sdk.clock import wrong_clock
from tagsync.aws.sdk.meanings.meaning import Retry
from tagsync.aws.sdk.meanings.table import UNKNOWN, meaning
from tagsync.core.errors import ProblemError
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.core.sentences import sentence

UNINITIALISED = "UninitializedAccountException"

SdkError: TypeAlias = ClientError | BotoCoreError | ResponseParserError
SDK_ERRORS = (ClientError, BotoCoreError, ResponseParserError)
"""All exceptions that botocore raises for a call. They have no common base class."""

_DENIAL = re.compile(
    r"not authorized to perform: [\w-]+:\w+(?: on resource: arn:[\w:/.*-]+)?(?: (?:because|with) [^\"':]*)?"
)


class CredentialsError(ProblemError):
    """The caller's own credentials could not be used: there are none, they are wrong, or AWS could not be asked."""


class LoginFailed(BotoCoreError):  # type: ignore[misc]
    """Credentials cannot be had. The problem's `where` is what gives them: a profile, the environment, a file."""

    fmt = "{problem}"

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem=problem)


class CallFailed(Exception):
    """A call to AWS failed, or the role for it could not be assumed.

    `code` is AWS's error code, or botocore's exception name. `status` is that of the HTTP answer, 0 without one.
    """

    def __init__(self, problem: Problem, code: str = "", status: int = 0) -> None:
        self.problem = problem
        self.code = code
        self.status = status
        super().__init__(str(problem))


@dataclass(frozen=True, slots=True)
class Failure:
    """One error: its kind, AWS's code, the message to show, and whether to try again.

    `advice` is what to do about just this error, empty where the kind's hint is all there is to say. `retry_after` is
    the number of seconds that AWS asked to wait (`Retry-After`), or 0. `status` is that of the HTTP answer, 0 without
    one. `unanswered`: the request was sent, or could not be, and there was no answer.
    """

    kind: ProblemKind
    code: str
    message: str
    retry: Retry = "never"
    retry_after: float = 0.0
    status: int = 0
    advice: str = ""
    unanswered: bool = False

    @property
    def hint(self) -> str:
        """What to do."""
        return self.advice or self.kind.hint

    def fix(self, own: str) -> str:
        """What to do about a call for one thing: `own` is the advice where that is missing, or not allowed."""
        about_it = self.kind in (ProblemKind.ACCESS_DENIED, ProblemKind.NOT_FOUND, ProblemKind.INVALID)
        return self.advice or (own if about_it else self.kind.hint)

    def of(self, call: str, own: str) -> str:
        """The message and what to do, for a call on one thing: `table drs query`. `own` is as in `fix`."""
        return f"{call}: {sentence(self.message)} {self.fix(own)}"


def classify(error: SdkError, *, sensitive: bool = False, now: datetime | None = None) -> Failure:
    """What an error means, as the table in `tagsync.aws.sdk.meanings` says.

    `sensitive`: the call carried tag values, which AWS's message may repeat. Then only the code is shown, and from a
    denial also the caller and the action. `now` is this machine's time, by default that of its clock.
    """
    if isinstance(error, ClientError):
        return _classify_answer(error.response, sensitive, now or datetime.now(UTC))
    code = type(error).__name__
    if isinstance(error, LoginFailed):
        problem = error.problem
        return Failure(problem.kind, code, f"{problem.where}: {problem.message}", advice=problem.hint)
    found = meaning([each.__name__ for each in type(error).__mro__], " ".join(_texts(error)))
    message = found.says or (code if sensitive and found is UNKNOWN else _shown(error))
    unanswered = found.retry == "transient" and not isinstance(error, ResponseParserError)
    return Failure(found.kind, code, message, found.retry, advice=found.advice, unanswered=unanswered)


def _texts(error: object) -> Iterator[str]:
    """What an error says, and what those say that it was made of. Not to be shown: it may hold headers."""
    while isinstance(error, Exception):
        yield f"{type(error).__name__}: {error}"
        error = getattr(error, "kwargs", {}).get("error")


def _shown(error: BotoCoreError | ResponseParserError) -> str:
    """What to show of an error. The text of one that stopped a request from being sent may repeat headers, which hold
    the token and the signature, so only the type of it is shown."""
    if type(error) is HTTPClientError:
        return f"the request could not be sent ({type(error.kwargs.get('error')).__name__})"
    return one_line(str(error))


def _classify_answer(response: Any, sensitive: bool, now: datetime) -> Failure:
    metadata = response.get("ResponseMetadata", {})
    status, headers = int(metadata.get("HTTPStatusCode", 0) or 0), metadata.get("HTTPHeaders", {})
    code, said = str(response.get("Error", {}).get("Code", "")), str(response.get("Error", {}).get("Message", ""))
    message = _safe_message(code, said, sensitive)
    if wrong := wrong_clock(code, said, headers.get("date", ""), now):
        return Failure(ProblemKind.CLOCK, code, f"{message}: {wrong}", status=status)
    found = meaning([code], said, status)
    waits = 0.0 if found.retry == "never" else _retry_after(headers)
    return Failure(found.kind, code, message, found.retry, waits, status, found.advice)


def _safe_message(code: str, said: str, sensitive: bool) -> str:
    if sensitive:
        denial = _DENIAL.search(said)
        said = denial.group() if denial else ""
    said = one_line(said.partition("Encoded authorization failure message")[0])
    return f"{code} ({said})" if said else code or "an error without a code"


def one_line(text: str) -> str:
    """A text without line breaks, cut where it is long."""
    line = " ".join(text.split()).rstrip(".")
    return line if len(line) <= 300 else f"{line[:299]}…"


def _retry_after(headers: Any) -> float:
    """Seconds from the `Retry-After` header; 0 if it is absent or a date."""
    try:
        return min(max(float(headers.get("retry-after", "")), 0.0), 60.0)
    except ValueError:
        return 0.0
