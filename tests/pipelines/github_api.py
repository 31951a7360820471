"""GitHub, as far as the recipes ask for it: comments, issues, pull requests and runs, over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tagsync.lab.wire.serving import Serving

REPOSITORY = "acme/dr"
BOT = "github-actions[bot]"
_HOST = "github.localhost"


@dataclass
class GitHub:
    """The repository acme/dr. `merged` is the head of the pull request of each commit, `runs` the run of each head, and
    `asked` what changed something: method and path."""

    url: str
    comments: list[dict[str, Any]] = field(default_factory=list)
    issues: list[dict[str, Any]] = field(default_factory=list)
    releases: list[dict[str, Any]] = field(default_factory=list)
    merged: dict[str, str] = field(default_factory=dict)
    runs: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """The variables with which `gh` asks here: it takes github.localhost without TLS, and by a proxy anywhere."""
        return {"GH_HOST": _HOST, "http_proxy": self.url, "no_proxy": "127.0.0.1", "GITHUB_REPOSITORY": REPOSITORY}

    def comment(self, author: str, body: str, issue: int = 7) -> None:
        number = len(self.comments) + 1
        self.comments.append({"id": number, "user": {"login": author}, "body": body, "issue": issue})

    def read(self, path: list[str], query: dict[str, str]) -> Any:
        """What it answers to GET. KeyError for what none of the recipes may ask."""
        match path:
            case ["issues", number, "comments"]:
                return [each for each in self.comments if each["issue"] == int(number)]
            case ["issues"]:
                found = [each for each in self.issues if query["labels"] in each["labels"]]
                return [each for each in found if each["state"] == query["state"]]
            case ["commits", commit, "pulls"]:
                return [{"head": {"sha": self.merged[commit]}}] if commit in self.merged else []
            case ["actions", "workflows", "tags.yml" | "terraform.yml", "runs"]:
                assert (query["event"], query["status"]) == ("pull_request", "success")
                run = self.runs.get(query["head_sha"])
                return {"workflow_runs": [{"id": run}] if run else []}
        raise KeyError(path)

    def write(self, method: str, path: list[str], query: dict[str, str], body: dict[str, Any]) -> Any:
        """What it answers to POST and PATCH, once it has done so. KeyError for what none of the recipes may ask."""
        self.asked.append(f"{method} {'/'.join(path)}")
        match [method, *path]:
            case ["POST", "issues", number, "comments"]:
                self.comment(BOT, body["body"], int(number))
            case ["PATCH", "issues", "comments", number]:
                self.comments[int(number) - 1].update(body)
            case ["POST", "issues"]:
                self.issues.append({"number": len(self.issues) + 1, "state": "open", **body})
            case ["PATCH", "issues", number]:
                self.issues[int(number) - 1].update(body)
            case ["POST", "graphql"]:
                return {"data": {"repository": {"ref": {"id": "the tag"}}}}
            case ["POST", "releases"]:
                self.releases.append({**body, "assets": []})
                home = f"http://api.{_HOST}/repos/{REPOSITORY}/releases/{len(self.releases)}"
                return {"url": home, "upload_url": f"{home}/assets{{?name,label}}", "html_url": home}
            case ["POST", "releases", number, "assets"]:
                self.releases[int(number) - 1]["assets"].append(query["name"])
            case ["PATCH", "releases", number]:
                self.releases[int(number) - 1].update(body)
            case _:
                raise KeyError(path)
        return {}


class _Handler(BaseHTTPRequestHandler):
    """Pages lists as GitHub does, a hundred at most at a time."""

    github: GitHub

    def do_GET(self) -> None:
        path, query = self._asked()
        found = self.github.read(path, query)
        link = ""
        if isinstance(found, list):
            size, page = int(query.get("per_page", 30)), int(query.get("page", 1))
            if len(found) > size * page:
                link = f'<{self.path.split("?")[0]}?per_page={size}&page={page + 1}>; rel="next"'
            found = found[size * (page - 1) : size * page]
        self._send(found, link)

    def do_POST(self) -> None:
        path, query = self._asked()
        content = self.rfile.read(int(self.headers["Content-Length"]))
        self._send(self.github.write(self.command, path, query, {} if path[-1] == "assets" else json.loads(content)))

    def do_PATCH(self) -> None:
        self.do_POST()

    def do_HEAD(self) -> None:
        """There is no release yet."""
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Log nothing."""

    def _asked(self) -> tuple[list[str], dict[str, str]]:
        url = urlsplit(self.path)
        path = url.path.removeprefix(f"/repos/{REPOSITORY}").strip("/").split("/")
        return path, {name: value for name, (value,) in parse_qs(url.query).items()}

    def _send(self, found: Any, link: str = "") -> None:
        content = json.dumps(found).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if link:
            self.send_header("Link", link)
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def github() -> Iterator[GitHub]:
    """It runs in this process, on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    _Handler.github = GitHub(f"http://127.0.0.1:{server.server_address[1]}")
    with closing(Serving(server, "github")):
        yield _Handler.github
