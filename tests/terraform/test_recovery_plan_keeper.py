"""Who keeps a recovery plan, with the real terraform: it is told of what the service keeps, and writes none of it."""

from __future__ import annotations

import pytest

from tagsync.lab.lab import HUB
from tagsync.recovery.plans.keeping import KEEPER_TAG
from tests.terraform.fleets import HERE
from tests.terraform.tagsync_workspace import TagsyncWorkspace
from tests.terraform.test_recovery_plan import ADDRESS, add, configure, native, retag

pytestmark = pytest.mark.slow


def keeper(terraform: TagsyncWorkspace) -> str | None:
    (plan,) = terraform.lab.drs(HUB, HERE).plans.values()
    return plan.tags.get(KEEPER_TAG)


def hand_over(terraform: TagsyncWorkspace, to: str) -> None:
    """As `tagsync recovery apply --keeper` or the service does."""
    arn = terraform.state(ADDRESS)["plan_arn"]
    terraform.lab.client("drs").tag_resource(resourceArn=arn, tags={KEEPER_TAG: to})


def test_terraform_keeps_what_it_makes_and_says_nothing_of_it(terraform: TagsyncWorkspace) -> None:
    add(terraform, "db", "1")
    configure(terraform)
    assert KEEPER_TAG not in terraform.apply().plain
    assert keeper(terraform) == "terraform"
    assert "keeps the recovery plan" not in terraform.plan(expect=0).plain


def test_a_plan_of_an_earlier_version_stays_without_changes_and_gets_its_keeper_with_the_next(
    terraform: TagsyncWorkspace,
) -> None:
    add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    arn = terraform.state(ADDRESS)["plan_arn"]
    terraform.lab.client("drs").untag_resource(resourceArn=arn, tagKeys=[KEEPER_TAG])
    terraform.plan(expect=0)
    add(terraform, "new", "1")
    terraform.apply()
    assert keeper(terraform) == "terraform"


def test_a_plan_that_the_service_keeps_is_a_warning_while_nothing_differs_and_else_an_error(
    terraform: TagsyncWorkspace,
) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "2")
    configure(terraform)
    terraform.apply()
    hand_over(terraform, "service")
    said = terraform.plan(expect=0).plain
    assert "The service keeps the recovery plan erp" in said
    assert "--keeper terraform" in said
    retag(app, **{"DR-Wave": "1"})
    said = terraform.plan(expect=1).plain
    assert "The service keeps the recovery plan erp, and Terraform would change it" in said
    assert native(terraform)[0] == ("wave 1", {db.id: "CRITICAL"})
    hand_over(terraform, "terraform")
    terraform.apply()
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL", app.id: "CRITICAL"})]


def test_a_saved_plan_is_refused_if_the_service_has_taken_the_recovery_plan_meanwhile(
    terraform: TagsyncWorkspace,
) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "2")
    configure(terraform)
    terraform.apply()
    retag(app, **{"DR-Wave": "1"})
    terraform.run("plan", "-out=saved", expect=0)
    hand_over(terraform, "service")
    assert "Terraform would change it" in terraform.run("apply", "saved", expect=1).plain
    assert native(terraform)[0] == ("wave 1", {db.id: "CRITICAL"})


def test_a_destroy_leaves_alone_what_the_service_keeps(terraform: TagsyncWorkspace) -> None:
    add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    hand_over(terraform, "service")
    assert "A recovery plan was left alone" in terraform.destroy().plain
    assert keeper(terraform) == "service"


def test_terraform_does_not_take_over_a_plan_that_the_service_made(terraform: TagsyncWorkspace) -> None:
    add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    hand_over(terraform, "service")
    terraform.run("state", "rm", ADDRESS)
    assert "Terraform would change it" in terraform.plan(expect=1).plain
