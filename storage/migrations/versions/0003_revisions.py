"""Sightings, comparisons and their changes; bands and terms by period; versions known by their substance.

Revision: 0003
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from onrecord.revisions import substance
from storage.bands import folded
from storage.pages import key_of
from storage.periods import period_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _sightings()
    _comparisons()
    op.create_table(
        "snapshots",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("made_at", UTCDateTime(), nullable=False),
        sa.Column("n_sketches", sa.Integer(), nullable=False),
        sa.Column("n_shingles", sa.Integer(), nullable=False),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    _bands()
    _terms()
    _version_keys()


def _sightings() -> None:
    op.create_table(
        "sightings",
        sa.Column("page_id", BIG, nullable=False),
        sa.Column("version_id", BIG, nullable=False),
        sa.Column("shown_at", UTCDateTime(), nullable=False),
        sa.Column("seen_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"]),
        sa.ForeignKeyConstraint(["version_id"], ["article_versions.id"]),
        sa.PrimaryKeyConstraint("page_id"),
    )
    op.create_index(op.f("ix_sightings_version_id"), "sightings", ["version_id"], unique=False)
    op.execute(
        "INSERT INTO sightings (page_id, version_id, shown_at, seen_at) "
        "SELECT g.id, v.id, CASE WHEN g.address_id IS NULL "
        "THEN coalesce(v.modified_at, v.published_at, g.read_at) ELSE g.read_at END, g.read_at "
        "FROM pages g JOIN article_versions v ON v.id = g.version_id"
    )


def _comparisons() -> None:
    op.create_table(
        "comparisons",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("from_version_id", BIG, nullable=False),
        sa.Column("to_version_id", BIG, nullable=False),
        sa.Column("page_id", BIG, nullable=False),
        sa.Column("before_at", UTCDateTime(), nullable=True),
        sa.Column("after_at", UTCDateTime(), nullable=False),
        sa.Column("comparer_version", sa.Text(), nullable=True),
        sa.Column("n_kept", sa.Integer(), nullable=True),
        sa.Column("n_cut", sa.Integer(), nullable=True),
        sa.Column("n_added", sa.Integer(), nullable=True),
        sa.Column("is_silent", sa.Boolean(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("from_run", BIG, nullable=False),
        sa.Column("to_run", BIG, nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"]),
        sa.ForeignKeyConstraint(["from_version_id"], ["article_versions.id"]),
        sa.ForeignKeyConstraint(["to_version_id"], ["article_versions.id"]),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"]),
        sa.ForeignKeyConstraint(["from_run"], ["runs.id"]),
        sa.ForeignKeyConstraint(["to_run"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("relation", "page_id", "from_version_id"),
    )
    for column in ("article_id", "from_version_id", "from_run"):
        op.create_index(op.f(f"ix_comparisons_{column}"), "comparisons", [column], unique=False)
    op.create_index("ix_comparisons_to_version_id", "comparisons", ["to_version_id"], unique=False)
    op.create_table(
        "changes",
        sa.Column("comparison_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("from_claim_id", BIG, nullable=True),
        sa.Column("to_claim_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["comparison_id"], ["comparisons.id"]),
        sa.PrimaryKeyConstraint("comparison_id", "position"),
    )
    op.create_index(op.f("ix_changes_kind"), "changes", ["kind"], unique=False)
    op.create_index(op.f("ix_changes_speaker"), "changes", ["speaker"], unique=False)


def _bands() -> None:
    """The bands of each sketch move into its row; those to look up by get a period before them."""
    connection = op.get_bind()
    found = sa.text(
        "SELECT b.version_id, b.band, v.published_at FROM bands b "
        "JOIN article_versions v ON v.id = b.version_id"
    )
    kept: dict[int, list[int]] = {}
    periods: dict[int, int] = {}
    for version, band, published_at in connection.execute(found):
        kept.setdefault(version, []).append(band)
        periods[version] = period_of(_instant(published_at))
    op.drop_table("bands")
    op.create_table(
        "bands",
        sa.Column("period", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("band", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version_id", BIG, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("period", "band", "version_id"),
        sqlite_with_rowid=False,
    )
    op.add_column("sketches", sa.Column("snapshot_id", BIG, nullable=True))
    none_yet = sa.text("''")
    op.add_column("sketches", sa.Column("bands", sa.LargeBinary(), server_default=none_yet, nullable=False))
    for version, bands in kept.items():
        packed = b"".join(band.to_bytes(8, "little", signed=True) for band in sorted(bands))
        update = sa.text("UPDATE sketches SET bands = :bands WHERE version_id = :version")
        connection.execute(update, {"bands": packed, "version": version})
        rows = [{"p": periods[version], "b": band, "v": version} for band in {folded(b) for b in bands}]
        connection.execute(sa.text("INSERT INTO bands (period, band, version_id) VALUES (:p, :b, :v)"), rows)


def _terms() -> None:
    connection = op.get_bind()
    found = sa.text(
        "SELECT t.term, t.claim_id, c.published_at FROM claim_terms t JOIN claims c ON c.id = t.claim_id"
    )
    rows = [
        {"t": term, "c": claim, "p": period_of(_instant(published_at))}
        for term, claim, published_at in connection.execute(found)
    ]
    op.drop_table("claim_terms")
    op.create_table(
        "claim_terms",
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("period", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"]),
        sa.PrimaryKeyConstraint("term", "period", "claim_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_claim_terms_claim_id", "claim_terms", ["claim_id"], unique=False)
    if rows:
        insert = sa.text("INSERT INTO claim_terms (term, period, claim_id) VALUES (:t, :p, :c)")
        connection.execute(insert, rows)


def _version_keys() -> None:
    """Versions get the keys that the same texts have from now on; of two that are now one, the first does."""
    connection = op.get_bind()
    found = sa.text(
        "SELECT id, article_key, title, standfirst, byline, text FROM article_versions ORDER BY id"
    )
    seen: set[str] = set()
    for version, work, *parts in connection.execute(found).all():
        key = key_of(work, *(substance(part or "") for part in parts))
        if key not in seen:
            update = sa.text("UPDATE article_versions SET version_key = :key WHERE id = :version")
            connection.execute(update, {"key": key, "version": version})
        seen.add(key)


def _instant(stored: object) -> datetime | None:
    """What the driver hands over for an instant, or its words on SQLite."""
    if stored is None or isinstance(stored, datetime):
        return stored
    return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)
