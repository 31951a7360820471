"""Logs in the form that Terraform expects from a plugin: one JSON object a line on stderr, shown if TF_LOG is set."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime

TRACE = 5
_LEVELS = {
    "TRACE": TRACE,
    "JSON": TRACE,
    "DEBUG": logging.DEBUG,
    "INFO": logging.INFO,
    "WARN": logging.WARNING,
    "ERROR": logging.ERROR,
}


class HclogFormatter(logging.Formatter):
    """The JSON of hashicorp/go-hclog, from which Terraform takes level, message and module."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "@level": _level_name(record.levelno),
            "@message": super().format(record),
            "@module": record.name,
            "@timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds"),
        }
        return json.dumps(line)


def start_logging(environ: Mapping[str, str]) -> None:
    """Writes this package's logs at the level in TF_LOG_PROVIDER or TF_LOG, and only warnings of other packages.

    Logs of other packages below that level may hold tag values, because they show requests.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(HclogFormatter())
    logging.addLevelName(TRACE, "TRACE")
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    wanted = environ.get("TF_LOG_PROVIDER") or environ.get("TF_LOG") or ""
    if wanted.upper() in _LEVELS:
        logging.getLogger(__name__.partition(".")[0]).setLevel(_LEVELS[wanted.upper()])


def _level_name(level: int) -> str:
    for name in ("ERROR", "WARN", "INFO", "DEBUG"):
        if level >= _LEVELS[name]:
            return name.lower()
    return "trace"
