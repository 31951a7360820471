"""Loads a policy from a file, and what a tag file adds to it."""

from __future__ import annotations

from pathlib import Path

from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake, both
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tagsync.engine.standard_input import STANDARD_INPUT


def load_policy(path: Path | None, tag_file: Path | None = None) -> Policy:
    """The policy in a YAML or JSON file, with the servers of a tag file; without files, the default policy.

    Raises `InputError` with every mistake in both files, its line and its fix.
    """
    return read_policy(path, tag_file)[0] if path or tag_file else DEFAULT_POLICY


def read_policy(path: Path | None, tag_file: Path | None = None) -> tuple[Policy, Locate]:
    """The same, and what knows where each value of the policy stands. Raises the same."""
    value, locate = read_policy_document(path, tag_file)
    return policy_from_document({} if value is None else value, locate), locate


def read_policy_document(path: Path | None, tag_file: Path | None = None) -> tuple[object, Locate]:
    """The policy as it is written, with the servers of a tag file, and what knows where each value stands.

    Raises `InputError` with every mistake that one of the files has by itself.
    """
    if path == tag_file == STANDARD_INPUT:
        raise InputError([Mistake("--tag-file", "standard input holds the policy already", "Name a file")])
    if tag_file is None:
        return _read(path)
    from tagsync.engine.tag_file.reading import read_tag_file, with_tag_file  # what reads YAML is slow to import

    policy, listed = both(lambda: _read_right(path), lambda: read_tag_file(tag_file))
    return with_tag_file(*policy, listed)


def _read(path: Path | None) -> tuple[object, Locate]:
    if path is None:
        return {"version": 1}, str
    from tagsync.engine.yaml_file import read_yaml

    return read_yaml(path)


def _read_right(path: Path | None) -> tuple[object, Locate]:
    value, locate = _read(path)
    policy_from_document({} if value is None else value, locate)
    return value, locate
