"""The port that discovery needs besides the engine's `Reader`. `tagsync.aws` implements it."""

from __future__ import annotations

from typing import Protocol

from tagsync.core.model import Problem, Target


class StagingLister(Protocol):
    """Lists staging accounts. Never raises for what AWS answers. Called from many threads at once."""

    def staging_accounts(self, target: Target) -> tuple[str, ...] | Problem:
        """The staging accounts from which servers are extended into a target (`ListStagingAccounts`), sorted. None if
        DRS was never set up there. DRS lists an account only after one of its servers was extended."""
        ...
