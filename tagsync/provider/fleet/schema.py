"""The resource `tagsync_fleet`, as Terraform shows it."""

from __future__ import annotations

from tagsync.provider.connections.configuration_schema import OWN_POLICY, OWN_ROLE
from tagsync.provider.wire.api import BOOL, STRING, Attribute, Map, Schema

KEEP, REMOVE_OWNED = "keep", "remove_owned"

SCHEMA = Schema(
    {
        "region": Attribute(
            STRING,
            optional=True,
            computed=True,
            replaces=True,
            description="DRS region. Default: the provider's. Another region is another fleet, so a change of it "
            "replaces the resource.",
        ),
        "policy": OWN_POLICY,
        "on_destroy": Attribute(
            STRING,
            optional=True,
            description="What happens to the tags when the resource is destroyed. `keep` (the default): they stay, "
            "because recovery depends on them. `remove_owned`: the tags that tagsync wrote, and its record of them, "
            "are removed from the servers of this fleet; tags of others, protected tags and tags of AWS stay. It must "
            "be applied before the destroy to be in effect.",
        ),
        "allow_removals": Attribute(
            BOOL,
            optional=True,
            description="Plan also when more tags would be removed than the policy's `safety` thresholds allow. "
            "Default: `false`, which makes such a plan an error. Set it for one apply, then remove it.",
        ),
        "id": Attribute(STRING, computed=True, stable=True, description="`<account>/<region>`."),
        "account": Attribute(STRING, computed=True, stable=True, description="Account id of DRS."),
        "server_tags": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="The managed tags: server -> key -> value. A refresh gives the actual ones, a plan the desired "
            "ones, so that a plan shows exactly the drift. A server stands under its name and id, "
            "`web-01 (s-1234567890abcdef0)`, and keeps that label when its name changes. Managed are the keys that "
            "policy and instance want, and the keys that tagsync wrote and would remove; tags of others are not shown. "
            "Servers that cannot be synchronised (their instance is gone or cannot be read, they are disconnected or "
            "excluded) keep the tags they have.",
        ),
        "launch": Attribute(
            Map(Map(STRING)),
            computed=True,
            description="Launch settings that the policy ensures: server -> setting -> value, where the settings are "
            "`copy_tags` (`true`, `false`) and `right_sizing` (`IN_AWS`: the instance type follows the origin's). "
            "Empty unless the policy has `launch`.",
        ),
    },
    blocks={"assume_role": OWN_ROLE},
    version=1,
    description="All source servers of one DRS account and region, with the tags they have and should have. The plan "
    "prints every key that drifted as `old -> new` and hides what is in sync; the apply writes exactly that, goes on "
    "past a server that fails, and keeps in the state what was really written. Import it (`<account>/<region>`, or "
    "`<region>`) to see the drift already in the first plan. A plan that creates it cannot show old values; and where "
    "tags of instances change before it is applied, Terraform refuses it as inconsistent, and nothing is written.",
)
