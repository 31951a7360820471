"""What Terraform does not write: a plan in DRS that another one keeps, and a change that is unlikely."""

from __future__ import annotations

from tagsync.provider.recovery_plan.view import RecoveryPlanView, labels_in
from tagsync.provider.wire.api import Attributes, DiagnosticError, Diagnostics
from tagsync.recovery.plans.keeping import KEEPER_TAG, Keeper
from tagsync.recovery.plans.leaving import LeavingLimits, refusal
from tagsync.recovery.plans.native_plan import NativePlan

_CHOOSE = (
    "To have Terraform keep it, write follow: report or off for this plan in the settings of the service, then run "
    "tagsync recovery apply FILE --keeper terraform. To have the service keep it, remove this resource from the "
    "configuration: its destroy leaves the plan alone."
)


def is_kept_elsewhere(native: NativePlan | None) -> bool:
    """Whether the tag of a plan names another keeper. A plan without the tag is free to be taken."""
    return native is not None and native.keeper not in ("", Keeper.TERRAFORM)


def warn_of_keeper(native: NativePlan, diags: Diagnostics) -> None:
    """While both want the same there is nothing to write, and nothing to refuse."""
    if is_kept_elsewhere(native):
        diags.warning(f"{_who(native)} keeps the recovery plan {native.name}", f"{_what(native)} {_CHOOSE}", "name")


def refuse_keeper(native: NativePlan | None) -> None:
    """Raises `DiagnosticError` if another one keeps the plan, which Terraform is about to write."""
    if native and is_kept_elsewhere(native):
        title = f"{_who(native)} keeps the recovery plan {native.name}, and Terraform would change it"
        raise DiagnosticError(title, f"{_what(native)} {_CHOOSE}", "name")


def warn_of_left_alone(native: NativePlan, diags: Diagnostics) -> None:
    """At a destroy."""
    diags.warning("A recovery plan was left alone", f"{_who(native)} keeps it. {_what(native)}")


def refuse_the_unlikely(prior: Attributes, desired: RecoveryPlanView) -> None:
    """Raises `DiagnosticError` if more servers leave than is likely (law 7)."""
    after = frozenset(label for members in desired.waves.values() for label in members)
    if reason := refusal(LeavingLimits(), prior["name"], frozenset(labels_in(prior)), after):
        raise DiagnosticError(
            "More servers would leave the recovery plan than is likely",
            f"{reason}.\n\nTo see them, set allow_leaving = true and read what terraform plan then shows; apply it if "
            "it is right. If it is not, look for what changed: the selector, or the tags of many servers at once.",
            "allow_leaving",
        )


def _who(native: NativePlan) -> str:
    return "The service" if native.keeper == Keeper.SERVICE else f'"{native.keeper}"'


def _what(native: NativePlan) -> str:
    """What its tag says."""
    if native.keeper == Keeper.SERVICE:
        return f"Its tag {KEEPER_TAG} says so: after each full run the service makes it what the tags say."
    return f"Its tag {KEEPER_TAG} says so."
