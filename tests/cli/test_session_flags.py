"""Session tags and a source identity from the command line: what reaches STS."""

from __future__ import annotations

from pathlib import Path

from tagsync.lab.lab import Lab
from tests.cli.conftest import REGION, Run

MEMBER = "222222222222"
BOTH = ("sts:TagSession", "sts:SetSourceIdentity")
WHERE = ("--region", REGION, "--account", MEMBER)


def member(lab: Lab) -> str:
    lab.drs(MEMBER, REGION).seed_server("web")
    return lab.add_role(MEMBER, "tagsync", also=BOTH)


def test_flags_say_with_what_roles_are_assumed(aws: Lab, tagsync: Run) -> None:
    member(aws)
    tags = ("--session-tag", "team=dr", "--session-tag", "site=a=b", "--transitive-tag-key", "team")
    done = tagsync("plan", *WHERE, "--role-name", "tagsync", "--source-identity", "alice", *tags)
    assert done.code == 0, done.err
    (opened,) = aws.role_sessions
    assert (opened.source_identity, dict(opened.tags), opened.transitive) == (
        "alice",
        {"team": "dr", "site": "a=b"},
        ("team",),
    )


def test_flags_come_before_the_targets_file(aws: Lab, tagsync: Run, tmp_path: Path) -> None:
    role = member(aws)
    targets = tmp_path / "targets.yaml"
    targets.write_text(
        "version: 1\ndefaults: {source_identity: nightly, session_tags: {team: web, cost: '1'}}\n"
        f'accounts: [{{account: "{MEMBER}", role: {role}}}]\n'
    )
    assert tagsync("plan", *WHERE, "--targets", targets).code == 0
    assert tagsync("plan", *WHERE, "--targets", targets, "--session-tag", "team=dr").code == 0
    assert tagsync("plan", *WHERE, "--targets", targets, "--source-identity", "alice").code == 0
    both = {"team": "web", "cost": "1"}
    assert [(each.source_identity, dict(each.tags)) for each in aws.role_sessions] == [
        ("nightly", both),
        ("nightly", {"team": "dr"}),
        ("alice", both),
    ]


def test_doctor_says_what_a_role_lacks(aws: Lab, tagsync: Run) -> None:
    aws.add_role(MEMBER, "tagsync")
    done = tagsync("doctor", *WHERE, "--role-name", "tagsync", "--session-tag", "team=dr")
    assert "Allow sts:TagSession in the role's trust policy" in " ".join(done.out.split())
