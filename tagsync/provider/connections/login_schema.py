"""The arguments of the provider block for credentials and the way to AWS, named and meant as the AWS provider's."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.provider.wire.api import BOOL, NUMBER, STRING, Attribute, List, Set


def _text(description: str, *, sensitive: bool = False) -> Attribute:
    return Attribute(STRING, optional=True, sensitive=sensitive, description=description)


def _flag(description: str) -> Attribute:
    return Attribute(BOOL, optional=True, description=description)


LOGIN: Mapping[str, Attribute] = {
    "profile": _text(
        "Profile in `~/.aws/config` whose credentials are used. Default: `AWS_PROFILE`, else the credentials that the "
        "AWS SDK finds (environment, SSO, container or instance role)."
    ),
    "shared_config_files": Attribute(
        List(STRING),
        optional=True,
        description="Paths of configuration files instead of `~/.aws/config`. What a later file says of a profile "
        "counts. Default: `AWS_CONFIG_FILE`.",
    ),
    "shared_credentials_files": Attribute(
        List(STRING),
        optional=True,
        description="Paths of credentials files instead of `~/.aws/credentials`. Default: "
        "`AWS_SHARED_CREDENTIALS_FILE`.",
    ),
    "access_key": _text("Access key. Better leave it to the environment or a profile. Needs `secret_key`."),
    "secret_key": _text("Secret key.", sensitive=True),
    "token": _text("Session token of temporary keys.", sensitive=True),
    "allowed_account_ids": Attribute(
        Set(STRING),
        optional=True,
        description="The only accounts that the DRS account may be, also that of an `assume_role` of a resource. It is "
        "checked before anything is read or written. Conflicts with `forbidden_account_ids`.",
    ),
    "forbidden_account_ids": Attribute(
        Set(STRING),
        optional=True,
        description="Accounts that the DRS account may not be. Conflicts with `allowed_account_ids`.",
    ),
    "max_retries": Attribute(
        NUMBER,
        optional=True,
        description="How often a call is sent again after an error of AWS or the network. Calls that AWS throttles are "
        "paced and do not count. Default: 3.",
    ),
    "sts_region": _text("Region in which roles are assumed. Default: `region`."),
    "use_fips_endpoint": _flag("Whether endpoints are those for FIPS. Default: `AWS_USE_FIPS_ENDPOINT`."),
    "use_dualstack_endpoint": _flag(
        "Whether endpoints are those for IPv4 and IPv6. Default: `AWS_USE_DUALSTACK_ENDPOINT`."
    ),
    "custom_ca_bundle": _text("Path of a file with root certificates. Default: `AWS_CA_BUNDLE`."),
    "insecure": _flag("`true`: certificates are not checked. For tests only."),
    "http_proxy": _text("URL of the proxy for URLs that start with `http:`. Default: `HTTP_PROXY`."),
    "https_proxy": _text("URL of the proxy for URLs that start with `https:`. Default: `HTTPS_PROXY`."),
    "no_proxy": _text("Hosts to call without a proxy, with commas between them. Default: `NO_PROXY`."),
    "ec2_metadata_service_endpoint": _text(
        "URL of the metadata service of EC2. Default: `AWS_EC2_METADATA_SERVICE_ENDPOINT`."
    ),
    "ec2_metadata_service_endpoint_mode": _text("`IPv4` or `IPv6`. Default: `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE`."),
}
