"""The lock file of the demo: a part of the whole one, for both fill one environment, and all that the demo needs."""

from __future__ import annotations

import re
import tomllib

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
