"""What operators do with a table and with keys: restore the one, change the others."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab

KEYS = ("pk", "sk")
OLD, NEW = (f"arn:aws:kms:us-east-1:111111111111:key/{name}" for name in ("old", "new"))


@pytest.mark.parametrize("from_backup", [False, True])
def test_a_restored_table_keeps_items_capacity_and_key_and_is_not_protected(lab: Lab, from_backup: bool) -> None:
    dynamodb = lab.client("dynamodb")
    make(dynamodb)
    item = {name: {"S": name} for name in KEYS}
    dynamodb.put_item(TableName="tagsync", Item=item)
    if from_backup:
        backup = dynamodb.create_backup(TableName="tagsync", BackupName="backup")["BackupDetails"]
        dynamodb.restore_table_from_backup(TargetTableName="again", BackupArn=backup["BackupArn"])
    else:
        dynamodb.restore_table_to_point_in_time(
            SourceTableName="tagsync", TargetTableName="again", UseLatestRestorableTime=True
        )
    table = dynamodb.describe_table(TableName="again")["Table"]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert table["SSEDescription"]["KMSMasterKeyArn"] == OLD
    assert table["DeletionProtectionEnabled"] is False
    assert dynamodb.scan(TableName="again")["Items"] == [item]


def test_the_key_of_a_table_changes(lab: Lab) -> None:
    dynamodb = lab.client("dynamodb")
    make(dynamodb)
    dynamodb.update_table(TableName="tagsync", SSESpecification=encrypted(NEW))
    assert dynamodb.describe_table(TableName="tagsync")["Table"]["SSEDescription"]["KMSMasterKeyArn"] == NEW


def make(dynamodb: Any) -> None:
    dynamodb.create_table(
        TableName="tagsync",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[
            {"AttributeName": name, "KeyType": kind} for name, kind in zip(KEYS, ("HASH", "RANGE"), strict=True)
        ],
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in KEYS],
        SSESpecification=encrypted(OLD),
        DeletionProtectionEnabled=True,
    )


def encrypted(key: str) -> dict[str, Any]:
    return {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key}


def test_the_key_of_a_log_group_changes(lab: Lab) -> None:
    logs = lab.client("logs")
    logs.create_log_group(logGroupName="g", kmsKeyId=OLD)

    def key() -> object:
        return logs.describe_log_groups()["logGroups"][0].get("kmsKeyId")

    logs.associate_kms_key(logGroupName="g", kmsKeyId=NEW)
    assert key() == NEW
    logs.disassociate_kms_key(logGroupName="g")
    assert key() is None
    with pytest.raises(ClientError, match="ResourceNotFoundException"):
        logs.associate_kms_key(logGroupName="absent", kmsKeyId=NEW)
