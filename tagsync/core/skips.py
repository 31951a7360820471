"""Why servers are left alone: one table of the reasons, their words, and which of them need attention."""

from __future__ import annotations

from enum import StrEnum


class Skip(StrEnum):
    """A reason to leave a server alone.

    `words` name it in counts, and `meaning` says what it means and what helps. `needs_attention` makes a run PARTIAL:
    there is something to repair, or to run again.
    """

    words: str
    meaning: str
    needs_attention: bool

    NO_INSTANCE_ID = (
        "no_instance_id",
        "on-premises",
        "there is no EC2 instance behind them to copy from; list their tags in a tag file, or tag them in DRS",
    )
    DISCONNECTED = (
        "disconnected",
        "disconnected",
        "DRS has lost their agent, so it may know an old origin; reconnect or delete them",
    )
    FAILBACK = (
        "failback",
        "failing back",
        "their origin is a recovery instance, whose tags are copies of theirs",
    )
    EXCLUDED = (
        "excluded",
        "excluded",
        "the policy leaves them out",
    )
    ORIGIN_GONE = (
        "origin_gone",
        "origin gone",
        "the instance is terminated or not found, so they keep the tags they have",
    )
    ORIGIN_UNREADABLE = (
        "origin_unreadable",
        "unreadable",
        "the instance could not be read, so nothing is known and nothing will be written",
        True,
    )
    TOO_MANY_TAGS = (
        "too_many_tags",
        "too many tags",
        "a source server holds 50 tags; exclude keys or set `overflow` to `trim` in the policy",
        True,
    )
    CONFLICT = (
        "conflict",
        "in conflict",
        "another policy wrote a tag that this one wants with another value; see `on_conflict` in the policy",
        True,
    )
    REFUSED = (
        "refused",
        "refused",
        "more would change in their target than the policy's limits allow; see `safety` in the policy",
        True,
    )
    CHANGED_SINCE = (
        "changed_since",
        "changed since",
        "what is to be undone was changed again after it, so the rollback leaves it as it is",
        True,
    )
    SERVER_GONE = (
        "server_gone",
        "server gone",
        "the source server was deleted after the plan was made",
    )
    NOT_REACHED = (
        "not_reached",
        "not reached",
        "the run ended before their turn; apply again to write the rest",
        True,
    )

    def __new__(cls, name: str, words: str = "", meaning: str = "", needs_attention: bool = False) -> Skip:
        skip = str.__new__(cls, name)
        skip._value_ = name
        skip.words, skip.meaning, skip.needs_attention = words, meaning, needs_attention
        return skip
