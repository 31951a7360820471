"""EC2's tag-change events: ``Tag Change on Resource`` on the default bus of the instance's account and region.

From the AWS document "Monitor tag changes with serverless workflows and Amazon EventBridge".
"""

from __future__ import annotations

import threading
import uuid
from collections import Counter

from tagsync.lab.platform.events.buses import Buses, stamp
from tagsync.lab.world import World


class TagEvents:
    """Sends an event when tags really changed; its version counts the changes of an instance."""

    def __init__(self, world: World, buses: Buses) -> None:
        self._world, self._buses = world, buses
        self._versions: Counter[tuple[str, str, str]] = Counter()
        self._lock = threading.Lock()

    def changed(self, account: str, region: str, instance: str, before: dict[str, str]) -> None:
        """The tags of an instance were set or deleted."""
        with self._lock:
            after = dict(self._world.ec2(account, region).tags.get(instance, {}))
            keys = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
            if not keys:
                return
            self._versions[account, region, instance] += 1
            version = self._versions[account, region, instance]
        event = {
            "version": "0",
            "id": str(uuid.uuid4()),
            "detail-type": "Tag Change on Resource",
            "source": "aws.tag",
            "account": account,
            "time": stamp(self._world.clock.now()),
            "region": region,
            "resources": [f"arn:aws:ec2:{region}:{account}:instance/{instance}"],
            "detail": {
                "changed-tag-keys": keys,
                "service": "ec2",
                "resource-type": "instance",
                "version": version,
                "tags": after,
            },
        }
        self._buses.put(account, region, event)
