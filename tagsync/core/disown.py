"""Takes back what tagsync wrote: the owned tags of a server, and then the record of them."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.globs import matches
from tagsync.core.model import SourceServer
from tagsync.core.ownership import read_ownership
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.policy import Policy
from tagsync.core.tags import is_never_pruned

DISOWNED_RULE = "owned"


def plan_disown(policy: Policy, server: SourceServer) -> ServerPlan:
    """The removal of all owned tags that are neither protected nor AWS's (law 4), whatever `prune` says.

    The record goes last, so that a removal that breaks off can be taken up again. A record that cannot be read stays.
    """
    ownership = read_ownership(server.tags, policy.ownership)
    keys = [
        key
        for key in sorted(server.tags)
        if ownership.owns(key) and not is_never_pruned(key) and not matches(policy.tags.protect, key)
    ]
    records = ownership.records if ownership.is_readable else ()
    changes = [TagChange(key, server.tags[key], None, DISOWNED_RULE) for key in keys]
    changes += [TagChange(key, server.tags[key], None, RECORD_RULE) for key in records]
    return replace(
        ServerPlan.of(server, Bucket.CHANGED if changes else Bucket.IN_SYNC),
        changes=tuple(changes),
    )
