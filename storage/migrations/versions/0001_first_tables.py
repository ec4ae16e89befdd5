"""The first tables.

Revision: 0001
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON_VALUE = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "page_bodies",
        sa.Column("body_key", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("n_bytes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("body_key"),
        schema="bodies",
    )
    op.create_table(
        "feeds",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("feed_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        sa.Column("added_at", UTCDateTime(), nullable=False),
        sa.Column("last_success_at", UTCDateTime(), nullable=True),
        sa.Column("last_new_entry_at", UTCDateTime(), nullable=True),
        sa.Column("last_failure_at", UTCDateTime(), nullable=True),
        sa.Column("last_failure_code", sa.Text(), nullable=True),
        sa.Column("next_fetch_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("feed_key"),
    )
    op.create_index(op.f("ix_feeds_next_fetch_at"), "feeds", ["next_fetch_at"], unique=False)
    op.create_table(
        "publishers",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("publisher_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("publisher_key"),
    )
    op.create_index(op.f("ix_publishers_name"), "publishers", ["name"], unique=False)
    op.create_table(
        "reasons",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("meaning", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "reviews",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("correction", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_reviews_subject", "reviews", ["subject_kind", "subject_key"], unique=False)
    op.create_table(
        "runs",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("flow_run", sa.Text(), nullable=True),
        sa.Column("now_at", UTCDateTime(), nullable=False),
        sa.Column("finished_at", UTCDateTime(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("own_taken", sa.Integer(), nullable=False),
        sa.Column("own_unchanged", sa.Integer(), nullable=False),
        sa.Column("own_rejected_again", sa.Integer(), nullable=False),
        sa.Column("adopted_taken", sa.Integer(), nullable=False),
        sa.Column("adopted_handed_on", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_runs_now_at"), "runs", ["now_at"], unique=False)
    op.create_table(
        "stories",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("story_key", sa.Text(), nullable=False),
        sa.Column("merged_into", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["stories.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("story_key"),
    )
    op.create_table(
        "tombstones",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("subject_key"),
    )
    op.create_table(
        "articles",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("article_key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("publisher_id", BIG, nullable=True),
        sa.Column("story_id", BIG, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("current_version_id", BIG, nullable=True),
        sa.Column("first_seen_at", UTCDateTime(), nullable=False),
        sa.Column("first_run", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["first_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["publisher_id"],
            ["publishers.id"],
        ),
        sa.ForeignKeyConstraint(
            ["story_id"],
            ["stories.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("article_key"),
    )
    op.create_index(op.f("ix_articles_current_version_id"), "articles", ["current_version_id"], unique=False)
    op.create_index(op.f("ix_articles_first_run"), "articles", ["first_run"], unique=False)
    op.create_index(op.f("ix_articles_first_seen_at"), "articles", ["first_seen_at"], unique=False)
    op.create_index(op.f("ix_articles_language"), "articles", ["language"], unique=False)
    op.create_index(op.f("ix_articles_published_at"), "articles", ["published_at"], unique=False)
    op.create_index(op.f("ix_articles_publisher_id"), "articles", ["publisher_id"], unique=False)
    op.create_index(op.f("ix_articles_story_id"), "articles", ["story_id"], unique=False)
    op.create_table(
        "links",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("a_claim_id", BIG, nullable=False),
        sa.Column("b_claim_id", BIG, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("linker_version", sa.Text(), nullable=False),
        sa.Column("from_run", BIG, nullable=False),
        sa.Column("to_run", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["from_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["to_run"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_links_a_claim_id"), "links", ["a_claim_id"], unique=False)
    op.create_index(op.f("ix_links_b_claim_id"), "links", ["b_claim_id"], unique=False)
    op.create_index(
        "ux_links_now",
        "links",
        ["kind", "a_claim_id", "b_claim_id"],
        unique=True,
        sqlite_where=sa.text("to_run IS NULL"),
        postgresql_where=sa.text("to_run IS NULL"),
    )
    op.create_table(
        "propositions",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("proposition_key", sa.Text(), nullable=False),
        sa.Column("n_claims", sa.Integer(), nullable=False),
        sa.Column("n_carriers", sa.Integer(), nullable=False),
        sa.Column("n_named_origins", sa.Integer(), nullable=False),
        sa.Column("n_unknown_origins", sa.Integer(), nullable=False),
        sa.Column("carriers", sa.Text(), nullable=False),
        sa.Column("origins", sa.Text(), nullable=False),
        sa.Column("from_run", BIG, nullable=False),
        sa.Column("to_run", BIG, nullable=True),
        sa.Column("merged_into", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["from_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["propositions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["to_run"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("proposition_key"),
    )
    op.create_table(
        "stage_results",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", BIG, nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("code_version", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("n_outputs", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", UTCDateTime(), nullable=True),
        sa.Column("last_failure", sa.Text(), nullable=True),
        sa.Column("opened_run", BIG, nullable=False),
        sa.Column("owner_run", BIG, nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("leased_until", UTCDateTime(), nullable=True),
        sa.Column("finished_run", BIG, nullable=True),
        sa.Column("finished_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["finished_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["opened_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["owner_run"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("subject_kind", "subject_id", "stage", "code_version"),
    )
    op.create_index(op.f("ix_stage_results_finished_run"), "stage_results", ["finished_run"], unique=False)
    op.create_index(
        "ix_stage_results_open", "stage_results", ["stage", "outcome", "next_attempt_at"], unique=False
    )
    op.create_index(op.f("ix_stage_results_opened_run"), "stage_results", ["opened_run"], unique=False)
    op.create_index(op.f("ix_stage_results_owner_run"), "stage_results", ["owner_run"], unique=False)
    op.create_table(
        "article_versions",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("version_key", sa.Text(), nullable=False),
        sa.Column("article_key", sa.Text(), nullable=False),
        sa.Column("text_key", sa.Text(), nullable=False),
        sa.Column("article_id", BIG, nullable=True),
        sa.Column("page_id", BIG, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("standfirst", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("n_words", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("modified_at", UTCDateTime(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("genre", sa.Text(), nullable=False),
        sa.Column("origins", JSON_VALUE, nullable=False),
        sa.Column("dropped", JSON_VALUE, nullable=False),
        sa.Column("cleaner_version", sa.Text(), nullable=False),
        sa.Column("first_seen_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("version_key"),
    )
    op.create_index(op.f("ix_article_versions_article_id"), "article_versions", ["article_id"], unique=False)
    op.create_index(
        op.f("ix_article_versions_article_key"), "article_versions", ["article_key"], unique=False
    )
    op.create_index(op.f("ix_article_versions_page_id"), "article_versions", ["page_id"], unique=False)
    op.create_index(op.f("ix_article_versions_text_key"), "article_versions", ["text_key"], unique=False)
    op.create_table(
        "speakers",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("speaker_key", sa.Text(), nullable=False),
        sa.Column("identity_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("speaker_key"),
    )
    op.create_index(op.f("ix_speakers_article_id"), "speakers", ["article_id"], unique=False)
    op.create_index(op.f("ix_speakers_identity_key"), "speakers", ["identity_key"], unique=False)
    op.create_index(op.f("ix_speakers_name"), "speakers", ["name"], unique=False)
    op.create_index(op.f("ix_speakers_name_key"), "speakers", ["name_key"], unique=False)
    op.create_table(
        "bands",
        sa.Column("band", BIG, autoincrement=False, nullable=False),
        sa.Column("version_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("band", "version_id"),
    )
    op.create_index("ix_bands_version_id", "bands", ["version_id"], unique=False)
    op.create_table(
        "extractions",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("version_id", BIG, nullable=False),
        sa.Column("extractor_version", sa.Text(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("n_claims", sa.Integer(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("run_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("version_id", "extractor_version"),
    )
    op.create_index(op.f("ix_extractions_is_current"), "extractions", ["is_current"], unique=False)
    op.create_index(op.f("ix_extractions_run_id"), "extractions", ["run_id"], unique=False)
    op.create_table(
        "pages",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("page_key", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=False),
        sa.Column("locator_key", sa.Text(), nullable=False),
        sa.Column("content_key", sa.Text(), nullable=False),
        sa.Column("body_key", sa.Text(), nullable=True),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("n_bytes", sa.Integer(), nullable=False),
        sa.Column("known", JSON_VALUE, nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", JSON_VALUE, nullable=False),
        sa.Column("read_at", UTCDateTime(), nullable=False),
        sa.Column("taken_run", BIG, nullable=False),
        sa.Column("version_id", BIG, nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("outcome_run", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["outcome_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["taken_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("locator_key", "content_key"),
        sa.UniqueConstraint("page_key"),
    )
    op.create_index(op.f("ix_pages_body_key"), "pages", ["body_key"], unique=False)
    op.create_index(op.f("ix_pages_outcome"), "pages", ["outcome"], unique=False)
    op.create_index(op.f("ix_pages_outcome_run"), "pages", ["outcome_run"], unique=False)
    op.create_index(op.f("ix_pages_taken_run"), "pages", ["taken_run"], unique=False)
    op.create_index(op.f("ix_pages_version_id"), "pages", ["version_id"], unique=False)
    op.create_table(
        "sketches",
        sa.Column("version_id", BIG, nullable=False),
        sa.Column("sketch_version", sa.Text(), nullable=False),
        sa.Column("n_words", sa.Integer(), nullable=False),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("version_id"),
    )
    op.create_table(
        "speaker_names",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("speaker_id", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["speakers.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("speaker_id", "kind", "words"),
    )
    op.create_index(op.f("ix_speaker_names_words"), "speaker_names", ["words"], unique=False)
    op.create_table(
        "text_twins",
        sa.Column("a_version_id", BIG, nullable=False),
        sa.Column("b_version_id", BIG, nullable=False),
        sa.Column("sketch_version", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["a_version_id"],
            ["article_versions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["b_version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("a_version_id", "b_version_id"),
    )
    op.create_index("ix_text_twins_b_version_id", "text_twins", ["b_version_id"], unique=False)
    op.create_table(
        "claims",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("claim_key", sa.Text(), nullable=False),
        sa.Column("extraction_id", BIG, nullable=False),
        sa.Column("version_id", BIG, nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("publisher_id", BIG, nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_end", sa.Integer(), nullable=False),
        sa.Column("content_start", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("extraction_confidence", sa.Float(), nullable=False),
        sa.Column("n_links_in_chain", sa.Integer(), nullable=False),
        sa.Column("origin_speaker_id", BIG, nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("origin_kind", sa.Text(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.Column("first_seen_at", UTCDateTime(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("replaced_by", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
        ),
        sa.ForeignKeyConstraint(
            ["extraction_id"],
            ["extractions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["origin_speaker_id"],
            ["speakers.id"],
        ),
        sa.ForeignKeyConstraint(
            ["publisher_id"],
            ["publishers.id"],
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by"],
            ["claims.id"],
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("extraction_id", "claim_key"),
    )
    op.create_index(op.f("ix_claims_article_id"), "claims", ["article_id"], unique=False)
    op.create_index(op.f("ix_claims_claim_key"), "claims", ["claim_key"], unique=False)
    op.create_index(op.f("ix_claims_first_seen_at"), "claims", ["first_seen_at"], unique=False)
    op.create_index(op.f("ix_claims_is_current"), "claims", ["is_current"], unique=False)
    op.create_index(op.f("ix_claims_origin"), "claims", ["origin"], unique=False)
    op.create_index(op.f("ix_claims_origin_speaker_id"), "claims", ["origin_speaker_id"], unique=False)
    op.create_index(op.f("ix_claims_polarity"), "claims", ["polarity"], unique=False)
    op.create_index(op.f("ix_claims_published_at"), "claims", ["published_at"], unique=False)
    op.create_index(op.f("ix_claims_publisher_id"), "claims", ["publisher_id"], unique=False)
    op.create_index(op.f("ix_claims_version_id"), "claims", ["version_id"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("entry_key", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=False),
        sa.Column("page_id", BIG, nullable=True),
        sa.Column("first_seen_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["feed_id"],
            ["feeds.id"],
        ),
        sa.ForeignKeyConstraint(
            ["page_id"],
            ["pages.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("feed_id", "entry_key"),
    )
    op.create_index(op.f("ix_entries_page_id"), "entries", ["page_id"], unique=False)
    op.create_table(
        "rejections",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("page_id", BIG, nullable=False),
        sa.Column("version_id", BIG, nullable=True),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("run_id", BIG, nullable=False),
        sa.Column("last_run", BIG, nullable=False),
        sa.Column("rejected_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["last_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["code"],
            ["reasons.code"],
        ),
        sa.ForeignKeyConstraint(
            ["page_id"],
            ["pages.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("page_id", "stage", "code"),
    )
    op.create_index(op.f("ix_rejections_code"), "rejections", ["code"], unique=False)
    op.create_index(op.f("ix_rejections_last_run"), "rejections", ["last_run"], unique=False)
    op.create_index(op.f("ix_rejections_run_id"), "rejections", ["run_id"], unique=False)
    op.create_table(
        "attributions",
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.Column("is_origin", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=False),
        sa.Column("speaker_id", BIG, nullable=True),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("speaks_for", sa.Text(), nullable=True),
        sa.Column("said_on", sa.Text(), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["speakers.id"],
        ),
        sa.PrimaryKeyConstraint("claim_id", "link"),
    )
    op.create_index(op.f("ix_attributions_speaker_id"), "attributions", ["speaker_id"], unique=False)
    op.create_table(
        "claim_dates",
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("edtf", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.PrimaryKeyConstraint("claim_id", "start"),
    )
    op.create_index(op.f("ix_claim_dates_edtf"), "claim_dates", ["edtf"], unique=False)
    op.create_table(
        "claim_spans",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_claim_spans_claim", "claim_spans", ["claim_id"], unique=False)
    op.create_table(
        "claim_terms",
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.PrimaryKeyConstraint("term", "claim_id"),
    )
    op.create_index("ix_claim_terms_claim_id", "claim_terms", ["claim_id"], unique=False)
    op.create_table(
        "proposition_claims",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("proposition_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("from_run", BIG, nullable=False),
        sa.Column("to_run", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.ForeignKeyConstraint(
            ["from_run"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["proposition_id"],
            ["propositions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["to_run"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_proposition_claims_proposition_id", "proposition_claims", ["proposition_id"], unique=False
    )
    op.create_index(
        "ux_proposition_claims_now",
        "proposition_claims",
        ["claim_id"],
        unique=True,
        sqlite_where=sa.text("to_run IS NULL"),
        postgresql_where=sa.text("to_run IS NULL"),
    )
    op.create_table(
        "quantities",
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("counted", sa.Text(), nullable=True),
        sa.Column("bound", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
        ),
        sa.PrimaryKeyConstraint("claim_id", "start"),
    )
    op.create_index(op.f("ix_quantities_counted"), "quantities", ["counted"], unique=False)
