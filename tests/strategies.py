"""Random policies, tags, servers and fleets: all that AWS may answer, and more."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from tagsync.core.errors import InputError
from tagsync.core.model import Instance, LaunchSettings, Origin, Problem, SourceServer, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.policy import Policy, policy_from_document
from tagsync.core.problems import ProblemKind
from tagsync.core.tags import NO_RECORD, OWNED_KEY
from tests.fake_fleet import FakeFleet, server

SECRET = "s3cr3t"
"""Stands in every tag value of a random fleet, so that a leaked value can be seen."""

PLAIN_KEYS = [
    "Name",
    "Env",
    "env",
    "Owner",
    "Team",
    "dr:wave",
    "cost/center",
    "Größe",
    "名前",
    "map-migrated",
    "x" * 128,
]
SYSTEM_KEYS = [
    "AWSElasticDisasterRecoveryManaged",
    "drs.amazonaws.com-source",
    "AWSApplicationMigrationServiceManaged",
    "mgn.amazonaws.com-x",
    "AWSDRS",
    "TagSync:note",
]
RESERVED_KEYS = ["aws:autoscaling:groupName", "AWS:odd"]
ILLEGAL_KEYS = ["R&D", "a,b", "emoji 😀", "nul\0", "x" * 129, ""]
PROVENANCE_KEYS = ["source:account", "source:instance-id"]
RECORD_KEYS = [OWNED_KEY, "dr:record", "old:record"]

TARGETS = [
    Target("111111111111", "eu-west-1"),
    Target("111111111111", "us-east-1"),
    Target("222222222222", "eu-west-1"),
]
ORIGINS = [
    Origin(account, region, f"i-{n}")
    for account, region in [("111111111111", "eu-west-1"), ("333333333333", "us-east-1")]
    for n in range(3)
]

_filler = st.sampled_from([0, 0, 0, 3, 30, 44, 49, 50])
_endings = st.sampled_from(["", "", "1", "2", "é", " "])
values = st.builds(lambda ending: SECRET + ending, _endings)
odd_values = st.one_of(values, st.sampled_from([SECRET + "&", SECRET * 50, SECRET + "😀"]))


def _fillers(number: int) -> dict[str, str]:
    return {f"filler-{index:02}": SECRET for index in range(number)}


@st.composite
def instance_tags(draw: st.DrawFn) -> dict[str, str]:
    """What EC2 may say: also what DRS does not accept."""
    keys = st.sampled_from(
        PLAIN_KEYS + SYSTEM_KEYS + RESERVED_KEYS + ILLEGAL_KEYS + PROVENANCE_KEYS + [*RECORD_KEYS, "renamed", "set"]
    )
    tags = draw(st.dictionaries(keys, odd_values, max_size=10))
    if "old:record" in tags and draw(st.booleans()):  # an instance that was launched with `copyTags`
        tags["old:record"] = write_record(PLAIN_KEYS, kept_under="old:record") or ""
    return _fillers(min(draw(_filler), 50 - len(tags))) | tags


@st.composite
def server_tags(draw: st.DrawFn) -> tuple[dict[str, str], frozenset[str]]:
    """The tags of a source server within AWS's limits, and which of them a readable record says tagsync owns."""
    keys = st.sampled_from(
        [*PLAIN_KEYS, *SYSTEM_KEYS, *RESERVED_KEYS, *PROVENANCE_KEYS, "dr:record", "gone", "renamed", "set"]
    )
    tags = draw(st.dictionaries(keys, values, max_size=10))
    tags = _fillers(min(draw(_filler), 50 - len(tags))) | tags
    kind = draw(st.sampled_from(["none", "good", "good", "good", "stale", "unreadable"]))
    if kind == "none" or len(tags) == 50:
        return tags, frozenset()
    if kind == "unreadable":
        return tags | {"tagsync:owned": draw(st.sampled_from(["2abc", "", "by hand", "1abc"]))}, frozenset()
    owned = draw(st.frozensets(st.sampled_from(sorted(tags)), max_size=len(tags))) if tags else frozenset()
    stale = {"no such key"} if kind == "stale" else set()
    launch = draw(st.sampled_from([(), ("copy_tags",), ("copy_tags", "instance_type")]))
    key = draw(st.sampled_from([OWNED_KEY, OWNED_KEY, "old:record"]))
    record = write_record(owned | stale, launch, key)
    return (tags | {key: record} if record else tags), owned


_globs = st.lists(
    st.sampled_from(["*", "E*", "[eE]nv", "?nv", "filler-*", "source:*", "dr:*", "Name", "no match", "tagsync:*"]),
    max_size=3,
)


def _conditions(least: int) -> st.SearchStrategy[dict[str, Any]]:
    """Conditions with at least so many entries each."""
    return st.fixed_dictionaries(
        {},
        optional={
            "origin_tags": st.dictionaries(
                st.sampled_from(PLAIN_KEYS), st.sampled_from([["*"], [SECRET], "*1"]), min_size=least, max_size=2
            ),
            "accounts": st.sampled_from([["111*"], "222222222222", *([] if least else [[]])]),
            "origin_regions": st.sampled_from([["us-*"], ["eu-*", "us-*"]]),
            "source_server_ids": st.sampled_from([["s-*"], ["s-1", "s-2"]]),
        },
    )


_overwrite = st.sampled_from(["always", "never"])
_normal = st.fixed_dictionaries(
    {"case": st.sampled_from(["title", "lower", "upper"])},
    optional={
        "trim": st.booleans(),
        "map": st.dictionaries(
            odd_values, st.sampled_from([SECRET, SECRET + "1", " " + SECRET]), min_size=1, max_size=3
        ),
    },
)
_percent = st.integers(0, 100)
_limits = st.fixed_dictionaries(
    {},
    optional={
        **{f"max_{kind}": st.integers(0, 5) for kind in ("removals", "updates", "adds", "same_updates")},
        **{f"max_{kind}_percent": _percent for kind in ("removals", "updates", "adds", "same_updates")},
        "keys": st.dictionaries(
            st.sampled_from(["Env", "Own*", "*"]),
            st.fixed_dictionaries({"max_changed": st.integers(0, 3)}),
            min_size=1,
            max_size=2,
        ),
    },
)


_LISTED_KEYS = [*PLAIN_KEYS, *PROVENANCE_KEYS, "dr:record", "old:record", "gone", "renamed", "set"]


@st.composite
def _listed_tags(draw: st.DrawFn) -> dict[str, str]:
    """What may be listed for a server without an instance: nothing that DRS refuses."""
    tags = draw(st.dictionaries(st.sampled_from(_LISTED_KEYS), values, min_size=1, max_size=6))
    return _fillers(min(draw(_filler), 50 - len(tags))) | tags


tag_lists = st.lists(
    st.fixed_dictionaries(
        {"server": st.sampled_from(["WEB-1", "web-*", "*", "?eb-1", "s-0", "s-1", "no-such"]), "tags": _listed_tags()}
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda entry: str(entry["server"]),
)
"""Entries of a tag file. Random servers have no name, or are `web-1`, and have ids from `s-0` on."""


@st.composite
def policy_documents(draw: st.DrawFn) -> dict[str, Any]:
    """Documents of policies; few are refused by the loader, because parts of them do not fit each other."""
    tags = st.fixed_dictionaries(
        {},
        optional={
            "include": st.one_of(st.just(["*"]), _globs.filter(bool)),
            "exclude": _globs,
            "rename": st.dictionaries(
                st.sampled_from(PLAIN_KEYS), st.sampled_from(["renamed", "Env", "Owner"]), max_size=2
            ),
            "set": st.dictionaries(st.sampled_from(["set", "Team", "source:account"]), values, max_size=2),
            "provenance": st.lists(st.sampled_from(["account", "region", "instance-id", "instance-type"]), max_size=4),
            "normalise": st.dictionaries(
                st.sampled_from(["Env", "E*", "renamed", "*", "source:*", "set"]), _normal, max_size=2
            ),
            "overwrite": st.one_of(
                _overwrite,
                st.dictionaries(
                    st.sampled_from(["*", "E*", "Env", "Owner", "renamed", "set", "filler-*", "source:*", "dr:*"]),
                    _overwrite,
                    min_size=1,
                    max_size=3,
                ),
            ),
            "protect": st.lists(st.sampled_from(["Name", "gone", "dr:*", "filler-1*"]), max_size=2),
        },
    )
    ensure = st.sampled_from(["ignore", "ensure"])
    overflow = st.sampled_from(
        [{"action": "refuse"}, {"action": "trim"}, {"action": "trim", "priority": ["Name", "filler-4*", "*"]}]
    )
    return {"version": 1} | draw(
        st.fixed_dictionaries(
            {},
            optional={
                "servers": st.fixed_dictionaries({}, optional={"include": _conditions(1), "exclude": _conditions(0)}),
                "tags": tags,
                "without_instance": tag_lists,
                "prune": st.sampled_from(["owned", "owned", "none"]),
                "ownership": st.sampled_from([OWNED_KEY, "dr:record", "old:record", NO_RECORD]),
                "overflow": overflow,
                "launch": st.fixed_dictionaries({}, optional={"copy_tags": ensure, "instance_type": ensure}),
                "safety": _limits,
            },
        )
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    document = draw(policy_documents())
    # Conditions would leave most random fleets without work; they are on in one policy of four.
    if draw(st.integers(0, 3)):
        document.pop("servers", None)
    if document.get("ownership") == NO_RECORD:
        document["prune"] = "none"
    try:
        return policy_from_document(document)
    except InputError:
        assume(False)
        raise


class World(FakeFleet):
    """A random fleet. `owned` are the keys that each server's record says tagsync wrote, by ARN."""

    def __init__(self, *fleet: Any, owned: Mapping[str, frozenset[str]] | None = None, **more: Any) -> None:
        super().__init__(*fleet, **more)
        self.owned = owned or {}

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: bool) -> None:
        """As the call that makes it: an example that hypothesis prints can be kept."""
        members: dict[str, object] = {
            "servers": [*self.servers.values()],
            "instances": [*self.instances.values()],
            **{name: getattr(self, name) for name in ("gone", "unreadable", "targets", "problems", "launch", "owned")},
        }
        printer.repr_call("World", (), members)

    def origins_that(self, are: str) -> set[Origin]:
        """The origins that are `terminated`, `gone`, `unreadable`, or `unread`."""
        known = {
            "terminated": {origin for origin, instance in self.instances.items() if instance.is_gone},
            "gone": self.gone,
            "unreadable": set(self.unreadable),
        }
        return known[are] if are in known else set(ORIGINS) - {*self.instances, *self.gone, *self.unreadable}


@st.composite
def worlds(draw: st.DrawFn, *, healthy: bool = False) -> World:
    """Fleets: every kind of server, origin and failure. `healthy` ones have no failures, and no server is odd."""
    instances: list[Instance] = []
    gone: list[Origin] = []
    unreadable: dict[Origin, Problem] = {}
    for origin in ORIGINS:
        kind = draw(
            st.sampled_from(["running"] * 4 + ([] if healthy else ["stopped", "dead", "gone", "denied", "unread"]))
        )
        state = {
            "running": "running",
            "stopped": "stopped",
            "dead": draw(st.sampled_from(["terminated", "shutting-down"])),
        }
        if kind in state:
            instances.append(
                Instance(origin, draw(instance_tags()), state[kind], draw(st.sampled_from(["", "m5.large"])))
            )
        elif kind == "gone":
            gone.append(origin)
        elif kind == "denied":
            unreadable[origin] = Problem(
                ProblemKind.ACCESS_DENIED, f"{origin.account}/{origin.region} ec2", "denied", "Allow it"
            )
    servers, owned, launch = _servers(draw, healthy)
    targets = {one.target for one in servers} | set(draw(st.lists(st.sampled_from(TARGETS), max_size=2)))
    failing = [] if healthy else draw(st.lists(st.sampled_from(TARGETS), max_size=1))
    problems = {
        one: Problem(ProblemKind.THROTTLED, f"{one} drs:DescribeSourceServers", "page 2 failed") for one in failing
    }
    return World(
        servers,
        instances,
        gone=gone,
        unreadable=unreadable,
        targets=targets,
        problems=problems,
        launch=launch,
        owned=owned,
    )


def _servers(
    draw: st.DrawFn, healthy: bool
) -> tuple[list[SourceServer], dict[str, frozenset[str]], dict[str, LaunchSettings | Problem]]:
    servers: list[SourceServer] = []
    owned: dict[str, frozenset[str]] = {}
    launch: dict[str, LaunchSettings | Problem] = {}
    numbers = count()
    for target in draw(st.lists(st.sampled_from(TARGETS), max_size=5)):
        tags, mine = draw(server_tags())
        one = server(
            f"s-{next(numbers)}",
            tags,
            target=target,
            origin=draw(st.sampled_from(ORIGINS if healthy else [*ORIGINS, None])),
            hostname=draw(st.sampled_from(["", "web-1"])),
            replication_state="CONTINUOUS" if healthy else draw(st.sampled_from(["CONTINUOUS", "", "DISCONNECTED"])),
            direction="FAILOVER" if healthy else draw(st.sampled_from(["FAILOVER", "", "FAILBACK"])),
        )
        servers.append(one)
        owned[one.arn] = mine
        settings = st.builds(
            LaunchSettings,
            st.booleans(),
            st.sampled_from(["NONE", "BASIC", "IN_AWS"]),
            st.sampled_from([False, False, True]),
        )
        problem = st.just(
            Problem(ProblemKind.ACCESS_DENIED, f"{target} drs:GetLaunchConfiguration", "denied", "Allow it")
        )
        launch[one.arn] = draw(settings if healthy else st.one_of(settings, settings, problem))
    return servers, owned, launch
