"""The redrive of docs/operate.md, word for word, with the aws command line."""

from __future__ import annotations

import json
import re

from examples.deployment import ROOT
from tagsync.lab.faults.rules import Rule
from tests.deploy.service import DEAD, EVENTS, HOME, HOUR, Service
from tests.deploy.test_events import change
from tests.shell import needs_aws, type_in

GUIDE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8").replace("HOME", HOME).replace("<name>", "tagsync")
LOOK, DELETE, REDRIVE, PURGE = re.findall(
    r"```\n(.*?)```", GUIDE.partition("## Dead letters")[2].partition("\n## ")[0], re.DOTALL
)
pytestmark = needs_aws


def redrive(service: Service, *steps: str) -> str:
    """What the steps of the guide say, typed into one shell."""
    said = type_in(service.lab.url, "\n".join(steps))
    service.lab.settle()
    return said


def test_tag_changes_that_could_not_be_written_are_redriven(service: Service) -> None:
    server, *_ = service.add_fleet()
    service.pass_time(HOUR)
    service.lab.faults.add(Rule("deny", service="drs", op="TagResource"))
    change(service, server.origin[0], server.instance, Owner="crm@example.com")
    assert not service.in_sync(server)
    service.lab.faults.clear()
    said = redrive(service, LOOK, REDRIVE)
    assert said.count('\\"source\\": \\"aws.tag\\"') == 1
    assert '"Status": "COMPLETED"' in said
    assert service.in_sync(server)
    assert service.letters(DEAD) == service.letters(EVENTS) == []


def test_letters_without_a_queue_are_purged_and_a_full_run_repairs_what_they_were_about(service: Service) -> None:
    server, *_ = service.add_fleet()
    service.send(DEAD, json.dumps({"requestPayload": {}}))
    assert '"FailureReason": "CouldNotDetermineMessageSource"' in redrive(service, LOOK, REDRIVE)
    redrive(service, LOOK, PURGE)
    assert service.letters(DEAD) == []
    assert service.sync()[0] == 200
    assert service.in_sync(server)


def test_a_message_of_others_comes_back_after_a_redrive_until_it_is_deleted(service: Service) -> None:
    service.send(EVENTS, "hello")
    service.lab.settle()
    assert '"Status": "COMPLETED"' in redrive(service, LOOK, REDRIVE)
    (letter,) = json.loads(redrive(service, LOOK))["Messages"]
    assert letter["Body"] == "hello"
    redrive(service, LOOK.partition("\n")[0], DELETE.replace("HANDLE", f"'{letter['ReceiptHandle']}'"))
    assert service.letters(DEAD) == []
