"""The dashboard, on CloudWatch."""

from __future__ import annotations

import json

from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_dashboard import CloudwatchDashboard
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.dashboard import dashboard_body


class Dashboard(Construct):
    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        CloudwatchDashboard(
            self,
            "dashboard",
            dashboard_name=hub.names.dashboard,
            dashboard_body=json.dumps(dashboard_body(hub.settings, hub.names)),
            provider=hub.provider,
        )
