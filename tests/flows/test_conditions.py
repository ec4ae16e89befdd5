import sqlite3
from concurrent.futures import BrokenExecutor

import pytest
from prefect.states import Failed
from sqlalchemy.exc import IntegrityError, OperationalError

from flows.conditions import is_infrastructure
from onrecord.errors import OnRecordError


class Driver(Exception):
    """An error as psycopg raises them, with its SQLSTATE."""

    def __init__(self, sqlstate, words=""):
        super().__init__(words)
        self.sqlstate = sqlstate


def explained(cause):
    error = OnRecordError("the database does not answer", "start it")
    error.__cause__ = cause
    return error


def operational(original):
    return OperationalError("SELECT 1", {}, original)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        pytest.param(operational(sqlite3.OperationalError("database is locked")), True, id="locked"),
        pytest.param(operational(Driver("40P01")), True, id="deadlock"),
        pytest.param(operational(Driver("55P03")), True, id="another holds the lock for long"),
        pytest.param(operational(Driver("57P01")), True, id="server stopped"),
        pytest.param(operational(Driver(None, "connection refused")), True, id="refused"),
        pytest.param(explained(operational(Driver("08006"))), True, id="explained for people"),
        pytest.param(BrokenExecutor(), True, id="broken pool"),
        pytest.param(operational(sqlite3.OperationalError("no such table: pages")), False, id="no table"),
        pytest.param(IntegrityError("INSERT", {}, Driver("23505")), False, id="constraint"),
        pytest.param(OnRecordError("no such path", "name another"), False, id="a person must act"),
        pytest.param(ValueError("a document"), False, id="content"),
    ],
)
def test_only_infrastructure_is_tried_again(error, expected):
    assert is_infrastructure(None, None, Failed(data=error)) is expected
