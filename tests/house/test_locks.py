"""The lock file of the demo: a part of the whole one, for both fill one environment, and all that the demo needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.contributing import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = ("cli", "lab", "provider")


def locked(lock: str) -> dict[str, str]:
    """A line with all its hashes by the package's name."""
    text = (REPOSITORY / lock).read_text(encoding="utf-8").replace("\\\n", "")
    return {line.split("==")[0]: line for line in text.splitlines() if not line.startswith("#")}


def test_the_demo_has_the_packages_that_all_else_has_and_fewer_of_them() -> None:
    demo, all_of_them = locked("examples/constraints.txt"), locked("constraints.txt")
    assert demo.items() <= all_of_them.items()
    assert len(demo) < len(all_of_them) / 2


def test_the_demo_has_what_its_extras_and_its_group_ask_for() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["demo"]]
    asked += [line for extra in EXTRAS for line in extras[extra]]
    names = {re.split(r"[\[<>=]", line)[0].lower() for line in asked}
    assert names - locked("examples/constraints.txt").keys() == set()


def test_make_locks_those_extras_and_installs_them_before_the_rest() -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    (line,) = re.findall(r"^\t\$\(LOCKED\) (.+) --output-file examples/constraints.txt$", makefile, re.MULTILINE)
    assert line.split(" --group ")[0].split() == [word for extra in EXTRAS for word in ("--extra", extra)]
    assert "$(VENV)/.ready: $(VENV)/.demo\n" in makefile


@pytest.mark.parametrize(
    ("variables", "told"),
    [({}, "https://everywhere.test/a"), ({"PIP_INDEX_URL": "https://here.test/b"}, "https://here.test/b")],
)
def test_uv_is_told_the_index_that_pip_takes_wherever_it_is_set(
    variables: dict[str, str], told: str, tmp_path: Path
) -> None:
    (tmp_path / "pip.conf").write_text("[global]\nindex-url = https://everywhere.test/a\n", encoding="utf-8")
    rule = "told:; @$(FIND_INDEX); echo $$index"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    done = subprocess.run(
        ["make", "--silent", "--eval", rule, f"BIN={Path(sys.executable).parent}", "told"],
        cwd=REPOSITORY,
        env=clean | {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf")} | variables,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{told}\n"
