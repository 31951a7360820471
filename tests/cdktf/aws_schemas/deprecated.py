"""Which arguments are deprecated, by the warnings in a wheel of `pulumi-aws`."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TypeAlias

Deprecated: TypeAlias = Mapping[str, Mapping[str, Collection[str]]]
"""Resource -> block in it (see `camel`), empty for the resource itself -> names."""

_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
_PROPERTY = re.compile(r'@_utilities\.deprecated\("""(.*?)"""\)\s+def (\w+)', re.DOTALL)
_NAMED = re.compile(r"(\w+) is deprecated")
"""Messages use Terraform's name of an argument; the property of a list is in the plural."""


def camel(name: str) -> str:
    """`global_secondary_index` as it is written in the name of a class."""
    return "".join(part.title() for part in name.split("_"))


def deprecated_names(wheel: Path, resources: Collection[str]) -> Deprecated:
    with zipfile.ZipFile(wheel) as archive:
        return {name: _in_classes(archive, name) for name in resources}


def _in_classes(archive: zipfile.ZipFile, resource: str) -> dict[str, list[str]]:
    """`aws_s3_bucket` is `BucketArgs` in s3/bucket.py, and its block `rule` is `BucketRuleArgs` in s3/_inputs.py."""
    service, _, file = resource.removeprefix("aws_").partition("_")
    room = f"pulumi_aws/{'lambda_' if service == 'lambda' else service}"
    _, *parts = _CLASS.split("".join(archive.read(f"{room}/{each}.py").decode() for each in (file, "_inputs")))
    found: dict[str, list[str]] = {}
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        block = re.fullmatch(rf"{camel(file)}(.*)Args", name)
        if block:
            found[block[1]] = [_named(message, name) for message, name in _PROPERTY.findall(body)]
    return found


def _named(message: str, name: str) -> str:
    named = _NAMED.match(message)
    return named[1] if named else name
