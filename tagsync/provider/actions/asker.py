"""What a finding of a preflight advises, in the terms of a configuration."""

from __future__ import annotations

from tagsync.recovery.native.ways import Advice, Way

_ARGUMENTS = {
    Way.LEAVE_OUT: 'add it to the plan\'s leave_out, such as leave_out = ["s-1234567890abcdef0"]',
    Way.LAUNCH_FAULTS: "accept_launch_faults = true",
    Way.OLD_POINTS: "accept_old_points = true",
    Way.UNVERIFIED_TAGS: "accept_unverified_tags = true",
    Way.REPLACE_INSTANCES: "replace_instances = true",
    Way.WRITE_TAGS: "apply the tagsync_fleet of that region first",
    Way.WRITE_PLAN: "apply the tagsync_recovery_plan first",
}


class InConfiguration:
    """Advises in arguments of the action, and in commands for what no configuration may do."""

    def says(self, advice: Advice) -> str:
        match advice.way:
            case Way.RETRY:
                return f"tagsync recovery retry {advice.about}"
            case Way.LOOK:
                return f"tagsync recovery status {advice.about}"
        return _ARGUMENTS.get(advice.way) or f"tagsync recovery start --drill {advice.way.flag}"
