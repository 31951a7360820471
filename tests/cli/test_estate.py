"""`tagsync estate`, against the lab over HTTP."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tagsync.cli.reference import SCHEMAS
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server
from tests.report.pages.reading import text

EAST, WEST, OTHER = "us-east-1", "us-west-2", "222222222222"
HERE = ("--region", f"{EAST},{WEST}", "--quiet")
ERP = {"DR-Application": "erp", "Name": "erp-1"}
POLICY = """\
version: 1
servers: {include: {origin_tags: {DR-Application: ["*"]}}}
"""


def instance(number: int) -> str:
    return f"i-{number:017x}"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """It wants every instance that names its application."""
    path = tmp_path / "policy.yaml"
    path.write_text(POLICY)
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "erp.yaml"
    path.write_text(f"version: 1\nname: erp\naccount: '{HUB}'\nregion: {EAST}\nselector: {{DR-Application: erp}}\n")
    return path


@pytest.fixture
def fleet(aws: Lab) -> Lab:
    """Of `erp` one instance is protected, one is stalled, one has no source server, one is replaced; `crm` is well."""
    for number in (1, 2, 3, 5):
        add_server(aws, number, {**ERP, "Name": f"erp-{number}"}, {**ERP, "Name": f"erp-{number}"})
    aws.drs(HUB, EAST).servers[f"s-{2:017x}"].wire["dataReplicationInfo"]["dataReplicationState"] = "STALLED"
    aws.ec2(HUB, EAST).add_instance(instance(4), {**ERP, "Name": "erp-new"})
    aws.ec2(HUB, EAST).forget(instance(3))
    add_server(aws, 9, {"DR-Application": "crm", "Name": "crm"}, {"DR-Application": "crm", "Name": "crm"})
    return aws


def document(done: Any) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(done.out)
    jsonschema.validate(read, SCHEMAS["estate"])
    return read


def test_what_nothing_protects_is_named_with_its_application(tagsync: Run, fleet: Lab, policy: Path) -> None:
    done = tagsync("estate", "--policy", policy, *HERE)
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        f"{HUB}/{EAST}\n"
        '  "erp": 4 wanted instances: 2 protected, 1 unwell, 1 unprotected\n'
        f"    erp-new  {instance(4)}  unprotected: no source server in the 2 targets that were read; "
        "wanted by the policy\n"
        f"    erp-2    {instance(2)} (s-{2:017x})  only unwell: s-{2:017x} in {HUB}/{EAST}: replication is stalled; "
        "wanted by the policy\n"
        f"    erp-3    {instance(3)} (s-{3:017x})  left behind: its instance is gone; the source server is in "
        f"{HUB}/{EAST}\n"
        "\n"
        "unprotected: Install the DRS agent on it, or take the tag away if it is not to be recovered.\n"
        "only unwell: Bring the replication of its source server back to CONTINUOUS.\n"
        "left behind: If the instance was replaced or retired, disconnect and delete its source server; until then "
        "recover with --leave-out.\n"
        "\n"
        "5 wanted instances: 3 protected, 1 unwell, 1 unprotected. 5 source servers: 1 left behind.\n"
    )


def test_it_is_in_the_documents_as_well(tagsync: Run, fleet: Lab, policy: Path) -> None:
    told = document(tagsync("estate", "--policy", policy, *HERE, "-o", "json"))
    assert (told["status"], told["totalInstances"], told["totalServers"]) == ("SUCCESS", 5, 5)
    assert told["buckets"] == {"protected": 3, "unknown": 0, "unwell": 1, "wrong_region": 0, "unprotected": 1}
    assert told["tagKeys"] == ["DR-Application"]
    assert told["places"] == [{"accountId": HUB, "region": EAST}]
    found = {each["kind"]: each for each in told["findings"]}
    assert found["unprotected"]["instanceId"] == instance(4)
    assert (found["unprotected"]["application"], found["unprotected"]["name"]) == ("erp", "erp-new")
    assert found["left_behind"]["sourceServerIds"] == [f"s-{3:017x}"]
    page = tagsync("estate", "--policy", policy, *HERE, "-o", "markdown").out
    assert f"- erp-new `{instance(4)}` in {HUB}/{EAST}, erp: no source server in the 2 targets that were read" in page


def test_names_and_values_are_hidden_where_that_is_asked(tagsync: Run, fleet: Lab, policy: Path) -> None:
    for output in ("text", "json", "markdown"):
        done = tagsync("estate", "--policy", policy, *HERE, "--redact", "-o", output)
        assert "erp" not in done.out
        assert "crm" not in done.out
        assert instance(4) in done.out


def test_one_call_finds_all_instances_of_a_region(tagsync: Run, fleet: Lab, policy: Path) -> None:
    """And a second one asks for those of source servers that are not among them."""
    done = tagsync("estate", "--policy", policy, "--region", EAST, "--verbose")
    assert "ec2:DescribeInstances 2" in done.err
    fleet.drs(HUB, EAST).servers.pop(f"s-{3:017x}")
    assert "ec2:DescribeInstances 1" in tagsync("estate", "--policy", policy, "--region", EAST, "--verbose").err


def test_findings_end_with_2_where_that_is_asked(tagsync: Run, fleet: Lab, policy: Path) -> None:
    assert tagsync("estate", "--policy", policy, *HERE, "--detailed-exitcode").code == 2
    fleet.faults.add(Rule("deny", service="drs", region=WEST))
    assert tagsync("estate", "--policy", policy, *HERE, "--detailed-exitcode").code == 1


def test_a_policy_that_selects_everything_names_no_instance(tagsync: Run, fleet: Lab) -> None:
    done = tagsync("estate", *HERE)
    assert done.code == 4
    assert "The policy selects no instances by their tags (servers.include.origin_tags)" in done.out
    assert "No running instance is wanted. 5 source servers: 1 left behind." in done.out
    asked = tagsync("estate", "--tag", "DR-Application=erp", *HERE)
    assert (asked.code, "4 wanted instances: 2 protected, 1 unwell, 1 unprotected" in asked.out) == (0, True)
    assert tagsync("estate", "--tag-glob", "DR-Application=c*", *HERE).out.startswith(f"{HUB}/{EAST}\n")


def test_a_region_that_could_not_be_read_makes_nothing_unprotected(tagsync: Run, fleet: Lab, policy: Path) -> None:
    """Law 1, end to end: DRS cannot be read in a region that may hold the source server."""
    fleet.faults.add(Rule("deny", service="drs", region=WEST))
    told = document(tagsync("estate", "--policy", policy, *HERE, "-o", "json"))
    assert (told["status"], told["buckets"]["unprotected"], told["buckets"]["unknown"]) == ("PARTIAL", 0, 2)
    text = tagsync("estate", "--policy", policy, *HERE).out
    assert f"erp-new  {instance(4)}  unknown: {HUB}/{WEST} could not be read" in text
    assert "INCOMPLETE: 1 read failed." in text


def test_instances_that_could_not_be_read_are_a_failed_read(tagsync: Run, fleet: Lab, policy: Path) -> None:
    fleet.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    done = tagsync("estate", "--policy", policy, *HERE)
    assert done.code == 1
    assert f"! {HUB}/{EAST} ec2:DescribeInstances" in done.out
    assert "No wanted instance was found. 5 source servers. INCOMPLETE" in done.out
    assert "No running instance is wanted" not in done.out
    fleet.faults.add(Rule("deny", service="drs"))
    told = document(tagsync("estate", "--policy", policy, *HERE, "-o", "json"))
    assert (told["status"], told["error"]) == ("FAILED", "Nothing could be read: see errors")


def test_plans_say_what_they_want_and_what_they_hold(tagsync: Run, fleet: Lab, plan: Path, policy: Path) -> None:
    assert tagsync("recovery", "apply", plan, "--yes", "--quiet").code == 0
    fleet.drs(HUB, EAST).servers[f"s-{5:017x}"].tags["DR-Application"] = "old"
    done = tagsync("estate", "--plan", plan, *HERE)
    assert "wanted by plan erp" in done.out
    assert f"no plan: no plan takes it in {HUB}/{EAST}" in done.out
    assert "tags say otherwise: DRS's plan erp holds it, and its tags do not say so" in done.out
    told = document(tagsync("estate", "--plans", "--policy", policy, *HERE, "-o", "json"))
    assert told["findingCounts"]["no_plan"] == 1
    fleet.faults.add(Rule("deny", service="drs", op="ListRecoveryPlans"))
    closed = document(tagsync("estate", "--plan", plan, *HERE, "-o", "json"))
    kinds = {each["kind"] for each in closed["findings"]}
    assert (closed["status"], kinds) == ("PARTIAL", {"unprotected", "only_unwell", "left_behind"})


def test_a_server_in_the_wrong_region_and_one_in_two(tagsync: Run, fleet: Lab, plan: Path) -> None:
    fleet.ec2(HUB, EAST).add_instance(instance(6), {**ERP, "Name": "far"})
    fleet.drs(HUB, WEST).seed_server("far", instance=instance(6), tags=ERP, origin_region=EAST)
    fleet.drs(HUB, WEST).seed_server("two", instance=instance(1), tags=ERP, origin_region=EAST)
    told = document(tagsync("estate", "--plan", plan, *HERE, "-o", "json"))
    found = {each["kind"]: each["instanceId"] for each in told["findings"]}
    assert (found["wrong_region"], found["two_regions"]) == (instance(6), instance(1))


def test_accounts_without_any_source_server_are_looked_in(tagsync: Run, fleet: Lab, policy: Path) -> None:
    fleet.add_role(OTHER, "tagsync", trusts=HUB)
    fleet.ec2(OTHER, EAST).add_instance(instance(7), {**ERP, "Name": "new-account"})
    fleet.ec2(OTHER, "eu-west-1").add_instance(instance(8), {**ERP, "Name": "far"})
    where = ("--account", f"{HUB},{OTHER}", "--role-name", "tagsync", *HERE)
    told = document(tagsync("estate", "--policy", policy, *where, "-o", "json"))
    assert {each["instanceId"] for each in told["instances"]} >= {instance(7)}
    assert instance(8) not in str(told)
    more = document(tagsync("estate", "--policy", policy, *where, "--origin-region", "eu-west-1", "-o", "json"))
    assert instance(8) in str(more)


def test_what_drs_made_is_not_wanted(tagsync: Run, fleet: Lab, policy: Path) -> None:
    """A drill's instance carries the tags of its source server where `copyTags` is on."""
    fleet.ec2(HUB, EAST).add_instance(instance(11), ERP)
    fleet.drs(HUB, EAST).servers[f"s-{1:017x}"].wire["recoveryInstanceId"] = instance(11)
    fleet.ec2(HUB, EAST).add_instance(instance(12), {**ERP, "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com"})
    done = tagsync("estate", "--policy", policy, *HERE)
    assert "5 wanted instances" in done.out
    assert "2 instances made by DRS left out." in done.out


def test_tags_are_those_that_the_policy_copies(tagsync: Run, fleet: Lab, tmp_path: Path) -> None:
    fleet.ec2(HUB, EAST).add_instance(instance(13), {"App": "erp", "Name": "renamed"})
    path = tmp_path / "rename.yaml"
    path.write_text("version: 1\ntags: {rename: {App: DR-Application}}\n")
    told = document(tagsync("estate", "--policy", path, "--tag", "DR-Application=erp", *HERE, "-o", "json"))
    assert told["tagKeys"] == ["App", "DR-Application"]
    assert instance(13) in {each["instanceId"] for each in told["instances"]}
    path.write_text("version: 1\ntags: {exclude: [DR-Application]}\n")
    done = tagsync("estate", "--policy", path, "--tag", "DR-Application=erp", *HERE)
    assert "--tag wants no instance: the policy copies none of its tags from instances (DR-Application)" in done.out


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--tag", "erp"), '--tag: "erp" has no key and value'),
        (("--origin-region", "mars"), "--origin-region:"),
        (("--application-tag", ""), "--application-tag"),
    ],
)
def test_bad_input_is_told(tagsync: Run, aws: Lab, flags: tuple[str, ...], said: str) -> None:
    done = tagsync("estate", *flags, *HERE)
    assert (done.code, said in done.err) == (1, True)


def test_a_native_plan_has_to_say_its_target(tagsync: Run, fleet: Lab, tmp_path: Path) -> None:
    path = tmp_path / "erp.yaml"
    path.write_text("version: 1\nname: erp\nselector: {DR-Application: erp}\n")
    done = tagsync("estate", "--plan", path, *HERE)
    assert "the plan erp stands for 2 targets, and a native plan belongs to one" in done.err
    assert tagsync("estate", "--plan", path, "--region", REGION, "--quiet").code == 0


def test_two_plans_of_one_name_are_refused_with_their_files(tagsync: Run, aws: Lab, plan: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy.yaml"
    other.write_text(plan.read_text())
    done = tagsync("estate", "--plan", plan, "--plan", other, *HERE)
    assert done.code == 1
    assert f"--plan: the files {plan} and {other} both hold a plan erp" in done.err
    assert aws.count("drs") == 0


def test_discovery_names_what_nothing_protects(tagsync: Run, fleet: Lab) -> None:
    asked = ("discover", "--tag", "DR-Application=erp", *HERE)
    done = tagsync(*asked)
    said = f"! 1 running instance carries the tags, and no source server protects it: erp-new ({instance(4)})"
    assert (done.code, said in done.out) == (0, True)
    told = json.loads(tagsync(*asked, "-o", "json").out)
    jsonschema.validate(told, SCHEMAS["discovery"])
    assert [each["instanceId"] for each in told["unprotected"]["instances"]] == [instance(4)]
    assert "erp-new" not in tagsync(*asked, "--redact").out
    assert "protects" not in tagsync(*asked, "--no-drift").out
    assert "protects" not in tagsync("discover", "--instance", instance(1), *HERE).out
    fleet.faults.add(Rule("deny", service="drs", region=WEST))
    assert f"! not known whether anything protects 2 running instances: erp-2 ({instance(2)}), " in tagsync(*asked).out
    fleet.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    assert f"! not known whether other instances carry the tags: {HUB}/{EAST} ec2" in tagsync(*asked).out


def test_the_page_names_what_nothing_protects_with_its_application(
    tagsync: Run, fleet: Lab, policy: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "estate.html"
    tagsync("estate", "--policy", policy, "--report", saved, *HERE)
    said = text(saved.read_text())
    assert "2 of 5 instances would not be recovered" in said
    assert f"erp-new {instance(4)}" in said
    assert "1 without a source server" in said
    assert f'{HUB}/{EAST}"erp"2 of 4' in said
    hidden = tagsync("estate", "--policy", policy, "--output", "html", "--redact", *HERE).out
    assert instance(4) in hidden
    assert "erp-new" not in hidden


def test_a_page_of_instances_that_could_not_be_read_does_not_say_that_none_is_wanted(
    tagsync: Run, fleet: Lab, policy: Path
) -> None:
    fleet.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    said = text(tagsync("estate", "--policy", policy, "--output", "html", *HERE).out)
    assert "Not known which instances are wanted" in said
    assert "No running instance is wanted" not in said
