"""Whether settings can be deployed, found out before anything is written."""

from __future__ import annotations

from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync_cdktf.facts.readable import unreadable
from tagsync_cdktf.facts.sizes import too_large
from tagsync_cdktf.settings import Settings


def check_deployable(settings: Settings, locate: Locate = str) -> None:
    """Raises `InputError` with everything that AWS would refuse for its size, and that a function could not read.

    `locate` says where in a file a setting is.
    """
    sizes = [Mistake(locate(each.place), each.what, each.fix) for each in too_large(settings)]
    if mistakes := [*sizes, *unreadable(settings)]:
        raise InputError(mistakes)
