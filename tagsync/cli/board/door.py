"""The door of the board: who may come in, and what every answer says of itself."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ALWAYS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""The Content Security Policy of answers that say none of their own: they load and run nothing."""

_POLICY = "Content-Security-Policy"


class Door:
    """Lets in who names the token, at the printed address, and from no other site.

    `address` is host and port as browsers write them. The token is the first part of the path, and the application
    behind the door does not see it: what it logs cannot hold it. There is no cookie, which browsers would send with
    requests that another page makes, and to every other port of this host. `log` gets a line for each answer.
    """

    def __init__(self, application: ASGIApp, address: str, token: str, log: Callable[[str], None]) -> None:
        self._application, self._address, self._token, self._log = application, address, token, log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"The board speaks HTTP, and not {scope['type']}")
        given, _, path = scope["path"].removeprefix("/").partition("/")
        refused = self._refused(scope["method"], Headers(scope=scope), given)
        shown = f"{scope['method']} {'' if refused else '/' + path}"

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault(_POLICY, NOTHING)
                headers.update(ALWAYS)
                self._log(f"{shown} {message['status']}")
            await send(message)

        if refused:
            await refused(scope, receive, guarded)
        else:
            inside = {"path": f"/{path}", "raw_path": None, "query_string": scope["query_string"]}
            await self._application({**scope, **inside}, receive, guarded)

    def _refused(self, method: str, headers: Headers, given: str) -> ASGIApp | None:
        if headers.getlist("host") != [self._address]:
            return _says(421, f"The board is at {self._address}, and answers no other name.")
        if any(origin != f"http://{self._address}" for origin in headers.getlist("origin")) or _is_from_outside(
            headers
        ):
            return _says(403, "The board answers no other site.")
        if method not in ("GET", "HEAD"):
            return _says(405, "The board only reads.", Allow="GET, HEAD")
        if not secrets.compare_digest(given.encode(), self._token.encode()):
            return _says(404, "There is nothing here. Open the URL that tagsync board has printed.")
        return None


def _is_from_outside(headers: Headers) -> bool:
    """Whether a browser says that another site has made the request. A link that a person follows is none of its doing:
    the page opens by itself, and the other site cannot look into it."""
    if headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
        return False
    return (headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest")) != ("navigate", "document")


def _says(status: int, text: str, **headers: str) -> ASGIApp:
    return PlainTextResponse(f"{text}\n", status, headers)
