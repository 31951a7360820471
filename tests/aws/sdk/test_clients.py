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


def test_sessions_of_one_kind_share_their_models(base: Session) -> None:
    other = base_session()
    assert other.get_component("data_loader") is base.get_component("data_loader")
    assert data_session(other).get_component("data_loader") is data_session(base).get_component("data_loader")
