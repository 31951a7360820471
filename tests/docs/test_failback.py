"""The guide to failing back is followed in the lab: the real aws command line, and tagsync."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.shell import needs_aws, type_in

pytestmark = needs_aws
PAGE = (Path(__file__).parents[2] / "docs" / "failback.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
AWAY, BACK = "eu-central-1", "eu-west-1"
FIRST = "i-00000000000000001"
AN_HOUR = """
import os, urllib.request
urllib.request.urlopen(os.environ["AWS_ENDPOINT_URL"] + "/lab/clock", b'{"advance": 3600}')
"""
"""A program that moves the clock of the lab by an hour: much quicker than a start of `tagsync lab clock`."""
TAGS = {"Name": "erp-1", "App": "erp"}
ERP = f"version: 1\nname: erp\nregion: {AWAY}\nselector: {{App: erp}}\n"


@pytest.fixture
def server(lab: Lab) -> str:
    """A server that was recovered in another region, and whose plan is in DRS; its id is that of the page."""
    lab.clock.freeze()
    lab.drs(HUB, BACK).initialized = True
    lab.ec2(HUB, BACK).add_instance(FIRST, TAGS)
    found = lab.drs(HUB, AWAY).seed_server(
        "erp-1",
        instance=FIRST,
        origin_region=BACK,
        tags={**TAGS, "tagsync:owned": "1:"},
        server_id="s-1234567890abcdef1",
    )
    lab.client("drs", region=AWAY).start_recovery(sourceServers=[{"sourceServerID": found.id}])
    return found.id


def commands() -> list[str]:
    """Each block with the clock moved on after it, as a person waits."""
    blocks = ["\n".join(re.findall(r"^\$ (.*)$", block, re.MULTILINE)) for block in BLOCKS]
    return [f"{block}\necho '### clock'\npython an_hour.py" for block in blocks]


@pytest.mark.slow
def test_the_way_home_goes_as_the_page_says(lab: Lab, server: str, tmp_path: Path) -> None:
    (tmp_path / "erp.yaml").write_text(ERP)
    (tmp_path / "an_hour.py").write_text(AN_HOUR)
    plan = "tagsync recovery apply erp.yaml --yes -q >/dev/null\npython an_hour.py"
    said = type_in(lab.url, "\n".join([plan, *commands()]), folder=tmp_path, seconds=120)
    looked, reversed_, _tags, launched, checked, _protected, home, synced, cleaned, _end = said.split("### clock\n")
    assert f"Runs on its recovery instance, and nothing is copied back (1 server)\n  erp-1 ({server})  i-" in looked
    assert re.search(rf"aws drs reverse-replication --region {AWAY} --recovery-instance-id i-\w+\n", looked)
    assert "reversedDirectionSourceServerArn" in reversed_
    assert "Is copied back, and goes on being copied (1 server)" in launched
    assert "CONTINUOUS, no lag\n    The instance back home will carry all of 2 tags\n" in launched
    assert "Is launched back, and is not protected (1 server)" in checked
    assert "The instance back home carries all of 2 tags" in checked
    assert "Is back home, and protected again (1 server)" in home
    assert re.search(r'"CONTINUOUS",\s+"P0D",\s+\[\s+\[\s+(\d+),\s+\1\s+\]', home), home
    assert "matches the tags. Nothing to do." in synced
    assert "- " not in synced.replace("---", ""), "the sync removes nothing"
    assert "TERMINATE" in cleaned
    (left,) = lab.client("drs", region=AWAY).describe_source_servers()["items"]
    live = left["sourceProperties"]["identificationHints"]["awsInstanceID"]
    assert lab.ec2(HUB, BACK).instances[live].state == "running"
    assert lab.ec2(HUB, BACK).tags[live] == TAGS
    assert lab.client("drs", region=AWAY).describe_recovery_instances()["items"] == []
