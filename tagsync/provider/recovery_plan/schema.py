"""The resource `tagsync_recovery_plan`, as Terraform shows it."""

from __future__ import annotations

from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.provider.connections.configuration_schema import OWN_ROLE
from tagsync.provider.wire.api import BOOL, NUMBER, STRING, Attribute, Block, List, Map, Schema
from tagsync.recovery.plans.definition import LONGEST_WAIT, OWNER_TAG
from tagsync.recovery.plans.leaving import LeavingLimits

_LIMITS = LeavingLimits()

CONDITIONS = ("selector", "any_of", "globs")


def _conditions(which: str) -> dict[str, Attribute]:
    return {
        "selector": Attribute(
            Map(STRING), optional=True, description=f"Tags of {which}, with exactly these values, letter case included."
        ),
        "any_of": Attribute(
            Map(List(STRING)), optional=True, description=f"Tags of {which}, each with one of the values listed."
        ),
        "globs": Attribute(
            Map(STRING),
            optional=True,
            description=f"Tags of {which}, with values that these globs match: `*`, `?`, `[...]`. All that `selector`, "
            "`any_of` and `globs` ask for must hold; there must be one tag at least, and none in two of them.",
        ),
    }


SCHEMA = Schema(
    {
        "name": Attribute(
            STRING,
            required=True,
            replaces=True,
            description="Name of the recovery plan in DRS: letters, digits, spaces, `-` and `_`, a letter or digit "
            "first. Another name is another plan, so a change of it replaces the resource.",
        ),
        "region": Attribute(
            STRING,
            optional=True,
            computed=True,
            replaces=True,
            description="DRS region. Default: the provider's. Another region replaces the resource.",
        ),
        "description": Attribute(STRING, optional=True, description="Description of the plan in DRS."),
        **_conditions("the servers to recover"),
        "wave_tag": Attribute(
            STRING, optional=True, description=f"The tag that holds a server's wave. Default: `{DEFAULT_WAVE_TAG}`."
        ),
        "wait_minutes": Attribute(
            NUMBER,
            optional=True,
            description=f"Minutes to wait after every wave but the last, 0 to {LONGEST_WAIT}. Default: 0, no wait.",
        ),
        "waits_after": Attribute(
            Map(NUMBER),
            optional=True,
            description='The same for single waves, instead of `wait_minutes`: `{ "2" = 15 }`.',
        ),
        "tags": Attribute(
            Map(STRING),
            optional=True,
            description="Tags of the plan itself. Other tags on it are left alone, also those that are taken out here.",
        ),
        "allow_leaving": Attribute(
            BOOL,
            optional=True,
            description=f"Plan also when more than {_LIMITS.max_leaving} servers and more than "
            f"{_LIMITS.max_leaving_percent:g} % of those in the plan would leave it. Default: `false`, which makes "
            "such a plan an error: tags lost by mistake would empty it. Set it for one apply, then remove it.",
        ),
        "id": Attribute(STRING, computed=True, stable=True, description="`<account>/<region>/<name>`."),
        "account": Attribute(STRING, computed=True, stable=True, description="Account id of DRS."),
        "plan_arn": Attribute(STRING, computed=True, stable=True, description="ARN of the native recovery plan."),
        "waves": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="The servers: wave -> server -> `CRITICAL` or `OPTIONAL`. A refresh gives what the plan in DRS "
            "has, a plan what the tags say, so that a plan shows exactly the servers that join or leave a wave, or "
            "change their impact. The steps of a wave of over 100 servers are one wave here. A server stands under its "
            "name and id, `web-01 (s-1234567890abcdef0)`, and keeps that label when its name changes.",
        ),
        "steps": Attribute(
            List(STRING),
            computed=True,
            description="The steps in their order: `wave 1`, `wave 1 part 2`, `wait after wave 1: 5 min`, ...",
        ),
    },
    blocks={
        "optional": Block(
            _conditions("the servers whose failed launch does not stop the plan"),
            description="Which servers are OPTIONAL. All others are CRITICAL: one that fails to launch fails its step.",
        ),
        "assume_role": OWN_ROLE,
    },
    description="A native recovery plan of DRS, compiled from the tags of source servers: waves become steps, with "
    "waits between them. The plan prints the servers that joined or left a wave and nothing else; the apply writes "
    "that in place. Where source servers or the plan cannot be read, nothing changes. A destroy deletes the plan, if "
    f"it carries tagsync's tag `{OWNER_TAG}`. The import id is `<region>/<name>` or `<account>/<region>/<name>`.",
)
