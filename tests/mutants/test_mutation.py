"""What is changed, one thing at a time, and what is left alone."""

from __future__ import annotations

import pytest

from tests.mutants.mutation import mutated, mutations

CODE = '''
"""Says 1 thing."""
from dataclasses import dataclass

LIMIT: int = 3

@dataclass(frozen=True)
class Queue:
    """Holds 2 things."""
    size: int = 0

    def takes(self, more: int = 1) -> bool:
        """Whether 1 more fits."""
        assert more > 0
        if self.is_closed:
            return False
        return self.size + more <= LIMIT
'''


def changes(code: str) -> list[str]:
    """What becomes of the only line of code that is changed."""
    return [each.after for each in mutations("a.py", code)]


@pytest.mark.parametrize(
    ("code", "after"),
    [
        ("a < b", ["a <= b"]),
        ("a >= b", ["a > b"]),
        ("a == b", ["a != b", "a >= b", "a <= b"]),
        ("a != b", ["a == b", "a > b", "a < b"]),
        ("a == 'text'", ["a != 'text'"]),
        ("a == Kind.CONFLICT", ["a != Kind.CONFLICT"]),
        ("a == _DONE", ["a != _DONE"]),
        ("a is None", ["a is not None"]),
        ("a not in b", ["a in b"]),
        ("a < b <= c", ["a <= b <= c", "a < b < c"]),
        ("a and b", ["a or b", "b", "a"]),
        ("a or b or c", ["a and b and c", "b or c", "a or c", "a or b"]),
        ("not a", ["a"]),
        ("a - b", ["a + b"]),
        ("a // b", ["a * b"]),
        ("a | b", ["a & b"]),
        ("A = Mapping[str, int | None]", []),
        ("x = 60", ["x = 61", "x = 59"]),
        ("x = True", ["x = False"]),
        ("x = 'text'", []),
        ("a[0]", ["a[1]", "a[-1]"]),
        ("a[-1]", ["a[0]", "a[-2]", "a[-0]"]),
        ("a[at - b]", ["a[0]", "a[at + b]"]),
        ("a[at:]", ["a[:]"]),
        ("x = [a for a in b if c if d]", ["x = [a for a in b if d]", "x = [a for a in b if c]"]),
        ("x = any(a)", ["x = all(a)"]),
        ("x = max(a, b)", ["x = min(a, b)"]),
        ("x = a if b else c", ["x = a if not b else c"]),
        ("x = a if not b else c", ["x = a if b else c"]),
        ("while a: b", ["while not a:"]),
        ("f(a)", ["pass"]),
        ("raise a", ["pass"]),
        ("a += b", ["pass"]),
        ("a[b] = c", ["pass"]),
        ("a.b = c", ["pass"]),
        ("a = b", []),
        ("assert a < b", []),
        ("x = zip(a, b, strict=True)", []),
        ("if TYPE_CHECKING: f(1)", []),
        ("def f(a=1):\n    'Adds.'\n    ...", []),
    ],
)
def test_each_wrong_reading_is_made(code: str, after: list[str]) -> None:
    assert changes(code) == after


def test_an_early_return_is_dropped_and_a_last_one_is_not() -> None:
    code = "def f(a):\n    for b in a:\n        return b\n    return a"
    assert [(each.line, each.before, each.after) for each in mutations("a.py", code)] == [(3, "return b", "pass")]


def test_docstrings_annotations_decorators_and_assertions_are_left_alone() -> None:
    assert [(each.line, each.function, each.before, each.after) for each in mutations("a.py", CODE)] == [
        (5, "", "LIMIT: int = 3", "LIMIT: int = 4"),
        (5, "", "LIMIT: int = 3", "LIMIT: int = 2"),
        (10, "Queue", "size: int = 0", "size: int = 1"),
        (10, "Queue", "size: int = 0", "size: int = -1"),
        (12, "Queue.takes", "def takes(self, more: int=1) -> bool:", "def takes(self, more: int=2) -> bool:"),
        (12, "Queue.takes", "def takes(self, more: int=1) -> bool:", "def takes(self, more: int=0) -> bool:"),
        (15, "Queue.takes", "if self.is_closed:", "if not self.is_closed:"),
        (16, "Queue.takes", "return False", "pass"),
        (16, "Queue.takes", "return False", "return True"),
        (17, "Queue.takes", "return self.size + more <= LIMIT", "return self.size + more < LIMIT"),
        (17, "Queue.takes", "return self.size + more <= LIMIT", "return self.size - more <= LIMIT"),
    ]


def test_the_code_has_the_change_that_is_told_and_no_other() -> None:
    for each in mutations("a.py", CODE):
        code = mutated(CODE, each.number)
        compile(code, each.file, "exec")
        assert each.after in code
        lines = code.splitlines()
        assert sum(line.strip() == each.after for line in lines) == 1


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no mutation 3"):
        mutated("a < b", 3)
