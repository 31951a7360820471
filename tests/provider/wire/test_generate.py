"""The committed protobuf modules are what the definitions make."""

from __future__ import annotations

import re
from pathlib import Path

from tagsync.provider.wire.generate import PROTOS, ROOT, generate


def test_generating_again_gives_the_same_bytes(tmp_path: Path) -> None:
    generate(tmp_path)
    fresh = {path.name: path.read_bytes() for path in (tmp_path / PROTOS.relative_to(ROOT)).iterdir()}
    committed = {path.name: path.read_bytes() for path in PROTOS.glob("*_pb2.py*")}
    assert fresh == committed
    assert len(fresh) == 6


def test_no_generated_module_insists_on_a_protobuf_version() -> None:
    for module in PROTOS.glob("*_pb2.py"):
        assert "DO NOT EDIT" in module.read_text()
        assert not re.search("runtime_version|Protobuf Python Version", module.read_text())
