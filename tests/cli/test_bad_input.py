"""Whatever is wrong with the input: one clear error a mistake, exit code 1, no traceback, and no call that writes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tagsync.core.ownership.reading import writer_mark
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.cli.conftest import REGION, Outcome, Run

HERE = ("--region", REGION)


def assert_clear(outcome: Outcome, *said: str) -> None:
    assert outcome.code == 1
    assert outcome.out == ""
    lines = outcome.err.splitlines()
    assert lines
    assert all(line.startswith("Error: ") for line in lines)
    for each in said:
        assert each in outcome.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("plan --nonsense", "No such option: --nonsense. Try: tagsync plan --help"),
        ("plan --detailed-exit-code", "No such option: --detailed-exit-code (Possible options: --detailed-exitcode)"),
        ("paln", "No such command 'paln'. Did you mean 'plan'?"),
        (
            "plan --output yaml",
            "Invalid value for '--output' / '-o': 'yaml' is not one of 'text', 'json', 'markdown', 'html'.",
        ),
        ("policy valdate", "No such command 'valdate'. Did you mean 'validate'? Try: tagsync policy --help"),
        ("plan superfluous", "superfluous"),
        ("plan --policy", "'--policy' requires an argument"),
        ("plan --workers many", "--workers"),
        ("plan --workers 0", "--workers"),
        ("plan --timeout 0", "--timeout"),
        ("plan --timeout soon", "--timeout"),
        ("explain", "Missing argument"),
        ("explain s-1 --output markdown", "'markdown' is not one of 'text', 'json'"),
        ("doctor --output markdown", "'markdown' is not one of 'text', 'json'"),
        ("plan --account 12345", '--account: "12345" is not an account id. Write its 12 digits'),
        ("plan --region ireland", '--region: "ireland" is not a region. Write it like eu-west-1'),
        ("plan --region eu-west-1,eu-wset-1", "eu-wset-1"),
        ("plan --server web-1", '--server: "web-1" is not a source server id. Write it like s-1234567890abcdef0'),
        ("plan --organization --account 111111111111", "--organization: it reads every account"),
        ("plan --exclude-account 12345", '--exclude-account: "12345" is not an account id. Write its 12 digits'),
        (
            "plan --account 111111111111 --exclude-account 111111111111",
            "--account: 111111111111 is excluded, by --exclude-account or by exclude_accounts of the targets file",
        ),
        ("plan --organizational-unit Prod", "--organizational-unit: the organisation is not asked. Add --organiz"),
        ("plan --exclude-organizational-unit ou-1-2", "--exclude-organizational-unit: the organisation is not asked"),
        ("plan --exclude-region ireland", '--exclude-region: "ireland" is not a region. Write it like eu-west-1, or a'),
        ("plan --region ue-*", "region ue-*: it matches no region of DRS (partition aws)"),
        ("plan --region us-east-1 --exclude-region mars-*", "region mars-*: it matches no region of DRS"),
        ("plan --role-name arn:aws:iam::1:role/x", "Write its name only, not its ARN"),
        ("plan --external-id ?", "--external-id: this is not an external id"),
        ("plan --source-identity a/b", '--source-identity: "a/b" is not a source identity'),
        ("plan --session-tag team", '--session-tag: "team" has no value. Write it as KEY=VALUE'),
        ("plan --session-tag a=1 --session-tag a=2", '--session-tag: "a" is given twice'),
        ("plan --session-tag a&b=1", '--session-tag: "a&b": the key has a character (ampersand), which STS does not'),
        ("plan --transitive-tag-key a", '--transitive-tag-key: "a" is not the key of a session tag'),
        ("plan --profile absent --region us-east-1", "absent"),
        ("plan --region us-east-1", "Unable to locate credentials"),
        ("plan --summary -o json", "--summary: --output json is always the whole result. Leave out one of the two"),
        ("plan --summary -o html", "--summary: --output html is always the whole result. Leave out one of the two"),
        ("apply --yes --summary -o json", "--summary: --output json is always the whole result."),
        ("adopt --redact --out x.tf", "--redact: without its external ids Terraform cannot reach the accounts."),
        ("adopt --out -", "--out: - would be standard output. Leave it out: it is printed then"),
        ("policy validate", "no policy is named"),
        ("policy validate nowhere.yaml", "nowhere.yaml: there is no such file"),
        ("plan --policy nowhere.yaml", "nowhere.yaml: there is no such file"),
        ("plan --targets nowhere.yaml", "nowhere.yaml: there is no such file"),
        ("plan --policy .", "is a directory"),
        ("apply nowhere.json", "nowhere.json: there is no such file. Save one with: tagsync plan --out plan.json"),
    ],
)
def test_flags_and_files(
    arguments: str, said: str, in_process: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert_clear(in_process(*arguments.split()), said)


@pytest.mark.parametrize("command", ["plan", "apply", "explain s-1", "policy validate"])
def test_every_mistake_in_a_policy_is_told_with_its_line(command: str, in_process: Run, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nprune: some\ntags:\n  includes: ['*']\n")
    flag = () if command.startswith("policy") else ("--policy",)
    outcome = in_process(*command.split(), *flag, policy)
    assert_clear(outcome, f"{policy}:2 prune: ", f"{policy}:4 tags.includes: unknown key. Did you mean include?")
    assert len(outcome.err.splitlines()) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"version: [1", "syntax"),
        (b"version: 1\nversion: 1\n", "the key is given twice"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"- 1\n", "expected a mapping"),
        (b"", "the version is missing"),
    ],
)
@pytest.mark.parametrize("flag", ["--policy", "--targets"])
def test_files_that_are_no_yaml_or_no_mapping(
    flag: str, content: bytes, said: str, in_process: Run, tmp_path: Path
) -> None:
    file = tmp_path / "file.yaml"
    file.write_bytes(content)
    assert_clear(in_process("plan", flag, file), str(file), said)


def test_an_account_that_the_targets_file_does_not_list(in_process: Run, tmp_path: Path) -> None:
    targets = tmp_path / "targets.yaml"
    targets.write_text("version: 1\naccounts: [{account: '111111111111'}]\n")
    outcome = in_process("plan", "--targets", targets, "--account", "111111111112")
    assert_clear(outcome, f"111111111112 is not in {targets}. Did you mean 111111111111?")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "the JSON breaks off or is wrong"),
        ('{"format_version": 1, "targets": [', "the JSON breaks off or is wrong"),
        ("[]", "expected a mapping"),
        ("{}", "this is not a plan"),
        ('{"format_version": 99}', "format_version"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"format_version": 1, "digest": "sha256:0"}', "changed after it was saved"),
    ],
)
def test_files_that_are_no_plan(content: str, said: str, in_process: Run, tmp_path: Path) -> None:
    saved = tmp_path / "plan.json"
    saved.write_text(content)
    assert_clear(in_process("apply", saved), str(saved), said)


def test_a_plan_that_was_edited_cut_off_or_redacted(tagsync: Run, aws: Lab, drifted: list[str], tmp_path: Path) -> None:
    saved = tmp_path / "plan.json"
    assert tagsync("plan", *HERE, "--out", saved, "--quiet").code == 0
    text = saved.read_text()
    redacted = tagsync("plan", *HERE, "--output", "json", "--redact", "--quiet").out
    for broken in (text.replace("Prod", "Test"), text[:-100], text + "x", redacted):
        saved.write_text(broken)
        assert_clear(tagsync("apply", saved, "--quiet"), str(saved))
    assert aws.count("drs", "TagResource") == 0


def test_nothing_is_left_to_choose_in_a_saved_plan(in_process: Run, tmp_path: Path) -> None:
    outcome = in_process("apply", tmp_path / "plan.json", "--server", "s-1", "--policy", "p", "--account", "1")
    assert_clear(outcome, "--server: a saved plan is applied exactly as it is", "--policy: ", "--account: ")


def test_a_plan_is_not_saved_with_its_values_where_they_are_to_be_hidden(in_process: Run, tmp_path: Path) -> None:
    saved = tmp_path / "plan.json"
    outcome = in_process("plan", *HERE, "--out", saved, "--redact")
    assert_clear(outcome, "--redact: a saved plan holds every tag value", "Leave out --redact or --out")
    assert len(outcome.err.splitlines()) == 1
    assert not saved.exists()


@pytest.mark.parametrize("place", ["missing/plan.json", ".", "file/plan.json"])
def test_a_place_where_no_plan_can_be_saved_is_told_before_aws_is_asked(
    place: str, tagsync: Run, aws: Lab, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    assert_clear(tagsync("plan", *HERE, "--out", tmp_path / place), str(tmp_path))
    assert aws.calls == []


def test_credentials_that_have_expired(tagsync: Run, aws: Lab) -> None:
    aws.faults.add(Rule("error", "sts", code="ExpiredToken", status=403, message="The security token has expired"))
    assert_clear(tagsync("plan", *HERE, "--quiet"), "ExpiredToken", "The credentials have expired: log in again")


@pytest.mark.parametrize("variable", ["AWS_SESSION_TOKEN", "AWS_ACCESS_KEY_ID"])
def test_credentials_with_a_line_break_are_not_shown(
    variable: str, tagsync: Run, aws: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "HALF0SECRET\nHALF")
    outcome = tagsync("plan", *HERE, "--quiet")
    assert_clear(outcome, "ValueError", "Check the access key and the token for spaces and line breaks")
    assert "HALF" not in outcome.err
    assert "Signature=" not in outcome.err


def test_an_endpoint_that_cannot_be_reached(tagsync: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    assert_clear(tagsync("plan", *HERE, "--quiet"), "http://127.0.0.1:1")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("source_profile = nowhere", "nowhere"),
        ("source_profile = loop", "loop"),
        ("credential_source = Nope", "Nope"),
    ],
)
def test_a_profile_that_leads_nowhere(
    settings: str, said: str, tagsync: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    role = "role_arn = arn:aws:iam::111111111111:role/x"
    config.write_text(f"[profile p]\n{role}\n{settings}\n[profile loop]\n{role}\nsource_profile = p\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    assert_clear(tagsync("plan", *HERE, "--profile", "p", "--quiet"), said)


@pytest.mark.parametrize(("variable", "value"), [("AWS_STS_REGIONAL_ENDPOINTS", "here")])
def test_settings_that_the_sdk_refuses(
    variable: str, value: str, tagsync: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    assert_clear(tagsync("plan", *HERE, "--quiet"), value)


@pytest.mark.parametrize("url", ["foo", "http://[x"])
def test_an_endpoint_that_is_no_url(url: str, tagsync: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", url)
    assert_clear(tagsync("plan", *HERE, "--quiet"), "sts", "Check AWS_ENDPOINT_URL")


def test_variables_stand_in_for_flags(in_process: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAGSYNC_POLICY", str(tmp_path / "p.yaml"))
    assert_clear(in_process("plan"), f"{tmp_path}/p.yaml: there is no such file")
    monkeypatch.delenv("TAGSYNC_POLICY")
    monkeypatch.setenv("TAGSYNC_TARGETS", str(tmp_path / "t.yaml"))
    assert_clear(in_process("plan"), f"{tmp_path}/t.yaml: there is no such file")


def test_no_file_in_the_current_folder_is_read_unasked(
    tagsync: Run, drifted: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("tagsync.yaml", "policy.yaml", "targets.yaml"):
        (tmp_path / name).write_text("nonsense: true\n")
    monkeypatch.chdir(tmp_path)
    assert os.listdir(tmp_path)
    assert tagsync("plan", *HERE, "--quiet").code == 0


def test_policies_can_be_checked_and_shown_without_aws(in_process: Run, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nprune: none\n")
    assert in_process("policy", "validate", policy).out == f"{policy} is a valid policy.\n"
    shown = json.loads(in_process("policy", "show", policy, "--output", "json").out)
    assert shown["prune"] == "none"
    assert shown["tags"]["include"] == ["*"]
    assert "prune: owned" in in_process("policy", "show").out
    assert json.loads(in_process("policy", "schema").out)["properties"]["prune"]
    policy.write_text("version: 1\nname: erp\n")
    mark = writer_mark("erp")
    assert in_process("policy", "validate", policy).out.splitlines()[1:] == [
        f"In ownership records, and in the plans of other policies, it is writer {mark}."
    ]
    assert json.loads(in_process("policy", "validate", policy, "--output", "json").out)["writer"] == mark
    policy.write_text("version: 1\nprune: none\nownership: none\n")
    assert "is not recorded, so nothing is ever pruned" in in_process("policy", "validate", policy).out


def test_rules_of_a_policy_that_can_never_match_are_warnings(in_process: Run, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "version: 1\n"
        "tags:\n"
        "  exclude: [tmp:*]\n"
        "  normalise:\n"
        "    tmp:x: {case: upper}\n"
        "servers:\n"
        "  include:\n"
        "    regions:\n"
        "      - eu-west-1\n"
        "      - us-esat-1\n"
    )
    outcome = in_process("policy", "validate", policy)
    assert (outcome.code, outcome.out.splitlines()) == (
        0,
        [
            f"{policy} is a valid policy.",
            f"Warning: {policy}:5 tags.normalise.tmp:x: this can never match: tags.exclude tmp:* leaves out all "
            "that it matches. Correct it, or remove it",
            f"Warning: {policy}:10 servers.include.regions[1]: this can never match: no region of DRS that is known "
            'here matches "us-esat-1". Did you mean us-east-1 or us-west-1?',
        ],
    )
    shown = json.loads(in_process("policy", "validate", policy, "--output", "json").out)
    assert (shown["file"], shown["valid"]) == (str(policy), True)
    assert [(each["line"], each["place"]) for each in shown["warnings"]] == [
        (5, "tags.normalise.tmp:x"),
        (10, "servers.include.regions[1]"),
    ]
    assert shown["warnings"][1]["fix"] == "Did you mean us-east-1 or us-west-1?"


@pytest.mark.parametrize(
    "command",
    [
        "apply",
        "recovery apply erp.yaml",
        "recovery cancel arn:aws:drs:us-east-1:111111111111:recovery-plan-execution/rpe-1",
        "recovery skip arn:aws:drs:us-east-1:111111111111:recovery-plan-execution/rpe-1",
        "recovery leave-out arn:aws:drs:us-east-1:111111111111:recovery-plan-execution/rpe-1 s-00000000000000001",
        "recovery start erp.yaml --recover",
        "recovery run start erp.yaml --recover",
    ],
)
def test_what_cannot_be_confirmed_is_refused_before_anything_is_read(tagsync: Run, aws: Lab, command: str) -> None:
    outcome = tagsync(*command.split())
    assert_clear(outcome, "it must be confirmed, and this is not a terminal. Add --yes in a pipeline")
    assert not aws.calls
    if command == "apply":
        assert "(as -auto-approve of Terraform), or apply a plan saved with tagsync plan --out" in outcome.err
