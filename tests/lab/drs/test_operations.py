"""Which operations of DRS the lab has, counted against botocore's model."""

from __future__ import annotations

from pathlib import Path

from botocore import xform_name

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.wire.models import service_model

MISSING = {
    "AssociateSourceNetworkStack",
    "CreateSourceNetwork",
    "DeleteSourceNetwork",
    "DescribeSourceNetworks",
    "ExportSourceNetworkCfnTemplate",
    "StartFailbackLaunch",
    "StartSourceNetworkRecovery",
    "StartSourceNetworkReplication",
    "StopSourceNetworkReplication",
}


def test_the_lab_has_all_operations_but_those_on_networks_and_the_failback_client() -> None:
    names = set(service_model("drs").operation_names)
    missing = {each for each in names if not hasattr(DrsBackend, xform_name(each))}
    assert missing == MISSING
    assert len(names) - len(missing) >= 55


def test_the_guide_names_what_is_missing() -> None:
    guide = Path("docs/lab.md").read_text(encoding="utf-8")
    assert all(each in guide for each in MISSING)
