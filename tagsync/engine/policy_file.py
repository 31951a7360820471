"""Loads a policy from a file."""

from __future__ import annotations

from pathlib import Path

from tagsync.core.documents.places import Locate
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document


def load_policy(path: Path | None) -> Policy:
    """The policy in a YAML or JSON file; without a file, the default policy.

    Raises `InputError` with every mistake in the file, its line and its fix.
    """
    return DEFAULT_POLICY if path is None else read_policy(path)[0]


def read_policy(path: Path) -> tuple[Policy, Locate]:
    """The policy in a YAML or JSON file, and what knows where each of its values stands there. Raises the same."""
    from tagsync.engine.yaml_file import read_yaml  # it is slow to import, and not always needed

    value, locate = read_yaml(path)
    return policy_from_document({} if value is None else value, locate), locate
