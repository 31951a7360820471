"""Every way of the provider block to say whose credentials it takes, with the real terraform: what reaches STS."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB, Lab
from tests.roles import make_role, trusting_tokens
from tests.terraform.fleets import HERE, drifted
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

SPOKE, JUMP = "222222222222", "333333333333"
BOTH = ("sts:TagSession", "sts:SetSourceIdentity")
EVERYTHING = (
    'policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = %s, Resource = "*" }] })'
)
LATER = 'resource "terraform_data" "later" {\n  input = "%s"\n}\n'
KEYS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")


def far(lab: Lab, account: str = SPOKE) -> str:
    """A server that has drifted in another account; returns its id."""
    lab.ec2(account, HERE).add_instance("i-0123456789abcdef0", {"Name": "far", "Environment": "Prod"})
    tags = {"Name": "far", "Environment": "Test"}
    return str(lab.drs(account, HERE).seed_server("far", instance="i-0123456789abcdef0", tags=tags).id)


def for_tokens(lab: Lab, name: str = "pipeline") -> str:
    """A role of the hub that takes tokens of the lab's issuer for `tagsync`."""
    return make_role(lab, name, trusting_tokens(lab, aud="tagsync"))


def test_a_token_opens_a_chain_and_every_argument_reaches_sts(terraform: TagsyncWorkspace, tmp_path: Path) -> None:
    lab = terraform.lab
    server, pipeline = far(lab), for_tokens(lab)
    jump = lab.add_role(JUMP, "jump", also=BOTH)
    end = lab.add_role(SPOKE, "end", trusts=JUMP, also=BOTH, external_id="id-1", longest_session=7200)
    managed = lab.client("iam", SPOKE).create_policy(
        PolicyName="tags",
        PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"drs:*","Resource":"*"}]}',
    )["Policy"]["Arn"]
    (tmp_path / "token").write_text(lab.token({"aud": "tagsync", "sub": "job-7"}))
    for name in KEYS:
        del terraform.environ[name]
    terraform.write(
        FLEET,
        provider=f"""
        allowed_account_ids = ["{SPOKE}"]
        sts_region          = "eu-west-1"
        assume_role_with_web_identity {{
          role_arn                = "{pipeline}"
          session_name            = "job-7"
          duration                = "15m"
          web_identity_token_file = "{tmp_path}/token"
        }}
        assume_role {{
          role_arn            = "{jump}"
          session_name        = "jump"
          source_identity     = "alice"
          duration            = "30m"
          tags                = {{ team = "dr", cost = "1" }}
          transitive_tag_keys = ["team"]
        }}
        assume_role {{
          role_arn     = "{end}"
          external_id  = "id-1"
          session_name = "end"
          duration     = "1h"
          tags         = {{ site = "2" }}
          policy_arns  = ["{managed}"]
          {EVERYTHING % '"ec2:*"'}
        }}
        """,
    )
    terraform.apply()
    assert lab.tags(server)["Environment"] == "Prod"
    terraform.plan(expect=0)
    first, second, third = lab.role_sessions[-3:]
    assert (first.role, first.session_name, first.seconds) == (pipeline, "job-7", 900)
    assert (second.role, second.session_name, second.seconds) == (jump, "jump", 1800)
    assert (second.source_identity, dict(second.tags), second.transitive) == (
        "alice",
        {"team": "dr", "cost": "1"},
        ("team",),
    )
    assert (third.role, third.session_name, third.seconds, third.external_id) == (end, "end", 3600, "id-1")
    assert (third.source_identity, dict(third.tags)) == ("alice", {"team": "dr", "site": "2"})
    assert third.policy_arns == (managed,)
    assert "ec2:*" in third.policies[0]
    assert {call.region for call in lab.calls if call.op == "AssumeRole"} == {"eu-west-1"}


def test_a_session_policy_keeps_an_apply_from_writing(terraform: TagsyncWorkspace) -> None:
    server = far(terraform.lab)
    role = terraform.lab.add_role(SPOKE, "end")
    allowed = EVERYTHING % '["drs:Describe*", "ec2:Describe*"]'
    terraform.write(FLEET, provider=f'assume_role {{\n role_arn = "{role}"\n {allowed}\n}}')
    assert '+ "Environment" = "Prod"' in terraform.plan(expect=2).changes
    assert "drs:TagResource" in terraform.apply(expect=1).plain
    assert terraform.lab.tags(server)["Environment"] == "Test"


def test_a_role_that_lets_no_one_tag_its_sessions_says_what_is_missing(terraform: TagsyncWorkspace) -> None:
    far(terraform.lab)
    role = terraform.lab.add_role(SPOKE, "end")
    terraform.write(FLEET, provider=f'assume_role {{\n role_arn = "{role}"\n tags = {{ team = "dr" }}\n}}')
    assert "not authorized to perform: sts:TagSession" in terraform.plan(expect=1).plain


def test_a_fleet_and_the_origins_take_the_same_arguments(terraform: TagsyncWorkspace) -> None:
    lab = terraform.lab
    lab.ec2(JUMP, HERE).add_instance("i-0123456789abcdef0", {"Environment": "Prod"})
    server = lab.drs(SPOKE, HERE).seed_server(
        "far", instance="i-0123456789abcdef0", origin_account=JUMP, tags={"Environment": "Test"}
    )
    own, reader = lab.add_role(SPOKE, "own", also=BOTH), lab.add_role(JUMP, "reader", also=BOTH)
    terraform.write(
        f"""
        resource "tagsync_fleet" "this" {{
          assume_role {{
            role_arn        = "{own}"
            source_identity = "alice"
            tags            = {{ team = "dr" }}
          }}
        }}
        """,
        provider='origin_role {\n role_name = "reader"\n source_identity = "bob"\n duration = "15m"\n}',
    )
    terraform.apply()
    assert lab.tags(server.id)["Environment"] == "Prod"
    opened = {each.role: each for each in lab.role_sessions}
    assert (opened[own].source_identity, dict(opened[own].tags)) == ("alice", {"team": "dr"})
    assert (opened[reader].source_identity, opened[reader].seconds) == ("bob", 900)
    terraform.plan(expect=0)


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        (f'allowed_account_ids = ["{SPOKE}"]', f"The DRS account is {HUB}, which is not among the allowed_account_ids"),
        (f'forbidden_account_ids = ["{HUB}"]', f"The DRS account is {HUB}, which is among the forbidden_account_ids"),
    ],
)
def test_an_account_that_is_not_allowed_is_one_error_and_nothing_is_read(
    terraform: TagsyncWorkspace, provider: str, said: str
) -> None:
    drifted(terraform.lab)
    terraform.write(FLEET + FLEET.replace('"this"', '"other"'), provider=provider)
    terraform.lab.forget_calls()
    plan = terraform.plan(expect=1)
    assert said in plan.plain
    assert "Nothing was read or written" in plan.plain
    assert plan.plain.count("Error:") == 1
    assert terraform.lab.count("drs") == terraform.lab.count("ec2") == 0


def test_a_fleet_with_a_role_in_an_account_that_is_not_allowed(terraform: TagsyncWorkspace) -> None:
    far(terraform.lab)
    role = terraform.lab.add_role(SPOKE, "end")
    own = FLEET.replace("{}", f'{{\n  assume_role {{\n    role_arn = "{role}"\n  }}\n}}')
    terraform.write(own, provider=f'allowed_account_ids = ["{HUB}"]')
    terraform.lab.forget_calls()
    assert f"The DRS account is {SPOKE}, which is not among" in terraform.plan(expect=1).plain
    assert terraform.lab.count("drs") == 0


def test_keys_of_the_block_are_enough(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    for name in KEYS:
        del terraform.environ[name]
    terraform.write(FLEET, provider=f'access_key = "{admin_key(HUB)}"\nsecret_key = "{SECRET}"')
    terraform.apply()
    assert web.tags["Environment"] == "Prod"


def test_profiles_are_found_in_the_files_that_are_named(terraform: TagsyncWorkspace, tmp_path: Path) -> None:
    server = far(terraform.lab)
    role = terraform.lab.add_role(SPOKE, "end")
    files = {
        "config-1": f"[profile far]\nrole_arn = {role}\nsource_profile = missing\n",
        "config-2": "[profile far]\nsource_profile = hub\n",
        "credentials-1": "[other]\naws_access_key_id = AKIAWRONG\naws_secret_access_key = x\n",
        "credentials-2": f"[hub]\naws_access_key_id = {admin_key(HUB)}\naws_secret_access_key = {SECRET}\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    for name in KEYS:
        del terraform.environ[name]
    terraform.write(
        FLEET,
        provider=f"""
        profile                  = "far"
        shared_config_files      = ["{tmp_path}/config-1", "{tmp_path}/config-2"]
        shared_credentials_files = ["{tmp_path}/credentials-1", "{tmp_path}/credentials-2"]
        """,
    )
    terraform.apply()
    assert terraform.lab.tags(server)["Environment"] == "Prod"
    one = f'profile = "hub"\nshared_credentials_files = ["{tmp_path}/credentials-2"]'
    terraform.run("state", "rm", "tagsync_fleet.this")
    terraform.write('data "tagsync_fleet_status" "this" {}\n', provider=one)
    terraform.plan(expect=0)


def test_a_proxy_is_used_but_for_hosts_without(terraform_process: TagsyncWorkspace) -> None:
    terraform = terraform_process
    drifted(terraform.lab)
    endpoints = "\n".join(f'{name} = "http://{name}.invalid"' for name in ("drs", "ec2", "sts"))
    terraform.write(FLEET, provider=f'http_proxy = "{terraform.lab.url}"\nendpoints {{\n{endpoints}\n}}')
    assert '+ "Environment" = "Prod"' in terraform.plan(expect=2).changes
    terraform.write(FLEET, provider='http_proxy = "http://127.0.0.1:9"\nno_proxy = "127.0.0.1"')
    assert '+ "Environment" = "Prod"' in terraform.plan(expect=2).changes


def test_max_retries_counts_the_errors_of_aws(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.lab.faults.add(Rule("server_error", service="drs", op="DescribeSourceServers"))
    terraform.write(FLEET, provider="max_retries = 0")
    terraform.lab.forget_calls()
    terraform.plan(expect=1)
    assert terraform.lab.count("drs", "DescribeSourceServers") == 1


def test_what_is_known_only_later_is_used_when_it_is(terraform: TagsyncWorkspace) -> None:
    lab = terraform.lab
    server, pipeline = far(lab), for_tokens(lab)
    end = lab.add_role(SPOKE, "end", also=BOTH)
    terraform.write(
        LATER % "dr" + FLEET,
        provider=f"""
        allowed_account_ids = [terraform_data.later.output == "dr" ? "{SPOKE}" : "{HUB}"]
        assume_role_with_web_identity {{
          role_arn           = "{pipeline}"
          web_identity_token = terraform_data.later.output == "dr" ? "{lab.token({"aud": "tagsync", "sub": "x"})}" : ""
        }}
        assume_role {{
          role_arn            = "{end}"
          tags                = {{ team = terraform_data.later.output }}
          transitive_tag_keys = ["team"]
          duration            = terraform_data.later.output == "dr" ? "15m" : "1h"
        }}
        """,
    )
    assert "(known after apply)" in terraform.plan(expect=2).plain
    terraform.apply()
    assert lab.tags(server)["Environment"] == "Prod"
    (opened,) = {(each.role, each.seconds, tuple(each.tags.items())) for each in lab.role_sessions if each.role == end}
    assert opened == (end, 900, (("team", "dr"),))
    terraform.plan(expect=0)
