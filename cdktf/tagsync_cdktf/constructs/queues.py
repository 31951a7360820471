"""The queues of tag changes and of DRS's own events, and the dead-letter queue."""

from __future__ import annotations

import json

from constructs import Construct

from tagsync_cdktf.aws.sqs_queue import SqsQueue
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.function_specs import EVENT_SECONDS, LONGEST_SECONDS
from tagsync_cdktf.facts.resource_policies import queue_policy
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.settings.forwarding import takes_drs_events

TRIES = 5
"""How often a message is tried before it goes to the dead-letter queue."""
DRS_DELAY_SECONDS = 10
"""DRS says that a server has launched a moment before it says so of the job, and nothing can go on until then."""
_DAY = 86400


class Queues(Construct):
    """`events` holds tag changes for `tag_event`, `drs_events` DRS's own events for `recovery` where they come. `dead`
    holds all that was given up or could not be delivered.

    Their policies are made with them: the AWS provider watches each change of a queue for half a minute.
    """

    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        names, key, has_drs = hub.names, hub.key, takes_drs_events(hub.settings)
        rules = [names.rule, names.drs_rule] if has_drs else names.rule
        self.dead = SqsQueue(
            self,
            "dead",
            name=names("dead-letters"),
            policy=policy_text(queue_policy(names.queue("dead-letters"), rules)),
            message_retention_seconds=14 * _DAY,
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            provider=hub.provider,
        )
        self.events = self._queue(hub, "events", names.rule, hidden=6 * EVENT_SECONDS)
        self.drs_events: SqsQueue | None = None
        if has_drs:
            self.drs_events = self._queue(
                hub, "drs-events", names.drs_rule, hidden=2 * LONGEST_SECONDS, delay=DRS_DELAY_SECONDS
            )

    def _queue(self, hub: Hub, part: str, rule: str, *, hidden: int, delay: int | None = None) -> SqsQueue:
        """`hidden`: for so many seconds a message that a function got is given to no other. `delay`: so many seconds
        pass before a function gets it."""
        names, key = hub.names, hub.key
        redrive = {"deadLetterTargetArn": names.queue("dead-letters"), "maxReceiveCount": TRIES}
        return SqsQueue(
            self,
            part,
            name=names(part),
            policy=policy_text(queue_policy(names.queue(part), rule)),
            visibility_timeout_seconds=hidden,
            delay_seconds=delay,
            message_retention_seconds=4 * _DAY,
            redrive_policy=json.dumps(redrive, separators=(",", ":")),
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            depends_on=[self.dead],
            provider=hub.provider,
        )
