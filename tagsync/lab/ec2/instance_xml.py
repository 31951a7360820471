"""The XML of one instance in an answer of DescribeInstances: complete and realistic, from one template."""

from __future__ import annotations

STATES = {"pending": 0, "running": 16, "shutting-down": 32, "terminated": 48, "stopping": 64, "stopped": 80}

_GONE = (
    "<item><reservationId>r-{digits}</reservationId><ownerId>{account}</ownerId><groupSet/><instancesSet><item>"
    "<instanceId>{id}</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>48</code>"
    "<name>terminated</name></instanceState><privateDnsName/><dnsName/><reason>User initiated</reason>"
    "<amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>{kind}</instanceType>"
    "<launchTime>2026-01-01T00:00:00.000Z</launchTime><placement><availabilityZone>{region}a</availabilityZone>"
    "<groupName/><tenancy>default</tenancy></placement><monitoring><state>disabled</state></monitoring>"
    "<stateReason><code>Client.UserInitiatedShutdown</code>"
    "<message>Client.UserInitiatedShutdown: User initiated shutdown</message></stateReason>"
    "<architecture>x86_64</architecture><rootDeviceType>ebs</rootDeviceType>"
    "<rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping/><virtualizationType>hvm</virtualizationType>"
    "{tags}<hypervisor>xen</hypervisor><groupSet/><networkInterfaceSet/><ebsOptimized>false</ebsOptimized>"
    "</item></instancesSet></item>"
)

_DISK = (
    "<item><deviceName>{device}</deviceName><ebs><volumeId>vol-{{stem}}{number}</volumeId><status>attached</status>"
    "<attachTime>2026-01-01T00:00:01.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs></item>"
)
_GROUP = "<groupSet><item><groupId>sg-0123456789abcdef0</groupId><groupName>default</groupName></item></groupSet>"

_LIVE = (
    "<item><reservationId>r-{digits}</reservationId><ownerId>{account}</ownerId><groupSet/><instancesSet><item>"
    "<instanceId>{id}</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>{code}</code>"
    "<name>{state}</name></instanceState><privateDnsName>ip-{host}.{region}.compute.internal</privateDnsName>"
    "<dnsName/><reason/><keyName>prod</keyName><amiLaunchIndex>0</amiLaunchIndex><productCodes/>"
    "<instanceType>{kind}</instanceType><launchTime>2026-01-01T00:00:00.000Z</launchTime><placement>"
    "<availabilityZone>{region}a</availabilityZone><groupName/><tenancy>default</tenancy></placement>"
    "<monitoring><state>disabled</state></monitoring><subnetId>subnet-0123456789abcdef0</subnetId>"
    "<vpcId>vpc-0123456789abcdef0</vpcId><privateIpAddress>{ip}</privateIpAddress>"
    "<sourceDestCheck>true</sourceDestCheck>" + _GROUP + "<architecture>x86_64</architecture>"
    "<rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping>"
    + _DISK.format(device="/dev/xvda", number=0)
    + _DISK.format(device="/dev/sdf", number=1)
    + "</blockDeviceMapping><virtualizationType>hvm</virtualizationType>"
    "<clientToken>00000000-0000-0000-0000-000000000000</clientToken>{tags}<hypervisor>xen</hypervisor>"
    "<networkInterfaceSet><item><networkInterfaceId>eni-{digits}</networkInterfaceId>"
    "<subnetId>subnet-0123456789abcdef0</subnetId><vpcId>vpc-0123456789abcdef0</vpcId><description/>"
    "<ownerId>{account}</ownerId><status>in-use</status><macAddress>0a:58:0a:00:00:01</macAddress>"
    "<privateIpAddress>{ip}</privateIpAddress><sourceDestCheck>true</sourceDestCheck>" + _GROUP + "<attachment>"
    "<attachmentId>eni-attach-0123456789abcdef0</attachmentId><deviceIndex>0</deviceIndex>"
    "<status>attached</status><attachTime>2026-01-01T00:00:00.000Z</attachTime>"
    "<deleteOnTermination>true</deleteOnTermination><networkCardIndex>0</networkCardIndex></attachment>"
    "<privateIpAddressesSet><item><privateIpAddress>{ip}</privateIpAddress><primary>true</primary></item>"
    "</privateIpAddressesSet><ipv6AddressesSet/><interfaceType>interface</interfaceType></item>"
    "</networkInterfaceSet><iamInstanceProfile><arn>arn:aws:iam::{account}:instance-profile/app</arn>"
    "<id>AIPA0123456789ABCDEF0</id></iamInstanceProfile><ebsOptimized>true</ebsOptimized>"
    "<enaSupport>true</enaSupport><cpuOptions><coreCount>1</coreCount><threadsPerCore>2</threadsPerCore>"
    "</cpuOptions><capacityReservationSpecification>"
    "<capacityReservationPreference>open</capacityReservationPreference></capacityReservationSpecification>"
    "<hibernationOptions><configured>false</configured></hibernationOptions>"
    "<enclaveOptions><enabled>false</enabled></enclaveOptions><metadataOptions><state>applied</state>"
    "<httpTokens>required</httpTokens><httpPutResponseHopLimit>2</httpPutResponseHopLimit>"
    "<httpEndpoint>enabled</httpEndpoint><httpProtocolIpv6>disabled</httpProtocolIpv6>"
    "<instanceMetadataTags>disabled</instanceMetadataTags></metadataOptions>"
    "<platformDetails>Linux/UNIX</platformDetails><usageOperation>RunInstances</usageOperation>"
    "<usageOperationUpdateTime>2026-01-01T00:00:00.000Z</usageOperationUpdateTime><privateDnsNameOptions>"
    "<hostnameType>ip-name</hostnameType><enableResourceNameDnsARecord>false</enableResourceNameDnsARecord>"
    "<enableResourceNameDnsAAAARecord>false</enableResourceNameDnsAAAARecord></privateDnsNameOptions>"
    "<maintenanceOptions><autoRecovery>default</autoRecovery></maintenanceOptions>"
    "<currentInstanceBootMode>legacy-bios</currentInstanceBootMode></item></instancesSet></item>"
)


def render(instance_id: str, state: str, kind: str, account: str, region: str, tags: str) -> str:
    """A reservation with one instance; `tags` is a tagSet or nothing. A terminated instance has lost its network."""
    digits = instance_id[2:]
    if state == "terminated":
        return _GONE.format(id=instance_id, digits=digits, account=account, region=region, kind=kind, tags=tags)
    number = int(digits[:8], 16)
    ip = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
    return _LIVE.format(
        id=instance_id,
        digits=digits,
        stem=digits[:-1],
        account=account,
        region=region,
        state=state,
        code=STATES[state],
        kind=kind,
        ip=ip,
        host=ip.replace(".", "-"),
        tags=tags,
    )
