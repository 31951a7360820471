"""`tagsync adopt`: what it writes, where, and what it says of what it could not read."""

from __future__ import annotations

import stat
from pathlib import Path

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.cli.conftest import Outcome, Run, add_server

SPOKE = "222222222222"
HERE = ("--account", f"111111111111,{SPOKE}", "--region", "us-east-1,eu-west-1", "--quiet")
ROLE = ("--role-name", "tagsync", "--external-id", "choose-one")


def adopted(lab: Lab, tagsync: Run, *flags: object) -> Outcome:
    """A server in the hub and one in a spoke."""
    add_server(lab, 1, {}, {})
    lab.add_role(SPOKE, "tagsync", external_id="choose-one")
    lab.drs(SPOKE, "eu-west-1").seed_server("far")
    return tagsync("adopt", *HERE, *flags)


def test_each_region_with_servers_is_a_resource_and_an_import_block(aws: Lab, tagsync: Run) -> None:
    outcome = adopted(aws, tagsync, *ROLE)
    assert (outcome.code, outcome.err) == (0, "")
    head, _, rest = outcome.out.partition("\n\n")
    assert head.startswith("# Made by tagsync adopt: 2 source servers in 2 regions of 2 accounts.\n# ")
    assert rest.startswith('resource "tagsync_fleet" "account_111111111111_us_east_1" {\n  region = "us-east-1"\n}\n')
    assert rest.endswith(
        'resource "tagsync_fleet" "account_222222222222_eu_west_1" {\n'
        '  region = "eu-west-1"\n\n'
        "  assume_role {\n"
        '    role_arn    = "arn:aws:iam::222222222222:role/tagsync"\n'
        '    external_id = "choose-one"\n'
        "  }\n"
        "}\n\n"
        "import {\n"
        "  to = tagsync_fleet.account_222222222222_eu_west_1\n"
        '  id = "222222222222/eu-west-1 arn:aws:iam::222222222222:role/tagsync choose-one"\n'
        "}\n"
    )
    assert aws.count("drs", "TagResource") == 0


def test_what_could_not_be_read_is_in_the_file_and_on_the_terminal(aws: Lab, tagsync: Run, tmp_path: Path) -> None:
    aws.faults.add(Rule("deny", service="drs", region="us-east-1", account=SPOKE))
    out = tmp_path / "fleets.tf"
    outcome = adopted(aws, tagsync, *ROLE, "--out", out)
    assert outcome.code == 1
    assert outcome.out == f"Written to {out}: 2 source servers in 2 regions of 2 accounts.\n"
    assert "Not read: 222222222222/us-east-1 drs:DescribeSourceServers: " in outcome.err
    assert "# INCOMPLETE: there may be more.\n" in out.read_text()
    assert f"# {outcome.err}" in out.read_text()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_never_replaced(aws: Lab, tagsync: Run, tmp_path: Path) -> None:
    """A shorter list of fleets would have the next terraform plan destroy those that are left out."""
    out = tmp_path / "fleets.tf"
    out.write_text("# kept\n")
    outcome = adopted(aws, tagsync, *ROLE, "--out", out)
    assert (outcome.code, out.read_text()) == (1, "# kept\n")
    assert f"{out}: it is there already. Name a new file, or remove this one" in outcome.err
    assert not aws.calls


def test_redacted_it_holds_no_external_id(aws: Lab, tagsync: Run) -> None:
    outcome = adopted(aws, tagsync, *ROLE, "--redact", "--module")
    assert "the modules of the installed version, and the source is ./modules/tagsync." in outcome.out
    assert 'external_id = "***"' in outcome.out
    assert "choose-one" not in outcome.out


def test_nothing_to_take_over_has_an_exit_code_of_its_own(aws: Lab, tagsync: Run) -> None:
    outcome = tagsync("adopt", "--region", "us-east-1", "--quiet")
    assert (outcome.code, outcome.err) == (4, "")
    assert outcome.out == "# Made by tagsync adopt: 0 source servers in 0 regions of 0 accounts.\n"
