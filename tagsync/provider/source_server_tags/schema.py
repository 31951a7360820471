"""The resource `tagsync_source_server_tags`, as Terraform shows it."""

from __future__ import annotations

from tagsync.provider.connections.identities import ACCOUNT_TEXT, REGION_TEXT
from tagsync.provider.wire.api import STRING, Attribute, Identity, Map, Schema

IDENTITY = Identity(
    {"account": ACCOUNT_TEXT, "region": REGION_TEXT, "source_server_id": "Id of the source server."},
    supplied=frozenset({"account"}),
)
SCHEMA = Schema(
    {
        "source_server_id": Attribute(
            STRING,
            required=True,
            replaces=True,
            description="Id of the source server, `s-` and 17 characters. Changing it replaces the resource.",
        ),
        "region": Attribute(
            STRING,
            optional=True,
            computed=True,
            replaces=True,
            description="DRS region of the source server. Default: the provider's. Changing it replaces the resource.",
        ),
        "tags": Attribute(
            Map(STRING),
            required=True,
            may_be_empty=True,
            description="The tags to set. A key that you remove here is removed from the server, except "
            "`map-migrated`, which DRS sets. All other tags of the server are left alone. If a `tagsync_fleet` holds "
            "the same server, exclude these keys in its policy (`tags.exclude`), or both will write them.",
        ),
        "id": Attribute(STRING, computed=True, description="`<account>/<region>/<source_server_id>`."),
        "account": Attribute(STRING, computed=True, description="Account id of DRS."),
    },
    description="Chosen tags of one source server, for facts that no EC2 tag holds. For whole fleets use "
    "`tagsync_fleet`. If the server is gone, the resource leaves the state with a warning. A destroy removes "
    "these tags and no others. The import id is `<region>/<source_server_id>` or "
    "`<account>/<region>/<source_server_id>`; it adopts no tags, so the first plan shows all of them as new. To see "
    "old values instead, name the keys to adopt after a colon: `eu-west-1/s-1234567890abcdef0:DR-Wave,Owner`.",
)
