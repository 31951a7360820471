"""What brings the provider to HCP Terraform: the documents and files of its registry's API, in their order."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tagsync.lab.wire.serving import Serving
from tagsync.provider.install.launcher import version
from tagsync.provider.install.package import package
from tests.docs.session import environment
from tests.mirror import only_from
from tests.pipelines.runner import RECIPES
from tests.pipelines.test_linted import lint
from tests.terraform.installed import copy_of
from tests.terraform.versions.choosing import needs_terraform

FOLDER = RECIPES / "hcp-terraform"
PROVIDERS = "/api/v2/organizations/acme/registry-providers"
VERSIONS = f"{PROVIDERS}/private/acme/tagsync/versions"


class _Registry(ThreadingHTTPServer):
    """Answers as HCP Terraform's documentation shows. `asked` is what came: method, path, and the body."""

    asked: list[tuple[str, str, bytes]]
    has_provider = False


class _Handler(BaseHTTPRequestHandler):
    server: _Registry

    def do_GET(self) -> None:
        self._answer(200 if self.server.has_provider else 404)

    def do_POST(self) -> None:
        assert self.headers["Content-Type"] == "application/vnd.api+json"
        self._answer(201)

    def do_PUT(self) -> None:
        assert "Authorization" not in self.headers, "the links are signed, and of another host"
        self._answer(200)

    def log_message(self, *_: object) -> None:
        """Log nothing."""

    def _answer(self, status: int) -> None:
        if self.command != "PUT" and self.headers["Authorization"] != "Bearer secret":
            status = 401
        self.server.asked.append((self.command, self.path, self.rfile.read(int(self.headers["Content-Length"] or 0))))
        names = ("shasums-upload", "shasums-sig-upload", "provider-binary-upload")
        links = {name: f"http://127.0.0.1:{self.server.server_port}/{name}" for name in names}
        wrong = {"errors": [{"status": "401", "title": "unauthorized"}]}
        content = json.dumps(wrong if status == 401 else {"data": {"links": links}}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture
def registry() -> Iterator[_Registry]:
    server = _Registry(("127.0.0.1", 0), _Handler)
    server.asked = []
    with closing(Serving(server, "registry")):
        yield server


@pytest.fixture
def release(tmp_path: Path) -> Path:
    files = package(tmp_path / "dist")
    (tmp_path / "dist" / f"{files[-1].name}.sig").write_bytes(b"signed")
    return tmp_path / "dist"


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("jq")), reason="curl or jq is not installed")
def test_it_uploads_every_platform_with_its_sum(registry: _Registry, release: Path, tmp_path: Path) -> None:
    def upload(token: str) -> tuple[bool, str]:
        address = f"http://127.0.0.1:{registry.server_port}"
        given = {**environment(tmp_path), "TFE_TOKEN": token, "TFE_ADDRESS": address}
        command = [str(FOLDER / "upload.sh"), "acme", "KEY", str(release)]
        done = subprocess.run(command, env=given, capture_output=True, text=True, timeout=60, check=False)
        return done.returncode == 0, done.stderr

    done, said = upload("")
    assert (done, "TFE_TOKEN: a token of a team" in said) == (False, True)
    (signature,) = release.glob("*.sig")
    signature.rename(tmp_path / "kept.sig")
    assert upload("secret") == (False, f"{signature} is missing\n")
    (tmp_path / "kept.sig").rename(signature)
    assert registry.asked == [], "what is not complete is not begun"

    done, said = upload("wrong")
    assert (done, '"title": "unauthorized"' in said) == (False, True)
    assert f"{VERSIONS}/{version()}, and start again" in said
    registry.asked.clear()
    assert upload("secret") == (True, "")
    zips = sorted(path.name for path in release.glob("*.zip"))
    sums = {line[66:]: line[:64] for line in next(release.glob("*SUMS")).read_text().splitlines()}
    (_, _, _), (_, created, provider), (_, _, made), *uploads = registry.asked
    assert (created, json.loads(provider)["data"]["attributes"]["namespace"]) == (PROVIDERS, "acme")
    wanted = {"version": version(), "key-id": "KEY", "protocols": ["6.0"]}
    assert json.loads(made)["data"]["attributes"] == wanted
    assert [path for _, path, _ in uploads[:2]] == ["/shasums-upload", "/shasums-sig-upload"]
    assert uploads[1][2] == b"signed"
    platforms = [json.loads(body)["data"]["attributes"] for method, _, body in uploads[2:] if method == "POST"]
    assert [each["filename"] for each in platforms] == zips
    assert all(each["shasum"] == sums[each["filename"]] for each in platforms)
    assert all(f"_{each['os']}_{each['arch']}.zip" in each["filename"] for each in platforms)
    assert [body for method, _, body in uploads[2:] if method == "PUT"] == [(release / f).read_bytes() for f in zips]
    registry.asked.clear()
    registry.has_provider = True
    assert upload("secret") == (True, "")
    assert registry.asked[1][1] == VERSIONS, "the provider is there already"


def test_its_script_is_right() -> None:
    lint("shellcheck", FOLDER / "upload.sh")


@pytest.mark.slow
@needs_terraform
def test_its_configuration_is_valid(tmp_path: Path) -> None:
    package(tmp_path / "mirror" / "app.terraform.io" / "acme" / "tagsync")
    settings = only_from(tmp_path / "mirror", tmp_path)
    folder = copy_of(FOLDER, tmp_path)
    given = environment(tmp_path) | {"TF_CLI_CONFIG_FILE": str(settings), "CHECKPOINT_DISABLE": "1"}
    for command in (["init", "-backend=false"], ["validate"], ["fmt", "-check"]):
        done = subprocess.run(["terraform", *command], cwd=folder, env=given, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
