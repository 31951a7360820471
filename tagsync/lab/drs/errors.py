"""The errors of DRS, by their names in the service model."""

from __future__ import annotations


class DrsError(Exception):
    """An error of the service: code and message as in AWS, `extra` members of the error's shape."""

    def __init__(self, code: str, message: str, **extra: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.extra = code, message, extra


def invalid(message: str) -> DrsError:
    return DrsError("ValidationException", message)


def not_found(kind: str, name: str) -> DrsError:
    message = f"{kind} {name} not found"
    return DrsError("ResourceNotFoundException", message, resourceId=name, resourceType=kind)


def conflict(message: str, kind: str, name: str) -> DrsError:
    return DrsError("ConflictException", message, resourceId=name, resourceType=kind)


def over_quota(message: str, quota: str) -> DrsError:
    return DrsError("ServiceQuotaExceededException", message, serviceCode="drs", quotaCode=quota)
