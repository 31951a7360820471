"""`tagsync_recovery_plan` with the real terraform."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, Seeded, seed
from tests.terraform.tagsync_workspace import FLEET, Said, TagsyncWorkspace

pytestmark = pytest.mark.slow

ADDRESS = "tagsync_recovery_plan.erp"


def configure(terraform: TagsyncWorkspace, more: str = "", *, before: str = "") -> None:
    block = f'resource "tagsync_recovery_plan" "erp" {{\n  name = "erp"\n  selector = {{ App = "erp" }}\n{more}\n}}\n'
    terraform.write(before + block)


def shown(plan: Said) -> list[str]:
    """What changes in the waves, without the list of steps."""
    return [line for line in plan.changes if not line.endswith(",")]


def add(terraform: TagsyncWorkspace, name: str, wave: str, **more: str) -> Seeded:
    tags = {"Name": name, "App": "erp", "DR-Wave": wave, **more}
    return seed(terraform.lab, name, tags, tags)


def retag(server: Seeded, **tags: str) -> None:
    """Instance and source server alike."""
    server.tag_instance(**tags)
    server.retag(**tags)


def native(terraform: TagsyncWorkspace) -> list[tuple[str, dict[str, str] | int]]:
    """The plan that DRS has: step -> servers by id, or minutes."""
    drs = terraform.lab.client("drs")
    (plan,) = drs.list_recovery_plans()["recoveryPlans"]
    steps = drs.list_recovery_plan_steps(recoveryPlanArn=plan["recoveryPlanArn"])["recoveryPlanSteps"]
    return [(each["stepName"], _content(each["configuration"])) for each in steps]


def _content(configuration: dict[str, Any]) -> dict[str, str] | int:
    if "waitStepConfiguration" in configuration:
        return int(configuration["waitStepConfiguration"]["waitDurationMinutes"])
    servers = configuration["serverStepConfiguration"]["servers"]
    return {each["serverArn"].rpartition("/")[2]: each["impactLevel"] for each in servers}


def test_a_plan_shows_who_joins_and_leaves_a_wave_and_nothing_else(terraform: TagsyncWorkspace) -> None:
    db, app, web = add(terraform, "db", "1"), add(terraform, "app", "2"), add(terraform, "web", "3")
    more = 'wait_minutes = 5\n waits_after = { "2" = 0 }\n description = "books"\n tags = { Team = "sap" }\n'
    more += 'optional {\n globs = { Tier = "b*" }\n }'
    configure(terraform, more)
    terraform.apply()
    assert native(terraform) == [
        ("wave 1", {db.id: "CRITICAL"}),
        ("wait after wave 1", 5),
        ("wave 2", {app.id: "CRITICAL"}),
        ("wave 3", {web.id: "CRITICAL"}),
    ]
    terraform.lab.forget_calls()
    assert "No changes" in terraform.plan(expect=0).output
    assert terraform.lab.count("drs", "DescribeSourceServers") == 1

    retag(app, **{"DR-Wave": "1"})
    retag(web, Tier="batch")
    new = add(terraform, "new", "3")
    plan = terraform.plan(expect=2)
    assert shown(plan) == [
        '~ "wave 1"',
        f'+ "{app.label}" = "CRITICAL"',
        '- "wave 2"',
        f'- "{app.label}" = "CRITICAL"',
        '~ "wave 3"',
        f'+ "{new.label}" = "CRITICAL"',
        f'~ "{web.label}" = "CRITICAL" -> "OPTIONAL"',
    ]
    assert db.id not in plan.output
    terraform.apply()
    assert native(terraform) == [
        ("wave 1", {db.id: "CRITICAL", app.id: "CRITICAL"}),
        ("wait after wave 1", 5),
        ("wave 3", {web.id: "OPTIONAL", new.id: "CRITICAL"}),
    ]
    terraform.plan(expect=0)
    terraform.destroy()
    assert terraform.lab.client("drs").list_recovery_plans()["recoveryPlans"] == []


def test_a_saved_plan_writes_what_it_showed_though_tags_have_moved(terraform: TagsyncWorkspace) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "1")
    configure(terraform)
    terraform.apply()
    label = app.label
    retag(app, **{"DR-Wave": "2", "Name": "renamed"})
    plan = terraform.plan("-out=saved", expect=2)
    assert shown(plan) == ['~ "wave 1"', f'- "{label}" = "CRITICAL" -> null', '+ "wave 2"', f'+ "{label}" = "CRITICAL"']
    retag(db, **{"DR-Wave": "3"})
    terraform.run("apply", "-no-color", "saved")
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL"}), ("wave 2", {app.id: "CRITICAL"})]
    assert '+ "wave 3"' in shown(terraform.plan(expect=2))


def test_what_somebody_changed_in_the_plan_is_shown_and_put_right(terraform: TagsyncWorkspace) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "2")
    other = seed(terraform.lab, "other", {"App": "crm"}, {"App": "crm"})
    configure(terraform, 'tags = { Team = "sap" }')
    terraform.apply()
    drs = terraform.lab.client("drs")
    arn = terraform.state(ADDRESS)["plan_arn"]
    one, two = drs.list_recovery_plan_steps(recoveryPlanArn=arn)["recoveryPlanSteps"]
    order = [two["recoveryPlanStepArn"], one["recoveryPlanStepArn"]]
    drs.reorder_recovery_plan_steps(recoveryPlanArn=arn, orderedStepArns=order)
    servers = [{"serverArn": other.server.arn}]
    drs.create_recovery_plan_step(
        recoveryPlanArn=arn, stepName="mine", configuration={"serverStepConfiguration": {"servers": servers}}
    )
    drs.update_recovery_plan(recoveryPlanArn=arn, description="by hand")
    drs.tag_resource(resourceArn=arn, tags={"Team": "crm", "note": "kept"})
    plan = terraform.plan(expect=2)
    assert '- "mine"' in shown(plan)
    assert '~ "Team" = "crm" -> "sap"' in shown(plan)
    assert "by hand" in plan.output
    terraform.apply()
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL"}), ("wave 2", {app.id: "CRITICAL"})]
    tags = drs.list_tags_for_resource(resourceArn=arn)["tags"]
    assert {key: value for key, value in tags.items() if not key.startswith("tagsync:")} == {
        "Team": "sap",
        "note": "kept",
    }
    terraform.plan(expect=0)
    drs.delete_recovery_plan(recoveryPlanArn=arn)
    assert "1 to add" in terraform.plan(expect=2).output


@pytest.mark.parametrize("operation", ["DescribeSourceServers", "ListRecoveryPlans", "ListRecoveryPlanSteps"])
def test_a_read_that_fails_drops_no_server(terraform: TagsyncWorkspace, operation: str) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "1")
    configure(terraform)
    terraform.apply()
    terraform.lab.drs(HUB, HERE).page_size = 1
    terraform.lab.faults.add(Rule("deny", service="drs", op=operation, page=2 if operation[0] == "D" else None))
    terraform.lab.forget_calls()
    applied = terraform.apply()
    assert "cannot be read" in applied.output
    assert "0 added, 0 changed, 0 destroyed" in applied.output
    terraform.lab.faults.clear()
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL", app.id: "CRITICAL"})]
    assert terraform.lab.count("drs", "UpdateRecoveryPlanStep") == 0
    terraform.plan(expect=0)


def test_a_creation_waits_for_tags_that_a_fleet_repairs_in_the_same_apply(terraform: TagsyncWorkspace) -> None:
    db = seed(terraform.lab, "db", {"App": "erp", "DR-Wave": "2"}, {"App": "erp", "DR-Wave": "1"})
    configure(terraform, "depends_on = [tagsync_fleet.this]", before=FLEET)
    assert "have drifted" in terraform.plan(expect=2).output
    terraform.apply()
    assert native(terraform) == [("wave 2", {db.id: "CRITICAL"})]
    terraform.plan(expect=0)


def test_an_import_adopts_a_plan_of_tagsyncs_and_shows_what_differs(terraform: TagsyncWorkspace) -> None:
    db = add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    terraform.run("state", "rm", ADDRESS)
    assert "Invalid import id" in terraform.run("import", ADDRESS, "erp", expect=1).output
    new = add(terraform, "new", "1")
    terraform.run("import", ADDRESS, f"{HUB}/{HERE}/erp")
    assert shown(terraform.plan(expect=2))[-2:] == ['~ "wave 1"', f'+ "{new.label}" = "CRITICAL"']
    terraform.apply()
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL", new.id: "CRITICAL"})]


def test_a_plan_of_somebody_else_is_left_alone(terraform: TagsyncWorkspace) -> None:
    add(terraform, "db", "1")
    drs = terraform.lab.client("drs")
    arn = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    configure(terraform)
    said = terraform.plan(expect=1).plain
    assert "Error: Refused" in said
    assert "that tagsync did not make" in said
    drs.delete_recovery_plan(recoveryPlanArn=arn)
    terraform.apply()
    arn = terraform.state(ADDRESS)["plan_arn"]
    drs.untag_resource(resourceArn=arn, tagKeys=["tagsync:recovery-plan"])
    terraform.destroy("-refresh=false")
    assert [each["recoveryPlanArn"] for each in drs.list_recovery_plans()["recoveryPlans"]] == [arn]


def test_a_write_that_breaks_off_keeps_in_the_state_what_was_written(terraform: TagsyncWorkspace) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "2")
    configure(terraform)
    terraform.apply()
    new, last = add(terraform, "new", "1"), add(terraform, "last", "2")
    terraform.lab.faults.add(Rule("deny", service="drs", op="UpdateRecoveryPlanStep", skip=1))
    assert "was not written completely" in terraform.apply(expect=1).output
    assert set(terraform.state(ADDRESS)["waves"]["wave 1"]) == {db.label, new.label}
    assert set(terraform.state(ADDRESS)["waves"]["wave 2"]) == {app.label}
    terraform.lab.faults.clear()
    assert shown(terraform.plan(expect=2)) == ['~ "wave 2"', f'+ "{last.label}" = "CRITICAL"']
    terraform.apply()
    terraform.plan(expect=0)


def test_rule_12_a_plan_that_runs_is_changed_but_not_deleted(terraform: TagsyncWorkspace) -> None:
    terraform.lab.clock.freeze()
    add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    drs = terraform.lab.client("drs")
    drs.start_recovery_plan_execution(recoveryPlanArn=terraform.state(ADDRESS)["plan_arn"], mode="DRILL")
    add(terraform, "new", "1")
    assert "is starting" in terraform.apply(expect=1).plain
    terraform.lab.clock.advance(100)
    assert "being executed" in terraform.destroy(expect=1).plain
    terraform.apply()
    terraform.lab.clock.advance(1000)
    terraform.destroy()


def test_a_plan_whose_take_over_fails_is_not_deleted_by_the_next_apply(terraform: TagsyncWorkspace) -> None:
    """Terraform replaces what a failed creation leaves in the state."""
    add(terraform, "db", "1")
    configure(terraform)
    terraform.apply()
    arn = terraform.state(ADDRESS)["plan_arn"]
    terraform.run("state", "rm", ADDRESS)
    add(terraform, "new", "1")
    terraform.lab.faults.add(Rule("deny", service="drs", op="UpdateRecoveryPlanStep"))
    assert "apply again to take it over" in terraform.apply(expect=1).plain
    terraform.lab.faults.clear()
    assert "1 to add, 0 to change, 0 to destroy" in terraform.plan(expect=2).plain
    terraform.apply()
    assert terraform.state(ADDRESS)["plan_arn"] == arn


def test_tags_that_are_lost_do_not_empty_a_plan_unless_it_is_allowed(terraform: TagsyncWorkspace) -> None:
    servers = [add(terraform, f"s{number}", "1") for number in range(13)]
    configure(terraform)
    terraform.apply()
    for server in servers[:11]:
        retag(server, App="lost")
    assert "11 of 13 servers would leave" in terraform.plan(expect=1).plain
    configure(terraform, "allow_leaving = true")
    terraform.apply()
    ((_, left),) = native(terraform)
    assert left == {server.id: "CRITICAL" for server in servers[11:]}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("wait_minutes = 121", "out of range"),
        ('waits_after = { "1" = -1 }', "out of range"),
        ('any_of = { App = ["x"] }', "in two of selector, any_of and globs"),
        ("optional {}", "the selector is empty"),
        ('tags = { "aws:x" = "1" }', "reserved"),
        ('wave_tag = ""', "It looks like a variable that was not set"),
        ('wave_missing = "later"', "wave_missing"),
        ('region = "mars"', "not a region"),
    ],
)
def test_mistakes_are_found_before_aws_is_asked(terraform: TagsyncWorkspace, more: str, said: str) -> None:
    configure(terraform, more)
    assert said in terraform.plan(expect=1).plain
    assert terraform.lab.count("drs") == 0


def test_an_empty_selection_and_too_many_steps_are_errors(terraform: TagsyncWorkspace) -> None:
    terraform.lab.drs(HUB, HERE).initialized = True
    configure(terraform)
    assert "carries these tags" in terraform.plan(expect=1).plain
    for number in range(1, 22):
        add(terraform, f"s{number}", str(number))
    assert "21 steps, and DRS allows 20" in terraform.plan(expect=1).plain


def test_rule_6_servers_that_swap_their_waves_are_written_in_an_order_that_aws_accepts(
    terraform: TagsyncWorkspace,
) -> None:
    db, app = add(terraform, "db", "1"), add(terraform, "app", "2")
    configure(terraform)
    terraform.apply()
    retag(db, **{"DR-Wave": "2"})
    retag(app, **{"DR-Wave": "1"})
    terraform.apply()
    assert native(terraform) == [("wave 1", {app.id: "CRITICAL"}), ("wave 2", {db.id: "CRITICAL"})]
    terraform.plan(expect=0)


def test_rule_7_a_hundred_and_one_servers_are_an_error_that_counts_them(terraform: TagsyncWorkspace) -> None:
    for number in range(101):
        add(terraform, f"s{number}", "1")
    configure(terraform)
    said = terraform.plan(expect=1).plain
    assert "101 servers, and DRS allows 100 in a plan" in said
    assert "driven recovery" in said


def test_rule_2_a_server_that_cannot_be_launched_is_left_out_and_stays_out(terraform: TagsyncWorkspace) -> None:
    db, bad = add(terraform, "db", "1"), add(terraform, "bad", "1")
    configure(terraform)
    terraform.apply()
    state = terraform.lab.drs(HUB, HERE).servers[bad.id].wire["dataReplicationInfo"]
    state["dataReplicationState"] = "DISCONNECTED"
    said = " ".join(terraform.plan(expect=0).plain.split())
    assert "Warning: DRS cannot launch every server of the recovery plan erp now" in said
    assert f"A start of the plan would launch none of its servers, because of source server {bad.id}." in said
    configure(terraform, f'leave_out = ["{bad.id}"]')
    planned = terraform.plan(expect=2)
    assert planned.changes
    assert "DRS cannot launch" not in planned.output
    terraform.apply()
    assert native(terraform) == [("wave 1", {db.id: "CRITICAL"})]
    assert "No changes" in terraform.plan(expect=0).output

    configure(terraform, 'leave_out = ["s-0123456789abcdef0"]')
    assert "it is to be left out, and the selector does not take it" in terraform.plan(expect=1).plain


def test_servers_without_a_wave_are_told_and_an_error_where_they_are_refused(terraform: TagsyncWorkspace) -> None:
    add(terraform, "db", "1")
    lacking = add(terraform, "app", "")
    configure(terraform)
    said = terraform.plan(expect=2).plain
    assert "Not every wave of the recovery plan erp is clear" in said
    assert f"no wave in the tag DR-Wave, which means wave 1: source server {lacking.id}" in " ".join(said.split())
    terraform.apply()
    configure(terraform, 'wave_missing = "refuse"')
    assert f"{lacking.id}: no wave in the tag DR-Wave, and wave_missing is refuse" in terraform.plan(expect=1).plain
    retag(lacking, **{"DR-Wave": "1"})
    assert "Not every wave" not in terraform.plan(expect=2).plain
