"""Reads the settings of a deployment from YAML or JSON. All mistakes are reported at once, with place and fix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tagsync.core.documents.declared import read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError
from tagsync.core.policy import policy_from_document
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.settings.checks import check_settings
from tagsync_cdktf.settings.deployment import Settings


def load_settings(path: Path | str) -> Settings:
    """The settings in a file; paths in it are relative to its folder. Raises `InputError` with every mistake."""
    value, locate = read_yaml(path)
    return settings_from_document(value, locate, folder=Path(path).parent)


def settings_from_document(value: object, locate: Locate = str, *, folder: Path = Path()) -> Settings:
    """The settings that a document describes. Raises `InputError` with every mistake, its place and its fix."""
    settings, document = open_settings(value, locate, folder=folder)
    document.done()
    return settings


def open_settings(value: object, locate: Locate = str, *, folder: Path = Path()) -> tuple[Settings, Document]:
    """The same, and the open document with the mistakes: what is wrong stands at its default in the settings."""
    document = Document(value, locate=locate)
    settings = read_object(Settings, document)
    if settings.policy_file:
        try:
            settings = replace(settings, policy=_policy(folder / settings.policy_file))
        except InputError as error:
            document.mistakes += error.mistakes
    check_settings(document, settings)
    return settings, document


def _policy(path: Path) -> Mapping[str, object]:
    """The policy in a file, checked, as it is written. Raises `InputError`."""
    value, locate = read_yaml(path)
    policy_from_document({} if value is None else value, locate)
    assert isinstance(value, Mapping)
    return value
