"""A lab that runs in another process: whether it does, and what it is asked over its control plane."""

from __future__ import annotations

import argparse
import json
import os
import re
import socket
import urllib.error
import urllib.request
from typing import Any

DEFAULT_PORT = 5555
ANSWERS_WITHIN = 60.0
"""In seconds, for a lab on a busy machine."""


class CommandError(Exception):
    """A mistake that the user can fix; its message is all that is shown."""


def say(text: str) -> None:
    """A line of the command's result."""
    print(text, flush=True)  # noqa: T201


def port_in_use() -> str:
    """The port in AWS_ENDPOINT_URL, which `up` told this terminal to set; else the default one."""
    here = re.fullmatch(r"http://127\.0\.0\.1:([0-9]+)/?", os.environ.get("AWS_ENDPOINT_URL", ""))
    return here[1] if here else str(DEFAULT_PORT)


def read_port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: give a whole number from 1 to 65535")
    return int(text)


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def health(port: int) -> dict[str, Any] | None:
    """None while it does not answer."""
    try:
        return ask(port, "GET", "health", timeout=2)
    except CommandError:
        return None


def ask(port: int, method: str, name: str, content: object = None, timeout: float = ANSWERS_WITHIN) -> dict[str, Any]:
    """The answer of its control plane. Raises CommandError with what it says, or if no lab is there."""
    url = f"http://127.0.0.1:{port}/lab/{name}"
    body = None if content is None else json.dumps(content).encode()
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(urllib.request.Request(url, body, method=method), timeout=timeout) as answer:
            found: dict[str, Any] = json.load(answer)
            return found
    except urllib.error.HTTPError as error:
        with error:
            raise CommandError(_said(port, error.read())) from None
    except TimeoutError:
        raise CommandError(f"the lab on port {port} did not answer within {timeout:g} seconds") from None
    except (OSError, ValueError):
        raise CommandError(f"no lab is running on port {port}; start one with `tagsync lab up`") from None


def _said(port: int, body: bytes) -> str:
    """The mistake in an answer of the control plane."""
    try:
        return str(json.loads(body)["error"])
    except (ValueError, KeyError, TypeError):
        return f"port {port}: {body.decode('utf-8', 'replace')}"
