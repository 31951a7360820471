"""The schema of the provider block."""

from __future__ import annotations

from tagsync.provider.connections.login_schema import LOGIN
from tagsync.provider.connections.role_schema import ACCOUNT_ROLE, ASSUME_ROLE, ORIGIN_ROLE, WEB_IDENTITY
from tagsync.provider.wire.api import NUMBER, STRING, Attribute, Block, Schema

OWN_POLICY = Attribute(
    STRING,
    optional=True,
    description="A policy instead of the provider's, as YAML or JSON text.",
)
OWN_TAG_FILE = Attribute(
    STRING,
    optional=True,
    description='A tag file instead of the provider\'s: the text of `file("servers.csv")`, in CSV or YAML.',
)
SCHEMA = Schema(
    {
        "region": Attribute(
            STRING,
            optional=True,
            description="DRS region of the resources and data sources that name none. Default: `AWS_REGION`, "
            "`AWS_DEFAULT_REGION`, or the profile's region.",
        ),
        **LOGIN,
        "policy": Attribute(
            STRING,
            optional=True,
            description="The policy, as YAML or JSON text: which servers, which tags, what is pruned, and how many "
            'changes are too many. Write `file("policy.yaml")`, or `yamlencode({ version = 1, ... })`. It is the same '
            "document that the CLI takes. Default: copy all tags that can be copied, and prune only what tagsync "
            "wrote. Conflicts with `policy_file`.",
        ),
        "policy_file": Attribute(
            STRING,
            optional=True,
            description="Path of a file with the policy, in YAML or JSON. A relative path starts at the folder in "
            "which Terraform runs. Mistakes are reported with their line in the file. Conflicts with `policy`.",
        ),
        "tag_file": Attribute(
            STRING,
            optional=True,
            description="Source servers without an EC2 instance and their tags, as the text of a file in CSV or YAML: "
            'write `file("servers.csv")`. It adds to the policy.',
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
        "region_timeout_seconds": Attribute(
            NUMBER,
            optional=True,
            description="A region in which a service answers nothing for so many seconds is given up. Default: 30.",
        ),
        "read_timeout_seconds": Attribute(
            NUMBER, optional=True, description="Seconds that one call waits for its answer. Default: 20."
        ),
        "connect_timeout_seconds": Attribute(
            NUMBER, optional=True, description="Seconds that one call waits for its connection. Default: 5."
        ),
    },
    blocks={
        "assume_role": ASSUME_ROLE,
        "assume_role_with_web_identity": WEB_IDENTITY,
        "origin_role": ORIGIN_ROLE,
        "account_role": ACCOUNT_ROLE,
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
    "Credentials are found as the AWS provider finds them, and the arguments for them have its names.",
)
