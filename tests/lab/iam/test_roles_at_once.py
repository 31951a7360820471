"""Roles are made while others are listed, as Terraform does with many of them at once."""

from __future__ import annotations

from moto.backends import get_backend

from tagsync.lab.lab import HUB, Lab


def test_a_role_that_is_made_meanwhile_breaks_no_list(lab: Lab) -> None:
    roles = get_backend("iam")[HUB]["aws"]
    lab.add_role(HUB, "first")
    listed = iter(roles.get_roles())
    next(listed)
    lab.add_role(HUB, "second")
    assert [*listed] == []
    assert {"first", "second"} <= {role.name for role in roles.get_roles()}
