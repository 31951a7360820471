"""Where a stored page is found, as lines of a message. A reader logs in to open it: these links are no secret."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from tagsync.engine.service_ports import StoredPage
from tagsync.engine.targets.partitions import partition_of

CONSOLES = {
    "aws": "console.aws.amazon.com",
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}
"""The host of the console in a partition, after the region (AWS General Reference, Management Console endpoints)."""


def s3_uri(page: StoredPage) -> str:
    """For `aws s3 cp`."""
    return f"s3://{page.bucket}/{page.key}"


def console_link(page: StoredPage) -> str:
    """The object in the console of S3; empty in a partition whose console is not known."""
    console = CONSOLES.get(partition_of(page.region))
    if console is None:
        return ""
    asked = urlencode({"region": page.region, "prefix": page.key}, safe="/", quote_via=quote)
    return f"https://{page.region}.{console}/s3/object/{page.bucket}?{asked}"


def page_lines(page: StoredPage) -> list[str]:
    """Both, with what it takes to open them."""
    link = console_link(page)
    return ["As a page, for readers of the bucket:", *([f"  {link}"] if link else []), f"  {s3_uri(page)}"]


def lost_page_lines(why: str) -> list[str]:
    """In the place of the links."""
    return [f"The page of this report could not be stored: {why}"]
