"""Replacing methods of moto."""

from __future__ import annotations

from typing import Any


def replace(owner: Any, **methods: Any) -> None:
    """Give a class or module these methods instead of its own."""
    for name, method in methods.items():
        setattr(owner, name, method)
