"""The ownership record of one server when changes are taken back: who owns what then (law 4).

The record is compared three ways, key by key: what it said before the run, what the run made of it, and what it says
now. A key whose owner is still the one that the run left gets back its owner of before. Any other keeps its owner of
now.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tagsync.core.change import RECORD_RULE, LaunchSetting, TagChange
from tagsync.core.launch import RIGHT
from tagsync.core.model import Tags
from tagsync.core.ownership.reading import fits, is_record, key_hash, only, record_text, said_together
from tagsync.core.ownership.record import Record
from tagsync.core.tags import MAX_TAGS, OWNED_KEY, is_system, user_tag_count


@dataclass(frozen=True, slots=True)
class Books:
    """What the record says at three times. `changed` is what the run did to the tags that hold it, `touched` are the
    other keys that it changed, and `places` are the tags that hold the record now. It is not readable if one of these
    values is no record; nothing is owned then."""

    changed: tuple[TagChange, ...]
    touched: frozenset[str]
    places: Tags = field(repr=False)
    before: Record = field(default_factory=Record)
    after: Record = field(default_factory=Record)
    now: Record = field(default_factory=Record)
    is_readable: bool = True

    def is_owned(self, key: str) -> bool:
        """Whether a policy owns the key now."""
        return self.now.owner(key_hash(key)) is not None

    def is_owned_as_left(self, key: str) -> bool:
        """Whether the key's owner is still the one that the run left, or still none. If the record cannot be read, and
        the run did not change it, no policy owned the key."""
        return (self.is_readable or not self.changed) and self._is_as_left(key_hash(key))

    def is_proved(self, key: str) -> bool:
        """Whether the record shows that the change of the key was written: its owner is the one that the change left,
        and the key has an owner now, or had one before. A key that never had one proves nothing."""
        each = key_hash(key)
        has_owner = self.now.owner(each) is not None or self.before.owner(each) is not None
        return has_owner and self.is_owned_as_left(key)

    def is_launch_proved(self, setting: LaunchSetting) -> bool:
        """Whether the record shows that the change of the launch setting was written."""
        name = next(name for name, (ensures, _) in RIGHT.items() if ensures == setting)
        return self._is_launch_as_left(name) and name in self.now.launch | self.before.launch

    def taken_back(
        self, actual: Tags, back: Mapping[str, str | None], there: Collection[str], kept_launch: Collection[str]
    ) -> tuple[TagChange, ...]:
        """The changes to the tags that hold the record.

        `back` are the values that keys get back, None for those that go. Other keys of the server do not become ours
        again: they may have been added since. If the run removed the whole record, they do, unless the run changed
        them. Those that are `there`, with their old value, may become foreign again. `kept_launch` names what the
        record says of launch settings that stay as they are. A record that the run moved to another key moves back,
        unless the server is too full for that.
        """
        if not self.is_readable:
            return ()
        record = self._merged(actual, back, there, kept_launch)
        changed = {change.key: change for change in self.changed}
        if record == self.before and self._is_in_its_place() and self._has_room(actual, back):
            wanted = {key: change.before for key, change in changed.items()}
        elif record == self.now:
            return ()
        else:
            places = [*self.places, *self._old_places]
            if not places:  # the tag itself comes back that held the record
                return ()
            place = places[0]
            text = record_text(record, place)
            if text and not fits(text):
                text = record_text(_no_more_than(record, self.now), place)
            wanted = {**dict.fromkeys(self.places), place: text}
        found = [(key, actual.get(key), value) for key, value in sorted(wanted.items())]
        return tuple(TagChange(*each, RECORD_RULE) for each in found if each[1] != each[2])

    def _merged(
        self, actual: Tags, back: Mapping[str, str | None], there: Collection[str], kept_launch: Collection[str]
    ) -> Record:
        others = actual.keys() - self.touched if self._was_removed else ()
        staying = frozenset(
            key_hash(key)
            for key in actual
            if not (key in back or key in others or key in self.places or is_system(key))
        )
        returned = frozenset(map(key_hash, there))
        known = self.now.written.keys() | self.before.written.keys()
        marks: dict[str, set[str]] = {mark: set() for mark in known if self._stands(mark)}
        taken = set()
        for each in self.now.hashes | self.before.hashes:
            says = self._says(each, staying, returned)
            owner = says.owner(each)
            if owner is not None:
                marks.setdefault(owner, set()).add(each)
                taken.update({each} & says.taken)
        return Record(
            {mark: frozenset(hashes) for mark, hashes in marks.items()},
            frozenset(taken),
            frozenset(name for name in self.now.launch | self.before.launch if self._knows(name, kept_launch)),
        )

    def _says(self, each: str, staying: Collection[str], returned: Collection[str]) -> Record:
        """Which record says whose a key is."""
        says = self.before if self._is_as_left(each) else self.now
        is_released = each in returned and says.owner(each) is None
        is_kept = each in staying and not self._was_taken_over(each)
        return says if is_released or not is_kept else self.now

    @property
    def _was_removed(self) -> bool:
        return bool(self.changed) and all(change.after is None for change in self.changed)

    def _is_as_left(self, each: str) -> bool:
        return self.now.owner(each) == self.after.owner(each)

    def _stands(self, mark: str) -> bool:
        """Whether a policy that owns nothing stands in the record."""
        is_as_left = self.now.stands_alone(mark) == self.after.stands_alone(mark)
        return (self.before if is_as_left else self.now).stands_alone(mark)

    def _was_taken_over(self, each: str) -> bool:
        """Whether the run made another policy the owner of a key, with the value that it had."""
        before, after = self.before.owner(each), self.after.owner(each)
        is_touched = each in map(key_hash, self.touched)
        return before is not None and after is not None and before != after and not is_touched

    def _knows(self, name: str, kept_launch: Collection[str]) -> bool:
        is_back = self._is_launch_as_left(name) and name not in kept_launch
        return name in (self.before if is_back else self.now).launch

    def _is_launch_as_left(self, name: str) -> bool:
        return (name in self.now.launch) == (name in self.after.launch)

    @property
    def _old_places(self) -> list[str]:
        """The keys that held the record before, of those that the run changed."""
        return [change.key for change in self.changed if change.before is not None]

    def _has_room(self, actual: Tags, back: Mapping[str, str | None]) -> bool:
        """Whether the tags of before fit, with those that hold the record now: one that moves is there twice for a
        moment."""
        gone = {key for key, value in back.items() if value is None}
        old = set(self._old_places)
        moves = old - self.places.keys() and self.places.keys() - old
        return not moves or user_tag_count((actual.keys() | back.keys() | old) - gone) <= MAX_TAGS

    def _is_in_its_place(self) -> bool:
        """Whether the record is where the run left it, where it was before, or on its way back from one to the
        other."""
        left = {change.key for change in self.changed if change.after is not None}
        old = set(self._old_places)
        there = {change.key for change in self.changed if change.key in self.places}
        return there in (left, old, left | old)


def open_books(actual: Tags, changes: Sequence[TagChange]) -> Books:
    """The record of a server with these tags, to which a run made these changes."""
    changed = tuple(change for change in changes if change.is_record)
    touched = frozenset(change.key for change in changes if not change.is_record)
    keys = {change.key for change in changed}
    places = _records(actual, keys)
    befores = _records({each.key: each.before for each in changes}, keys)
    afters = _records({each.key: each.after for each in changes}, keys)
    others = {key: value for key, value in places.items() if key not in keys | befores.keys() | afters.keys()}
    if afters and not afters.keys() & places.keys():  # the record was moved since: what holds it now is that record
        others = {}
    before, after = said_together(others | befores), said_together(others | afters)
    now = said_together(places)
    if before is None or after is None or now is None:
        return Books(changed, touched, places, is_readable=False)
    return Books(changed, touched, places, before, after, now)


def _records(tags: Mapping[str, str | None], keys: Collection[str]) -> dict[str, str]:
    """Of these tags those that hold a record: a tag that the run copied may have taken the place of one."""
    there = {key: value for key, value in sorted(tags.items()) if value is not None}
    return {key: value for key, value in there.items() if key in keys or key == OWNED_KEY or is_record(key, value)}


def _no_more_than(record: Record, now: Record) -> Record:
    """The record without the keys that it would name anew, for which there is no room."""
    return replace(record, written=only(now.hashes, record.written))
