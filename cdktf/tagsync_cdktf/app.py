"""The app: all stacks of one deployment, from its settings."""

from __future__ import annotations

from pathlib import Path

from tagsync.engine.targets.region_choice import names
from tagsync_cdktf.cdk import App
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import STANDBY, hubs
from tagsync_cdktf.stacks.fleets import FleetsStack
from tagsync_cdktf.stacks.hub import HubStack
from tagsync_cdktf.stacks.spoke import ForwardingStack, SpokeStack


def add_stacks(app: App, settings: Settings, *, code: Path, module: Path) -> None:
    """Adds them to the app. `code` is the zip of the functions, `module` is the folder of modules/tagsync."""
    name = settings.name
    hub = HubStack(app, f"{name}-hub", settings=settings, code=code)
    for other in hubs(settings)[1:]:
        standby = HubStack(app, f"{name}-{STANDBY}-{other.home_region}", settings=settings, hub=other, code=code)
        hub.add_dependency(standby)  # IAM trusts no role that does not exist
    roles: list[HubStack | SpokeStack] = [hub]
    for account in settings.accounts:
        if account is not settings.hub:
            roles.append(SpokeStack(app, f"{name}-spoke-{account.account}", settings=settings, account=account))
            roles[-1].add_dependency(hub)
        for region in account.forwarding_regions:
            stack = ForwardingStack(
                app, f"{name}-events-{account.account}-{region}", settings=settings, account=account, region=region
            )
            stack.add_dependency(roles[-1])
    for account in settings.accounts if settings.apply_sync else ():
        if names(account.regions):
            stack_id = f"{name}-fleets-{account.account}"
            folder = Path(app.outdir) / "stacks" / stack_id
            fleets = FleetsStack(app, stack_id, settings=settings, account=account, module=module, stack_folder=folder)
            for each in roles if settings.deployers else ():
                fleets.add_dependency(each)
