"""A drive as a JSON-able document, and back: what its store keeps. Names of servers are their host names."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus


def drive_to_document(drive: Drive) -> dict[str, object]:
    return {
        "run_id": drive.run_id,
        "plan": drive.plan,
        "drill": drive.drill,
        "status": str(drive.status),
        "waves": [_wave_document(wave) for wave in drive.waves],
        "created_at": _text(drive.created_at),
        "moved_at": _text(drive.moved_at),
        "approval_hours": drive.approval_hours,
        "started_at": _text(drive.started_at),
        "ended_at": _text(drive.ended_at),
        "asked_at": _text(drive.asked_at),
        "reason": drive.reason,
        "orders": [_order_document(order) for order in drive.orders],
        "next_order": drive.next_order,
    }


def drive_from_document(document: Any) -> Drive:
    return Drive(
        run_id=document["run_id"],
        plan=document["plan"],
        drill=document["drill"],
        status=RecoveryStatus(document["status"]),
        waves=tuple(map(_wave, document["waves"])),
        created_at=datetime.fromisoformat(document["created_at"]),
        moved_at=datetime.fromisoformat(document["moved_at"]),
        approval_hours=document["approval_hours"],
        started_at=_time(document["started_at"]),
        ended_at=_time(document["ended_at"]),
        asked_at=_time(document["asked_at"]),
        reason=document["reason"],
        orders=tuple(map(_order, document["orders"])),
        next_order=document["next_order"],
    )


def _wave_document(wave: DriveWave) -> dict[str, object]:
    return {
        "name": wave.name,
        "status": str(wave.status),
        "approval": wave.approval,
        "approved_by": wave.approved_by,
        "wait_minutes": wave.wait_minutes,
        "started_at": _text(wave.started_at),
        "ended_at": _text(wave.ended_at),
        "servers": [_server_row(server) for server in wave.servers],
    }


def _wave(document: Any) -> DriveWave:
    return DriveWave(
        name=document["name"],
        servers=tuple(map(_server, document["servers"])),
        status=StepStatus(document["status"]),
        approval=document["approval"],
        approved_by=document["approved_by"],
        wait_minutes=document["wait_minutes"],
        started_at=_time(document["started_at"]),
        ended_at=_time(document["ended_at"]),
    )


def _server_row(server: DriveServer) -> list[object]:
    """A row, because there are thousands of them."""
    launch = server.launch
    return [
        launch.target.account,
        launch.target.region,
        launch.server_id,
        launch.name,
        str(launch.impact),
        str(launch.status),
        launch.reason,
        launch.job_id,
        launch.recovery_instance_id,
        _text(launch.started_at),
        _text(launch.ended_at),
        server.since,
        server.conflicts,
    ]


def _server(row: Any) -> DriveServer:
    account, region, server_id, name, impact, status, reason, job_id, instance, started, ended, since, conflicts = row
    launch = ServerLaunch(
        target=Target(account, region),
        server_id=server_id,
        name=name,
        impact=Impact(impact),
        status=LaunchStatus(status),
        reason=reason,
        job_id=job_id,
        recovery_instance_id=instance,
        started_at=_time(started),
        ended_at=_time(ended),
    )
    return DriveServer(launch, since, conflicts)


def _order_document(order: Order) -> dict[str, object]:
    return {
        "number": order.number,
        "account": order.target.account,
        "region": order.target.region,
        "server_ids": list(order.server_ids),
        "decided_at": _text(order.decided_at),
        "kind": order.kind or "",
        "problem": order.problem,
    }


def _order(document: Any) -> Order:
    return Order(
        number=document["number"],
        target=Target(document["account"], document["region"]),
        server_ids=tuple(document["server_ids"]),
        decided_at=datetime.fromisoformat(document["decided_at"]),
        kind=ProblemKind(document["kind"]) if document["kind"] else None,
        problem=document["problem"],
    )


def _text(time: datetime | None) -> str | None:
    return time.isoformat() if time else None


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
