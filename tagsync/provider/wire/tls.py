"""The certificate for the encrypted connection with Terraform, made for this process only.

Terraform wants one from every plugin it starts. Other users are kept out by the folder of the socket, which only this
user may enter. (Terraform's own certificate cannot be checked: its key is P-521, which gRPC does not support.)
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Certificate:
    """`pem` and `key_pem` for the server; `der64` (base64 without padding) for the handshake line."""

    pem: bytes
    der64: str
    key_pem: bytes = field(repr=False)


def make_certificate() -> Certificate:
    """A self-signed one for `localhost`, the name that Terraform expects. Valid for days; a plugin lives hours."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=7))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Certificate(
        pem=certificate.public_bytes(Encoding.PEM),
        der64=base64.b64encode(certificate.public_bytes(Encoding.DER)).decode().rstrip("="),
        key_pem=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )
