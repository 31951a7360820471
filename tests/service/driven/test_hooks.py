"""Hooks of a drive against the lab: a function that runs for real, documents, commands, and a server with https."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tagsync.aws.permissions import (
    hook_policy,
    launch_needs_policy,
    read_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_watch_policy,
    together,
)
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.ssm.runs import HANGS, DocumentOutcome
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.words.hooks import HookRun
from tests.aws.permissions.test_fleet import without
from tests.https_server import HttpsServer, https_server
from tests.lab.deployed import HOME, deploy
from tests.service.driven.given import CENTRAL, HUB_WEST, SHOP, SHOP_CENTRAL, Ground, add, definition
from tests.sync_service import make_table

FUNCTION = f"arn:aws:lambda:{HOME}:{HUB}:function:erp-check"
IN_SHOP = {"account": SHOP, "region": CENTRAL}
WARM_UP = {"ssm": "erp-warm-up", **IN_SHOP}
COMMAND = {"run_command": "AWS-RunShellScript", "parameters": {"commands": ["true"]}, **IN_SHOP}
CODE = """
    import json

    def handler(event, context):
        answers = event.get("answers", [])
        attempt = event["tagsync"]["attempt"]
        if attempt > len(answers):
            return {"status": "ok", "output": json.dumps(event["tagsync"])}
        return answers[attempt - 1]
"""


@pytest.fixture
def https(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HttpsServer]:
    with https_server(tmp_path) as server:
        monkeypatch.setenv("AWS_CA_BUNDLE", str(server.certificate))
        yield server


@pytest.fixture
def ground(lab: Lab, table: Table, https: HttpsServer) -> Ground:
    """Two waves, the first in the account of a spoke, with the document `erp-warm-up` there."""
    allowed = AllowedHooks(
        lambdas=(FUNCTION,), documents=("erp-warm-up", "AWS-RunShellScript"), urls=(f"{https.url}/health",)
    )
    made = Ground(lab, table, hooks=allowed)
    add(lab, "db", "1", SHOP_CENTRAL)
    add(lab, "web", "2", HUB_WEST, number=1)
    make_document(lab)
    return made


def make_document(lab: Lab) -> None:
    content = json.dumps({"schemaVersion": "0.3", "mainSteps": []})
    ssm = lab.client("ssm", SHOP, CENTRAL)
    ssm.create_document(Name="erp-warm-up", Content=content, DocumentType="Automation", DocumentFormat="JSON")


def after(*hooks: dict[str, Any]) -> dict[str, Any]:
    return {"hooks": {"after": {"1": list(hooks)}}}


def stored(ground: Ground, run_id: str) -> Drive:
    found = ground.drives.load(run_id)
    assert found
    return found.drive


def runs(ground: Ground, run_id: str) -> list[HookRun]:
    return [hook.run for wave in stored(ground, run_id).waves for hook in wave.hooks]


def refusals(ground: Ground, **more: Any) -> list[tuple[str, str]]:
    """What a preflight refuses, and how to fix it."""
    run_id = str(ground.call({"step": "start", "drill": True, "plan": definition(**more)})["run_id"])
    assert ground.call({"step": "prepare", "runId": run_id})["next"] == "DONE"
    found = ground.service.desk.preflight(run_id)
    assert found
    return [(each.what, each.fix) for each in found.refusals]


class TestCalling:
    def test_each_kind_is_called_between_the_waves(self, ground: Ground, lab: Lab, https: HttpsServer) -> None:
        deploy(lab, "erp-check", CODE)
        https.answers = [(503, "starting"), (200, "all is well")]
        lab.ssm(SHOP, CENTRAL).outcomes["erp-warm-up"] = DocumentOutcome(output="warm")
        lab.ssm(SHOP, CENTRAL).outcomes["AWS-RunShellScript"] = DocumentOutcome(output="active")
        run_id = ground.begin(
            **after(
                {"lambda": "erp-check"},
                {**WARM_UP, "parameters": {"Size": ["large"]}},
                COMMAND,
                {"name": "shop", "http": f"{https.url}/health/deep?x=1"},
            )
        )
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        function, runbook, command, url = runs(ground, run_id)
        told = json.loads(function.output)
        (server,) = told["servers"]
        assert (server["account"], server["launch"], server["name"]) == (SHOP, "LAUNCHED", "db")
        assert server["instance_id"].startswith("i-")
        assert (told["idempotency_key"], told["drill"], told["wave"]) == (f"{run_id}/1.1", True, "wave 1")
        assert runbook.output == "Output: warm"
        (automation,) = lab.ssm(SHOP, CENTRAL).automations.values()
        assert automation.asked["Parameters"] == {"Size": ["large"]}
        (sent,) = lab.ssm(SHOP, CENTRAL).commands.values()
        assert sent.instances == (server["instance_id"],)
        assert sent.asked["Comment"] == f"tagsync {run_id}/3.1"
        assert command.output == f"{server['instance_id']}: Success\nactive"
        assert (url.output, url.calls) == ("all is well", f"{https.url}/health/deep")
        assert https.asked == ["/health/deep?x=1"] * 2
        first, second = stored(ground, run_id).waves
        assert first.ended_at
        assert second.started_at
        assert url.ended_at
        assert url.ended_at <= first.ended_at <= second.started_at

    def test_a_function_that_fails_stops_the_drive_and_a_retry_calls_it_anew(self, ground: Ground, lab: Lab) -> None:
        deploy(lab, "erp-check", CODE)
        answers = [{"status": "failed", "output": "secret: no replica"}]
        run_id = ground.begin(**after({"name": "replica", "lambda": FUNCTION, "input": {"answers": answers}}))
        assert ground.drive(run_id)["outcome"] == "FAILED"
        reason = 'the hook "replica" after wave 1 has failed: the function answered failed'
        assert stored(ground, run_id).reason == reason
        subject, text = ground.reports[-1]
        assert subject == "tagsync: erp FAILED: 1 of 2 servers launched"
        assert f"  wave 1, after: FAILED      replica (lambda {FUNCTION}) in 0 s: the function answered failed" in text
        assert "secret" not in text
        assert ground.call({"step": "retry", "runId": run_id})["statusCode"] == 200
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        assert json.loads(runs(ground, run_id)[0].output)["idempotency_key"] == f"{run_id}/1.2"
        assert len(ground.jobs(SHOP_CENTRAL)) == 1

    def test_a_function_that_breaks_leaves_its_error(self, ground: Ground, lab: Lab) -> None:
        deploy(lab, "erp-check", "def handler(event, context):\n    raise ValueError('no such table')\n")
        run_id = ground.begin(**after({"lambda": "erp-check"}))
        ground.drive(run_id)
        (run,) = runs(ground, run_id)
        assert run.reason == "the function ended with an error (Unhandled)"
        assert "no such table" in run.output

    def test_a_document_that_fails_leaves_its_words_and_a_skip_goes_on(self, ground: Ground, lab: Lab) -> None:
        lab.ssm(SHOP, CENTRAL).outcomes["erp-warm-up"] = DocumentOutcome("Failed", 60, "step 2 broke")
        run_id = ground.begin(**after(WARM_UP))
        assert ground.drive(run_id)["outcome"] == "FAILED"
        (run,) = runs(ground, run_id)
        assert run.reason.endswith(" is Failed")
        assert run.output == "step 2 broke"
        assert ground.call({"step": "skip", "runId": run_id})["statusCode"] == 200
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        assert str(runs(ground, run_id)[0].status) == "SKIPPED"

    def test_a_document_that_hangs_fails_at_its_deadline(self, ground: Ground, lab: Lab) -> None:
        lab.ssm(SHOP, CENTRAL).outcomes["AWS-RunShellScript"] = DocumentOutcome(HANGS)
        run_id = ground.begin(**after({**COMMAND, "within": "30s"}))
        ground.drive(run_id)
        (run,) = runs(ground, run_id)
        assert run.reason.startswith("it was not done within 30s: the command ")
        assert run.seconds == 30

    def test_a_command_waits_for_the_agent_of_a_new_instance(self, ground: Ground, lab: Lab) -> None:
        lab.faults.add(Rule("error", service="ssm", op="SendCommand", code="InvalidInstanceId", times=2))
        run_id = ground.begin(**after(COMMAND))
        while not runs(ground, run_id)[0].reason:
            lab.clock.advance(ground.advance(run_id)["seconds"])
        assert runs(ground, run_id)[0].reason == "an instance does not report to Systems Manager (yet)"
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        assert lab.count("ssm", "SendCommand") == 3

    def test_a_command_for_a_tag_that_no_instance_has_fails(self, ground: Ground) -> None:
        run_id = ground.begin(**after({**COMMAND, "targets": {"Role": ["none"]}}))
        ground.drive(run_id)
        assert runs(ground, run_id)[0].reason.endswith(" met no instance")

    @pytest.mark.parametrize("hook", [WARM_UP, COMMAND])
    def test_a_lost_answer_starts_nothing_twice(self, ground: Ground, lab: Lab, hook: dict[str, Any]) -> None:
        lab.faults.add(Rule("lost_answer", service="ssm", op="StartAutomationExecution|SendCommand", times=1))
        run_id = ground.begin(**after(hook))
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        made = lab.ssm(SHOP, CENTRAL)
        assert len(made.automations) + len(made.commands) == 1


class TestUrls:
    def test_a_redirect_is_not_followed(self, ground: Ground, https: HttpsServer) -> None:
        https.answers = [(302, f"{https.url}/elsewhere")]
        run_id = ground.begin(**after({"http": f"{https.url}/health", "within": "30s"}))
        ground.drive(run_id)
        assert runs(ground, run_id)[0].reason == "it was not done within 30s: it answers 302, and 200 is expected"
        assert set(https.asked) == {"/health"}

    def test_a_certificate_that_is_not_trusted_is_no_answer(
        self, ground: Ground, https: HttpsServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("AWS_CA_BUNDLE")
        run_id = ground.begin(**after({"http": f"{https.url}/health", "within": "10s"}))
        ground.drive(run_id)
        assert "CERTIFICATE_VERIFY_FAILED" in runs(ground, run_id)[0].reason
        assert https.asked == []


class TestPreflight:
    def test_what_is_not_allowed_or_has_no_wave_is_refused_at_once(self, ground: Ground) -> None:
        hooks = {
            "before": {"9": [{"ssm": "erp-other"}]},
            "after": {"1": [{"lambda": "other"}, {"http": "https://169.254.169.254/latest"}], "2": [COMMAND]},
        }
        found = dict(refusals(ground, hooks=hooks))
        assert found == {
            'wave "9" has hooks, and no server is in it': "Correct the wave under hooks, or leave it out",
            'the hook "erp-other" before wave 9: hooks may not call the document erp-other': (
                "Add it to hooks.documents in the settings of the service, and deploy"
            ),
            'the hook "other" after wave 1: hooks may not call the function other': (
                "Add it to hooks.lambdas in the settings of the service, and deploy"
            ),
            'the hook "169.254.169.254" after wave 1: hooks may not call the URL https://169.254.169.254/latest': (
                "Add it to hooks.urls in the settings of the service, and deploy"
            ),
            f'the hook "AWS-RunShellScript" after wave 2: the wave has 0 servers in {SHOP_CENTRAL}, and a command '
            "takes 1 to 50": "Name their instances by a tag (targets: {Role: [db]}), or another account and region",
        }

    def test_what_is_not_there_is_refused(self, ground: Ground) -> None:
        found = [what for what, _ in refusals(ground, **after({"lambda": "erp-check"}, {"ssm": "erp-warm-up"}))]
        assert "Function not found" in found[0] or "ResourceNotFoundException" in found[0]
        assert f"{HUB}/" in found[1]
        assert "InvalidDocument" in found[1]

    def test_what_concerns_a_hook_of_the_other_mode_is_a_warning(self, ground: Ground) -> None:
        run_id = ground.begin(**after({"ssm": "erp-warm-up", "only": "recovery"}, {"ssm": "other", "only": "recovery"}))
        found = ground.service.desk.preflight(run_id)
        assert found
        assert [each.what.partition(":")[0] for each in found.warnings] == [
            'the hook "erp-warm-up" after wave 1',
            'the hook "other" after wave 1',
        ]
        ground.drive(run_id)
        assert [run.reason for run in runs(ground, run_id)] == ["it is called in a recovery only"] * 2

    def test_a_document_of_the_other_kind_is_refused(self, ground: Ground) -> None:
        ((what, fix),) = refusals(ground, **after({"run_command": "erp-warm-up", **IN_SHOP}))
        assert what.endswith("erp-warm-up is of type Automation, not Command")
        assert fix == "Write it under ssm"

    def test_what_may_not_be_asked_for_is_a_warning(self, ground: Ground, lab: Lab) -> None:
        lab.faults.add(Rule("deny", service="ssm", op="DescribeDocument"))
        run_id = ground.begin(**after(WARM_UP))
        found = ground.service.desk.preflight(run_id)
        assert found
        assert [str(each.reason) for each in found.warnings] == ["hook"]


class TestPermissions:
    """The documented policy of the recovery role, enforced by the lab."""

    POLICY = hook_policy(
        "aws",
        SHOP,
        AllowedHooks(
            lambdas=(f"arn:aws:lambda:{HOME}:{SHOP}:function:erp-check",),
            documents=("erp-warm-up", "AWS-RunShellScript"),
        ),
    )
    READ = together(read_policy(), recovery_read_policy(), recovery_watch_policy(), launch_needs_policy())

    @pytest.fixture
    def guarded(self) -> Iterator[Lab]:
        with Lab(iam=True) as running:
            yield running

    @pytest.mark.parametrize(
        ("missing", "outcome"),
        [
            ("", "SUCCEEDED"),
            ("lambda:InvokeFunction", "FAILED"),
            ("ssm:StartAutomationExecution", "FAILED"),
        ],
    )
    def test_it_is_enough_and_not_more(self, guarded: Lab, missing: str, outcome: str) -> None:
        policy = together(recovery_policy(), without(self.POLICY, missing) if missing else self.POLICY)
        allowed = AllowedHooks(
            lambdas=(f"arn:aws:lambda:{HOME}:{SHOP}:function:erp-check",),
            documents=("erp-warm-up", "AWS-RunShellScript"),
        )
        ground = Ground(guarded, make_table(guarded), read=self.READ, recovery=policy, hooks=allowed)
        add(guarded, "db", "1", SHOP_CENTRAL)
        make_document(guarded)
        deploy(guarded, "erp-check", CODE, account=SHOP)
        run_id = ground.begin(targets=[SHOP_CENTRAL], **after({"lambda": "erp-check"}, WARM_UP, COMMAND))
        assert ground.drive(run_id)["outcome"] == outcome
        found = ground.service.desk.preflight(run_id)
        assert found
        assert found.findings == ()
        if missing:
            assert f"not authorized to perform: {missing} " in stored(ground, run_id).reason
