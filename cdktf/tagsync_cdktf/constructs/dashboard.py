"""The dashboard, on CloudWatch."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_dashboard import CloudwatchDashboard
from tagsync_cdktf.facts.dashboard import body
from tagsync_cdktf.facts.names import Names


class Dashboard(Construct):
    def __init__(self, scope: Construct, id_: str, *, names: Names, provider: TerraformProvider) -> None:
        super().__init__(scope, id_)
        CloudwatchDashboard(
            self, "dashboard", dashboard_name=names.name, dashboard_body=json.dumps(body(names)), provider=provider
        )
