"""Launch templates of DRS, and what they name, in moto's EC2, IAM and Service Quotas.

A launch that lacks something fails as EC2 documents it (API reference, "Error codes"): DRS runs the instance. Where the
template names no subnet and there is no default one, the job says nothing (seen on real accounts).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.ec2.models.instance_types import INSTANCE_TYPE_OFFERINGS, INSTANCE_TYPES
from moto.ec2.models.subnets import SubnetBackend
from moto.ec2.responses.launch_templates import LaunchTemplates
from moto.iam.models import iam_backends
from moto.servicequotas.models import ServiceQuotasBackend, servicequotas_backends

from tagsync.lab.drs.ground import Refused
from tagsync.lab.ec2 import regions
from tagsync.lab.moto import keys
from tagsync.lab.moto.patching import replace

USUAL_TYPE = "m5.large"
USUAL_VCPUS = 100_000.0
"""The quota of vCPUs, until a scenario or a test says another one."""

_RUN = "An error occurred ({}) when calling the RunInstances operation: {}"
_STANDARD = tuple("acdhimrtz")
QUOTA_CODE = "L-1216C47A"
_KEPT = "standard_vcpus"
"""The attribute of moto's Service Quotas that holds this quota."""


@cache
def answer_like_aws() -> None:
    """Once for the process: a quota of EC2, pages of launch templates, and subnets that are no default ones."""
    quota, versions, create = (
        ServiceQuotasBackend.get_service_quota,
        LaunchTemplates.describe_launch_template_versions,
        SubnetBackend.create_subnet,
    )

    def get_service_quota(self: Any, service_code: str, quota_code: str) -> dict[str, Any]:
        if (service_code, quota_code) != ("ec2", QUOTA_CODE):
            return quota(self, service_code, quota_code)
        value = getattr(self, _KEPT, USUAL_VCPUS)
        name = "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances"
        return {"ServiceCode": "ec2", "QuotaCode": QUOTA_CODE, "QuotaName": name, "Value": value, "Adjustable": True}

    def describe_launch_template_versions(self: Any) -> ActionResult:
        """moto cuts a listing of all templates off at MaxResults, and gives no token."""
        if self._get_param("LaunchTemplateId") or self._get_param("LaunchTemplateName"):
            return versions(self)
        size, start = self._get_int_param("MaxResults", 200), int(self._get_param("NextToken") or 0)
        self.params["MaxResults"] = start + size
        result: Any = versions(self).result
        rows = result["LaunchTemplateVersions"][start:]
        more = {"NextToken": str(start + size)} if start + size < len(self.ec2_backend.launch_templates) else {}
        return ActionResult({"LaunchTemplateVersions": rows, **more})

    def create_subnet(self: Any, *given: Any, **named: Any) -> Any:
        made = create(self, *given, **named)
        made.default_for_az = made.default_for_az and self.get_vpc(made.vpc_id).is_default
        return made

    replace(ServiceQuotasBackend, get_service_quota=get_service_quota)
    replace(LaunchTemplates, describe_launch_template_versions=describe_launch_template_versions)
    replace(SubnetBackend, create_subnet=create_subnet)


class LaunchGround:
    """The ground of one account and region."""

    def __init__(self, account: str, region: str) -> None:
        self._account, self._region = account, region
        self._ec2 = ec2_backends[account][region]

    def close_default_vpc(self) -> None:
        """No VPC is the default one any more, so EC2 takes no subnet by itself."""
        for vpc in self._ec2.vpcs.values():
            vpc.is_default = False
        for by_zone in self._ec2.subnets.values():
            for subnet in by_zone.values():
                subnet.default_for_az = False

    def allow_vcpus(self, quota: float) -> None:
        setattr(servicequotas_backends[self._account][self._region], _KEPT, quota)

    def make_key(self, shared_with: str) -> str:
        return keys.make(self._account, self._region, shared_with)

    def keep(self, template_id: str, name: str) -> None:
        if template_id not in self._ec2.launch_templates:
            data = {"InstanceType": USUAL_TYPE} if self._zones(USUAL_TYPE) else {}
            tags = {"launch-template": {"AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com", "Name": name}}
            made = self._ec2.create_launch_template(f"created-and-used-by-drs-{template_id}", "", data, tags)
            self._ec2.launch_templates[template_id] = self._ec2.launch_templates.pop(made.id)
            self._ec2.launch_template_name_to_ids[made.name] = made.id = template_id

    def change(self, template_id: str, data: Mapping[str, Any]) -> None:
        template = self._ec2.launch_templates[template_id]
        interfaces = [
            {**each, "SubnetId": self._any_subnet()} if each.get("SubnetId") == "any" else each
            for each in data.get("NetworkInterfaces", ())
        ]
        data = {**data, "NetworkInterfaces": interfaces} if interfaces else data
        template.create_version({**template.default_version().data, **data}, "")
        template.default_version_number = template.latest_version_number

    def instance_type(self, template_id: str) -> str:
        return str(self._data(template_id).get("InstanceType", ""))

    def refused(self, template_id: str, *, sized: bool, running: Callable[[], list[str]]) -> Refused | None:
        return next(self._refusals(self._data(template_id), sized, running), None)

    def lets_in(self, key_arn: str) -> bool:
        return keys.lets_in(key_arn, self._account)

    def _any_subnet(self) -> str:
        subnets = [each for by_zone in self._ec2.subnets.values() for each in by_zone.values()]
        return str(min(subnets, key=lambda each: (each.availability_zone, each.id)).id)

    def _data(self, template_id: str) -> Mapping[str, Any]:
        """A template that is gone is made anew, and names nothing."""
        template = self._ec2.launch_templates.get(template_id)
        return template.default_version().data if template else {}

    def _refusals(self, data: Mapping[str, Any], sized: bool, running: Callable[[], list[str]]) -> Iterator[Refused]:
        first = (data.get("NetworkInterfaces") or [{}])[0]
        wanted = first.get("SubnetId")
        subnets = {name: each for by_zone in self._ec2.subnets.values() for name, each in by_zone.items()}
        allowed = [each for each in subnets.values() if (each.id == wanted if wanted else each.default_for_az)]
        if not allowed and wanted:
            yield _refused("InvalidSubnetID.NotFound", f"The subnet ID '{wanted}' does not exist")
        elif not allowed:
            yield Refused(_RUN.format("VPCIdNotSpecified", "No default VPC for this user"), silent=True)
        groups = [*first.get("Groups", ()), *data.get("SecurityGroupIds", ())]
        known = {name for by_id in self._ec2.groups.values() for name in by_id}
        for group in groups:
            if group not in known:
                yield _refused("InvalidGroup.NotFound", f"The security group '{group}' does not exist")
        profile = data.get("IamInstanceProfile") or {}
        name = profile.get("Name") or profile.get("Arn", "").rpartition("/")[2]
        iam = iam_backends[self._account][regions.partition_of(self._region)]
        if name and name not in {each.name for each in iam.instance_profiles.values()}:
            message = f"Value ({name}) for parameter iamInstanceProfile.name is invalid"
            yield _refused("InvalidParameterValue", message)
        pair = data.get("KeyName")
        if pair and pair not in self._ec2.key_pairs:
            yield _refused("InvalidKeyPair.NotFound", f"The key pair '{pair}' does not exist")
        kind = data.get("InstanceType") or USUAL_TYPE
        zones = {each.availability_zone for each in allowed}
        if not sized and not zones & self._zones(kind):
            message = f"Your requested instance type ({kind}) is not supported in your requested Availability Zone"
            yield _refused("Unsupported", f"{message} ({', '.join(sorted(zones))}).")
        yield from self._too_many(kind, running)

    def _too_many(self, kind: str, running: Callable[[], list[str]]) -> Iterator[Refused]:
        quota = getattr(servicequotas_backends[self._account][self._region], _KEPT, None)
        if quota is not None and sum(map(_vcpus, [*running(), kind])) > quota:
            message = f"You have requested more vCPU capacity than your current vCPU limit of {quota:g} allows"
            yield _refused("VcpuLimitExceeded", message)

    def _zones(self, kind: str) -> set[str]:
        offered = INSTANCE_TYPE_OFFERINGS["availability-zone"].get(self._region, ())
        return {each["Location"] for each in offered if each["InstanceType"] == kind}


def _vcpus(kind: str) -> int:
    if not kind.startswith(_STANDARD):
        return 0
    return int(INSTANCE_TYPES.get(kind, {}).get("VCpuInfo", {}).get("DefaultVCpus", 0))


def _refused(code: str, message: str) -> Refused:
    return Refused(_RUN.format(code, message))
