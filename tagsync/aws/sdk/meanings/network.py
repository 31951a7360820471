"""Answers that do not come: names, routes, proxies, certificates, and a lab that is gone."""

from __future__ import annotations

from tagsync.aws.sdk.meanings.meaning import Meaning
from tagsync.core.problems import ProblemKind

_ENDPOINT = r'endpoint URL: "\w+://(?P<host>[^/:"]+)'
_LOCAL = r'endpoint URL: "(?P<url>\w+://(?:127\.[\d.]+|localhost|\[::1\]):(?P<port>\d+))'
_REFUSED = "Connection refused|WinError 10061"
_BEHIND = "In a network without internet, set HTTPS_PROXY, or make a VPC endpoint of the service"

NETWORK = (
    Meaning(
        "EndpointConnectionError",
        ProblemKind.UNAVAILABLE,
        "If this is a lab, it is gone: start it again with tagsync lab up --port {port} --detach. To reach AWS itself, "
        "unset AWS_ENDPOINT_URL, and endpoint_url in ~/.aws/config",
        said=f"(?s:{_LOCAL}.*(?:{_REFUSED}))",
        says="nothing is running at {url}, where AWS_ENDPOINT_URL or the configuration points",
        retry="transient",
    ),
    Meaning(
        "EndpointConnectionError",
        ProblemKind.UNAVAILABLE,
        f"Check the DNS of this network, and AWS_ENDPOINT_URL if it is set. {_BEHIND}",
        said=f"(?s:{_ENDPOINT}.*(?:Failed to resolve|Name or service not known|getaddrinfo|name resolution))",
        says="the name {host} cannot be resolved",
        retry="transient",
    ),
    Meaning(
        "EndpointConnectionError ConnectTimeoutError",
        ProblemKind.UNAVAILABLE,
        f"Check firewall and routes, and AWS_ENDPOINT_URL if it is set. {_BEHIND}",
        retry="transient",
    ),
    Meaning(
        "ProxyConnectionError",
        ProblemKind.UNAVAILABLE,
        "The proxy wants a user and a password: write them into its URL in HTTPS_PROXY",
        said=r"\b407\b",
    ),
    Meaning(
        "ProxyConnectionError",
        ProblemKind.UNAVAILABLE,
        "Check the proxy in HTTPS_PROXY (for an endpoint with http:// it is HTTP_PROXY), and put into NO_PROXY what is "
        "reached without it",
        retry="transient",
    ),
    Meaning(
        "HTTPClientError",
        ProblemKind.CREDENTIALS,
        "Check the access key and the token for spaces and line breaks",
        said=r"\b(?P<error>ValueError|UnicodeEncodeError): ",
        says="the request could not be sent ({error}), as with a line break in the credentials",
    ),
    Meaning(
        "InvalidProxiesConfigError",
        ProblemKind.INVALID,
        "Check HTTPS_PROXY and the settings of the proxy in ~/.aws/config",
    ),
    Meaning(
        "HTTPClientError",
        ProblemKind.INVALID,
        "Check HTTPS_PROXY and AWS_ENDPOINT_URL: one of them is not a URL",
        said="Failed to parse",
    ),
    Meaning(
        "SSLError",
        ProblemKind.UNAVAILABLE,
        "Check the clock of this machine, then the certificate of AWS_ENDPOINT_URL or of the proxy",
        said="certificate (?:has expired|is not yet valid)",
    ),
    Meaning(
        "SSLError",
        ProblemKind.UNAVAILABLE,
        "Check AWS_ENDPOINT_URL: its certificate is for another name",
        said="(?i:mismatch|doesn't match)",
    ),
    Meaning(
        "SSLError",
        ProblemKind.UNAVAILABLE,
        "What answers there does not speak TLS. Check AWS_ENDPOINT_URL and HTTPS_PROXY: http:// or https://",
        said="WRONG_VERSION_NUMBER|wrong version number|RECORD_LAYER",
    ),
    Meaning(
        "SSLError HTTPClientError",
        ProblemKind.UNAVAILABLE,
        "Check AWS_CA_BUNDLE, ca_bundle in ~/.aws/config, and REQUESTS_CA_BUNDLE: the file must be there, and hold "
        "certificates in PEM",
        said=r"NO_CERTIFICATE_OR_CRL|no start line|PEM lib|\[Errno (?:2|13|21)\]|CA (?:certificate )?bundle",
        says="the file with the certificates to trust cannot be used",
    ),
    Meaning(
        "SSLError",
        ProblemKind.UNAVAILABLE,
        "If a proxy opens TLS, name the file with its certificates (PEM) in AWS_CA_BUNDLE, or as ca_bundle in "
        "~/.aws/config; without these, REQUESTS_CA_BUNDLE counts",
    ),
    Meaning(
        "HTTPClientError ConnectionError IncompleteReadError ResponseStreamingError",
        ProblemKind.UNAVAILABLE,
        retry="transient",
    ),
    Meaning(
        "ResponseParserError",
        ProblemKind.UNAVAILABLE,
        "Run again; if it stays, check AWS_ENDPOINT_URL and the proxy",
        says="the answer was not one of AWS's",
        retry="transient",
    ),
)
