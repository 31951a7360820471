"""Asks the questions one after the other. A problem of one never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tagsync.aws.conformance.account import Account, NothingToAsk
from tagsync.aws.conformance.check import UNANSWERED, Check, different, skipped
from tagsync.aws.conformance.drill import refuse_unsafe
from tagsync.aws.conformance.redaction import Redactor
from tagsync.aws.sdk.errors import UNINITIALISED, CallFailed
from tagsync.core.errors import Refusal
from tagsync.engine.conformance import Answer, Asked


class Inquiry:
    """Everything that comes out of it is redacted."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._redactor = Redactor(account.target.account)

    @property
    def left_behind(self) -> tuple[str, ...]:
        """What was made and could not be cleaned up, each with the reason."""
        return tuple(self._redactor.text(each) for each in self._account.left_behind)

    def ask(self, checks: Iterable[Check]) -> Iterator[Asked]:
        """Raises `Refusal`, before it asks anything, if the drill that is allowed is not safe."""
        refuse_unsafe(self._account)
        for check in checks:
            yield Asked(check.question, self._redactor.answer(_answer(check, self._account)))


def _answer(check: Check, account: Account) -> Answer:
    try:
        return check.ask(account)
    except NothingToAsk as nothing:
        return skipped(str(nothing))
    except Refusal as refusal:
        return skipped(str(refusal))
    except CallFailed as failure:
        if failure.code == UNINITIALISED:
            return skipped("DRS was never set up here")
        if failure.problem.kind in UNANSWERED:
            return skipped(str(failure.problem))
        return different(f"AWS refused a call that it should take: {failure.problem}", code=failure.code)
    except Exception as error:  # an answer of another shape, whatever it is, is what was asked for
        what = f" {error}" if isinstance(error, KeyError) else ""
        return different(f"the answer has another shape: {type(error).__name__}{what}")
