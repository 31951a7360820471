"""What a finding advises, in commands and flags that work as they stand."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.recovery.native.ways import Advice, Way


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Advises in commands and flags. `definition` are the file of the plan and the flags that were typed with it, and
    `recovery` what stands for the newest recovery of that plan; empty: its ARN."""

    definition: str = "FILE"
    recovery: str = ""

    def says(self, advice: Advice) -> str:
        match advice.way:
            case Way.WRITE_PLAN:
                return f"tagsync recovery apply {self.definition}"
            case Way.WRITE_TAGS:
                account, _, region = advice.about.partition("/")
                return f"tagsync apply --account {account} --region {region}"
            case Way.RETRY:
                return f"tagsync recovery retry {self.recovery or advice.about}"
            case Way.LOOK:
                return f"tagsync recovery status {advice.about}"
        return advice.way.flag
