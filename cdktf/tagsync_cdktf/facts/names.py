"""The names and ARNs of what is deployed, computed from the settings alone.

So no stack reads another one's state: a spoke knows the ARN of the hub's bus before there is a bus.
"""

from __future__ import annotations

from dataclasses import dataclass

from tagsync_cdktf.settings import AccountSettings, Settings

SYNC, EVENT, DISCOVERY, API, RECOVERY = "drs-tag-sync", "tag-event", "tag-discovery", "api", "recovery"
FUNCTIONS = (SYNC, EVENT, DISCOVERY, API)
"""The functions of every deployment; `functions` adds those that settings ask for."""
READERS, WRITERS, RECOVERERS = FUNCTIONS, (SYNC, EVENT), (RECOVERY, API)
"""The functions that assume the read roles, and those that assume the write roles."""


def functions(settings: Settings) -> tuple[str, ...]:
    return (*FUNCTIONS, RECOVERY) if settings.recovery else FUNCTIONS


def readers(settings: Settings) -> tuple[str, ...]:
    """The functions that assume the read roles."""
    return (*READERS, RECOVERY) if settings.recovery else READERS


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one deployment. `name` starts them all."""

    name: str
    partition: str
    home_region: str
    hub: str

    @classmethod
    def of(cls, settings: Settings) -> Names:
        return cls(settings.name, settings.partition, settings.home_region, settings.hub.account)

    def __call__(self, part: str) -> str:
        return f"{self.name}-{part}"

    def arn(self, service: str, resource: str) -> str:
        """Of something in the hub's home region."""
        return f"arn:{self.partition}:{service}:{self.home_region}:{self.hub}:{resource}"

    def role(self, account: str, name: str) -> str:
        return f"arn:{self.partition}:iam::{account}:role/{name}"

    def hub_role(self, part: str) -> str:
        return self.role(self.hub, self(part))

    @property
    def bus(self) -> str:
        """ARN of the home bus."""
        return self.arn("events", f"event-bus/{self.name}")

    def function(self, part: str) -> str:
        return self.arn("lambda", f"function:{self(part)}")

    @property
    def machine(self) -> str:
        return self.arn("states", f"stateMachine:{self.name}")

    @property
    def recovery_machine(self) -> str:
        return self.arn("states", f"stateMachine:{self(RECOVERY)}")

    @property
    def schedule(self) -> str:
        """ARN of the schedule of the full run."""
        return self.arn("scheduler", f"schedule/{self.name}/{self(SYNC)}")

    def parameter(self, document: str) -> str:
        """Name of the SSM parameter of a document."""
        return f"/{self.name}/{document.lower()}"

    def log_group(self, part: str) -> str:
        return f"/aws/lambda/{self(part)}"

    def forwarder(self, account: AccountSettings) -> str:
        """ARN of the role with which an account's EventBridge puts events on the home bus."""
        return self.role(account.account, self("forward"))
