"""Hooks and plans of ARC where the service has no role, each with the line that synth says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync_cdktf.settings import load_settings, settings_from_document
from tests.cdktf.conftest import EXAMPLE

HUB, SPOKE, ORIGIN, STRANGER = "111111111111", "222222222222", "444444444444", "999999999999"
FUNCTION = "arn:aws:lambda:eu-west-1:{}:function:check"
DOCUMENT = "arn:aws-cn:ssm:cn-north-1:{}:document/check"
ROLE = "arn:aws-cn:iam::{}:role/check"


def with_(**more: object) -> dict[str, Any]:
    accounts = {
        "hub": {"account": HUB, "regions": ["eu-central-1"]},
        "spokes": [{"account": SPOKE, "regions": ["eu-*"]}, {"account": ORIGIN, "origin_only": True}],
    }
    return {"version": 1, "home_region": "eu-central-1", "external_id": "id-1", "recovery": True, **accounts, **more}


def planned(**more: object) -> dict[str, Any]:
    return with_(arc={"plans": [{"version": 1, "name": "erp", "selector": {"App": "erp"}, **more}]})


WRONG = [
    (planned(region="eu-central-1"), "arc.plans[0].account: the plan has no account. Write where"),
    (planned(account=HUB), "arc.plans[0].region: the plan has no region. Write where"),
    (
        planned(account=STRANGER, region="eu-central-1"),
        f"arc.plans[0]: plan erp recovers in account {STRANGER}, which is neither the hub nor a spoke. Name",
    ),
    (
        planned(targets=[f"{SPOKE}/eu-west-1", f"{ORIGIN}/eu-west-1"]),
        f"arc.plans[0]: plan erp recovers in account {ORIGIN}, which is origin_only and has no recovery role. Name",
    ),
    (
        planned(account=HUB, region="eu-west-1"),
        f"arc.plans[0]: plan erp is in eu-west-1, which is no region of account {HUB} in the settings. Add",
    ),
    (
        {**planned(account=SPOKE, region="eu-west-1"), "exclude_regions": ["eu-west-1"]},
        f"arc.plans[0]: plan erp is in eu-west-1, which is no region of account {SPOKE} in the settings. Add",
    ),
    (
        with_(hooks={"lambdas": [FUNCTION.format(ORIGIN)]}),
        f"hooks.lambdas: {FUNCTION.format(ORIGIN)} is in account {ORIGIN}, which is origin_only and has",
    ),
    (
        with_(hooks={"lambdas": [FUNCTION.format(STRANGER)]}),
        f"hooks.lambdas: {FUNCTION.format(STRANGER)} is in account {STRANGER}, which is neither the hub nor a spoke",
    ),
    *(
        (with_(hooks={key: [arn]}), f"hooks.{key}: {arn} is in another partition than home_region. Name")
        for key, arn in (
            ("lambdas", FUNCTION.replace("aws", "aws-cn", 1).format(SPOKE)),
            ("documents", DOCUMENT.format(SPOKE)),
            ("automation_roles", ROLE.format(SPOKE)),
        )
    ),
]


@pytest.mark.parametrize(("document", "line"), WRONG)
def test_what_the_service_cannot_reach_is_told(document: dict[str, Any], line: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(document)
    (told,) = str(caught.value).splitlines()
    assert told.startswith(line)


@pytest.mark.parametrize(
    "document",
    [
        planned(account=SPOKE, region="eu-west-1"),
        planned(targets=[f"{HUB}/eu-central-1", f"{SPOKE}/eu-west-1"]),
        with_(hub={"account": HUB, "origin_only": True}, hooks={"lambdas": [FUNCTION.format(HUB)]}),
    ],
)
def test_what_it_reaches_is_good(document: dict[str, Any]) -> None:
    assert settings_from_document(document).recovery


def test_a_plan_in_a_file_is_told_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "erp.yaml").write_text("version: 1\nname: erp\nselector: {App: erp}\n")
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"{EXAMPLE.read_text()}recovery: true\narc: {{plans: [erp.yaml]}}\n")
    with pytest.raises(InputError, match=r"erp\.yaml.* account: the plan has no account") as told:
        load_settings(settings)
    assert "region: the plan has no region" in str(told.value)
