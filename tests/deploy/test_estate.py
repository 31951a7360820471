"""The estate, as deployed: an instance that nothing protects is named with its application."""

from __future__ import annotations

import json

from tagsync.lab.lab import HUB
from tests.deploy.service import OPERATOR, ORIGIN, UNLISTED, VIEWER, Service

NEW = "i-0e0e0e0e0e0e0e0e0"
APPLICATION = {"DR-Application": "ERP", "Name": "erp-new"}


def test_an_instance_that_nothing_protects_is_named_with_its_application(service: Service) -> None:
    """The plans of the deployment want it. Another one whose application no plan wants is not named."""
    service.add_fleet()
    fleet = service.lab.ec2(HUB, ORIGIN)
    fleet.add_instance(NEW, APPLICATION)
    fleet.add_instance("i-0c0c0c0c0c0c0c0c0", {"DR-Application": "Canteen"})
    try:
        status, answer = service.call(VIEWER, "GET", "/drs/estate?application=ERP")
        assert (status, answer["status"]) == (200, "SUCCESS")
        told = {each["instanceId"]: each for each in answer["instances"]}
        assert (told[NEW]["application"], told[NEW]["name"], told[NEW]["bucket"]) == ("ERP", "erp-new", "unprotected")
        assert any(by.startswith("plan ") for by in told[NEW]["wantedBy"])
        assert "Canteen" not in json.dumps(answer)
        assert service.call(UNLISTED, "GET", "/drs/estate")[0] == 403
        assert service.call(OPERATOR, "GET", "/drs/estate?application=Canteen")[1]["totalInstances"] == 0
    finally:
        fleet.forget(NEW)
        fleet.forget("i-0c0c0c0c0c0c0c0c0")
