"""The identities of resources inside protocol messages."""

from __future__ import annotations

from tagsync.provider.wire.diagnostics import DiagnosticError
from tagsync.provider.wire.identity import Identity
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call, Resource
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.types import Object, type_json
from tagsync.provider.wire.values import Attributes, is_known, parse_json


def identity_schema(resource: Resource, identity: Identity) -> pb.IdentitySchema:
    type_ = _type(resource, identity)
    return pb.IdentitySchema(
        version=identity.version,
        attributes=[
            pb.IdentityAttribute(
                name=name,
                type=type_json(type_.attributes[name]),
                required_for_import=name not in identity.supplied,
                optional_for_import=name in identity.supplied,
                description=description,
            )
            for name, description in identity.attributes.items()
        ],
    )


def identity_of(resource: Resource, attributes: Attributes | None) -> pb.Identity | None:
    """The identity of a resource with these attributes. None while one of them is not known, and without identity."""
    identity = resource.identity
    if identity is None or attributes is None:
        return None
    found = {name: attributes[name] for name in identity.attributes}
    if not is_known(found) or None in found.values():
        return None
    return pb.Identity(value=to_message(found, _type(resource, identity)))


def given_identity(resource: Resource, message: pb.Identity) -> Attributes:
    """The identity in an `import` block. Attributes that were left out are None."""
    identity = _required(resource)
    found: Attributes = from_message(message.value, _type(resource, identity))
    return found


def upgrade(
    resource: Resource, request: pb.UpgradeIdentityRequest, response: pb.UpgradeIdentityResponse, _: Call
) -> None:
    """Terraform calls this before every use of a stored identity, even if its version is current."""
    identity = _required(resource)
    versions = (
        f"It has version {request.version} of the identity of {request.type_name}, this provider knows version "
        f"{identity.version}."
    )
    if request.version > identity.version:
        raise DiagnosticError(
            "The identity in the state was written by a newer version of the provider",
            f"{versions} Use at least the provider version that wrote it (see required_providers).",
        )
    if request.version < identity.version:
        raise DiagnosticError(
            "The identity in the state is too old to be read",
            f"{versions} Take the resource out of the state (terraform state rm), and import it again.",
        )
    stored, type_ = parse_json(request.stored.json), _type(resource, identity)
    response.upgraded.value.CopyFrom(to_message({name: stored.get(name) for name in identity.attributes}, type_))


def _required(resource: Resource) -> Identity:
    if resource.identity is None:
        raise DiagnosticError("This resource has no identity", "Import it by its id.")
    return resource.identity


def _type(resource: Resource, identity: Identity) -> Object:
    return Object({name: resource.schema.type.attributes[name] for name in identity.attributes})
