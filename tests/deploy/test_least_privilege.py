"""The lab enforces IAM, so that whatever these tests see happen was permitted. One permission less, and it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.deploy.service import HOUR, SPOKE, Service


@pytest.fixture
def cannot_tag(service: Service) -> Iterator[Service]:
    """The spoke's write role, without drs:TagResource."""
    iam = service.lab.client("iam", SPOKE)
    role = {"RoleName": "tagsync-write", "PolicyName": "tagsync"}
    whole = iam.get_role_policy(**role)["PolicyDocument"]
    for statement in (less := json.loads(json.dumps(whole)))["Statement"]:
        statement["Action"] = [each for each in statement["Action"] if each != "drs:TagResource"]
    assert less != whole
    iam.put_role_policy(**role, PolicyDocument=json.dumps(less))
    yield service
    iam.put_role_policy(**role, PolicyDocument=json.dumps(whole))


def test_without_one_permission_exactly_what_it_is_for_fails(cannot_tag: Service) -> None:
    service = cannot_tag
    *hubs, spokes = service.add_fleet()
    service.pass_time(HOUR)
    assert service.in_sync(*hubs)
    assert not service.in_sync(spokes)
    run = service.run(service.newest_run()["run_id"])
    assert (run["status"], run["changed"], run["failed"]) == ("PARTIAL", 3, 1)
    (failed,) = [each for each in run["servers"] if each["bucket"] == "failed"]
    assert failed["sourceServerId"] == spokes.id
    assert "AccessDenied" in failed["detail"]
