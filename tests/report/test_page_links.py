"""Where a stored page is found, in every partition."""

from __future__ import annotations

import pytest

from tagsync.engine.service_ports import StoredPage
from tagsync.report.page_links import console_link, lost_page_lines, page_lines

KEY = "runs/20260301T120000Z-1a2b.html"


@pytest.mark.parametrize(
    ("region", "link"),
    [
        ("eu-central-1", "https://eu-central-1.console.aws.amazon.com/s3/object/acme?region=eu-central-1&prefix="),
        ("cn-north-1", "https://cn-north-1.console.amazonaws.cn/s3/object/acme?region=cn-north-1&prefix="),
        (
            "us-gov-west-1",
            "https://us-gov-west-1.console.amazonaws-us-gov.com/s3/object/acme?region=us-gov-west-1&prefix=",
        ),
    ],
)
def test_the_console_of_a_partition_is_linked(region: str, link: str) -> None:
    assert console_link(StoredPage("acme", KEY, region)) == link + KEY


def test_a_partition_whose_console_is_not_known_has_the_address_alone() -> None:
    assert page_lines(StoredPage("acme", KEY, "us-iso-east-1"))[1:] == [f"  s3://acme/{KEY}"]


def test_a_link_is_no_secret_and_needs_a_login() -> None:
    """A presigned URL would let in all who have it."""
    lines = page_lines(StoredPage("acme", KEY, "eu-west-1"))
    assert lines[0] == "As a page, for readers of the bucket:"
    assert "X-Amz" not in "".join(lines)
    assert lines[-1] == f"  s3://acme/{KEY}"


def test_a_page_that_is_not_there_is_told_with_the_reason() -> None:
    assert lost_page_lines("access denied") == ["The page of this report could not be stored: access denied"]
