"""Launch configuration templates, from their creation to their end."""

from __future__ import annotations

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_launch_actions import PING, put
from tests.lab.drs.test_recovery_plans import refused

REGION = "us-east-1"


def test_a_template_lives_from_create_to_delete(lab: Lab) -> None:
    drs = lab.client("drs")
    refused("UninitializedAccountException", drs.create_launch_configuration_template, copyTags=True)
    lab.drs(HUB, REGION).initialized = True
    made = drs.create_launch_configuration_template(copyTags=True, tags={"Team": "sap"})["launchConfigurationTemplate"]
    name = made["launchConfigurationTemplateID"]
    assert (made["copyTags"], made["launchDisposition"], made["tags"]) == (True, "STARTED", {"Team": "sap"})
    put(lab, name, PING, "ping")
    drs.update_launch_configuration_template(launchConfigurationTemplateID=name, launchDisposition="STOPPED")
    drs.tag_resource(resourceArn=made["arn"], tags={"Env": "prod"})
    (found,) = drs.describe_launch_configuration_templates()["items"]
    assert (found["launchDisposition"], found["tags"]) == ("STOPPED", {"Team": "sap", "Env": "prod"})
    drs.delete_launch_configuration_template(launchConfigurationTemplateID=name)
    assert drs.describe_launch_configuration_templates()["items"] == []
    delete = drs.delete_launch_configuration_template
    refused("ResourceNotFoundException", delete, launchConfigurationTemplateID=name)
    refused("ResourceNotFoundException", drs.list_launch_actions, resourceId=name)
