"""Generates the protobuf modules in `protos/` from the service definitions beside them.

    python -m tagsync.provider.wire.generate

Needs `grpcio-tools` (a development dependency). The result is committed, and a test holds it to these bytes.
"""

from __future__ import annotations

import re
from pathlib import Path

PROTOS = Path(__file__).parent / "protos"
ROOT = Path(__file__).parents[3]
_VERSION_CHECK = re.compile(
    r"^# Protobuf Python Version: .*?\n"
    r"|^from google\.protobuf import runtime_version.*?\n"
    r"|^_runtime_version\.ValidateProtobufRuntimeVersion\(.*?^\)\n",
    re.MULTILINE | re.DOTALL,
)


def generate(root: Path) -> None:
    """Writes `<name>_pb2.py` and `<name>_pb2.pyi` for every definition, below `root` as they lie in the repository.

    Raises `RuntimeError` when protoc does not accept a definition (it says why on stderr).
    """
    from grpc_tools import protoc

    names = sorted(str(path.relative_to(ROOT)) for path in PROTOS.glob("*.proto"))
    if protoc.main(["protoc", f"--proto_path={ROOT}", f"--python_out={root}", f"--pyi_out={root}", *names]) != 0:
        raise RuntimeError(f"protoc failed on {', '.join(names)}: see its message above")
    for module in (root / PROTOS.relative_to(ROOT)).glob("*_pb2.py"):
        module.write_text(any_runtime(module.read_text()))


def any_runtime(source: str) -> str:
    """The generated module without its refusal to run on an older protobuf than the generator's.

    All it does is hand a serialised proto3 descriptor to the runtime, which every release that we allow can read.
    With the refusal, users could not install the provider beside a package that holds protobuf back.
    """
    return _VERSION_CHECK.sub("", source)


if __name__ == "__main__":
    generate(ROOT)
