"""An IAM role with one inline policy."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.aws.iam_role import IamRole
from tagsync_cdktf.aws.iam_role_policy import IamRolePolicy
from tagsync_cdktf.cdk import ITerraformDependable, TerraformProvider
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.statements import policy_text, service_trust


class ServiceRole(Construct):
    """`trust` says who may assume it. IAM trusts no role that does not exist: name those of this stack in `after`.

    The policy is rendered here, so that a plan shows it whole. What uses the role waits for `policy` (`depends_on`).
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        name: str,
        description: str,
        trust: IamPolicy,
        policy: IamPolicy,
        boundary: str,
        after: Sequence[ITerraformDependable] = (),
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        self.role = IamRole(
            self,
            "role",
            name=name,
            description=description,
            assume_role_policy=policy_text(trust),
            permissions_boundary=boundary or None,
            depends_on=list(after) or None,
            provider=provider,
        )
        self.policy = IamRolePolicy(
            self, "policy", name="tagsync", role=self.role.name, policy=policy_text(policy), provider=provider
        )

    @property
    def arn(self) -> str:
        return self.role.arn


def hub_role(
    scope: Construct, hub: Hub, *, part: str, description: str, service: str, policy: IamPolicy
) -> ServiceRole:
    """A role of the service itself. `service` is the service of AWS that assumes it, such as lambda."""
    return ServiceRole(
        scope,
        "role",
        name=hub.names.of_hub(part),
        description=description,
        trust=service_trust(f"{service}.amazonaws.com", hub.settings.hub.account),
        policy=policy,
        boundary=hub.settings.permissions_boundary,
        provider=hub.provider,
    )
