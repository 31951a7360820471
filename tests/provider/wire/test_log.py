"""Logs are hclog's JSON, and only ours are talkative."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[3]
PROGRAM = """
import logging, os
from tagsync.provider.wire.log import TRACE, start_logging
start_logging(os.environ)
for name in ("tagsync.provider", "botocore.endpoint"):
    for level in (TRACE, logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        logging.getLogger(name).log(level, "one\\n%s", "two")
"""


def logged(**environ: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=REPOSITORY,
        env=environ,
        text=True,
        capture_output=True,
        check=True,
        timeout=30,
    )
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_a_record_is_one_line_with_what_hclog_wants() -> None:
    first = logged(TF_LOG="info")[0]
    assert first.keys() == {"@level", "@message", "@module", "@timestamp"}
    assert (first["@level"], first["@message"], first["@module"]) == ("info", "one\ntwo", "tagsync.provider")
    assert first["@timestamp"].endswith("+00:00")


@pytest.mark.parametrize(
    ("environ", "levels"),
    [
        ({}, ["warn", "error"]),
        ({"TF_LOG": "nonsense"}, ["warn", "error"]),
        ({"TF_LOG": "ERROR"}, ["error"]),
        ({"TF_LOG": "DEBUG"}, ["debug", "info", "warn", "error"]),
        ({"TF_LOG": "ERROR", "TF_LOG_PROVIDER": "JSON"}, ["trace", "debug", "info", "warn", "error"]),
    ],
)
def test_levels_are_those_that_terraform_was_asked_for_but_other_packages_only_warn(
    environ: dict[str, str], levels: list[str]
) -> None:
    lines = logged(**environ)
    assert [line["@level"] for line in lines if line["@module"] == "tagsync.provider"] == levels
    assert [line["@level"] for line in lines if line["@module"] == "botocore.endpoint"] == ["warn", "error"]
