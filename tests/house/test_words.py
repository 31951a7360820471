"""Plain English: words that say less than the field's own terms stand nowhere in the product and its documents."""

from __future__ import annotations

import re

from tests.house.contributing import GENERATED, REPOSITORY

VAGUE = re.compile(r"\b(somebody|nobody|whoever|mend(?:s|ed|ing)?)\b", re.IGNORECASE)
FOLDERS = ("tagsync", "cdktf/tagsync_cdktf", "docs", "modules", "examples", "website")
ENDINGS = {".py", ".md", ".tf", ".hcl", ".yaml", ".json"}


def test_no_vague_word_stands_in_the_product() -> None:
    files = [path for folder in FOLDERS for path in (REPOSITORY / folder).rglob("*") if path.suffix in ENDINGS]
    found = []
    for path in sorted([*files, *REPOSITORY.glob("*.md")]):
        name = path.relative_to(REPOSITORY).as_posix()
        if not name.startswith(GENERATED) and ".terraform" not in path.parts:
            lines = path.read_text(encoding="utf-8").splitlines()
            found += [f"{name}:{number}" for number, line in enumerate(lines, 1) if VAGUE.search(line)]
    assert found == []
