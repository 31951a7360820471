"""The caller's session as a login describes it, against the lab: files, keys, web identity, the way to AWS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.clients import Sdk
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.aws.sdk.login import open_session
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.login import Keys, Login, WebIdentity
from tagsync.engine.targets.role_session import RoleSession
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.iam.identities import HUB, SECRET, admin_key
from tagsync.lab.lab import Lab
from tests.roles import make_role, trusting_tokens

MEMBER = "222222222222"


@pytest.fixture(autouse=True)
def the_lab_is_aws(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the lab's keys: only the login says whose credentials count."""
    for name, value in lab.environment().items():
        if "KEY" not in name:
            monkeypatch.setenv(name, value)


def account(login: Login) -> str:
    return Connection(Access(), session=open_session(login)).identity()


def profile(name: str, number: str) -> str:
    return f"[{name}]\naws_access_key_id = {admin_key(number)}\naws_secret_access_key = {SECRET}\n"


def web_role(lab: Lab, **more: Any) -> str:
    arn = make_role(lab, "pipeline", trusting_tokens(lab, MEMBER), MEMBER, **more)
    lab.client("iam", MEMBER).put_role_policy(
        RoleName="pipeline",
        PolicyName="all",
        PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    )
    return arn


def test_keys_come_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", admin_key(MEMBER))
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    assert account(Login()) == MEMBER
    assert account(Login(keys=Keys(admin_key(HUB), SECRET))) == HUB


def test_several_files_are_read_as_one_and_the_later_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text(profile("default", MEMBER) + profile("other", MEMBER))
    second.write_text(profile("other", HUB))
    files = (str(first), str(second))
    assert account(Login(credentials_files=files)) == MEMBER
    assert account(Login("other", credentials_files=files)) == HUB
    assert account(Login("other", credentials_files=files[:1])) == MEMBER


def test_a_profile_that_is_in_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[profile here]\nregion = eu-west-1\n")
    with pytest.raises(CredentialsError, match="nowhere"):
        open_session(Login("nowhere", config_files=(str(tmp_path / "config"),)))


def test_a_web_identity_is_opened_once_and_with_what_is_said_of_its_session(lab: Lab) -> None:
    session = RoleSession(name="job-7", duration_seconds=900)
    web = WebIdentity(web_role(lab), session, lab.token({"aud": "tagsync", "sub": "job-7"}), region="eu-west-1")
    lab.drs(MEMBER, "us-east-1").seed_server("web")
    connection = Connection(Access(), session=open_session(Login(web_identity=web)))
    assert connection.identity() == MEMBER
    for _ in range(3):
        assert connection.reader.read_servers(Target(MEMBER, "us-east-1")).problem is None
    (opened,) = lab.role_sessions
    assert (opened.session_name, opened.seconds) == ("job-7", 900)


def test_a_token_in_a_file_is_read_each_time(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("not a token at all")
    web = WebIdentity(web_role(lab), token_file=str(tmp_path / "token"))
    with pytest.raises(CredentialsError, match="InvalidIdentityToken"):
        account(Login(web_identity=web))
    (tmp_path / "token").write_text(lab.token({"aud": "tagsync", "sub": "job-7"}))
    assert account(Login(web_identity=web)) == MEMBER
    (tmp_path / "token").unlink()
    with pytest.raises(CredentialsError, match="token"):
        account(Login(web_identity=web))


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, "https://sts.us-east-1.amazonaws.com"),
        ({"use_fips_endpoint": True}, "https://sts-fips.us-east-1.amazonaws.com"),
        ({"use_dualstack_endpoint": True}, "https://ec2.us-east-1.api.aws"),
    ],
)
def test_settings_choose_the_endpoints_of_data_calls(
    settings: dict[str, object], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    service = url.split("//")[1].partition(".")[0].removesuffix("-fips")
    sdk = Sdk(open_session(Login(settings=settings)), connections=1, timeouts=Timeouts())
    assert sdk.client(service, "us-east-1").meta.endpoint_url == url


@pytest.mark.parametrize("bundle", [False, "/path/of/roots.pem"])
def test_settings_choose_the_certificates(bundle: object) -> None:
    sdk = Sdk(open_session(Login(settings={"ca_bundle": bundle})), connections=1, timeouts=Timeouts())
    client = sdk.client("sts", "us-east-1")
    assert client._endpoint.http_session._verify == bundle
