"""Every region that botocore knows is in the partition that botocore says."""

from __future__ import annotations

import botocore.session
import pytest

from tagsync.engine.targets.partitions import partition_of

SESSION = botocore.session.get_session()
REGIONS = [
    (region, partition)
    for partition in SESSION.get_available_partitions()
    for region in SESSION.get_available_regions("ec2", partition)
]


@pytest.mark.parametrize(("region", "partition"), REGIONS)
def test_every_region_is_in_the_partition_that_botocore_says(region: str, partition: str) -> None:
    assert partition_of(region) == partition


def test_all_partitions_of_botocore_are_covered() -> None:
    assert {partition_of(region) for region, _ in REGIONS} == set(SESSION.get_available_partitions())


def test_a_region_newer_than_the_table_is_in_the_partition_of_its_prefix() -> None:
    assert partition_of("us-gov-north-1") == "aws-us-gov"
    assert partition_of("ap-southeast-9") == "aws"


def test_no_region_has_no_partition() -> None:
    assert partition_of("") == ""
