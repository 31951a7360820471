"""The table of the service: leases, runs, sightings, event order, settings (docs/service.md)."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.aws.dynamodb_table import (
    DynamodbTable,
    DynamodbTableAttribute,
    DynamodbTablePointInTimeRecovery,
    DynamodbTableServerSideEncryption,
    DynamodbTableTtl,
)
from tagsync_cdktf.constructs.hub import Hub


class ServiceTable(Construct):
    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        self.table = DynamodbTable(
            self,
            "table",
            name=hub.settings.name,
            billing_mode="PAY_PER_REQUEST",
            hash_key="pk",
            range_key="sk",
            attribute=[DynamodbTableAttribute(name=name, type="S") for name in ("pk", "sk")],
            ttl=DynamodbTableTtl(attribute_name="expires_at", enabled=True),
            point_in_time_recovery=DynamodbTablePointInTimeRecovery(enabled=True),
            server_side_encryption=DynamodbTableServerSideEncryption(enabled=True, kms_key_arn=hub.key),
            deletion_protection_enabled=hub.settings.deletion_protection,
            provider=hub.provider,
        )
