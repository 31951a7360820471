"""The mutations of a file: each makes one change to its code, found and made again by its number."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.mutants.alternatives import alternatives

_NOT_RUN = {"bases", "decorator_list", "annotation", "returns", "type_params"}
"""Fields of nodes that say what a thing is and do nothing, or nothing of ours."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change. `before` and `after` are the line that it changes, written as `ast.unparse` writes it; `function`
    is where that line stands, such as `Drive.wave_at`."""

    file: str
    line: int
    function: str
    before: str
    after: str
    number: int

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}  {self.function}".rstrip()
        return f"{where}\n  - {self.before}\n  + {self.after}"


@dataclass(frozen=True, slots=True)
class _Place:
    """A slot of the tree, the statement it is in, the function around, and whether statements follow its block."""

    owner: ast.AST
    field: str
    index: int | None
    statement: ast.stmt | None
    function: str = ""
    is_early: bool = False

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.owner, self.field, node)
        else:
            getattr(self.owner, self.field)[self.index] = node


def mutations(file: str, source: str) -> Iterator[Mutation]:
    """Every mutation of a file, in the order of its code."""
    tree = ast.parse(source)
    for number, (place, before, line) in enumerate(_changes(tree)):
        old, new = _changed_line(before, _text(place))
        yield Mutation(file, line, place.function, old, new, number)


def mutated(source: str, number: int) -> str:
    """The code after the mutation of this number."""
    tree = ast.parse(source)
    for found, _ in enumerate(_changes(tree)):
        if found == number:
            return ast.unparse(ast.fix_missing_locations(tree))
    raise ValueError(f"there is no mutation {number}")


def _changes(tree: ast.Module) -> Iterator[tuple[_Place, str, int]]:
    """Makes one change after the other to the tree, and takes it back. Tells its place, and the statement and the line
    before it."""
    for place, node in _places(tree, _Place(tree, "", None, None)):
        if made := list(alternatives(node, is_early=place.is_early)):
            before, line = _text(place), getattr(node, "lineno", getattr(place.statement, "lineno", 0))
            for other in made:
                place.put(other)
                yield place, before, line
            place.put(node)


def _places(owner: ast.AST, around: _Place) -> Iterator[tuple[_Place, ast.AST]]:
    for field, value in ast.iter_fields(owner):
        if field in _NOT_RUN:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST) and not _does_nothing(node) and not _is_type(owner, field, node):
                place = _at(node, replace(around, owner=owner, field=field, index=index))
                yield place, node
                yield from _places(node, place)


def _does_nothing(node: ast.AST) -> bool:
    """Whether this only says what holds (an assertion, `strict` of a `zip`) or is for type checkers (imports for
    annotations, methods of ports)."""
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.Assert() | ast.keyword(arg="strict"):
            return True
        case ast.FunctionDef(body=body):
            return all(isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) for each in body)
    return False


def _is_type(owner: ast.AST, field: str, node: ast.AST) -> bool:
    """Whether this is the index of an alias such as `Mapping[str, int | None]`."""
    is_index = isinstance(owner, ast.Subscript) and field == "slice"
    return is_index and any(isinstance(each, ast.BitOr) for each in ast.walk(node))


def _at(node: ast.AST, around: _Place) -> _Place:
    if isinstance(around.owner, ast.FunctionDef | ast.ClassDef) and around.field in ("body", "args"):
        function = f"{around.function}.{around.owner.name}".lstrip(".")
        around = replace(around, function=function)
    if isinstance(node, ast.stmt):
        is_nested = isinstance(around.owner, ast.If | ast.For | ast.While | ast.With | ast.Try | ast.match_case)
        return replace(around, statement=node, is_early=is_nested)
    return around


def _text(place: _Place) -> str:
    """The statement as it stands now: in its place, if it is the statement itself that was put there."""
    if place.index is not None and isinstance(now := getattr(place.owner, place.field)[place.index], ast.stmt):
        return ast.unparse(ast.fix_missing_locations(now))
    assert place.statement
    return ast.unparse(ast.fix_missing_locations(place.statement))


def _changed_line(before: str, after: str) -> tuple[str, str]:
    lines = zip(before.splitlines(), after.splitlines(), strict=False)
    return next(((old.strip(), new.strip()) for old, new in lines if old != new), (before, after))
