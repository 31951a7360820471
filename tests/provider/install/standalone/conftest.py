"""The packages, built once for all workers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import standalone_program


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return standalone_program.packages(tmp_path_factory)


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that Terraform makes of the zip."""
    return standalone_program.program(tmp_path_factory).parent
