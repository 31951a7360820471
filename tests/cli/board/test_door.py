"""Who may come in: real requests to the real server."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import httpx
import pytest

from tagsync.cli.board.door import ALWAYS
from tests.cli.board.serving import Board, serving

SITE = "http://attacker.example"
NAVIGATION = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
FRAME = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}
SCRIPT = {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"}


def own(board: Board) -> str:
    return f"http://{urlsplit(board.url).netloc}"


def port(board: Board) -> int:
    return urlsplit(board.url).port or 0


def test_the_url_opens_it_and_no_other_does(board: Board) -> None:
    assert board.get().status_code == 200
    token = urlsplit(board.url).path.strip("/")
    assert len(token) == 43
    wrong = ["", "/", "/plan", f"/{token[:-1]}/", f"/{token}x/", f"/{token.swapcase()}/", f"//{token}/", f"/x/{token}/"]
    for path in [*wrong, f"/?token={token}", f"/%2e/{token}/plan"]:
        answer = board.client.get(f"{own(board)}{path}", headers={"Cookie": f"token={token}"})
        assert (answer.status_code, token in answer.text) == (404, False), path
    assert "set-cookie" not in board.get().headers


def test_another_start_has_another_token(board: Board) -> None:
    with serving() as other:
        assert urlsplit(other.url).path != urlsplit(board.url).path


@pytest.mark.parametrize("host", ["attacker.example", "localhost:{port}", "127.0.0.1", "127.0.0.1:{port}.x", ""])
def test_a_name_that_was_made_to_lead_here_gets_nothing(board: Board, host: str) -> None:
    """DNS rebinding: the page of another site believes that the board is its own server."""
    answer = board.get(Host=host.format(port=port(board)))
    assert answer.status_code in (400, 421)
    assert "Looked for" not in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": SITE}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site", **SCRIPT}, 403),
        ({"Sec-Fetch-Site": "same-site", **SCRIPT}, 403),
        ({"Sec-Fetch-Site": "cross-site", **FRAME}, 403),
        ({"Sec-Fetch-Site": "cross-site", **NAVIGATION}, 200),
        ({"Sec-Fetch-Site": "same-origin", **SCRIPT}, 200),
        ({"Sec-Fetch-Site": "none", **NAVIGATION}, 200),
    ],
)
def test_another_site_gets_nothing_even_with_the_token(board: Board, headers: dict[str, str], status: int) -> None:
    assert board.get(**headers).status_code == status


def test_its_own_pages_may_say_where_they_are_from(board: Board) -> None:
    assert board.get(Origin=own(board)).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_it_only_reads(board: Board, method: str) -> None:
    answer = board.client.request(method, board.url)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_head_is_get_without_the_page(board: Board) -> None:
    answer = board.client.head(board.url, headers={"Accept": "text/event-stream"})
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize("path", ["", "plan", "no-such-page", "recovery/erp", "../", "plan?again"])
def test_every_answer_keeps_others_out(board: Board, path: str) -> None:
    answers = [board.get(path), board.get(path, Origin=SITE), board.client.post(f"{board.url}{path}")]
    answers.append(board.client.get(f"{own(board)}/wrong/{path}"))
    for answer in answers:
        assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
        assert answer.headers["content-security-policy"].startswith("default-src 'none'; ")
        assert answer.headers["content-security-policy"].endswith("frame-ancestors 'none'")
        assert [name for name in answer.headers if name.startswith("access-control-")] == []
        assert "server" not in answer.headers


def test_the_policy_is_also_in_the_page(board: Board) -> None:
    answer = board.get()
    policy = answer.headers["content-security-policy"].removesuffix("; frame-ancestors 'none'")
    assert policy.replace("'", "&#x27;") in answer.text
    assert "unsafe" not in policy


def test_the_log_is_without_the_token(board: Board, log: list[str]) -> None:
    board.get("plan")
    board.get("plan", Host="attacker.example")
    assert log == ["GET /plan 200", "GET  421"]
    assert urlsplit(board.url).path.strip("/") not in "".join(log)


def test_only_loopback_reaches_it(board: Board) -> None:
    for address in ("127.0.0.2", "::1"):
        with pytest.raises(OSError):
            socket.create_connection((address, port(board)), timeout=5)


def test_a_connection_that_is_no_http_harms_nothing(board: Board) -> None:
    with socket.create_connection(("127.0.0.1", port(board)), timeout=5) as connection:
        connection.sendall(b"\x16\x03\x01 hello\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
    assert httpx.get(board.url, trust_env=False).status_code == 200
