"""`make mutants`: changes the code in small wrong ways and tells which changes no test notices.

COUNT mutations (100) are chosen by SEED (1); ONLY takes those of files below a path. COUNT=all takes all.
The exit code is 1 if more than 5 in 100 survive, and 2 if that cannot be told.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Sequence

from tests.mutants.explained import FILE, explained, key, mistakes, read
from tests.mutants.mutation import Mutation, mutations
from tests.mutants.trial import Broken, try_all
from tests.mutants.workspace import REPOSITORY

ROOMS = ("core", "engine", "discovery", "recovery")
MOST_SURVIVORS = 5
"""In 100."""


def all_mutations() -> list[Mutation]:
    files = [path for room in ROOMS for path in sorted((REPOSITORY / "tagsync" / room).rglob("*.py"))]
    return [
        mutation
        for path in files
        for mutation in mutations(path.relative_to(REPOSITORY).as_posix(), path.read_text("utf-8"))
    ]


def main() -> int:
    seed, count, only = (os.environ.get(name) or default for name, default in _SETTINGS)
    found = all_mutations()
    wrong = list(mistakes(document := read(), found))
    if wrong:
        return _refuse(*wrong)
    chosen = [mutation for mutation in found if mutation.file.startswith(only)]
    if count != "all":
        chosen = random.Random(seed).sample(chosen, min(int(count), len(chosen)))
    _say(f"{len(chosen)} of {len(found)} mutations, SEED={seed}")
    reasons, alive, stale = explained(document), [], []
    try:
        for number, (mutation, survives) in enumerate(try_all(chosen), 1):
            if survives and key(mutation) not in reasons:
                alive.append(mutation)
                _say(str(mutation))
            elif not survives and key(mutation) in reasons:
                stale.append(f"A test tells this one now. Take it out of {FILE.name}:\n{mutation}")
            if number % 25 == 0:
                _say(f"... {number} tried, {len(alive)} survived")
    except Broken as broken:
        return _refuse(str(broken), "The tests fail without a mutation: correct that first")
    return _refuse(*stale) if stale else _result(chosen, alive, seed)


_SETTINGS = (("SEED", "1"), ("COUNT", "100"), ("ONLY", "tagsync"))


def _result(chosen: Sequence[Mutation], alive: Sequence[Mutation], seed: str) -> int:
    _say(f"{len(chosen) - len(alive)} of {len(chosen)} died or are explained, {len(alive)} survived. SEED={seed}")
    return 1 if len(alive) * 100 > MOST_SURVIVORS * len(chosen) else 0


def _refuse(*wrong: str) -> int:
    sys.stderr.write("\n".join([*wrong, ""]))
    return 2


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
