"""The section of the estate: how often the service looks for instances that nothing protects."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.forms import REGION, Form
from tagsync.core.documents.kinds import Text, Texts
from tagsync_cdktf.settings.forms import SCHEDULE

_KEY = Form(fix="Write the key of a tag, or leave it out")
_DEFAULT_KEY = "DR-Application"


@declared
class EstateSettings:
    """The service looks for running instances that the policy or a plan wants and nothing protects."""

    schedule: str = member(Text(SCHEDULE), "When it looks: rate(...) or cron(...).", default="rate(1 hour)")
    application_tag: str = member(Text(_KEY), "The tag that names an application.", default=_DEFAULT_KEY)
    origin_regions: tuple[str, ...] = member(
        Texts(REGION),
        "Regions to look for instances in, beside those that hold instances of source servers.",
        default=(),
    )

    @property
    def event(self) -> dict[str, object]:
        """What the schedule sends to the function tag-discovery."""
        regions = {"originRegions": list(self.origin_regions)} if self.origin_regions else {}
        return {"step": "estate", "applicationTag": self.application_tag, **regions}
