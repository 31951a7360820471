"""The schema of the resource `tagsync_fleet`."""

from __future__ import annotations

from tagsync.provider.connections.configuration_schema import OWN_POLICY, OWN_TAG_FILE
from tagsync.provider.connections.identities import ACCOUNT_TEXT, REGION_TEXT
from tagsync.provider.connections.role_schema import OWN_ORIGIN_ROLE, OWN_ROLE
from tagsync.provider.wire.api import BOOL, NUMBER, STRING, Attribute, Identity, Map, Schema

KEEP, REMOVE_OWNED = "keep", "remove_owned"

IDENTITY = Identity({"account": ACCOUNT_TEXT, "region": REGION_TEXT}, supplied=frozenset({"account"}))
SCHEMA = Schema(
    {
        "region": Attribute(
            STRING,
            optional=True,
            computed=True,
            replaces=True,
            description="DRS region. Default: the provider's. Another region is another fleet, so changing it replaces "
            "the resource.",
        ),
        "policy": OWN_POLICY,
        "tag_file": OWN_TAG_FILE,
        "on_destroy": Attribute(
            STRING,
            optional=True,
            description="What happens to the tags when the resource is destroyed. `keep` (the default): they stay, "
            "because recovery depends on them. `remove_owned`: the tags that tagsync wrote, and its record of them, "
            "are removed from the servers of this fleet. Foreign tags, protected tags and tags of AWS stay. Apply it "
            "before the destroy; it has no effect otherwise.",
        ),
        "force": Attribute(
            BOOL,
            optional=True,
            description="Accepts a plan that changes more than the policy's `safety` limits allow, and warns which "
            "these are. Default: "
            "`false`, which makes such a plan an error. Set it for one apply, then remove it.",
        ),
        "id": Attribute(STRING, computed=True, stable=True, description="`<account>/<region>`."),
        "account": Attribute(STRING, computed=True, stable=True, description="Account id of DRS."),
        "server_tags": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="The managed tags: server -> key -> value. A refresh gives the actual values, a plan the "
            "desired ones, so a plan shows exactly the drift. A server is named by its name and id, "
            "`web-01 (s-1234567890abcdef0)`, and keeps that label if its name changes. Managed keys are the keys that "
            "the policy takes from the instance or sets, the keys that tagsync wrote and would remove, and its "
            "ownership record. Foreign tags are not shown. Servers that cannot be synchronised (their instance is "
            "gone or cannot be read, or they are disconnected or excluded) keep the tags they have.",
        ),
        "summary": Attribute(
            STRING,
            computed=True,
            description="How much the planned change writes, or the last one wrote: `6 of 18 servers change: 4 tags "
            "added, 4 updated, 0 removed, 6 ownership records`. Null where drift was found that no plan has yet.",
        ),
        "changed_servers": Attribute(
            NUMBER,
            computed=True,
            description="How many servers the planned change writes to, or the last one wrote to: the first number of "
            "`summary`. Null where that is null.",
        ),
        "launch": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="Launch settings that the policy ensures: server -> setting -> value. The settings are "
            "`copy_tags` (`true`, `false`, or `left alone` where the server launches into an instance) and "
            "`right_sizing` (`IN_AWS`: the instance type follows the origin's). "
            "Empty unless the policy has `launch`.",
        ),
    },
    blocks={"assume_role": OWN_ROLE, "origin_role": OWN_ORIGIN_ROLE},
    version=1,
    description="All source servers of one DRS account and region, with the tags they have and should have. The plan "
    "prints every drifted key as `old -> new` and hides what is in sync. The apply writes exactly that, goes on after "
    "a server that fails, and keeps in the state what was really written. Import it (`<account>/<region>`, or "
    "`<region>`) to see the drift in the first plan. A plan that creates it cannot show old values. If tags of "
    "instances change before such a plan is applied, Terraform refuses it as inconsistent, and nothing is written.",
)
