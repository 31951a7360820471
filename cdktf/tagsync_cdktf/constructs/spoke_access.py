"""The roles that the hub needs in an account: to read, to write tags, to launch servers and to forward tag changes."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from tagsync.aws.permissions import (
    AllowedHooks,
    IamPolicy,
    Launches,
    launch_needs_policy,
    read_policy,
    recovery_read_policy,
    recovery_watch_policy,
    together,
    trust_policy,
    write_policy,
)
from tagsync_cdktf.cdk import ITerraformDependable, TerraformProvider
from tagsync_cdktf.constructs.role import ServiceRole
from tagsync_cdktf.facts.recovery_role import recovery_role_policies
from tagsync_cdktf.facts.statements import forward_policy, service_trust


class SpokeAccess(Construct):
    """The roles of one account (`account`). IAM is global, so the provider may be of any region.

    `readers`, `writers` and `recoverers` are the ARNs of the hub's function roles, which must exist. `callers` may read
    too: ARNs of users and roles, with `*` for any text. No other role is trusted, and each must give an external id:
    `external_id`, or one of several. They may give `session_tags` and a `source_identity` where that is said.
    `after` are those roles, where this stack makes them. Without `writers` there is no write role, without
    `recoverers` no role that launches servers and runs recovery plans, without `bus` (the ARN of the home bus, or those
    of both hubs) no role to forward with. `launch` says that the policy ensures launch settings, and `launches` what
    launches do beyond the usual. With `cleanup` the recovery role may terminate recovery instances.
    With `follow_plans` it may write native plans. `hooks` are what hooks of driven recoveries may call with it.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        name: str = "tagsync",
        account: str,
        partition: str = "aws",
        readers: Sequence[str],
        writers: Sequence[str] = (),
        recoverers: Sequence[str] = (),
        callers: Sequence[str] = (),
        external_id: str | Sequence[str],
        session_tags: bool = False,
        source_identity: bool = False,
        read_role: str = "tagsync-read",
        write_role: str = "tagsync-write",
        recovery_role: str = "tagsync-launch",
        launch: bool = False,
        launches: Launches = Launches(),
        cleanup: bool = False,
        hooks: AllowedHooks = AllowedHooks(),
        follow_plans: bool = False,
        bus: str | Sequence[str] = "",
        permissions_boundary: str = "",
        after: Sequence[ITerraformDependable] = (),
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)

        def role(
            id_: str,
            role_name: str,
            description: str,
            principals: Sequence[str],
            *policies: IamPolicy,
            callers: Sequence[str] = (),
        ) -> ServiceRole:
            return ServiceRole(
                self,
                id_,
                name=role_name,
                description=description,
                trust=trust_policy(
                    principals,
                    external_id,
                    callers=callers,
                    session_tags=session_tags,
                    source_identity=source_identity,
                ),
                policy=together(*policies),
                boundary=permissions_boundary,
                after=after,
                provider=provider,
            )

        recovers = (recovery_read_policy, recovery_watch_policy, launch_needs_policy)
        watch = [policy(partition) for policy in recovers] if recoverers else []
        read = read_policy(partition, launch=launch, staging=True)
        what = "tagsync reads source servers and their instances"
        self.read = role("read", read_role, what, readers, read, *watch, callers=callers)
        self.write: ServiceRole | None = None
        self.recovery: ServiceRole | None = None
        self.forward: ServiceRole | None = None
        if writers:
            write = write_policy(partition, launch=launch)
            self.write = role("write", write_role, "tagsync writes tags of source servers", writers, write)
        if recoverers:
            what = "tagsync launches source servers"
            policies = recovery_role_policies(
                partition, account, launches, cleanup=cleanup, hooks=hooks, follow=follow_plans
            )
            self.recovery = role("recovery", recovery_role, what, recoverers, *policies)
        if bus:
            self.forward = ServiceRole(
                self,
                "forward",
                name=f"{name}-forward",
                description="EventBridge puts tag changes on tagsync's home bus",
                trust=service_trust("events.amazonaws.com", account),
                policy=forward_policy([bus] if isinstance(bus, str) else bus),
                boundary=permissions_boundary,
                provider=provider,
            )
