"""The tag sync itself, applied with every deployment: `modules/tagsync` for the regions of one account."""

from __future__ import annotations

import os
from pathlib import Path

from constructs import Construct

from tagsync.engine.targets.region_choice import names
from tagsync_cdktf.cdk import TerraformHclModule
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.stacks.base import BaseStack

TAGSYNC_PROVIDER = {"source": "tagsync/tagsync", "version": ">= 0.1.0"}


class FleetsStack(BaseStack):
    """The fleets of one account, through its deployer role. This stack and the service do not need each other.

    `module` is the folder of modules/tagsync. Its path is written relative to `stack_folder`, where Terraform runs.
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
        self.add_override("terraform.required_providers.tagsync", TAGSYNC_PROVIDER)
        self.add_override("provider.tagsync", [_provider(settings, account)])
        variables: dict[str, object] = {
            "regions": names(account.regions),
            "policy": function_documents(settings)["POLICY"].text,
        }
        TerraformHclModule(
            self,
            "sync",
            source=os.path.relpath(module.resolve(), stack_folder.resolve()),
            variables=variables,
            skip_asset_creation_from_local_modules=True,
        )


def _provider(settings: Settings, account: AccountSettings) -> dict[str, object]:
    """Reads and writes through the deployer role, and reads instances in other accounts through their read roles.

    These trust only who is named in `deployers`. Without that, servers whose instances are elsewhere keep their tags
    here (law 1), and the service syncs them.
    """
    provider: dict[str, object] = {"region": names(account.regions)[0]}
    if account.deployer_role:
        provider["assume_role"] = [{"role_arn": account.deployer_role}]
    if settings.deployers:
        provider["origin_role"] = [{"role_name": settings.read_role, "external_id": settings.external_id}]
    return provider
