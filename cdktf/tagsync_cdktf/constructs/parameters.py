"""Documents that are too long for the environment of a function."""

from __future__ import annotations

from collections.abc import Mapping

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.ssm_parameter import SsmParameter
from tagsync_cdktf.facts.documents import FunctionDocument


class Documents(Construct):
    """`names` are the parameters that were made."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        documents: Mapping[str, FunctionDocument],
        key: str | None,
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        self.parameters = [
            SsmParameter(
                self,
                document.name.lower(),
                name=document.parameter,
                type="SecureString" if key else "String",
                tier="Intelligent-Tiering",
                key_id=key,
                value=document.text,
                provider=provider,
            )
            for document in documents.values()
            if document.in_parameter
        ]
