"""Reads the settings of a deployment from YAML or JSON. All mistakes are reported at once, with place and fix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tagsync.core.documents.declared import read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.places import Locate, Places, line_at, written_at
from tagsync.core.errors import InputError, both
from tagsync.core.policy import policy_from_document
from tagsync.engine.tag_file.reading import read_tag_file, with_tag_file
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.settings.checks import check_settings
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.plans import names_of, read_plans


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
    try:
        settings = replace(settings, policy=whole_policy(settings, locate, folder=folder)[0])
    except InputError as error:
        document.mistakes += [each for each in error.mistakes if each not in document.mistakes]
    settings = _with_plans(settings, document, locate, folder)
    check_settings(document, settings)
    return settings, document


def _with_plans(settings: Settings, document: Document, locate: Locate, folder: Path) -> Settings:
    """The settings with recovery plans in place of their paths. A plan of `arc` may be one of `plans`, too."""
    plans, arc = settings.plans, settings.arc
    try:
        plans = read_plans(plans, "plans", locate, folder)
    except InputError as error:
        document.mistakes += error.mistakes
    try:
        arc = arc and replace(arc, plans=read_plans(arc.plans, "arc.plans", locate, folder))
    except InputError as error:
        document.mistakes += error.mistakes
    for name in sorted({*names_of(plans)} & {*(arc.names if arc else ())}):
        if arc and not any(each in plans for each in arc.plans if names_of((each,)) == (name,)):
            what = f"there is another plan {name} in plans"
            document.mistake("arc.plans", what, "Rename one, or name the same file in both")
    return replace(settings, plans=plans, arc=arc)


def whole_policy(settings: Settings, locate: Locate, *, folder: Path) -> tuple[Mapping[str, object], Locate]:
    """The policy as it is written, in the settings or in a file, with the servers of the tag file; and what knows where
    each value stands. Raises `InputError` with every mistake in these files."""

    def policy() -> tuple[Mapping[str, object], Locate]:
        if settings.policy_file:
            return _policy_in_file(folder / settings.policy_file)
        return settings.policy, _Within(locate, "policy")

    if not settings.tag_file:
        return policy()
    written, tag_file = both(policy, lambda: read_tag_file(folder / settings.tag_file))
    value, where = with_tag_file(*written, tag_file)
    policy_from_document(value, where)
    assert isinstance(value, Mapping)
    return value, where


def _policy_in_file(path: Path) -> tuple[Mapping[str, object], Locate]:
    value, locate = read_yaml(path)
    policy_from_document({} if value is None else value, locate)
    assert isinstance(value, Mapping)
    return value, locate


class _Within(Places):
    """Places of a document that is a member of another one."""

    def __init__(self, locate: Locate, member: str) -> None:
        self._locate, self._member = locate, member

    def __call__(self, place: str) -> str:
        return self._locate(f"{self._member}.{place}")

    def written(self, place: str) -> str:
        return written_at(self._locate, f"{self._member}.{place}")

    def line(self, place: str) -> int | None:
        return line_at(self._locate, f"{self._member}.{place}")
