"""`tagsync policy validate` of a policy of 5 MB, against PyYAML that only parses it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.coldstart import cpu
from bench.figures import Figure

TITLE = "A policy of 5 MB"
PATTERNS = 100_000
LIMIT = 0.6


def figures() -> Iterator[Figure]:
    lines = "".join(f"    - application-temporary-key-number-{number:06}-*\n" for number in range(PATTERNS))
    with tempfile.TemporaryDirectory() as folder:
        policy = Path(folder) / "policy.yaml"
        policy.write_text(f"version: 1\ntags:\n  exclude:\n{lines}", encoding="utf-8")
        parsed = cpu(f"import yaml; yaml.safe_load(open({str(policy)!r}))")
        arguments = ["policy", "validate", str(policy)]
        used = cpu(f"from tagsync.cli.main import main; assert main({arguments!r}) == 0")
    yield Figure("tagsync policy validate", used, "s CPU", parsed, "yaml.safe_load", LIMIT * parsed)
