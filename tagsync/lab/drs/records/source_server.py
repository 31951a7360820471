"""A source server: compact while its record is the ordinary one, a full record once a member is changed.

A fleet of 100,000 must fit into memory next to the product, so the members all servers share are one template.
"""

from __future__ import annotations

import json
import re
from typing import Any

from tagsync.lab.drs.untagged import answered, answered_tags

_MOMENT = "2025-12-01T00:00:00.000000+00:00"
_GIB = 1 << 30
_ID, _INSTANCE = re.compile(r"s-[0-9a-zA-Z]{17}"), re.compile(r"i-[0-9a-f]{8,}")
_ACCOUNT = re.compile(r"\d{12}")
_LONGEST = 256

_TEMPLATE: dict[str, Any] = {
    "sourceServerID": "%(id)s",
    "arn": "%(arn)s",
    "lastLaunchResult": "NOT_STARTED",
    "dataReplicationInfo": {
        "lagDuration": "P0D",
        "replicatedDisks": [
            {
                "deviceName": "/dev/xvda",
                "totalStorageBytes": 8 * _GIB,
                "replicatedStorageBytes": 8 * _GIB,
                "rescannedStorageBytes": 0,
                "backloggedStorageBytes": 0,
                "volumeStatus": "REGULAR",
            }
        ],
        "dataReplicationState": "CONTINUOUS",
        "dataReplicationInitiation": {
            "startDateTime": _MOMENT,
            "steps": [
                {"name": "WAIT", "status": "SUCCEEDED"},
                {"name": "START_DATA_TRANSFER", "status": "SUCCEEDED"},
            ],
        },
        "stagingAvailabilityZone": "%(region)sa",
    },
    "lifeCycle": {
        "addedToServiceDateTime": _MOMENT,
        "firstByteDateTime": _MOMENT,
        "elapsedReplicationDuration": "PT1H",
        "lastSeenByServiceDateTime": _MOMENT,
    },
    "sourceProperties": {
        "lastUpdatedDateTime": _MOMENT,
        "recommendedInstanceType": "m5.large",
        "identificationHints": {
            "fqdn": "%(hostname)s.corp.example",
            "hostname": "%(hostname)s",
            "awsInstanceID": "%(instance)s",
        },
        "networkInterfaces": [{"macAddress": "%(mac)s", "ips": ["10.0.0.10"], "isPrimary": True}],
        "disks": [{"deviceName": "/dev/xvda", "bytes": 8 * _GIB}],
        "cpus": [{"cores": 2, "modelName": "Intel(R) Xeon(R) Platinum 8259CL"}],
        "ramBytes": 8 * _GIB,
        "os": {"fullString": "Amazon Linux 2023"},
        "supportsNitroInstances": True,
        "architecture": "x86_64",
    },
    "stagingArea": {"status": "NOT_EXTENDED"},
    "sourceCloudProperties": {
        "originAccountID": "%(origin_account)s",
        "originRegion": "%(origin_region)s",
        "originAvailabilityZone": "%(origin_region)sa",
    },
    "replicationDirection": "FAILOVER",
    "agentVersion": "5.1.2",
}
_TEXT = json.dumps(_TEMPLATE)[:-1] + ', "tags": '


class SourceServer:
    """One source server of the simulated service.

    `tags` are its actual tags. `wire` is the full record with the model's member names: read and change it
    freely; what is changed there is what DescribeSourceServers answers. `checked`: the record is known to fit
    the service model. Reading `wire` resets it, because the reader may change the record.
    """

    __slots__ = ("_wire", "arn", "checked", "hostname", "id", "instance", "origin", "tags")

    def __init__(
        self,
        server_id: str,
        arn: str,
        hostname: str,
        instance: str,
        origin: tuple[str, str],
        tags: dict[str, str],
    ) -> None:
        self.id, self.arn, self.hostname, self.instance, self.origin = server_id, arn, hostname, instance, origin
        self.tags = tags
        self.checked = True
        self._check()
        self._wire: dict[str, Any] | None = None

    def _check(self) -> None:
        """Refuse what the service model would not allow; with the template, that is the whole record."""
        if not _ID.fullmatch(self.id):
            raise ValueError(f"{self.id!r} is not a source server ID: s- and 17 letters or digits")
        if self.instance and not _INSTANCE.fullmatch(self.instance):
            raise ValueError(f"{self.instance!r} is not an instance ID: i- and hexadecimal digits")
        if not _ACCOUNT.fullmatch(self.origin[0]) or len(self.hostname) > _LONGEST - len(".corp.example"):
            raise ValueError(f"source server {self.id}: the origin account or the hostname is not possible")
        for key, value in self.tags.items():
            if len(key) > _LONGEST or len(value) > _LONGEST:
                raise ValueError(f"source server {self.id}: the tag {key[:32]!r} is longer than {_LONGEST}")

    @property
    def wire(self) -> dict[str, Any]:
        if self._wire is None:
            self._wire = json.loads(self.text())
            self._wire["tags"] = self.tags
        self.checked = False
        return self._wire

    def hardware(self) -> set[str]:
        """The values that the filter `hardwareId` finds: instance ID, VMware UUID, MAC addresses."""
        if self._wire is None:
            return {self.instance, self._mac()}
        properties = self._wire.get("sourceProperties", {})
        hints = properties.get("identificationHints", {})
        found = {hints.get("awsInstanceID"), hints.get("vmWareUuid")}
        found |= {card.get("macAddress") for card in properties.get("networkInterfaces", [])}
        return {each for each in found if each}

    def replication_state(self) -> str:
        """The state of its data replication, empty where the record has none."""
        if self._wire is None:
            return "CONTINUOUS"
        return str(self._wire.get("dataReplicationInfo", {}).get("dataReplicationState", ""))

    def disks(self) -> list[dict[str, Any]]:
        """The disks that are replicated, in wire form."""
        disks: list[dict[str, Any]] = []
        if self._wire is not None:
            disks = self._wire.get("dataReplicationInfo", {}).get("replicatedDisks", disks)
        return disks

    def staging(self) -> tuple[str, str | None]:
        """(status, staging account) of the staging area."""
        area = self._wire.get("stagingArea", {}) if self._wire is not None else {}
        return area.get("status", "NOT_EXTENDED"), area.get("stagingAccountID")

    def text(self) -> str:
        """The record as JSON. Tags that were left out of the record appear with the first one written."""
        if self._wire is not None:
            if self.tags:
                self._wire["tags"] = self.tags
            return json.dumps(answered(self._wire))
        fields = {
            "id": self.id,
            "arn": self.arn,
            "region": self.arn.split(":")[3],
            "hostname": json.dumps(self.hostname)[1:-1],
            "instance": self.instance,
            "mac": self._mac(),
            "origin_account": self.origin[0],
            "origin_region": self.origin[1],
        }
        return f"{_TEXT % fields}{json.dumps(answered_tags(self.tags, self.arn))}}}"

    def _mac(self) -> str:
        digits = self.id[2:14]
        return "0a:" + ":".join(digits[at : at + 2] for at in range(0, 10, 2))
