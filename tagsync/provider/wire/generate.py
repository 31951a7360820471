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
    """Writes `<name>_pb2.py` and `<name>_pb2.pyi` for every definition, below `root` at the same path as here.

    Raises `RuntimeError` if protoc does not accept a definition (it says why on stderr).
    """
    from grpc_tools import protoc

    names = sorted(str(path.relative_to(ROOT)) for path in PROTOS.glob("*.proto"))
    if protoc.main(["protoc", f"--proto_path={ROOT}", f"--python_out={root}", f"--pyi_out={root}", *names]) != 0:
        raise RuntimeError(f"protoc failed on {', '.join(names)}: see its message above")
    for module in (root / PROTOS.relative_to(ROOT)).glob("*_pb2.py"):
        module.write_text(any_runtime(module.read_text()))


def any_runtime(source: str) -> str:
    """The generated module without the check that refuses a protobuf older than the generator's.

    The module only gives a serialised proto3 descriptor to the runtime, and every release that we allow can read it.
    With the check, users could not install the provider beside a package that needs an older protobuf.
    """
    return _VERSION_CHECK.sub("", source)


if __name__ == "__main__":
    generate(ROOT)
