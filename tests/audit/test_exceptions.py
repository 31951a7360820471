"""The exceptions of `make audit`: each is explained, and counts only for what it names."""

from __future__ import annotations

from tests.audit.exceptions import FILE, Accepted, Finding, outgrown, read, unexplained

LOG = Finding("checkov", "CKV_AWS_158", "usual/tagsync-hub/service_api_log", "Ensure it is encrypted")
LOGS = Accepted("checkov", "CKV_AWS_158", "usual/*_log", "AWS encrypts them")


def test_every_exception_is_explained_once() -> None:
    accepted = read(FILE.read_text(encoding="utf-8"))
    assert {each.judge for each in accepted} == {"bandit", "checkov"}
    assert len({(each.judge, each.check, each.on) for each in accepted}) == len(accepted)
    assert all(len(each.why) > 20 and each.why.endswith(".") for each in accepted)


def test_what_an_exception_covers_is_explained() -> None:
    assert unexplained([LOG], [LOGS]) == []
    assert outgrown([LOG], [LOGS]) == []


def test_everything_else_is_not() -> None:
    others = [
        Finding("checkov", "CKV_AWS_158", "guarded/tagsync-hub/service_api_log", ""),
        Finding("checkov", "CKV_AWS_338", LOG.on, ""),
        Finding("bandit", "CKV_AWS_158", LOG.on, ""),
    ]
    assert unexplained(others, [LOGS]) == sorted(others)
    assert outgrown(others, [LOGS]) == [LOGS]
