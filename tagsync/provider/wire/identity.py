"""The identity of a resource: those of its attributes that tell it from all others of its type (Terraform 1.12).

    Identity({"folder": "Folder of the note.", "name": "Name of the note."}, supplied=frozenset({"folder"}))

Terraform keeps it in the state beside the resource, shows it in `terraform query`, and takes it in `import` blocks. It
never changes while the resource is the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Identity:
    """What each attribute of the identity is, by its name, which is that of an attribute of the resource. An import has
    to give all but the `supplied` ones, which `Resource.import_identity` knows otherwise.

    A stored identity of another `version` is refused: of a newer one, because this one may not know its attributes, and
    of an older one, because there is no way to upgrade it.
    """

    attributes: Mapping[str, str]
    supplied: frozenset[str] = field(default=frozenset())
    version: int = 0

    def __post_init__(self) -> None:
        if unknown := self.supplied - self.attributes.keys():
            raise ValueError(f"the identity has no attribute {', '.join(sorted(unknown))}")
