"""The schema of the provider block."""

from __future__ import annotations

from tagsync.provider.wire.api import NUMBER, STRING, Attribute, Block, Schema

_ROLE = {
    "role_arn": Attribute(
        STRING,
        required=True,
        description="ARN of the role to assume. Its account is the DRS account.",
    ),
    "external_id": Attribute(STRING, optional=True, description="External id that the role's trust policy asks for."),
    "session_name": Attribute(
        STRING,
        optional=True,
        description="Session name, as CloudTrail shows it. Default: `tagsync`.",
    ),
}
OWN_POLICY = Attribute(
    STRING,
    optional=True,
    description="A policy instead of the provider's, as YAML or JSON text.",
)
OWN_ROLE = Block(
    _ROLE,
    description="A role instead of the provider's `assume_role`. It is assumed with the provider's credentials, so one "
    "provider can serve many accounts, and a module can be used with `for_each` over them.",
)

SCHEMA = Schema(
    {
        "region": Attribute(
            STRING,
            optional=True,
            description="DRS region of the resources and data sources that name none. Default: `AWS_REGION`, "
            "`AWS_DEFAULT_REGION`, or the profile's region.",
        ),
        "profile": Attribute(
            STRING,
            optional=True,
            description="Profile in `~/.aws/config` whose credentials are used. Default: `AWS_PROFILE`, else the "
            "credentials that the AWS SDK finds (environment, SSO, container or instance role).",
        ),
        "policy": Attribute(
            STRING,
            optional=True,
            description="The policy, as YAML or JSON text: which servers, which tags, what is pruned, and how many "
            'removals are too many. Write `file("policy.yaml")`, or `yamlencode({ version = 1, ... })`. It is the same '
            "document that the CLI takes. Default: copy all tags that can be copied, and prune only what tagsync "
            "wrote. Conflicts with `policy_file`.",
        ),
        "policy_file": Attribute(
            STRING,
            optional=True,
            description="Path of a file with the policy, in YAML or JSON. A relative path starts at the folder in "
            "which Terraform runs. Mistakes are reported with their line in the file. Conflicts with `policy`.",
        ),
        "workers": Attribute(
            NUMBER,
            optional=True,
            description="How many calls to AWS one resource or data source makes at a time, 1 to 64. Default: 16.",
        ),
        "timeout_seconds": Attribute(
            NUMBER,
            optional=True,
            description="Seconds after which one plan or one apply begins no new call. Calls in flight are finished, "
            "the remaining servers are reported as an error, and the state holds what was written. Default: no limit.",
        ),
    },
    blocks={
        "assume_role": Block(
            _ROLE,
            description="Role for reading and tagging source servers. Default: none; the account of the credentials "
            "is then the DRS account.",
        ),
        "origin_role": Block(
            {
                "role_name": Attribute(
                    STRING,
                    required=True,
                    description="Name of the role (not its ARN): the same in every account where instances live.",
                ),
                "external_id": Attribute(
                    STRING, optional=True, description="External id that the roles' trust policies ask for."
                ),
            },
            description="Role for reading EC2 instances in other accounts than the DRS account. It is assumed with "
            "the provider's own credentials, in each of these accounts. It is not needed if instances and DRS share "
            "an account.",
        ),
        "endpoints": Block(
            {
                "drs": Attribute(STRING, optional=True, description="URL of Elastic Disaster Recovery."),
                "ec2": Attribute(STRING, optional=True, description="URL of EC2."),
                "sts": Attribute(STRING, optional=True, description="URL of STS."),
            },
            description="URLs to call instead of AWS's own: VPC endpoints, or a simulated AWS. The environment "
            "variables `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` work too.",
        ),
    },
    description="Keeps the tags of AWS Elastic Disaster Recovery (DRS) source servers equal to the tags of their EC2 "
    "instances. A plan shows the drift server by server and tag by tag; an apply writes exactly what the plan showed. "
    "Credentials are found as the AWS provider finds them.",
)
