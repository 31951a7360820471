"""What a slip of the pen makes of a piece of code: `<` of `<=`, `or` of `and`, a statement that is left out."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ORDERS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.GtE, ast.LtE),
    ast.NotEq: (ast.Gt, ast.Lt),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}
_HAVE_THEIR_OWN = (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Constant)
"""Conditions that are changed as expressions already."""


def alternatives(node: ast.AST, *, is_early: bool) -> Iterator[ast.AST]:
    """Each wrong reading of one node, without those of the nodes in it. `is_early`: statements come after its block."""
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))
        case ast.Compare():
            yield from _compared(node)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
            for index in range(len(values)):
                left = values[:index] + values[index + 1 :]
                yield left[0] if len(left) == 1 else ast.BoolOp(op, left)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(left=one, op=operator, right=other) if type(operator) in _ARITHMETIC:
            yield ast.BinOp(one, _ARITHMETIC[type(operator)](), other)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in _CALLS:
            yield ast.Call(ast.Name(_CALLS[name]), args, keywords)
        case ast.Subscript(value=whole, slice=index, ctx=ast.Load()):
            yield from (ast.Subscript(whole, other, ast.Load()) for other in _indices(index))
        case ast.IfExp(test=test) | ast.If(test=test) | ast.While(test=test) if not isinstance(test, _HAVE_THEIR_OWN):
            yield _with(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=ifs):
            for index in range(len(ifs)):
                yield _with(node, "ifs", ifs[:index] + ifs[index + 1 :])
        case ast.Return() if is_early:
            yield ast.Pass()
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Raise() | ast.Continue() | ast.Break() | ast.Delete():
            yield ast.Pass()
        case ast.Assign(targets=targets) if not any(isinstance(each, ast.Name | ast.Tuple) for each in targets):
            yield ast.Pass()


def _compared(node: ast.Compare) -> Iterator[ast.Compare]:
    has_order = not any(map(_is_a_word, (node.left, *node.comparators)))
    for index, op in enumerate(node.ops):
        for other in (_COMPARISONS[type(op)], *(_ORDERS.get(type(op), ()) if has_order else ())):
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield ast.Compare(node.left, ops, node.comparators)


def _is_a_word(node: ast.expr) -> bool:
    """Whether this is a text, a member of an enum or a constant: these are equal or not, and their order means
    nothing."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name.isupper()
        case ast.Constant(value=value):
            return not isinstance(value, int | float)
    return isinstance(node, ast.JoinedStr)


def _indices(index: ast.expr) -> Iterator[ast.expr]:
    match index:
        case ast.UnaryOp(op=ast.USub()) | ast.BinOp():
            yield ast.Constant(0)
        case ast.Slice(lower=lower, upper=upper, step=step):
            if lower:
                yield ast.Slice(None, upper, step)
            if upper:
                yield ast.Slice(lower, None, step)


def _with(node: ast.AST, field: str, value: object) -> ast.AST:
    return type(node)(**{**dict(ast.iter_fields(node)), field: value})
