"""Runs migrations on the connection that storage.upgrade hands over, inside its transaction."""

from alembic import context
from sqlmodel import SQLModel

from storage import tables  # noqa: F401 -- defines the metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=SQLModel.metadata, transactional_ddl=False)
context.run_migrations()
