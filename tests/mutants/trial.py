"""Tries mutations: each in a copy of the repository, two at a time, against the tests of its room."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.mutants.forked import LOG, Ended, run_tests
from tests.mutants.mutation import Mutation, mutated
from tests.mutants.stages import room_of, rooms_tests, stages
from tests.mutants.workspace import REPOSITORY, Workspace

AT_ONCE = 2
_LONGEST_BASELINE = 900.0
_START = 30.0
"""Seconds that a run may take beside its tests."""


class Broken(Exception):
    """The tests fail without any mutation."""


@dataclass(slots=True)
class Trial:
    """`tests` are the tests of each room with their code, `seconds` how long each file takes without mutations."""

    free: SimpleQueue[Workspace]
    tests: Mapping[str, Mapping[str, str]]
    seconds: dict[str, float] = field(default_factory=dict)

    def measure(self, room: str) -> None:
        """Runs the tests of a room without a mutation. Raises `Broken` if they fail."""
        workspace = self.free.get()
        try:
            ended = run_tests(workspace.root, [*self.tests[room]], _LONGEST_BASELINE)
            if not ended or not ended.passed:
                raise Broken((workspace.root / LOG).read_text("utf-8"))
            self.seconds |= ended.seconds
        finally:
            self.free.put(workspace)

    def survives(self, mutation: Mutation) -> bool:
        """Whether all tests pass with it. One that hangs does not survive."""
        workspace = self.free.get()
        try:
            code = mutated(workspace.code(mutation.file), mutation.number)
            with workspace.with_code(mutation.file, code):
                tests = stages(mutation.file, self.tests[room_of(mutation.file)], self.seconds)
                return all(self._passes(workspace.root, stage) for stage in tests)
        finally:
            self.free.put(workspace)

    def _passes(self, root: Path, files: Sequence[str]) -> bool:
        within = _START + 4 * sum(self.seconds[file] for file in files)
        match run_tests(root, files, within):
            case Ended(passed=passed):
                return passed
        return False


def try_all(mutations: Sequence[Mutation]) -> Iterator[tuple[Mutation, bool]]:
    """Each mutation, and whether it survives, as soon as that is known. Raises `Broken`."""
    os.environ["CI"] = "true"  # The examples of hypothesis are the same every time.
    rooms = sorted({room_of(mutation.file) for mutation in mutations})
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="mutants-")))
        pool = stack.enter_context(ThreadPoolExecutor(AT_ONCE))
        trial = Trial(SimpleQueue(), {room: rooms_tests(REPOSITORY, room) for room in rooms})
        for number in range(AT_ONCE):
            trial.free.put(Workspace.copied_to(folder / str(number)))
        list(pool.map(trial.measure, rooms))
        yield from zip(mutations, pool.map(trial.survives, mutations), strict=True)
