"""The picture of the functions of the service: what starts them, and what they read and write."""

from __future__ import annotations

from website.architecture.drawing import Drawing


def functions() -> Drawing:
    drawing = Drawing(
        760,
        424,
        "The functions of the service",
        "EventBridge Scheduler, a state machine with its shards, people and the function api start drs_tag_sync, which "
        "starts itself again when its time runs out. EC2 tag changes come through EventBridge and SQS to tag_event. "
        "Viewers, operators and admins reach api through the HTTP API. drs_tag_sync and tag_event call DRS and EC2. "
        "All three share one DynamoDB table. api also changes the schedule.",
    )
    for y, name, line in ((24, "Scheduler", "every hour"), (94, "state machine", "shards"), (164, "people", "by hand")):
        drawing.box(24, y, 190, 56, name, line, kind="aws")
        drawing.arrow((214, y + 28), (288, y + 28))
    drawing.box(290, 24, 190, 196, "drs_tag_sync", "a full run;", "starts itself again", "when time runs out")
    drawing.box(24, 258, 190, 56, "EC2 tag changes", "EventBridge, SQS", kind="aws")
    drawing.arrow((214, 286), (288, 286))
    drawing.box(290, 258, 190, 56, "tag_event", "two calls to DRS")
    drawing.box(24, 344, 190, 56, "HTTP API", "viewer, operator, admin", kind="aws")
    drawing.arrow((214, 372), (288, 372))
    drawing.box(290, 344, 190, 56, "api", "runs and the schedule")
    drawing.box(560, 24, 176, 130, "DRS and EC2", "of every target", kind="aws")
    drawing.arrow((480, 89), (558, 89))
    drawing.arrow((480, 276), (520, 276), (520, 120), (558, 120))
    drawing.box(560, 226, 176, 174, "DynamoDB table", "leases, runs, sightings,", "event order, settings", kind="aws")
    drawing.arrow((480, 196), (600, 196), (600, 224))
    drawing.arrow((480, 298), (558, 298))
    drawing.arrow((480, 372), (558, 372))
    return drawing
