"""Reads whose credentials the provider starts with, and how it reaches AWS: the AWS provider's arguments for these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from tagsync.core.documents.forms import ROLE_ARN, Form
from tagsync.engine.targets.login import Keys, Login, WebIdentity
from tagsync.provider.connections.reader import Reader, form
from tagsync.provider.connections.roles import read_web_session

URL = Form(r"https?://\S+")
_PROXIES = {"http_proxy": "HTTP_PROXY", "https_proxy": "HTTPS_PROXY", "no_proxy": "NO_PROXY"}
_FLAGS = ("use_dualstack_endpoint", "use_fips_endpoint")
_METADATA = "ec2_metadata_service_endpoint"
_BUNDLE = "custom_ca_bundle"
_WEB, _TOKEN, _TOKEN_FILE = "assume_role_with_web_identity", "web_identity_token", "web_identity_token_file"
_FILES = (("shared_config_files",), ("shared_credentials_files",), (_BUNDLE,), (_WEB, _TOKEN_FILE))
_KEYS = ("access_key", "secret_key", "token")


def read_login(reader: Reader, *, region: str, sts_region: str, sts_url: str, open_files: bool) -> Login:
    """`sts_region` and `sts_url`: where roles are assumed. Without `open_files` no file is looked for."""
    for path in _FILES if open_files else ():
        _check_files(reader, *path)
    return Login(
        profile=reader.text("profile"),
        keys=_keys(reader),
        web_identity=_web_identity(reader, sts_region or region, sts_url),
        config_files=reader.texts("shared_config_files"),
        credentials_files=reader.texts("shared_credentials_files"),
        settings=dict(_settings(reader, region)),
    )


def read_proxies(reader: Reader) -> Mapping[str, str]:
    """The environment variables that mean the same. Both spellings, because the small one comes first."""
    found: dict[str, str] = {}
    for name, variable in _PROXIES.items():
        check = None if name == "no_proxy" else form(URL, "http://proxy.example.com:3128")
        if value := reader.text(name, check=check):
            found |= {variable: value, variable.lower(): value}
    return found


def _settings(reader: Reader, region: str) -> Iterator[tuple[str, object]]:
    """The configuration variables of botocore that mean the same."""
    if region:
        yield "region", region
    bundle = reader.text(_BUNDLE)
    if reader.flag("insecure"):
        yield "ca_bundle", False
    elif bundle:
        yield "ca_bundle", _expanded(bundle)
    for name in _FLAGS:
        if reader.flag(name):
            yield name, True
    if url := reader.text(_METADATA, check=form(URL, "http://[fd00:ec2::254]")):
        yield _METADATA, url
    if mode := reader.text(f"{_METADATA}_mode", check=_mode_problem):
        yield f"{_METADATA}_mode", mode.lower()


def _mode_problem(text: str) -> str:
    return "" if text in ("IPv4", "IPv6") else f'"{text}" cannot be used here. Write IPv4 or IPv6'


def _keys(reader: Reader) -> Keys | None:
    access_key, secret_key, token = (reader.text(name) for name in _KEYS)
    given = [name for name in _KEYS if reader.is_given(name)]
    for name in ("access_key", "secret_key"):
        if given and name not in given:
            reader.error(f"No {name}", f"{given[0]} is set, and {name} is not. Set both, or neither.", given[0])
    return Keys(access_key, secret_key, token) if access_key and secret_key else None


def _web_identity(reader: Reader, region: str, sts_url: str) -> WebIdentity | None:
    if not reader.is_given(_WEB):
        return None
    arn = reader.text(_WEB, "role_arn", check=form(ROLE_ARN, "arn:aws:iam::111111111111:role/ci"))
    token = reader.text(_WEB, _TOKEN, check=_token_problem)
    token_file = reader.text(_WEB, _TOKEN_FILE)
    session = read_web_session(reader, _WEB)
    given = [each for each in (_TOKEN, _TOKEN_FILE) if reader.is_given(_WEB, each)]
    if len(given) != 1 and reader.is_known(_WEB):
        detail = f"Give one of {_TOKEN} and {_TOKEN_FILE}, and not both."
        reader.error("Two tokens" if given else "No token", detail, _WEB, *given[:1])
    if not arn or not (token or token_file):
        return None
    return WebIdentity(arn, session, token, _expanded(token_file), region, sts_url)


def _token_problem(text: str) -> str:
    return "" if 4 <= len(text) <= 20_000 else "It is not a token: those have 4 to 20,000 characters"


def _check_files(reader: Reader, *path: str) -> None:
    """Notes files that are not there."""
    files = (reader.text(*path),) if path[-1] in (_TOKEN_FILE, _BUNDLE) else reader.texts(*path)
    for each in files:
        if each and not Path(_expanded(each)).is_file():
            reader.error(f"Invalid {path[-1]}", f"{each}: there is no such file. Check the path.", *path)


def _expanded(path: str) -> str:
    """With the home directory in place of `~`."""
    return str(Path(path).expanduser()) if path else ""
