"""What earlier versions deployed and Terraform now forgets: to destroy it would undo what has taken its place."""

from __future__ import annotations

from typing import Any

from tagsync_cdktf.cdk import TerraformElement


class Forgotten(TerraformElement):
    """A `removed` block for the resource that had this id here. Where it was never deployed, the block does nothing."""

    def __init__(self, scope: Any, id_: str, kind: str) -> None:
        super().__init__(scope, id_, kind)
        self._kind = kind

    def to_terraform(self) -> Any:
        return {"removed": [{"from": f"{self._kind}.{self.friendly_unique_id}", "lifecycle": {"destroy": False}}]}
