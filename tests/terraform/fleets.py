"""Small fleets in the lab, to plan and apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.core.ownership.reading import write_record
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab

Tags = Mapping[str, str]
HERE, THERE = "us-east-1", "eu-west-1"


@dataclass(frozen=True)
class Seeded:
    """One source server and its instance."""

    lab: Lab
    server: SourceServer
    instance_id: str
    region: str
    account: str = HUB

    @property
    def id(self) -> str:
        return self.server.id

    @property
    def label(self) -> str:
        """As it stands in `tags`, where the server had its Name tag when it was first seen."""
        return f"{self.server.tags.get('Name') or self.name} ({self.id})"

    @property
    def name(self) -> str:
        hostname: str = self.server.wire["sourceProperties"]["identificationHints"]["hostname"]
        return hostname

    @property
    def tags(self) -> dict[str, str]:
        """The actual tags, without the ownership record."""
        return {key: value for key, value in self.lab.tags(self.id).items() if key != "tagsync:owned"}

    def retag(self, **tags: str) -> None:
        """Tags the source server by hand, behind everybody's back."""
        self.server.tags.update(tags)

    def tag_instance(self, **tags: str) -> None:
        """Tags the EC2 instance; a tag without text is removed."""
        fleet = self.lab.ec2(self.account, self.region)
        after = fleet.tags.get(self.instance_id, {}) | tags
        fleet.set_tags(self.instance_id, {key: value for key, value in after.items() if value})


def seed(lab: Lab, name: str, desired: Tags, actual: Tags, *, region: str = HERE, owned: bool = False) -> Seeded:
    """A server called `name` whose instance has the desired tags; `owned`: tagsync wrote the actual ones."""
    drs, ec2 = lab.drs(HUB, region), lab.ec2(HUB, region)
    instance_id = f"i-{len(ec2.instances):017x}"
    ec2.add_instance(instance_id, dict(desired))
    record = {"tagsync:owned": write_record(actual) or "1"} if owned else {}
    return Seeded(lab, drs.seed_server(name, instance=instance_id, tags={**actual, **record}), instance_id, region)


def drifted(lab: Lab, *, region: str = HERE) -> tuple[Seeded, Seeded, Seeded]:
    """Three servers of one region: one whose Environment drifted, one that lacks a tag, and one in sync; all have a
    foreign tag."""
    common = {"Owner": "shop", "Environment": "Prod"}
    other = {"ticket": "OPS-1"}
    return (
        seed(
            lab,
            "web",
            {"Name": "web", **common},
            {"Name": "web", **common, "Environment": "Test"} | other,
            region=region,
        ),
        seed(lab, "db", {"Name": "db", **common, "Wave": "1"}, {"Name": "db", **common} | other, region=region),
        seed(lab, "idle", {"Name": "idle", **common}, {"Name": "idle", **common} | other, region=region),
    )
