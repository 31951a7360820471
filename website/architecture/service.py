"""The picture of the always-on service: what is deployed where, and who calls whom."""

from __future__ import annotations

from website.architecture.drawing import Drawing

FIRST, SECOND, THIRD, WIDE = 320, 472, 624, 138
"""The columns in the hub account, and how wide a box is."""
ROW = 60


def service() -> Drawing:
    drawing = Drawing(
        800,
        612,
        "The always-on service",
        "In the hub account, EventBridge Scheduler starts a state machine, which runs the function drs_tag_sync over "
        "the targets. EC2 tag changes of member accounts come over the home bus and a queue to the function tag_event. "
        "Callers with a role reach the function api through an HTTP API. A state machine runs the function recovery. "
        "The functions assume roles in the member accounts with an external id: one reads, one writes tags, one "
        "launches. A table keeps runs, and a bucket their pages, where reports are in the settings. Alarms and reports "
        "go to SNS topics.",
    )
    _members(drawing)
    drawing.place(300, 20, 480, 572, "hub account, home region")
    _chain(drawing, 52, ("home bus", "rule"), ("SQS queue", "dead letters"), ("tag_event", "one tag change"))
    _chain(
        drawing, 134, ("Scheduler", "every hour"), ("state machine", "over all targets"), ("drs_tag_sync", "a full run")
    )
    _chain(drawing, 216, ("HTTP API", "SigV4 or JWT"), ("roles", "viewer to admin"), ("api", "runs, settings"))
    _chain(
        drawing,
        298,
        ("tag_discovery", "finds servers"),
        ("state machine", "waves, approvals"),
        ("recovery", "launches"),
    )
    _roles(drawing)
    _kept(drawing)
    return drawing


def _members(drawing: Drawing) -> None:
    drawing.place(20, 20, 250, 186, "member, origin region")
    drawing.box(40, 52, 210, 54, "EC2 tag change", "on the default bus", kind="aws")
    drawing.arrow((145, 106), (145, 134))
    drawing.box(40, 136, 210, 54, "rule", "forwards it, as its own role")
    drawing.arrow((250, 163), (284, 163), (284, 82), (FIRST - 2, 82))
    drawing.place(20, 228, 250, 364, "member, targets")
    drawing.box(40, 262, 210, 54, "read role", "servers, instances")
    drawing.box(40, 328, 210, 54, "write role", "tags source servers only")
    drawing.box(40, 394, 210, 54, "recovery role", "with recovery: true")
    for y in (289, 355, 421):
        drawing.arrow((40, y), (30, y), (30, 531), (38, 531))
    drawing.box(40, 488, 210, 86, "DRS and EC2", "source servers, instances,", "recovery plans", kind="aws")


def _chain(drawing: Drawing, y: int, *boxes: tuple[str, str]) -> None:
    """A row of the hub: what leads to a function, and the function. People invoke tag_discovery themselves."""
    for x, (name, line) in zip((FIRST, SECOND, THIRD), boxes, strict=True):
        invoked = name == "tag_discovery"
        drawing.box(x, y, WIDE, ROW, name, line, kind="own" if invoked or x == THIRD else "aws")
        if x != THIRD and not invoked:
            drawing.arrow((x + WIDE, y + ROW // 2), (x + WIDE + 12, y + ROW // 2))


def _roles(drawing: Drawing) -> None:
    """All functions assume roles, and so are led into one box."""
    drawing.arrow((FIRST + WIDE // 2, 358), (FIRST + WIDE // 2, 388))
    for y in (82, 164, 246, 328):
        drawing.arrow((THIRD + WIDE, y), (771, y), (771, 417), (764, 417))
    drawing.box(FIRST, 390, 442, 54, "sts:AssumeRole", "with the external id; reading and writing are apart")
    for y in (289, 355, 421):
        drawing.arrow((FIRST, 417), (284, 417), (284, y), (252, y))


def _kept(drawing: Drawing) -> None:
    """Below the functions: what they write, and what tells people."""
    left, right, wide = FIRST, 548, 214
    drawing.box(left, 458, wide, ROW, "DynamoDB", "runs, leases", kind="aws")
    drawing.box(right, 458, wide, ROW, "S3 bucket", "pages, with reports", kind="aws")
    drawing.box(left, 526, wide, ROW, "CloudWatch", "alarms, dashboard", kind="aws")
    drawing.box(right, 526, wide, ROW, "SNS topics", "alarms, reports", kind="aws")
    drawing.arrow((left + wide, 526 + ROW // 2), (right - 2, 526 + ROW // 2))
