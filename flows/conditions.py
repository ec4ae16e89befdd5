"""What is worth trying again: the database or the pool was gone. Content never is."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor
from typing import Any

from sqlalchemy.exc import DBAPIError, OperationalError

from onrecord.errors import OnRecordError

# SQLSTATE of PostgreSQL: connection lost, deadlock, serialization, a lock waited for too long, shutdown,
# too many clients
_PASSING = ("08", "40P01", "40001", "55P03", "57P01", "57P02", "57P03", "53300")
_PASSING_WORDS = ("database is locked", "database table is locked", "connection refused", "server closed")


def is_passing(error: BaseException) -> bool:
    """Whether the same call may well succeed a little later, though nothing about it has changed."""
    match error:
        case BrokenExecutor() | ConnectionError():
            return True
        case DBAPIError(connection_invalidated=True):
            return True
        case OnRecordError(__cause__=BaseException() as cause):
            return is_passing(cause)  # storage says for people what the driver said
        case OperationalError():
            code = str(getattr(error.orig, "sqlstate", None) or "")
            words = str(error.orig).lower()
            return code.startswith(_PASSING) or any(said in words for said in _PASSING_WORDS)
        case _:
            return False


def is_infrastructure(_task: Any, _task_run: Any, state: Any) -> bool:
    """Whether a task failed for want of what it runs on, in the form Prefect asks."""
    failure = state.result(raise_on_failure=False)
    return isinstance(failure, BaseException) and is_passing(failure)
