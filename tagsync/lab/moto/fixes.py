"""Corrections to moto that a lab of this size needs. They are applied once per process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def apply_fixes(account_of: Callable[[str], str | None]) -> None:
    """`account_of` tells the account of an access key of the lab, None for a key it does not know."""
    _tags_of_one_resource()
    _modules_listed_once()
    _roles_as_they_are_now()
    _items_as_they_are_now()
    _account_of_key(account_of)


def _tags_of_one_resource() -> None:
    """moto scans every tag of the region for each resource it renders: quadratic in the fleet."""
    from moto.ec2.models import core
    from moto.ec2.utils import EC2_PREFIX_TO_RESOURCE, get_prefix

    def get_tags(self: Any) -> list[dict[str, str]]:
        if not self.id:
            return []
        kind = EC2_PREFIX_TO_RESOURCE.get(get_prefix(self.id), "")
        tags = self.ec2_backend.tags.get(self.id, {})
        return [
            {"resource_id": self.id, "key": key, "value": value, "resource_type": kind} for key, value in tags.items()
        ]

    core.TaggedEC2Resource.get_tags = get_tags  # type: ignore[method-assign]


def _modules_listed_once() -> None:
    """moto lists and stats its package directory on every request, under the dispatcher's lock."""
    from moto import backends

    names = tuple(backends.list_of_moto_modules())
    backends.list_of_moto_modules = lambda: names


def _roles_as_they_are_now() -> None:
    """moto hands out its own dictionary: making a role failed while another was made, which Terraform does at once."""
    from moto.iam.models import IAMBackend

    def get_roles(self: Any) -> list[Any]:
        return list(self.roles.values())

    IAMBackend.get_roles = get_roles  # type: ignore[method-assign]


def _items_as_they_are_now() -> None:
    """moto walks the whole table for each query, and fails when another function writes an item meanwhile."""
    from moto.dynamodb.models.table import Table

    def all_items(self: Any) -> list[Any]:
        rows = [list(each.values()) if self.range_key_attr else [each] for each in list(self.items.values())]
        found = [item for row in rows for item in row]
        return sorted(found, key=lambda item: (item.hash_key, item.range_key) if item.range_key else item.hash_key)

    Table.all_items = all_items  # type: ignore[method-assign]


def _account_of_key(account_of: Callable[[str], str | None]) -> None:
    """moto walks every account and partition for each key, and does not know the lab's own keys."""
    from moto.iam import models

    original = models.get_account_id_from

    def get_account_id_from(access_key: str) -> str:
        return account_of(access_key) or original(access_key)

    models.get_account_id_from = get_account_id_from
