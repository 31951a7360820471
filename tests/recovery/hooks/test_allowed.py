"""What hooks may call: exactly what the settings name."""

from __future__ import annotations

import pytest

from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.written import HookWritten

ARN = "arn:aws:lambda:eu-west-1:111111111111:function:erp-check"
OTHER = "arn:aws:lambda:eu-west-1:222222222222:function:erp-check"
ALLOWED = AllowedHooks(
    lambdas=(ARN,), documents=("erp-warm-up",), urls=("https://shop.example.com/health/", "https://a.example:8443")
)


@pytest.mark.parametrize(
    ("url", "is_allowed"),
    [
        ("https://shop.example.com/health", True),
        ("https://shop.example.com:443/health/deep?x=1", True),
        ("https://SHOP.example.com/health/", True),
        ("https://shop.example.com/healthy", False),
        ("https://shop.example.com/", False),
        ("https://shop.example.com:8443/health", False),
        ("https://shop.example.com.evil.example/health", False),
        ("https://169.254.169.254/latest/meta-data", False),
        ("https://a.example:8443", True),
        ("https://a.example:8443/anything", True),
        ("https://a.example/anything", False),
    ],
)
def test_a_url_is_allowed_below_one_that_is_named(url: str, is_allowed: bool) -> None:
    assert (ALLOWED.refusal(HookWritten(http=url)) is None) == is_allowed


def test_a_function_is_meant_by_name_or_arn() -> None:
    for called in ("erp-check", ARN):
        hook = HookWritten(lambda_=called)
        assert ALLOWED.refusal(hook) is None
        assert (ALLOWED.called(hook), ALLOWED.place(hook)) == (ARN, Target("111111111111", "eu-west-1"))
    for called in ("check", OTHER, f"{ARN}:live"):
        assert ALLOWED.refusal(HookWritten(lambda_=called)) == (
            f"hooks may not call the function {called}",
            "Add it to hooks.lambdas in the settings of the service, and deploy",
        )


def test_a_name_that_two_functions_have_is_refused() -> None:
    refusal = AllowedHooks(lambdas=(ARN, OTHER)).refusal(HookWritten(lambda_="erp-check"))
    assert refusal == ("there are 2 functions called erp-check", f"Write one of: {ARN}, {OTHER}")


def test_a_document_is_allowed_by_its_very_name() -> None:
    assert ALLOWED.refusal(HookWritten(ssm="erp-warm-up")) is None
    assert ALLOWED.refusal(HookWritten(run_command="erp-warm")) is not None


def test_nothing_is_allowed_unless_it_is_said() -> None:
    for hook in (HookWritten(lambda_=ARN), HookWritten(ssm="erp-warm-up"), HookWritten(http="https://a.example")):
        assert AllowedHooks().refusal(hook) is not None


def test_what_is_listed_twice_or_has_a_query_is_a_mistake() -> None:
    with pytest.raises(InputError) as raised:
        read_document(AllowedHooks, {"documents": ["Doc", "Doc"], "urls": ["https://a.example/?x=1", "http://b"]})
    assert [each.place for each in raised.value.mistakes] == ["urls", "documents", "urls"]
