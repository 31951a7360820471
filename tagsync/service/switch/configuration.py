"""What the environment says to the function hub_switch."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.engine.standby.ports import Hubs
from tagsync.service.kit.environment import Environment


@dataclass(frozen=True, slots=True)
class SwitchConfiguration:
    """`hubs` is None where there is no other hub. `starts_schedule`: the schedule is on while this hub is in charge,
    and off while it stands by; otherwise the switch leaves it as it is."""

    table: str
    hubs: Hubs | None
    function: str
    schedule: str
    schedule_group: str
    starts_schedule: bool


def switch_configuration(environment: Environment) -> SwitchConfiguration:
    """Raises `InputError` with every mistake."""
    environment.text("OTHER_HUB")
    found = SwitchConfiguration(
        table=environment.table(),
        hubs=environment.hubs(),
        function=environment.text("SYNC_FUNCTION"),
        schedule=environment.text("SCHEDULE_NAME"),
        schedule_group=environment.text("SCHEDULE_GROUP"),
        starts_schedule=environment.flag("STARTS_SCHEDULE"),
    )
    environment.done()
    return found
