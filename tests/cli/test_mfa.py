"""A profile with `mfa_serial`: the program asks for the code once, and without a terminal says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import Run
from tests.cli.terminal import on_terminal
from tests.roles import WITH_MFA, make_role, trusting

REGIONS = ("us-east-1", "eu-west-1", "eu-central-1")
SERIAL = f"arn:aws:iam::{HUB}:mfa/admin"
QUESTION = f"Enter MFA code for {SERIAL}: "
PLAN = ("plan", "--profile", "dr", *(flag for region in REGIONS for flag in ("--region", region)))


@pytest.fixture(autouse=True)
def profile(aws: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The profile `dr`, whose role wants MFA, and a server in each region."""
    role = make_role(aws, "careful", trusting({"AWS": HUB}, Condition=WITH_MFA))
    keys = f"aws_access_key_id = {admin_key(HUB)}\naws_secret_access_key = {SECRET}\n"
    config = tmp_path / "config"
    settings = f"role_arn = {role}\nsource_profile = me\nmfa_serial = {SERIAL}\n"
    config.write_text(f"[profile dr]\n{settings}[profile me]\n{keys}")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name)
    for region in REGIONS:
        aws.drs(HUB, region).seed_server(f"server-{region}")
    aws.forget_calls()


def test_one_code_serves_the_whole_command(aws: Lab) -> None:
    code, seen = on_terminal(*PLAN, answer=f"{aws.mfa_code()}\n", at_question=lambda: None, question=QUESTION)
    assert code == 0
    assert seen.count("Enter MFA code") == 1
    assert seen.startswith(QUESTION), "the question comes before everything else, progress too"
    assert "3 servers" in seen
    assert aws.count("sts", "AssumeRole") == 1


def test_a_wrong_code_is_one_line(aws: Lab) -> None:
    wrong = f"{(int(aws.mfa_code()) + 1) % 1_000_000:06}"
    code, seen = on_terminal(*PLAN, answer=f"{wrong}\n", at_question=lambda: None, question=QUESTION)
    assert code == 1
    (line,) = seen.removeprefix(QUESTION).strip().splitlines()
    assert 'profile "dr": AssumeRole: AccessDenied (MultiFactorAuthentication failed' in line
    assert "Run again with the code that the device shows then" in line


def test_ctrl_c_at_the_question_ends_the_command(aws: Lab) -> None:
    code, seen = on_terminal(*PLAN, interrupt_at=QUESTION, at_question=lambda: None, question="?")
    assert code == 130
    assert "Traceback" not in seen
    assert aws.count() == 0


def test_without_a_terminal_it_says_what_to_do(program: Run) -> None:
    outcome = program(*PLAN)
    assert (outcome.code, outcome.out) == (1, "")
    (line,) = outcome.err.splitlines()
    assert "it needs an MFA code, and there is no terminal to type it in" in line
    assert "aws configure export-credentials --profile dr" in line
