"""The names and ARNs of what is deployed, computed from the settings alone.

So no stack reads another one's state: a spoke knows the ARN of the hub's bus before there is a bus.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync_cdktf.facts.functions import RECOVERY, SYNC
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import STANDBY, HubPlace, hubs

ALIAS = "live"
"""The alias of every function, where new versions take over step by step."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one deployment. All of them start with `name`; ARNs are in the hub account and the home region.

    `alias` is the name under which functions are called; empty: without one. `suffix` ends what has no region in its
    name, and belongs to one of two hubs. `other_region` is that of the other hub."""

    name: str
    partition: str
    home_region: str
    hub: str
    alias: str = ""
    suffix: str = ""
    other_region: str = ""

    @classmethod
    def of(cls, settings: Settings) -> Names:
        alias = ALIAS if settings.functions.rollout else ""
        place = HubPlace.of(settings)
        suffix = f"-{STANDBY}" if place.is_standby else ""
        region, other = settings.home_region, place.other_region
        return cls(settings.name, settings.partition, region, settings.hub.account, alias, suffix, other)

    def __call__(self, part: str) -> str:
        return f"{self.name}-{part}"

    def arn(self, service: str, resource: str) -> str:
        return f"arn:{self.partition}:{service}:{self.home_region}:{self.hub}:{resource}"

    def role(self, account: str, name: str) -> str:
        """ARN of a role in any account."""
        return f"arn:{self.partition}:iam::{account}:role/{name}"

    def of_hub(self, part: str) -> str:
        """The name of what has no region, and belongs to this hub."""
        return f"{self(part)}{self.suffix}"

    def hub_role(self, part: str) -> str:
        return self.role(self.hub, self.of_hub(part))

    def forwarder(self, account: str) -> str:
        """ARN of the role with which an account's EventBridge puts events on the home bus."""
        return self.role(account, self("forward"))

    def function(self, part: str) -> str:
        """ARN of a function, as it is called."""
        return self.arn("lambda", f"function:{self.called(part)}")

    def called(self, part: str) -> str:
        """Name of a function, as it is called."""
        return f"{self(part)}:{self.alias}" if self.alias else self(part)

    def whole_function(self, part: str) -> str:
        """ARN of a function, with all its versions."""
        return self.arn("lambda", f"function:{self(part)}")

    def log_group(self, part: str) -> str:
        """Name of the log group of a function."""
        return f"/aws/lambda/{self(part)}"

    def parameters(self, document: str) -> str:
        """The path below which the SSM parameters of a document are."""
        return f"/{self.name}/{document.lower()}"

    def queue(self, part: str) -> str:
        return self.arn("sqs", self(part))

    def topic(self, part: str) -> str:
        return self.arn("sns", self(part))

    def bucket(self, name: str) -> str:
        """ARN of a bucket."""
        return f"arn:{self.partition}:s3:::{name}"

    @property
    def bus(self) -> str:
        """ARN of the home bus."""
        return self.arn("events", f"event-bus/{self.name}")

    @property
    def rule(self) -> str:
        """ARN of the rule that sends tag changes from the home bus to the queue."""
        return self.arn("events", f"rule/{self.name}/{self('tag-changes')}")

    @property
    def drs_rule(self) -> str:
        """ARN of the rule that sends DRS's own events from the home bus to their queue."""
        return self.arn("events", f"rule/{self.name}/{self('drs-events')}")

    @property
    def dashboard(self) -> str:
        """Name of the dashboard. CloudWatch has one of a name in an account, whatever the region."""
        return f"{self.name}{self.suffix}"

    @property
    def own_table(self) -> str:
        """ARN of the table of this hub."""
        return self.arn("dynamodb", f"table/{self.name}")

    @property
    def other_table(self) -> str:
        """ARN of the table of the other hub."""
        return f"arn:{self.partition}:dynamodb:{self.other_region}:{self.hub}:table/{self.name}"

    @property
    def sync_machine(self) -> str:
        """ARN of the state machine that fans out a run of the sync."""
        return self.arn("states", f"stateMachine:{self.name}")

    @property
    def sync_executions(self) -> str:
        """ARN of all executions of this state machine."""
        return self.arn("states", f"execution:{self.name}:*")

    @property
    def driven_machine(self) -> str:
        """ARN of the state machine that drives recoveries."""
        return self.arn("states", f"stateMachine:{self(RECOVERY)}")

    @property
    def schedule(self) -> str:
        """ARN of the schedule of the full run."""
        return self.arn("scheduler", f"schedule/{self.name}/{self(SYNC)}")


def function_roles(settings: Settings, parts: Iterable[str]) -> list[str]:
    """ARNs of the roles of these functions, in every hub."""
    return [Names.of(hub).hub_role(part) for hub in hubs(settings) for part in parts]


def buses(settings: Settings) -> list[str]:
    """ARNs of the buses that take tag changes, that of the home region first."""
    return [Names.of(hub).bus for hub in hubs(settings)]
