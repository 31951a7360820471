"""Whether settings can be deployed, found out before anything is written."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from tagsync.core.documents.declared import declaration_of
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.facts.readable import unreadable
from tagsync_cdktf.facts.sizes import too_large
from tagsync_cdktf.settings import Settings, open_settings
from tagsync_cdktf.settings.standby import hubs


def load_deployable(path: Path) -> Settings:
    """The settings in a file. Raises `InputError` with all that is wrong, and that AWS would refuse for its size.

    Beside mistakes, sizes are those of the members that have none.
    """
    value, locate = read_yaml(path)
    settings, document = open_settings(value, locate, folder=path.parent)
    if not document.mistakes:
        document.mistakes += [*_located(settings, locate), *_unreadable(settings)]
    else:
        _, unlocated = open_settings(value, folder=path.parent)
        wrong = {_member(each) for each in unlocated.mistakes}
        defaults = {each.name: each.default for each in declaration_of(Settings).members if not each.is_required}
        good = replace(settings, **{name: default for name, default in defaults.items() if name in wrong})
        document.mistakes += _located(good, locate, but_for=wrong)
    document.done()
    return settings


def _located(settings: Settings, locate: Locate, but_for: Collection[str] = ()) -> list[Mistake]:
    """What is too large, with its place, but for what these members say."""
    found = [each for each in _too_large(settings) if _member(each) not in but_for]
    return [Mistake(locate(each.place), each.what, each.fix) for each in found]


def _too_large(settings: Settings) -> list[Mistake]:
    """In the first hub, or else in the standby, whose names are longer."""
    first, *standby = ([*too_large(hub)] for hub in hubs(settings))
    return first or [mistake for each in standby for mistake in each]


def _unreadable(settings: Settings) -> list[Mistake]:
    return list(dict.fromkeys(mistake for hub in hubs(settings) for mistake in unreadable(hub)))


def _member(mistake: Mistake) -> str:
    """The member of the settings that a mistake is in, by its path."""
    return re.split(r"[.\[]", mistake.place)[0]


def check_deployable(settings: Settings) -> None:
    """Raises `InputError` with everything that AWS would refuse for its size, and that a function could not read."""
    if mistakes := [*too_large(settings), *unreadable(settings)]:
        raise InputError(mistakes)
