"""Configuration that cannot be used: each mistake is an error at its line, with the real terraform."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.terraform.fleets import HERE
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

ROLE = "arn:aws:iam::111111111111:role/dr"
MANY_TAGS = '{ for n in range(51) : "k${n}" => "v" }'
SERVER = "s-1234567890abcdef0"
_DR = 'profile = "dr"'
_KEYS = ("aws_access_key_id", "aws_secret_access_key")


def errors(terraform: TagsyncWorkspace, command: str = "validate") -> list[tuple[str, str]]:
    """For each error the text of the line Terraform points to, and what it says."""
    output = re.sub(r"(?m)^[╷│╵] ?", "", terraform.run(command, "-no-color", expect=1).output)
    found = []
    for error in output.split("Error: ")[1:]:
        line = re.search(r"^ +\d+: (.*)$", error, re.MULTILINE)
        found.append((line.group(1).strip() if line else "", " ".join(error.split())))
    return found


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('region = "Frankfurt"', '"Frankfurt" is not a region. Write one such as "eu-west-1".'),
        ('assume_role { role_arn = "dr" }', '"dr" cannot be used here. Write one such as arn:aws:iam::'),
        (f'assume_role {{ role_arn = "{ROLE}" session_name = "a b" }}', '"a b" cannot be used here'),
        ('origin_role { role_name = "arn:aws:iam::111111111111:role/dr" }', "without the ARN"),
        ('endpoints { drs = "localhost" }', '"localhost" cannot be used here'),
        ("workers = 0", "0 cannot be used here. Write a whole number from 1 to 64."),
        ("workers = 2.5", "2.5 cannot be used here"),
        ("timeout_seconds = -1", "-1 cannot be used here. Write a number from 1 up."),
        ('policy = "version: 1\\ntags: {incldue: [A]}"', "policy:2 tags.incldue: unknown key. Did you mean include?"),
        ('tag_file = "server,Env\\ndb-1\\n"', "tag_file:2: it has 1 cells, and the first row has 2."),
        ('tag_file = "servers.csv"', "it is the name of a file. Give the text of the file, such as file(...)"),
        ('policy = "version: ["', "Fix the YAML syntax there"),
    ],
)
def test_a_provider_argument_that_cannot_be_used(terraform: TagsyncWorkspace, line: str, said: str) -> None:
    inner = re.fullmatch(r"(\w+) \{ (.*) \}", line)
    if inner:
        line = inner.group(2).replace('" ', '"\n')
        terraform.write(FLEET, provider=f"{inner.group(1)} {{\n{line}\n}}")
        line = line.splitlines()[-1]
    else:
        terraform.write(FLEET, provider=line)
    ((where, what),) = errors(terraform)
    assert where == line
    assert said in what


def test_all_mistakes_are_told_at_once(terraform: TagsyncWorkspace) -> None:
    terraform.write(
        FLEET,
        provider="""
        region      = "x"
        workers     = 100
        policy      = jsonencode({ version = 1, prune = "all", tags = { rename = { A = "aws:b" } } })
        policy_file = "also.yaml"
        """,
    )
    found = errors(terraform)
    assert len(found) == 5
    assert sum("The policy cannot be used" in what for _, what in found) == 2


def test_an_external_id_that_cannot_be_used_is_not_repeated(terraform: TagsyncWorkspace) -> None:
    terraform.write(FLEET, provider=f'assume_role {{\n role_arn = "{ROLE}"\n external_id = "h!dden"\n}}')
    ((where, what),) = errors(terraform)
    assert where == 'external_id = "h!dden"'
    assert "h!dden" not in what.replace(where, "")


@pytest.mark.parametrize(
    ("provider", "where", "said"),
    [
        ('policy_file = "/none.yaml"', 'policy_file = "/none.yaml"', "/none.yaml: there is no such file."),
        ('profile = "absent"', 'profile = "absent"', 'profile "absent": it is not in'),
        ('region = "xx-north-1"', 'region = "xx-north-1"', '"xx-north-1" is not an AWS region'),
    ],
)
def test_what_only_a_plan_can_tell(terraform: TagsyncWorkspace, provider: str, where: str, said: str) -> None:
    terraform.write(FLEET, provider=provider)
    ((line, what),) = errors(terraform, "plan")
    assert line == where
    assert said in what


def test_a_role_that_cannot_be_assumed(terraform: TagsyncWorkspace) -> None:
    terraform.write(FLEET, provider='assume_role {\n  role_arn = "arn:aws:iam::222222222222:role/none"\n}')
    ((_, what),) = errors(terraform, "plan")
    assert f"222222222222/{HERE} cannot be read" in what
    assert "arn:aws:iam::222222222222:role/none" in what
    assert "Check the role's name" in what


def test_no_credentials(terraform: TagsyncWorkspace) -> None:
    terraform.write(FLEET)
    with pytest.MonkeyPatch.context() as patch:
        for name in _KEYS:
            patch.delenv(name.upper())
        ((_, what),) = errors(terraform, "plan")
    assert "There are no valid AWS credentials" in what
    assert "AWS cannot be reached" not in what
    assert "Log in, such as with aws sso login" in what


def test_a_profile_that_wants_an_mfa_code_is_refused_once(terraform_process: TagsyncWorkspace, tmp_path: Path) -> None:
    keys = [f"{name} = {terraform_process.environ.pop(name.upper())}" for name in _KEYS]
    role = [f"role_arn = {ROLE}", "source_profile = me", "mfa_serial = arn:aws:iam::111111111111:mfa/admin"]
    config = tmp_path / "config"
    config.write_text("\n".join(["[profile dr]", *role, "[profile me]", *keys, ""]))
    terraform_process.environ["AWS_CONFIG_FILE"] = str(config)
    terraform_process.write(f'{FLEET}resource "tagsync_fleet" "other" {{\n region = "eu-west-1"\n}}\n', provider=_DR)
    ((where, what),) = errors(terraform_process, "plan")
    assert where == _DR
    assert "it needs an MFA code, and there is no terminal to type it in" in what
    assert "aws configure export-credentials --profile dr" in what


def test_no_region(terraform: TagsyncWorkspace) -> None:
    terraform.write(FLEET)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("AWS_DEFAULT_REGION")
        ((where, what),) = errors(terraform, "plan")
        assert where == 'resource "tagsync_fleet" "this" {}'
        assert "Set region here or in the provider block, or AWS_REGION in the environment." in what
        patch.setenv("AWS_REGION", HERE)
        terraform.plan(expect=2)


@pytest.mark.parametrize(
    ("block", "body", "said"),
    [
        ('resource "tagsync_fleet"', 'on_destroy = "remove"', 'Write "keep" or "remove_owned".'),
        ('resource "tagsync_fleet"', 'region = "Frankfurt"', '"Frankfurt" is not a region'),
        ('data "tagsync_fleet_status"', 'region = "Frankfurt"', '"Frankfurt" is not a region'),
        ('data "tagsync_discovery"', "selector = {}", "selector is empty"),
        ('data "tagsync_discovery"', "any_of = { A = null }", "is null"),
        ('data "tagsync_discovery"', "any_of = { A = [] }", 'any_of["A"] is empty'),
        ('data "tagsync_source_servers"', "selector = {}", "selector is empty"),
        ('data "tagsync_source_servers"', "selector = { A = null }", "is null"),
    ],
)
def test_an_argument_that_cannot_be_used(terraform: TagsyncWorkspace, block: str, body: str, said: str) -> None:
    terraform.write(f'{block} "this" {{\n{body}\n}}\n')
    ((where, what),) = errors(terraform)
    assert where == body
    assert said in what


@pytest.mark.parametrize(
    ("server_id", "tags", "where", "said"),
    [
        ("i-123", '{ A = "1" }', "source_server_id", "is not the id of a source server"),
        (SERVER, '{ "aws:x" = "1" }', "tags", "the key is reserved for AWS or tagsync"),
        (SERVER, '{ "tagsync:owned" = "1" }', "tags", "the key is reserved for AWS or tagsync"),
        (SERVER, '{ "R&D" = "1" }', "tags", "the key has a character (ampersand)"),
        (SERVER, '{ A = "<secret>" }', "tags", '"A": the value has a character'),
        (SERVER, '{ A = join("", [for n in range(300) : "x"]) }', "tags", "the value is longer than 256 characters"),
        (SERVER, "{ A = null }", "tags", "is null"),
        (SERVER, MANY_TAGS, "tags", "51 tags are given, and a source server holds 50."),
    ],
)
def test_tags_that_cannot_be_used(
    terraform: TagsyncWorkspace, server_id: str, tags: str, where: str, said: str
) -> None:
    terraform.write(
        f'resource "tagsync_source_server_tags" "this" {{\n  source_server_id = "{server_id}"\n  tags = {tags}\n}}\n'
    )
    ((line, what),) = errors(terraform)
    assert line.startswith(where)
    assert said in what
    assert "<secret>" not in what.replace(line, "")
