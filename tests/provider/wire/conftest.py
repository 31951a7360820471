"""Both programs of the provider: the Python one, and the one that needs no Python."""

from __future__ import annotations

import pytest

from tests import standalone_program


@pytest.fixture(scope="module", params=["python", "standalone"])
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command that starts a provider."""
    if request.param == "python":
        return standalone_program.PYTHON
    return [str(standalone_program.program(tmp_path_factory))]
