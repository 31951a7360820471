"""The queue of tag changes, and the dead-letter queue."""

from __future__ import annotations

import json

from constructs import Construct

from tagsync_cdktf.aws.sqs_queue import SqsQueue
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.function_specs import EVENT_SECONDS
from tagsync_cdktf.facts.resource_policies import queue_policy
from tagsync_cdktf.facts.statements import policy_text

TRIES = 5
"""How often a message is tried before it goes to the dead-letter queue."""
_DAY = 86400


class Queues(Construct):
    """`events` holds tag changes for `tag_event`. `dead` holds all that was given up or could not be delivered.

    Their policies are made with them: the AWS provider watches each change of a queue for half a minute.
    """

    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        names, key = hub.names, hub.key
        self.dead = SqsQueue(
            self,
            "dead",
            name=names("dead-letters"),
            policy=policy_text(queue_policy(names.queue("dead-letters"), names.rule)),
            message_retention_seconds=14 * _DAY,
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            provider=hub.provider,
        )
        redrive = {"deadLetterTargetArn": names.queue("dead-letters"), "maxReceiveCount": TRIES}
        self.events = SqsQueue(
            self,
            "events",
            name=names("events"),
            policy=policy_text(queue_policy(names.queue("events"), names.rule)),
            visibility_timeout_seconds=6 * EVENT_SECONDS,
            message_retention_seconds=4 * _DAY,
            redrive_policy=json.dumps(redrive, separators=(",", ":")),
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            depends_on=[self.dead],
            provider=hub.provider,
        )
