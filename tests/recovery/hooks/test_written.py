"""Hooks as a plan says them: what is read, and every mistake at once."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.core.documents.declared import read_document, write_document
from tagsync.core.errors import InputError
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.hooks.kinds import duration_text
from tagsync.recovery.hooks.written import HooksWritten
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.words.hooks import HookKind

HOOKS: dict[str, Any] = {
    "after": {
        "01": [
            {"name": "database", "lambda": "erp-check", "input": {"database": {"name": "erp"}}},
            {"ssm": "erp-warm-up", "parameters": {"Size": ["large"]}, "account": "1" * 12, "region": "eu-west-1"},
            {"run_command": "AWS-RunShellScript", "parameters": {"commands": ["true", ""]}, "within": "90s"},
            {"http": "https://shop.example.com/health?deep=1", "expect": 204, "within": "2h", "only": "drill"},
        ]
    },
    "before": {"last": [{"run_command": "erp-stop", "targets": {"Role": ["db", "cache"]}}]},
}


def mistakes(value: object) -> dict[str, str]:
    with pytest.raises(InputError) as raised:
        read_document(HooksWritten, value)
    assert all(each.fix for each in raised.value.mistakes)
    return {each.place: each.what for each in raised.value.mistakes}


def plan(**more: Any) -> dict[str, Any]:
    return {"version": 1, "name": "erp", "selector": {"App": "erp"}, "targets": ["1" * 12 + "/eu-west-1"], **more}


def test_a_hook_says_what_it_calls_and_the_rest_follows() -> None:
    found = read_document(HooksWritten, HOOKS).after["1"]
    assert [(each.kind, each.title, each.within, each.expected) for each in found] == [
        (HookKind.LAMBDA, "database", 600, 200),
        (HookKind.SSM, "erp-warm-up", 600, 200),
        (HookKind.RUN_COMMAND, "AWS-RunShellScript", 90, 200),
        (HookKind.HTTP, "shop.example.com", 7200, 204),
    ]


def test_what_is_written_is_read_again() -> None:
    found = read_document(HooksWritten, HOOKS)
    assert read_document(HooksWritten, write_document(found)) == found


def test_every_mistake_is_told_at_once() -> None:
    after = [
        {"shell": "true"},
        {"http": "http://shop.example.com/", "expect": 700},
        {"lambda": "a", "ssm": "Doc"},
        {"lambda": "a b", "within": "3d", "targets": "wave"},
        {"ssm": "Doc", "account": "1" * 12},
        {"http": "https://shop.example.com/", "within": "5h"},
        {"lambda": "a", "input": "text"},
    ]
    assert mistakes({"after": {"1": after, "2": []}, "before": {"1": [{"run_command": "Doc"}]}, "between": {}}) == {
        "after.1[0]": "it names nothing to call",
        "after.1[0].shell": "unknown key",
        "after.1[1].http": "a check goes over https only",
        "after.1[1].expect": "the number 700 is out of range",
        "after.1[2]": "it names lambda and ssm",
        "after.1[3].lambda": '"a b" is not a function',
        "after.1[3].within": '"3d" is not such a time',
        "after.1[3].targets": "a hook of kind lambda has no targets",
        "after.1[4].region": "it is missing beside account",
        "after.1[5].within": '"5h" is not such a time',
        "after.1[6].input": 'expected a mapping, found "text"',
        "after.2": "there is no hook",
        "before.1[0].targets": "before a wave there are no instances of it",
        "between": "unknown key",
    }


@pytest.mark.parametrize(
    "url",
    [
        "https://",
        "https://user:secret@shop.example.com/",
        "https://shop.example.com/a/../admin",
        "https://shop.example.com/a/%2E%2e/admin",
        "https://shop.example.com/a%2f..%2fadmin",
        "https://shop.example.com/a b",
        "https://shop.example.com\\@evil.example/",
        "https://shop.example.com/#x",
        "https://shop.example.com:99999/",
        "ftp://shop.example.com/",
        "https://sh\u00f6p.example.com/",
    ],
)
def test_a_url_that_could_mean_another_is_none(url: str) -> None:
    assert list(mistakes({"after": {"1": [{"http": url}]}})) == ["after.1[0].http"]


def test_a_native_plan_has_no_hooks() -> None:
    with pytest.raises(InputError, match=r"hooks: a native plan .* no hooks. Drive it") as raised:
        read_document(Definition, {"version": 1, "name": "erp", "selector": {"App": "erp"}, "hooks": HOOKS})
    assert [each.place for each in raised.value.mistakes] == ["hooks"]


def test_a_command_has_one_target_and_says_which_where_there_are_several() -> None:
    hooks = {"after": {"1": [{"run_command": "erp-check"}]}}
    (hook,) = read_document(DrivenPlan, plan(hooks=hooks)).hooks.after["1"]
    assert hook.where is None
    two = ["1" * 12 + "/eu-west-1", "1" * 12 + "/eu-central-1"]
    with pytest.raises(InputError, match="the plan has several targets") as raised:
        read_document(DrivenPlan, plan(hooks=hooks, targets=two))
    assert [each.place for each in raised.value.mistakes] == ["hooks.after.1[0]"]


@pytest.mark.parametrize(("seconds", "text"), [(90, "90s"), (60, "1m"), (600, "10m"), (7200, "2h"), (5400, "90m")])
def test_a_duration_is_written_in_its_largest_unit(seconds: int, text: str) -> None:
    assert duration_text(seconds) == text
