"""The tag sync itself, applied with every deployment: `modules/tagsync` for the regions of one account."""

from __future__ import annotations

import os
from pathlib import Path

from cdktf import TerraformHclModule
from constructs import Construct

from tagsync_cdktf.facts.documents import function_documents
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.stacks.base import BaseStack

SOURCE, VERSIONS = "terraform.local/tagsync/tagsync", ">= 0.1.0"


class FleetsStack(BaseStack):
    """One account's fleets, through its deployer role. It needs nothing of the service, nor the service of it.

    `module` is the folder of modules/tagsync; `stack_folder` where Terraform runs, for the path to the module is
    relative to it.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        settings: Settings,
        account: AccountSettings,
        module: Path,
        stack_folder: Path,
    ) -> None:
        super().__init__(scope, id_, settings=settings)
        self.add_override("terraform.required_providers.tagsync", {"source": SOURCE, "version": VERSIONS})
        self.add_override("provider.tagsync", [_provider(account)])
        variables: dict[str, object] = {
            "regions": list(account.regions),
            "policy": function_documents(settings)["POLICY"].text,
        }
        TerraformHclModule(
            self,
            "sync",
            source=os.path.relpath(module.resolve(), stack_folder.resolve()),
            variables=variables,
            skip_asset_creation_from_local_modules=True,
        )


def _provider(account: AccountSettings) -> dict[str, object]:
    """Everything through the deployer role. Instances in other accounts are unreadable to it, and their servers keep
    their tags (law 1): those are the service's to sync."""
    provider: dict[str, object] = {"region": account.regions[0]}
    if account.deployer_role:
        provider["assume_role"] = [{"role_arn": account.deployer_role}]
    return provider
