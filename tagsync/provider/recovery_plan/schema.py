"""The schema of the resource `tagsync_recovery_plan`."""

from __future__ import annotations

from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.provider.connections.identities import ACCOUNT_TEXT, REGION_TEXT
from tagsync.provider.connections.role_schema import OWN_ROLE
from tagsync.provider.wire.api import BOOL, NUMBER, STRING, Attribute, Block, Identity, List, Map, Schema
from tagsync.recovery.plans.leaving import LeavingLimits
from tagsync.recovery.plans.native_plan import OWNER_TAG
from tagsync.recovery.plans.steps import LONGEST_WAIT

_LIMITS = LeavingLimits()

CONDITIONS = ("selector", "any_of", "globs")


def _conditions(which: str) -> dict[str, Attribute]:
    return {
        "selector": Attribute(
            Map(STRING), optional=True, description=f"Tags of {which}, with exactly these values. Letter case counts."
        ),
        "any_of": Attribute(
            Map(List(STRING)), optional=True, description=f"Tags of {which}, each with one of the listed values."
        ),
        "globs": Attribute(
            Map(STRING),
            optional=True,
            description=f"Tags of {which}, with values that match these globs: `*`, `?`, `[...]`. A server must meet "
            "all conditions of `selector`, `any_of` and `globs`. Give at least one tag, and none in two of them.",
        ),
    }


IDENTITY = Identity(
    {"account": ACCOUNT_TEXT, "region": REGION_TEXT, "name": "Name of the recovery plan in DRS."},
    supplied=frozenset({"account"}),
)
SCHEMA = Schema(
    {
        "name": Attribute(
            STRING,
            required=True,
            replaces=True,
            description="Name of the recovery plan in DRS: letters, digits, spaces, `-` and `_`, a letter or digit "
            "first. Another name is another plan, so changing it replaces the resource.",
        ),
        "region": Attribute(
            STRING,
            optional=True,
            computed=True,
            replaces=True,
            description="DRS region. Default: the provider's. Another region replaces the resource.",
        ),
        "description": Attribute(
            STRING, optional=True, may_be_empty=True, description="Description of the plan in DRS."
        ),
        **_conditions("the servers to recover"),
        "wave_tag": Attribute(
            STRING, optional=True, description=f"The tag that holds a server's wave. Default: `{DEFAULT_WAVE_TAG}`."
        ),
        "wave_missing": Attribute(
            STRING,
            optional=True,
            description="What happens to servers without that tag. `first`: they are in wave 1, and a warning says so. "
            "`refuse`: they are an error, and the plan in DRS stays as it is. Default: `first`.",
        ),
        "wait_minutes": Attribute(
            NUMBER,
            optional=True,
            description=f"Minutes to wait after every wave but the last, 0 to {LONGEST_WAIT}. Default: 0, no wait.",
        ),
        "waits_after": Attribute(
            Map(NUMBER),
            optional=True,
            may_be_empty=True,
            description='Minutes to wait after single waves, instead of `wait_minutes`: `{ "2" = 15 }`.',
        ),
        "tags": Attribute(
            Map(STRING),
            optional=True,
            may_be_empty=True,
            description="Tags of the plan itself. Other tags on it are left alone, also those that you remove here.",
        ),
        "leave_out": Attribute(
            List(STRING),
            optional=True,
            may_be_empty=True,
            description="Ids of source servers that the conditions choose and the plan leaves out: DRS starts no plan "
            "with a server that cannot be launched, whatever its impact.",
        ),
        "allow_leaving": Attribute(
            BOOL,
            optional=True,
            description=f"Accepts a change by which more than {_LIMITS.max_leaving} servers and more than "
            f"{_LIMITS.max_leaving_percent:g} % of the servers leave the plan. Default: `false`, which makes such a "
            "change an error, because tags lost by mistake would empty the plan. Set it for one apply, then remove it.",
        ),
        "id": Attribute(STRING, computed=True, stable=True, description="`<account>/<region>/<name>`."),
        "account": Attribute(STRING, computed=True, stable=True, description="Account id of DRS."),
        "plan_arn": Attribute(STRING, computed=True, stable=True, description="ARN of the native recovery plan."),
        "waves": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="The servers: wave -> server -> `CRITICAL` or `OPTIONAL`. A refresh gives the waves of the "
            "plan in DRS, a plan the waves that the tags say. So a plan shows exactly the servers that join or leave "
            "a wave, or change their impact. DRS allows 100 servers in a plan. A server "
            "is named by its name and id, `web-01 (s-1234567890abcdef0)`, and keeps that label if its name changes.",
        ),
        "steps": Attribute(
            List(STRING),
            computed=True,
            description="The steps in their order: `wave 1`, `wait after wave 1: 5 min`, ...",
        ),
    },
    blocks={
        "optional": Block(
            _conditions("the servers whose failed launch does not stop the plan"),
            description="Which servers are OPTIONAL. All others are CRITICAL: if one fails to launch, its step fails.",
        ),
        "assume_role": OWN_ROLE,
    },
    description="A native recovery plan of DRS, compiled from the tags of source servers: waves become steps, with "
    "waits between them. The plan prints the servers that joined or left a wave and nothing else, and the apply "
    "writes that in place. If source servers or the plan cannot be read, nothing changes. A destroy deletes the plan "
    f"if it has tagsync's tag `{OWNER_TAG}`. The import id is `<region>/<name>` or `<account>/<region>/<name>`.",
)
