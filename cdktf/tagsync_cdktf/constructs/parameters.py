"""The SSM parameters of the documents that functions read."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from tagsync_cdktf.aws.ssm_parameter import SsmParameter
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.function_documents import FunctionDocument


class DocumentParameters(Construct):
    """`parameters` are those that were made."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, documents: Iterable[FunctionDocument]) -> None:
        super().__init__(scope, id_)
        self.parameters = [
            SsmParameter(
                self,
                f"{document.name.lower()}_{number}",
                name=name,
                type="SecureString" if hub.key else "String",
                tier="Standard",
                key_id=hub.key,
                value=value,
                provider=hub.provider,
            )
            for document in documents
            for number, (name, value) in enumerate(document.parameters.items(), 1)
        ]
