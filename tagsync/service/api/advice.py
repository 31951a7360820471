"""What a finding advises, in the terms of the API."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tagsync.recovery.native.ways import Advice, Way
from tagsync.service.native.paths import path_id


@dataclass(frozen=True, slots=True)
class ApiAsker:
    """Advises in members of the body and in routes. `left_out` are the servers that the plan goes without.

    No route writes a plan: that is done on the command line or by Terraform.
    """

    left_out: tuple[str, ...] = ()

    def says(self, advice: Advice) -> str:
        match advice.way:
            case Way.WRITE_PLAN:
                flags = "".join(f" --leave-out {each}" for each in self.left_out)
                argument = f" with leave_out = {json.dumps(self.left_out)}" if self.left_out else ""
                return f"tagsync recovery apply FILE{flags}, or tagsync_recovery_plan{argument} in Terraform"
            case Way.WRITE_TAGS:
                account, _, region = advice.about.partition("/")
                return f"POST /drs/tag-sync {json.dumps({'accountId': account, 'region': region})}"
            case Way.RETRY:
                return f"POST /recovery/executions/{path_id(advice.about)}/retry"
            case Way.LOOK:
                return f"GET /recovery/executions/{path_id(advice.about)}"
        return advice.way.member
