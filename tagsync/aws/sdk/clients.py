"""botocore, set up for reading fleets: trimmed service models, no date parsing, no retries of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

import botocore.session
from botocore.config import Config
from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.loaders import Loader
from botocore.parsers import ResponseParserFactory

from tagsync.aws.sdk.own_credentials import explained, own_credentials
from tagsync.aws.sdk.reads import read_only
from tagsync.engine.targets.timeouts import Timeouts

T = TypeVar("T")

MODELS = Path(__file__).parent / "models"
"""Service models with the few operations and members tagsync reads (made by `tagsync.aws.sdk.trim_models`)."""


_LOGIN = Config(connect_timeout=5, read_timeout=10)
"""For the calls with which botocore gets credentials. It repeats each of them four times."""


_signing: ContextVar[Credentials | None] = ContextVar("the credentials of the call")


def signed(credentials: Credentials | None, call: Callable[..., T], /, **parameters: object) -> T:
    """What a call of a client of `Sdk` answers, signed with these credentials (None: it fails with
    `NoCredentialsError`)."""
    before = _signing.set(credentials)
    try:
        return call(**parameters)
    finally:
        _signing.reset(before)


class Sdk:
    """Makes clients. They are slow to make, and so are models, endpoints and parsers: all are made once and shared.

    Clients have no credentials: every call is `signed`, so that all accounts share the client of a service and region.
    If each account had its own, that would take 0.2 MB, and 0.7 MB more when it has read the certificates.
    `base` is the caller's session: its handlers, profile and configuration are used, and it is not changed.
    `endpoints` are URLs by service (`drs`, `ec2`, `sts`). They take precedence over the session's configuration.
    `whole_models`: answers hold every member, not only those that tagsync reads, and every operation can be called.
    `read_only`: whatever is not one of `READS` is refused before anything is sent.
    """

    def __init__(
        self,
        base: botocore.session.Session,
        *,
        connections: int,
        timeouts: Timeouts,
        endpoints: Iterable[tuple[str, str]] = (),
        whole_models: bool = False,
        read_only: bool = False,
    ) -> None:
        self.base = base
        self._read_only = read_only
        self._endpoints = dict(endpoints)
        self.loader = _loader(base) if whole_models else _loader(base, str(MODELS))
        self._config = client_config(connections, timeouts)
        self._creating = threading.Lock()
        self._clients: dict[tuple[str, str], Any] = {}
        parsers = ResponseParserFactory()
        parsers.set_parser_defaults(timestamp_parser=str)
        self._session = _data_session(base, self.loader, _OfTheCall())
        self._session.register_component("response_parser_factory", parsers)

    def partition(self, region: str) -> str:
        """The partition of a region: `aws`, `aws-cn`, ... Raises `UnknownRegionError`."""
        return str(self._session.get_partition_for_region(region))

    def drs_regions(self, partition: str) -> tuple[str, ...]:
        """The regions in which DRS exists, as far as the installed SDK knows."""
        return tuple(sorted(self._session.get_available_regions("drs", partition)))

    def client(self, service: str, region: str) -> Any:
        """The client for calls that are `signed`. Raises `ValueError` for an endpoint that is no URL."""
        key = service, region
        with self._creating:
            if key not in self._clients:
                self._clients[key] = self._make(service, region, self._config)
            return self._clients[key]

    def patient_client(self, service: str, region: str, patience: float) -> Any:
        """A new client, which waits so many seconds for an answer, instead of those of all."""
        with self._creating:
            return self._make(service, region, self._config.merge(Config(read_timeout=patience)))

    def hang_up(self) -> None:
        """Closes the connections that no call is using. The next call opens one."""
        with self._creating:
            for client in self._clients.values():
                client.close()

    def _make(self, service: str, region: str, config: Config) -> Any:
        client = self._session.create_client(
            service, region_name=region, endpoint_url=self._endpoints.get(service), config=config
        )
        return read_only(client) if self._read_only else client


last_sdk = lru_cache(maxsize=1)(Sdk)
"""The last one that was made, if it was made alike: a function that is invoked again has its clients already."""


class _OfTheCall:
    """The credentials of a client that accounts share: those that the call is `signed` with. Without any, botocore gets
    a `LookupError`, and sends nothing."""

    method = "of-the-call"

    def get_frozen_credentials(self) -> ReadOnlyCredentials | None:
        credentials = _signing.get()
        return credentials.get_frozen_credentials() if credentials else None

    def get_deferred_property(self, name: str) -> Callable[[], Any]:
        return lambda: getattr(self.get_frozen_credentials(), name, None)


class _Fixed:
    """A credential provider that always gives the same credentials."""

    def __init__(self, credentials: Credentials | _OfTheCall | None) -> None:
        self._credentials = credentials

    def load_credentials(self) -> Credentials | _OfTheCall | None:
        return self._credentials


def client_config(connections: int, timeouts: Timeouts) -> Config:
    return Config(
        max_pool_connections=connections,
        connect_timeout=timeouts.connect,
        read_timeout=timeouts.read,
        retries={"mode": "standard", "total_max_attempts": 1},
        user_agent_extra="tagsync",
    )


class OwnSession(botocore.session.Session):  # type: ignore[misc]
    """A session that tagsync made for itself."""


def base_session(profile: str = "", settings: Mapping[str, object] | None = None) -> OwnSession:
    """A new session that finds the caller's credentials and configuration as boto3 does.

    `settings` are configuration variables of botocore that come before the environment and the files. The region is
    also that of `AWS_REGION`, which boto3 alone of AWS's tools does not know.

    It has botocore's whole models, because the credential chain calls operations of STS, SSO and sign-in that tagsync
    does not. Data calls go through a `data_session`. Raises `LoginFailed` for a profile that does not exist, and for
    configuration that cannot be read.
    """
    session = OwnSession(profile=profile or None)
    session.set_default_client_config(_LOGIN)
    region = os.environ.get("AWS_REGION")
    for name, value in {**({"region": region} if region else {}), **(settings or {})}.items():
        session.set_config_variable(name, value)
    with explained(session):
        session.get_scoped_config()
        session.register_component("data_loader", _loader(session))
    return session


def data_session(base: botocore.session.Session) -> botocore.session.Session:
    """A session for data calls: trimmed models, and the credentials and configuration of `base`.

    Raises `LoginFailed`.
    """
    return _data_session(base, _loader(base, str(MODELS)), own_credentials(base))


def _data_session(
    base: botocore.session.Session, loader: Loader, credentials: Credentials | _OfTheCall | None
) -> botocore.session.Session:
    session = botocore.session.Session(include_builtin_handlers=False)
    # As it is: botocore would give each event of it a second name, for every client anew.
    session.register_component("event_emitter", base.get_component("event_emitter"))
    session.register_component("config_store", base.get_component("config_store"))
    session.register_component("data_loader", loader)
    session.register_component("credential_provider", _Fixed(credentials))
    return session


def _loader(base: botocore.session.Session, *first: str) -> Loader:
    """Looks for models in the folders `first`, then where the caller's session looks.

    If botocore has a newer API version of a service, its full model is used.
    """
    configured = base.get_config_variable("data_path")
    return _shared_loader(os.pathsep.join([*first, *([configured] if configured else [])]))


@cache
def _shared_loader(path: str) -> Loader:
    """One loader for each path, because a loader keeps what it has read: endpoints alone are slow to parse."""
    folders = [os.path.expanduser(os.path.expandvars(each)) for each in path.split(os.pathsep)] if path else []
    return _Loader(extra_search_paths=folders)


class _Loader(Loader):  # type: ignore[misc]
    """Takes every folder for a service. botocore looks into all of them, some 400, before it opens the one it wants."""

    def list_available_services(self, type_name: str) -> list[str]:  # noqa: ARG002 - as botocore calls it
        return sorted({name for path in self._potential_locations() for name in os.listdir(path)})
