"""Metric math of alarms: numbers, metrics by their id, ``+ - * /``, comparisons, FILL, IF, SUM, MAX, MIN, ABS."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

Value = float | None  # None: no data in this period
_OPERATORS: dict[type[Any], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda a, b: a / b if b else float("nan"),
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FOLDS: dict[str, Callable[[list[float]], float]] = {
    "SUM": sum,
    "MAX": max,
    "MIN": min,
    "ABS": lambda all_: abs(all_[0]),
}


def evaluate(expression: str, values: Mapping[str, Value]) -> Value:
    """The value of an expression in one period, None without data. Raises ValueError for what is not simulated."""
    try:
        tree = ast.parse(expression, mode="eval").body
    except SyntaxError:
        raise ValueError(f"the lab does not understand the metric math {expression!r}") from None
    return _value(tree, values, expression)


def _value(node: ast.AST, values: Mapping[str, Value], whole: str) -> Value:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id in values:
        return values[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        found = _value(node.operand, values, whole)
        return None if found is None else -found
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _both(_OPERATORS[type(node.op)], node.left, node.right, values, whole)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _OPERATORS:
        return _both(_OPERATORS[type(node.ops[0])], node.left, node.comparators[0], values, whole)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _called(node.func.id, node.args, values, whole)
    raise ValueError(f"the lab does not understand the metric math {whole!r}")


def _both(
    apply: Callable[[float, float], float], left: ast.AST, right: ast.AST, values: Mapping[str, Value], whole: str
) -> Value:
    one, other = _value(left, values, whole), _value(right, values, whole)
    return None if one is None or other is None else float(apply(one, other))


def _called(name: str, arguments: list[ast.expr], values: Mapping[str, Value], whole: str) -> Value:
    if name in _FOLDS:
        parts = arguments[0].elts if isinstance(arguments[0], ast.List) else arguments
        present = [each for each in (_value(part, values, whole) for part in parts) if each is not None]
        return float(_FOLDS[name](present)) if present else None
    found = [_value(each, values, whole) for each in arguments]
    if name == "FILL" and len(found) == 2:
        return found[1] if found[0] is None else found[0]
    if name == "IF" and len(found) == 3:
        return found[1] if found[0] else found[2]
    raise ValueError(f"the lab does not understand {name} in the metric math {whole!r}")
