"""The policy for cleaning up after drills: terminate recovery instances, and let DRS do so in the role's name."""

from __future__ import annotations

from tagsync.aws.permissions.launches import ITS_OWN
from tagsync.aws.permissions.statements import IamPolicy, allow, document, drs, ec2


def cleanup_policy(partition: str = "aws", *, beside_launches: bool = False) -> IamPolicy:
    """In addition to the policies of the read role: terminate recovery instances, also those of a recovery. IAM knows
    no condition that tells a drill; tagsync tells it itself, and keeps what is not one.

    AWS does not list what a termination takes of EC2. A launch that replaces an instance takes the same, so
    `beside_launches`, in addition to `recovery_policy`, only the termination is left to allow.
    """
    terminate = allow("TerminateDrills", ["drs:TerminateRecoveryInstances"], drs(partition, "recovery-instance"))
    if beside_launches:
        return document([terminate])
    instances, volumes = ec2(partition, "instance"), ec2(partition, "volume")
    return document(
        [
            terminate,
            allow("LookUpDrills", ["ec2:DescribeInstances", "ec2:DescribeVolumes"], ["*"]),
            allow("EndInstances", ["ec2:TerminateInstances"], instances, ITS_OWN),
            allow("EndVolumes", ["ec2:DeleteVolume"], volumes, ITS_OWN),
        ]
    )
