"""What Terraform expects from every plan and apply, whatever the resource."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.provider.wire.paths import Path
from tagsync.provider.wire.schema import Schema
from tagsync.provider.wire.values import UNKNOWN, Attributes, differs, is_known


def mark_unknown(schema: Schema, prior: Attributes | None, proposed: Attributes, config: Attributes) -> Attributes:
    """`proposed`, but UNKNOWN for values that only the apply will tell.

    Terraform proposes the configuration, and the prior values of computed attributes that are not configured. They
    keep these values if nothing configured changes.
    """
    if prior is not None and not _configured_change(schema, prior, proposed):
        return proposed
    return {**proposed, **dict.fromkeys(_undecided(schema, prior, config), UNKNOWN)}


def _configured_change(schema: Schema, prior: Attributes, proposed: Attributes) -> bool:
    computed_only = {
        name for name, attribute in schema.attributes.items() if not (attribute.required or attribute.optional)
    }
    return any(differs(prior[name], proposed[name]) for name in proposed.keys() - computed_only)


def _undecided(schema: Schema, prior: Attributes | None, config: Attributes) -> Iterator[str]:
    for name, attribute in schema.attributes.items():
        kept = attribute.stable and prior is not None and prior[name] is not None
        if attribute.computed and config[name] is None and not kept:
            yield name


def replacing(schema: Schema, prior: Attributes, planned: Attributes) -> Iterator[Path]:
    """The attributes and blocks whose change replaces the resource."""
    for name, member in schema.members():
        if member.replaces and differs(prior[name], planned[name]):
            yield (name,)


def settle(written: Attributes, prior: Attributes | None) -> Attributes:
    """The state after an apply that failed: no value in it may be unknown."""
    before = prior or {}
    return {name: value if is_known(value) else before.get(name) for name, value in written.items()}
