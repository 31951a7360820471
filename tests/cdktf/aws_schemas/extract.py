"""Writes what a version of hashicorp/aws takes in our resources.

    python -m tests.cdktf.aws_schemas.extract BINDINGS [PULUMI]

`BINDINGS` is a wheel with the bindings of that version, which were generated from its schema: of
`cdktf-cdktf-provider-aws` or `cdktn-provider-aws` on PyPI (`pip download --no-deps`). `PULUMI` is a wheel of
`pulumi-aws`, which is made of the same provider: bindings do not say what is deprecated, and this does.
"""

from __future__ import annotations

import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.cdktf.aws_schemas.deprecated import Deprecated, camel, deprecated_names

FOLDER = Path(__file__).parent
DATA_SOURCES = ("aws_caller_identity", "aws_partition")
_VERSION = re.compile(r"providerVersion: '([\d.]+)'")
_ENTRY = re.compile(
    r'(\w+): \{\s+value: (.*?),\s+isBlock: (true|false),\s+type: "(\w+)",\s+storageClassType: "(\w+)",?\s+\}', re.DOTALL
)
_GIVEN = re.compile(r"(?:struct\.|this\._)(\w+)")
_NESTED = re.compile(r"(\w+)ToHclTerraform")
_READ = re.compile(
    r"// (\w+) - computed: true, optional: false, required: false\s+get \w+\(\) \{\s+return this\.get(\w+)"
)
_READ_AS = {"StringAttribute": "string", "NumberAttribute": "number", "BooleanAttribute": "bool"}
_TYPES = {
    "stringList": "list(string)",
    "stringMap": "map(string)",
    "numberMap": "map(number)",
    "boolean": "bool",
    "string": "string",
    "number": "number",
}


def extract(bindings: Path, deprecated: Deprecated, resources: Collection[str]) -> dict[str, Any]:
    """The provider's block, its resources and data sources."""
    scripts = dict(_scripts(bindings))
    (version,) = set(_VERSION.findall(scripts["provider"]))

    def block(script: str, name: str) -> dict[str, Any]:
        return _Script(scripts[script], deprecated.get(name, {})).block()

    return {
        "from": " ".join(bindings.name.split("-")[:2]),
        "version": version,
        "provider": block("provider", "provider"),
        "resources": {name: block(_script(name), name) for name in sorted(resources)},
        "data_sources": {name: block(f"data-{name.replace('_', '-')}", "") for name in DATA_SOURCES},
    }


def _script(resource: str) -> str:
    return resource.removeprefix("aws_").replace("_", "-")


def _scripts(bindings: Path) -> Iterator[tuple[str, str]]:
    """Folder -> the script in it that declares a resource, a data source or the provider."""
    with zipfile.ZipFile(bindings) as wheel:
        (packed,) = (name for name in wheel.namelist() if name.endswith(".jsii.tgz"))
        with tarfile.open(fileobj=io.BytesIO(wheel.read(packed))) as archive:
            for member in archive:
                path = member.name.split("/")
                file = archive.extractfile(member)
                if path[:2] == ["package", "lib"] and path[3:] == ["index.js"] and file:
                    yield path[2], file.read().decode().split("\n//# sourceMappingURL=")[0]


class _Script:
    """One script of the bindings."""

    def __init__(self, text: str, deprecated: Mapping[str, Collection[str]]) -> None:
        self._text = text
        self._deprecated = deprecated

    def block(self) -> dict[str, Any]:
        """What the resource, data source or provider itself takes."""
        at = self._text.index("synthesizeHclAttributes() {")
        within = self._text[self._text.rindex("\nclass ", 0, at) :]
        return self._block(self._text[at:], within, "")

    def _nested(self, name: str, path: str) -> dict[str, Any]:
        """What the function `<name>ToHclTerraform` takes. The blocks of a provider have no class: all is optional."""
        function = self._after(f"function {name}ToHclTerraform(struct) {{")
        class_ = f"class {name[0].upper()}{name[1:]}OutputReference "
        return self._block(function, self._after(class_) if class_ in self._text else "", path)

    def _after(self, begin: str) -> str:
        """A function or class, from its first line to its last."""
        at = self._text.index(begin)
        return self._text[at : self._text.index("\n}", at)]

    def _block(self, given: str, within: str, path: str) -> dict[str, Any]:
        computed = {name: f"computed {_READ_AS.get(read, 'any')}" for name, read in _READ.findall(within)}
        deprecated = self._deprecated.get(path, ())
        attributes, blocks = {}, {}
        for name, value, is_block, kind, type_ in _ENTRY.findall(given):
            if name == "alias":  # Terraform's own, and not the provider's
                continue
            own = _GIVEN.findall(value)[-1]
            reset = f"reset{own[0].upper()}{own[1:]}() {{"
            words = ["required" if within and reset not in within else "optional"]
            words += ["deprecated"] if name in deprecated else []
            if is_block == "true":
                nested = self._nested(_NESTED.findall(value)[-1], path + camel(name))
                words += ["one"] if "istMapperHcl" not in value else []
                words.append("single" if name == "timeouts" else kind)
                blocks[name] = {"is": " ".join(words), **nested}
            else:
                words.append(_TYPES[type_].replace("list", kind) if kind == "set" else _TYPES[type_])
                attributes[name] = " ".join(words)
        return {"attributes": {**attributes, **computed}, **({"blocks": blocks} if blocks else {})}


def main(bindings: str, pulumi: str = "") -> None:
    sys.path.insert(0, str(FOLDER.parents[2] / "cdktf" / "bindings"))
    from resources import RESOURCES  # type: ignore[import-not-found]

    names = deprecated_names(Path(pulumi), RESOURCES) if pulumi else {}
    made = extract(Path(bindings), names, RESOURCES)
    (FOLDER / f"{made['version']}.json").write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
