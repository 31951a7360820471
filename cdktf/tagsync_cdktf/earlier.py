"""Whether an earlier synth or deployment had another name or another home region: what it made stays behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tagsync.core.documents.forms import REGION
from tagsync_cdktf.removed import STACKS, SYNTHESISED, has_resources
from tagsync_cdktf.settings import Settings

_HUB = "-hub"
_OTHER_NAME = """\
There are stacks of the name {old} with the same external id. They stay deployed, and two services would write the same
tags. Before you deploy, write name: {old} again and remove what it deployed.
docs/operate.md, "Another name or home region", has the steps."""
_OTHER_HOME = """\
The hub is in {old}, and home_region is {new} now. A deployment would forget what is there, which would go on running.
Before you deploy, write home_region: {old} again and remove what is deployed.
docs/operate.md, "Another name or home region", has the steps."""


def hubs(out: Path, settings: Settings) -> Mapping[str, str]:
    """The texts of the hubs that there are before a synth, by the names of their deployments.

    They are local states, which say what is deployed, or else folders in `out`, which is cdktf.out.
    """
    if settings.backend.type == "local":
        states = Path(settings.backend.folder).glob(f"*{_HUB}.tfstate")
        found = {path.stem: path for path in states if has_resources(path)}
    else:
        found = {path.parent.name: path for path in (out / STACKS).glob(f"*{_HUB}/{SYNTHESISED}")}
    return {
        stack.removesuffix(_HUB): path.read_text(encoding="utf-8", errors="replace") for stack, path in found.items()
    }


def left_behind(found: Mapping[str, str], settings: Settings) -> str:
    """What stays behind of these hubs once the settings are deployed, and what to do; empty if nothing does.

    Another deployment in the same folder has an external id of its own. So one with the same has only been renamed.
    """
    return "".join(f"\n{paragraph}\n" for paragraph in _paragraphs(found, settings))


def _paragraphs(found: Mapping[str, str], settings: Settings) -> Iterator[str]:
    for name, text in sorted(found.items()):
        if name != settings.name and f'\\"{settings.external_id}\\"' in text:
            yield _OTHER_NAME.format(old=name)
    for region in sorted({*_home_regions(found.get(settings.name, ""), settings)} - {settings.home_region}):
        yield _OTHER_HOME.format(old=region, new=settings.home_region)


def _home_regions(hub: str, settings: Settings) -> list[str]:
    """Where the queue of a hub is, by its ARN; buses and tables are those of a standby too."""
    return re.findall(rf"arn:[a-z-]+:sqs:({REGION.pattern}):[0-9]{{12}}:{settings.name}-events\b", hub)
