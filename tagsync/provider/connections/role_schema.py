"""The schema of blocks that name a role: what the AWS provider's blocks of these names take."""

from __future__ import annotations

from dataclasses import replace

from tagsync.provider.wire.api import STRING, Attribute, Block, Map, Set

_SESSION = {
    "duration": Attribute(
        STRING,
        optional=True,
        description='How long a session lasts before it is opened again: `"15m"` to `"12h"`, and not longer than the '
        "role allows. Default: an hour.",
    ),
    "policy": Attribute(
        STRING,
        optional=True,
        description="JSON of a policy that restricts what the session may do. `policy` and `policy_arns` have at most "
        "2,048 characters together.",
    ),
    "policy_arns": Attribute(
        Set(STRING), optional=True, description="ARNs of up to 10 policies that restrict what the session may do."
    ),
    "session_name": Attribute(
        STRING, optional=True, description="Session name, as CloudTrail shows it. Default: `tagsync`."
    ),
}
_ASSUMED = {
    **_SESSION,
    "external_id": Attribute(STRING, optional=True, description="External id that the role's trust policy asks for."),
    "source_identity": Attribute(
        STRING,
        optional=True,
        description="Who is behind the session, for CloudTrail and for conditions. AWS passes it on along a chain of "
        "roles. The role must trust the caller with `sts:SetSourceIdentity`, too.",
    ),
    "tags": Attribute(
        Map(STRING),
        optional=True,
        may_be_empty=True,
        description="Up to 50 session tags. The role must trust the caller with `sts:TagSession`, too.",
    ),
    "transitive_tag_keys": Attribute(
        Set(STRING),
        optional=True,
        may_be_empty=True,
        description="Keys of `tags` that AWS passes on along a chain of roles.",
    ),
}


def _arn(description: str) -> dict[str, Attribute]:
    return {"role_arn": Attribute(STRING, required=True, description=description)}


ASSUME_ROLE = Block(
    {**_arn("ARN of the role to assume. The account of the last one is the DRS account."), **_ASSUMED},
    nesting="list",
    description="Role for reading and tagging source servers. Several blocks are a chain: each role is assumed with "
    "the one before, for an hour at most. Default: none; the account of the credentials is then the DRS account.",
)
OWN_ROLE = Block(
    {**_arn("ARN of the role to assume. Its account is the DRS account."), **_ASSUMED},
    description="A role instead of the provider's `assume_role`. It is assumed with the provider's credentials, so one "
    "provider can serve many accounts, and a module can be used with `for_each` over them.",
)
ORIGIN_ROLE = Block(
    {
        "role_name": Attribute(
            STRING,
            required=True,
            description="Name of the role (not its ARN): the same in every account where instances live.",
        ),
        **_ASSUMED,
        "session_name": Attribute(
            STRING, optional=True, description="Session name. Default: that of `assume_role`, else `tagsync`."
        ),
    },
    description="Role for reading EC2 instances in other accounts than the DRS account. It is assumed with "
    "the provider's own credentials, in each of these accounts. It is not needed if instances and DRS share "
    "an account.",
)
ACCOUNT_ROLE = Block(
    {
        "role_name": Attribute(
            STRING, required=True, description="Name of the role (not its ARN): the same in every DRS account."
        ),
        **_ASSUMED,
    },
    description="Role for reading and tagging source servers in other accounts than the provider's: for `list` "
    "blocks of `terraform query`, and for imports that name an account and no role. The resource then has it as its "
    "own `assume_role`. It is assumed with the provider's own credentials.",
)
OWN_ORIGIN_ROLE = replace(
    ORIGIN_ROLE,
    description="A role instead of the provider's `origin_role`: for reading EC2 instances in other accounts than the "
    "DRS account. It is assumed with the provider's own credentials, in each of these accounts.",
)
WEB_IDENTITY = Block(
    {
        **_arn("ARN of the role whose trust policy trusts the identity provider."),
        **_SESSION,
        "web_identity_token": Attribute(
            STRING, optional=True, sensitive=True, description="The token. Conflicts with `web_identity_token_file`."
        ),
        "web_identity_token_file": Attribute(
            STRING,
            optional=True,
            description="Path of a file with the token, which is read again whenever the session is opened again.",
        ),
    },
    description="Role whose session is the provider's own credentials, opened with a token of an OpenID Connect "
    "provider: GitLab, GitHub, HCP Terraform, Kubernetes. The roles of `assume_role` and `origin_role` are assumed "
    "from it. Without this block, `AWS_ROLE_ARN` and `AWS_WEB_IDENTITY_TOKEN_FILE` do the same.",
)
