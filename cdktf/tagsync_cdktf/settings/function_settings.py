"""The Lambda functions in the settings: their sizes, their concurrency, and how a new version takes over."""

from __future__ import annotations

from typing import Literal, get_args

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Choice, Flag, Whole
from tagsync.core.documents.nested import Nested

Architecture = Literal["arm64", "x86_64"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
MOST_EVENT_BATCHES = 5
"""How many batches of tag changes are handed to tag_event at once."""

_MEMORY = Whole(at_least=256, at_most=10240)
_NONE_RESERVED = "none is reserved"


@declared
class RolloutSettings:
    """How a new version of the functions takes over: a share of the calls first, then all of them. If an alarm goes off
    meanwhile, the deployment fails, and all calls go to the old version again."""

    percent: int = member(Whole(at_least=1, at_most=50), "Percent of the calls that it gets first.", default=10)
    minutes: int = member(
        Whole(at_least=6, at_most=13),
        "For how long. An alarm needs about five minutes to go off; a deployment waits as long.",
        default=10,
    )


@declared
class FunctionSettings:
    """The Lambda functions. CPU grows with memory."""

    architecture: Architecture = member(
        Choice(get_args(Architecture)),
        "Processor architecture of the functions; their packages are built for it.",
        default="arm64",
    )
    sync_memory: int = member(_MEMORY, "MB for drs_tag_sync.", default=1024)
    event_memory: int = member(_MEMORY, "MB for tag_event.", default=512)
    api_memory: int = member(_MEMORY, "MB for api and tag_discovery.", default=512)
    sync_concurrency: int | None = member(
        Whole(at_least=1, at_most=1000),
        "Concurrency reserved for drs_tag_sync; at least fan_out.concurrency.",
        default=None,
        default_words=_NONE_RESERVED,
    )
    event_concurrency: int | None = member(
        Whole(at_least=MOST_EVENT_BATCHES, at_most=1000),
        "Concurrency reserved for tag_event.",
        default=None,
        default_words=_NONE_RESERVED,
    )
    api_concurrency: int | None = member(
        Whole(at_least=1, at_most=1000),
        "Concurrency reserved for api.",
        default=None,
        default_words=_NONE_RESERVED,
    )
    log_level: LogLevel = member(Choice(get_args(LogLevel)), "The least that is logged.", default="INFO")
    workers: int = member(Whole(at_least=1, at_most=256), "Calls to AWS at once.", default=16)
    tracing: bool = member(Flag(), "Trace functions and state machines with AWS X-Ray.", default=False)
    rollout: RolloutSettings | None = member(
        Nested(RolloutSettings),
        "A new version takes over step by step.",
        default=None,
        default_words="at once",
    )
