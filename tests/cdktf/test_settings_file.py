"""Settings of a deployment: good ones are read whole, and every mistake is told with its place."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tagsync.core.documents.parts import document_of
from tagsync.core.errors import InputError
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.reference import settings_schema
from tagsync_cdktf.settings import AccountSettings, load_settings, settings_from_document
from tagsync_cdktf.settings.sections import FanOutSettings

EXAMPLE = Path(__file__).parents[2] / "examples" / "cdktf" / "settings.yaml"
LEAST = {"version": 1, "home_region": "eu-west-1", "external_id": "id-1", "hub": {"account": "111111111111"}}
SPOKE = {"account": "222222222222"}
ARN = "arn:aws:iam::222222222222:role/x"


def put(path: str, value: object) -> dict[str, Any]:
    """The least settings with one more member."""
    document: dict[str, Any] = copy.deepcopy(LEAST)
    *parents, last = path.split(".")
    place = document
    for parent in parents:
        place = place.setdefault(parent, {})
    place[last] = value
    return document


def test_the_example_is_read() -> None:
    settings = load_settings(EXAMPLE)
    assert [account.account for account in settings.accounts] == ["111111111111", "222222222222", "444444444444"]
    assert settings.spokes[0] == AccountSettings(
        account="222222222222",
        name="erp",
        regions=("eu-west-1",),
        origin_regions=("us-east-1",),
        deployer_role="arn:aws:iam::222222222222:role/tagsync-deployer",
    )
    assert settings.policy == {"version": 1}
    assert settings.partition == "aws"
    assert settings.fans_out


def test_little_is_enough() -> None:
    settings = settings_from_document(LEAST)
    assert (settings.read_role, settings.write_role) == ("tagsync-read", "tagsync-write")
    assert settings.backend.type == "local"
    assert settings.fans_out, "all regions of an account may be many targets"


def test_names_start_with_the_name() -> None:
    settings = settings_from_document(put("name", "dr-tags"))
    assert (settings.read_role, settings.state_prefix) == ("dr-tags-read", "dr-tags/")


def test_one_target_needs_no_fan_out() -> None:
    one = put("hub.regions", ["eu-west-1"])
    assert not settings_from_document(one).fans_out
    assert settings_from_document({**one, "fan_out": {"mode": "on"}}).fans_out
    assert not settings_from_document({**LEAST, "fan_out": {"mode": "off"}}).fans_out
    assert settings_from_document(LEAST).fan_out == FanOutSettings()


def test_a_policy_may_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("version: 1\nlaunch: {copy_tags: ensure}\n")
    path = tmp_path / "settings.yaml"
    path.write_text(yaml.safe_dump(put("policy_file", "policy.yaml")))
    settings = load_settings(path)
    assert settings.policy == {"version": 1, "launch": {"copy_tags": "ensure"}}
    assert settings.ensures_launch


def test_mistakes_in_a_policy_file_name_that_file(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("version: 1\nprun: none\n")
    path = tmp_path / "settings.yaml"
    path.write_text(yaml.safe_dump(put("policy_file", "policy.yaml")))
    with pytest.raises(InputError, match=r"policy.yaml:2 prun: unknown key. Did you mean prune\?"):
        load_settings(path)


@pytest.mark.parametrize("in_a_file", [False, True])
def test_a_tag_file_adds_to_the_policy(tmp_path: Path, in_a_file: bool) -> None:
    own = {"version": 1, "prune": "none", "without_instance": [{"server": "db-*", "tags": {"Env": "prod"}}]}
    (tmp_path / "policy.yaml").write_text(yaml.safe_dump(own))
    (tmp_path / "servers.csv").write_text("hostname,Env\ndb-1,test\n")
    path = tmp_path / "settings.yaml"
    more = {"policy_file": "policy.yaml"} if in_a_file else {"policy": own}
    path.write_text(yaml.safe_dump({**LEAST, **more, "tag_file": "servers.csv"}))
    settings = load_settings(path)
    listed = [*own["without_instance"], {"server": "db-1", "tags": {"Env": "test"}}]  # type: ignore[misc]
    assert settings.policy == {**own, "without_instance": listed}
    assert json.loads(function_documents(settings)["POLICY"].text) == settings.policy, "the functions read it"


@pytest.mark.parametrize("in_a_file", [False, True])
def test_mistakes_in_a_tag_file_are_told_once_with_those_of_the_policy(tmp_path: Path, in_a_file: bool) -> None:
    (tmp_path / "policy.yaml").write_text("version: 1\nprun: none\n")
    (tmp_path / "servers.csv").write_text("hostname,Env\ndb-1\n")
    path = tmp_path / "settings.yaml"
    more = {"policy_file": "policy.yaml"} if in_a_file else {"policy": {"version": 1, "prun": "none"}}
    path.write_text(yaml.safe_dump({**LEAST, **more, "tag_file": "servers.csv"}))
    with pytest.raises(InputError) as caught:
        load_settings(path)
    places = [each.place.replace(f"{tmp_path}/", "") for each in caught.value.mistakes]
    assert places == ["policy.yaml:2 prun" if in_a_file else "settings.yaml:6 policy.prun", "servers.csv:2"]


def test_a_mistake_in_the_policy_is_told_once_and_as_it_is_written_with_a_tag_file_too(tmp_path: Path) -> None:
    (tmp_path / "servers.csv").write_text("hostname,Env\ndb-1,test\n")
    path = tmp_path / "settings.yaml"
    text = f"{yaml.safe_dump(LEAST)}policy: {{version: 1, tags: {{set: {{Env: yes}}}}}}\n"
    told = []
    for more in ("", "tag_file: servers.csv\n"):
        path.write_text(text + more)
        with pytest.raises(InputError) as caught:
            load_settings(path)
        told.append(caught.value.mistakes)
    assert told[1] == told[0]
    assert [each.fix for each in told[0]] == ['Put it in quotes: "yes"']


def test_a_tag_file_and_a_policy_that_contradict_each_other_are_told_where_they_do(tmp_path: Path) -> None:
    (tmp_path / "servers.csv").write_text("hostname,Env\nDB-1,test\n")
    path = tmp_path / "settings.yaml"
    own = {"version": 1, "without_instance": [{"server": "db-1", "tags": {"Env": "prod"}}]}
    path.write_text(yaml.safe_dump({**LEAST, "policy": own, "tag_file": "servers.csv"}))
    with pytest.raises(InputError, match=r"servers.csv:2 Env: another entry for the same server gives it another"):
        load_settings(path)


def test_a_tag_file_of_many_servers_fits_into_parameters(tmp_path: Path) -> None:
    rows = [f"host-{number:05},{number % 7},app-{number % 90},owner-{number * 7919 % 400}" for number in range(10_000)]
    (tmp_path / "servers.csv").write_text("\n".join(["server,DR-Wave,DR-Application,Owner", *rows]))
    path = tmp_path / "settings.yaml"
    path.write_text(yaml.safe_dump(put("tag_file", "servers.csv")))
    document = function_documents(load_settings(path))["POLICY"]
    assert not document.is_short
    assert len(document.parameters) < 50
    assert document_of(document.parameters.values()) == document.text


def test_the_interval_is_that_of_the_schedule() -> None:
    assert settings_from_document(put("schedule.expression", "rate(2 days)")).schedule.minutes == 2880
    assert settings_from_document(put("schedule.expression", "cron(0 3 * * ? *)")).schedule.minutes == 1440
    given = put("schedule", {"expression": "cron(0 * * * ? *)", "interval_minutes": 60})
    assert settings_from_document(given).schedule.minutes == 60


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({**LEAST, "version": 2}, "version: the number 2 is not one of the choices"),
        (put("hom_region", "x"), "hom_region: unknown key. Did you mean home_region?"),
        (put("home_region", "Frankfurt"), 'home_region: "Frankfurt" is not an AWS region'),
        (put("home_region", None), "home_region: it is missing"),
        (put("external_id", None), "external_id: it is missing"),
        (put("name", "A name"), 'name: "A name" is not a name'),
        (put("hub.account", 111111111111), "hub.account: expected text"),
        (put("hub.regions", ["eu-west-1", "eu-west-1"]), "hub.regions: eu-west-1 is listed twice"),
        (put("hub.origin_only", True), "hub.origin_only: no account is a target"),
        (put("spokes", [{"account": "111111111111"}]), "spokes[0].account: account 111111111111 is listed twice"),
        (put("spokes", [{**SPOKE, "regions": ["us-gov-west-1"]}]), "is in another partition than home_region"),
        (put("spokes", [{**SPOKE, "regions": ["eu-central-9"]}]), "DRS does not exist in eu-central-9"),
        (put("spokes", [{**SPOKE, "origin_regions": ["eu-west-17"]}]), "eu-west-17 is no region of AWS"),
        (put("home_region", "us-eest-1"), "us-eest-1 is no region of AWS"),
        (
            put("spokes", [{"account": "333333333333", "deployer_role": ARN}]),
            "the role belongs to account 222222222222",
        ),
        (put("spokes", [{**SPOKE, "origin_only": True, "regions": ["eu-west-1"]}]), "an account with origin_only"),
        (put("name", "ab"), 'name: "ab" is not a name. Write 3 to 21 small letters, digits and hyphens'),
        (put("roles.read", "team/tagsync-read"), 'roles.read: "team/tagsync-read" is not the name of a role'),
        (put("roles.read", "a b"), 'roles.read: "a b" is not the name of a role'),
        (put("launches", {"instance_fleets": True}), "launches: there is no recovery role"),
        (put("sessions.source_identity", "a b"), 'sessions.source_identity: "a b" is not a source identity'),
        (put("sessions.session_tags", {"R&D": "x"}), "sessions.session_tags.R&D: the key has a character"),
        (put("sessions.transitive_tag_keys", "team"), "sessions.transitive_tag_keys: there are no session_tags beside"),
        (put("permissions_boundary", "x"), 'permissions_boundary: "x" is not the ARN of a policy'),
        (put("policy", {"version": 1, "prune": "all"}), "policy.prune"),
        (put("policy", "policy.yaml"), "policy"),
        ({**put("policy", {"version": 1}), "policy_file": "x"}, "policy and policy_file are both given"),
        (put("policy_file", "absent.yaml"), "absent.yaml: there is no such file"),
        (put("schedule.expression", "hourly"), 'schedule.expression: "hourly" is not a schedule'),
        (put("schedule.expression", "rate(0 hours)"), 'schedule.expression: "rate(0 hours)" is not a rate'),
        (put("api.iam", {"viewer": ["Auditor"]}), 'api.iam.viewer: "Auditor" is not the ARN of a principal'),
        (put("api.jwt", {"issuer": "http://x", "claim": "g"}), 'api.jwt.issuer: "http://x" is not an issuer'),
        (put("api.jwt", {"issuer": "https://x"}), "api.jwt.audience: it is missing"),
        (put("api", {"iam": {}, "jwt": {}}), "api.jwt: a route takes either signed requests (iam) or tokens (jwt)"),
        (put("fan_out.mode", "yes"), "fan_out.mode"),
        (put("functions.architecture", "arm"), "functions.architecture"),
        (put("functions.sync_memory", 128), "functions.sync_memory: the number 128 is out of range"),
        (put("backend.type", "s3"), "backend.bucket: it is missing"),
        (put("backend.bucket", "states"), "backend.bucket: a backend of type local has no bucket"),
        (put("kms", {"create": True, "key_arn": ""}), "kms.key_arn"),
        (put("log_retention_days", 91), "log_retention_days: the number 91 is not one of the choices"),
        (put("notify.alarms", ["ops"]), 'notify.alarms: "ops" is not a subscriber'),
        (put("accepted_external_ids", ["a b"]), "accepted_external_ids: this is not an external id"),
        (put("deployers", ["arn:aws:iam::111111111111:root"]), "is not the ARN of a user or a role"),
        (put("deployers", ["arn:aws-cn:iam::111111111111:role/x"]), "is in another partition than home_region"),
        ({**put("deployers", [ARN]), "apply_sync": False}, "deployers: there are no fleets stacks"),
        (put("tags", {"a": 1}), "tags.a: expected text, found the number 1"),
    ],
)
def test_a_mistake_is_told(document: dict[str, Any], told: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(document)
    assert told in str(caught.value)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document({"version": 1, "hub": {"account": "1"}, "kms": {"creat": True}})
    places = {mistake.place for mistake in caught.value.mistakes}
    assert places == {"home_region", "external_id", "hub.account", "kms.creat"}


def test_the_external_id_is_not_shown() -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(put("external_id", "not good"))
    assert "not good" not in str(caught.value)
    assert "id-1" not in repr(settings_from_document(LEAST))
    assert "id-2" not in repr(settings_from_document(put("accepted_external_ids", ["id-2"])))


def test_the_committed_schema_is_fresh() -> None:
    committed = EXAMPLE.parents[2] / "docs" / "schemas" / "deployment.schema.json"
    assert json.loads(committed.read_text()) == settings_schema(), "run: make docs"


def test_the_schema_takes_the_example_and_refuses_mistakes() -> None:
    validator = jsonschema.Draft202012Validator(settings_schema())
    validator.check_schema(settings_schema())
    validator.validate(yaml.safe_load(EXAMPLE.read_text()))
    for path, value in (
        ("hom_region", "x"),
        ("hub.account", 1),
        ("kms.creat", True),
        ("schedule.expression", "hourly"),
        ("functions.sync_memory", 128),
        ("log_retention_days", 91),
    ):
        assert not validator.is_valid(put(path, value)), path
