"""The procedures of docs/operate.md, followed word for word; what comes after them here runs with their outcome."""

from __future__ import annotations

import re

from tagsync.lab.lab import HUB
from tests.deploy.guide import Guide
from tests.deploy.service import HOME, ORIGIN, OTHER, SPOKE, Service

TABLE = "Restoring the table"


def test_table_key_and_external_id_are_replaced_and_the_service_goes_on(service: Service, guide: Guide) -> None:
    """One deployment for the three: the roles accept both external ids already."""
    service.add_fleet()
    assert service.sync()[0] == 200
    before = service.newest_run()["run_id"]
    guide.follow(TABLE, 0)
    late = service.add_server("late-1", {"Owner": "late"}, {"Owner": "old"}, account=SPOKE, region=OTHER)
    service.lab.client("ec2", SPOKE, ORIGIN).create_tags(Resources=[late.instance], Tags=[{"Key": "a", "Value": "b"}])
    service.lab.settle()
    assert not service.in_sync(late), "the service is paused"
    assert before in guide.follow(TABLE, 1, TIME="2026-11-28T09:00:00Z")
    guide.follow(TABLE, 2)

    old, new = guide.follow("Changing the key", 0).split()
    guide.follow("Changing the key", 1)
    guide.change(kms={"key_arn": new, "former_key_arns": [old]})
    guide.follow("Changing the key", 2, **{"NEW-KEY": new})
    kms = service.lab.client("kms", HUB, HOME)
    assert kms.get_key_rotation_status(KeyId=new)["KeyRotationEnabled"]
    assert kms.describe_key(KeyId="alias/tagsync")["KeyMetadata"]["Arn"] == new
    guide.change(external_id="tagsync-next", accepted_external_ids=["tagsync-tests"])
    changes = re.findall(r"^  # (\w+)\.\S+ (.*)", guide.deploy(), re.MULTILINE)
    changed_otherwise = [each for each in changes if each[1] != "will be updated in-place"]
    assert changed_otherwise == [("aws_lambda_invocation", "must be replaced")], "it starts the rollout"
    service.lab.settle()
    assert service.in_sync(late), "the tag change waited in the queue"
    assert "No changes" in guide.deploy(1), "the spoke accepted both before"

    assert before in guide.follow(TABLE, 3)
    run = service.newest_run()
    assert (run["status"], run["run_id"] > before) == ("SUCCESS", True)
    given = [each.external_id for each in service.lab.role_sessions if each.role.endswith(f"{SPOKE}:role/tagsync-read")]
    assert (given[0], given[-1]) == ("tagsync-tests", "tagsync-next")
    table = service.lab.client("dynamodb", HUB, HOME).describe_table(TableName="tagsync")["Table"]
    assert table["SSEDescription"]["KMSMasterKeyArn"] == new
    assert kms.describe_key(KeyId=old)["KeyMetadata"]["KeyState"] == "Enabled"
