"""The hub account: the service in its home region, or in the region where it stands by."""

from __future__ import annotations

import json
from pathlib import Path

from constructs import Construct

from tagsync_cdktf.cdk import TerraformOutput
from tagsync_cdktf.constructs.service import TagSyncService
from tagsync_cdktf.facts.functions import SYNC
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.region_switch import plan_role_policy, steps
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.stacks.base import BaseStack


class HubStack(BaseStack):
    """`hub` are the settings of the standby (`settings.standby`), where this is its stack."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, hub: Settings | None = None, code: Path
    ) -> None:
        super().__init__(scope, id_, settings=settings)
        hub = hub or settings
        names = Names.of(hub)
        provider = self.aws(hub.hub, hub.home_region)
        self.service = TagSyncService(self, "service", settings=hub, code=code, provider=provider)
        for name, value, description in (
            ("api_url", self.service.api.api.api_endpoint, "URL of the HTTP API"),
            ("bus_arn", self.service.home_bus.bus.arn, "The home bus that takes tag changes"),
            ("sync_function", names.called(SYNC), "The function that runs the tag sync"),
            ("table", settings.name, "For tagsync history --table"),
        ):
            TerraformOutput(self, name, value=value, description=description)
        if settings.arc:
            self._region_switch(settings, settings.arc)

    def _region_switch(self, settings: Settings, arc: ArcSettings) -> None:
        for name, value, description in (
            (
                "region_switch_steps",
                steps(settings, arc),
                "Steps for plans of ARC Region switch (docs/arc.md)",
            ),
            ("region_switch_policy", plan_role_policy(settings), "What the execution role of these plans needs"),
        ):
            TerraformOutput(self, name, value=json.dumps(value, sort_keys=True), description=description)
