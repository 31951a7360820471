"""The EC2 instances of one account and region: thousands of them, rendered only when a request asks for them.

Their tags are in a table given from outside. In server mode it is moto's own, so that CreateTags, DeleteTags and
DescribeTags work on them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass

from tagsync.lab.ec2 import instance_xml
from tagsync.lab.wire import paging
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import filters_of, form, numbered
from tagsync.lab.wire.xml_answers import ec2_answer, ec2_error, tag_set

LARGEST_PAGE = 1000
FILTER_VALUES = 200
_ID = re.compile(r"i-(?:[0-9a-f]{8}|[0-9a-f]{17})")


@dataclass(slots=True)
class Instance:
    id: str
    state: str
    instance_type: str


class LightFleet:
    """The EC2 instances of one account and region. `tags`: instance ID -> tags.

    `changed` is called by `set_tags` with account, region, instance and the tags before.
    """

    def __init__(
        self,
        account: str,
        region: str,
        tags: MutableMapping[str, dict[str, str]],
        changed: Callable[[str, str, str, dict[str, str]], None] = lambda *_: None,
    ) -> None:
        self.account, self.region, self.tags, self._changed = account, region, tags, changed
        self.instances: dict[str, Instance] = {}

    def add_instance(
        self,
        instance_id: str,
        tags: dict[str, str] | None = None,
        state: str = "running",
        instance_type: str = "m5.large",
    ) -> None:
        if not _ID.fullmatch(instance_id):
            raise ValueError(f"{instance_id!r} is not an instance ID: i- and 8 or 17 hexadecimal digits")
        self.instances[instance_id] = Instance(instance_id, "", instance_type)
        self.set_state(instance_id, state)
        if tags:
            self.tags[instance_id] = dict(tags)

    def set_state(self, instance_id: str, state: str) -> None:
        """A terminated instance stays visible, with its tags, until it is forgotten."""
        if state not in instance_xml.STATES:
            raise ValueError(f"{state!r} is not an instance state: use one of {', '.join(instance_xml.STATES)}")
        self.instances[instance_id].state = state

    def set_tags(self, instance_id: str, tags: dict[str, str]) -> None:
        """Replace the tags of an instance; EC2's tag-change event goes out."""
        before = dict(self.tags.get(instance_id, {}))
        self.tags[instance_id] = dict(tags)
        self._changed(self.account, self.region, instance_id, before)

    def forget(self, instance_id: str) -> None:
        """Remove an instance: from now on EC2 does not know it."""
        del self.instances[instance_id]
        self.tags.pop(instance_id, None)

    def running_tags(self) -> dict[str, dict[str, str]]:
        """The tags of each running instance."""
        running = [name for name, each in self.instances.items() if each.state == "running"]
        return {name: dict(self.tags.get(name, {})) for name in running}

    def describe_instances(self, request: Request) -> Answer:
        asked = form(request)
        ids = numbered(asked, "InstanceId.")
        filters = filters_of(asked)
        refused = self._refusal(asked, ids, filters)
        if refused:
            return refused
        pool = [self.instances[each] for each in ids] if ids else list(self.instances.values())
        for name, values in filters.items():
            matches = self._matcher(name, values)
            if matches is None:
                return ec2_error(501, "NotImplementedByLab", f"The lab does not simulate the filter {name}")
            pool = [each for each in pool if matches(each)]
        bind = paging.binding("DescribeInstances", self.account, self.region, filters)
        try:
            start, number = paging.read_token(asked["NextToken"], bind) if asked.get("NextToken") else (0, 1)
        except paging.BadToken:
            return ec2_error(400, "InvalidParameterValue", "The token is not valid")
        end = start + int(asked.get("MaxResults", LARGEST_PAGE))
        rows = "".join(self._render(each) for each in pool[start:end])
        more = f"<nextToken>{paging.make_token(bind, end, number + 1)}</nextToken>" if end < len(pool) else ""
        return ec2_answer("DescribeInstances", f"<reservationSet>{rows}</reservationSet>{more}")

    def _refusal(self, asked: dict[str, str], ids: list[str], filters: dict[str, list[str]]) -> Answer | None:
        size = asked.get("MaxResults")
        if ids and size:
            message = "The parameter instancesSet cannot be used with the parameter maxResults"
            return ec2_error(400, "InvalidParameterCombination", message)
        if size and not (size.isdigit() and 5 <= int(size) <= LARGEST_PAGE):
            message = f"Value ( {size} ) for parameter maxResults is invalid. Expecting a value from 5 to 1000."
            return ec2_error(400, "InvalidParameterValue", message)
        if any(len(values) > FILTER_VALUES for values in filters.values()):
            message = f"The maximum number of filter values specified on a single call is {FILTER_VALUES}"
            return ec2_error(400, "FilterLimitExceeded", message)
        malformed = [each for each in ids if not _ID.fullmatch(each)]
        if malformed:
            return ec2_error(400, "InvalidInstanceID.Malformed", f'Invalid id: "{malformed[0]}"')
        unknown = [each for each in ids if each not in self.instances]
        if len(unknown) > 1:
            message = f"The instance IDs '{', '.join(unknown)}' do not exist"
        elif unknown:
            message = f"The instance ID '{unknown[0]}' does not exist"
        else:
            return None
        return ec2_error(400, "InvalidInstanceID.NotFound", message)

    def _matcher(self, name: str, values: list[str]) -> Callable[[Instance], bool] | None:
        if name == "instance-id":
            wanted = set(values)
            return lambda each: each.id in wanted
        patterns = [_pattern(value) for value in values]

        def matches(text: str | None) -> bool:
            return text is not None and any(pattern.fullmatch(text) for pattern in patterns)

        if name == "instance-state-name":
            return lambda each: matches(each.state)
        if name == "instance-type":
            return lambda each: matches(each.instance_type)
        if name == "tenancy":
            return lambda _: matches("default")
        if name.startswith("tag:"):
            return lambda each: matches(self.tags.get(each.id, {}).get(name[4:]))
        if name == "tag-key":
            return lambda each: any(matches(key) for key in self.tags.get(each.id, {}))
        return None

    def _render(self, each: Instance) -> str:
        tags = tag_set(self.tags.get(each.id, {}))
        return instance_xml.render(each.id, each.state, each.instance_type, self.account, self.region, tags)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(text).replace(r"\*", ".*").replace(r"\?", "."), re.DOTALL)
