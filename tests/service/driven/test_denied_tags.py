"""A drive whose role may start recoveries and may not tag, with the lab's IAM on."""

from __future__ import annotations

from tagsync.lab.lab import Lab
from tests.service.driven.given import HUB_WEST, SHOP_CENTRAL, Ground, add
from tests.sync_service import make_table

UNTAGGED = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "NotAction": "drs:TagResource", "Resource": "*"}],
}


def test_rule_4_a_role_that_may_not_tag_launches_each_server_once() -> None:
    with Lab(iam=True) as lab:
        ground = Ground(lab, make_table(lab), recovery=UNTAGGED)
        for number, (wave, target) in enumerate([("1", HUB_WEST), ("1", SHOP_CENTRAL), ("2", HUB_WEST)]):
            add(lab, f"host-{number}", wave, target, number=number)
        run_id = ground.begin()
        ground.drive(run_id)
        assert set(ground.launches(run_id).values()) == {"LAUNCHED"}
        assert [len(ground.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 1]
