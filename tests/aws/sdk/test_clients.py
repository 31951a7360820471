"""Two kinds of sessions: one that finds credentials, with botocore's whole models, and one for data calls."""

from __future__ import annotations

import pytest
from botocore.session import Session

from tagsync.aws.sdk.clients import base_session, data_session


@pytest.fixture
def base(monkeypatch: pytest.MonkeyPatch) -> Session:
    for name, value in (("ACCESS_KEY_ID", "AKIA"), ("SECRET_ACCESS_KEY", "x"), ("REGION", "us-east-1")):
        monkeypatch.setenv(f"AWS_{name}", value)
    return base_session()


@pytest.mark.parametrize(
    "operation",
    ["AssumeRole", "AssumeRoleWithWebIdentity", "GetSessionToken"],
)
def test_the_credential_chain_has_the_whole_model_of_sts(base: Session, operation: str) -> None:
    assert operation in base.create_client("sts", "us-east-1").meta.service_model.operation_names


def test_the_credential_chain_may_ask_for_an_mfa_code(base: Session) -> None:
    model = base.create_client("sts", "us-east-1").meta.service_model.operation_model("AssumeRole")
    assert {"SerialNumber", "TokenCode"} <= set(model.input_shape.members)


@pytest.mark.parametrize("service", ["dynamodb", "sts"])
def test_data_calls_have_trimmed_models(base: Session, service: str) -> None:
    names = data_session(base).create_client(service, "us-east-1").meta.service_model.operation_names
    assert len(names) < len(base.create_client(service, "us-east-1").meta.service_model.operation_names)


@pytest.mark.parametrize(
    ("given", "environ", "used"),
    [
        ("eu-west-1", {"AWS_REGION": "us-west-2"}, "eu-west-1"),
        ("", {"AWS_REGION": "us-west-2", "AWS_DEFAULT_REGION": "us-east-2"}, "us-west-2"),
        ("", {"AWS_REGION": "", "AWS_DEFAULT_REGION": "us-east-2"}, "us-east-2"),
    ],
)
def test_the_region_is_that_of_the_call_or_of_the_environment(
    given: str, environ: dict[str, str], used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert base_session(settings={"region": given} if given else None).get_config_variable("region") == used


def test_sessions_of_one_kind_share_their_models(base: Session) -> None:
    other = base_session()
    assert other.get_component("data_loader") is base.get_component("data_loader")
    assert data_session(other).get_component("data_loader") is data_session(base).get_component("data_loader")


def test_events_of_data_calls_reach_the_handlers_of_the_base_and_are_named_once(base: Session) -> None:
    """botocore has a second name for most events, and looks for it anew in each emitter that is put around another."""
    heard: list[str] = []
    base.register("tagsync-test.sts", lambda event_name, **_: heard.append(event_name))
    session = data_session(base)
    assert session.get_component("event_emitter") is base.get_component("event_emitter")
    client = session.create_client("sts", "us-east-1")
    client.meta.events.emit("tagsync-test.sts")
    assert heard == ["tagsync-test.sts"]
