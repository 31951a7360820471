"""What Terraform forgets of an earlier version, by a `removed` block."""

from __future__ import annotations

import json
from pathlib import Path

from constructs import Construct

from tagsync_cdktf.cdk import App, TerraformStack
from tagsync_cdktf.constructs.forgotten import Forgotten


def test_the_resources_of_several_services_in_one_stack_are_forgotten_and_not_destroyed(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    stack = TerraformStack(app, "own")
    for service in ("one", "two"):
        Forgotten(Construct(stack, service), "events_policy", "aws_sqs_queue_policy")
    app.synth()
    removed = json.loads((tmp_path / "stacks" / "own" / "cdk.tf.json").read_text())["removed"]
    assert [block["lifecycle"] for block in removed] == [{"destroy": False}] * 2
    assert [block["from"].rpartition("_")[0] for block in removed] == [
        "aws_sqs_queue_policy.one_events_policy",
        "aws_sqs_queue_policy.two_events_policy",
    ]
