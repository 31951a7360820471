"""What `tagsync explain` says about one server."""

from __future__ import annotations

from tagsync.core.explain import Explanation, explain
from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, SourceServer, TargetReading
from tagsync.core.ownership import write_record
from tagsync.core.policy import Policy, TagPolicy
from tagsync.report.explanation import explanation_lines, explanation_to_document
from tagsync.report.text import to_text
from tests.report.plans import IRELAND

SERVER_ID = "s-00000000000000001"
ORIGIN = Origin("333333333333", "us-east-1", "i-00000000000000001")
POLICY = Policy(tags=TagPolicy(exclude=("cost*",), rename={"Env": "Environment"}))


def explained(
    *, state: str = "running", origin: Origin | None = ORIGIN, replication: str = "CONTINUOUS"
) -> Explanation:
    owned = write_record(["Retired", "Owner"])
    assert owned
    server = SourceServer(
        target=IRELAND,
        server_id=SERVER_ID,
        arn=f"arn:aws:drs:eu-west-1:222222222222:source-server/{SERVER_ID}",
        tags={"Name": "web-01", "Owner": "bob", "Retired": "yes", "Local": "mine", "tagsync:owned": owned},
        origin=origin,
        replication_state="CONTINUOUS",
    )
    tags = {"Name": "web-01", "Owner": "alice", "Env": "Prod", "costs": "1"}
    instances = {ORIGIN: Instance(ORIGIN, tags, state, "m5.large")}
    fleet = Fleet((TargetReading(IRELAND, (server,)),), OriginReadings(instances))
    explanation = explain(POLICY, fleet, SERVER_ID)
    assert explanation
    return explanation


def text_of(explanation: Explanation, *, redact: bool = False) -> str:
    return to_text(explanation_lines(explanation, redact=redact))


def test_every_key_has_its_value_now_its_value_then_and_the_rule() -> None:
    assert text_of(explained()).splitlines()[:-2] == [
        "web-01 (s-00000000000000001) in 222222222222/eu-west-1",
        "  Instance: 333333333333/us-east-1/i-00000000000000001 (running, m5.large)",
        "  Replication: CONTINUOUS",
        "  Outcome: 4 changes to write",
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


def test_the_document_has_every_key() -> None:
    document = explanation_to_document(explained())
    assert document["format_version"] == 1
    assert document["origin"] == "333333333333/us-east-1/i-00000000000000001"
    keys = document["keys"]
    assert isinstance(keys, list)
    assert {"key": "Environment", "origin_key": "Env"}.items() <= next(
        each for each in keys if each["key"] == "Environment"
    ).items()
