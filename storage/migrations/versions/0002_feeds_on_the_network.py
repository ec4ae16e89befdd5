"""Feeds on the network: hosts, addresses of articles, and what answers brought.

Revision: 0002
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON_VALUE = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "feed_fetches",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("run_id", BIG, nullable=False),
        sa.Column("answered_at", UTCDateTime(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("headers", JSON_VALUE, nullable=False),
        sa.Column("body_key", sa.Text(), nullable=True),
        sa.Column("n_bytes", sa.Integer(), nullable=False),
        sa.Column("n_entries", sa.Integer(), nullable=False),
        sa.Column("n_new", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feeds.id"]),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_feed_fetches_body_key"), "feed_fetches", ["body_key"], unique=False)
    op.create_index(op.f("ix_feed_fetches_code"), "feed_fetches", ["code"], unique=False)
    op.create_index("ix_feed_fetches_feed", "feed_fetches", ["feed_id", "answered_at"], unique=False)
    op.create_index(op.f("ix_feed_fetches_run_id"), "feed_fetches", ["run_id"], unique=False)
    op.create_table(
        "feed_urls",
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("fetch_url", sa.Text(), nullable=False),
        sa.Column("moved_to", sa.Text(), nullable=True),
        sa.Column("moved_since", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["feed_id"], ["feeds.id"]),
        sa.PrimaryKeyConstraint("feed_id"),
    )
    op.create_table(
        "hosts",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("owner_run", BIG, nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("leased_until", UTCDateTime(), nullable=True),
        sa.Column("last_asked_at", UTCDateTime(), nullable=True),
        sa.Column("quiet_until", UTCDateTime(), nullable=True),
        sa.Column("quiet_reason", sa.Text(), nullable=True),
        sa.Column("n_failures", sa.Integer(), nullable=False),
        sa.Column("robots_status", sa.Integer(), nullable=True),
        sa.Column("robots_body", sa.LargeBinary(), nullable=True),
        sa.Column("robots_fetched_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["owner_run"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("host"),
    )
    op.create_table(
        "addresses",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("host_id", BIG, nullable=False),
        sa.Column("known", JSON_VALUE, nullable=False),
        sa.Column("feed_body_key", sa.Text(), nullable=True),
        sa.Column("first_seen_at", UTCDateTime(), nullable=False),
        sa.Column("first_fetched_at", UTCDateTime(), nullable=True),
        sa.Column("last_asked_at", UTCDateTime(), nullable=True),
        sa.Column("next_fetch_at", UTCDateTime(), nullable=True),
        sa.Column("next_fetch_reason", sa.Text(), nullable=True),
        sa.Column("n_visits", sa.Integer(), nullable=False),
        sa.Column("n_failures", sa.Integer(), nullable=False),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_failure_code", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("body_key", sa.Text(), nullable=True),
        sa.Column("page_id", BIG, nullable=True),
        sa.Column("missing_since", UTCDateTime(), nullable=True),
        sa.Column("moved_to", sa.Text(), nullable=True),
        sa.Column("gone_at", UTCDateTime(), nullable=True),
        sa.Column("robots", sa.Text(), nullable=True),
        sa.Column("opt_outs", JSON_VALUE, nullable=False),
        sa.ForeignKeyConstraint(["host_id"], ["hosts.id"]),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address_key"),
    )
    op.create_index(op.f("ix_addresses_body_key"), "addresses", ["body_key"], unique=False)
    op.create_index("ix_addresses_due", "addresses", ["next_fetch_at", "host_id"], unique=False)
    op.create_index(op.f("ix_addresses_feed_body_key"), "addresses", ["feed_body_key"], unique=False)
    op.create_index(op.f("ix_addresses_host_id"), "addresses", ["host_id"], unique=False)
    op.create_index(op.f("ix_addresses_last_failure_code"), "addresses", ["last_failure_code"], unique=False)
    op.create_index(op.f("ix_addresses_page_id"), "addresses", ["page_id"], unique=False)
    op.create_table(
        "address_urls",
        sa.Column("address_id", BIG, nullable=False),
        sa.Column("fetch_url", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"]),
        sa.PrimaryKeyConstraint("address_id"),
    )
    op.create_table(
        "page_events",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("address_id", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("noticed_at", UTCDateTime(), nullable=False),
        sa.Column("previous_at", UTCDateTime(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("page_id", BIG, nullable=True),
        sa.Column("run_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"]),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address_id", "kind", "noticed_at"),
    )
    op.create_index(op.f("ix_page_events_kind"), "page_events", ["kind"], unique=False)
    op.create_index(op.f("ix_page_events_run_id"), "page_events", ["run_id"], unique=False)
    op.add_column("entries", sa.Column("address_id", BIG, nullable=True))
    op.add_column("entries", sa.Column("title", sa.Text(), nullable=True))
    op.add_column("entries", sa.Column("published", sa.Text(), nullable=True))
    op.create_index(op.f("ix_entries_address_id"), "entries", ["address_id"], unique=False)
    op.add_column("feeds", sa.Column("host_id", BIG, nullable=True))
    op.add_column("feeds", sa.Column("outlet", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("listed_in", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("format", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("language", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("etag", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("last_modified", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("body_hash", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("interval_seconds", sa.Integer(), nullable=True))
    op.add_column("feeds", sa.Column("next_fetch_reason", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("last_asked_at", UTCDateTime(), nullable=True))
    op.add_column("feeds", sa.Column("asked_run", BIG, nullable=True))
    op.create_index(op.f("ix_feeds_asked_run"), "feeds", ["asked_run"], unique=False)
    op.add_column("feeds", sa.Column("last_full_fetch_at", UTCDateTime(), nullable=True))
    op.add_column("feeds", sa.Column("last_failure_detail", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("n_failures", sa.Integer(), server_default="0", nullable=False))
    op.add_column("feeds", sa.Column("failing_since", UTCDateTime(), nullable=True))
    op.add_column("feeds", sa.Column("n_moved", sa.Integer(), server_default="0", nullable=False))
    op.add_column("feeds", sa.Column("quickest_turnover_seconds", sa.Integer(), nullable=True))
    op.add_column("feeds", sa.Column("stopped", sa.Text(), nullable=True))
    op.add_column("feeds", sa.Column("entries_may_be_lost_at", UTCDateTime(), nullable=True))
    op.create_index(op.f("ix_feeds_host_id"), "feeds", ["host_id"], unique=False)
    op.add_column("pages", sa.Column("address_id", BIG, nullable=True))
    op.create_index(op.f("ix_pages_address_id"), "pages", ["address_id"], unique=False)
    op.add_column("runs", sa.Column("own_put_off", sa.Integer(), server_default="0", nullable=False))
