"""The picture of the flow: from tags of instances to tags of source servers."""

from __future__ import annotations

from website.architecture.drawing import Drawing


def flow() -> Drawing:
    drawing = Drawing(
        720,
        540,
        "The flow of tagsync",
        "EC2 instances and DRS source servers are read. A policy decides the plan, in which every server is in one "
        "bucket. The plan is reviewed, or refused when it changes too much. Apply writes only what differs back to the "
        "source servers, and a run record says what became of each server.",
    )
    drawing.box(
        24, 24, 320, 78, "EC2 instances", "wherever they live: account × region", "their tags are the truth", kind="aws"
    )
    drawing.box(
        376,
        24,
        320,
        78,
        "DRS source servers",
        "in every target: account × region",
        "their tags have drifted",
        kind="aws",
    )
    drawing.arrow((270, 102), (270, 140))
    drawing.arrow((450, 102), (450, 140))
    drawing.box(210, 142, 300, 58, "read", "what cannot be read is never empty")
    drawing.arrow((360, 200), (360, 234))
    drawing.box(24, 256, 140, 58, "policy", "which, and how", kind="aws")
    drawing.arrow((164, 285), (208, 285))
    drawing.box(210, 236, 300, 98, "plan", "every server in one bucket:", "in_sync · changed", "skipped (why) · failed")
    drawing.arrow((360, 334), (360, 434))
    drawing.text(350, 372, "reviewed,", anchor="end")
    drawing.text(370, 372, "or refused when it")
    drawing.text(350, 391, "saved, approved", anchor="end")
    drawing.text(370, 391, "changes too much")
    drawing.box(210, 436, 300, 78, "apply", "writes only what differs,", "removes only what tagsync wrote")
    drawing.arrow((510, 475), (600, 475), (600, 104))
    drawing.text(612, 282, "TagResource,")
    drawing.text(612, 301, "UntagResource")
    drawing.arrow((210, 475), (166, 475))
    drawing.box(24, 446, 140, 58, "run record", "of every server")
    return drawing
