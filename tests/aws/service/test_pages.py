"""Pages in S3, written by a function with its own credentials and the trimmed model, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from tagsync.aws.service import clients
from tagsync.aws.service.clients import service_client
from tagsync.aws.service.pages import S3Pages
from tagsync.engine.service_ports import ServiceError, StoredPage
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab

BUCKET, REGION, KEY = "acme-reports", "eu-central-1", "runs/20260301T120000Z-1a2b.html"


@pytest.fixture
def pages(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Iterator[S3Pages]:
    """As the functions make them."""
    for name, value in {**lab.environment(), "AWS_DEFAULT_REGION": REGION}.items():
        monkeypatch.setenv(name, value)
    for cached in (clients.own_session, clients.own_data_session):
        cached.cache_clear()
    yield S3Pages(partial(service_client, "s3", attempts=2), BUCKET)
    for cached in (clients.own_session, clients.own_data_session):
        cached.cache_clear()


@pytest.fixture
def s3(lab: Lab) -> Any:
    client = lab.client("s3", HUB, REGION)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    return client


def test_a_page_is_an_object_that_a_browser_shows(pages: S3Pages, s3: Any) -> None:
    assert pages(KEY, "<p>müde</p>") == StoredPage(BUCKET, KEY, REGION)
    stored = s3.get_object(Bucket=BUCKET, Key=KEY)
    assert stored["ContentType"] == "text/html; charset=utf-8"
    assert stored["Body"].read().decode() == "<p>müde</p>"


def test_a_page_that_is_stored_again_takes_the_place_of_the_first(pages: S3Pages, s3: Any) -> None:
    pages(KEY, "first")
    pages(KEY, "second")
    assert s3.get_object(Bucket=BUCKET, Key=KEY)["Body"].read() == b"second"


def test_what_s3_refuses_is_a_service_error_with_what_to_do(pages: S3Pages, lab: Lab, s3: Any) -> None:
    lab.faults.add(Rule("deny", service="s3", op="PutObject"))
    with pytest.raises(ServiceError, match=r"s3://acme-reports/runs/.* put: AccessDenied .* policy denies it"):
        pages(KEY, "page")


def test_a_bucket_that_is_not_there_is_named(pages: S3Pages) -> None:
    with pytest.raises(ServiceError, match=r"put: NoSuchBucket .* Check that the bucket exists"):
        pages(KEY, "page")


def test_a_slow_s3_is_tried_twice_and_not_longer(pages: S3Pages, lab: Lab, s3: Any) -> None:
    lab.forget_calls()
    lab.faults.add(Rule("throttle", service="s3", op="PutObject"))
    with pytest.raises(ServiceError, match="SlowDown"):
        pages(KEY, "page")
    assert lab.count("s3", "PutObject") == 2


@pytest.mark.parametrize(
    ("bucket", "url"),
    [
        (BUCKET, f"https://{BUCKET}.s3.eu-central-1.amazonaws.com/{KEY}"),
        ("acme.reports", f"https://s3.eu-central-1.amazonaws.com/acme.reports/{KEY}"),
    ],
)
def test_aws_itself_is_addressed_by_the_buckets_own_host(
    pages: S3Pages, monkeypatch: pytest.MonkeyPatch, bucket: str, url: str
) -> None:
    """With a dot in its name a bucket has no host that TLS takes, and is in the path."""
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    clients.own_session.cache_clear()
    clients.own_data_session.cache_clear()
    sent = []

    class Seen(Exception):
        pass

    def look(request: Any, **_: Any) -> None:
        sent.append(request.url)
        raise Seen

    client = service_client("s3")
    client.meta.events.register("before-send.s3", look)
    with pytest.raises(Seen):
        S3Pages(lambda: client, bucket)(KEY, "page")
    assert sent == [url]
