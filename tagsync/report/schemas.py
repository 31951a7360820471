"""JSON Schemas of what the commands print as JSON."""

from __future__ import annotations

from typing import Literal, TypedDict

from tagsync.core.documents.typed import document_schema
from tagsync.core.plan_document import PlanDocument
from tagsync.report.discovery.document import DiscoveryDocument, NothingReadDocument
from tagsync.report.estate.document import EstateDocument, NoEstateDocument
from tagsync.report.recovery.after.failback_document import FailbackDocument
from tagsync.report.recovery.after.verified_document import VerifiedDocument
from tagsync.report.recovery.cleaning.document import CleanupDocument
from tagsync.report.recovery.drills.document import DrillsDocument
from tagsync.report.recovery.history_document import HistoryDocument
from tagsync.report.recovery.listing.document import ListDocument
from tagsync.report.recovery.native_document import NativeDocument
from tagsync.report.recovery.plan_document import ComparisonDocument, StepsDocument
from tagsync.report.recovery.points.document import PointsDocument
from tagsync.report.recovery.readiness.document import ReadinessDocument
from tagsync.report.tags.run_document import RunDocument


class _Versioned(TypedDict):
    format_version: Literal[1]


class _Discovery(_Versioned, DiscoveryDocument):
    pass


class _NothingRead(_Versioned, NothingReadDocument):
    pass


class _Estate(_Versioned, EstateDocument):
    pass


class _NoEstate(_Versioned, NoEstateDocument):
    pass


class _History(_Versioned, HistoryDocument):
    pass


class _Readiness(_Versioned, ReadinessDocument):
    pass


class _Drills(_Versioned, DrillsDocument):
    pass


PLAN_SCHEMA = document_schema(PlanDocument, "tagsync plan")
RUN_SCHEMA = document_schema(RunDocument, "tagsync run")
DISCOVERY_SCHEMA = document_schema(_Discovery | _NothingRead, "What tagsync discover found")
ESTATE_SCHEMA = document_schema(_Estate | _NoEstate, "tagsync estate")
NATIVE_SCHEMA = document_schema(NativeDocument, "tagsync recovery run")
FAILBACK_SCHEMA = document_schema(FailbackDocument, "tagsync recovery failback")
VERIFIED_SCHEMA = document_schema(VerifiedDocument, "tagsync recovery verify")
CLEANUP_SCHEMA = document_schema(CleanupDocument, "tagsync recovery cleanup")
LIST_SCHEMA = document_schema(ListDocument, "tagsync recovery list")
HISTORY_SCHEMA = document_schema(_History, "tagsync recovery history")
DRILLS_SCHEMA = document_schema(_Drills, "tagsync recovery drills")
STEPS_SCHEMA = document_schema(
    StepsDocument | ComparisonDocument,
    "tagsync recovery steps",
    "`recovery plan` prints the first form, `recovery diff` and `recovery apply` the second.",
)
READINESS_SCHEMA = document_schema(_Readiness, "tagsync recovery readiness")
POINTS_SCHEMA = document_schema(PointsDocument, "tagsync recovery points")
