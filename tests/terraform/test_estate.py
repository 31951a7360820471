"""The data source `tagsync_estate`, with the real terraform."""

from __future__ import annotations

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, seed
from tests.terraform.tagsync_workspace import TagsyncWorkspace
from tests.terraform.test_data_sources import output

pytestmark = pytest.mark.slow

ERP = {"DR-Application": "erp"}
NEW = "i-0000000000000ffff"
ASK = """
data "tagsync_estate" "this" {
  selector = { DR-Application = "erp" }
}
output "it" {
  value = data.tagsync_estate.this
}
"""


def test_an_instance_that_nothing_protects_is_told(terraform: TagsyncWorkspace) -> None:
    seed(terraform.lab, "erp-1", ERP, ERP)
    terraform.lab.ec2(HUB, HERE).add_instance(NEW, {**ERP, "Name": "erp-2"})
    found = output(terraform, ASK)
    assert found["buckets"] == {"protected": 1, "unknown": 0, "unwell": 0, "wrong_region": 0, "unprotected": 1}
    (instance,) = found["instances"]
    assert (instance["instance_id"], instance["name"], instance["application"]) == (NEW, "erp-2", "erp")
    assert (instance["bucket"], instance["why"]) == ("unprotected", f"no source server in {HUB}/{HERE}")
    assert [each["kind"] for each in found["findings"]] == ["unprotected"]
    assert (found["id"], found["is_complete"], found["problems"]) == (f"{HUB}/{HERE}", True, [])


def test_what_could_not_be_read_is_no_finding(terraform: TagsyncWorkspace) -> None:
    seed(terraform.lab, "erp-1", ERP, ERP)
    terraform.lab.ec2(HUB, HERE).add_instance(NEW, ERP)
    terraform.lab.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    found = output(terraform, ASK)
    assert (found["is_complete"], found["instances"], found["findings"]) == (False, [], [])
    assert found["problems"][0]["kind"] == "access_denied"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [("selector = {}", "selector is empty"), ('origin_regions = ["mars"]', "Not a region")],
)
def test_mistakes_are_told_at_validate(terraform: TagsyncWorkspace, wrong: str, said: str) -> None:
    terraform.write(f'data "tagsync_estate" "this" {{\n  {wrong}\n}}\n')
    done = terraform.run("validate", "-json", expect=1)
    assert said in done.output
