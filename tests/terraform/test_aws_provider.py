"""The real Terraform with the real AWS provider against the lab."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.aws_mirror import needs_aws_provider
from tests.terraform.aws_workspace import AwsTerraform

pytestmark = [pytest.mark.slow, needs_aws_provider]

INSTANCE = "i-0123456789abcdef0"
CONFIGURATION = f"""
terraform {{
  required_providers {{ aws = {{ source = "hashicorp/aws" }} }}
}}
provider "aws" {{}}

resource "aws_drs_replication_configuration_template" "default" {{
  associate_default_security_group        = true
  bandwidth_throttling                    = 12
  create_public_ip                        = false
  data_plane_routing                      = "PRIVATE_IP"
  default_large_staging_disk_type         = "GP2"
  ebs_encryption                          = "DEFAULT"
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = ["sg-0123456789abcdef0"]
  staging_area_subnet_id                  = "subnet-0123456789abcdef0"
  staging_area_tags                       = {{ Owner = "dr" }}
  tags                                    = {{ "a/b:c" = "Größe" }}
  use_dedicated_replication_server        = false
  pit_policy {{
    enabled            = true
    interval           = 10
    retention_duration = 60
    units              = "MINUTE"
    rule_id            = 1
  }}
  pit_policy {{
    enabled            = true
    interval           = 1
    retention_duration = 24
    units              = "HOUR"
    rule_id            = 2
  }}
  pit_policy {{
    enabled            = true
    interval           = 1
    retention_duration = 3
    units              = "DAY"
    rule_id            = 3
  }}
}}

resource "aws_ec2_tag" "wave" {{
  resource_id = "{INSTANCE}"
  key         = "DR-Wave"
  value       = "1"
}}

data "aws_instances" "erp" {{
  instance_tags = {{ Name = "erp" }}
}}

output "instances" {{
  value = data.aws_instances.erp.ids
}}
"""


def test_plan_apply_empty_plan_and_destroy(lab: Lab, tmp_path: Path) -> None:
    lab.drs(HUB, "us-east-1").initialized = True
    lab.ec2(HUB, "us-east-1").add_instance(INSTANCE, {"Name": "erp"})
    terraform = AwsTerraform(tmp_path, lab, CONFIGURATION)
    terraform.run("init", "-input=false")
    terraform.run("plan", "-input=false", "-detailed-exitcode", expect=2)
    terraform.run("apply", "-input=false", "-auto-approve")
    assert lab.ec2(HUB, "us-east-1").tags[INSTANCE] == {"Name": "erp", "DR-Wave": "1"}
    (template,) = lab.drs(HUB, "us-east-1").replication_templates.values()
    assert template["tags"] == {"a/b:c": "Größe"}
    assert json.loads(terraform.run("output", "-json"))["instances"]["value"] == [INSTANCE]

    terraform.run("plan", "-input=false", "-detailed-exitcode", expect=0)
    terraform.run("destroy", "-input=false", "-auto-approve")
    assert lab.ec2(HUB, "us-east-1").tags[INSTANCE] == {"Name": "erp"}
    assert lab.drs(HUB, "us-east-1").replication_templates == {}
