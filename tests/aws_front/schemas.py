"""The schemas of the AWS provider, of the types alone that are in use."""

from __future__ import annotations

import json
import re
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from tagsync.provider.wire.protos import terraform_pb2 as pb

REPOSITORY = Path(__file__).parents[2]
CACHE = REPOSITORY / "build" / "aws-schemas"
_STACKS = REPOSITORY / "cdktf" / "bindings" / "resources.py"
_FILES = ("*.tf", "*.tf.json", "*.hcl", "*.tfstate")
_TYPE = re.compile(r"\baws_\w+")


class Schemas:
    """What this provider answers, kept from one run of the tests to the next: it changes with the program alone."""

    def __init__(self, provider: Path) -> None:
        found = provider.stat()
        self._file = CACHE / f"{provider.name}-{found.st_size}-{found.st_mtime_ns}"
        self._answer: Answer | None = None
        self._lock = threading.Lock()

    def for_folder(self, folder: Path, ask: Callable[[], bytes]) -> bytes:
        """Those that Terraform needs in a folder; `ask` asks the provider."""
        with self._lock:
            if self._answer is None:
                self._answer = Answer(self._kept(ask))
        return self._answer.of({*_named_in(_STACKS), *types_in(folder)})

    def _kept(self, ask: Callable[[], bytes]) -> bytes:
        if not self._file.exists():
            CACHE.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=CACHE, delete=False) as new:
                new.write(ask())
            Path(new.name).rename(self._file)
        return self._file.read_bytes()


class Answer:
    """What a provider answers when it is asked for all its schemas. (Protocol 5 numbers all this as 6 does.)"""

    def __init__(self, whole: bytes) -> None:
        self._whole = pb.SchemaResponse.FromString(whole)
        rest = pb.SchemaResponse.FromString(whole)
        rest.ClearField("resources")
        rest.ClearField("data_sources")
        self._rest = rest.SerializeToString()

    def of(self, types: Collection[str]) -> bytes:
        """The same answer with these types alone."""
        resources, data_sources = self._whole.resources, self._whole.data_sources
        cut = pb.SchemaResponse(
            resources={name: resources[name] for name in types if name in resources},
            data_sources={name: data_sources[name] for name in types if name in data_sources},
        )
        return self._rest + cut.SerializeToString()  # messages that follow one another are one


def types_in(folder: Path) -> Iterator[str]:
    """All that looks like one in Terraform's files there, and in those of the modules that they call."""
    installed = folder / ".terraform" / "modules" / "modules.json"
    modules = json.loads(installed.read_text())["Modules"] if installed.exists() else ()
    for each in {folder, *(folder / module["Dir"] for module in modules)}:
        for pattern in _FILES:
            for file in each.rglob(pattern):
                yield from _named_in(file)


def _named_in(file: Path) -> list[str]:
    return _TYPE.findall(file.read_text())
