"""botocore, set up for reading fleets: trimmed service models, no date parsing, no retries of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.loaders import Loader
from botocore.parsers import ResponseParserFactory

from tagsync.aws.sdk.own_credentials import explained, own_credentials
from tagsync.aws.sdk.reads import read_only
from tagsync.engine.targets.timeouts import Timeouts

MODELS = Path(__file__).parent / "models"
"""Service models with the few operations and members tagsync reads (made by `tagsync.aws.sdk.trim_models`)."""


_LOGIN = Config(connect_timeout=5, read_timeout=10)
"""For the calls with which botocore gets credentials. It repeats each of them four times."""


class Sdk:
    """Makes clients. Models, endpoints and parsers are slow to make, so they are made once and shared.

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
        endpoints: Mapping[str, str] | None = None,
        whole_models: bool = False,
        read_only: bool = False,
    ) -> None:
        self.base = base
        self._read_only = read_only
        self._endpoints = endpoints or {}
        self.loader = _loader(base) if whole_models else _loader(base, str(MODELS))
        self._parsers = ResponseParserFactory()
        self._parsers.set_parser_defaults(timestamp_parser=str)
        self._config = client_config(connections, timeouts)

    def session(self, credentials: Credentials | None) -> botocore.session.Session:
        """A session for one set of credentials (None: calls fail with `NoCredentialsError`)."""
        session = _data_session(self.base, self.loader, credentials)
        session.register_component("response_parser_factory", self._parsers)
        return session

    def partition(self, region: str) -> str:
        """The partition of a region: `aws`, `aws-cn`, ... Raises `UnknownRegionError`."""
        return str(self.session(None).get_partition_for_region(region))

    def drs_regions(self, partition: str) -> tuple[str, ...]:
        """The regions in which DRS exists, as far as the installed SDK knows."""
        return tuple(sorted(self.session(None).get_available_regions("drs", partition)))

    def client(
        self, session: botocore.session.Session, service: str, region: str, patience: float | None = None
    ) -> Any:
        """`patience` are the seconds that an answer is waited for, instead of those of all clients."""
        config = self._config if patience is None else self._config.merge(Config(read_timeout=patience))
        client = session.create_client(
            service, region_name=region, endpoint_url=self._endpoints.get(service), config=config
        )
        return read_only(client) if self._read_only else client


class _Fixed:
    """A credential provider that always gives the same credentials."""

    def __init__(self, credentials: Credentials | None) -> None:
        self._credentials = credentials

    def load_credentials(self) -> Credentials | None:
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
    base: botocore.session.Session, loader: Loader, credentials: Credentials | None
) -> botocore.session.Session:
    session = botocore.session.Session(
        event_hooks=base.get_component("event_emitter"),
        include_builtin_handlers=False,
    )
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
