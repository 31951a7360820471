"""What discovery needs of AWS besides the engine's `Reader`. `tagsync.aws` provides it."""

from __future__ import annotations

from typing import Protocol

from tagsync.core.model import Problem, Target


class StagingLister(Protocol):
    """Never raises for what AWS answers. Called from many threads at once."""

    def staging_accounts(self, target: Target) -> tuple[str, ...] | Problem:
        """The staging accounts from which servers are extended into a target (`ListStagingAccounts`), sorted; none
        where DRS was never set up. DRS does not list accounts of which nothing is extended yet."""
        ...
