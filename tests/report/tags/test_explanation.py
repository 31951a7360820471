"""What `tagsync explain` says about one server."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.explain import Explanation, explain
from tagsync.core.model import Fleet, Instance, LaunchSettings, Origin, OriginReadings, SourceServer, TargetReading
from tagsync.core.ownership.reading import write_record
from tagsync.core.policy import Launch, Policy
from tagsync.core.tagging.normal import Normal
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.recovery.plans.native_plan import Holding, HoldingPlan
from tagsync.report.tags.explanation_document import explanation_to_document
from tagsync.report.tags.explanation_lines import explanation_lines
from tagsync.report.text import to_text
from tests.fake_fleet import DENIED
from tests.report.tags.plans import IRELAND

SERVER_ID = "s-00000000000000001"
ORIGIN = Origin("333333333333", "us-east-1", "i-00000000000000001")
ARN = f"arn:aws:drs:eu-west-1:222222222222:source-server/{SERVER_ID}"
HOLDING: Holding = {ARN: (HoldingPlan("crm", "plan/1"), HoldingPlan("erp", "plan/2")), "other": ()}
POLICY = Policy(tags=TagPolicy(exclude=("cost*",), rename={"Env": "Environment"}))


def explained(
    *,
    state: str = "running",
    origin: Origin | None = ORIGIN,
    policy: Policy = POLICY,
    launch: LaunchSettings | None = None,
) -> Explanation:
    owned = write_record(["Retired", "Owner"])
    assert owned
    server = SourceServer(
        target=IRELAND,
        server_id=SERVER_ID,
        arn=ARN,
        tags={"Name": "web-01", "Owner": "bob", "Retired": "yes", "Local": "mine", "tagsync:owned": owned},
        origin=origin,
        replication_state="CONTINUOUS",
    )
    tags = {"Name": "web-01", "Owner": "alice", "Env": "Prod", "costs": "1"}
    instances = {ORIGIN: Instance(ORIGIN, tags, state, "m5.large")}
    read = {server.arn: launch} if launch else {}
    fleet = Fleet((TargetReading(IRELAND, (server,)),), OriginReadings(instances), read)
    explanation = explain(policy, fleet, SERVER_ID)
    assert explanation
    return explanation


def text_of(explanation: Explanation, *, redact: bool = False) -> str:
    return to_text(explanation_lines(explanation, HOLDING, redact=redact))


def test_every_key_has_its_value_now_its_value_then_and_the_rule() -> None:
    assert text_of(explained()).splitlines()[:-2] == [
        "web-01 (s-00000000000000001) in 222222222222/eu-west-1",
        "  Instance: 333333333333/us-east-1/i-00000000000000001 (running, m5.large)",
        "  Replication: CONTINUOUS",
        "  Outcome: 1 tag to add, 1 to update, 1 to remove, 1 ownership record to update",
        "  Recovery plans: crm, erp",
        "",
        '  + Environment = "Prod"',
        "      renamed from Env",
        '  = Local = "mine"',
        "      foreign: tagsync did not write it",
        '  = Name = "web-01"',
        "      copied",
        '  ~ Owner = "bob" -> "alice"',
        "      copied, owned by tagsync",
        '  - Retired = "yes"',
        "      no longer wanted by instance and policy, owned by tagsync",
        "  . costs",
        "      excluded by tags.exclude cost*",
    ]


def test_launch_settings_that_change_are_shown_and_counted_as_in_a_plan() -> None:
    policy = replace(POLICY, launch=Launch(copy_tags="ensure", instance_type="ensure"))
    explanation = explained(policy=policy, launch=LaunchSettings(copy_tags=False, right_sizing="BASIC"))
    text = text_of(explanation)
    said = "1 tag to add, 1 to update, 1 to remove, 2 launch settings to update, 1 ownership record to update"
    assert f"  Outcome: {said}\n" in text
    assert text.endswith("  ~ launch copy_tags    = false -> true\n  ~ launch right_sizing = BASIC -> IN_AWS\n")
    assert explanation_to_document(explanation, HOLDING)["launch"] == [
        {"setting": "copy_tags", "before": "false", "after": "true"},
        {"setting": "right_sizing", "before": "BASIC", "after": "IN_AWS"},
    ]


def test_a_skipped_server_says_why_once() -> None:
    text = text_of(explained(state="terminated"))
    assert "Outcome: skipped, origin gone: 333333333333/us-east-1/i-00000000000000001 is terminated" in text
    assert "Instance: 333333333333/us-east-1/i-00000000000000001 (gone)" in text
    assert text.count("is terminated") == 1


def test_a_server_whose_instance_was_not_read_says_so() -> None:
    assert "Instance: none known to DRS" in text_of(explained(origin=None))


def test_values_and_names_can_be_hidden() -> None:
    text = text_of(explained(), redact=True)
    for secret in ("web-01", "bob", "alice", "Prod"):
        assert secret not in text


def test_it_says_what_the_instance_has_where_that_is_not_what_the_server_has_then() -> None:
    tags = TagPolicy(normalise={"Env": Normal(case="upper")}, overwrite={"Owner": "never"})
    text = text_of(explained(policy=Policy(tags=tags)))
    assert '  + Env = "PROD"\n      copied, normalised by tags.normalise Env, "Prod" on the instance\n' in text
    assert (
        '  = Owner = "bob"\n      written only where it is missing, by tags.overwrite Owner, "alice" on the instance, '
        "owned by tagsync\n"
    ) in text
    assert text.count("on the instance") == 2
    hidden = text_of(explained(policy=Policy(tags=tags)), redact=True)
    assert "Prod" not in hidden
    assert "alice" not in hidden


def test_a_tag_that_is_not_copied_has_not_the_value_of_the_servers_own() -> None:
    text = text_of(explained(policy=Policy(tags=TagPolicy(exclude=("Owner",)))))
    assert "  . Owner\n      excluded by tags.exclude Owner\n" in text


def test_the_document_has_every_key() -> None:
    document = explanation_to_document(explained(), HOLDING)
    assert document["format_version"] == 1
    assert document["origin"] == "333333333333/us-east-1/i-00000000000000001"
    keys = document["keys"]
    assert isinstance(keys, list)
    assert {"key": "Environment", "origin_key": "Env"}.items() <= next(
        each for each in keys if each["key"] == "Environment"
    ).items()


def test_rule_12_it_says_which_plans_hold_the_server_and_when_that_could_not_be_read() -> None:
    document = explanation_to_document(explained(), HOLDING)
    assert document["recovery_plans"] == [{"name": "crm", "arn": "plan/1"}, {"name": "erp", "arn": "plan/2"}]
    assert document["recovery_plans_problem"] is None
    assert "  Recovery plans: none\n" in to_text(explanation_lines(explained(), {}))
    unread = explanation_to_document(explained(), DENIED)
    assert (unread["recovery_plans"], unread["recovery_plans_problem"]) == (None, str(DENIED))
    assert f"  Recovery plans: not read: {DENIED}\n" in to_text(explanation_lines(explained(), DENIED))
