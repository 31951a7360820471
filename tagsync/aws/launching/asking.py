"""Asks many questions at once, and no longer than there is time for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, cast

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all

Found = TypeVar("Found")

MOST_VALUES = 200
"""Values of a filter that one call of EC2 takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Question(Generic[Found]):
    """`call` is what it calls: `ec2:DescribeSubnets`. `read` answers it, or raises `CallFailed`."""

    call: str
    read: Callable[[], Found]


Answers = Mapping[Question[Any], Any]
"""What each question was answered; a `Problem` where it was not."""


class Asking:
    """Questions about one target, all within `seconds`. What fails, or has no answer by then, is a `Problem`. A call
    that is at work then is waited for; `patience` are the seconds for its answer, if they are others than usual."""

    def __init__(
        self,
        sessions: Sessions,
        target: Target,
        stop: Stop,
        *,
        workers: int,
        seconds: float,
        patience: float | None = None,
    ) -> None:
        self.target = target
        self._sessions = sessions
        self._all = stop
        self._stop = stop.within(seconds)
        self._seconds = seconds
        self._patience = patience
        self._workers = workers

    def api(self, service: str, target: Target | None = None) -> Api:
        """The calls of this service here, or in another target, as far as there is time. Raises `CallFailed`."""
        place = target or self.target
        return self._sessions.api(place.account, place.region, service).within(self._stop.remaining, self._patience)

    def all(self, questions: Iterable[Question[Any]]) -> Answers:
        """The answers to these questions, asked at once."""
        asked = tuple(questions)
        found = {each: self._late(f"{self.target} {each.call}") for each in asked}
        for each, answer in run_all(self._ask, asked, workers=self._workers, stop=self._stop, name="launching"):
            if answer is not None:
                (found[each],) = answer
        return found

    def _ask(self, question: Question[Any]) -> tuple[Any]:
        try:
            return (question.read(),)
        except CallFailed as failure:
            problem = failure.problem
            return (self._late(problem.where) if problem.kind is ProblemKind.STOPPED else problem,)
        except Exception as error:
            return (defect(error, f"{self.target} {question.call}"),)

    def _late(self, where: str) -> Problem:
        """A question without an answer, because it took too long or the run was stopped."""
        if self._all.reason:
            return self._all.unread(where)
        message = f"no answer within {self._seconds:.3g} s, and a preflight waits no longer for it"
        return Problem(ProblemKind.UNAVAILABLE, where, message, ProblemKind.UNAVAILABLE.hint)


class Round:
    """Questions that are asked together. Each is added with the call it makes, and gives what returns its answer after
    `ask`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._questions: list[Question[Any]] = []
        self._answers: Answers = {}

    def ask(self) -> None:
        self._answers = self._asking.all(self._questions)

    def one(self, call: str, read: Callable[[Asking], Found]) -> Callable[[], Found | Problem]:
        question = self._add(call, partial(read, self._asking))
        return lambda: cast("Found | Problem", self._answers[question])

    def each(
        self, names: Iterable[str], call: str, read: Callable[[Asking, str], Found]
    ) -> Callable[[], dict[str, Found | Problem]]:
        """A question for each name."""
        asked = {name: self._add(call, partial(read, self._asking, name)) for name in sorted({*names} - {""})}
        return lambda: {name: self._answers[question] for name, question in asked.items()}

    def batched(
        self, names: Iterable[str], call: str, read: Callable[[Asking, Sequence[str]], Mapping[str, Found]]
    ) -> Callable[[], dict[str, Found | Problem | None]]:
        """As few questions as EC2 takes for all names. Names that an answer lacks do not exist: None."""
        parts = list(chunks(sorted({*names} - {""}), MOST_VALUES))
        asked = [(part, self._add(call, partial(read, self._asking, part))) for part in parts]

        def found() -> dict[str, Found | Problem | None]:
            all_of: dict[str, Found | Problem | None] = {}
            for part, question in asked:
                answer = self._answers[question]
                all_of |= {name: answer if isinstance(answer, Problem) else answer.get(name) for name in part}
            return all_of

        return found

    def _add(self, call: str, read: Callable[[], Found]) -> Question[Found]:
        question = Question(call, read)
        self._questions.append(question)
        return question
