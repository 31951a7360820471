"""The schema of the action `tagsync_drill`."""

from __future__ import annotations

from tagsync.provider.connections.role_schema import OWN_ROLE
from tagsync.provider.recovery_plan.arguments import ARGUMENTS
from tagsync.provider.recovery_plan.schema import SCHEMA as RECOVERY_PLAN
from tagsync.provider.wire.api import BOOL, STRING, Attribute, Object, Schema

_OF_A_PLAN = (*ARGUMENTS, "region", "assume_role")

SCHEMA = Schema(
    {
        "plan": Attribute(
            Object({name: RECOVERY_PLAN.type.attributes[name] for name in _OF_A_PLAN}),
            optional=True,
            may_be_empty=True,
            description="The recovery plan to drill, as a resource: `tagsync_recovery_plan.erp`. Conflicts with "
            "`definition`.",
        ),
        "definition": Attribute(
            STRING,
            optional=True,
            description='The recovery plan to drill, as the text of its file: `file("erp.yaml")`, the document that '
            "`tagsync recovery` takes. Conflicts with `plan`.",
        ),
        "wait": Attribute(
            BOOL,
            optional=True,
            description="Whether to watch the drill to its end, and tell how far it is. A drill in which a CRITICAL "
            "server is not launched and well is then an error. Default: `false`, which starts it and goes on.",
        ),
        "accept_unverified_tags": Attribute(
            BOOL,
            optional=True,
            description="Starts even if tags of servers could not be compared with those of their instances. Tags that "
            "were compared and differ are refused all the same. Default: `false`.",
        ),
        "accept_old_points": Attribute(
            BOOL,
            optional=True,
            description="Launches servers that no longer replicate from their last recovery point, and data that is "
            "older than a strict RPO allows. Default: `false`.",
        ),
        "accept_launch_faults": Attribute(
            BOOL,
            optional=True,
            description="Starts although launches will fail, of what their launch templates name or of too few vCPUs "
            "in the quota of EC2. Default: `false`.",
        ),
        "replace_instances": Attribute(
            BOOL,
            optional=True,
            description="Terminates the instances of earlier drills, which DRS does when their servers are launched "
            "again. Instances that may be production are never replaced by this action. Default: `false`.",
        ),
    },
    blocks={"assume_role": OWN_ROLE},
    description="Starts a drill of a native recovery plan, after the preflight that `tagsync recovery start --drill` "
    "makes, and by its rules. What the preflight refuses is an error, and nothing is started. It never starts a real "
    "recovery.",
)
