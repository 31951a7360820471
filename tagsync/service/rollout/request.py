"""What the function `rollout` is asked for: the versions that take over, and how."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Text, Texts, Whole
from tagsync.core.documents.maps import TextMap


@declared
class RolloutRequest:
    """New versions take over."""

    alias: str = member(Text(), "The alias under which the functions are called.")
    versions: Mapping[str, str] = member(TextMap(), "The version of each function that takes over.", default={})
    percent: int = member(Whole(at_least=1, at_most=50), "Percent of the calls that they get first.")
    minutes: int = member(Whole(at_least=1, at_most=13), "For how long.")
    alarms: tuple[str, ...] = member(
        Texts(may_be_empty=True), "The alarms that give all calls back to the old versions.", default=()
    )
