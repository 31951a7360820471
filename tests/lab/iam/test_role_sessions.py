"""What the session of a role is opened with: tags, source identity, duration, session policies, as AWS checks them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab
from tests.lab.iam.test_assume_role import assume, client

MEMBER, SPOKE = "222222222222", "333333333333"
BOTH = ("sts:TagSession", "sts:SetSourceIdentity")
TEAM = [{"Key": "team", "Value": "dr"}]
READ_SERVERS = {"Effect": "Allow", "Action": "drs:DescribeSourceServers", "Resource": "*"}


def policy(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def refused(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        act()
    found = error.value.response["Error"]
    return str(found["Code"]), str(found["Message"])


@pytest.mark.parametrize(
    ("request_", "action"),
    [({"Tags": TEAM}, "sts:TagSession"), ({"SourceIdentity": "alice"}, "sts:SetSourceIdentity")],
)
def test_tags_and_a_source_identity_need_an_action_in_the_trust_policy(
    lab: Lab, request_: dict[str, Any], action: str
) -> None:
    plain, open_ = lab.add_role(MEMBER, "plain", external_id="id-1"), lab.add_role(MEMBER, "open", also=[action])
    code, message = refused(lambda: assume(lab.client("sts"), plain, ExternalId="id-1", **request_))
    assert code == "AccessDenied"
    assert message.endswith(f"is not authorized to perform: {action} on resource: {plain}")
    assert assume(lab.client("sts"), open_, **request_)


def test_the_external_id_is_no_condition_of_tagging_a_session(lab: Lab) -> None:
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        "Condition": {"StringEquals": {"sts:ExternalId": "id-1"}},
    }
    lab.client("iam", MEMBER).create_role(RoleName="one", AssumeRolePolicyDocument=policy(statement))
    arn = f"arn:aws:iam::{MEMBER}:role/one"
    assert assume(lab.client("sts"), arn, ExternalId="id-1")
    _, message = refused(lambda: assume(lab.client("sts"), arn, ExternalId="id-1", Tags=TEAM))
    assert "sts:TagSession" in message


def test_a_trust_policy_may_ask_for_certain_tags_and_identities(lab: Lab) -> None:
    principal = {"AWS": "*"}
    named = {"StringLike": {"sts:SourceIdentity": "dr-*"}}
    tagged = {
        "StringEquals": {"aws:RequestTag/team": "dr"},
        "ForAllValues:StringEquals": {"sts:TransitiveTagKeys": ["team"]},
    }
    trust = policy(
        {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"},
        {"Effect": "Allow", "Principal": principal, "Action": "sts:SetSourceIdentity", "Condition": named},
        {"Effect": "Allow", "Principal": principal, "Action": "sts:TagSession", "Condition": tagged},
    )
    lab.client("iam", MEMBER).create_role(RoleName="choosy", AssumeRolePolicyDocument=trust)
    arn, sts = f"arn:aws:iam::{MEMBER}:role/choosy", lab.client("sts")
    assert assume(sts, arn, SourceIdentity="dr-alice", Tags=TEAM, TransitiveTagKeys=["team"])
    assert refused(lambda: assume(sts, arn, SourceIdentity="alice"))[0] == "AccessDenied"
    assert refused(lambda: assume(sts, arn, Tags=[{"Key": "team", "Value": "web"}]))[0] == "AccessDenied"
    both = [*TEAM, {"Key": "cost", "Value": "1"}]
    assert refused(lambda: assume(sts, arn, Tags=both, TransitiveTagKeys=["cost"]))[0] == "AccessDenied"


def test_a_chain_passes_on_the_source_identity_and_transitive_tags(lab: Lab) -> None:
    first = lab.add_role(MEMBER, "first", also=BOTH)
    second = lab.add_role(SPOKE, "second", trusts=MEMBER, also=BOTH)
    closed = lab.add_role(SPOKE, "closed", trusts=MEMBER)
    tags = [*TEAM, {"Key": "cost", "Value": "1"}]
    keys = assume(lab.client("sts"), first, SourceIdentity="alice", Tags=tags, TransitiveTagKeys=["team"])
    sts = client(lab, "sts", keys)
    assume(sts, second, SourceIdentity="alice", Tags=[{"Key": "cost", "Value": "2"}])
    opened = lab.role_sessions
    assert [(each.role, each.source_identity, dict(each.tags)) for each in opened] == [
        (first, "alice", {"team": "dr", "cost": "1"}),
        (second, "alice", {"team": "dr", "cost": "2"}),
    ]
    assert refused(lambda: assume(sts, second, SourceIdentity="bob"))[0] == "AccessDenied"
    assert "conflicts with a transitive tag key" in refused(lambda: assume(sts, second, Tags=TEAM))[1]
    assert "sts:TagSession" in refused(lambda: assume(sts, closed))[1]


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ({"DurationSeconds": 7201}, "exceeds the MaxSessionDuration set for this role"),
        ({"Tags": TEAM, "TransitiveTagKeys": ["cost"]}, "must be included in the requested tags"),
        ({"Tags": [*TEAM, {"Key": "Team", "Value": "x"}]}, "Tag keys are case insensitive"),
        ({"PolicyArns": [{"arn": f"arn:aws:iam::aws:policy/p{n}"} for n in range(11)]}, "less than or equal to 10"),
        ({"Policy": policy(*[READ_SERVERS] * 30)}, "longer than 2048"),
    ],
)
def test_what_sts_finds_invalid(lab: Lab, request_: dict[str, Any], said: str) -> None:
    arn = lab.add_role(MEMBER, "role", also=BOTH, longest_session=7200)
    assert assume(lab.client("sts"), arn, DurationSeconds=7200)
    code, message = refused(lambda: assume(lab.client("sts"), arn, **request_))
    assert (code, said in message) == ("ValidationError", True)


def test_a_session_policy_must_be_one(lab: Lab) -> None:
    arn = lab.add_role(MEMBER, "role")
    assert refused(lambda: assume(lab.client("sts"), arn, Policy="{}"))[0] == "MalformedPolicyDocument"


def test_a_chained_session_lasts_an_hour_at_most(lab: Lab) -> None:
    first = lab.add_role(MEMBER, "first", longest_session=43_200)
    second = lab.add_role(SPOKE, "second", trusts=MEMBER, longest_session=43_200)
    sts = client(lab, "sts", assume(lab.client("sts"), first, DurationSeconds=43_200))
    assert assume(sts, second, DurationSeconds=3600)
    code, message = refused(lambda: assume(sts, second, DurationSeconds=3601))
    assert code == "ValidationError"
    assert "1 hour session limit for roles assumed by role chaining" in message


def test_session_policies_restrict_what_a_session_may_do(lab: Lab) -> None:
    arn = lab.add_role(MEMBER, "role")
    lab.drs(MEMBER, "us-east-1").seed_server("web")
    made = lab.client("iam", MEMBER).create_policy(PolicyName="read", PolicyDocument=policy(READ_SERVERS))
    managed = [{"arn": made["Policy"]["Arn"]}]
    for request_ in ({"Policy": policy(READ_SERVERS)}, {"PolicyArns": managed}):
        drs = client(lab, "drs", assume(lab.client("sts"), arn, **request_))
        (server,) = drs.describe_source_servers()["items"]
        code, _ = refused(partial(drs.tag_resource, resourceArn=server["arn"], tags={"a": "b"}))
        assert code == "AccessDeniedException"
    unknown = [{"arn": f"arn:aws:iam::{MEMBER}:policy/none"}]
    drs = client(lab, "drs", assume(lab.client("sts"), arn, PolicyArns=unknown))
    assert refused(drs.describe_source_servers)[0] == "AccessDeniedException"


@pytest.fixture
def guarded() -> Iterator[Lab]:
    """A lab that enforces IAM policies."""
    with Lab(iam=True) as lab:
        yield lab


def test_the_callers_own_policy_must_allow_the_same_actions(guarded: Lab) -> None:
    lab = guarded
    allow = {"Effect": "Allow", "Action": ["sts:AssumeRole"], "Resource": "*"}
    lab.add_role(MEMBER, "caller", policy={"Version": "2012-10-17", "Statement": [allow]})
    both = {"Effect": "Allow", "Action": ["sts:AssumeRole", *BOTH], "Resource": "*"}
    lab.add_role(MEMBER, "tagger", policy={"Version": "2012-10-17", "Statement": [both]})
    target = lab.add_role(SPOKE, "target", trusts=MEMBER, also=BOTH)
    caller, tagger = (
        client(lab, "sts", assume(lab.client("sts"), f"arn:aws:iam::{MEMBER}:role/{name}"))
        for name in ("caller", "tagger")
    )
    assert assume(caller, target)
    assert "sts:TagSession" in refused(lambda: assume(caller, target, Tags=TEAM))[1]
    assert "sts:SetSourceIdentity" in refused(lambda: assume(caller, target, SourceIdentity="alice"))[1]
    assert assume(tagger, target, Tags=TEAM, SourceIdentity="alice")
