"""Takes back what tagsync wrote: the owned tags of a server, and then the record of them."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.globs import matches
from tagsync.core.model import SourceServer
from tagsync.core.ownership.recording import record_change
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.policy import Policy
from tagsync.core.tags import is_never_pruned

DISOWNED_RULE = "owned"


def plan_disown(policy: Policy, server: SourceServer) -> ServerPlan:
    """The removal of all tags that this policy wrote and that are neither protected nor AWS's (law 4), whatever `prune`
    says.

    The record goes too, unless it says what other policies wrote. A removal that breaks off can be taken up again. A
    record that cannot be read stays.
    """
    ownership = policy.ownership_on(server.tags)
    keys = [
        key
        for key in sorted(server.tags)
        if ownership.owns(key) and not is_never_pruned(key) and not matches(policy.tags.protect, key)
    ]
    changes = [TagChange(key, server.tags[key], None, DISOWNED_RULE) for key in keys]
    if ownership.others:
        record = record_change(server.tags, (), keys, ownership.launch, policy.ownership, policy.mark)
        changes += record.changes if keys else ()
    elif ownership.is_readable:
        changes += [TagChange(key, server.tags[key], None, RECORD_RULE) for key in ownership.records]
    return replace(
        ServerPlan.of(server, Bucket.CHANGED if changes else Bucket.IN_SYNC),
        changes=tuple(changes),
    )
