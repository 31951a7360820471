"""Tag writes that are accepted now and seen later."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class TagWrite:
    """A change of `tags` that is seen at `at`; a value of None removes its key."""

    at: float
    tags: dict[str, str]
    change: dict[str, str | None] = field(repr=False)

    def apply(self, tags: dict[str, str]) -> None:
        for key, value in self.change.items():
            if value is None:
                tags.pop(key, None)
            else:
                tags[key] = value


class TagWrites:
    """The writes that cannot be seen yet, the earliest first."""

    def __init__(self) -> None:
        self._pending: list[TagWrite] = []

    def add(self, write: TagWrite) -> None:
        self._pending.append(write)
        self._pending.sort(key=lambda each: each.at)

    def settle(self, now: float) -> None:
        """Make the writes visible whose time has come."""
        while self._pending and self._pending[0].at <= now:
            write = self._pending.pop(0)
            write.apply(write.tags)

    def keys_to_come(self, tags: dict[str, str]) -> set[str]:
        """The keys that `tags` will have once all writes to it are visible."""
        preview = dict(tags)
        for write in self._pending:
            if write.tags is tags:
                write.apply(preview)
        return set(preview)
