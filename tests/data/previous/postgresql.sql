


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

-- Name: address_urls; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.address_urls (
    address_id bigint NOT NULL,
    fetch_url text NOT NULL
);


-- Name: addresses; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.addresses (
    id bigint NOT NULL,
    address_key text NOT NULL,
    url text NOT NULL,
    host_id bigint NOT NULL,
    known jsonb NOT NULL,
    feed_body_key text,
    first_seen_at timestamp with time zone NOT NULL,
    first_fetched_at timestamp with time zone,
    last_asked_at timestamp with time zone,
    next_fetch_at timestamp with time zone,
    next_fetch_reason text,
    n_visits integer NOT NULL,
    n_failures integer NOT NULL,
    last_status integer,
    last_failure_code text,
    etag text,
    last_modified text,
    body_key text,
    page_id bigint,
    missing_since timestamp with time zone,
    moved_to text,
    gone_at timestamp with time zone,
    robots text,
    opt_outs jsonb NOT NULL
);


-- Name: addresses_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.addresses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: addresses_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.addresses_id_seq OWNED BY public.addresses.id;


-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


-- Name: article_versions; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.article_versions (
    id bigint NOT NULL,
    version_key text NOT NULL,
    article_key text NOT NULL,
    text_key text NOT NULL,
    article_id bigint,
    page_id bigint NOT NULL,
    title text,
    standfirst text,
    byline text,
    text text NOT NULL,
    n_words integer NOT NULL,
    url text,
    outlet text,
    published text,
    published_at timestamp with time zone,
    modified text,
    modified_at timestamp with time zone,
    language text,
    genre text NOT NULL,
    origins jsonb NOT NULL,
    dropped jsonb NOT NULL,
    cleaner_version text NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    section text,
    is_paywalled boolean DEFAULT false NOT NULL,
    places jsonb DEFAULT '[]'::jsonb NOT NULL
);


-- Name: article_versions_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.article_versions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: article_versions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.article_versions_id_seq OWNED BY public.article_versions.id;


-- Name: articles; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.articles (
    id bigint NOT NULL,
    article_key text NOT NULL,
    url text,
    publisher_id bigint,
    story_id bigint NOT NULL,
    title text,
    published text,
    published_at timestamp with time zone,
    language text,
    current_version_id bigint,
    first_seen_at timestamp with time zone NOT NULL,
    first_run bigint NOT NULL
);


-- Name: articles_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.articles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: articles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.articles_id_seq OWNED BY public.articles.id;


-- Name: attributions; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.attributions (
    claim_id bigint NOT NULL,
    link integer NOT NULL,
    is_origin boolean NOT NULL,
    source text NOT NULL,
    cue text NOT NULL,
    speaker_id bigint,
    speaker text,
    kind text NOT NULL,
    role text,
    speaks_for text,
    said_on text,
    addressee text
);


-- Name: bands; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.bands (
    period integer NOT NULL,
    band integer NOT NULL,
    version_id bigint NOT NULL
);


-- Name: changes; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.changes (
    comparison_id bigint NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    about text NOT NULL,
    before text,
    after text,
    speaker text,
    detail text,
    from_claim_id bigint,
    to_claim_id bigint
);


-- Name: claim_dates; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.claim_dates (
    claim_id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    words text NOT NULL,
    edtf text NOT NULL
);


-- Name: claim_outlines; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.claim_outlines (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    period integer NOT NULL,
    outline bytea NOT NULL
);


-- Name: claim_outlines_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.claim_outlines_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: claim_outlines_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.claim_outlines_id_seq OWNED BY public.claim_outlines.id;


-- Name: claim_spans; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.claim_spans (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    part text NOT NULL,
    link integer,
    start integer NOT NULL,
    "end" integer NOT NULL
);


-- Name: claim_spans_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.claim_spans_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: claim_spans_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.claim_spans_id_seq OWNED BY public.claim_spans.id;


-- Name: claims; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.claims (
    id bigint NOT NULL,
    claim_key text NOT NULL,
    extraction_id bigint NOT NULL,
    version_id bigint NOT NULL,
    article_id bigint NOT NULL,
    publisher_id bigint,
    content text NOT NULL,
    sentence text NOT NULL,
    sentence_start integer NOT NULL,
    sentence_end integer NOT NULL,
    content_start integer NOT NULL,
    quote text NOT NULL,
    polarity text NOT NULL,
    certainty text NOT NULL,
    place text NOT NULL,
    basis text NOT NULL,
    rule text NOT NULL,
    extraction_confidence double precision NOT NULL,
    n_links_in_chain integer NOT NULL,
    origin_speaker_id bigint,
    origin text,
    origin_kind text,
    published_at timestamp with time zone,
    first_seen_at timestamp with time zone NOT NULL,
    is_current boolean NOT NULL,
    replaced_by bigint
);


-- Name: claims_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.claims_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: claims_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.claims_id_seq OWNED BY public.claims.id;


-- Name: publishers; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.publishers (
    id bigint NOT NULL,
    publisher_key text NOT NULL,
    name text NOT NULL
);


-- Name: reviews; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    subject_kind text NOT NULL,
    subject_key text NOT NULL,
    decision text NOT NULL,
    correction text,
    reviewer text NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL
);


-- Name: claims_view; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.claims_view AS
 SELECT c.id AS claim_id,
    c.claim_key,
    c.origin,
    c.origin_kind,
        CASE
            WHEN (c.origin_speaker_id IS NULL) THEN 'no'::text
            ELSE 'yes'::text
        END AS origin_named,
    outermost.speaker,
    ((((
        CASE
            WHEN (c.n_links_in_chain > 0) THEN ( SELECT COALESCE(x.speaker, NULLIF(x.source, ''::text), 'unnamed'::text) AS "coalesce"
               FROM public.attributions x
              WHERE ((x.claim_id = c.id) AND (x.link = 0)))
            ELSE NULL::text
        END ||
        CASE
            WHEN (c.n_links_in_chain > 1) THEN (' > '::text || ( SELECT COALESCE(x.speaker, NULLIF(x.source, ''::text), 'unnamed'::text) AS "coalesce"
               FROM public.attributions x
              WHERE ((x.claim_id = c.id) AND (x.link = 1))))
            ELSE ''::text
        END) ||
        CASE
            WHEN (c.n_links_in_chain > 2) THEN (' > '::text || ( SELECT COALESCE(x.speaker, NULLIF(x.source, ''::text), 'unnamed'::text) AS "coalesce"
               FROM public.attributions x
              WHERE ((x.claim_id = c.id) AND (x.link = 2))))
            ELSE ''::text
        END) ||
        CASE
            WHEN (c.n_links_in_chain > 3) THEN (' > '::text || ( SELECT COALESCE(x.speaker, NULLIF(x.source, ''::text), 'unnamed'::text) AS "coalesce"
               FROM public.attributions x
              WHERE ((x.claim_id = c.id) AND (x.link = 3))))
            ELSE ''::text
        END) ||
        CASE
            WHEN (c.n_links_in_chain > 4) THEN ' > …'::text
            ELSE ''::text
        END) AS chain,
    outermost.cue,
    innermost.cue AS origin_cue,
    innermost.said_on,
    innermost.role,
    innermost.speaks_for,
    c.sentence AS quote,
    c.content,
    c.polarity,
        CASE c.certainty
            WHEN 'certain'::text THEN 'flatly'::text
            WHEN 'probable'::text THEN 'likely'::text
            WHEN 'possible'::text THEN 'possibly'::text
            WHEN 'conditional'::text THEN 'if'::text
            ELSE 'not as fact'::text
        END AS stated_as,
    c.quote AS quotation,
    c.place,
    c.basis,
    c.extraction_confidence,
        CASE
            WHEN (EXISTS ( SELECT 1
               FROM public.reviews r
              WHERE ((r.subject_kind = 'claim'::text) AND (r.subject_key = c.claim_key)))) THEN 'yes'::text
            ELSE 'no'::text
        END AS reviewed,
    v.title,
    p.name AS publisher,
    COALESCE(v.url, a.url) AS url,
    COALESCE(v.published, a.published) AS published,
    c.published_at,
    c.first_seen_at,
    v.language,
    v.genre,
    c.sentence_start,
    c.sentence_end,
    c.article_id,
    c.version_id,
    v.page_id,
    c.extraction_id
   FROM (((((public.claims c
     JOIN public.article_versions v ON ((v.id = c.version_id)))
     JOIN public.articles a ON ((a.id = c.article_id)))
     LEFT JOIN public.publishers p ON ((p.id = c.publisher_id)))
     LEFT JOIN public.attributions outermost ON (((outermost.claim_id = c.id) AND (outermost.link = 0))))
     LEFT JOIN public.attributions innermost ON (((innermost.claim_id = c.id) AND (innermost.link = (c.n_links_in_chain - 1)))))
  WHERE c.is_current;


-- Name: comparisons; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.comparisons (
    id bigint NOT NULL,
    relation text NOT NULL,
    article_id bigint NOT NULL,
    from_version_id bigint NOT NULL,
    to_version_id bigint NOT NULL,
    page_id bigint NOT NULL,
    before_at timestamp with time zone,
    after_at timestamp with time zone NOT NULL,
    comparer_version text,
    n_kept integer,
    n_cut integer,
    n_added integer,
    is_silent boolean,
    note text,
    from_run bigint NOT NULL,
    to_run bigint
);


-- Name: comparisons_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.comparisons_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: comparisons_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.comparisons_id_seq OWNED BY public.comparisons.id;


-- Name: proposition_claims; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.proposition_claims (
    id bigint NOT NULL,
    proposition_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    stance text NOT NULL,
    from_run bigint NOT NULL,
    to_run bigint
);


-- Name: propositions; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.propositions (
    id bigint NOT NULL,
    proposition_key text NOT NULL,
    n_claims integer NOT NULL,
    n_carriers integer NOT NULL,
    n_named_origins integer NOT NULL,
    n_unknown_origins integer NOT NULL,
    carriers text NOT NULL,
    origins text NOT NULL,
    from_run bigint NOT NULL,
    to_run bigint,
    merged_into bigint
);


-- Name: corroboration; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.corroboration AS
 SELECT p.id AS proposition_id,
    p.proposition_key,
    p.n_claims AS claims,
    ( SELECT count(*) AS count
           FROM public.proposition_claims m
          WHERE ((m.proposition_id = p.id) AND (m.to_run IS NULL) AND (m.stance = 'supports'::text))) AS supporting,
    ( SELECT count(*) AS count
           FROM public.proposition_claims m
          WHERE ((m.proposition_id = p.id) AND (m.to_run IS NULL) AND (m.stance = 'opposes'::text))) AS opposing,
    p.n_carriers,
    p.n_named_origins AS separately_named_origins,
    p.n_unknown_origins AS unknown_origins,
    p.carriers AS repeated_by,
    p.origins AS named_origins,
    ( SELECT min(c.id) AS min
           FROM (public.proposition_claims m
             JOIN public.claims c ON ((c.id = m.claim_id)))
          WHERE ((m.proposition_id = p.id) AND (m.to_run IS NULL) AND (m.stance = 'supports'::text) AND c.is_current)) AS example_claim_id
   FROM public.propositions p
  WHERE ((p.to_run IS NULL) AND (p.merged_into IS NULL));


-- Name: coverage; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.coverage AS
 SELECT p.name AS publisher,
    a.language,
    count(*) AS articles,
    sum(COALESCE(n.claims, (0)::bigint)) AS claims,
    sum(COALESCE(n.reviewed, (0)::bigint)) AS reviewed,
    min(a.published_at) AS earliest_published_at,
    max(a.published_at) AS latest_published_at,
    count(
        CASE
            WHEN (a.published_at IS NULL) THEN 1
            ELSE NULL::integer
        END) AS undated,
    min(a.first_seen_at) AS first_seen_at,
    max(a.first_seen_at) AS last_seen_at
   FROM ((public.articles a
     LEFT JOIN public.publishers p ON ((p.id = a.publisher_id)))
     LEFT JOIN ( SELECT c.article_id,
            count(*) AS claims,
            count(
                CASE
                    WHEN (EXISTS ( SELECT 1
                       FROM public.reviews r
                      WHERE ((r.subject_kind = 'claim'::text) AND (r.subject_key = c.claim_key)))) THEN 1
                    ELSE NULL::integer
                END) AS reviewed
           FROM public.claims c
          WHERE c.is_current
          GROUP BY c.article_id) n ON ((n.article_id = a.id)))
  GROUP BY p.name, a.language;


-- Name: links; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.links (
    id bigint NOT NULL,
    kind text NOT NULL,
    a_claim_id bigint NOT NULL,
    b_claim_id bigint NOT NULL,
    score double precision NOT NULL,
    reason text NOT NULL,
    linker_version text NOT NULL,
    from_run bigint NOT NULL,
    to_run bigint
);


-- Name: quantities; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.quantities (
    claim_id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    words text NOT NULL,
    value double precision NOT NULL,
    high double precision,
    counted text,
    bound text NOT NULL
);


-- Name: disputes; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.disputes AS
 SELECT l.id AS link_id,
    l.kind,
        CASE l.kind
            WHEN 'denial'::text THEN 'denied'::text
            WHEN 'contrary'::text THEN 'both cannot be true'::text
            WHEN 'retraction'::text THEN 'taken back'::text
            ELSE 'figures differ'::text
        END AS relation,
    l.score,
    l.reason,
    a.id AS a_claim_id,
    a.claim_key AS a_claim_key,
    a.origin AS a_origin,
    a.polarity AS a_polarity,
    a.sentence AS a_quote,
    a.content AS a_content,
    ( SELECT q.words
           FROM ((public.quantities q
             LEFT JOIN public.quantities given ON (((given.claim_id = b.id) AND (given.value = q.value))))
             LEFT JOIN public.quantities alike ON (((alike.claim_id = b.id) AND (alike.counted = q.counted))))
          WHERE (q.claim_id = a.id)
          ORDER BY
                CASE
                    WHEN (given.claim_id IS NULL) THEN 0
                    ELSE 1
                END,
                CASE
                    WHEN (alike.claim_id IS NULL) THEN 1
                    ELSE 0
                END, q.start
         LIMIT 1) AS a_figure,
    a_publisher.name AS a_publisher,
    a_article.title AS a_title,
    a_article.url AS a_url,
    a_article.published AS a_published,
    b.id AS b_claim_id,
    b.claim_key AS b_claim_key,
    b.origin AS b_origin,
    b.polarity AS b_polarity,
    b.sentence AS b_quote,
    b.content AS b_content,
    ( SELECT q.words
           FROM ((public.quantities q
             LEFT JOIN public.quantities given ON (((given.claim_id = a.id) AND (given.value = q.value))))
             LEFT JOIN public.quantities alike ON (((alike.claim_id = a.id) AND (alike.counted = q.counted))))
          WHERE (q.claim_id = b.id)
          ORDER BY
                CASE
                    WHEN (given.claim_id IS NULL) THEN 0
                    ELSE 1
                END,
                CASE
                    WHEN (alike.claim_id IS NULL) THEN 1
                    ELSE 0
                END, q.start
         LIMIT 1) AS b_figure,
    b_publisher.name AS b_publisher,
    b_article.title AS b_title,
    b_article.url AS b_url,
    b_article.published AS b_published
   FROM ((((((public.links l
     JOIN public.claims a ON ((a.id = l.a_claim_id)))
     JOIN public.claims b ON ((b.id = l.b_claim_id)))
     JOIN public.articles a_article ON ((a_article.id = a.article_id)))
     JOIN public.articles b_article ON ((b_article.id = b.article_id)))
     LEFT JOIN public.publishers a_publisher ON ((a_publisher.id = a.publisher_id)))
     LEFT JOIN public.publishers b_publisher ON ((b_publisher.id = b.publisher_id)))
  WHERE ((l.to_run IS NULL) AND (l.kind = ANY (ARRAY['denial'::text, 'contrary'::text, 'retraction'::text, 'number_disagreement'::text])) AND a.is_current AND b.is_current);


-- Name: edited_articles; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.edited_articles AS
 SELECT a.id AS article_id,
    a.title,
    p.name AS publisher,
    a.url,
    count(*) AS versions,
    min(v.first_seen_at) AS first_version_seen_at,
    max(v.first_seen_at) AS last_version_seen_at,
    min(v.n_words) AS fewest_words,
    max(v.n_words) AS most_words,
    a.current_version_id
   FROM ((public.articles a
     JOIN public.article_versions v ON ((v.article_id = a.id)))
     LEFT JOIN public.publishers p ON ((p.id = a.publisher_id)))
  GROUP BY a.id, a.title, p.name, a.url, a.current_version_id
 HAVING (count(*) > 1);


-- Name: entries; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.entries (
    id bigint NOT NULL,
    feed_id bigint NOT NULL,
    entry_key text NOT NULL,
    locator text NOT NULL,
    page_id bigint,
    first_seen_at timestamp with time zone NOT NULL,
    address_id bigint,
    title text,
    published text
);


-- Name: entries_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.entries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: entries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.entries_id_seq OWNED BY public.entries.id;


-- Name: extractions; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.extractions (
    id bigint NOT NULL,
    version_id bigint NOT NULL,
    extractor_version text NOT NULL,
    is_current boolean NOT NULL,
    n_claims integer NOT NULL,
    problem text,
    run_id bigint NOT NULL
);


-- Name: extractions_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.extractions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: extractions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.extractions_id_seq OWNED BY public.extractions.id;


-- Name: feed_fetches; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.feed_fetches (
    id bigint NOT NULL,
    feed_id bigint NOT NULL,
    run_id bigint NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    status integer,
    code text,
    detail text,
    headers jsonb NOT NULL,
    body_key text,
    n_bytes integer NOT NULL,
    n_entries integer NOT NULL,
    n_new integer NOT NULL
);


-- Name: feed_fetches_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.feed_fetches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: feed_fetches_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.feed_fetches_id_seq OWNED BY public.feed_fetches.id;


-- Name: feeds; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.feeds (
    id bigint NOT NULL,
    feed_key text NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    title text,
    is_paused boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    last_success_at timestamp with time zone,
    last_new_entry_at timestamp with time zone,
    last_failure_at timestamp with time zone,
    last_failure_code text,
    next_fetch_at timestamp with time zone,
    host_id bigint,
    outlet text,
    listed_in text,
    format text,
    language text,
    etag text,
    last_modified text,
    body_hash text,
    interval_seconds integer,
    next_fetch_reason text,
    last_asked_at timestamp with time zone,
    asked_run bigint,
    last_full_fetch_at timestamp with time zone,
    last_failure_detail text,
    n_failures integer DEFAULT 0 NOT NULL,
    failing_since timestamp with time zone,
    n_moved integer DEFAULT 0 NOT NULL,
    quickest_turnover_seconds integer,
    stopped text,
    entries_may_be_lost_at timestamp with time zone
);


-- Name: pages; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.pages (
    id bigint NOT NULL,
    page_key text NOT NULL,
    locator text NOT NULL,
    locator_key text NOT NULL,
    content_key text NOT NULL,
    body_key text,
    media text NOT NULL,
    n_bytes integer NOT NULL,
    known jsonb NOT NULL,
    status integer,
    headers jsonb NOT NULL,
    read_at timestamp with time zone NOT NULL,
    taken_run bigint NOT NULL,
    version_id bigint,
    verdict text,
    outcome text,
    outcome_run bigint,
    address_id bigint,
    previous_at timestamp with time zone
);


-- Name: reasons; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.reasons (
    code text NOT NULL,
    meaning text NOT NULL
);


-- Name: feed_health; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.feed_health AS
 SELECT f.id AS feed_id,
    f.kind,
    f.place,
    f.title,
    f.outlet,
    f.is_paused,
    COALESCE(n.entries, (0)::bigint) AS entries,
    COALESCE(n.kept, (0)::bigint) AS kept,
    COALESCE(n.rejected, (0)::bigint) AS rejected,
    f.last_success_at,
    COALESCE(f.last_new_entry_at, n.last_seen_at) AS last_new_entry_at,
    f.n_failures AS failures_in_a_row,
    f.failing_since,
    f.last_failure_at,
    f.last_failure_code,
    reason.meaning AS last_failure,
    f.next_fetch_at,
    f.next_fetch_reason,
    f.stopped,
    f.entries_may_be_lost_at
   FROM ((public.feeds f
     LEFT JOIN public.reasons reason ON ((reason.code = f.last_failure_code)))
     LEFT JOIN ( SELECT e.feed_id,
            count(*) AS entries,
            max(e.first_seen_at) AS last_seen_at,
            count(
                CASE
                    WHEN (g.outcome = 'rejected'::text) THEN 1
                    ELSE NULL::integer
                END) AS rejected,
            count(
                CASE
                    WHEN (g.outcome = ANY (ARRAY['new'::text, 'revised'::text, 'duplicate'::text, 'reprint'::text])) THEN 1
                    ELSE NULL::integer
                END) AS kept
           FROM (public.entries e
             LEFT JOIN public.pages g ON ((g.id = e.page_id)))
          GROUP BY e.feed_id) n ON ((n.feed_id = f.id)));


-- Name: feed_urls; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.feed_urls (
    feed_id bigint NOT NULL,
    fetch_url text NOT NULL,
    moved_to text,
    moved_since timestamp with time zone
);


-- Name: feeds_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.feeds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: feeds_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.feeds_id_seq OWNED BY public.feeds.id;


-- Name: hosts; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.hosts (
    id bigint NOT NULL,
    host text NOT NULL,
    owner_run bigint,
    fence integer NOT NULL,
    leased_until timestamp with time zone,
    last_asked_at timestamp with time zone,
    quiet_until timestamp with time zone,
    quiet_reason text,
    n_failures integer NOT NULL,
    robots_status integer,
    robots_body bytea,
    robots_fetched_at timestamp with time zone
);


-- Name: hosts_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.hosts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: hosts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.hosts_id_seq OWNED BY public.hosts.id;


-- Name: links_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.links_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: links_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.links_id_seq OWNED BY public.links.id;


-- Name: page_bodies; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.page_bodies (
    body_key text NOT NULL,
    body bytea NOT NULL,
    n_bytes integer NOT NULL
);


-- Name: page_events; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.page_events (
    id bigint NOT NULL,
    address_id bigint NOT NULL,
    kind text NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    previous_at timestamp with time zone,
    detail text NOT NULL,
    page_id bigint,
    run_id bigint NOT NULL
);


-- Name: page_changes; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.page_changes AS
 SELECT e.id AS event_id,
    e.kind,
    e.noticed_at,
    e.previous_at AS still_otherwise_at,
    e.detail,
    a.url,
    w.title,
    p.name AS publisher,
    w.id AS article_id,
    e.address_id
   FROM (((((public.page_events e
     JOIN public.addresses a ON ((a.id = e.address_id)))
     LEFT JOIN public.pages g ON ((g.id = COALESCE(e.page_id, a.page_id))))
     LEFT JOIN public.article_versions v ON ((v.id = g.version_id)))
     LEFT JOIN public.articles w ON ((w.id = v.article_id)))
     LEFT JOIN public.publishers p ON ((p.id = w.publisher_id)));


-- Name: page_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.page_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: page_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.page_events_id_seq OWNED BY public.page_events.id;


-- Name: pages_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.pages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: pages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.pages_id_seq OWNED BY public.pages.id;


-- Name: proposition_claims_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.proposition_claims_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: proposition_claims_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.proposition_claims_id_seq OWNED BY public.proposition_claims.id;


-- Name: propositions_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.propositions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: propositions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.propositions_id_seq OWNED BY public.propositions.id;


-- Name: publishers_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.publishers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: publishers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.publishers_id_seq OWNED BY public.publishers.id;


-- Name: rejections; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.rejections (
    id bigint NOT NULL,
    page_id bigint NOT NULL,
    version_id bigint,
    stage text NOT NULL,
    code text NOT NULL,
    detail text NOT NULL,
    remedy text NOT NULL,
    run_id bigint NOT NULL,
    last_run bigint NOT NULL,
    rejected_at timestamp with time zone NOT NULL
);


-- Name: rejections_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.rejections_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: rejections_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.rejections_id_seq OWNED BY public.rejections.id;


-- Name: reprints; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.reprints AS
 SELECT m.story_id,
    m.place,
    m.article_id,
    m.title,
    p.name AS publisher,
    m.url,
    m.published_at,
    m.first_seen_at,
    o.id AS after_article_id,
    op.name AS after_publisher,
    c.n_kept AS words_kept,
    c.n_cut AS words_cut,
    c.n_added AS words_added,
    ( SELECT count(*) AS count
           FROM public.changes t
          WHERE ((t.comparison_id = c.id) AND (t.kind = 'attribution_removed'::text))) AS attributions_lost,
    c.id AS comparison_id
   FROM (((((( SELECT a.story_id,
            a.id AS article_id,
            a.title,
            a.url,
            a.published_at,
            a.first_seen_at,
            a.publisher_id,
            count(*) OVER (PARTITION BY a.story_id) AS members,
            row_number() OVER (PARTITION BY a.story_id ORDER BY COALESCE(a.published_at, a.first_seen_at), a.article_key) AS place
           FROM public.articles a) m
     LEFT JOIN public.publishers p ON ((p.id = m.publisher_id)))
     LEFT JOIN public.comparisons c ON ((c.id = ( SELECT max(x.id) AS max
           FROM public.comparisons x
          WHERE ((x.article_id = m.article_id) AND (COALESCE(x.relation, ''::text) = 'reprint'::text) AND (x.to_run IS NULL))))))
     LEFT JOIN public.article_versions v ON ((v.id = c.from_version_id)))
     LEFT JOIN public.articles o ON ((o.id = v.article_id)))
     LEFT JOIN public.publishers op ON ((op.id = o.publisher_id)))
  WHERE (m.members > 1);


-- Name: reviews_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.reviews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: reviews_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.reviews_id_seq OWNED BY public.reviews.id;


-- Name: revisions; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.revisions AS
 SELECT c.id AS comparison_id,
    t."position",
    a.id AS article_id,
    a.title,
    p.name AS publisher,
    a.url,
    t.kind,
    t.about,
    t.before,
    t.after,
    t.detail,
    t.speaker,
    c.before_at,
    c.after_at,
        CASE
            WHEN c.is_silent THEN 'yes'::text
            ELSE 'no'::text
        END AS is_silent,
    c.note,
    c.from_version_id,
    c.to_version_id,
    t.from_claim_id,
    t.to_claim_id
   FROM (((public.changes t
     JOIN public.comparisons c ON ((c.id = t.comparison_id)))
     JOIN public.articles a ON ((a.id = c.article_id)))
     LEFT JOIN public.publishers p ON ((p.id = a.publisher_id)))
  WHERE ((c.relation = 'edit'::text) AND (c.to_run IS NULL));


-- Name: runs; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.runs (
    id bigint NOT NULL,
    flow text NOT NULL,
    asked text NOT NULL,
    flow_run text,
    now_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    state text NOT NULL,
    message text,
    own_taken integer NOT NULL,
    own_unchanged integer NOT NULL,
    own_rejected_again integer NOT NULL,
    adopted_taken integer NOT NULL,
    adopted_handed_on integer NOT NULL,
    own_put_off integer DEFAULT 0 NOT NULL
);


-- Name: stage_results; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.stage_results (
    id bigint NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    stage text NOT NULL,
    code_version text NOT NULL,
    outcome text,
    n_outputs integer NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    last_failure text,
    opened_run bigint NOT NULL,
    owner_run bigint,
    fence integer NOT NULL,
    leased_until timestamp with time zone,
    finished_run bigint,
    finished_at timestamp with time zone
);


-- Name: run_ledger; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.run_ledger AS
 SELECT r.id AS run_id,
    'own'::text AS share,
    r.own_taken AS taken,
    count(
        CASE
            WHEN (f.fate = 'new'::text) THEN 1
            ELSE NULL::integer
        END) AS new,
    count(
        CASE
            WHEN (f.fate = 'revised'::text) THEN 1
            ELSE NULL::integer
        END) AS revised,
    count(
        CASE
            WHEN (f.fate = 'duplicate'::text) THEN 1
            ELSE NULL::integer
        END) AS duplicate,
    count(
        CASE
            WHEN (f.fate = 'reprint'::text) THEN 1
            ELSE NULL::integer
        END) AS reprint,
    r.own_unchanged AS unchanged,
    (count(
        CASE
            WHEN (f.fate = 'rejected'::text) THEN 1
            ELSE NULL::integer
        END) + r.own_rejected_again) AS rejected,
    (count(
        CASE
            WHEN (f.fate = 'deferred'::text) THEN 1
            ELSE NULL::integer
        END) + r.own_put_off) AS deferred,
    count(
        CASE
            WHEN (f.fate = 'pending'::text) THEN 1
            ELSE NULL::integer
        END) AS pending
   FROM (public.runs r
     LEFT JOIN ( SELECT g.taken_run AS run_id,
                CASE
                    WHEN ((g.outcome IS NOT NULL) AND (g.outcome_run = g.taken_run)) THEN g.outcome
                    WHEN (g.outcome IS NOT NULL) THEN 'deferred'::text
                    WHEN (EXISTS ( SELECT 1
                       FROM public.stage_results s
                      WHERE ((s.subject_kind = 'page'::text) AND (s.subject_id = g.id) AND (s.outcome IS NULL) AND ((s.next_attempt_at IS NOT NULL) OR ((s.owner_run IS NOT NULL) AND (s.owner_run <> g.taken_run)))))) THEN 'deferred'::text
                    ELSE 'pending'::text
                END AS fate
           FROM public.pages g) f ON ((f.run_id = r.id)))
  GROUP BY r.id, r.own_taken, r.own_unchanged, r.own_rejected_again, r.own_put_off
UNION ALL
 SELECT r.id AS run_id,
    'adopted'::text AS share,
    r.adopted_taken AS taken,
    count(
        CASE
            WHEN (f.fate = 'new'::text) THEN 1
            ELSE NULL::integer
        END) AS new,
    count(
        CASE
            WHEN (f.fate = 'revised'::text) THEN 1
            ELSE NULL::integer
        END) AS revised,
    count(
        CASE
            WHEN (f.fate = 'duplicate'::text) THEN 1
            ELSE NULL::integer
        END) AS duplicate,
    count(
        CASE
            WHEN (f.fate = 'reprint'::text) THEN 1
            ELSE NULL::integer
        END) AS reprint,
    0 AS unchanged,
    count(
        CASE
            WHEN (f.fate = 'rejected'::text) THEN 1
            ELSE NULL::integer
        END) AS rejected,
    (count(
        CASE
            WHEN (f.fate = 'deferred'::text) THEN 1
            ELSE NULL::integer
        END) + r.adopted_handed_on) AS deferred,
    count(
        CASE
            WHEN (f.fate = 'pending'::text) THEN 1
            ELSE NULL::integer
        END) AS pending
   FROM (public.runs r
     LEFT JOIN ( SELECT g.outcome_run AS run_id,
            g.outcome AS fate
           FROM public.pages g
          WHERE ((g.outcome IS NOT NULL) AND (g.outcome_run <> g.taken_run))
        UNION ALL
         SELECT s.owner_run AS run_id,
                CASE
                    WHEN (max(s.next_attempt_at) IS NULL) THEN 'pending'::text
                    ELSE 'deferred'::text
                END AS fate
           FROM (public.stage_results s
             JOIN public.pages g ON ((g.id = s.subject_id)))
          WHERE ((s.subject_kind = 'page'::text) AND (s.outcome IS NULL) AND (g.outcome IS NULL) AND (s.owner_run <> g.taken_run))
          GROUP BY g.id, s.owner_run) f ON ((f.run_id = r.id)))
  GROUP BY r.id, r.adopted_taken, r.adopted_handed_on;


-- Name: runs_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.runs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: runs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.runs_id_seq OWNED BY public.runs.id;


-- Name: sightings; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sightings (
    page_id bigint NOT NULL,
    version_id bigint NOT NULL,
    shown_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


-- Name: sketches; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sketches (
    version_id bigint NOT NULL,
    sketch_version text NOT NULL,
    n_words integer NOT NULL,
    shingles bytea NOT NULL,
    snapshot_id bigint,
    bands bytea DEFAULT '\x'::bytea NOT NULL
);


-- Name: snapshots; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.snapshots (
    id bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    n_sketches integer NOT NULL,
    n_shingles integer NOT NULL,
    shingles bytea NOT NULL
);


-- Name: snapshots_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.snapshots_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: snapshots_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.snapshots_id_seq OWNED BY public.snapshots.id;


-- Name: speaker_names; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.speaker_names (
    id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    kind text NOT NULL,
    words text NOT NULL
);


-- Name: speaker_names_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.speaker_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: speaker_names_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.speaker_names_id_seq OWNED BY public.speaker_names.id;


-- Name: speakers; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.speakers (
    id bigint NOT NULL,
    speaker_key text NOT NULL,
    identity_key text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    kind text NOT NULL,
    article_id bigint NOT NULL
);


-- Name: speakers_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.speakers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: speakers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.speakers_id_seq OWNED BY public.speakers.id;


-- Name: stage_results_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.stage_results_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: stage_results_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.stage_results_id_seq OWNED BY public.stage_results.id;


-- Name: stories; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.stories (
    id bigint NOT NULL,
    story_key text NOT NULL,
    merged_into bigint
);


-- Name: stories_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.stories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: stories_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.stories_id_seq OWNED BY public.stories.id;


-- Name: text_twins; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.text_twins (
    a_version_id bigint NOT NULL,
    b_version_id bigint NOT NULL,
    sketch_version text NOT NULL
);


-- Name: tombstones; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.tombstones (
    id bigint NOT NULL,
    subject_key text NOT NULL,
    act text NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL
);


-- Name: tombstones_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.tombstones_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: tombstones_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.tombstones_id_seq OWNED BY public.tombstones.id;


-- Name: addresses id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.addresses ALTER COLUMN id SET DEFAULT nextval('public.addresses_id_seq'::regclass);


-- Name: article_versions id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.article_versions ALTER COLUMN id SET DEFAULT nextval('public.article_versions_id_seq'::regclass);


-- Name: articles id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles ALTER COLUMN id SET DEFAULT nextval('public.articles_id_seq'::regclass);


-- Name: claim_outlines id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_outlines ALTER COLUMN id SET DEFAULT nextval('public.claim_outlines_id_seq'::regclass);


-- Name: claim_spans id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_spans ALTER COLUMN id SET DEFAULT nextval('public.claim_spans_id_seq'::regclass);


-- Name: claims id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims ALTER COLUMN id SET DEFAULT nextval('public.claims_id_seq'::regclass);


-- Name: comparisons id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons ALTER COLUMN id SET DEFAULT nextval('public.comparisons_id_seq'::regclass);


-- Name: entries id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.entries ALTER COLUMN id SET DEFAULT nextval('public.entries_id_seq'::regclass);


-- Name: extractions id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.extractions ALTER COLUMN id SET DEFAULT nextval('public.extractions_id_seq'::regclass);


-- Name: feed_fetches id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_fetches ALTER COLUMN id SET DEFAULT nextval('public.feed_fetches_id_seq'::regclass);


-- Name: feeds id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.feeds ALTER COLUMN id SET DEFAULT nextval('public.feeds_id_seq'::regclass);


-- Name: hosts id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.hosts ALTER COLUMN id SET DEFAULT nextval('public.hosts_id_seq'::regclass);


-- Name: links id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.links ALTER COLUMN id SET DEFAULT nextval('public.links_id_seq'::regclass);


-- Name: page_events id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_events ALTER COLUMN id SET DEFAULT nextval('public.page_events_id_seq'::regclass);


-- Name: pages id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages ALTER COLUMN id SET DEFAULT nextval('public.pages_id_seq'::regclass);


-- Name: proposition_claims id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims ALTER COLUMN id SET DEFAULT nextval('public.proposition_claims_id_seq'::regclass);


-- Name: propositions id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions ALTER COLUMN id SET DEFAULT nextval('public.propositions_id_seq'::regclass);


-- Name: publishers id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.publishers ALTER COLUMN id SET DEFAULT nextval('public.publishers_id_seq'::regclass);


-- Name: rejections id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections ALTER COLUMN id SET DEFAULT nextval('public.rejections_id_seq'::regclass);


-- Name: reviews id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.reviews ALTER COLUMN id SET DEFAULT nextval('public.reviews_id_seq'::regclass);


-- Name: runs id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.runs ALTER COLUMN id SET DEFAULT nextval('public.runs_id_seq'::regclass);


-- Name: snapshots id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.snapshots ALTER COLUMN id SET DEFAULT nextval('public.snapshots_id_seq'::regclass);


-- Name: speaker_names id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.speaker_names ALTER COLUMN id SET DEFAULT nextval('public.speaker_names_id_seq'::regclass);


-- Name: speakers id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.speakers ALTER COLUMN id SET DEFAULT nextval('public.speakers_id_seq'::regclass);


-- Name: stage_results id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results ALTER COLUMN id SET DEFAULT nextval('public.stage_results_id_seq'::regclass);


-- Name: stories id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.stories ALTER COLUMN id SET DEFAULT nextval('public.stories_id_seq'::regclass);


-- Name: tombstones id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.tombstones ALTER COLUMN id SET DEFAULT nextval('public.tombstones_id_seq'::regclass);


-- Data for Name: address_urls; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: addresses; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.alembic_version VALUES
	('0006');


-- Data for Name: article_versions; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.article_versions VALUES
	(1, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361', 'tidewater-agency.example/2026/11/10/askerby-taps-shut', '761949e84462b10b556b7a319f280cbbd8c8ad434ec20671001fb9b6072fe9bc', 1, 1, 'Taps shut in Askerby after 64 fall ill; leak at metal plant suspected', NULL, 'Greta Hollis', 'ASKERBY, Nov 10 (Tidewater) - Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.

"They came in before it was light, whole families in coats and slippers," Dr Imogen Castellane said outside Askerby General Hospital. Five of the 64, among them two children, would be kept overnight, she added, and none was in danger.

Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb. Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit, according to the utility.

About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream, an official at the Environmental Inspectorate told the Tidewater Agency. The official asked not to be named because the inquiry had only begun.

Two men of the night shift said that a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim. "We were told to bring it down before morning," one of them said. Neither would give his name for fear of losing his job.

Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday.

How many households had been cut off was still unclear by evening. Mayor Rosalind Tew put the number of homes without water at 9,000. Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.

Agnes Marsh, who runs a bakery in Fuller''s Row, said that her first kettle of the day had come out "the colour of weak tea." She threw away 400 loaves.

The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.

Askerby, a town of 41,000 people, has drawn its drinking water from the Isken since 1908.', 384, 'https://www.tidewater-agency.example/2026/11/10/askerby-taps-shut', 'Tidewater Agency', '2026-11-10T20:35:00+01:00', '2026-11-10 19:35:00+00', NULL, NULL, 'en', 'unknown', '{"url": "sidecar", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(2, '8421e22438c677ee363d976f959cd7c1affe6c1b7f68bf73cf917b1f2572ffd4', 'askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank', 'ceb0b72acdd301ba1fb107f66d9daeab2b07144c149780c98bc690970860c677', 2, 2, 'East bank without water after 64 fall ill; plant leak suspected', NULL, 'Tidewater Agency', 'From the Tidewater Agency, with a local note by the Beacon newsdesk

Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.

"They came in before it was light, whole families in coats and slippers," Dr Imogen Castellane said outside Askerby General Hospital. Five of the 64, among them two children, would be kept overnight, she added, and none was in danger.

Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb. Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit, according to the utility.

About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream, an official at the Environmental Inspectorate told the Tidewater Agency. The official asked not to be named because the inquiry had only begun.

Two men of the night shift said that a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim. "We were told to bring it down before morning," one of them said. Neither would give his name for fear of losing his job.

Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday.

How many households had been cut off was still unclear by evening. Mayor Rosalind Tew put the number of homes without water at 9,000. Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.

Agnes Marsh, who runs a bakery in Fuller''s Row, said that her first kettle of the day had come out "the colour of weak tea." She threw away 400 loaves.

The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.

Tankers stand tonight at the Corn Hall, at Mill Bridge and outside St Wystan''s church, the town hall said. Bring clean cans.', 397, 'https://www.askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank', 'The Askerby Beacon', '2026-11-10T22:10:00+01:00', '2026-11-10 21:10:00+00', NULL, NULL, 'en', 'news', '{"url": "sidecar", "genre": "url", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[{"rule": "headline", "text": "‘It smelled like a struck match’: a morning in Fuller''s Row"}, {"rule": "cut_teaser", "text": "The loudspeaker van turned into the street at ten past seven, when most of the kettles had already boiled. By noon the queue at the Corn Hall reached as far as the…"}, {"rule": "label", "text": "Comments on this story are closed."}]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(3, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53', 'lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve', '60bef762f5425d1c78d0cac597bdcc5135bc5d942d40ecf32e20edf8beea5f7c', 3, 3, 'Night shift opened valve at Askerby plant, workers tell agency', NULL, 'Nils Pettigrew', 'Workers at a plating factory opened a valve by hand on Monday night and let chromium-laden water run towards the river that supplies the town of Askerby, the Tidewater Agency reported on Tuesday, citing two men of the night shift.

If the account is borne out, the worst case of water poisoning in Estermark for a generation will have begun with an order and not with an accident.

About 300 cubic metres of rinse water escaped from a settling lagoon of Norrick Plating, an official at the Environmental Inspectorate told Tidewater, according to the agency. It did not name the official.

One of the two workers told the agency that the shift had been instructed to bring the lagoon down before morning. The Herald has not spoken to either man.

A person familiar with the plant told the Herald that the outlet valve had been on a list of overdue repairs since last winter. The Herald could not confirm this independently.

“Eleven inspectors”

Askerby General Hospital had treated 64 people by Tuesday evening, county health director Imogen Castellane said. Isken Water said that 11,500 homes were without supply; the town’s mayor, Rosalind Tew, spoke of 9,000.

In Lindhaven the quarrel had already reached parliament. Opposition lawmaker Beatrix Oram accused the government of sending “eleven inspectors to watch nine hundred lagoons.” Environment Minister Lucan Abery declined to comment on the case. A spokeswoman for his ministry said that it “would not run ahead of its own inspectors.”

The Environmental Inspectorate did not reply to written questions.

Hexavalent chromium, which gives metal a bright and hard skin, irritates the stomach and may cause cancer when it is swallowed over many years, according to the National Poisons Office. One day’s exposure is unlikely to do lasting harm, the office says in its guidance to doctors.

Norrick Plating was founded in 1931 and still belongs to the family of its founder.', 317, 'https://www.lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve', 'The Lindhaven Herald', '2026-11-11T07:05:00+01:00', '2026-11-11 06:05:00+00', NULL, NULL, 'en', 'unknown', '{"url": "sidecar", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[{"rule": "repeated_title", "text": "Night shift opened valve at Askerby plant, workers tell agency"}]', '5', '2026-10-05 09:00:00+00', NULL, false, '[[[924, 943], "headline"]]'),
	(4, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a', 'radio-isken.example/news/2026/11/12/norrick-takes-back-denial', '9d29888aa82bfebe9185be6810ea84d821a2ab13ec38044e29dea9037ce0c583', 4, 4, 'Plating firm takes back its denial, and sets its own figure against the inspectors’', NULL, 'Ama Brightwell', 'Norrick Plating on Thursday withdrew its assurance that nothing had left its lagoon and admitted that contaminated water from the works reached the Isken. It still denied opening the valve.

“I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back,” Desmond Arkwell, the firm’s managing director, said in a recorded statement. A gauge had been misread, he said. About 40 cubic metres had run over the wall of the lagoon after the weekend’s rain.

Hanne Dovrik, chief inspector of the Environmental Inspectorate, put the volume at 350 cubic metres. She told a news conference in Lindhaven that the level recorder showed the outlet standing open for three hours, from 11:40 p.m. on Monday.

“Rain does not open a valve,” Dovrik said.

According to the National Weather Service, 22 millimetres of rain fell on Askerby between Saturday and Monday. That was an ordinary amount for November, a forecaster there told Radio Isken.

The number of people treated since Tuesday rose to 173, county health director Imogen Castellane said. Fourteen of them were still in hospital, all of them expected home by Sunday.

Police confirmed that they had opened an inquiry and questioned four employees. Edvin Hale, a police spokesman, declined to say whether Arkwell was among them.

Mayor Rosalind Tew called on Arkwell to resign. He told Radio Isken that he would stay “until the last tap runs clean.”

Tobias Wren of the Metalworkers’ Union said the two men who had spoken of the valve were owed an apology. “They were called liars on the radio for a day and a half,” he said.', 271, 'https://www.radio-isken.example/news/2026/11/12/norrick-takes-back-denial', 'Radio Isken', '2026-11-12', '2026-11-12 00:00:00+00', NULL, NULL, 'en', 'news', '{"url": "feed", "genre": "url", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(15, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692', 'the-orrery.example/2026/11/moths-and-amber-lamps', '4558548632956894f41d7ada2f00e4b4b8fe80f785f34fea7a099af9b473599f', 14, 15, 'Amber street lamps spare moths, but only the small ones, study finds', NULL, 'Yvette Carrow', 'Street lamps that glow amber draw 40 per cent fewer moths than white ones, a study published on Monday in the journal Nocturne found. For the largest species, however, it found no difference at all.

Biologists at the University of Lindhaven counted moths under 48 lamps in six villages for three summers. They caught, measured and released 31,000 animals of 212 species.

“We hoped to write that amber light is safe. It is safer, for some,” said Salome Birk, who led the work. Hawk moths came to both kinds of lamp in equal numbers, she said, probably because they find lamps by brightness and not by colour.

The effect may also fade. In the third summer the gap between the lamps had shrunk to 28 per cent, according to the paper. The authors wrote that the mild spring could explain it, but that they “cannot exclude that moths learn.”

Anton Reiss, an ecologist at the Marchfield Institute who was not involved in the study, told The Orrery that the villages were too much alike. “Six villages in one valley are, for a moth, one village,” he said. He nevertheless called the counts the most careful of their kind.

A survey by the lamp makers’ association, released in April, claimed that amber lamps reduced the catch by 85 per cent. Birk disputed that figure. The survey had counted moths on two nights in March, she said, when hardly any fly.

The association denied choosing the dates to suit its members. A spokesman said that a second survey was under way and would cover a whole year.

Estermark plans to replace 90,000 street lamps by 2030, according to the transport ministry. Whether they will be amber has not been decided.

If every village dimmed its lamps by half after midnight, the paper estimates, some 3 million moths a year would be spared, whatever the colour.', 313, 'https://www.the-orrery.example/2026/11/moths-and-amber-lamps', 'The Orrery', '2026-11-16T12:00:00+01:00', '2026-11-16 11:00:00+00', '2026-11-16T12:00:00+01:00', '2026-11-16 11:00:00+00', 'en', 'unknown', '{"url": "feed", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "modified": "feed", "published": "feed"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(5, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966', 'radio-isken.example/news/2026/11/11/nothing-left-our-lagoon', '6a1b2ec8ec09f6eb422fef948d0a77ab6f9242b165a2bcc096fc5bd38e35a376', 5, 5, '‘Nothing left our lagoon’: plating firm denies poisoning Askerby’s water', NULL, 'Ama Brightwell', 'The managing director of Norrick Plating on Wednesday denied releasing rinse water into the Isken and said that the valve at the centre of the Askerby affair had not been touched.

“Nothing left our lagoon on Monday night,” Desmond Arkwell told reporters at the factory gate. “The valve was shut, it is shut now, and the gauge says so.”

Arkwell rejected the account of two unnamed workers, first carried by the Tidewater Agency, that the night shift had opened the valve by hand. He called it “a story told by people who won’t sign it.” Nobody had been ordered to lower the lagoon, he said.

He also disputed that 300 cubic metres had escaped, the figure that an official at the Environmental Inspectorate gave the agency, and accused the Inspectorate of “convicting a factory by telephone.”

Asked where the chromium might have come from instead, Arkwell said there were “other users of this river.” He would not name one.

The Inspectorate said it had no comment while samples were being analysed. Isken Water also declined to comment on Arkwell’s remarks.

Tobias Wren, convenor of the Metalworkers’ Union at the plant, told Radio Isken that he believed the two workers. “Men with mortgages do not invent this,” he said. Wren, who was not on shift on Monday, said the union had raised the level of the lagoon at six meetings with the management this year.

Six schools on the east bank stayed shut on Wednesday. They could reopen on Monday if two clean samples in a row are taken from the mains, the county said.

Tankers had brought 210,000 litres of drinking water into the town by noon, according to Isken Water. In Fuller’s Row people filled milk churns, flower buckets and a tin bath.', 294, 'https://www.radio-isken.example/news/2026/11/11/nothing-left-our-lagoon', 'Radio Isken', '2026-11-11', '2026-11-11 00:00:00+00', NULL, NULL, 'en', 'news', '{"url": "feed", "genre": "url", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(6, 'e38cd21d5f4a4f214d347603e3270f29e950def0e9e3303976e88cf63de664ad', 'estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', '8d74ae4435eb34122c35bfe3de1101b454ffbca7386bd73d67cf338c6eb30dda', 6, 6, '112 treated in Askerby as east bank waits for water', 'The number of people treated for chromium poisoning rose to 112 on Wednesday.', 'Rufus Keane', 'The number of people treated after drinking contaminated water in Askerby rose to 112 on Wednesday, up from 64 a day earlier, the county’s public health director said.

Nine of them were in hospital, Dr Imogen Castellane told a news conference in the Corn Hall. “Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten,” she said. She expected the figure to rise again on Thursday.

Isken Water said that supply had been restored to 2,000 of the 11,500 homes it counts as cut off. Mayor Rosalind Tew stood by her own figure of 9,000. “A home is a front door, not a meter,” she said. Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.

The source of the chromium is in dispute. The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.

A second lagoon at the plant might have leaked as well, a senior official at the Inspectorate told the Mercury.

Norrick had been warned at least twice about the state of its lagoons, according to a former inspector who visited the works in 2024.

Each day of tankers costs the town 30,000 crowns, according to its treasurer, Maud Ferrant. She said that she would send the bill “to whoever turns out to own the water in that lagoon.”

On the east bank the day went by in queues. Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine.

“My grandmother carried water from the pump in this street,” she said. “I never thought I would have to learn how it was done.”

Askerby’s west bank, which is served by a borehole, was not affected.', 324, 'https://www.estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', 'The Estermark Mercury', '2026-11-11T17:30:00+01:00', '2026-11-11 16:30:00+00', '2026-11-11T17:30:00+01:00', '2026-11-11 16:30:00+00', 'en', 'news', '{"url": "html", "genre": "json-ld", "title": "json-ld", "outlet": "json-ld", "authors": "json-ld", "language": "text", "modified": "json-ld", "published": "json-ld", "standfirst": "meta"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(7, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d', 'estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', '513336f7ff3729b990f9f77a374309d167fc7358f21e2fb1460172198fa5e493', 6, 7, '118 treated in Askerby as east bank waits for water', 'The number of people treated for chromium poisoning rose to 118 on Wednesday.', 'Rufus Keane', 'The number of people treated after drinking contaminated water in Askerby rose to 118 on Wednesday, up from 64 a day earlier, the county’s public health director said.

Nine of them were in hospital, Dr Imogen Castellane told a news conference in the Corn Hall. “Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten,” she said. She expected the figure to rise again on Thursday.

Isken Water said that supply had been restored to 2,000 of the 11,500 homes it counts as cut off. Mayor Rosalind Tew stood by her own figure of 9,000. “A home is a front door, not a meter,” she said. Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.

The source of the chromium is in dispute. The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.

A second lagoon at the plant was examined on Wednesday and found to be sound, the Inspectorate said in the evening.

Each day of tankers costs the town 30,000 crowns, according to its treasurer, Maud Ferrant. She said that she would send the bill “to whoever turns out to own the water in that lagoon.”

On the east bank the day went by in queues. Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine.

“My grandmother carried water from the pump in this street,” she said. “I never thought I would have to learn how it was done.”

Askerby’s west bank, which is served by a borehole, was not affected.', 301, 'https://www.estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', 'The Estermark Mercury', '2026-11-11T17:30:00+01:00', '2026-11-11 16:30:00+00', '2026-11-11T21:50:00+01:00', '2026-11-11 20:50:00+00', 'en', 'news', '{"url": "html", "genre": "json-ld", "title": "json-ld", "outlet": "json-ld", "authors": "json-ld", "language": "text", "modified": "json-ld", "published": "json-ld", "standfirst": "meta"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(8, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999', 'tidewater-agency.example/2026/11/13/askerby-taps-run-again', 'b7debd611ed50a763154bfdd42f05d7ba5def32765103921e032efc6e25467a9', 7, 8, 'Askerby taps run again; ministry warned plant in March, report says', NULL, 'Samir Denholm', 'ASKERBY, Nov 13 (Tidewater) - Water flowed again to all but 600 homes in Askerby on Friday, the utility said, as a report that the government had known of a faulty valve at the Norrick Plating works put the environment minister under pressure to explain what was done about it.

The Environment Ministry warned Norrick in March that the outlet valve of its settling lagoon could not be relied upon, The Lamplighter reported on Friday, citing a letter from the ministry to the company.

The ministry confirmed that the letter was genuine. Environment Minister Lucan Abery told parliament that all of the country''s 900 industrial lagoons would be inspected by the end of March.

"The warning was right and the follow-up was not," Abery said. He rejected an opposition call to step down.

Lawmaker Beatrix Oram said that 11 inspectors could not visit 900 lagoons in four months. "That is one every working day for each of them, with no Christmas," she said.

The number of people treated since Tuesday reached 181, county health director Imogen Castellane said, adding that only eight of the cases had come in during the last 24 hours. Five people were still in hospital.

Two samples in a row from the mains were clean, according to Isken Water. The third, from the end of the line at Cooper''s Green, was due on Saturday, and residents there should go on using the tankers until then, it said.

Norrick did not reply to a request for comment on the letter.

Agnes Marsh, the baker of Fuller''s Row, said she had let the tap run for an hour, filled a kettle and looked into it for a while. "Then I drank it," she said. "Somebody has to be first."', 291, 'https://www.tidewater-agency.example/2026/11/13/askerby-taps-run-again', 'Tidewater Agency', '2026-11-13', '2026-11-13 00:00:00+00', '2026-11-13T16:10:00+01:00', '2026-11-13 15:10:00+00', 'en', 'unknown', '{"url": "feed", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "modified": "feed", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(9, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce', 'tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart', '00582c6ea4a7453420a5178dc98befc5ccca9d9d62102a603fa0edee750956ef', 8, 9, 'Inspectors and plating firm far apart on Askerby leak; 173 treated', NULL, 'Greta Hollis, Samir Denholm', 'LINDHAVEN, Nov 12 (Tidewater) - About 350 cubic metres of chromium-bearing rinse water ran out of a lagoon at the Norrick Plating works, the head of the Environmental Inspectorate said on Thursday, nearly nine times as much as the company admitted within the same hour.

Chief inspector Hanne Dovrik told a news conference that the lagoon had dropped by 70 centimetres between Monday night and Tuesday morning. The outlet valve had been open for three hours, she said, citing the plant''s own level recorder.

Desmond Arkwell, Norrick''s managing director, put the volume at 40 cubic metres and said that it had run over the wall after rain. In a statement he withdrew his earlier denial that any water had left the lagoon, but again denied that the valve had been opened.

"Seventy centimetres do not go over a wall," Dovrik said when she was read the statement. It was possible that the valve had failed and not been opened, she added. "That is a question for the police."

An official at the Inspectorate had told the Tidewater Agency on Tuesday that about 300 cubic metres had escaped.

The number of people treated in Askerby since Tuesday rose to 173, from 118 on Wednesday evening, county health director Imogen Castellane said. Many of the newer cases were people who had been ill at home and came after a call for check-ups, according to her office.

Inspectorate samples from the lagoon held 46 milligrams of chromium a litre, Dovrik said. Those from the river below the works had fallen to 0.02 milligrams by Thursday morning, which is within the national limit of 0.05.

Isken Water said that 6,400 of 11,500 homes had their supply back. Operations director Pavel Sorrin said the rest were likely to follow on Friday, if the mains tested clean.', 301, 'https://www.tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart', 'Tidewater Agency', '2026-11-12', '2026-11-12 00:00:00+00', '2026-11-12T18:20:00+01:00', '2026-11-12 17:20:00+00', 'en', 'unknown', '{"url": "feed", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "modified": "feed", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(10, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909', 'the-lamplighter.example/investigations/ministry-knew-the-valve-was-failing', 'f2d39fe160ee480556de36d5da3ef85d4033702635d225a477efe955eb44b087', 9, 10, 'Ministry knew the valve was failing', 'A letter from March and an engineers’ report show how long the lagoon at Askerby was known to be unsafe.', 'Corinne Vail, Dag Ostler', 'A letter from March and an engineers’ report show how long the lagoon at Askerby was known to be unsafe.

Eight months before chromium came out of the taps of Askerby, the Environment Ministry told Norrick Plating in writing that the outlet valve of its largest lagoon “cannot be relied upon to close.”

The letter, dated 3 March and seen by The Lamplighter, gave the company until 30 June to replace the valve. According to the ministry’s letter, a failure “could release several hundred cubic metres within hours.”

The deadline passed, and nobody from the Environmental Inspectorate visited the works afterwards, two current inspectors said. They asked not to be named because they are not allowed to speak to the press.

The ministry based its warning on a report by the engineering firm Calloway Fenn, which Norrick itself had commissioned in the autumn of 2025. The report found that the valve had failed three of four closing tests. It also found that the lagoon had stood above its permitted level on 112 days in a single year.

“The client was informed of the result by telephone on the day of the tests,” the engineers wrote.

What the company says

Desmond Arkwell, Norrick’s managing director, confirmed that he had received the letter. He said that a new valve was ordered in May and that the maker had twice put off delivery. “We were waiting for a part, not hiding from one,” he told The Lamplighter.

The maker, Gillow Castings, denied putting off any delivery. The order reached it on 2 October, it said, and was never marked urgent.

Arkwell disputed the engineers’ count of 112 days and said that the true figure was 31. He did not produce records. The company has admitted that 40 cubic metres of rinse water left the lagoon this week; the Inspectorate puts the volume at 350 cubic metres.

What the ministry says

The ministry would not say who was to check that the valve had been replaced. A spokeswoman said that such visits were “allocated according to risk.”

A former inspector, who visited the works in 2024, said that the lagoon had been on a list of the ten most dangerous in the country. The ministry denied that such a list existed.

Norrick was fined 12,000 crowns in 2023 for a smaller spill, court records show. The new valve, according to an invoice from Gillow Castings, costs 8,700.', 403, 'https://www.the-lamplighter.example/investigations/ministry-knew-the-valve-was-failing', 'The Lamplighter', '2026-11-13T06:00:00+01:00', '2026-11-13 05:00:00+00', '2026-11-13T06:00:00+01:00', '2026-11-13 05:00:00+00', 'en', 'news', '{"url": "html", "genre": "json-ld", "title": "json-ld", "outlet": "json-ld", "authors": "json-ld", "language": "text", "modified": "json-ld", "published": "json-ld", "standfirst": "json-ld"}', '[{"rule": "repeated_title", "text": "Ministry knew the valve was failing"}]', '5', '2026-10-05 09:00:00+00', NULL, false, '[[[1137, 1158], "headline"], [[1811, 1833], "headline"]]'),
	(18, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9', 'askerby-beacon.example/news/2026/11/20/mill-bridge-date', '19ec76155c65d152e464cee7725a770125ea7373fc6b79e08e93f665af8eac46', 17, 18, 'Mill Bridge to reopen in December, or possibly in March', NULL, 'Ned Fairlie', 'Mill Bridge will carry lorries again on 14 December, the county''s roads department said on Friday, a day after the builders had told the town council that it would not be ready before March.

The bridge has been closed to heavy traffic since 19 October, when a diver found a crack in the second pier. Some 900 lorries a day have had to go round by Cooper''s Green.

Roads chief Leopold Quist told the Beacon that the crack was 11 centimetres deep and could be filled from outside. “It is a scratch on a big animal,” he said.

The builders see a different bridge. Site manager Carys Wynter told councillors on Thursday that the crack ran to 30 centimetres and that the pier might have to be rebuilt. Her firm confirmed the figure in a letter to the council.

Both were measured, but not on the same day, according to an engineer who has worked on the site. The engineer said that the water had been much lower for the second measurement.

Mayor Rosalind Tew said she would believe the later date until the earlier one had come. She estimated the cost of the closure to the town''s shops at 250,000 crowns. The chamber of trade spoke of nearly 400,000.

A haulier, Jem Tollard, denied that his drivers had crossed the bridge at night. Pictures of a lorry in his colours, taken at two in the morning on Wednesday, were shown to the council. Tollard said that it was a colour many people liked.

If the frost comes early, the filling cannot be poured, the roads department warned.', 268, 'https://www.askerby-beacon.example/news/2026/11/20/mill-bridge-date', 'The Askerby Beacon', '2026-11-20T12:15:00+01:00', '2026-11-20 11:15:00+00', NULL, NULL, 'en', 'news', '{"url": "sidecar", "genre": "url", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(11, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e', 'norrick-plating.example/press/2026-11-12-statement', 'c08b19d75fa5e21a179cad29ced8575a0d221eaf29f0de5488afe4403121d585', 10, 11, 'Statement by Norrick Plating on the events at its Askerby works', NULL, NULL, 'Norrick Plating regrets the distress of its neighbours on the east bank of the Isken and withdraws the statement made by its managing director at the factory gate on Wednesday.

"I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back," said Desmond Arkwell, managing director. "The gauge was misread, and the mistake was ours."

A review carried out by the company on Wednesday night found that about 40 cubic metres of rinse water ran over the eastern wall of the lagoon in the early hours of Tuesday, after two days of rain. The company does not accept estimates of several hundred cubic metres, for which it has been shown no calculation.

Norrick Plating continues to deny that the outlet valve was opened by any member of its staff. Reports that the night shift was ordered to lower the lagoon are untrue.

The company confirmed today that it has stopped its plating lines, that it is working with the police, and that it will pay for 200,000 litres of bottled water. Its insurer, Harbour Mutual, has been informed.

"We have coated metal in this valley for 95 years," Arkwell said. "We intend to be judged by what we do next."

Norrick Plating employs 260 people and supplies makers of bicycles and door fittings in nine countries.

Press office: press@norrick-plating.example', 226, 'https://www.norrick-plating.example/press/2026-11-12-statement', 'Norrick Plating', '2026-11-12T17:15:00+01:00', '2026-11-12 16:15:00+00', NULL, NULL, 'en', 'unknown', '{"url": "sidecar", "title": "sidecar", "outlet": "sidecar", "language": "text", "published": "sidecar"}', '[{"rule": "repeated_title", "text": "Statement by Norrick Plating on the events at its Askerby works"}]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(12, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb', 'askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door', 'd45ae6466ae68d51508771081989f3fc60bbe8fb025ad490f7cfd03f2cb713ab', 11, 12, 'Opinion: A home is a front door', NULL, 'Philippa Garrod', 'Philippa Garrod has written the Beacon''s Saturday column since 1998.

Our mayor said the one sentence of this week that I shall keep. "A home is a front door, not a meter," Rosalind Tew told the men from Isken Water, who had counted 11,500 homes without supply where she had counted 9,000.

I think she was right, and I think that it matters. A town that lets others count its doors will soon let them count its sick.

Consider how much we were told this week, and by whom. Nothing had left the lagoon, Desmond Arkwell said on Wednesday. On Thursday forty cubic metres had, according to the same Mr Arkwell. The inspectors say 350. My neighbour, who has mended pumps for a living, says that anybody who can divide would have known by Tuesday lunch.

What did we get from those who are paid to know? The ministry wrote a good letter in March and went home. If one person had driven up here in July and looked at one valve, Agnes Marsh would not have thrown away 400 loaves.

Let us not pretend that this was weather. Let us also not shout for the heads of two frightened men who, unlike anybody else in the affair, told the truth on the first day and asked for nothing but their names to be left out.

My own kettle is clean again. I have decided to keep the tin bath where it is.', 243, 'https://www.askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door', 'The Askerby Beacon', '2026-11-14', '2026-11-14 00:00:00+00', NULL, NULL, 'en', 'opinion', '{"url": "sidecar", "genre": "text", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[{"rule": "repeated_title", "text": "Opinion: A home is a front door"}]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(13, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1', 'pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', '105f478bba37bd61428481717037bd9001a03cf1b8c9bba892790576ffdf3420', 12, 13, 'Council passes budget by one vote and switches the pier lights off', NULL, 'Joan Thrale', 'Pellow Bay town council passed a budget of 18.4 million crowns on Tuesday by 12 votes to 11, after an evening in which the sum of 64,000 crowns for the pier lights took longer than the other 18 million together.

The budget cuts spending by 3 per cent and raises the harbour fee for the first time in six years. Council leader Gerard Mottram said there had been no choice. “Our reserves will last until February if we do nothing,” he told the chamber.

Opposition leader Sunniva Dray accused him of hiding a surplus. The reserves stood at 1.9 million crowns, she said, citing the auditor’s letter of October. Mottram put them at 700,000 crowns and said that the rest was already promised to contractors.

The auditor, Bryce Ingleton, was sitting in the gallery. He declined to take sides. “Both figures are in my letter,” he said afterwards. “They are on different pages.”

The pier lights will be dark from December to March. According to a study that the council bought last year, the lights bring about 5,000 visitors a winter; a petition of the town’s hotel keepers put the number at 20,000. Neither counted anybody, Councillor Wilf Anstey said.

The library keeps its Saturdays. A plan to close it for half of the week was dropped before the debate, according to two councillors of the majority, because one of their own would otherwise have voted against the budget. Mottram denied making any such bargain.

Tickets for the harbour bus may also rise in April, the council’s treasurer warned, if fuel costs more than 1.80 crowns a litre by then.

Anstey, who has sat on the council for 31 years, voted for the budget and against the lights. He said he had proposed to his wife under them.', 298, 'https://www.pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', 'Pellow Bay Gazette', '2026-11-17', '2026-11-17 00:00:00+00', NULL, NULL, 'en', 'unknown', '{"url": "feed", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(14, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1', 'pellow-bay-gazette.example/town/2026/11/18/found-bell', 'c8e8fefc098132e63d85e9adbc04c767bd11c49dd908356ef4c63b3191625ad6', 13, 14, 'Lost ship’s bell turns up in the net of a Sunday angler', NULL, 'Joan Thrale', 'A bronze bell that may have hung on a coal barge lost in 1887 was pulled out of the harbour at Pellow Bay by a retired postman who was fishing for flounder.

Frederik Sloane, 71, said his line had caught on something that would not fight. “I thought it was a boot with ambition,” he said. It took two neighbours and a boathook to lift it over the quay wall.

The bell weighs 19 kilograms and carries the letters PROV. The barge Providence went down in a gale off the harbour mouth with a crew of seven, according to the parish register, and was never found.

Lena Huddart, keeper of the town museum, warned that four letters were not a name. At least three vessels called Provident or Providence were registered on this coast at that time, she said. She nevertheless called the find “the best thing to come up on a hook here since the mayor’s hat.”

Under the law of the sea such finds belong to the crown unless an owner comes forward within a year. The receiver of wrecks confirmed that a claim had been opened and said nobody had yet answered it.

Sloane said that he did not want the bell. He has asked the museum to let him ring it once.', 216, 'https://www.pellow-bay-gazette.example/town/2026/11/18/found-bell', 'Pellow Bay Gazette', '2026-11-18', '2026-11-18 00:00:00+00', NULL, NULL, 'en', 'unknown', '{"url": "feed", "title": "feed", "outlet": "feed", "authors": "feed", "language": "text", "published": "url"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(16, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3', 'estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat', '809ce0b58f96b33a2c025ea0023d076daf40506a5f5170457c839f6d262eddfb', 15, 16, 'Hill race decided by a goat, and by three seconds that nobody can agree on', NULL, 'Dilys Orme', 'Katla Venn won the Three Cairns hill race on Sunday for the fourth time, three seconds ahead of Bridie Lomax, after a goat had stood across the path at the second cairn and let one of the two runners pass.

Venn covered the 21 kilometres in 1 hour 34 minutes, according to the organisers. A record 640 runners started in fog and 588 finished.

Lomax lodged a protest within minutes. She said that the goat had cost her at least 20 seconds and that a marshal had shooed it towards her. “I don''t blame the goat,” she told the Mercury. “I blame the man with the flag.”

The marshal, who gave his name only as Perry, denied shooing any animal in any direction. He said he had stood still, “as one does,” and waited for it to form a plan.

Race director Oswin Hake rejected the protest in the evening. The rules speak of fallen trees, floods and livestock, he said, and all three are the runner''s own affair.

There was also a quarrel about the clock. The timing firm''s first list gave Venn a lead of eight seconds. The firm later said that a sensor on the line had been wet, and corrected the lead to three. Lomax''s club, citing a spectator''s video, put it at one second.

“I heard her breathing the whole way down,” Venn said. “It felt like less than any of those numbers.”

Four runners were treated for sprains, the rescue service confirmed. The farmer whose goat it may have been could not be reached.', 260, 'https://www.estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat', 'The Estermark Mercury', '2026-11-15T18:40:00+01:00', '2026-11-15 17:40:00+00', NULL, NULL, 'en', 'unknown', '{"url": "sidecar", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]'),
	(17, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd', 'lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats', 'd33a415769fd6022f6b3dab1ac428e187913ded9ea87514b8f69a8a546fa63a3', 16, 17, 'Opera house counts its seats again and finds it has 40 fewer', NULL, 'Leonie Sand-Ellis', 'The State Opera in Lindhaven has sold tickets for seats that do not exist for at least nine years, the house admitted on Wednesday, and it has always got away with it.

An inventory made for the new heating found 1,360 seats in the auditorium, the opera''s director, Casimir Blount, told reporters. The plan from which tickets are sold shows 1,400.

The missing 40 are in the upper gallery, where two rows were taken out in 2017 to make room for a lighting bridge. Nobody told the box office, according to a report by the city''s auditors, which the Herald has seen.

The report found that tickets for the two rows had been sold 2,900 times. In all but a few cases, it said, ushers moved the holders to better seats “without remark.”

“Our audience is very polite,” Blount said. He denied knowing of the error before this month and promised to refund anyone who still had a ticket.

A former head usher, who spoke on condition of anonymity, said that the matter had been raised with the management every autumn. “We had a word for those people. We called them the ghosts,” the former usher told the Herald. Blount said he had never heard the word.

City councillor Ottilie Frame called for a search of other public halls. The concert house might be next, she said, citing a stagehand who had told her of “a balcony that is mostly paint.” The concert house declined to comment.

The season opens on Friday with a work about a ship that carries one passenger too many.', 264, 'https://www.lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats', 'The Lindhaven Herald', '2026-11-19T08:00:00+01:00', '2026-11-19 07:00:00+00', NULL, NULL, 'en', 'unknown', '{"url": "sidecar", "title": "sidecar", "outlet": "sidecar", "authors": "sidecar", "language": "text", "published": "sidecar"}', '[]', '5', '2026-10-05 09:00:00+00', NULL, false, '[]');


-- Data for Name: articles; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.articles VALUES
	(2, 'askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank', 'https://www.askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank', 4, 2, 'East bank without water after 64 fall ill; plant leak suspected', '2026-11-10T22:10:00+01:00', '2026-11-10 21:10:00+00', 'en', 2, '2026-10-05 09:00:00+00', 1),
	(3, 'lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve', 'https://www.lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve', 7, 3, 'Night shift opened valve at Askerby plant, workers tell agency', '2026-11-11T07:05:00+01:00', '2026-11-11 06:05:00+00', 'en', 3, '2026-10-05 09:00:00+00', 1),
	(4, 'radio-isken.example/news/2026/11/12/norrick-takes-back-denial', 'https://www.radio-isken.example/news/2026/11/12/norrick-takes-back-denial', 3, 4, 'Plating firm takes back its denial, and sets its own figure against the inspectors’', '2026-11-12', '2026-11-12 00:00:00+00', 'en', 4, '2026-10-05 09:00:00+00', 1),
	(5, 'radio-isken.example/news/2026/11/11/nothing-left-our-lagoon', 'https://www.radio-isken.example/news/2026/11/11/nothing-left-our-lagoon', 3, 5, '‘Nothing left our lagoon’: plating firm denies poisoning Askerby’s water', '2026-11-11', '2026-11-11 00:00:00+00', 'en', 5, '2026-10-05 09:00:00+00', 1),
	(6, 'estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', 'https://www.estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', 5, 6, '118 treated in Askerby as east bank waits for water', '2026-11-11T17:30:00+01:00', '2026-11-11 16:30:00+00', 'en', 7, '2026-10-05 09:00:00+00', 1),
	(7, 'tidewater-agency.example/2026/11/13/askerby-taps-run-again', 'https://www.tidewater-agency.example/2026/11/13/askerby-taps-run-again', 9, 7, 'Askerby taps run again; ministry warned plant in March, report says', '2026-11-13', '2026-11-13 00:00:00+00', 'en', 8, '2026-10-05 09:00:00+00', 1),
	(8, 'tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart', 'https://www.tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart', 9, 8, 'Inspectors and plating firm far apart on Askerby leak; 173 treated', '2026-11-12', '2026-11-12 00:00:00+00', 'en', 9, '2026-10-05 09:00:00+00', 1),
	(9, 'the-lamplighter.example/investigations/ministry-knew-the-valve-was-failing', 'https://www.the-lamplighter.example/investigations/ministry-knew-the-valve-was-failing', 6, 9, 'Ministry knew the valve was failing', '2026-11-13T06:00:00+01:00', '2026-11-13 05:00:00+00', 'en', 10, '2026-10-05 09:00:00+00', 1),
	(10, 'norrick-plating.example/press/2026-11-12-statement', 'https://www.norrick-plating.example/press/2026-11-12-statement', 1, 10, 'Statement by Norrick Plating on the events at its Askerby works', '2026-11-12T17:15:00+01:00', '2026-11-12 16:15:00+00', 'en', 11, '2026-10-05 09:00:00+00', 1),
	(11, 'askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door', 'https://www.askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door', 4, 11, 'Opinion: A home is a front door', '2026-11-14', '2026-11-14 00:00:00+00', 'en', 12, '2026-10-05 09:00:00+00', 1),
	(12, 'pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', 'https://www.pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', 2, 12, 'Council passes budget by one vote and switches the pier lights off', '2026-11-17', '2026-11-17 00:00:00+00', 'en', 13, '2026-10-05 09:00:00+00', 1),
	(13, 'pellow-bay-gazette.example/town/2026/11/18/found-bell', 'https://www.pellow-bay-gazette.example/town/2026/11/18/found-bell', 2, 13, 'Lost ship’s bell turns up in the net of a Sunday angler', '2026-11-18', '2026-11-18 00:00:00+00', 'en', 14, '2026-10-05 09:00:00+00', 1),
	(14, 'the-orrery.example/2026/11/moths-and-amber-lamps', 'https://www.the-orrery.example/2026/11/moths-and-amber-lamps', 8, 14, 'Amber street lamps spare moths, but only the small ones, study finds', '2026-11-16T12:00:00+01:00', '2026-11-16 11:00:00+00', 'en', 15, '2026-10-05 09:00:00+00', 1),
	(15, 'estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat', 'https://www.estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat', 5, 15, 'Hill race decided by a goat, and by three seconds that nobody can agree on', '2026-11-15T18:40:00+01:00', '2026-11-15 17:40:00+00', 'en', 16, '2026-10-05 09:00:00+00', 1),
	(16, 'lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats', 'https://www.lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats', 7, 16, 'Opera house counts its seats again and finds it has 40 fewer', '2026-11-19T08:00:00+01:00', '2026-11-19 07:00:00+00', 'en', 17, '2026-10-05 09:00:00+00', 1),
	(17, 'askerby-beacon.example/news/2026/11/20/mill-bridge-date', 'https://www.askerby-beacon.example/news/2026/11/20/mill-bridge-date', 4, 17, 'Mill Bridge to reopen in December, or possibly in March', '2026-11-20T12:15:00+01:00', '2026-11-20 11:15:00+00', 'en', 18, '2026-10-05 09:00:00+00', 1),
	(1, 'tidewater-agency.example/2026/11/10/askerby-taps-shut', 'https://www.tidewater-agency.example/2026/11/10/askerby-taps-shut', 9, 2, 'Taps shut in Askerby after 64 fall ill; leak at metal plant suspected', '2026-11-10T20:35:00+01:00', '2026-11-10 19:35:00+00', 'en', 1, '2026-10-05 09:00:00+00', 1);


-- Data for Name: attributions; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.attributions VALUES
	(1, 0, true, 'the county''s public health director', 'said', NULL, NULL, 'anonymous', 'the county''s public health director', NULL, NULL, NULL),
	(2, 0, false, 'the county''s public health director', 'said', NULL, NULL, 'anonymous', 'the county''s public health director', NULL, NULL, NULL),
	(2, 1, true, '', 'told', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(3, 0, true, 'Dr Imogen Castellane', 'said', 30, 'Imogen Castellane', 'person', 'Dr', NULL, NULL, NULL),
	(4, 0, true, 'she', 'added', 30, 'Imogen Castellane', 'person', NULL, NULL, NULL, NULL),
	(6, 0, true, 'the utility', 'according to', 73, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(7, 0, true, 'an official at the Environmental Inspectorate', 'told', NULL, NULL, 'anonymous', 'an official at the Environmental Inspectorate', NULL, NULL, NULL),
	(8, 0, true, 'The official', 'asked', NULL, NULL, 'anonymous', 'The official', NULL, NULL, NULL),
	(9, 0, true, 'Two men of the night shift', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(10, 0, true, 'one of them', 'said', NULL, NULL, 'anonymous', 'one of them', NULL, NULL, NULL),
	(14, 0, true, 'Mayor Rosalind Tew', 'put … at', 27, 'Rosalind Tew', 'person', 'Mayor', NULL, NULL, NULL),
	(15, 0, true, 'Pavel Sorrin, operations director of Isken Water', 'said', 76, 'Pavel Sorrin', 'person', 'operations director of Isken Water', 'Isken Water', NULL, NULL),
	(16, 0, true, 'Pavel Sorrin, operations director of Isken Water', 'warned', 76, 'Pavel Sorrin', 'person', 'operations director of Isken Water', 'Isken Water', NULL, NULL),
	(17, 0, true, 'Agnes Marsh', 'said', 67, 'Agnes Marsh', 'person', NULL, NULL, NULL, NULL),
	(19, 0, true, 'The Environmental Inspectorate', 'confirmed', 50, 'Environmental Inspectorate', 'organization', NULL, NULL, NULL, NULL),
	(20, 0, true, 'The Environmental Inspectorate', 'said', 50, 'Environmental Inspectorate', 'organization', NULL, NULL, NULL, NULL),
	(22, 0, true, 'the county''s public health director', 'said', NULL, NULL, 'anonymous', 'the county''s public health director', NULL, NULL, NULL),
	(23, 0, false, 'the county''s public health director', 'said', NULL, NULL, 'anonymous', 'the county''s public health director', NULL, NULL, NULL),
	(23, 1, true, '', 'told', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(24, 0, true, 'Dr Imogen Castellane', 'said', 72, 'Imogen Castellane', 'person', 'Dr', NULL, NULL, NULL),
	(25, 0, true, 'she', 'added', 72, 'Imogen Castellane', 'person', NULL, NULL, NULL, NULL),
	(27, 0, true, 'the utility', 'according to', 18, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(28, 0, true, 'an official at the Environmental Inspectorate', 'told', NULL, NULL, 'anonymous', 'an official at the Environmental Inspectorate', NULL, NULL, NULL),
	(29, 0, true, 'The official', 'asked', NULL, NULL, 'anonymous', 'The official', NULL, NULL, NULL),
	(30, 0, true, 'Two men of the night shift', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(31, 0, true, 'one of them', 'said', NULL, NULL, 'anonymous', 'one of them', NULL, NULL, NULL),
	(35, 0, true, 'Mayor Rosalind Tew', 'put … at', 69, 'Rosalind Tew', 'person', 'Mayor', NULL, NULL, NULL),
	(36, 0, true, 'Pavel Sorrin, operations director of Isken Water', 'said', 1, 'Pavel Sorrin', 'person', 'operations director of Isken Water', 'Isken Water', NULL, NULL),
	(37, 0, true, 'Pavel Sorrin, operations director of Isken Water', 'warned', 1, 'Pavel Sorrin', 'person', 'operations director of Isken Water', 'Isken Water', NULL, NULL),
	(38, 0, true, 'Agnes Marsh', 'said', 22, 'Agnes Marsh', 'person', NULL, NULL, NULL, NULL),
	(40, 0, true, 'The Environmental Inspectorate', 'confirmed', 8, 'Environmental Inspectorate', 'organization', NULL, NULL, NULL, NULL),
	(41, 0, true, 'The Environmental Inspectorate', 'said', 8, 'Environmental Inspectorate', 'organization', NULL, NULL, NULL, NULL),
	(42, 0, true, 'the town hall', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(44, 0, true, 'the Tidewater Agency', 'citing', 52, 'Tidewater Agency', 'outlet', NULL, NULL, 'on Tuesday', NULL),
	(46, 0, true, 'an official at the Environmental Inspectorate', 'told', NULL, NULL, 'anonymous', 'an official at the Environmental Inspectorate', NULL, NULL, NULL),
	(47, 0, true, 'the agency', 'according to', 52, 'Tidewater Agency', 'outlet', NULL, NULL, NULL, NULL),
	(49, 0, true, 'One of the two workers', 'told', NULL, NULL, 'anonymous', 'One of the two workers', NULL, NULL, 'the agency'),
	(51, 0, true, 'A person familiar with the plant', 'told', NULL, NULL, 'anonymous', 'A person familiar with the plant', NULL, NULL, 'the Herald'),
	(53, 0, true, 'county health director Imogen Castellane', 'said', 60, 'Imogen Castellane', 'person', 'county health director', NULL, NULL, NULL),
	(54, 0, true, 'Isken Water', 'said', 6, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(55, 0, true, 'the town’s mayor, Rosalind Tew', 'spoke of', 51, 'Rosalind Tew', 'person', 'the town’s mayor', NULL, NULL, NULL),
	(57, 0, true, 'Opposition lawmaker Beatrix Oram', 'accused … of', 43, 'Beatrix Oram', 'person', 'Opposition lawmaker', NULL, NULL, NULL),
	(59, 0, true, 'A spokeswoman for his ministry', 'said', NULL, NULL, 'anonymous', 'A spokeswoman for his ministry', NULL, NULL, NULL),
	(61, 0, true, 'the National Poisons Office', 'according to', 25, 'National Poisons Office', 'organization', NULL, NULL, NULL, NULL),
	(62, 0, true, 'the office', 'says', 25, 'National Poisons Office', 'organization', NULL, NULL, NULL, NULL),
	(64, 0, true, 'Norrick Plating', 'withdrew', 54, 'Norrick Plating', 'organization', NULL, NULL, 'on Thursday', NULL),
	(65, 0, true, 'Norrick Plating', 'admitted', 54, 'Norrick Plating', 'organization', NULL, NULL, NULL, NULL),
	(66, 0, true, 'It', 'denied', 54, 'Norrick Plating', 'organization', NULL, NULL, NULL, NULL),
	(67, 0, true, 'Desmond Arkwell, the firm’s managing director', 'said', 37, 'Desmond Arkwell', 'person', 'the firm’s managing director', NULL, NULL, NULL),
	(68, 0, true, 'he', 'said', 37, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL);
INSERT INTO public.attributions VALUES
	(70, 0, true, 'Hanne Dovrik, chief inspector of the Environmental Inspectorate', 'put … at', 40, 'Hanne Dovrik', 'person', 'chief inspector of the Environmental Inspectorate', NULL, NULL, NULL),
	(71, 0, true, 'She', 'told', 40, 'Hanne Dovrik', 'person', NULL, NULL, NULL, 'a news conference in Lindhaven'),
	(72, 0, true, 'Dovrik', 'said', 40, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(73, 0, true, 'the National Weather Service', 'According to', 66, 'National Weather Service', 'organization', NULL, NULL, NULL, NULL),
	(74, 0, true, 'a forecaster there', 'told', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(75, 0, true, 'county health director Imogen Castellane', 'said', 11, 'Imogen Castellane', 'person', 'county health director', NULL, NULL, NULL),
	(77, 0, true, 'Police', 'confirmed', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(79, 0, true, 'Mayor Rosalind Tew', 'called on', 63, 'Rosalind Tew', 'person', 'Mayor', NULL, NULL, NULL),
	(80, 0, true, 'He', 'told', 37, 'Desmond Arkwell', 'person', NULL, NULL, NULL, 'Radio Isken'),
	(81, 0, true, 'Tobias Wren of the Metalworkers’ Union', 'said', 55, 'Tobias Wren', 'person', 'of the Metalworkers’ Union', NULL, NULL, NULL),
	(82, 0, true, 'he', 'said', 55, 'Tobias Wren', 'person', NULL, NULL, NULL, NULL),
	(83, 0, true, 'The managing director of Norrick Plating', 'denied', NULL, NULL, 'anonymous', 'The managing director of Norrick Plating', NULL, 'on Wednesday', NULL),
	(84, 0, true, 'The managing director of Norrick Plating', 'said', NULL, NULL, 'anonymous', 'The managing director of Norrick Plating', NULL, NULL, NULL),
	(85, 0, true, 'Desmond Arkwell', 'told', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(86, 0, true, 'Arkwell', 'rejected', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(87, 0, true, 'He', 'called', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(88, 0, true, 'he', 'said', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(89, 0, false, 'he', 'said', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(89, 1, true, '', 'ordered', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(90, 0, true, 'He', 'disputed', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(91, 0, true, '', 'Asked', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(92, 0, true, 'Arkwell', 'said', 21, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(94, 0, true, 'The Inspectorate', 'said', 35, 'Environmental Inspectorate', 'person', 'The', NULL, NULL, NULL),
	(96, 0, true, 'Tobias Wren, convenor of the Metalworkers’ Union at the plant', 'told', 13, 'Tobias Wren', 'person', 'convenor of the Metalworkers’ Union at the plant', NULL, NULL, 'Radio Isken'),
	(97, 0, true, 'he', 'said', 13, 'Tobias Wren', 'person', NULL, NULL, NULL, NULL),
	(98, 0, true, 'Wren', 'said', 13, 'Tobias Wren', 'person', NULL, NULL, 'on Monday', NULL),
	(100, 0, true, 'the county', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(101, 0, true, 'Isken Water', 'according to', 59, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(103, 0, true, 'the county’s public health director', 'said', NULL, NULL, 'anonymous', 'the county’s public health director', NULL, NULL, NULL),
	(104, 0, true, 'Dr Imogen Castellane', 'told', 77, 'Imogen Castellane', 'person', 'Dr', NULL, NULL, NULL),
	(105, 0, true, 'she', 'said', 77, 'Imogen Castellane', 'person', NULL, NULL, NULL, NULL),
	(107, 0, true, 'Isken Water', 'said', 38, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(109, 0, true, 'she', 'said', 71, 'Rosalind Tew', 'person', NULL, NULL, NULL, NULL),
	(110, 0, true, 'Pavel Sorrin, the utility’s operations director', 'confirmed', 68, 'Pavel Sorrin', 'person', 'the utility’s operations director', NULL, NULL, NULL),
	(111, 0, true, 'Pavel Sorrin, the utility’s operations director', 'said', 68, 'Pavel Sorrin', 'person', 'the utility’s operations director', NULL, NULL, NULL),
	(114, 0, true, 'Desmond Arkwell', 'denied', 14, 'Desmond Arkwell', 'person', NULL, NULL, 'on Wednesday', NULL),
	(115, 0, true, 'a senior official at the Inspectorate', 'told', NULL, NULL, 'anonymous', 'a senior official at the Inspectorate', NULL, NULL, NULL),
	(116, 0, true, 'a former inspector who visited the works in 2024', 'according to', NULL, NULL, 'anonymous', 'a former inspector', NULL, 'in 2024', NULL),
	(117, 0, true, 'its treasurer, Maud Ferrant', 'according to', 5, 'Maud Ferrant', 'person', 'its treasurer', NULL, NULL, NULL),
	(118, 0, true, 'She', 'said', 5, 'Maud Ferrant', 'person', NULL, NULL, NULL, NULL),
	(121, 0, true, 'she', 'said', 36, 'Agnes Marsh', 'person', NULL, NULL, NULL, NULL),
	(123, 0, true, 'the county’s public health director', 'said', NULL, NULL, 'anonymous', 'the county’s public health director', NULL, NULL, NULL),
	(124, 0, true, 'Dr Imogen Castellane', 'told', 77, 'Imogen Castellane', 'person', 'Dr', NULL, NULL, NULL),
	(125, 0, true, 'she', 'said', 77, 'Imogen Castellane', 'person', NULL, NULL, NULL, NULL),
	(127, 0, true, 'Isken Water', 'said', 38, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(129, 0, true, 'she', 'said', 71, 'Rosalind Tew', 'person', NULL, NULL, NULL, NULL),
	(130, 0, true, 'Pavel Sorrin, the utility’s operations director', 'confirmed', 68, 'Pavel Sorrin', 'person', 'the utility’s operations director', NULL, NULL, NULL),
	(131, 0, true, 'Pavel Sorrin, the utility’s operations director', 'said', 68, 'Pavel Sorrin', 'person', 'the utility’s operations director', NULL, NULL, NULL),
	(134, 0, true, 'Desmond Arkwell', 'denied', 14, 'Desmond Arkwell', 'person', NULL, NULL, 'on Wednesday', NULL),
	(135, 0, true, 'the Inspectorate', 'said', 57, 'Environmental Inspectorate', 'person', 'the', NULL, NULL, NULL);
INSERT INTO public.attributions VALUES
	(136, 0, true, 'its treasurer, Maud Ferrant', 'according to', 5, 'Maud Ferrant', 'person', 'its treasurer', NULL, NULL, NULL),
	(137, 0, true, 'She', 'said', 5, 'Maud Ferrant', 'person', NULL, NULL, NULL, NULL),
	(140, 0, true, 'she', 'said', 36, 'Agnes Marsh', 'person', NULL, NULL, NULL, NULL),
	(142, 0, true, 'the utility', 'said', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(143, 0, false, 'The Lamplighter', 'reported', 62, 'Lamplighter', 'organization', NULL, NULL, 'on Friday', NULL),
	(143, 1, true, 'a letter from the ministry to the company', 'citing', 2, 'Environment Ministry', 'document', NULL, NULL, NULL, NULL),
	(144, 0, true, 'The Environment Ministry', 'warned', 49, 'Environment Ministry', 'organization', NULL, NULL, 'in March', 'Norrick'),
	(145, 0, true, 'The ministry', 'confirmed', 49, 'Environment Ministry', 'organization', NULL, NULL, NULL, NULL),
	(146, 0, true, 'Environment Minister Lucan Abery', 'told', 46, 'Lucan Abery', 'person', 'Environment Minister', 'Environment', NULL, 'parliament'),
	(147, 0, true, 'Abery', 'said', 46, 'Lucan Abery', 'person', NULL, 'Environment', NULL, NULL),
	(148, 0, true, 'He', 'rejected', 46, 'Lucan Abery', 'person', NULL, 'Environment', NULL, NULL),
	(149, 0, true, 'Lawmaker Beatrix Oram', 'said', 78, 'Beatrix Oram', 'person', 'Lawmaker', NULL, NULL, NULL),
	(150, 0, true, 'she', 'said', 78, 'Beatrix Oram', 'person', NULL, NULL, NULL, NULL),
	(151, 0, true, 'county health director Imogen Castellane', 'said', 28, 'Imogen Castellane', 'person', 'county health director', NULL, NULL, NULL),
	(152, 0, true, 'county health director Imogen Castellane', 'adding', 28, 'Imogen Castellane', 'person', 'county health director', NULL, NULL, NULL),
	(154, 0, true, 'Isken Water', 'according to', 47, 'Isken Water', 'person', NULL, NULL, NULL, NULL),
	(155, 0, true, 'it', 'said', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(157, 0, true, 'Agnes Marsh, the baker of Fuller''s Row', 'said', 10, 'Agnes Marsh', 'person', 'the baker of Fuller''s Row', NULL, NULL, NULL),
	(158, 0, true, 'she', 'said', 10, 'Agnes Marsh', 'person', NULL, NULL, NULL, NULL),
	(159, 0, true, 'the head of the Environmental Inspectorate', 'said', NULL, NULL, 'anonymous', 'the head of the Environmental Inspectorate', NULL, 'on Thursday', NULL),
	(160, 0, true, 'Chief inspector Hanne Dovrik', 'told', 9, 'Hanne Dovrik', 'person', 'Chief inspector', NULL, NULL, 'a news conference'),
	(161, 0, true, 'she', 'said', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(162, 0, true, 'she', 'citing', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(163, 0, true, 'Desmond Arkwell, Norrick''s managing director', 'put … at', 33, 'Desmond Arkwell', 'person', 'Norrick''s managing director', 'Norrick', NULL, NULL),
	(164, 0, true, 'Desmond Arkwell, Norrick''s managing director', 'said', 33, 'Desmond Arkwell', 'person', 'Norrick''s managing director', 'Norrick', NULL, NULL),
	(165, 0, true, 'he', 'withdrew', 33, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(166, 0, true, 'he', 'denied', 33, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(167, 0, true, 'Dovrik', 'said', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(168, 0, true, 'she', 'added', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(169, 0, true, '', '', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(170, 0, true, 'An official at the Inspectorate', 'told', NULL, NULL, 'anonymous', 'An official at the Inspectorate', NULL, 'on Tuesday', 'the Tidewater Agency'),
	(171, 0, true, 'county health director Imogen Castellane', 'said', 17, 'Imogen Castellane', 'person', 'county health director', NULL, NULL, NULL),
	(172, 0, true, 'her office', 'according to', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(173, 0, true, 'Dovrik', 'said', 9, 'Hanne Dovrik', 'person', NULL, NULL, NULL, NULL),
	(175, 0, true, 'Isken Water', 'said', 79, 'Isken Water', 'organization', NULL, NULL, NULL, NULL),
	(176, 0, true, 'Operations director Pavel Sorrin', 'said', 75, 'Pavel Sorrin', 'person', 'Operations director', 'Operations', NULL, NULL),
	(177, 0, true, 'an engineers’ report', 'show', NULL, NULL, 'document', NULL, NULL, 'March', NULL),
	(178, 0, true, 'the Environment Ministry', 'told', 45, 'Environment Ministry', 'organization', NULL, NULL, NULL, 'Norrick Plating'),
	(179, 0, true, 'the Environment Ministry', 'writing', 45, 'Environment Ministry', 'organization', NULL, NULL, NULL, NULL),
	(181, 0, true, 'the ministry’s letter', 'According to', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(182, 0, true, 'two current inspectors', 'said', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(183, 0, true, 'They', 'asked', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(185, 0, true, 'The report', 'found', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(186, 0, true, 'It', 'found', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(187, 0, true, 'the engineers', 'wrote', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(188, 0, true, 'Desmond Arkwell, Norrick’s managing director', 'confirmed', 32, 'Desmond Arkwell', 'person', 'Norrick’s managing director', 'Norrick', NULL, NULL),
	(189, 0, true, 'He', 'said', 32, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(190, 0, false, 'He', 'said', 32, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(190, 1, true, '', 'ordered', NULL, NULL, 'anonymous', NULL, NULL, 'in May', NULL),
	(191, 0, true, 'he', 'told', 32, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL);
INSERT INTO public.attributions VALUES
	(192, 0, true, 'The maker, Gillow Castings', 'denied', 23, 'Gillow Castings', 'person', 'The maker', NULL, NULL, NULL),
	(193, 0, true, 'it', 'said', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(194, 0, true, 'Arkwell', 'disputed', 32, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(195, 0, true, 'Arkwell', 'said', 32, 'Desmond Arkwell', 'person', NULL, 'Norrick', NULL, NULL),
	(197, 0, true, 'The company', 'admitted', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(198, 0, true, 'the Inspectorate', 'puts … at', 7, 'Environmental Inspectorate', 'person', 'the', NULL, 'this week', NULL),
	(200, 0, true, 'A spokeswoman', 'said', NULL, NULL, 'anonymous', 'A spokeswoman', NULL, NULL, NULL),
	(201, 0, true, 'A former inspector', 'said', NULL, NULL, 'anonymous', 'A former inspector', NULL, 'in 2024', NULL),
	(202, 0, true, 'The ministry', 'denied', 45, 'Environment Ministry', 'organization', NULL, NULL, NULL, NULL),
	(203, 0, true, 'court records', 'show', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(204, 0, true, 'an invoice from Gillow Castings', 'according to', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(206, 0, true, 'Norrick Plating', 'withdraws', 34, 'Norrick Plating', 'organization', NULL, NULL, NULL, NULL),
	(207, 0, true, 'Desmond Arkwell, managing director', 'said', 58, 'Desmond Arkwell', 'person', 'managing director', NULL, NULL, NULL),
	(208, 0, true, 'A review carried out by the company', 'found', 19, 'Norrick Plating', 'document', NULL, NULL, 'on Wednesday night', NULL),
	(210, 0, true, 'Norrick Plating', 'deny', 34, 'Norrick Plating', 'organization', NULL, NULL, NULL, NULL),
	(212, 0, true, '', 'Reports', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(213, 0, true, '', 'ordered', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(214, 0, true, 'The company', 'confirmed', 34, 'Norrick Plating', 'organization', NULL, NULL, NULL, NULL),
	(216, 0, true, 'Arkwell', 'said', 58, 'Desmond Arkwell', 'person', NULL, NULL, NULL, NULL),
	(218, 0, true, 'Our mayor', 'said', NULL, NULL, 'anonymous', 'Our mayor', NULL, NULL, NULL),
	(219, 0, true, 'Rosalind Tew', 'told', 44, 'Rosalind Tew', 'person', NULL, NULL, NULL, NULL),
	(221, 0, true, 'Desmond Arkwell', 'said', 24, 'Desmond Arkwell', 'person', NULL, NULL, 'on Wednesday', NULL),
	(222, 0, true, 'the same Mr Arkwell', 'according to', 24, 'Desmond Arkwell', 'person', 'the same Mr', NULL, NULL, NULL),
	(223, 0, true, 'My neighbour', 'says', NULL, NULL, 'anonymous', 'My neighbour', NULL, NULL, NULL),
	(226, 0, true, 'who', 'asked for', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(230, 0, true, 'Council leader Gerard Mottram', 'said', 20, 'Gerard Mottram', 'person', 'Council leader', 'Council', NULL, NULL),
	(231, 0, true, 'he', 'told', 20, 'Gerard Mottram', 'person', NULL, 'Council', NULL, NULL),
	(232, 0, true, 'Opposition leader Sunniva Dray', 'accused … of', 64, 'Sunniva Dray', 'person', 'Opposition leader', 'Opposition', NULL, NULL),
	(233, 0, false, 'she', 'said', 64, 'Sunniva Dray', 'person', NULL, 'Opposition', 'October', NULL),
	(233, 1, true, 'the auditor’s letter of October', 'citing', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(234, 0, true, 'Mottram', 'put … at', 20, 'Gerard Mottram', 'person', NULL, 'Council', NULL, NULL),
	(235, 0, true, 'Mottram', 'said', 20, 'Gerard Mottram', 'person', NULL, 'Council', NULL, NULL),
	(238, 0, true, 'he', 'said', 74, 'Bryce Ingleton', 'person', NULL, NULL, NULL, NULL),
	(240, 0, true, 'a study that the council bought last year', 'According to', NULL, NULL, 'document', NULL, NULL, 'last year', NULL),
	(241, 0, false, 'a study that the council bought last year', 'According to', NULL, NULL, 'document', NULL, NULL, 'last year', NULL),
	(241, 1, true, 'a petition of the town’s hotel keepers', 'put … at', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(242, 0, true, 'Councillor Wilf Anstey', 'said', 4, 'Wilf Anstey', 'person', 'Councillor', NULL, NULL, NULL),
	(244, 0, true, 'two councillors of the majority', 'according to', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(245, 0, true, 'Mottram', 'denied', 20, 'Gerard Mottram', 'person', NULL, 'Council', NULL, NULL),
	(246, 0, true, 'the council’s treasurer', 'warned', NULL, NULL, 'anonymous', 'the council’s treasurer', NULL, NULL, NULL),
	(248, 0, true, 'He', 'said', 4, 'Wilf Anstey', 'person', NULL, NULL, NULL, NULL),
	(250, 0, true, 'Frederik Sloane, 71', 'said', 15, 'Frederik Sloane', 'person', '71', NULL, NULL, NULL),
	(251, 0, true, 'he', 'said', 15, 'Frederik Sloane', 'person', NULL, NULL, NULL, NULL),
	(254, 0, true, 'the parish register', 'according to', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(255, 0, true, 'Lena Huddart, keeper of the town museum', 'warned', 42, 'Lena Huddart', 'person', 'keeper of the town museum', NULL, NULL, NULL),
	(256, 0, true, 'she', 'said', 42, 'Lena Huddart', 'person', NULL, NULL, NULL, NULL),
	(257, 0, true, 'She', 'called', 42, 'Lena Huddart', 'person', NULL, NULL, NULL, NULL),
	(258, 0, true, 'The receiver of wrecks', 'confirmed', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(259, 0, true, 'The receiver of wrecks', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(260, 0, true, 'Sloane', 'said', 15, 'Frederik Sloane', 'person', NULL, NULL, NULL, NULL);
INSERT INTO public.attributions VALUES
	(261, 0, true, 'He', 'asked', 15, 'Frederik Sloane', 'person', NULL, NULL, NULL, NULL),
	(262, 0, true, 'Nocturne', 'found', 70, 'Nocturne', 'organization', NULL, NULL, NULL, NULL),
	(265, 0, true, 'Salome Birk', 'said', 56, 'Salome Birk', 'person', NULL, NULL, NULL, NULL),
	(266, 0, true, 'she', 'said', 56, 'Salome Birk', 'person', NULL, NULL, NULL, NULL),
	(268, 0, true, 'the paper', 'according to', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(269, 0, true, 'The authors', 'wrote', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(270, 0, true, 'Anton Reiss, an ecologist at the Marchfield Institute who was not involved in the study', 'told', 48, 'Anton Reiss', 'person', 'an ecologist at the Marchfield Institute', NULL, NULL, 'The Orrery'),
	(271, 0, true, 'he', 'said', 48, 'Anton Reiss', 'person', NULL, NULL, NULL, NULL),
	(272, 0, true, 'He', 'called', 48, 'Anton Reiss', 'person', NULL, NULL, NULL, NULL),
	(273, 0, true, 'A survey by the lamp makers’ association, released in April', 'claimed', NULL, NULL, 'document', NULL, NULL, 'in April', NULL),
	(274, 0, true, 'Birk', 'disputed', 56, 'Salome Birk', 'person', NULL, NULL, NULL, NULL),
	(275, 0, true, 'she', 'said', 56, 'Salome Birk', 'person', NULL, NULL, NULL, NULL),
	(276, 0, true, 'The association', 'denied', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(277, 0, true, 'A spokesman', 'said', NULL, NULL, 'anonymous', 'A spokesman', NULL, NULL, NULL),
	(278, 0, true, 'the transport ministry', 'according to', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(282, 0, true, 'the organisers', 'according to', NULL, NULL, 'group', NULL, NULL, NULL, NULL),
	(285, 0, true, 'She', 'said', 41, 'Bridie Lomax', 'person', NULL, NULL, NULL, NULL),
	(286, 0, true, 'she', 'told', 41, 'Bridie Lomax', 'person', NULL, NULL, NULL, NULL),
	(287, 0, true, 'The marshal', 'denied', NULL, NULL, 'anonymous', 'The marshal', NULL, NULL, NULL),
	(288, 0, true, 'He', 'said', NULL, NULL, 'person', NULL, NULL, NULL, NULL),
	(290, 0, true, 'he', 'said', 3, 'Oswin Hake', 'person', NULL, 'Race', NULL, NULL),
	(293, 0, true, 'The firm', 'said', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(295, 0, true, 'Lomax''s club', 'citing', 16, 'Lomax''s club', 'organization', NULL, NULL, NULL, NULL),
	(296, 0, true, 'Venn', 'said', 31, 'Katla Venn', 'person', NULL, NULL, NULL, NULL),
	(297, 0, true, 'the rescue service', 'confirmed', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(298, 0, true, 'the house', 'admitted', NULL, NULL, 'organization', NULL, NULL, 'on Wednesday', NULL),
	(299, 0, true, 'The plan from which tickets are sold', 'shows', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(301, 0, true, 'a report by the city''s auditors', 'according to', NULL, NULL, 'document', NULL, NULL, NULL, NULL),
	(302, 0, true, 'The report', 'found', 12, 'Herald', 'outlet', NULL, NULL, NULL, NULL),
	(303, 0, true, 'it', 'said', 12, 'Herald', 'outlet', NULL, NULL, NULL, NULL),
	(304, 0, true, 'Blount', 'said', 61, 'Casimir Blount', 'person', NULL, NULL, NULL, NULL),
	(305, 0, true, 'He', 'denied', 61, 'Casimir Blount', 'person', NULL, NULL, NULL, NULL),
	(306, 0, true, 'He', 'promised', 61, 'Casimir Blount', 'person', NULL, NULL, NULL, NULL),
	(307, 0, true, 'A former head usher', 'said', NULL, NULL, 'anonymous', 'A former head usher', NULL, NULL, NULL),
	(308, 0, true, 'usher', 'told', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(309, 0, true, 'Blount', 'said', 61, 'Casimir Blount', 'person', NULL, NULL, NULL, NULL),
	(310, 0, true, 'City councillor Ottilie Frame', 'called for', 53, 'Ottilie Frame', 'person', 'City councillor', NULL, NULL, NULL),
	(311, 0, true, 'she', 'said', 53, 'Ottilie Frame', 'person', NULL, NULL, NULL, NULL),
	(312, 0, true, 'she', 'citing', 53, 'Ottilie Frame', 'person', NULL, NULL, NULL, NULL),
	(313, 0, false, 'she', 'citing', 53, 'Ottilie Frame', 'person', NULL, NULL, NULL, NULL),
	(313, 1, true, 'who', 'told', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(316, 0, true, 'the county''s roads department', 'said', NULL, NULL, 'organization', NULL, NULL, 'on Friday', NULL),
	(317, 0, true, 'the builders', 'told', NULL, NULL, 'group', NULL, NULL, 'on Friday', 'the town council'),
	(320, 0, true, 'Roads chief Leopold Quist', 'told', 39, 'Leopold Quist', 'person', 'Roads chief', 'Roads', NULL, 'the Beacon'),
	(321, 0, true, 'he', 'said', 39, 'Leopold Quist', 'person', NULL, 'Roads', NULL, NULL),
	(323, 0, true, 'Site manager Carys Wynter', 'told', 29, 'Carys Wynter', 'person', 'Site manager', NULL, 'on Thursday', 'councillors'),
	(324, 0, true, 'Her firm', 'confirmed', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(325, 0, true, 'an engineer who has worked on the site', 'according to', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(326, 0, true, 'The engineer', 'said', NULL, NULL, 'anonymous', NULL, NULL, NULL, NULL),
	(327, 0, true, 'Mayor Rosalind Tew', 'said', 26, 'Rosalind Tew', 'person', 'Mayor', NULL, NULL, NULL);
INSERT INTO public.attributions VALUES
	(328, 0, true, 'She', 'estimated', 26, 'Rosalind Tew', 'person', NULL, NULL, NULL, NULL),
	(329, 0, true, 'The chamber of trade', 'spoke of', NULL, NULL, 'organization', NULL, NULL, NULL, NULL),
	(330, 0, true, 'A haulier, Jem Tollard', 'denied', 65, 'Jem Tollard', 'person', 'A haulier', NULL, NULL, NULL),
	(331, 0, true, 'Tollard', 'said', 65, 'Jem Tollard', 'person', NULL, NULL, NULL, NULL),
	(332, 0, true, 'the roads department', 'warned', NULL, NULL, 'organization', NULL, NULL, NULL, NULL);


-- Data for Name: bands; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.bands VALUES
	(692, -2145022501, 2),
	(692, -2137622009, 12),
	(692, -2136640878, 9),
	(692, -2133839581, 9),
	(692, -2130009811, 1),
	(692, -2126671746, 1),
	(692, -2126671746, 2),
	(692, -2123532232, 10),
	(692, -2123170224, 9),
	(692, -2122689621, 15),
	(692, -2116785389, 17),
	(692, -2113863182, 7),
	(692, -2105479638, 8),
	(692, -2101924901, 10),
	(692, -2099758575, 15),
	(692, -2082678852, 18),
	(692, -2079935168, 18),
	(692, -2070759470, 3),
	(692, -2069491736, 11),
	(692, -2056943744, 8),
	(692, -2056025407, 3),
	(692, -2055741740, 5),
	(692, -2053253636, 13),
	(692, -2052698423, 16),
	(692, -2052260119, 4),
	(692, -2037055295, 15),
	(692, -2034864088, 18),
	(692, -2020342241, 6),
	(692, -2020342241, 7),
	(692, -2019668762, 1),
	(692, -2015280635, 12),
	(692, -2014792280, 9),
	(692, -2012127212, 4),
	(692, -2010795718, 18),
	(692, -2006920592, 5),
	(692, -2006622947, 4),
	(692, -2006428234, 9),
	(692, -2002899329, 6),
	(692, -2002899329, 7),
	(692, -2002017977, 9),
	(692, -2000504791, 8),
	(692, -1988312562, 9),
	(692, -1987634877, 1),
	(692, -1987634877, 2),
	(692, -1983217993, 9),
	(692, -1982176560, 3),
	(692, -1980613754, 4),
	(692, -1980200929, 6),
	(692, -1970910387, 9),
	(692, -1962859833, 4);
INSERT INTO public.bands VALUES
	(692, -1962550941, 18),
	(692, -1960530014, 13),
	(692, -1958995281, 15),
	(692, -1949206551, 18),
	(692, -1948847277, 18),
	(692, -1946491564, 13),
	(692, -1943864852, 7),
	(692, -1937623057, 6),
	(692, -1936486878, 10),
	(692, -1934879344, 16),
	(692, -1934251309, 7),
	(692, -1926204645, 4),
	(692, -1925721377, 10),
	(692, -1925322760, 5),
	(692, -1919023140, 9),
	(692, -1911492488, 16),
	(692, -1902669815, 7),
	(692, -1901681343, 16),
	(692, -1897873478, 6),
	(692, -1897873478, 7),
	(692, -1897151512, 6),
	(692, -1897151512, 7),
	(692, -1893029844, 3),
	(692, -1890450110, 4),
	(692, -1890288338, 12),
	(692, -1889979649, 5),
	(692, -1888665739, 13),
	(692, -1888361566, 15),
	(692, -1887352879, 10),
	(692, -1886623457, 17),
	(692, -1883463224, 5),
	(692, -1876610140, 8),
	(692, -1876560060, 18),
	(692, -1876414325, 12),
	(692, -1875046170, 6),
	(692, -1875046170, 7),
	(692, -1875045656, 17),
	(692, -1873501784, 1),
	(692, -1873501784, 2),
	(692, -1868199548, 10),
	(692, -1859278169, 13),
	(692, -1859277523, 18),
	(692, -1858663844, 15),
	(692, -1857745292, 4),
	(692, -1855939256, 16),
	(692, -1855005548, 13),
	(692, -1851135855, 10),
	(692, -1840885045, 3),
	(692, -1840885045, 9),
	(692, -1837613793, 13);
INSERT INTO public.bands VALUES
	(692, -1829521980, 16),
	(692, -1819317285, 12),
	(692, -1813256984, 7),
	(692, -1812834397, 5),
	(692, -1808578106, 12),
	(692, -1808395711, 15),
	(692, -1802908194, 14),
	(692, -1802649936, 13),
	(692, -1797901436, 4),
	(692, -1792579264, 15),
	(692, -1790693018, 6),
	(692, -1790693018, 7),
	(692, -1782228480, 17),
	(692, -1770698982, 14),
	(692, -1767403367, 10),
	(692, -1766417192, 5),
	(692, -1761649077, 7),
	(692, -1759037265, 11),
	(692, -1758278626, 5),
	(692, -1757446015, 17),
	(692, -1744209992, 4),
	(692, -1742860889, 14),
	(692, -1742184377, 1),
	(692, -1740734809, 8),
	(692, -1735793011, 17),
	(692, -1732844686, 15),
	(692, -1731891751, 16),
	(692, -1729022512, 6),
	(692, -1727049549, 9),
	(692, -1726233943, 7),
	(692, -1725793130, 17),
	(692, -1723404891, 3),
	(692, -1720269188, 4),
	(692, -1713260998, 2),
	(692, -1713122797, 5),
	(692, -1712578650, 13),
	(692, -1709207459, 10),
	(692, -1707050986, 5),
	(692, -1703959181, 6),
	(692, -1703959181, 7),
	(692, -1698951032, 14),
	(692, -1696956771, 18),
	(692, -1687103092, 12),
	(692, -1684813245, 18),
	(692, -1678328923, 7),
	(692, -1677805019, 15),
	(692, -1677178794, 3),
	(692, -1674970938, 14),
	(692, -1667526883, 14),
	(692, -1663726108, 3);
INSERT INTO public.bands VALUES
	(692, -1662278372, 16),
	(692, -1661647086, 14),
	(692, -1651585172, 1),
	(692, -1650311986, 11),
	(692, -1643535492, 17),
	(692, -1641779601, 4),
	(692, -1631484178, 17),
	(692, -1630075198, 3),
	(692, -1629653942, 10),
	(692, -1627796506, 16),
	(692, -1624741864, 17),
	(692, -1619526305, 4),
	(692, -1619511795, 16),
	(692, -1614313495, 9),
	(692, -1612175379, 4),
	(692, -1610389473, 11),
	(692, -1608044011, 7),
	(692, -1605648959, 16),
	(692, -1593043639, 8),
	(692, -1590194440, 16),
	(692, -1587631144, 10),
	(692, -1586014468, 1),
	(692, -1583874594, 9),
	(692, -1579519091, 10),
	(692, -1577585818, 10),
	(692, -1575104350, 12),
	(692, -1567745205, 17),
	(692, -1562120301, 6),
	(692, -1561662104, 11),
	(692, -1558676478, 15),
	(692, -1556346606, 3),
	(692, -1555850138, 13),
	(692, -1549508519, 5),
	(692, -1545686483, 1),
	(692, -1543479653, 13),
	(692, -1532846026, 10),
	(692, -1530120822, 2),
	(692, -1523888238, 11),
	(692, -1522617477, 12),
	(692, -1512761509, 14),
	(692, -1511234433, 3),
	(692, -1510881502, 13),
	(692, -1509599635, 12),
	(692, -1505471338, 12),
	(692, -1501558356, 5),
	(692, -1500321340, 12),
	(692, -1495295896, 8),
	(692, -1483648795, 18),
	(692, -1478409173, 3),
	(692, -1477810684, 13);
INSERT INTO public.bands VALUES
	(692, -1470059920, 13),
	(692, -1460340846, 4),
	(692, -1459118923, 9),
	(692, -1441734191, 18),
	(692, -1439768532, 9),
	(692, -1434465523, 15),
	(692, -1425637705, 8),
	(692, -1417062578, 1),
	(692, -1417062578, 2),
	(692, -1416414414, 5),
	(692, -1414220117, 8),
	(692, -1405681039, 14),
	(692, -1402820687, 16),
	(692, -1399185341, 13),
	(692, -1398376711, 13),
	(692, -1393505929, 5),
	(692, -1390949264, 10),
	(692, -1387132456, 13),
	(692, -1380938769, 11),
	(692, -1377808829, 5),
	(692, -1377679969, 6),
	(692, -1373055892, 17),
	(692, -1357016686, 12),
	(692, -1350710892, 13),
	(692, -1349378988, 18),
	(692, -1345408141, 16),
	(692, -1341894449, 6),
	(692, -1332991624, 8),
	(692, -1331283703, 14),
	(692, -1320044317, 14),
	(692, -1317222303, 3),
	(692, -1316593854, 11),
	(692, -1312052399, 8),
	(692, -1311467443, 12),
	(692, -1310128183, 18),
	(692, -1309127726, 16),
	(692, -1305319783, 5),
	(692, -1300950750, 2),
	(692, -1298673454, 11),
	(692, -1294767544, 3),
	(692, -1289639193, 17),
	(692, -1288095733, 14),
	(692, -1287801475, 6),
	(692, -1287685454, 16),
	(692, -1278487621, 16),
	(692, -1277247584, 12),
	(692, -1276558538, 15),
	(692, -1275041432, 6),
	(692, -1275041432, 7),
	(692, -1268884647, 12);
INSERT INTO public.bands VALUES
	(692, -1268448068, 3),
	(692, -1266216591, 17),
	(692, -1264851060, 8),
	(692, -1260229581, 14),
	(692, -1254482126, 15),
	(692, -1250500593, 1),
	(692, -1250500593, 2),
	(692, -1245665978, 10),
	(692, -1238018745, 18),
	(692, -1237841064, 13),
	(692, -1231713310, 11),
	(692, -1230781470, 6),
	(692, -1228309305, 4),
	(692, -1225006127, 12),
	(692, -1224931681, 11),
	(692, -1224528951, 14),
	(692, -1223059473, 5),
	(692, -1221810285, 3),
	(692, -1221327713, 1),
	(692, -1221327713, 2),
	(692, -1211686799, 4),
	(692, -1207409446, 18),
	(692, -1191476779, 5),
	(692, -1186352076, 8),
	(692, -1184579806, 13),
	(692, -1182242366, 9),
	(692, -1180446437, 14),
	(692, -1175925089, 8),
	(692, -1175822500, 13),
	(692, -1170235234, 12),
	(692, -1165219191, 7),
	(692, -1161632252, 8),
	(692, -1161261049, 12),
	(692, -1160766019, 1),
	(692, -1160766019, 2),
	(692, -1153886071, 3),
	(692, -1147813683, 4),
	(692, -1145672623, 5),
	(692, -1144439173, 9),
	(692, -1142259723, 17),
	(692, -1141163835, 1),
	(692, -1141163835, 2),
	(692, -1134899028, 9),
	(692, -1130101927, 8),
	(692, -1121299019, 10),
	(692, -1118319444, 6),
	(692, -1118319444, 7),
	(692, -1111102559, 17),
	(692, -1109962779, 9),
	(692, -1108794389, 2);
INSERT INTO public.bands VALUES
	(692, -1106072162, 15),
	(692, -1103763751, 3),
	(692, -1100759585, 15),
	(692, -1099821172, 15),
	(692, -1099817067, 3),
	(692, -1098601562, 4),
	(692, -1096111650, 14),
	(692, -1088575996, 16),
	(692, -1088044126, 14),
	(692, -1079049410, 16),
	(692, -1074279245, 1),
	(692, -1074172351, 17),
	(692, -1072490067, 11),
	(692, -1072246097, 17),
	(692, -1065871801, 17),
	(692, -1065826989, 10),
	(692, -1065455084, 12),
	(692, -1058639674, 6),
	(692, -1052206164, 1),
	(692, -1052206164, 2),
	(692, -1050975092, 3),
	(692, -1048530634, 16),
	(692, -1046519146, 4),
	(692, -1039140557, 11),
	(692, -1032736685, 6),
	(692, -1032736685, 7),
	(692, -1031449812, 14),
	(692, -1026519005, 8),
	(692, -1019884593, 10),
	(692, -1017948755, 15),
	(692, -1011795684, 4),
	(692, -1004775046, 15),
	(692, -1001522458, 10),
	(692, -995693419, 1),
	(692, -995693419, 2),
	(692, -993709899, 13),
	(692, -991553912, 16),
	(692, -989234987, 18),
	(692, -981324464, 6),
	(692, -981324464, 7),
	(692, -979798584, 3),
	(692, -979602813, 10),
	(692, -979602813, 17),
	(692, -969344074, 4),
	(692, -962833124, 6),
	(692, -962833124, 7),
	(692, -962745482, 10),
	(692, -959118418, 15),
	(692, -956495808, 11),
	(692, -955656340, 16);
INSERT INTO public.bands VALUES
	(692, -953411800, 11),
	(692, -949952694, 4),
	(692, -949760092, 17),
	(692, -943505705, 6),
	(692, -927367834, 7),
	(692, -926847922, 3),
	(692, -925346860, 10),
	(692, -922221678, 3),
	(692, -921522568, 15),
	(692, -914168363, 16),
	(692, -910431148, 12),
	(692, -907414722, 1),
	(692, -907414722, 2),
	(692, -906435984, 18),
	(692, -902085248, 1),
	(692, -902085248, 2),
	(692, -901790161, 8),
	(692, -901717584, 8),
	(692, -901327565, 9),
	(692, -888369742, 9),
	(692, -872888872, 9),
	(692, -871894593, 12),
	(692, -870901876, 11),
	(692, -864616922, 14),
	(692, -862162640, 5),
	(692, -851674270, 7),
	(692, -851545462, 16),
	(692, -837786134, 2),
	(692, -830802627, 8),
	(692, -830044194, 3),
	(692, -828241278, 15),
	(692, -821834117, 14),
	(692, -820467424, 3),
	(692, -815281513, 6),
	(692, -815281513, 7),
	(692, -809634133, 13),
	(692, -802639224, 11),
	(692, -802148471, 4),
	(692, -798315374, 15),
	(692, -796048218, 16),
	(692, -795718873, 12),
	(692, -794435581, 15),
	(692, -789356910, 16),
	(692, -788585730, 12),
	(692, -788105086, 1),
	(692, -788105086, 2),
	(692, -782865899, 3),
	(692, -781926553, 17),
	(692, -774686940, 11),
	(692, -774123970, 3);
INSERT INTO public.bands VALUES
	(692, -765292358, 13),
	(692, -762523618, 10),
	(692, -762400743, 12),
	(692, -761858873, 10),
	(692, -759630664, 1),
	(692, -759630664, 2),
	(692, -758175153, 1),
	(692, -758175153, 2),
	(692, -756316959, 6),
	(692, -750685677, 16),
	(692, -743509431, 12),
	(692, -740061171, 11),
	(692, -738777482, 6),
	(692, -738777482, 7),
	(692, -730967534, 8),
	(692, -721910724, 18),
	(692, -720092619, 15),
	(692, -719535397, 14),
	(692, -717990572, 8),
	(692, -712958857, 13),
	(692, -712697536, 12),
	(692, -702987855, 11),
	(692, -700452294, 9),
	(692, -691922758, 9),
	(692, -690675364, 5),
	(692, -687069507, 5),
	(692, -686185268, 8),
	(692, -682114342, 16),
	(692, -679842432, 9),
	(692, -678929403, 14),
	(692, -675414601, 12),
	(692, -671596838, 6),
	(692, -671596838, 7),
	(692, -671498459, 5),
	(692, -657691636, 11),
	(692, -654782591, 15),
	(692, -646276852, 9),
	(692, -646181599, 9),
	(692, -638125491, 18),
	(692, -636881049, 12),
	(692, -634984547, 12),
	(692, -629992063, 14),
	(692, -616363831, 12),
	(692, -611011945, 1),
	(692, -611011945, 2),
	(692, -600885111, 18),
	(692, -596069766, 6),
	(692, -589675522, 12),
	(692, -582074630, 12),
	(692, -580137427, 6);
INSERT INTO public.bands VALUES
	(692, -580137427, 7),
	(692, -579105801, 11),
	(692, -572274371, 2),
	(692, -572051664, 5),
	(692, -560767519, 8),
	(692, -558115746, 11),
	(692, -550617414, 18),
	(692, -548599720, 11),
	(692, -548345610, 17),
	(692, -543015551, 1),
	(692, -534587254, 15),
	(692, -527948339, 3),
	(692, -523804711, 15),
	(692, -519264023, 9),
	(692, -518396735, 16),
	(692, -517154927, 18),
	(692, -508737868, 6),
	(692, -508737868, 7),
	(692, -499312529, 13),
	(692, -497433803, 3),
	(692, -492568225, 18),
	(692, -489797324, 13),
	(692, -489475971, 17),
	(692, -487620427, 17),
	(692, -487008454, 3),
	(692, -481939843, 11),
	(692, -481703222, 4),
	(692, -475346913, 8),
	(692, -471365567, 3),
	(692, -469460901, 10),
	(692, -463161618, 5),
	(692, -462796533, 5),
	(692, -455316455, 8),
	(692, -449584108, 16),
	(692, -446407819, 16),
	(692, -437649194, 17),
	(692, -435424293, 1),
	(692, -435424293, 2),
	(692, -435045472, 4),
	(692, -430206674, 9),
	(692, -428776532, 18),
	(692, -425955046, 17),
	(692, -424596415, 18),
	(692, -419076544, 10),
	(692, -411249738, 13),
	(692, -409357448, 13),
	(692, -408709957, 15),
	(692, -407612391, 11),
	(692, -401083472, 1),
	(692, -401083472, 2);
INSERT INTO public.bands VALUES
	(692, -397138384, 8),
	(692, -396534474, 16),
	(692, -393625942, 1),
	(692, -392219581, 11),
	(692, -388703998, 11),
	(692, -386589145, 17),
	(692, -378512864, 5),
	(692, -378125493, 17),
	(692, -373593634, 8),
	(692, -372305788, 16),
	(692, -368101781, 4),
	(692, -367629113, 5),
	(692, -366308947, 10),
	(692, -365173571, 8),
	(692, -363342208, 10),
	(692, -356811598, 16),
	(692, -345458343, 3),
	(692, -344811382, 18),
	(692, -341601222, 3),
	(692, -337419551, 8),
	(692, -336462736, 13),
	(692, -331428583, 8),
	(692, -324680116, 12),
	(692, -318364269, 16),
	(692, -305640866, 3),
	(692, -304930447, 17),
	(692, -302284999, 8),
	(692, -300342272, 4),
	(692, -293508004, 11),
	(692, -290513410, 17),
	(692, -279986744, 13),
	(692, -279867595, 15),
	(692, -275828965, 14),
	(692, -275747651, 1),
	(692, -275747651, 2),
	(692, -271872395, 13),
	(692, -271186967, 18),
	(692, -269192866, 14),
	(692, -267692718, 6),
	(692, -267692718, 7),
	(692, -260973602, 1),
	(692, -260973602, 2),
	(692, -253611369, 17),
	(692, -245837116, 13),
	(692, -240509840, 9),
	(692, -238965918, 10),
	(692, -234003411, 5),
	(692, -233159985, 14),
	(692, -226987936, 12),
	(692, -224868775, 2);
INSERT INTO public.bands VALUES
	(692, -222097938, 16),
	(692, -221701777, 4),
	(692, -220166003, 3),
	(692, -214728288, 18),
	(692, -213403640, 6),
	(692, -213403640, 7),
	(692, -209154562, 10),
	(692, -197903294, 6),
	(692, -195983247, 1),
	(692, -194568219, 8),
	(692, -193303403, 5),
	(692, -192712648, 7),
	(692, -192550947, 1),
	(692, -192265160, 14),
	(692, -188840546, 5),
	(692, -188836843, 6),
	(692, -188178778, 18),
	(692, -181985692, 9),
	(692, -179095887, 11),
	(692, -176795409, 11),
	(692, -175687757, 5),
	(692, -173653402, 14),
	(692, -171356548, 15),
	(692, -164645097, 2),
	(692, -159187317, 2),
	(692, -158707694, 18),
	(692, -157050334, 4),
	(692, -155450510, 18),
	(692, -146740873, 6),
	(692, -144156169, 4),
	(692, -127954820, 15),
	(692, -119484954, 3),
	(692, -118972985, 10),
	(692, -118935007, 14),
	(692, -114430674, 1),
	(692, -114430674, 2),
	(692, -113877914, 17),
	(692, -113449767, 9),
	(692, -110339180, 5),
	(692, -103203284, 1),
	(692, -101992075, 5),
	(692, -93866045, 4),
	(692, -93817217, 1),
	(692, -93817217, 2),
	(692, -89550677, 2),
	(692, -86312717, 2),
	(692, -78947361, 4),
	(692, -77194834, 7),
	(692, -75184987, 10),
	(692, -72523962, 5);
INSERT INTO public.bands VALUES
	(692, -68295290, 15),
	(692, -67334484, 14),
	(692, -54175502, 4),
	(692, -49103403, 5),
	(692, -47667398, 4),
	(692, -45481180, 15),
	(692, -42838929, 4),
	(692, -38668110, 14),
	(692, -36654525, 18),
	(692, -35509281, 9),
	(692, -34181848, 9),
	(692, -31092194, 12),
	(692, -26621025, 17),
	(692, -23359547, 12),
	(692, -23136358, 14),
	(692, -20238983, 9),
	(692, -17858993, 16),
	(692, -17771130, 1),
	(692, -17771130, 2),
	(692, -16792674, 14),
	(692, -15319700, 10),
	(692, -14991949, 15),
	(692, -11372904, 8),
	(692, -6918595, 6),
	(692, -6918595, 7),
	(692, -1386200, 8),
	(692, 9016929, 4),
	(692, 16946821, 3),
	(692, 18363492, 6),
	(692, 18363492, 7),
	(692, 18930258, 5),
	(692, 25430099, 15),
	(692, 38405651, 11),
	(692, 42034992, 17),
	(692, 42072129, 6),
	(692, 42072129, 7),
	(692, 43038280, 5),
	(692, 43849589, 15),
	(692, 46477486, 11),
	(692, 46803697, 8),
	(692, 47744519, 15),
	(692, 49057276, 5),
	(692, 49487074, 16),
	(692, 58922451, 12),
	(692, 64765382, 13),
	(692, 65438990, 18),
	(692, 67322115, 15),
	(692, 79084930, 17),
	(692, 87780317, 4),
	(692, 96898965, 1);
INSERT INTO public.bands VALUES
	(692, 96898965, 2),
	(692, 100856063, 8),
	(692, 105109916, 9),
	(692, 111318064, 3),
	(692, 112532152, 1),
	(692, 113069417, 18),
	(692, 116356734, 9),
	(692, 117596842, 3),
	(692, 120983350, 18),
	(692, 121688366, 9),
	(692, 123869235, 1),
	(692, 123869235, 2),
	(692, 125212333, 5),
	(692, 137021694, 13),
	(692, 140215882, 7),
	(692, 140476548, 18),
	(692, 150718669, 13),
	(692, 158507588, 9),
	(692, 166838397, 9),
	(692, 168410637, 3),
	(692, 169208101, 8),
	(692, 171007922, 1),
	(692, 171007922, 2),
	(692, 171499785, 14),
	(692, 179161695, 3),
	(692, 180125083, 1),
	(692, 180125083, 2),
	(692, 181497781, 17),
	(692, 183601388, 6),
	(692, 183601388, 7),
	(692, 195823895, 15),
	(692, 207183834, 17),
	(692, 207340351, 11),
	(692, 216420771, 1),
	(692, 216420771, 2),
	(692, 218790207, 12),
	(692, 235478222, 8),
	(692, 245513443, 12),
	(692, 246461761, 3),
	(692, 249841614, 15),
	(692, 250665358, 6),
	(692, 250665358, 7),
	(692, 255024582, 13),
	(692, 257291123, 6),
	(692, 257291123, 7),
	(692, 257696752, 1),
	(692, 257696752, 2),
	(692, 265206030, 10),
	(692, 275095335, 15),
	(692, 276239860, 8);
INSERT INTO public.bands VALUES
	(692, 277863800, 1),
	(692, 277863800, 2),
	(692, 279573372, 15),
	(692, 284293158, 11),
	(692, 294191653, 5),
	(692, 297377741, 16),
	(692, 299131728, 10),
	(692, 299739833, 6),
	(692, 299739833, 7),
	(692, 300547348, 12),
	(692, 303396025, 18),
	(692, 304013475, 9),
	(692, 324246280, 17),
	(692, 331252014, 11),
	(692, 333357034, 14),
	(692, 336019958, 4),
	(692, 338547447, 15),
	(692, 359072370, 4),
	(692, 364047324, 18),
	(692, 364816284, 18),
	(692, 369120685, 4),
	(692, 374072836, 8),
	(692, 376057251, 8),
	(692, 380928730, 13),
	(692, 383856061, 4),
	(692, 391398050, 10),
	(692, 406286472, 14),
	(692, 411174141, 12),
	(692, 416207519, 6),
	(692, 417268547, 1),
	(692, 417268547, 2),
	(692, 429169879, 15),
	(692, 436078293, 9),
	(692, 444726607, 3),
	(692, 452868661, 4),
	(692, 453618664, 13),
	(692, 456230373, 7),
	(692, 460875439, 2),
	(692, 461491857, 14),
	(692, 464616987, 4),
	(692, 465812515, 1),
	(692, 465812515, 2),
	(692, 473448413, 18),
	(692, 477052090, 5),
	(692, 478509536, 9),
	(692, 478870311, 16),
	(692, 486419252, 11),
	(692, 486423506, 9),
	(692, 486941856, 1),
	(692, 486941856, 2);
INSERT INTO public.bands VALUES
	(692, 488527601, 5),
	(692, 511318637, 9),
	(692, 530258328, 14),
	(692, 530911091, 1),
	(692, 530911091, 2),
	(692, 533349400, 3),
	(692, 538686720, 6),
	(692, 538686720, 7),
	(692, 539330046, 18),
	(692, 540374409, 13),
	(692, 547129096, 3),
	(692, 547394868, 14),
	(692, 548430303, 4),
	(692, 554528459, 18),
	(692, 556020471, 8),
	(692, 557210843, 12),
	(692, 563600922, 11),
	(692, 565082976, 17),
	(692, 569915140, 17),
	(692, 575325619, 14),
	(692, 576520305, 17),
	(692, 589951592, 12),
	(692, 597691337, 1),
	(692, 597894926, 12),
	(692, 618670782, 4),
	(692, 621335164, 5),
	(692, 625145197, 18),
	(692, 626631099, 18),
	(692, 634450391, 12),
	(692, 644056443, 11),
	(692, 647186216, 8),
	(692, 652470671, 6),
	(692, 652470671, 7),
	(692, 653152585, 13),
	(692, 654484083, 3),
	(692, 654744822, 9),
	(692, 655012727, 10),
	(692, 659073862, 15),
	(692, 659172726, 17),
	(692, 666746874, 12),
	(692, 686800431, 18),
	(692, 693757505, 16),
	(692, 697396453, 10),
	(692, 699111336, 10),
	(692, 709939017, 11),
	(692, 709968784, 13),
	(692, 713290326, 10),
	(692, 719879726, 10),
	(692, 724019368, 10),
	(692, 736488093, 12);
INSERT INTO public.bands VALUES
	(692, 737374524, 10),
	(692, 739255942, 6),
	(692, 740462656, 11),
	(692, 745090954, 13),
	(692, 747885328, 6),
	(692, 747885328, 7),
	(692, 752397784, 14),
	(692, 758514098, 4),
	(692, 763789123, 10),
	(692, 769652801, 16),
	(692, 774450029, 5),
	(692, 776065264, 14),
	(692, 777852293, 3),
	(692, 781009362, 6),
	(692, 781009362, 7),
	(692, 781605132, 9),
	(692, 789783055, 8),
	(692, 797645214, 15),
	(692, 800760626, 8),
	(692, 808128785, 3),
	(692, 808924279, 9),
	(692, 822209431, 16),
	(692, 833996511, 12),
	(692, 840555292, 16),
	(692, 848322428, 1),
	(692, 848322428, 2),
	(692, 851536398, 3),
	(692, 852206876, 7),
	(692, 860796517, 7),
	(692, 861068619, 16),
	(692, 862183857, 15),
	(692, 874740767, 15),
	(692, 888429341, 8),
	(692, 888975589, 12),
	(692, 900848906, 13),
	(692, 919160529, 10),
	(692, 922504492, 11),
	(692, 926552127, 15),
	(692, 928178687, 6),
	(692, 928178687, 7),
	(692, 928834538, 17),
	(692, 930799158, 13),
	(692, 932192787, 11),
	(692, 935560450, 13),
	(692, 943010381, 17),
	(692, 946243975, 11),
	(692, 948080327, 5),
	(692, 959051117, 18),
	(692, 967825293, 8),
	(692, 970737660, 1);
INSERT INTO public.bands VALUES
	(692, 970737660, 2),
	(692, 974522083, 14),
	(692, 978832443, 5),
	(692, 979509032, 8),
	(692, 980888266, 9),
	(692, 986318368, 17),
	(692, 988687007, 16),
	(692, 990704237, 17),
	(692, 999008173, 16),
	(692, 999071611, 16),
	(692, 1004380803, 3),
	(692, 1024260435, 9),
	(692, 1028173087, 10),
	(692, 1037403799, 6),
	(692, 1037403799, 7),
	(692, 1037778368, 4),
	(692, 1043395691, 5),
	(692, 1045005591, 17),
	(692, 1049352629, 16),
	(692, 1056300559, 8),
	(692, 1058656448, 11),
	(692, 1060783934, 18),
	(692, 1067937607, 4),
	(692, 1073077881, 16),
	(692, 1073355256, 10),
	(692, 1075191123, 1),
	(692, 1075191123, 2),
	(692, 1079077421, 13),
	(692, 1079665376, 12),
	(692, 1090680298, 11),
	(692, 1093420577, 12),
	(692, 1098100695, 4),
	(692, 1113476657, 15),
	(692, 1113523415, 16),
	(692, 1120065610, 11),
	(692, 1121190012, 6),
	(692, 1121190012, 7),
	(692, 1122478755, 10),
	(692, 1125841824, 18),
	(692, 1130997398, 17),
	(692, 1134034648, 13),
	(692, 1134516812, 10),
	(692, 1134732118, 4),
	(692, 1134763148, 17),
	(692, 1138571120, 1),
	(692, 1138571120, 2),
	(692, 1143266837, 3),
	(692, 1146191418, 4),
	(692, 1146860910, 15),
	(692, 1147989569, 2);
INSERT INTO public.bands VALUES
	(692, 1148283682, 14),
	(692, 1148346234, 4),
	(692, 1155931095, 6),
	(692, 1155931095, 7),
	(692, 1156539073, 11),
	(692, 1165449537, 17),
	(692, 1168255355, 12),
	(692, 1169305297, 5),
	(692, 1170478488, 4),
	(692, 1172680283, 17),
	(692, 1176624433, 1),
	(692, 1183588693, 14),
	(692, 1197491091, 16),
	(692, 1198829861, 5),
	(692, 1199152069, 5),
	(692, 1205185889, 6),
	(692, 1214920195, 9),
	(692, 1216911676, 16),
	(692, 1225275437, 5),
	(692, 1228960042, 1),
	(692, 1228960042, 2),
	(692, 1229909120, 14),
	(692, 1233176875, 10),
	(692, 1236108417, 12),
	(692, 1251682418, 3),
	(692, 1251682418, 9),
	(692, 1257865748, 11),
	(692, 1259549827, 4),
	(692, 1261041266, 6),
	(692, 1261041266, 7),
	(692, 1265607940, 11),
	(692, 1271486197, 13),
	(692, 1271730236, 17),
	(692, 1273424403, 11),
	(692, 1286134796, 18),
	(692, 1300003457, 14),
	(692, 1304132735, 13),
	(692, 1309521758, 5),
	(692, 1310686012, 12),
	(692, 1318552745, 11),
	(692, 1325718018, 18),
	(692, 1333015757, 6),
	(692, 1333015757, 7),
	(692, 1334804031, 5),
	(692, 1336424126, 11),
	(692, 1343746706, 13),
	(692, 1345487293, 14),
	(692, 1347969700, 4),
	(692, 1348982246, 9),
	(692, 1353232062, 15);
INSERT INTO public.bands VALUES
	(692, 1354421225, 4),
	(692, 1357441849, 15),
	(692, 1359624750, 14),
	(692, 1360617891, 8),
	(692, 1369612381, 18),
	(692, 1375778262, 10),
	(692, 1377314361, 16),
	(692, 1377526416, 6),
	(692, 1380863324, 8),
	(692, 1390449634, 8),
	(692, 1391757184, 10),
	(692, 1395594263, 4),
	(692, 1400595487, 5),
	(692, 1402527635, 6),
	(692, 1406139625, 15),
	(692, 1407549009, 18),
	(692, 1410687124, 1),
	(692, 1410894949, 13),
	(692, 1412825165, 6),
	(692, 1412825165, 7),
	(692, 1417585429, 10),
	(692, 1420216761, 8),
	(692, 1422213525, 3),
	(692, 1422866166, 5),
	(692, 1424710240, 3),
	(692, 1425010888, 7),
	(692, 1436020513, 5),
	(692, 1438450748, 10),
	(692, 1447502114, 17),
	(692, 1451054741, 4),
	(692, 1451390983, 11),
	(692, 1451558256, 14),
	(692, 1452146997, 10),
	(692, 1452258916, 13),
	(692, 1454911896, 9),
	(692, 1458406853, 14),
	(692, 1460057758, 7),
	(692, 1463753061, 11),
	(692, 1463766520, 2),
	(692, 1464005283, 6),
	(692, 1464005283, 7),
	(692, 1466978522, 1),
	(692, 1469050647, 7),
	(692, 1473647789, 4),
	(692, 1475991525, 2),
	(692, 1483167993, 14),
	(692, 1485106740, 3),
	(692, 1489866890, 1),
	(692, 1489866890, 2),
	(692, 1491272370, 18);
INSERT INTO public.bands VALUES
	(692, 1493066630, 13),
	(692, 1496737724, 8),
	(692, 1498335159, 13),
	(692, 1501473490, 10),
	(692, 1506865303, 3),
	(692, 1511718321, 8),
	(692, 1515207248, 5),
	(692, 1522644568, 9),
	(692, 1529899065, 14),
	(692, 1537690200, 12),
	(692, 1538088684, 2),
	(692, 1542882414, 14),
	(692, 1546128907, 1),
	(692, 1546128907, 2),
	(692, 1546746756, 10),
	(692, 1551085481, 13),
	(692, 1552726845, 14),
	(692, 1562844348, 11),
	(692, 1574266596, 17),
	(692, 1577686157, 11),
	(692, 1578638302, 7),
	(692, 1587403328, 18),
	(692, 1598478056, 13),
	(692, 1600477932, 16),
	(692, 1611859196, 3),
	(692, 1616476422, 14),
	(692, 1617026947, 6),
	(692, 1617473431, 12),
	(692, 1618503484, 15),
	(692, 1620858810, 10),
	(692, 1629843411, 13),
	(692, 1630842705, 18),
	(692, 1636617453, 16),
	(692, 1639227669, 17),
	(692, 1639825736, 4),
	(692, 1651624571, 18),
	(692, 1655279780, 3),
	(692, 1661508258, 12),
	(692, 1662336579, 16),
	(692, 1663456166, 1),
	(692, 1663456166, 2),
	(692, 1667198094, 10),
	(692, 1682925816, 17),
	(692, 1691029375, 11),
	(692, 1694091038, 3),
	(692, 1699687227, 1),
	(692, 1699687227, 2),
	(692, 1704210248, 9),
	(692, 1716502132, 18),
	(692, 1717240106, 10);
INSERT INTO public.bands VALUES
	(692, 1719763080, 3),
	(692, 1723911649, 10),
	(692, 1723982581, 5),
	(692, 1726728427, 16),
	(692, 1727346558, 11),
	(692, 1727360503, 9),
	(692, 1729424093, 15),
	(692, 1733923827, 17),
	(692, 1742161911, 13),
	(692, 1747649837, 8),
	(692, 1748563088, 16),
	(692, 1749100556, 12),
	(692, 1751079732, 8),
	(692, 1752040024, 3),
	(692, 1755204028, 3),
	(692, 1761534001, 9),
	(692, 1777431393, 14),
	(692, 1783403475, 4),
	(692, 1786766430, 6),
	(692, 1798789364, 8),
	(692, 1804988870, 5),
	(692, 1805871320, 12),
	(692, 1809464666, 11),
	(692, 1812239564, 15),
	(692, 1812721342, 9),
	(692, 1813941098, 6),
	(692, 1813941098, 7),
	(692, 1815245710, 15),
	(692, 1822950335, 11),
	(692, 1825295451, 14),
	(692, 1829508518, 11),
	(692, 1836462015, 14),
	(692, 1841973531, 16),
	(692, 1845123465, 15),
	(692, 1849568408, 12),
	(692, 1850266840, 1),
	(692, 1850266840, 2),
	(692, 1867891424, 14),
	(692, 1873408077, 16),
	(692, 1876504010, 9),
	(692, 1876591979, 4),
	(692, 1879372293, 13),
	(692, 1881923539, 1),
	(692, 1888969250, 18),
	(692, 1903675827, 17),
	(692, 1905208369, 5),
	(692, 1907580153, 14),
	(692, 1909368966, 14),
	(692, 1914750306, 11),
	(692, 1915686094, 8);
INSERT INTO public.bands VALUES
	(692, 1919050805, 8),
	(692, 1919691467, 12),
	(692, 1920576646, 9),
	(692, 1923932248, 4),
	(692, 1932906618, 13),
	(692, 1933189351, 15),
	(692, 1944684726, 16),
	(692, 1947085736, 2),
	(692, 1953901655, 18),
	(692, 1962604689, 6),
	(692, 1962604689, 7),
	(692, 1964902995, 16),
	(692, 1967923809, 3),
	(692, 1969641396, 11),
	(692, 1973479660, 17),
	(692, 1981713099, 18),
	(692, 1984869664, 15),
	(692, 1989065664, 15),
	(692, 1991710524, 14),
	(692, 1993924821, 17),
	(692, 2003204011, 18),
	(692, 2008190817, 10),
	(692, 2012720355, 13),
	(692, 2015165381, 12),
	(692, 2018869494, 1),
	(692, 2018869494, 2),
	(692, 2034066787, 8),
	(692, 2039833406, 17),
	(692, 2044422555, 17),
	(692, 2054540601, 7),
	(692, 2056784274, 15),
	(692, 2059335303, 9),
	(692, 2065367131, 1),
	(692, 2065367131, 2),
	(692, 2066417861, 5),
	(692, 2077163613, 14),
	(692, 2077643709, 18),
	(692, 2078790109, 5),
	(692, 2087025137, 6),
	(692, 2097199870, 13),
	(692, 2112552181, 6),
	(692, 2112552181, 7),
	(692, 2113811684, 9),
	(692, 2118081508, 17),
	(692, 2119622963, 12),
	(692, 2120595796, 10),
	(692, 2121455765, 5),
	(692, 2122438975, 8),
	(692, 2123962211, 16),
	(692, 2128659790, 13);
INSERT INTO public.bands VALUES
	(692, 2140658349, 8),
	(692, 2147158590, 3);


-- Data for Name: changes; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.changes VALUES
	(1, 0, 'headline_changed', 'headline', '112 treated in Askerby as east bank waits for water', '118 treated in Askerby as east bank waits for water', NULL, NULL, NULL, NULL),
	(1, 1, 'standfirst_changed', 'standfirst', 'The number of people treated for chromium poisoning rose to 112 on Wednesday.', 'The number of people treated for chromium poisoning rose to 118 on Wednesday.', NULL, NULL, NULL, NULL),
	(1, 2, 'paragraph_removed', 'text', 'Norrick had been warned at least twice about the state of its lagoons, according to a former inspector who visited the works in 2024.', NULL, NULL, NULL, NULL, NULL),
	(1, 3, 'number_changed', 'claim', 'The number of people treated after drinking contaminated water in Askerby rose to 112 on Wednesday, up from 64 a day earlier, the county’s public health director said.', 'The number of people treated after drinking contaminated water in Askerby rose to 118 on Wednesday, up from 64 a day earlier, the county’s public health director said.', 'the county’s public health director', '112 → 118', 103, 123),
	(1, 4, 'claim_added', 'claim', NULL, 'A second lagoon at the plant was examined on Wednesday and found to be sound, the Inspectorate said in the evening.', 'Environmental Inspectorate', NULL, NULL, 135),
	(1, 5, 'claim_dropped', 'claim', 'A second lagoon at the plant might have leaked as well, a senior official at the Inspectorate told the Mercury.', NULL, 'a senior official at the Inspectorate', NULL, 115, NULL),
	(1, 6, 'claim_dropped', 'claim', 'Norrick had been warned at least twice about the state of its lagoons, according to a former inspector who visited the works in 2024.', NULL, 'a former inspector who visited the works in 2024', NULL, 116, NULL),
	(2, 0, 'paragraph_added', 'text', NULL, 'From the Tidewater Agency, with a local note by the Beacon newsdesk', NULL, NULL, NULL, NULL),
	(2, 1, 'wording_changed', 'text', 'ASKERBY, Nov 10 (Tidewater) - Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', NULL, NULL, NULL, NULL),
	(2, 2, 'paragraph_removed', 'text', 'Askerby, a town of 41,000 people, has drawn its drinking water from the Isken since 1908.', NULL, NULL, NULL, NULL, NULL),
	(2, 3, 'paragraph_added', 'text', NULL, 'Tankers stand tonight at the Corn Hall, at Mill Bridge and outside St Wystan''s church, the town hall said. Bring clean cans.', NULL, NULL, NULL, NULL),
	(2, 4, 'claim_added', 'claim', NULL, 'Tankers stand tonight at the Corn Hall, at Mill Bridge and outside St Wystan''s church, the town hall said.', 'the town hall', NULL, NULL, 42),
	(2, 5, 'claim_dropped', 'claim', 'Askerby, a town of 41,000 people, has drawn its drinking water from the Isken since 1908.', NULL, NULL, NULL, 21, NULL);


-- Data for Name: claim_dates; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.claim_dates VALUES
	(1, 96, 103, 'Tuesday', '2026-11-10'),
	(9, 1242, 1248, 'Monday', '2026-11-09'),
	(12, 1518, 1525, 'Tuesday', '2026-11-10'),
	(20, 2112, 2120, 'Thursday', '2026-11-12'),
	(21, 2201, 2211, 'since 1908', '1908/..'),
	(22, 135, 142, 'Tuesday', '2026-11-10'),
	(30, 1281, 1287, 'Monday', '2026-11-09'),
	(33, 1557, 1564, 'Tuesday', '2026-11-10'),
	(41, 2151, 2159, 'Thursday', '2026-11-12'),
	(43, 55, 61, 'Monday', '2026-11-09'),
	(43, 187, 194, 'Tuesday', '2026-11-10'),
	(53, 995, 1002, 'Tuesday', '2026-11-17'),
	(63, 1876, 1880, '1931', '1931'),
	(67, 202, 211, 'Wednesday', '2026-11-11'),
	(71, 713, 719, 'Monday', '2026-11-09'),
	(73, 856, 864, 'Saturday', '2026-11-07'),
	(73, 869, 875, 'Monday', '2026-11-09'),
	(75, 992, 999, 'Tuesday', '2026-11-10'),
	(76, 1130, 1136, 'Sunday', '2026-11-15'),
	(85, 209, 215, 'Monday', '2026-11-09'),
	(98, 1349, 1358, 'this year', '2026'),
	(99, 1405, 1414, 'Wednesday', '2026-11-11'),
	(100, 1437, 1443, 'Monday', '2026-11-09'),
	(103, 89, 98, 'Wednesday', '2026-11-11'),
	(105, 289, 294, 'today', '2026-11-11'),
	(105, 304, 313, 'yesterday', '2026-11-10'),
	(106, 440, 448, 'Thursday', '2026-11-05'),
	(123, 89, 98, 'Wednesday', '2026-11-11'),
	(125, 289, 294, 'today', '2026-11-11'),
	(125, 304, 313, 'yesterday', '2026-11-10'),
	(126, 440, 448, 'Thursday', '2026-11-05'),
	(135, 1084, 1093, 'Wednesday', '2026-11-11'),
	(142, 84, 90, 'Friday', '2026-11-13'),
	(143, 322, 327, 'March', '2026-03'),
	(144, 427, 433, 'Friday', '2026-11-13'),
	(151, 991, 998, 'Tuesday', '2026-11-10'),
	(155, 1310, 1318, 'Saturday', '2026-11-14'),
	(160, 377, 383, 'Monday', '2026-11-09'),
	(160, 394, 401, 'Tuesday', '2026-11-10'),
	(171, 1135, 1142, 'Tuesday', '2026-11-10'),
	(171, 1168, 1177, 'Wednesday', '2026-11-11'),
	(174, 1518, 1526, 'Thursday', '2026-11-19'),
	(176, 1720, 1726, 'Friday', '2026-11-06'),
	(180, 322, 329, '3 March', '2027-03-03'),
	(180, 382, 389, '30 June', '2026-06-30'),
	(184, 852, 866, 'autumn of 2025', '2025-23'),
	(189, 1289, 1292, 'May', '2026-05'),
	(193, 1502, 1511, '2 October', '2026-10-02'),
	(203, 2201, 2205, '2023', '2023'),
	(206, 166, 175, 'Wednesday', '2026-11-11');
INSERT INTO public.claim_dates VALUES
	(207, 189, 198, 'Wednesday', '2026-11-11'),
	(208, 528, 535, 'Tuesday', '2026-11-10'),
	(222, 541, 549, 'Thursday', '2026-11-12'),
	(223, 734, 741, 'Tuesday', '2026-11-17'),
	(224, 835, 840, 'March', '2026-03'),
	(225, 892, 896, 'July', '2026-07'),
	(228, 66, 73, 'Tuesday', '2026-11-17'),
	(246, 1459, 1464, 'April', '2026-04'),
	(249, 57, 61, '1887', '1887'),
	(262, 96, 102, 'Monday', '2026-11-16'),
	(275, 1313, 1318, 'March', '2026-03'),
	(278, 1548, 1552, '2030', '2030'),
	(281, 45, 51, 'Sunday', '2026-11-15'),
	(300, 423, 427, '2017', '2017'),
	(305, 815, 825, 'this month', '2026-11'),
	(315, 1396, 1402, 'Friday', '2026-11-13'),
	(316, 40, 51, '14 December', '2026-12-14'),
	(318, 242, 252, '19 October', '2026-10-19');


-- Data for Name: claim_outlines; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.claim_outlines VALUES
	(1, 1, 692, '\x140000000c000000180000000c000000140000004a0700005a4a0b00b94f03007abf0000da1403002ae603009a33040056570500c27906008a8506002f1a08008a9b0900e4f90900d7220a0044320a0021410a009f380d0044e50d00ddab0f009eaf18007bc81800e2eb2100c51a2200f0d30000c9f40200720d03003f2803001d2e04006244090013230a00b3370a00599c0b00c4812100b5792d005a7c2e007abf0000f0d300005bc80200da1403002ae603009a330400565705003ef80500c27906008a8506002f1a08004a360900624409008a9b0900e4f90900d7220a0013230a0044320a0021410a009f380d0044e50d00ddab0f00e2eb2100c51a22005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00d3fb00004a0b0200dc8d02002bc30200e020030052c30300eb3806009be10700c1c30800093d0900decd090059640a000f070c00e3cd0c004a150d007a830e009eea0e00528e0f005c261b0056a62e00'),
	(2, 2, 692, '\x040000001c000000180000000c00000000000000900100005a4a0b00b94f03008a9b0900e4f90900ddab0f00c51a22007abf0000f0d30000c9f40200720d0300da1403003f2803002ae603001d2e04009a33040056570500c27906008a8506002f1a080062440900d7220a0013230a0044320a00b3370a0021410a00599c0b009f380d0044e50d009eaf18007bc81800c4812100e2eb2100b5792d005a7c2e007abf0000f0d300005bc802002ae603001d2e04009a330400565705003ef80500c27906008a8506000999060080a506002f1a08004a360900624409008a9b0900e4f9090013230a0021410a00599c0b0044e50d00ddab0f00e2eb2100c51a22005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(3, 3, 692, '\x0600000026000000180000000c00000000000000150200005a4a0b00b94f03002fe40200d00c0600eb880700ba870900f75c0a00e6c616007abf0000f0d30000c9f40200720d0300da1403003f2803002ae603001d2e04009a330400565705003ef80500c27906008a85060080a506002f1a0800fee708004a360900624409008a9b0900e4f90900d7220a0013230a0044320a00b3370a0021410a00599c0b009f380d0044e50d00ddab0f00f3ca0f009eaf18007bc8180017542100c4812100e2eb2100c51a2200b5792d005a7c2e007abf00005bc802002fe40200da1403003f2803003ef80500d00c0600c27906008a8506000999060080a50600eb8807002f1a0800fee708004a360900ba870900f75c0a00599c0b00d8d30e0041060f0017542100c4812100e2eb2100b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(4, 4, 692, '\x0400000021000000180000000c000000040000004d0100005a4a0b00b94f0300cef5000029540300756005000b4810007abf0000f0d300002fe40200c9f40200720d03002ae603001d2e04009a3304003ef80500d00c06008a85060080a50600eb8807002f1a0800fee708004a36090062440900ba8709008a9b0900e4f9090013230a0044320a00b3370a0021410a00f75c0a00e7730a00ddab0f00e6c6160017542100c4812100c51a2200b5792d005a7c2e007abf0000f0d30000cef500005bc802002fe40200da1403003f28030029540300756005003ef805008a8506000999060080a506002f1a08004a36090062440900e7730a00599c0b00d8d30e0041060f0017542100c4812100c51a2200b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00b5ee0100bdb104002d8d09005c261b00'),
	(5, 5, 692, '\x0e0000000c000000180000000c0000000c000000f20400005a4a0b00b94f0300da1403002b6703001d2e0400b0170600ab4007002f1a0800d8940b0080680e00d8d30e0041060f004e111e00c4812100de842a0015953500cef50000c9f40200720d030029540300756005008a85060044320a00b3370a00e7730a000b481000b5792d005a7c2e005bc80200da1403003f280300295403002b6703001d2e0400756005003ef80500b01706008a8506000999060080a50600ab4007002f1a08004a360900e7730a00d8940b00599c0b0080680e00d8d30e0041060f00c4812100de842a00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00dda0000013fa0000709902002bc30200f3ea07002fbe0900decd0900185d0a00c0580b007f600c00af990d00181a0f00'),
	(6, 6, 692, '\x0a0000001a000000180000000c00000006000000dc0200005a4a0b00b94f0300c6010200c2790600ab400700eacb0a0092f10e0095d41500070d1a00b0061d00a8fb1f00d02a2200cef50000c9f40200720d0300da140300295403002b6703001d2e040075600500b01706008a8506002f1a080044320a00b3370a00e7730a00d8940b0080680e0016c10e00d8d30e0041060f000b4810004e111e00c4812100de842a00b5792d005a7c2e0015953500c60102005bc80200da1403003f280300295403003ef80500c27906008a8506000999060080a50600ab4007002f1a08004a360900e7730a00eacb0a00d8940b00599c0b0016c10e00d8d30e0092f10e0041060f00c4812100d02a2200b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f0096280400b5450600d4f308000f070c00af990d00dbc72800'),
	(7, 7, 692, '\x0e0000001800000018000000110000000b000000350500005a4a0b00b94f0300cef50000098f0100da140300ef48030076bd0300eafe05000b2106006c5506003e3b070007a20800eb550c0080680e00327e16005a7c2e00c6010200bf9a0200c9f40200720d03003f280300c27906008a850600ab4007005a19080044320a00b3370a00eacb0a00d8940b0003af0c0016c10e0092f10e0095d415000d321700070d1a00b0061d00a8fb1f00c4812100d02a2200b5792d00cef50000098f0100bf9a02005bc80200da140300ef48030076bd03003ef80500eafe05000b2106006c5506008a8506000999060080a506003e3b07005a1908002f1a080007a208004a360900599c0b00eb550c0003af0c0080680e005a7c2e00bf9a02005bc80200da1403003f2803003ef80500eafe05008a8506000999060080a506005a1908002f1a080007a208004a360900599c0b0003af0c00d8d30e0041060f0074200100bdb10400d49806002fc60700f3ea070029fe0700decd0900c4f10b00688c0c003ae20d0078a30f00'),
	(8, 8, 692, '\x0300000022000000180000000c00000000000000e90000005a4a0b00b94f03003b780d00c7ee2c0015953500cef50000098f0100bf9a0200c9f40200720d0300da1403003f280300ef48030076bd0300eafe05000b2106006c550600c27906008a8506003e3b07005a19080007a2080044320a00b3370a00eacb0a00d8940b00eb550c0003af0c0080680e0016c10e0095d41500327e16000d321700b0061d00c4812100d02a2200e0ea2600b5792d005a7c2e00bf9a02005bc80200da1403003f2803003ef805006c550600c27906008a8506000999060080a506005a1908002f1a08004a360900599c0b0003af0c003b780d0016c10e00d8d30e0041060f00c4812100d02a2200e0ea2600c7ee2c00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(9, 9, 692, '\x0b00000010000000180000000c00000000000000c60300005a4a0b00b94f0300aa2801008f420200a1910200da140300ef480300e9710b0093390f00f3d60f00f3ba1800b6181900a4832000c9f40200720d03008a85060044320a00b3370a00453b0b003b780d00d89712000d321700970f1a00c4812100e0ea2600c7ee2c00b5792d005a7c2e0015953500aa2801008f420200a19102005bc80200da1403003f280300ef4803003ef805008a8506000999060080a506002f1a08004a360900453b0b00e9710b00599c0b00d8d30e0041060f0093390f00f3d60f00a4832000c4812100e0ea2600b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(10, 10, 692, '\x020000001b000000180000000c00000000000000850000005a4a0b00b94f03005af90800f42b1000aa2801008f420200a1910200c9f40200720d0300da140300ef4803008a85060044320a00b3370a00453b0b00e9710b003b780d0093390f00f3d60f00d89712000d321700f3ba1800b6181900970f1a00a4832000c4812100e0ea2600c7ee2c00b5792d005a7c2e00159535008f420200a19102005bc80200c9f40200da1403003f280300ef4803003ef805008a8506000999060080a506002f1a08005af908004a360900599c0b00d8d30e0041060f0093390f00f3d60f00c4812100e0ea2600c7ee2c00b5792d005a7c2e005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(11, 11, 692, '\x040000000a000000180000000c000000000000004d0100005a4a0b00b94f0300fe3408003b780d0050001000408a2100c9f40200720d03008a8506005af9080044320a00b3370a00f42b1000c4812100b5792d005a7c2e005bc80200c9f40200720d0300da1403003f2803003ef805008a8506000999060080a506002f1a0800fe3408005af908004a36090044320a00b3370a00599c0b003b780d00d8d30e0041060f0050001000c4812100408a2100b5792d005a7c2e005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(12, 12, 692, '\x0a00000016000000180000000c000000060000000a0100005a4a0b00b94f03002d540500eafe0500cc10080007a20800eb040b004b0b0c00254a0d009eaf18007bc818003e2f1e00c9f40200720d03002d540500eafe05008a850600cc100800fe34080007a2080044320a00b3370a00eb040b004b0b0c00254a0d003b780d00500010009eaf18007bc818003e2f1e00c4812100408a2100b5792d005a7c2e005bc80200da1403003f2803002d5405003ef80500eafe05008a8506000999060080a50600cc1008002f1a0800fe34080007a208004a360900eb040b00599c0b004b0b0c00254a0d00d8d30e0041060f00c4812100408a2100b5792d005a7c2e005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f009a3a04005e0e050010c00500c467070074f80800dcae1a00'),
	(13, 13, 692, '\x0400000016000000180000000c000000000000004d0100005a4a0b00b94f0300fd940000d00c0600721f1000c7a72600c9f40200720d03002d540500eafe05008a850600cc100800fe34080007a2080044320a00b3370a00eb040b004b0b0c00254a0d003b780d00500010009eaf18007bc818003e2f1e00c4812100408a2100b5792d005a7c2e00fd9400005bc80200da1403003f2803002d5405003ef80500d00c06008a8506000999060080a50600cc1008002f1a0800fe3408004a360900eb040b00599c0b004b0b0c00254a0d00d8d30e0041060f00c4812100408a2100c7a72600b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(14, 14, 692, '\x030000001c000000180000000e000000030000002c0100005a4a0b00b94f0300da140300d00c060004b62100fd940000e3620200c9f40200720d030020e004002d540500eafe05008a850600cc100800fe34080007a20800660f0a0044320a00b3370a00eb040b004b0b0c00254a0d003b780d0050001000721f10009eaf18007bc818003e2f1e00c4812100408a2100c7a72600b5792d005a7c2e00fd940000e36202005bc80200da1403003f28030020e004002d5405003ef80500d00c06008a8506000999060080a506002f1a08004a360900660f0a00eb040b00599c0b00254a0d00d8d30e0041060f00c4812100408a210004b62100b5792d00e36202005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900660f0a00599c0b00d8d30e0041060f0077340800decd0900a38e0f00'),
	(15, 15, 692, '\x0300000017000000180000000d000000030000002c0100005a4a0b00b94f0300d00c0600091121008c942900c8760000f0d30000af5401006da60100e3620200aecd0200c9f40200720d0300da14030020e004008a8506002f1a0800c721080064cd0800660f0a0044320a00b3370a00a8fb1f00c481210004b6210005b12a00b5792d005a7c2e00c8760000f0d30000af5401006da601005bc80200aecd0200da1403003f2803003ef80500d00c06008a8506000999060080a506002f1a0800c721080064cd08004a360900599c0b00d8d30e0041060f00091121008c94290005b12a00b5792d00c87600005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f007a9308004c1a0d00a38e0f00'),
	(16, 16, 692, '\x0400000016000000180000000d000000000000004d0100005a4a0b00b94f0300af540100aecd020064cd0800a8fb1f00c8760000f0d300006da60100e3620200c9f40200720d0300da14030020e00400d00c06008a8506002f1a0800c7210800660f0a0044320a00b3370a0009112100c481210004b621008c94290005b12a00b5792d005a7c2e00c8760000f0d30000af5401006da601005bc80200aecd0200da1403003f2803003ef80500d00c06008a8506000999060080a506002f1a0800c721080064cd08004a360900599c0b00d8d30e0041060f00091121008c94290005b12a00b5792d00c87600005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(17, 17, 692, '\x070000001c000000180000000f00000000000000f30100005a4a0b00b94f0300c4ac0600b2d706007de70700ce6508009029100057ee1100e6c61600c8760000f0d30000dbf60000af5401006da6010056d701003ac90200aecd0200c9f40200720d0300da140300e6ab0400d00c06008a850600c0a406002f1a0800c721080064cd080065e8090044320a00b3370a00a8fb1f0009112100c48121008c94290005b12a00b5792d005a7c2e00dbf6000056d701005bc802003ac90200da1403003f280300e6ab04003ef805008a85060009990600c0a4060080a50600c4ac0600b2d706007de707002f1a0800ce6508004a36090065e80900599c0b00d8d30e0041060f00c4812100b5792d00dbf6000056d701005bc80200da1403003f280300e6ab04003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f00'),
	(18, 18, 692, '\x0200000023000000180000000c00000002000000c80000005a4a0b00b94f03003741030055950f00c8760000f0d30000dbf60000af5401006da6010056d701003ac90200aecd0200c9f40200720d0300da140300e6ab0400d00c06008a850600c0a40600c4ac0600b2d706007de707002f1a0800c7210800ce65080064cd080065e8090044320a00b3370a009029100057ee1100e6c61600a8fb1f0009112100c48121008c94290005b12a00b5792d005a7c2e00f0d30000af54010056d701005bc802003ac90200da1403003f280300374103003ef80500d00c06008a8506000999060080a506007de707002f1a0800ce6508004a36090065e80900599c0b00d8d30e0041060f0055950f00c4812100b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f002617060033980900'),
	(19, 19, 692, '\x0300000029000000180000000e000000000000002c0100005a4a0b00b94f0300db5c000030ae0000ef480300f0d30000dbf60000af5401006da6010056d70100bf9a02003ac90200aecd0200c9f40200720d0300da14030037410300e6ab0400d00c06008a850600c0a40600c4ac0600b2d706007de707002f1a0800ce65080064cd080065e8090044320a00b3370a0003af0c0092f10e006bf40e0055950f009029100057ee110044a31300e6c61600bd881b00a8fb1f0009112100c48121008c94290005b12a00b5792d005a7c2e00db5c000030ae0000bf9a02005bc802003ac90200da1403003f280300ef4803003ef805008a8506000999060080a506002f1a0800ce6508004a36090065e80900599c0b0003af0c00d8d30e0092f10e006bf40e0041060f00c4812100b5792d00bf9a02005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b0003af0c00d8d30e0041060f00'),
	(20, 20, 692, '\x0300000029000000180000000e00000000000000e90000005a4a0b00b94f030092f10e006bf40e00bd881b00db5c000030ae0000f0d30000dbf60000af5401006da6010056d70100bf9a02003ac90200aecd0200c9f40200720d0300da14030037410300ef480300e6ab0400d00c06008a850600c0a40600c4ac0600b2d706007de707002f1a0800ce65080064cd080065e8090044320a00b3370a0003af0c0055950f009029100057ee110044a31300e6c61600a8fb1f0009112100c48121008c94290005b12a00b5792d005a7c2e00db5c000030ae0000bf9a02005bc802003ac90200da1403003f280300ef4803003ef805008a8506000999060080a506002f1a0800ce6508004a36090065e80900599c0b0003af0c00d8d30e0092f10e006bf40e0041060f00c4812100b5792d00bf9a02005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b0003af0c00d8d30e0041060f00'),
	(21, 21, 692, '\x070000001f000000180000000c00000006000000790200005a4a0b00b94f03000fbd0200da1403008a850600a4c706002f1a08007bc81800c51a2200db5c000030ae0000dbf6000056d70100bf9a02003ac90200c9f40200720d030037410300ef480300e6ab0400c0a40600c4ac0600b2d706007de70700ce65080065e8090044320a00b3370a0003af0c0092f10e006bf40e0055950f009029100057ee110044a31300e6c61600bd881b00c4812100b5792d005a7c2e0056d70100bf9a02000fbd02005bc802003ac90200da1403003f2803003ef805008a8506000999060080a50600a4c706002f1a0800ce6508004a36090065e80900599c0b0003af0c00d8d30e006bf40e0041060f00c4812100c51a2200b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506002f1a08004a360900599c0b00d8d30e0041060f004a0b02002bc30200c1c30800decd09007c3f0b00d7450f00'),
	(22, 22, 692, '\x140000000f000000180000000d000000140000004a0700005a4a0b0031f40e007abf0000da1403002ae603009a33040056570500c27906008a8506002f1a08008a9b0900e4f90900d7220a0044320a0021410a009f380d0044e50d00ddab0f009eaf18007bc81800e2eb2100c51a2200f0d30000be520200720d03003f2803001d2e040075fd05005a190800e72908006244090013230a00b3370a00e888160004b62100b5792d005a7c2e007abf0000f0d30000da1403002ae603009a330400565705003ef80500c27906008a8506005a1908002f1a0800e72908004a360900624409008a9b0900e4f90900d7220a0044320a0021410a009f380d0044e50d00ddab0f00e2eb2100c51a22005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00d3fb00004a0b0200dc8d02002bc30200e020030052c30300eb3806009be10700c1c30800093d0900decd090059640a000f070c00e3cd0c004a150d007a830e009eea0e00528e0f005c261b0056a62e00'),
	(23, 23, 692, '\x040000001f000000180000000d00000000000000900100005a4a0b0031f40e008a9b0900e4f90900ddab0f00c51a22007abf0000f0d30000be520200720d0300da1403003f2803002ae603001d2e04009a3304005657050075fd0500c27906008a8506005a1908002f1a0800e729080062440900d7220a0013230a0044320a00b3370a0021410a009f380d0044e50d00e88816009eaf18007bc8180004b62100e2eb2100b5792d005a7c2e007abf0000f0d300005bc802002ae603001d2e04009a330400565705003ef80500c27906008a8506000999060080a506005a1908002f1a0800e72908004a360900624409008a9b0900e4f9090013230a0021410a00ddab0f00e2eb2100c51a22005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(24, 24, 692, '\x0600000025000000180000000d00000000000000150200005a4a0b0031f40e002fe40200d00c0600eb880700ba870900f75c0a00e6c616007abf0000f0d300002a7c0100be520200720d0300da1403002ae603001d2e04009a330400565705003ef80500c27906008a85060080a506002f1a0800e7290800fee708004a360900624409008a9b0900e4f90900d7220a0013230a0044320a00b3370a0021410a009f380d0044e50d00ddab0f009eaf18007bc818001754210004b62100e2eb2100c51a2200b5792d005a7c2e007abf00005bc802002fe40200da1403003f2803003ef80500d00c0600c27906008a8506000999060080a50600eb8807005a1908002f1a0800e7290800fee708004a360900ba870900f75c0a00d8d30e0041060f0017542100e2eb2100b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(25, 25, 692, '\x0400000021000000180000000d000000040000004d0100005a4a0b0031f40e00cef5000029540300756005000b4810007abf0000f0d300002fe40200720d0300da1403002ae603001d2e04009a3304003ef80500d00c06008a85060080a50600eb8807002f1a0800fee708004a36090062440900ba8709008a9b0900e4f9090013230a0044320a00b3370a0021410a00f75c0a00e7730a00ddab0f00e6c616001754210004b62100c51a2200b5792d005a7c2e007abf0000f0d30000cef500005bc802002fe40200da1403003f28030029540300756005003ef805008a8506000999060080a506005a1908002f1a0800e72908004a36090062440900e7730a00d8d30e0041060f0017542100c51a2200b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00b5ee0100bdb104002d8d09005c261b00'),
	(26, 26, 692, '\x0e0000000c000000180000000d0000000c000000f20400005a4a0b0031f40e00da1403002b6703001d2e0400b0170600ab4007002f1a0800d8940b0080680e00d8d30e0041060f004e111e00c4812100de842a00159535007abf0000cef50000720d0300295403002ae6030075600500b3370a00e7730a000b48100004b62100b5792d005a7c2e007abf00005bc80200da1403003f2803002b6703001d2e04003ef80500b01706008a8506000999060080a50600ab4007005a1908002f1a0800e72908004a360900e7730a00d8940b0080680e00d8d30e0041060f00c4812100de842a00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00dda0000013fa0000709902002bc30200f3ea07002fbe0900decd0900185d0a00c0580b007f600c00af990d00181a0f00'),
	(27, 27, 692, '\x0a0000001a000000180000000d00000006000000dc0200005a4a0b0031f40e00c6010200c2790600ab400700eacb0a0092f10e0095d41500070d1a00b0061d00a8fb1f00d02a22007abf0000cef50000720d0300da140300295403002b6703002ae603001d2e040075600500b01706002f1a0800b3370a00e7730a00d8940b0080680e0016c10e00d8d30e0041060f000b4810004e111e00c481210004b62100de842a00b5792d005a7c2e00159535007abf0000c60102005bc80200da1403003f2803003ef80500c27906008a8506000999060080a50600ab4007005a1908002f1a0800e72908004a360900e7730a00eacb0a00d8940b0016c10e00d8d30e0092f10e0041060f00d02a2200b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f0096280400b5450600d4f308000f070c00af990d00dbc72800'),
	(28, 28, 692, '\x0e0000001700000018000000110000000b000000350500005a4a0b0031f40e00cef50000098f0100da140300ef48030076bd0300eafe05000b2106006c5506003e3b070007a20800eb550c0080680e00327e16005a7c2e007abf0000c6010200bf9a0200720d03003f2803002ae60300c2790600ab4007005a190800b3370a00eacb0a00d8940b0003af0c0016c10e0092f10e0095d415000d321700070d1a00b0061d00a8fb1f0004b62100d02a2200b5792d00cef50000098f0100bf9a02005bc80200da140300ef48030076bd03003ef80500eafe05000b2106006c5506008a8506000999060080a506003e3b07005a1908002f1a0800e729080007a208004a360900eb550c0003af0c0080680e005a7c2e00bf9a02005bc80200da1403003f2803003ef80500eafe05008a8506000999060080a506005a1908002f1a0800e729080007a208004a36090003af0c00d8d30e0041060f0074200100bdb10400d49806002fc60700f3ea070029fe0700decd0900c4f10b00688c0c003ae20d0078a30f00'),
	(29, 29, 692, '\x0300000021000000180000000d00000000000000e90000005a4a0b0031f40e003b780d00c7ee2c00159535007abf0000cef50000098f0100bf9a0200720d0300da1403003f280300ef48030076bd03002ae60300eafe05000b2106006c550600c27906003e3b07005a19080007a20800b3370a00eacb0a00d8940b00eb550c0003af0c0080680e0016c10e0095d41500327e16000d321700b0061d0004b62100d02a2200e0ea2600b5792d005a7c2e007abf0000bf9a02005bc80200da1403003f2803002ae603003ef805006c550600c27906008a8506000999060080a506005a1908002f1a0800e72908004a3609003b780d0016c10e00d8d30e0041060f00d02a2200e0ea2600c7ee2c00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(30, 30, 692, '\x0b0000000f000000180000000d00000000000000c60300005a4a0b0031f40e00aa2801008f420200a1910200da140300ef480300e9710b0093390f00f3d60f00f3ba1800b6181900a48320007abf0000720d03002ae60300b3370a00453b0b003b780d00d89712000d321700970f1a0004b62100e0ea2600c7ee2c00b5792d005a7c2e0015953500aa2801008f420200a19102005bc80200da1403003f280300ef4803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900453b0b00e9710b00d8d30e0041060f0093390f00f3d60f00a4832000e0ea2600b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(31, 31, 692, '\x020000001a000000180000000d00000000000000850000005a4a0b0031f40e005af90800f42b10007abf0000aa2801008f420200a1910200720d0300da140300ef4803002ae60300b3370a00453b0b00e9710b003b780d0093390f00f3d60f00d89712000d321700f3ba1800b6181900970f1a00a483200004b62100e0ea2600c7ee2c00b5792d005a7c2e00159535007abf00008f420200a19102005bc80200da1403003f280300ef4803002ae603003ef805008a8506000999060080a506005a1908002f1a0800e72908005af908004a360900d8d30e0041060f0093390f0004b62100e0ea2600c7ee2c00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(32, 32, 692, '\x040000000a000000180000000d000000000000004d0100005a4a0b0031f40e00fe3408003b780d0050001000408a21007abf0000720d0300da1403002ae603005af90800b3370a00f42b100004b62100b5792d005a7c2e007abf00005bc80200720d0300da1403003f2803002ae603003ef805008a8506000999060080a506005a1908002f1a0800e7290800fe3408005af908004a360900b3370a003b780d00d8d30e0041060f00408a210004b62100b5792d005a7c2e005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(33, 33, 692, '\x0a00000016000000180000000d000000060000000a0100005a4a0b0031f40e002d540500eafe0500cc10080007a20800eb040b004b0b0c00254a0d009eaf18007bc818003e2f1e007abf0000720d0300da1403002ae603002d540500eafe0500cc100800fe34080007a20800b3370a00eb040b004b0b0c00254a0d003b780d00500010009eaf18007bc818003e2f1e00408a210004b62100b5792d005a7c2e007abf00005bc80200da1403003f2803002ae603002d5405003ef80500eafe05008a8506000999060080a50600cc1008005a1908002f1a0800e729080007a208004a360900eb040b004b0b0c00254a0d00d8d30e0041060f00408a2100b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f009a3a04005e0e050010c00500c467070074f80800dcae1a00'),
	(34, 34, 692, '\x0400000016000000180000000d000000000000004d0100005a4a0b0031f40e00fd940000d00c0600721f1000c7a726007abf0000720d0300da1403002ae603002d540500eafe0500cc100800fe34080007a20800b3370a00eb040b004b0b0c00254a0d003b780d00500010009eaf18007bc818003e2f1e00408a210004b62100b5792d005a7c2e00fd9400007abf00005bc80200da1403003f2803002ae603002d5405003ef80500d00c06008a8506000999060080a50600cc1008005a1908002f1a0800e72908004a360900eb040b00254a0d00d8d30e0041060f00408a2100c7a72600b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(35, 35, 692, '\x030000001a000000180000000f000000030000002c0100005a4a0b0031f40e00da140300d00c060004b62100fd9400007abf0000e3620200720d03002ae6030020e004002d540500eafe0500cc100800fe34080007a20800660f0a00b3370a00eb040b004b0b0c00254a0d003b780d0050001000721f10009eaf18007bc818003e2f1e00408a2100c7a72600b5792d005a7c2e00fd9400007abf0000e36202005bc80200da1403003f28030020e004003ef80500d00c06008a8506000999060080a506005a1908002f1a0800e72908004a360900660f0a00eb040b00254a0d00d8d30e0041060f00408a210004b62100b5792d00e36202005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900660f0a00d8d30e0041060f0077340800decd0900a38e0f00'),
	(36, 36, 692, '\x0300000015000000180000000e000000030000002c0100005a4a0b0031f40e00d00c0600091121008c942900c87600007abf0000f0d30000af5401006da60100e3620200aecd0200720d0300da1403002ae6030020e004002f1a0800c721080064cd0800660f0a00b3370a00a8fb1f0004b6210005b12a00b5792d005a7c2e00c8760000f0d30000af5401006da601005bc80200aecd0200da1403003f2803003ef80500d00c06008a8506000999060080a506005a1908002f1a0800c7210800e729080064cd08004a360900d8d30e0041060f00091121008c94290005b12a00c87600005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f007a9308004c1a0d00a38e0f00'),
	(37, 37, 692, '\x0400000014000000180000000e000000000000004d0100005a4a0b0031f40e00af540100aecd020064cd0800a8fb1f00c87600007abf0000f0d300006da60100e3620200720d0300da1403002ae6030020e00400d00c06002f1a0800c7210800660f0a00b3370a000911210004b621008c94290005b12a00b5792d005a7c2e00c8760000f0d30000af5401006da601005bc80200aecd0200da1403003f2803003ef80500d00c06008a8506000999060080a506005a1908002f1a0800c7210800e729080064cd08004a360900d8d30e0041060f00091121008c94290005b12a00c87600005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(38, 38, 692, '\x070000001b000000180000001000000000000000f30100005a4a0b0031f40e00c4ac0600b2d706007de70700ce6508009029100057ee1100e6c61600c87600007abf0000f0d30000dbf60000af5401006da6010056d701003ac90200aecd0200720d0300da1403002ae60300e6ab0400d00c0600c0a406002f1a0800c721080064cd080065e80900b3370a00a8fb1f000911210004b621008c94290005b12a00b5792d005a7c2e00dbf6000056d701005bc802003ac90200da1403003f280300e6ab04003ef805008a85060009990600c0a4060080a50600c4ac0600b2d706007de707005a1908002f1a0800e7290800ce6508004a36090065e80900d8d30e0041060f00b5792d00dbf6000056d701005bc80200da1403003f280300e6ab04003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f00'),
	(39, 39, 692, '\x0200000022000000180000000d00000002000000c80000005a4a0b0031f40e003741030055950f00c87600007abf0000f0d30000dbf60000af5401006da6010056d701003ac90200aecd0200720d0300da1403002ae60300e6ab0400d00c0600c0a40600c4ac0600b2d706007de707002f1a0800c7210800ce65080064cd080065e80900b3370a009029100057ee1100e6c61600a8fb1f000911210004b621008c94290005b12a00b5792d005a7c2e007abf0000f0d30000af54010056d701005bc802003ac90200da1403003f280300374103002ae603003ef805008a8506000999060080a506005a1908002f1a0800e7290800ce6508004a36090065e80900d8d30e0041060f0055950f00b5792d005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a360900d8d30e0041060f002617060033980900'),
	(40, 40, 692, '\x0300000028000000180000000f000000000000002c0100005a4a0b0031f40e00db5c000030ae0000ef4803007abf0000f0d30000dbf60000af5401006da6010056d70100bf9a02003ac90200aecd0200720d0300da140300374103002ae60300e6ab0400d00c0600c0a40600c4ac0600b2d706007de707002f1a0800ce65080064cd080065e80900b3370a0003af0c0092f10e006bf40e0055950f009029100057ee110044a31300e6c61600bd881b00a8fb1f000911210004b621008c94290005b12a00b5792d005a7c2e00db5c000030ae00007abf0000bf9a02005bc802003ac90200da1403003f280300ef4803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a36090065e8090003af0c00d8d30e0092f10e006bf40e0041060f00b5792d00bf9a02005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a36090003af0c00d8d30e0041060f00'),
	(41, 41, 692, '\x0300000028000000180000000f00000000000000e90000005a4a0b0031f40e0092f10e006bf40e00bd881b00db5c000030ae00007abf0000f0d30000dbf60000af5401006da6010056d70100bf9a02003ac90200aecd0200720d0300da14030037410300ef4803002ae60300e6ab0400d00c0600c0a40600c4ac0600b2d706007de707002f1a0800ce65080064cd080065e80900b3370a0003af0c0055950f009029100057ee110044a31300e6c61600a8fb1f000911210004b621008c94290005b12a00b5792d005a7c2e00db5c000030ae00007abf0000bf9a02005bc802003ac90200da1403003f280300ef4803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a36090065e8090003af0c00d8d30e0092f10e006bf40e0041060f00b5792d00bf9a02005bc80200da1403003f2803003ef805008a8506000999060080a506005a1908002f1a0800e72908004a36090003af0c00d8d30e0041060f00'),
	(42, 42, 692, '\x0a00000021000000180000001300000000000000a50300005a4a0b0031f40e00b5090200ef8d0300f68b0600d0110700fee708008a9b090045dd0d00c75c0f003fa80f00b6181900db5c000030ae00007abf0000dbf6000056d70100bf9a02003ac90200720d0300da14030037410300ef4803002ae60300e6ab0400c0a40600c4ac0600a4c70600b2d706007de70700ce65080065e80900b3370a0003af0c0092f10e006bf40e0055950f009029100057ee110044a31300e6c61600bd881b0004b62100b5792d005a7c2e00b50902005bc80200da1403003f280300ef8d03003ef805008a850600f68b06000999060080a50600a4c70600d01107005a1908002f1a0800e7290800fee708004a3609008a9b090045dd0d00d8d30e0041060f00c75c0f003fa80f00b5792d00b50902005bc80200da1403003f280300ef8d03003ef805008a850600f68b06000999060080a50600d01107005a1908002f1a0800e72908004a360900d8d30e0041060f00c75c0f003fa80f00'),
	(43, 43, 692, '\x1400000004000000180000000a00000000000000c40600005b4a0b0095df0a008f42020062bf0200da1403003f2803002b670300764d0400c27906008a850600c0a40600a4c706005a19080007a2080000ec0800e9710b009eaf1800f3ba1800970f1a0084771f00a48320008c942900720d0300a0c90700453b0b00d89712008f420200bf9a020062bf0200720d0300da1403003f2803002b670300439c0300764d0400eafe0500c27906008a850600c0a40600a4c70600a0c907005a19080007a2080000ec0800453b0b00e9710b0003af0c0025b20e00a48320008c942900bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(44, 44, 692, '\x0300000015000000180000000a00000001000000a60000005b4a0b0095df0a00453b0b00d8971200970f1a008f42020062bf0200720d0300da1403003f2803002b670300764d0400c27906008a850600c0a40600a4c70600a0c907005a19080007a2080000ec0800e9710b009eaf1800f3ba180084771f00a48320008c9429008f420200bf9a020062bf0200720d0300da1403003f2803002b670300439c0300764d0400eafe0500c27906008a850600c0a40600a4c70600a0c907005a19080007a2080000ec0800453b0b00e9710b0003af0c0025b20e00a48320008c942900bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e0041e20100'),
	(45, 45, 692, '\x0b00000017000000180000000a00000000000000090400005b4a0b0095df0a006fdb0100da140300a23b0300a45606003b6c060098930900b90f0a0025b20e00b3e32500b5792d00159535008f42020062bf0200720d03003f2803002b670300764d0400c27906008a850600c0a40600a4c70600a0c907005a19080007a2080000ec0800453b0b00e9710b00d89712009eaf1800f3ba1800970f1a0084771f00a48320008c9429006fdb01008f420200bf9a020062bf0200da1403003f280300a23b0300439c0300764d0400eafe0500a45606003b6c0600c27906008a850600a0c907005a19080007a2080000ec080098930900b90f0a0003af0c0025b20e00b3e32500b5792d00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(46, 46, 692, '\x0b0000001f000000180000000a0000000a0000004c0400005b4a0b0095df0a00da140300ef480300eafe05000b2106006c5506003e3b07005a19080007a20800eb550c0016c10e005a7c2e006fdb0100a9820200bf9a020062bf0200720d03003f280300a23b03002b670300764d0400a45606003b6c06008a850600c0a40600a4c70600a0c9070098930900b90f0a00453b0b00e9710b0003af0c0025b20e00d89712000d3217009eaf1800970f1a0084771f00a4832000b3e325008c942900b5792d00159535006fdb0100bf9a020062bf0200da1403003f280300a23b0300ef480300439c0300eafe05000b2106006c550600a45606003b6c06008a8506003e3b0700a0c907005a19080007a20800eb550c0003af0c0025b20e0016c10e00b5792d005a7c2e00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00742001005ec00200d4980600654307002fc6070029fe0700decd0900688c0c003ae20d0078a30f00'),
	(47, 47, 692, '\x0d0000001d000000180000000a0000000b000000d10400005b4a0b0095df0a00bf9a0200da1403003f280300ef480300eafe05000b2106006c5506003e3b070007a20800eb550c0003af0c000d3217005a7c2e006fdb0100a982020062bf0200720d0300a23b03002b670300764d0400a45606003b6c06008a850600c0a40600a4c70600a0c907005a19080098930900b90f0a00453b0b00e9710b0025b20e0016c10e00d89712009eaf1800970f1a0084771f00a4832000b3e325008c942900b5792d00159535006fdb0100bf9a020062bf0200da1403003f280300a23b0300ef480300439c0300eafe05000b2106006c550600a45606003b6c06008a8506003e3b0700a0c907005a19080007a20800eb550c0003af0c0025b20e0016c10e00b5792d005a7c2e00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e007420010073710500d49806004c6c07002fc6070029fe0700decd0900688c0c003ae20d0078a30f00abe50f00'),
	(48, 48, 692, '\x020000001d000000180000000a00000000000000850000005b4a0b0095df0a003b780d000d3217006fdb0100bf9a020062bf0200720d0300da1403003f280300ef480300eafe05000b2106006c5506003b6c06008a8506003e3b07005a19080007a2080098930900b90f0a00453b0b00e9710b00eb550c0003af0c0025b20e0016c10e00970f1a00a4832000b3e32500b5792d005a7c2e00159535006fdb0100bf9a020062bf0200720d03003f280300ef480300439c0300eafe05000b2106006c5506003b6c06008a8506005a19080007a2080098930900eb550c0003af0c003b780d0025b20e0016c10e00a4832000b3e32500b5792d005a7c2e00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(49, 49, 692, '\x0500000009000000130000000a00000000000000b10100005b4a0b0095df0a00ef4803005af90800453b0b00cc250f00f42b100062bf0200720d03008a8506005a190800e9710b003b780d000d321700970f1a00a4832000bf9a020062bf0200720d03003f280300ef480300439c0300eafe05008a8506005a19080007a208005af90800453b0b00e9710b0003af0c003b780d0025b20e00cc250f00f42b1000a4832000bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(50, 50, 692, '\x030000000e000000140000000a00000000000000e90000005b4a0b0095df0a00439c030063260500d897120062bf0200720d0300ef4803008a8506005a1908005af90800453b0b00e9710b003b780d00cc250f00f42b10000d321700970f1a00a4832000bf9a020062bf0200720d03003f280300ef480300439c030063260500eafe05008a8506005a19080007a208005af90800453b0b00e9710b0003af0c003b780d0025b20e00cc250f00d8971200a4832000bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00');
INSERT INTO public.claim_outlines VALUES
	(51, 51, 692, '\x070000000c000000160000000a00000000000000790200005b4a0b0095df0a00db5c00005c99010021340400a846070018f80800e9710b00a0a91b0062bf0200720d0300439c03005eca0400632605008a8506005a190800453b0b00d8971200970f1a0076d11c00a4832000db5c00005c990100bf9a020062bf0200720d03003f280300439c0300213404005eca040063260500eafe05008a850600a84607005a19080007a2080018f80800453b0b00e9710b0003af0c0025b20e00a0a91b00a4832000bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(52, 52, 692, '\x0300000012000000170000000a000000000000002c0100005b4a0b0095df0a00c6700000439c0300c7a72600db5c00005c99010062bf0200720d0300213404005eca0400632605008a850600a84607005a19080018f80800453b0b00e9710b00d8971200970f1a00a0a91b0076d11c00a4832000db5c0000c67000005c990100bf9a020062bf0200720d03003f280300439c0300213404005eca040063260500eafe05008a850600a84607005a19080007a2080018f80800453b0b00e9710b0003af0c0025b20e00a4832000c7a72600bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(53, 53, 692, '\x0600000010000000180000000e000000050000008f0100005b4a0b0095df0a008a8506004a360900721f10009eaf18007bc8180017542100c6700000f0d3000062bf0200720d0300439c03003ef8050080a506005a1908006244090013230a00453b0b00e9710b008b510d00970f1a00a4832000c7a72600c6700000f0d30000bf9a020062bf02005bc80200720d03003f280300439c03003ef80500eafe05008a85060080a506005a19080007a208004a3609006244090013230a00453b0b0003af0c008b510d0025b20e00a483200017542100c7a72600bf9a020062bf02005bc802003f280300439c03003ef80500eafe05008a85060080a506005a19080007a208004a36090003af0c0025b20e004a0b020074500a00da2a0b005c261b00cf6c2000'),
	(54, 54, 692, '\x030000001d000000180000000d000000030000002c0100005b4a0b0095df0a00d00c060004b621008c942900c6700000f0d30000e362020062bf0200720d0300da140300439c030020e00400632605003ef805008a85060080a50600a4c706005a1908002f1a08004a36090062440900660f0a0013230a00453b0b00e9710b008b510d00721f10009eaf18007bc81800970f1a00a483200017542100c7a72600f0d30000e3620200bf9a020062bf0200da1403003f280300439c030020e00400632605003ef80500eafe0500d00c06008a850600a4c706005a1908002f1a080007a2080062440900660f0a0003af0c0025b20e001754210004b621008c942900e3620200bf9a020062bf0200da1403003f280300439c0300eafe05008a8506005a19080007a20800660f0a0003af0c0025b20e00773408004c1a0d00a38e0f00'),
	(55, 55, 692, '\x0000000020000000180000000d00000001000000000000005b4a0b0095df0a00c6700000f0d30000e362020062bf0200720d0300da140300439c030020e00400632605003ef80500d00c06008a85060080a50600a4c706005a1908002f1a08004a36090062440900660f0a0013230a00453b0b00e9710b008b510d00721f10009eaf18007bc81800970f1a00a48320001754210004b62100c7a726008c942900f0d30000e3620200bf9a020062bf0200da1403003f280300439c030020e00400632605003ef80500eafe0500d00c06008a850600a4c706005a1908002f1a080007a2080062440900660f0a0003af0c0025b20e001754210004b621008c942900e3620200bf9a020062bf0200da1403003f280300439c0300eafe05008a8506005a19080007a20800660f0a0003af0c0025b20e00cf6c2000'),
	(56, 56, 692, '\x0400000012000000180000000b00000000000000900100005b4a0b0095df0a00cfcc0200d6a003009a330400031d0700e362020062bf0200720d0300da14030020e0040063260500d00c06008a850600a4c706005a1908002f1a0800660f0a00453b0b00e9710b00970f1a00a483200004b621008c942900bf9a020062bf0200cfcc0200720d03003f280300439c0300d6a003009a33040020e0040063260500eafe0500d00c06008a850600031d07005a1908002f1a080007a20800660f0a00453b0b0003af0c0025b20e00a483200004b621008c942900bf9a020062bf0200cfcc02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(57, 57, 692, '\x050000001b000000180000000c00000005000000b10100005b4a0b0095df0a00ef480300264a0b008b510d00a072140082972e0074c30100e362020062bf0200cfcc0200720d0300da140300d6a003009a33040020e0040063260500d00c0600412906008a850600a4c70600031d0700b3e007005a1908002f1a0800660f0a00453b0b00e9710b001c980b00970f1a00a483200004b621008c942900806f2c0074c30100bf9a020062bf0200cfcc02003f280300ef480300439c030020e00400eafe0500d00c0600412906008a850600b3e007005a1908002f1a080007a20800264a0b001c980b0003af0c008b510d0025b20e0004b62100806f2c0082972e0074c30100bf9a020062bf02003f280300439c0300eafe05008a850600b3e007005a19080007a2080003af0c0025b20e00229301004fe904002fc60700f81509005aaf2f00'),
	(58, 58, 692, '\x0700000012000000180000000d00000000000000bc0200005b4a0b0095df0a004f4d03006c52040022de06003f5e0c002f580d00f5c52800b5792d0074c3010062bf0200720d0300ef480300412906008a850600b3e007005a190800453b0b00264a0b00e9710b001c980b008b510d00a0721400970f1a00a4832000806f2c0082972e00bf9a020062bf02003f280300ef4803004f4d0300439c03006c520400eafe0500412906008a85060022de0600b3e007005a19080007a208001c980b003f5e0c0003af0c008b510d002f580d0025b20e00a4832000f5c52800b5792d0082972e00bf9a020062bf02003f2803004f4d0300439c0300eafe05008a8506005a19080007a208003f5e0c0003af0c002f580d0025b20e00'),
	(59, 59, 692, '\x020000001a000000180000000a00000000000000c80000005b4a0b0095df0a00c0a406008b510d0074c3010062bf0200720d0300ef4803004f4d03006c52040087a70500412906008a85060022de0600b3e007005a190800ac5a0a00453b0b00264a0b00e9710b001c980b003f5e0c002f580d00a0721400970f1a00a4832000f5c52800806f2c00b5792d0082972e00bf9a020062bf02003f280300ef4803004f4d0300439c03006c52040087a70500eafe0500412906008a850600c0a4060022de0600b3e007005a19080007a20800ac5a0a001c980b0003af0c008b510d0025b20e00f5c52800b5792d0082972e00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(60, 60, 692, '\x050000000c000000150000000a00000000000000f40100005b4a0b0095df0a00bf9a02004e490700e0c6080003af0c00cc9e0e0062bf0200720d030087a705008a850600c0a406005a190800ac5a0a00453b0b00e9710b008b510d00970f1a00a4832000bf9a020062bf0200720d03003f280300439c030087a70500eafe05008a850600c0a406004e4907005a19080007a20800e0c60800ac5a0a00453b0b00e9710b0003af0c008b510d00cc9e0e0025b20e00a4832000bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(61, 61, 692, '\x0d00000016000000180000000c000000000000008e0400005b4a0b0095df0a00449f0000eb5e0200c9f40200d21f0500c2790600fb8d0600302709001e68090011f8090044e50d005000100037731200bf7f2a00bf9a020062bf0200720d0300c0e8030087a705008a850600c0a406004e4907005a190800e0c60800ac5a0a00453b0b00e9710b0003af0c008b510d00751c0e00cc9e0e0016c10e00970f1a00b0061d00a4832000b3e32500449f0000eb5e0200bf9a0200c9f40200439c0300c0e8030049190400d21f0500eafe0500c27906008a850600fb8d06005a19080007a20800302709001e68090011f8090003af0c0044e50d00751c0e0025b20e0016c10e00b3e32500bf7f2a00bf9a020062bf02003f280300439c0300c0e8030049190400eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(62, 62, 692, '\x0500000023000000180000000a000000000000006e0100005b4a0b0095df0a00a07f00004dfa020076a7090090291000a0a91b00449f0000eb5e0200bf9a020062bf0200c9f40200720d0300c0e80300d3930400d21f0500c27906008a850600fb8d0600c0a406004e4907005a190800e0c60800302709001e68090011f80900453b0b00e9710b0003af0c008b510d0044e50d00751c0e00cc9e0e0016c10e005000100037731200970f1a00b0061d00a483200002942400b3e32500bf7f2a00a07f0000bf9a020062bf02004dfa02003f280300439c0300c0e80300d3930400d21f0500eafe0500c27906008a850600fb8d06005a19080007a2080076a7090011f8090003af0c00751c0e0025b20e0016c10e0002942400b3e32500bf7f2a00bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(63, 63, 692, '\x0600000010000000180000000a00000000000000580200005b4a0b0095df0a00eafe0500d00c060007a2080076db0e00bb810f0038de2600a07f000062bf02004dfa0200720d0300c0e80300d39304008a8506005a19080076a70900453b0b00e9710b0090291000970f1a00a0a91b00a483200002942400a07f0000bf9a020062bf02004dfa0200720d03003f280300439c0300c0e80300d3930400eafe0500d00c06008a8506005a19080007a2080076a70900453b0b00e9710b0003af0c0025b20e0076db0e00bb810f00a48320000294240038de2600bf9a020062bf02003f280300439c0300eafe05008a8506005a19080007a2080003af0c0025b20e00'),
	(64, 64, 692, '\x0200000010000000170000000a00000000000000c80000005c4a0b0031060300ef480300d0802000e11a0100da140300dc2504009a330400fd810500eafe0500d81308002f1a080007a208008b510d0080680e00bd881b00a8fb1f00b3e32500542b29009e5f2e006ed30000e11a0100bf9a0200cfcc0200da140300ef480300dc2504009a330400fd810500eafe0500d81308002f1a080007a20800d5f3080033270b0003af0c008b510d008fea0d0080680e00d0802000b3e32500542b29009e5f2e006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(65, 65, 692, '\x050000000d000000170000000a00000000000000f40100005c4a0b0031060300da1403009a3304002f1a080080680e00b3e32500e11a0100ef480300dc250400fd810500eafe0500d813080007a208008b510d00bd881b00a8fb1f00d0802000542b29009e5f2e006ed30000e11a0100bf9a0200cfcc0200da140300ef480300dc2504009a330400fd810500eafe0500d81308002f1a080007a20800d5f3080033270b0003af0c008b510d008fea0d0080680e00d0802000b3e32500542b29009e5f2e006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(66, 66, 692, '\x0200000013000000180000000a00000000000000c80000005c4a0b0031060300e9710b00a4832000e11a0100da140300ef480300dc2504009a330400fd810500eafe0500d81308002f1a080007a2080032390b008b510d0080680e00bd881b00a8fb1f00d0802000b3e32500542b29009e5f2e006ed30000e11a0100bf9a0200cfcc0200da140300ef480300dc2504009a330400fd810500eafe0500d81308002f1a080007a20800d5f3080033270b0032390b00e9710b0003af0c008b510d008fea0d00d0802000a4832000b3e32500542b29006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(67, 67, 692, '\x0300000010000000180000000a00000000000000e90000005c4a0b0031060300ef480300978e1500d0802000f0d30000b09c0300dc250400919f0400fd810500d813080007a20800d5f3080032390b0076510b00e9710b008b510d008fea0d00a8fb1f00a483200030682d006ed30000f0d30000bf9a0200cfcc0200ef480300b09c0300dc250400919f0400fd810500eafe0500d81308002f1a080007a20800d5f3080033270b0032390b0076510b00e9710b0003af0c008b510d008fea0d00d0802000a483200030682d006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(68, 68, 692, '\x020000000d000000150000000a00000000000000c80000005c4a0b0031060300ada80700f9c80e00f0d30000b09c0300dc250400919f0400fd810500d813080007a20800d5f3080076510b008b510d008fea0d00a8fb1f0030682d006ed30000f0d30000bf9a0200cfcc0200b09c0300dc250400919f0400fd810500eafe0500ada80700d81308002f1a080007a20800d5f3080033270b0076510b0003af0c008b510d008fea0d00f9c80e0030682d006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(69, 69, 692, '\x0700000008000000170000000a00000006000000bc0200005c4a0b0031060300ad8a0200aecd0200ef480300f6ef05006c550600c0a40600eb550c00dc250400fd810500ada80700d813080007a208008b510d00f9c80e00a8fb1f006ed30000ad8a0200bf9a0200cfcc0200aecd0200ef480300dc250400fd810500f6ef0500eafe05006c550600c0a40600ada80700d81308002f1a080007a20800d5f3080033270b00eb550c0003af0c008b510d008fea0d00f9c80e006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d0090ab01002fc607006fae0a00de080b00856d0c00688c0c00'),
	(70, 70, 692, '\x0300000010000000180000000a000000030000002c0100005c4a0b003106030035a703006c550600eb550c00ad8a0200bf9a0200aecd0200ef480300dc250400fd810500f6ef0500c0a4060091ab0700d813080007a2080033270b0003af0c008b510d004c8e0f00a8fb1f006ed30000ad8a0200bf9a0200cfcc0200aecd0200ef48030035a70300dc250400fd810500f6ef0500eafe05006c550600c0a4060091ab0700d81308002f1a080007a20800d5f3080033270b00eb550c0003af0c008b510d008fea0d004c8e0f006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00317e0900688c0c00af841200'),
	(71, 71, 692, '\x0800000016000000180000000a00000004000000140200005c4a0b0031060300db5c0000b733020013cc0a00f3ba1800b61819004e111e0001d91e00a4832000ad8a0200bf9a0200cfcc0200aecd0200ef48030035a70300dc2504000d2f0500fd810500f6ef05006c550600c0a4060091ab0700d813080007a2080033270b00eb550c0003af0c008b510d004c8e0f0050991300a8fb1f00db5c00006ed30000b7330200ad8a0200bf9a0200cfcc0200ef4803000d2f0500fd810500eafe05006c55060091ab0700d81308002f1a080007a20800d5f3080013cc0a0033270b00eb550c0003af0c008b510d008fea0d004c8e0f00a48320006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00171500001bd204007a4d0800d7010900'),
	(72, 72, 692, '\x0300000009000000120000000a000000000000002c0100005c4a0b0031060300ad8a0200e9710b00a4832000dc250400fd81050091ab0700d813080007a2080033270b008b510d00f3ba1800a8fb1f006ed30000ad8a0200bf9a0200cfcc0200dc250400fd810500eafe050091ab0700d81308002f1a080007a20800d5f3080033270b00e9710b0003af0c008b510d008fea0d00a48320006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(73, 73, 692, '\x060000000e000000180000000c00000005000000d20100005c4a0b0031060300ad8a02008a850600b6bf0b00c59c1600f3ba1800f5c528006ed30000dc250400fd810500d813080007a2080008ba080033270b00e9710b008b510d0016c10e00fdd60e00b0061d00a8fb1f00a48320006ed30000ad8a0200bf9a0200cfcc0200dc250400fd810500eafe05008a850600d81308002f1a080007a2080008ba0800d5f3080033270b00e9710b00b6bf0b0003af0c008b510d008fea0d0016c10e00fdd60e00f3ba1800a4832000f5c528006ed30000bf9a0200cfcc0200eafe05008a8506002f1a080007a2080008ba0800d5f3080033270b0003af0c008fea0d004a0b020038bb0200de080b00c5fb0f0032951700'),
	(74, 74, 692, '\x0300000016000000180000000b00000000000000e90000005c4a0b0031060300608a0000427001006ff81a006ed30000ad8a02009ec40300dc250400fd8105000f1b06008a850600d81308002f1a080007a2080008ba080033270b00e9710b00b6bf0b008b510d0016c10e00c59c1600f3ba1800b0061d00a8fb1f00a4832000f5c52800608a00006ed3000042700100ad8a0200bf9a0200cfcc02009ec40300fd810500eafe05000f1b06008a850600d81308002f1a080007a2080008ba0800d5f3080033270b00b6bf0b0003af0c008b510d008fea0d0016c10e00a4832000f5c528006ed30000bf9a0200cfcc0200eafe05000f1b06002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(75, 75, 692, '\x0400000011000000180000000c000000040000000a0100005c4a0b00310603009eaf18007bc81800e2eb2100de842a00608a0000f0d30000427001009ec40300dc250400fd8105003ef805000f1b060080a50600d81308002f1a080007a208006244090013230a008b510d006ff81a00a8fb1f00608a00006ed30000f0d3000042700100bf9a0200cfcc02009ec40300fd8105003ef80500eafe05000f1b060080a50600d81308002f1a080007a20800d5f308006244090013230a0033270b0003af0c008b510d008fea0d00e2eb2100de842a006ed30000bf9a0200cfcc02003ef80500eafe050080a506002f1a080007a20800d5f3080033270b0003af0c008fea0d0013fa0000dc8d020024f4190056a62e00'),
	(76, 76, 692, '\x0400000015000000180000000a000000050000004d0100005c4a0b003106030052b00200d00c0600eb241c0017542100608a0000f0d30000427001009ec40300dc250400fd8105003ef805000f1b060080a50600d81308002f1a080007a208006244090013230a008b510d009eaf18007bc818006ff81a00a8fb1f00e2eb2100de842a006ed30000f0d3000042700100bf9a020052b00200cfcc02009ec40300fd8105003ef80500eafe0500d00c060080a50600d81308002f1a080007a20800d5f308006244090013230a0033270b0003af0c008fea0d0017542100e2eb2100de842a006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00923e0600da2a0b00ba350e00a38e0f00cf6c2000'),
	(77, 77, 692, '\x020000000e000000160000000a00000000000000c80000005c4a0b0031060300a4832000c7ee2c0052b0020062bf0200dc250400fd810500d00c06004e490700d813080007a2080059590c008b510d0044a31300eb241c00a8fb1f00175421006ed30000bf9a020052b0020062bf0200cfcc0200dc250400fd810500eafe0500d00c06004e490700d81308002f1a080007a20800d5f3080033270b0059590c0003af0c008b510d008fea0d00a483200017542100c7ee2c006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(78, 78, 692, '\x060000000f000000180000000b00000000000000580200005c4a0b00310603008cb606001f34070059590c0027e70d008fea0d00f5c5280052b0020062bf0200dc250400fd810500d00c06004e490700d813080007a208008b510d0044a31300eb241c00a8fb1f00a483200017542100c7ee2c006ed30000bf9a020052b00200cfcc0200fd810500eafe0500d00c06008cb606001f3407004e490700d81308002f1a080007a20800d5f3080033270b0059590c0003af0c008b510d0027e70d008fea0d00a483200017542100f5c52800c7ee2c006ed30000bf9a0200cfcc0200eafe05001f3407002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(79, 79, 692, '\x020000000f000000170000000c00000000000000c80000005c4a0b00310603008fea0d00b6bb2000e3620200dc25040020e00400fd8105008cb606001f340700d813080007a20800660f0a0059590c008b510d0027e70d003e2f1e00a8fb1f00f5c528006ed30000e3620200bf9a0200cfcc0200dc25040020e00400fd810500eafe05008cb606001f340700d81308002f1a080007a20800d5f30800660f0a0033270b0059590c0003af0c008b510d0027e70d008fea0d00b6bb2000f5c528006ed30000e3620200bf9a0200cfcc0200eafe05002f1a080007a20800d5f30800660f0a0033270b0003af0c008fea0d00'),
	(80, 80, 692, '\x0500000014000000180000000b000000000000006e0100005c4a0b003106030049ad0000c0a4060044320a009c831900a0a91b00e3620200dc25040020e00400fd8105000f1b06008cb606001f340700d81308002f1a080007a20800d5f30800660f0a0059590c008b510d0027e70d008fea0d003e2f1e00a8fb1f00b6bb2000f5c5280049ad00006ed30000bf9a0200cfcc020020e00400fd810500eafe05000f1b0600c0a406001f340700d81308002f1a080007a20800d5f30800660f0a0044320a0033270b0059590c0003af0c008b510d0027e70d008fea0d00b6bb2000f5c528006ed30000bf9a0200cfcc0200eafe05000f1b06002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(81, 81, 692, '\x0500000011000000180000000d00000004000000b10100005c4a0b003106030011cb0300632605003f7c0a00e9710b00d897120049ad00000ad300004baf0100dc250400fd8105000f1b0600c0a40600d81308002f1a080007a20800ba28090044320a0029c80c008b510d009c831900a0a91b00a8fb1f0049ad00000ad300006ed300004baf0100bf9a0200cfcc020011cb030063260500fd810500eafe05000f1b0600c0a40600d81308002f1a080007a20800d5f30800ba2809003f7c0a0033270b00e9710b0003af0c0029c80c008b510d008fea0d000ad300006ed300004baf0100bf9a0200cfcc0200eafe05002f1a080007a20800d5f30800ba28090033270b0003af0c008fea0d009af302004cfe0300d145070067ff0f00'),
	(82, 82, 692, '\x0500000015000000180000000a000000000000006e0100005c4a0b00310603000f1b060021410a00fe2d0f00902910003e2f1e0049ad00000ad300004baf010011cb0300dc25040063260500fd810500c0a40600d81308002f1a080007a20800ba28090044320a003f7c0a00e9710b0029c80c008b510d00d89712009c831900a0a91b00a8fb1f0049ad00006ed300004baf0100bf9a0200cfcc020011cb0300dc250400fd810500eafe05000f1b0600c0a40600d81308002f1a080007a20800d5f30800ba28090021410a003f7c0a0033270b0003af0c0029c80c008b510d008fea0d00fe2d0f006ed30000bf9a0200cfcc0200eafe05002f1a080007a20800d5f3080033270b0003af0c008fea0d00'),
	(83, 83, 692, '\x040000000f000000180000000a00000000000000900100005b4a0b00dde90600da1403000b2106002f1a080044ce0c00f0d30000ef480300b09c030087360400fd810500eafe0500f22d06008a85060007a2080079b7090032390b00e9710b00978e1500d0802000b3e32500f0d30000bf9a0200da1403003f280300ef480300b09c030087360400fd810500eafe05000b210600f22d06008a8506005a1908002f1a080007a20800d5f3080079b7090032390b00e9710b0003af0c0044ce0c008fea0d00d0802000b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(84, 84, 692, '\x050000000e000000180000000a00000000000000f40100005b4a0b00dde9060087360400f22d06008a85060079b70900e9710b00f0d30000da140300ef480300b09c0300fd810500eafe05000b2106002f1a080007a2080032390b0044ce0c00978e1500d0802000b3e32500f0d30000bf9a0200da1403003f280300ef480300b09c030087360400fd810500eafe05000b210600f22d06008a8506005a1908002f1a080007a20800d5f3080079b7090032390b00e9710b0003af0c0044ce0c008fea0d00d0802000b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(85, 85, 692, '\x0700000015000000180000000a00000000000000360200005b4a0b00dde90600ef480300e9710b00f9c80e00f3ba1800970f1a00d0802000c4812100f0d30000da140300b09c030087360400fd810500eafe05000b210600f22d06008a85060074eb07002f1a080007a2080000ec0800d5f3080079b7090032390b0044ce0c008fea0d00978e1500f2e01600b3e32500f0d30000bf9a02003f280300ef480300b09c030087360400fd810500eafe05008a85060074eb07005a1908002f1a080007a2080000ec0800d5f3080079b7090032390b00e9710b0003af0c008fea0d00f9c80e00d0802000c4812100b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(86, 86, 692, '\x0500000014000000180000000a00000000000000b10100005b4a0b00dde906008f420200453b0b00e9710b00970f1a00a483200062bf0200da1403003f280300ef480300fd810500bbb90500a45606008a8506005a19080007a20800d5f3080032390b008fea0d00f9c80e0034040f0057ee1100d0802000c4812100b3e32500d24827008f420200bf9a020062bf02003f280300ef480300fd810500bbb90500eafe0500a45606008a8506005a1908002f1a080007a20800d5f3080032390b00453b0b00e9710b0003af0c008fea0d00f9c80e0034040f00a4832000c4812100d2482700bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(87, 87, 692, '\x040000001a000000180000000a000000000000004d0100005b4a0b00dde906003804060007810a00fe910e007bc818008f42020062bf0200da1403003f280300ef480300fd810500bbb90500a45606008a8506005a19080007a20800d5f3080032390b00453b0b00e9710b008fea0d00f9c80e0034040f0057ee1100970f1a003e2f1e00d0802000a4832000c4812100b3e32500d24827008f420200bf9a02003f280300ef480300fd810500eafe050038040600a45606008a8506005a1908002f1a080007a20800d5f3080007810a0032390b0003af0c008fea0d00fe910e00f9c80e0034040f00d0802000a4832000c4812100b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(88, 88, 692, '\x030000000e000000150000000a000000000000002c0100005b4a0b00dde90600ef48030098930900237b0a00da140300fd810500380406008a85060007a20800d5f3080007810a0032390b008fea0d00fe910e007bc818003e2f1e00d0802000b3e32500bf9a0200da1403003f280300ef480300fd810500eafe0500380406008a8506005a1908002f1a080007a20800d5f3080098930900237b0a0007810a0032390b0003af0c008fea0d00fe910e00d0802000b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(89, 89, 692, '\x020000000d000000150000000a00000000000000c80000005b4a0b00dde90600ef480300237b0a00da140300fd810500380406008a85060007a208009893090007810a0032390b00fe910e007bc818003e2f1e00d0802000b3e32500bf9a0200da1403003f280300ef480300fd810500eafe0500380406008a8506005a1908002f1a080007a20800d5f3080098930900237b0a0007810a0032390b0003af0c008fea0d00fe910e00d0802000b3e32500bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(90, 90, 692, '\x030000001b000000180000000a000000020000002c0100005b4a0b00dde906006c550600eb550c005a7c2e00bf9a0200da140300ef480300fd810500380406006e150600412906008a8506005a19080007a2080000ec0800d5f3080098930900237b0a0007810a0032390b0003af0c008fea0d00fe910e0067a60e00500010000d3217007bc818003e2f1e00d0802000b3e325000b7f2800bf9a02003f280300ef480300fd810500eafe05006e150600412906006c5506008a8506005a1908002f1a080007a2080000ec0800d5f3080098930900237b0a0032390b00eb550c0003af0c008fea0d0067a60e00d08020000b7f28005a7c2e00bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d0029fe0700688c0c00'),
	(91, 91, 692, '\x030000001f000000180000000a00000000000000e90000005b4a0b00dde90600c2790600dae30600e6c61600bf9a0200da140300ef4803002b67030049d60300fd810500380406006e150600412906006c5506008a8506005a19080007a2080000ec080098930900237b0a0007810a0032390b00eb550c0003af0c008fea0d00fe910e0067a60e00500010000d3217007bc81800d0802000b3e32500e0ea26000b7f28005a7c2e00bf9a02003f280300ef4803002b67030049d60300fd810500eafe0500412906006c550600c27906008a850600dae306005a1908002f1a080007a2080000ec0800d5f3080032390b0003af0c008fea0d0067a60e00e0ea26000b7f28005a7c2e00bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(162, 182, 692, '\x070000000d000000170000000900000000000000bc0200005d4a0b003c340f0024d400000c760200bf9a02003db9020003af0c0080680e0039e90e000aee02000b34030087a705006c550600e9710b00eb550c0044ce0c008b510d0016c10e00d45218004e111e00c3da1e00492b270024d400000c760200bf9a02003db902000aee02000b340300f26e040087a70500eafe05006c5506008a85060022de060007a20800ecb50800e9710b00eb550c0003af0c0044ce0c008b510d0080680e0016c10e0039e90e00492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(92, 92, 692, '\x0200000021000000180000000a00000000000000c80000005b4a0b00dde906002b67030049d60300bf9a0200da140300ef480300fd810500380406006e150600412906006c550600c27906008a850600dae306005a19080007a2080000ec0800d5f3080098930900237b0a0007810a0032390b00eb550c0003af0c008fea0d00fe910e0067a60e0050001000e6c616000d3217007bc81800d0802000b3e32500e0ea26000b7f28005a7c2e00bf9a02003f280300ef4803002b67030049d60300fd810500eafe0500412906006c550600c27906008a850600dae306005a1908002f1a080007a2080000ec0800d5f3080032390b0003af0c008fea0d0067a60e00e0ea26000b7f28005a7c2e00bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(93, 93, 692, '\x010000001c000000180000000a00000000000000640000005b4a0b00dde906003b780d00bf9a0200da140300ef4803002b67030049d60300fd8105006e150600412906006c550600c27906008a850600dae306005a19080007a2080000ec080032390b0095bd0b00eb550c0003af0c008fea0d0050001000e6c616000d321700d0802000b3e32500e0ea26000b7f28005a7c2e00bf9a02003f280300ef480300fd810500eafe0500412906006c550600c27906008a850600dae306005a1908002f1a080007a2080000ec0800d5f3080032390b0095bd0b0003af0c003b780d008fea0d00d0802000e0ea26000b7f28005a7c2e00bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(94, 94, 692, '\x030000001b000000180000000a000000000000002c0100005b4a0b00dde906006c52040092f10e006bf40e00bf9a0200da140300ef4803002b67030049d603003b7c0500fd8105006e15060041290600c27906008a850600dae306005a19080007a2080000ec080032390b0003af0c003b780d008fea0d0050001000e6c616000d321700d0802000b3e32500e0ea26000b7f28005a7c2e00bf9a02003f280300ef4803006c5204003b7c0500fd810500eafe050041290600c27906008a850600dae306005a1908002f1a080007a2080000ec0800d5f3080032390b0003af0c008fea0d0092f10e006bf40e00e0ea26000b7f28005a7c2e00bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(95, 95, 692, '\x0600000018000000180000000b00000000000000580200005b4a0b00dde90600da1403006c5204002f1a080039d80a008fea0d00f5c52800ef4803002b67030049d60300fd8105006e15060041290600c27906008a850600dae306005a19080007a2080000ec0800b46b0a0032390b0003af0c003b780d0092f10e006bf40e0050001000e6c61600d0802000b3e32500e0ea26000b7f2800bf9a0200da1403003f280300ef4803006c520400fd810500eafe050041290600c27906008a850600dae306005a1908002f1a080007a2080000ec0800d5f3080039d80a0032390b0003af0c008fea0d006bf40e00e0ea26000b7f2800f5c52800bf9a0200da1403003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(96, 96, 692, '\x0200000014000000180000000e00000001000000850000005b4a0b00dde9060062bf0200300416000ad300004baf0100720d0300da140300ef4803006c520400fd8105000f1b06008a8506002f1a080007a20800ba28090039d80a0032390b001bb90b0029c80c008fea0d00d0802000b3e32500f5c528000ad300004baf0100bf9a020062bf0200720d03003f280300ef4803006c520400fd810500eafe05000f1b06008a8506005a1908002f1a080007a20800d5f30800ba28090032390b001bb90b0003af0c0029c80c008fea0d00d0802000f5c528000ad300004baf0100bf9a02003f280300eafe05000f1b06008a8506005a1908002f1a080007a20800d5f30800ba28090003af0c008fea0d00a2310600'),
	(97, 97, 692, '\x0300000016000000180000000a00000000000000e90000005b4a0b00dde906009a33050008b80800d89712000ad300004baf010062bf0200720d0300da140300ef4803006c520400fd8105000f1b06008a8506002f1a080007a20800ba28090039d80a0032390b001bb90b0029c80c008fea0d0030041600d0802000b3e32500f5c528004baf0100bf9a0200720d03003f280300ef4803006c5204009a330500fd810500eafe05008a8506005a1908002f1a080007a2080008b80800d5f30800ba28090032390b001bb90b0003af0c0029c80c008fea0d00d0802000b3e32500f5c52800bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(98, 98, 692, '\x070000000e000000180000000a00000006000000790200005b4a0b00dde906000ad30000ef48030074e6040013cc0a004f950e0037731200ced32600da1403009a330500fd8105008a85060007a2080008b80800ba28090032390b00453b0b0029c80c00d8971200f3ba1800d0802000b3e325000ad30000bf9a02003f280300ef48030074e604009a330500fd810500eafe05008a8506005a1908002f1a080007a2080008b80800d5f30800ba28090013cc0a0032390b00453b0b0003af0c0029c80c008fea0d004f950e00d0802000ced32600bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00171500008da107002fc607000e0a0a0007640d00bd510f00'),
	(99, 99, 692, '\x0600000011000000180000000a00000004000000d20100005b4a0b00dde906007abf00002ae60300bbda0e00978e15009c831900c48121000ad30000da140300ef48030074e60400fd8105008a85060007a20800ba28090013cc0a0032390b00453b0b004f950e0037731200f3ba1800d0802000b3e32500ced326007abf0000bf9a02003f280300ef4803002ae6030074e60400fd810500eafe05008a8506005a1908002f1a080007a20800d5f3080013cc0a0032390b00453b0b0003af0c008fea0d004f950e00bbda0e00d0802000c4812100b3e32500ced32600bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00093d09007b540a0059640a00c0580b00');
INSERT INTO public.claim_outlines VALUES
	(100, 100, 692, '\x0700000017000000180000000a00000005000000360200005b4a0b00dde9060049ad0000dbf6000064cd080092f10e00f3ba1800a8fb1f00a48320007abf00000ad30000da140300ef4803002ae6030074e60400fd8105008a85060007a20800ba2809006244090013cc0a0032390b00453b0b004f950e00bbda0e0037731200978e15009c831900d0802000c4812100b3e32500ced3260049ad00007abf0000dbf60000bf9a02003f280300ef4803002ae60300fd810500eafe05008a8506005a1908002f1a080007a2080064cd0800d5f308006244090013cc0a0032390b0003af0c008fea0d0092f10e00d0802000a4832000c4812100bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00174f010096280400d70109004d740a0074fc0c00'),
	(101, 101, 692, '\x0700000011000000180000000b00000006000000bc0200005b4a0b00dde90600da140300a4c706005af908008a9b090006e80900eacb0a00c51a220049ad0000dbf60000ef480300fd8105008a8506002f1a080007a2080064cd08006244090032390b0016c10e0092f10e00f3ba1800a8fb1f00d0802000a4832000b3e3250049ad0000bf9a0200da1403003f280300ef480300fd810500eafe05008a850600a4c706005a1908002f1a080007a20800d5f308005af90800624409008a9b090006e80900eacb0a0032390b0003af0c008fea0d0016c10e00d0802000c51a2200bf9a0200da1403003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00756a00005e200200c1c30800decd09004a150d00d7450f00'),
	(102, 102, 692, '\x0a00000017000000180000000c00000000000000a50300005b4a0b00dde90600dbf6000056d70100b48e03001b140400169c0600dac10700fcd80b002f850c00a6360f007bc8180049ad0000da140300ef480300fd8105008a850600a4c706002f1a080007a2080064cd08005af90800624409008a9b090006e80900eacb0a0032390b0016c10e0092f10e00f3ba1800a8fb1f00d0802000a4832000c51a2200b3e3250049ad0000dbf6000056d70100bf9a02003f280300b48e03001b140400eafe05008a850600169c0600dac107005a1908002f1a080007a20800d5f308005af908006244090032390b00fcd80b002f850c0003af0c008fea0d0016c10e00a6360f00dbf6000056d70100bf9a02003f280300eafe05008a8506005a1908002f1a080007a20800d5f3080003af0c008fea0d00'),
	(103, 123, 692, '\x0900000007000000170000000900000008000000bb0200005b4a0b007fd60500da1403008a85060090291000978e15007bc81800e2eb2100c51a2200b3e32500de842a007abf0000f0d300002ae603001d2e04006244090013230a00e5830e00c87600007abf0000f0d30000e3620200da1403002ae603001d2e04003ef805008a85060080a5060062440900660f0a0013230a00e5830e00c75c0f003fa80f0090291000978e15007bc81800e2eb2100c51a2200b3e32500de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00a5e60a0089720b00fd030d0006c40e00d87a0f0019ca0f006d621800b85f2300'),
	(104, 124, 692, '\x0100000016000000160000000900000003000000640000005b4a0b007fd60500175421007abf0000f0d30000da1403002ae603001d2e04000d2f05003ef805008a85060080a506006244090013230a00e5830e00c75c0f003fa80f009029100050991300978e15007bc81800e2eb2100c51a2200b3e32500de842a00c87600007abf0000f0d30000e3620200da1403002ae603001d2e04000d2f05003ef805008a85060080a5060062440900660f0a0013230a00e5830e00c75c0f003fa80f0017542100e2eb2100c51a2200b3e32500de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00da2a0b00ba350e00cf6c2000'),
	(105, 125, 692, '\x0800000016000000180000000900000000000000140200005b4a0b007fd605001a3f0300d00c060065200b00dd4d0c002e0514007bc818009c831900a8601a007abf0000f0d30000da1403002ae603001d2e04000d2f05003ef805008a85060080a506006244090013230a00e5830e00c75c0f003fa80f009029100050991300978e150017542100e2eb2100c51a2200b3e32500de842a00c87600007abf0000f0d30000e3620200da1403001a3f03002ae603000d2f05003ef80500d00c06008a85060080a5060062440900660f0a0013230a0065200b00dd4d0c00c75c0f003fa80f0017542100e2eb2100c51a2200b3e32500de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(106, 126, 692, '\x030000000e000000140000000900000000000000e90000005b4a0b007fd6050052b00200bd881b00de842a007abf0000da1403001a3f03002ae60300d00c06008a85060065200b00dd4d0c00e5830e002e0514007bc818009c831900a8601a00e2eb2100c87600007abf0000e362020052b00200da1403001a3f03002ae603003ef80500d00c06008a85060080a50600660f0a0065200b00dd4d0c00e5830e00c75c0f003fa80f00bd881b00e2eb2100de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(107, 127, 692, '\x050000000a000000150000000900000005000000f40100005b4a0b007fd60500fd940000d00c0600d25d0600624409008c9429007abf000052b00200da1403002ae603008a8506002f1a0800e5830e00bd881b00e2eb2100de842a00c8760000fd9400007abf0000e362020052b00200da1403002ae603003ef80500d00c0600d25d06008a85060080a506002f1a080062440900660f0a00e5830e00c75c0f003fa80f00e2eb21008c942900de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f0012d30200669d0300529e0c004c1a0d00a38e0f00'),
	(108, 128, 692, '\x040000000f0000001700000009000000030000004d0100005b4a0b007fd60500e362020020e00400660f0a00b6181900fd9400007abf000052b00200da1403002ae60300d00c0600d25d06008a8506002f1a080062440900e5830e00bd881b00e2eb21008c942900de842a00c8760000fd9400007abf0000e362020052b00200da1403002ae6030020e004003ef80500d00c0600d25d06008a85060080a506002f1a080062440900660f0a00e5830e00c75c0f003fa80f00b6181900e2eb21008c942900de842a00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00ab71000024390e004c680e00'),
	(109, 129, 692, '\x040000000a000000120000000900000000000000900100005b4a0b007fd60500ae0c01002d540500d00c0600f6620b007abf0000e3620200da1403002ae6030020e004008a850600660f0a00e5830e00b6181900e2eb2100c87600007abf0000ae0c0100e3620200da1403002ae6030020e004002d5405003ef80500d00c06008a85060080a50600660f0a00f6620b00e5830e00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(110, 130, 692, '\x0200000011000000180000000900000000000000c80000005b4a0b007fd60500ae0c010062440900c87600007abf0000f0d300006da60100da1403002ae603002d540500d00c06008a850600c7210800a24c0a00f6620b00d8940b00e5830e00c4020f0044a31300e2eb2100c87600007abf0000f0d30000ae0c01006da60100e3620200da1403002ae603002d5405003ef80500d00c06008a85060080a50600c721080062440900660f0a00a24c0a00f6620b00d8940b00e5830e00c4020f00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(111, 131, 692, '\x0200000011000000180000000900000000000000c80000005b4a0b007fd60500a24c0a00c4020f00c87600007abf0000f0d30000ae0c01006da60100da1403002ae603002d540500d00c06008a850600c721080062440900f6620b00d8940b00e5830e0044a31300e2eb2100c87600007abf0000f0d30000ae0c01006da60100e3620200da1403002ae603002d5405003ef80500d00c06008a85060080a50600c721080062440900660f0a00a24c0a00f6620b00d8940b00e5830e00c4020f00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(112, 132, 692, '\x03000000100000001800000009000000000000002c0100005b4a0b007fd60500c27906007a0b0d0067a60e00c87600007abf0000f0d30000ae0c01006da60100da1403002ae603008a850600c721080062440900a24c0a00d8940b00e5830e00c4020f0044a31300e2eb2100c87600007abf0000f0d30000ae0c01006da60100e3620200da1403002ae603003ef80500c27906008a85060080a50600c721080062440900660f0a00a24c0a00d8940b007a0b0d00e5830e0067a60e00c4020f00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(113, 133, 692, '\x0a0000001b000000180000000f00000009000000e80300005b4a0b007fd60500bf9a0200ef48030076bd0300eafe0500a4c706003e3b0700ab40070007a20800b3370a0003af0c00c87600007abf0000f0d30000ae0c01006da60100da140300972f03002ae60300fd810500c27906008a850600c0a40600c7210800d5f3080062440900a24c0a0032390b00d8940b007a0b0d008fea0d00e5830e0067a60e00c4020f0044a31300978e1500d0802000e2eb2100c8760000bf9a0200972f0300ef48030076bd0300fd8105003ef80500eafe05008a850600c0a4060080a50600a4c706003e3b0700ab40070007a20800d5f30800660f0a00b3370a0032390b0003af0c008fea0d00c75c0f003fa80f00d0802000c8760000e3620200bf9a0200da1403003ef80500eafe05008a85060080a5060007a20800d5f30800660f0a0003af0c008fea0d00c75c0f003fa80f007420010073710500d49806002fc607008d510900af990d003ae20d00d7450f00abe50f00'),
	(114, 134, 692, '\x0200000023000000180000000f00000000000000c80000005b4a0b007fd60500972f0300d0802000c87600007abf0000f0d30000ae0c01006da60100bf9a0200da140300ef48030076bd03002ae60300fd810500eafe0500c27906008a850600c0a40600a4c706003e3b0700ab400700c721080007a20800d5f3080062440900b3370a00a24c0a0032390b00d8940b0003af0c007a0b0d008fea0d00e5830e0067a60e00c4020f0044a31300978e1500e2eb2100c8760000e3620200bf9a0200972f0300ef48030076bd0300fd8105003ef80500eafe05008a850600c0a4060080a506003e3b0700ab40070007a20800d5f30800660f0a00b3370a0032390b0003af0c008fea0d00c75c0f003fa80f00d0802000c8760000e3620200bf9a0200da1403003ef80500eafe05008a85060080a5060007a20800d5f30800660f0a0003af0c008fea0d00c75c0f003fa80f00'),
	(115, 135, 692, '\x0700000017000000180000000a00000000000000360200005b4a0b007fd60500720d0300ef48030084c30e0069110f00978e150004641e006b0625007abf0000bf9a0200da140300972f030076bd03002ae60300fd810500eafe05008a850600c0a40600a4c706003e3b0700ab40070007a20800d5f30800b3370a0032390b0003af0c008fea0d00e5830e00721f1000d0802000e2eb2100c87600007abf0000e3620200bf9a0200720d0300da140300972f0300ef4803002ae60300fd8105003ef805008a85060080a50600d5f30800660f0a0032390b0003af0c008fea0d0084c30e0069110f00c75c0f003fa80f00e2eb21006b062500c8760000e3620200da1403003ef805008a85060080a50600660f0a0003af0c00c75c0f003fa80f00'),
	(116, 136, 692, '\x0500000021000000180000000b00000003000000b10100005b4a0b007fd60500a4c70600d92208008a9b0900e4bd0900902910007abf00005a560200720d0300da140300972f0300ef48030076bd03002ae60300ebb10400fd810500eafe05008a850600c0a406003e3b0700ab40070007a20800d5f30800b3370a00b46b0a0027790a0032390b0003af0c008fea0d00e5830e0016c10e0084c30e0069110f00721f1000978e150004641e00d0802000e2eb21006b062500c87600007abf00005a560200e3620200da140300972f03002ae60300ebb104003ef805008a85060080a50600a4c70600d9220800d5f308008a9b0900e4bd0900660f0a0027790a0032390b008fea0d0016c10e00c75c0f003fa80f00e2eb2100c8760000e3620200da140300ebb104003ef805008a85060080a50600660f0a0027790a00c75c0f003fa80f00ddfb02004a150d00d7450f00'),
	(117, 137, 692, '\x060000001d000000180000000900000000000000580200005b4a0b007fd60500e3190100da140300ef48030051c00300bd79240082972e007abf00005a560200720d0300972f03002ae60300ebb10400fd8105008a850600c0a40600a4c70600d9220800d5f308008a9b0900e4bd090027790a0032390b0003af0c008fea0d00e5830e0016c10e0084c30e0069110f00721f100090291000978e150004641e00d0802000e2eb21006b062500c87600007abf0000e3190100e3620200da140300972f0300ef48030051c00300ebb104003ef805008a85060080a50600d5f30800e4bd0900660f0a0027790a0032390b008fea0d0016c10e00c75c0f003fa80f00e2eb2100bd79240082972e00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(118, 138, 692, '\x05000000090000001500000009000000000000006e0100005b4a0b007fd605007abf00002ae603000fa808009029100056931800e3190100da140300ef48030051c003008a850600e5830e00e2eb2100bd79240082972e00c87600007abf0000e3190100e3620200da140300ef48030051c003002ae603003ef805008a85060080a506000fa80800660f0a00e5830e00c75c0f003fa80f009029100056931800e2eb2100bd79240082972e00c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(119, 139, 692, '\x0a0000000d000000180000000c00000009000000e80300005b4a0b007fd605003ac90200da14030076bd03006a240400e6ab040045ec050057bd0b0091070c0022550d007dd02e007abf0000e3190100ef48030051c003002ae603008a8506000fa80800e5830e009029100056931800e2eb2100bd79240082972e00c87600007abf0000e3190100e36202003ac90200da14030076bd03002ae603006a240400e6ab040045ec05003ef805008a85060080a50600660f0a0057bd0b0091070c0022550d00c75c0f003fa80f00e2eb2100bd79240082972e007dd02e00c8760000e3620200da140300e6ab04003ef805008a85060080a50600660f0a0057bd0b0022550d00c75c0f003fa80f00f364050078de07003a7b0900ebf80a007f7d0b00bb150c00e25d0c000e8a0e0006c40e00'),
	(120, 140, 692, '\x070000000e000000180000000900000000000000790200005b4a0b007fd60500da140300d3f60400edb107005c9c0e00d8d30e0034040f00a8601a007abf00003ac9020076bd03002ae603006a240400e6ab040045ec05008a85060057bd0b0091070c0022550d00e5830e00e2eb21007dd02e00c87600007abf0000e36202003ac90200da14030076bd03002ae603006a240400e6ab0400d3f6040045ec05003ef805008a85060080a50600edb10700660f0a0091070c0022550d005c9c0e00d8d30e0034040f00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(121, 141, 692, '\x0600000006000000120000000900000000000000580200005b4a0b007fd605007abf0000e4d301008a850600204b0800e2d10a00d8160d00da1403002ae60300e5830e005c9c0e00a8601a00e2eb2100c87600007abf0000e4d30100e3620200da1403002ae603003ef805008a85060080a50600204b0800660f0a00e2d10a00d8160d00e5830e005c9c0e00c75c0f003fa80f00e2eb2100c8760000e3620200da1403003ef805008a85060080a50600660f0a00c75c0f003fa80f00'),
	(122, 142, 692, '\x1100000009000000180000000d0000000f000000db0500005d4a0b00da00000070d6000042a601007a1f0200da140300eafe0500d00c06008a85060022de060007a20800e9710b002f580d0080680e0025121400a072140084771f007b082000711e2c00720d03003f28030087a70500c0a4060044320a00d8940b00599c0b0013e2270005b12a0070d6000042a601007a1f0200720d0300da1403003f2803004f4d0300f26e040087a70500f4d90500eafe0500d00c06008a85060022de060007a20800e9710b00d8940b00599c0b003f5e0c002f580d0080680e007b08200013e22700711e2c00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d0074200100447901004a0b02007cc002009af302008a940500d498060075c70600e2260700f3ea070003540900decd09007fd10a00a38e0f0070e52a00'),
	(123, 143, 692, '\x0a00000018000000180000000d00000000000000e80300005d4a0b00da000000db5c0000ef48030087a70500eafe050022de06003e3b0700e9710b00f3530f0013e2270005b12a0070d6000042a601007a1f02000aee0200720d0300da1403003f280300f26e0400fd810500d00c06008a850600c0a40600a0c9070007a2080044320a00d8940b00599c0b002f580d0080680e0025121400a072140084771f007b082000711e2c00db5c00000aee0200da1403003f280300ef4803004f4d0300f26e0400fd81050087a70500f4d90500eafe05008a85060022de06003e3b0700a0c9070007a20800e9710b00599c0b003f5e0c002f580d00f3530f007b08200013e2270005b12a00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(124, 144, 692, '\x0c00000016000000180000000d000000000000002a0400005d4a0b00da000000db5c00000aee0200ef480300f26e0400fd81050087a705003e3b0700a0c90700e9710b00f3530f002512140084771f0070d6000042a601007a1f0200720d0300da1403003f280300eafe0500d00c06008a850600c0a4060022de060007a2080044320a00d8940b00599c0b002f580d0080680e00a07214007b08200013e2270005b12a00711e2c00db5c00000aee0200da1403003f280300ef4803004f4d0300f26e0400fd81050087a70500f4d90500eafe05008a85060022de06003e3b0700a0c9070007a20800e9710b00599c0b003f5e0c002f580d00f3530f007b08200013e2270005b12a00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(125, 145, 692, '\x0200000019000000180000000d00000000000000c80000005d4a0b00da0000000aee020046d00700db5c000042a601007a1f0200720d0300ef480300f26e0400fd81050087a70500eafe05008a850600c0a4060022de06003e3b0700a0c9070044320a00e9710b002f580d0080680e00f3530f009504120044a313002512140084771f0013e2270005b12a00db5c000042a601007a1f02000aee0200720d0300da1403003f280300ef4803004f4d0300f26e0400fd81050087a70500f4d90500eafe05008a85060022de0600a0c9070046d0070007a20800599c0b003f5e0c002f580d00f3530f0013e22700da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(126, 146, 692, '\x060000001a000000180000000d00000004000000d20100005d4a0b00da000000ef4803007a9a0e00ad2610006b06250013e22700b1333c00db5c000042a601000aee0200720d03004f4d0300f26e0400fd810500b892050087a70500eafe05008a850600c0a4060022de0600031d07003e3b0700a0c9070046d0070044320a00e9710b003f5e0c002f580d00f3530f0044a313002512140084771f0005b12a00db5c000042a601000aee0200da1403003f280300ef4803004f4d0300f26e0400fd81050087a70500f4d90500eafe05008a85060022de0600031d0700a0c9070046d0070007a20800599c0b003f5e0c002f580d007a9a0e006b06250013e22700da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d002d84040055600600b8ae07002fc60700'),
	(127, 147, 692, '\x0300000011000000180000000d000000000000002c0100005d4a0b00da0000007044040014750a0005b12a00720d0300ef4803004f4d030087a705008a850600c0a4060022de0600031d070044320a003f5e0c002f580d007a9a0e00ad26100084771f006b06250013e22700b1333c00720d0300da1403003f280300ef4803004f4d030070440400f26e040087a70500f4d90500eafe05008a850600c0a4060022de0600031d070007a2080044320a0014750a00599c0b003f5e0c002f580d007a9a0e006b06250013e2270005b12a00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(128, 148, 692, '\x0300000015000000180000000d00000000000000e90000005d4a0b00da0000003e2f1e00b6bb2000806f2c00720d0300ef4803004f4d03007044040087a705008a850600c0a4060022de0600031d070044320a0014750a003f5e0c002f580d007a9a0e00ad26100084771f006b062500d248270013e2270005b12a00b1333c00720d0300da1403003f280300ef4803004f4d030070440400f26e040087a70500f4d90500eafe05008a85060022de0600031d070007a2080014750a00599c0b003f5e0c002f580d007a9a0e00b6bb20006b062500d248270013e22700806f2c00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(129, 149, 692, '\x040000000f000000180000000f000000030000004d0100005d4a0b00da000000ef4803008b510d0039e90e000610160074c30100720d030087a705008a850600c0a40600b3e0070044320a001c980b003e2f1e0084771f00b6bb2000d248270013e2270005b12a00806f2c0074c30100720d0300da1403003f280300ef4803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de0600b3e0070007a208001c980b00599c0b003f5e0c008b510d002f580d0039e90e00b6bb2000d248270013e22700806f2c0074c30100da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de0600b3e0070007a20800599c0b003f5e0c002f580d003d3004002fc60700f8150900'),
	(130, 150, 692, '\x0300000013000000180000000e00000000000000e90000005d4a0b00da00000080680e0009780e009029100074c30100720d0300ef48030087a705008a850600c0a40600b3e0070044320a001c980b008b510d0039e90e00061016003e2f1e0084771f00b6bb2000d248270013e2270005b12a00806f2c0074c30100720d0300da1403003f280300ef4803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de0600b3e0070007a208001c980b00599c0b003f5e0c008b510d002f580d0080680e0009780e00d248270013e22700806f2c00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d0009780e00'),
	(131, 151, 692, '\x0400000015000000180000000f000000040000000a0100005d4a0b00da0000009a3304009eaf18007bc81800e2eb2100f0d30000720d030087a705003ef805008a850600c0a4060080a506006244090013230a0044320a00e7730a0080680e0009780e0090291000e6c61600a0a91b004e111e0084771f0013e2270005b12a00b5792d00f0d30000720d0300da1403003f2803004f4d03009a330400f26e040087a70500f4d905003ef80500eafe05008a85060080a5060022de060007a208006244090013230a00e7730a00599c0b003f5e0c002f580d0009780e00e2eb2100b5792d00da1403003f2803004f4d0300f26e040087a70500f4d905003ef80500eafe05008a85060080a5060022de060007a20800599c0b003f5e0c002f580d00dc8d02009eea0e001743130056a62e00'),
	(132, 152, 692, '\x0400000015000000180000000f00000003000000c70000005d4a0b00da000000e6c61600a0a91b004e111e00b5792d00f0d30000720d03009a33040087a705003ef805008a850600c0a4060080a506006244090013230a0044320a00e7730a0080680e0009780e00902910009eaf18007bc8180084771f00e2eb210013e2270005b12a00f0d30000720d0300da1403003f2803004f4d03009a330400f26e040087a70500f4d905003ef80500eafe05008a85060080a5060022de060007a208006244090013230a00e7730a00599c0b003f5e0c002f580d0009780e00e2eb2100b5792d00da1403003f2803004f4d0300f26e040087a70500f4d905003ef80500eafe05008a85060080a5060022de060007a20800599c0b003f5e0c002f580d007807070007e015006d412c00'),
	(133, 153, 692, '\x0200000018000000180000000d00000002000000850000005d4a0b00da0000007bc8180017542100f0d30000720d03009a33040087a705003ef805008a850600c0a4060080a506006244090013230a0044320a00e7730a0080680e0009780e0090291000e6c616009eaf1800a0a91b004e111e0084771f00e2eb210013e2270005b12a00b5792d00f0d30000720d0300da1403003f2803004f4d0300f26e040087a70500f4d905003ef80500eafe05008a85060080a5060022de060007a208006244090013230a00e7730a00599c0b003f5e0c002f580d0009780e0017542100e2eb2100b5792d00da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00da2a0b00cf6c2000'),
	(134, 154, 692, '\x040000000d000000180000000e00000004000000900100005d4a0b00da00000049ad0000dbf6000064cd080092f10e00720d0300da14030087a705008a850600c0a406002f1a080044320a0016c10e007bc8180084771f001754210013e2270005b12a0049ad0000dbf60000720d0300da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a850600c0a4060022de06002f1a080007a2080064cd080044320a00599c0b003f5e0c002f580d0016c10e0092f10e001754210013e22700da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de06002f1a080007a20800599c0b003f5e0c002f580d00174f0100962804004d740a0074fc0c00'),
	(135, 155, 692, '\x0b00000011000000180000000f00000000000000830300005d4a0b00da0000006420020006da0300add504003c3c0500e77709008a9b090021ee0a008aa20f00c59c160056931800b1333c0049ad0000dbf60000720d0300da14030087a705008a850600c0a406002f1a080064cd080044320a0016c10e0092f10e007bc8180084771f001754210013e2270005b12a0049ad000064200200da1403003f2803004f4d030006da0300f26e0400add504003c3c050087a70500f4d90500eafe05008a85060022de060007a20800e77709008a9b090021ee0a00599c0b003f5e0c002f580d0016c10e008aa20f0017542100da1403003f2803004f4d0300f26e04003c3c050087a70500f4d90500eafe05008a85060022de060007a2080021ee0a00599c0b003f5e0c002f580d00'),
	(136, 156, 692, '\x0500000013000000180000000d00000000000000f40100005d4a0b00da0000000aee02006c520400eafe0500e0c60800e0ea260064200200720d030006da0300add504003c3c050087a705008a850600c0a40600e77709008a9b090044320a0021ee0a008aa20f00c59c16005693180084771f0013e2270005b12a00b1333c000aee0200720d0300da1403003f2803004f4d030006da03006c520400f26e04003c3c050087a70500f4d90500eafe05008a85060022de060007a20800e0c60800e777090021ee0a00599c0b003f5e0c002f580d008aa20f00e0ea260013e22700da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(137, 157, 692, '\x060000001b000000180000001000000000000000150200005d4a0b00da000000b48e0300c0a406007de7070044320a0002d40a004e111e00dbf6000056d70100642002003ac902000aee0200720d030006da03006c520400e6ab0400add504003c3c050087a70500eafe05008a850600e0c60800e77709008a9b090065e8090021ee0a008aa20f00c59c16005693180084771f00e0ea260013e2270005b12a00b1333c00dbf6000056d701003ac90200da1403003f2803004f4d0300b48e0300f26e0400e6ab040087a70500f4d90500eafe05008a850600c0a4060022de06007de7070007a2080065e8090044320a0002d40a00599c0b003f5e0c002f580d00e0ea2600dbf6000056d70100da1403003f2803004f4d0300f26e0400e6ab040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(138, 158, 692, '\x030000001e000000180000000d00000000000000e90000005d4a0b00da000000edd10d0057ee1100c51a2200dbf60000b03e010056d701003ac902000aee0200720d0300b48e030006da03006c520400e6ab0400add5040087a70500eafe05008a850600c0a406007de70700e0c608008a9b090065e8090044320a0002d40a0021ee0a008aa20f00c59c1600569318004e111e0084771f00e0ea260013e2270005b12a0056d701003ac90200da1403003f2803004f4d0300b48e03006c520400f26e0400e6ab040087a70500f4d90500eafe05008a85060022de060007a2080065e8090021ee0a00599c0b003f5e0c002f580d00edd10d008aa20f00c51a2200e0ea2600da1403003f2803004f4d0300f26e040087a70500f4d90500eafe05008a85060022de060007a20800599c0b003f5e0c002f580d00'),
	(139, 159, 692, '\x100000000d000000180000000b0000000e000000ba0500005c4a0b008ba20f0010ae0000da140300ef480300fd810500eafe05000b2106006c550600c279060007a20800a9a30a00eb550c0080680e0095d415004e111e0004b62100542b2900bf9a0200cfcc02003f2803009cf603008a8506003a060b00599c0b0003af0c008b510d0076241600bd881b00e2eb21005a7c2e0010ae0000bf9a0200cfcc0200da1403003f280300ef4803009cf60300fd810500eafe05000b2106006c550600c27906008a85060091ab070007a20800a9a30a0033270b00599c0b00eb550c0003af0c008fea0d0080680e0004b62100542b2900bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d0074200100da210300d49806002fc60700f3ea070077340800decd090014770a008e030c000f070c00688c0c0094a50d0078a30f00af841200'),
	(140, 160, 692, '\x0700000021000000180000000b00000003000000b00100005c4a0b008ba20f00ef480300b4e00c00f42b10009eaf1800f3ba1800970f1a00f5c5280010ae0000bf9a0200cfcc0200da1403003f2803009cf603000d2f0500fd810500eafe05000b2106006c550600c27906008a85060091ab070007a20800a9a30a003a060b0033270b00599c0b00eb550c0003af0c008b510d0080680e004c8e0f005099130095d4150076241600bd881b004e111e0004b62100e2eb2100542b29005a7c2e00bf9a0200cfcc02003f280300ef4803000d2f0500fd810500eafe05006c550600c27906008a85060091ab070007a20800a9a30a003a060b0033270b00599c0b0003af0c00b4e00c008b510d008fea0d004c8e0f00e2eb2100f5c52800542b2900bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d0038bb02002fc60700c7a40800'),
	(141, 161, 692, '\x0400000021000000180000000b000000030000004d0100005c4a0b008ba20f00db5c0000e9710b004e111e00a483200010ae0000b7330200bf9a0200720d0300ef4803009cf603000d2f0500fd810500eafe05008a85060091ab0700a0c9070007a2080013cc0a003a060b0033270b0003af0c00b4e00c008b510d0080680e004c8e0f00f42b10005099130095d41500762416009eaf1800f3ba1800970f1a00bd881b00e2eb2100f5c52800542b29005a7c2e00db5c0000b7330200bf9a0200cfcc0200720d03003f2803000d2f0500eafe05008a85060091ab0700a0c9070007a2080013cc0a003a060b0033270b00e9710b00599c0b0003af0c00b4e00c008fea0d004c8e0f00a4832000e2eb2100542b2900bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d009af302001bd20400d7010900'),
	(142, 162, 692, '\x0300000022000000180000000b000000000000002c0100005c4a0b008ba20f00b7330200720d030013cc0a00db5c000010ae0000bf9a0200ef4803009cf603000d2f0500fd810500eafe05008a85060091ab0700a0c9070007a208003a060b0033270b00e9710b0003af0c00b4e00c008b510d0080680e004c8e0f00f42b10005099130095d41500762416009eaf1800f3ba1800970f1a00bd881b004e111e00a4832000e2eb2100f5c52800542b29005a7c2e00db5c0000b7330200bf9a0200cfcc0200720d03003f2803000d2f0500eafe05008a85060091ab0700a0c9070007a2080013cc0a003a060b0033270b00e9710b00599c0b0003af0c00b4e00c008fea0d004c8e0f00a4832000e2eb2100542b2900bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(143, 163, 692, '\x0300000018000000180000000b000000020000002c0100005c4a0b008ba20f0035a703006c550600eb550c00db5c0000f0d30000b7330200ad8a0200720d0300b09c0300fd810500f6ef0500eafe05008a850600c0a40600a0c9070007a20800d5f3080013cc0a003a060b00e9710b008b510d008fea0d00762416004e111e00a4832000e2eb21005a7c2e00f0d30000ad8a0200bf9a0200cfcc02003f280300b09c030035a70300fd810500f6ef0500eafe05006c5506008a850600c0a4060091ab0700a0c9070007a20800d5f308003a060b0033270b00599c0b00eb550c0003af0c008fea0d00e2eb2100bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00317e0900688c0c00'),
	(144, 164, 692, '\x0300000018000000180000000b000000000000002c0100005c4a0b008ba20f00ad8a0200f6ef0500c0a40600db5c0000f0d30000b7330200720d0300b09c030035a70300fd810500eafe05006c5506008a850600a0c9070007a20800d5f3080013cc0a003a060b00e9710b00eb550c008b510d008fea0d00762416004e111e00a4832000e2eb21005a7c2e00f0d30000ad8a0200bf9a0200cfcc02003f280300b09c030035a70300fd810500f6ef0500eafe05006c5506008a850600c0a4060091ab0700a0c9070007a20800d5f308003a060b0033270b00599c0b00eb550c0003af0c008fea0d00e2eb2100bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(145, 165, 692, '\x030000001f000000180000000b000000000000002c0100005c4a0b008ba20f00da140300ef480300d0802000db5c0000f0d30000b7330200ad8a0200720d0300b09c030035a70300fd810500f6ef0500eafe05006c5506008a850600c0a40600a0c90700d813080007a20800d5f3080013cc0a003a060b0032390b0076510b00e9710b00eb550c008b510d008fea0d00762416004e111e00a4832000e2eb21009e5f2e005a7c2e00bf9a0200cfcc0200da1403003f280300ef480300eafe05008a85060091ab0700a0c90700d813080007a20800d5f308003a060b0033270b0032390b0076510b00e9710b00599c0b0003af0c008fea0d00d0802000a4832000e2eb21009e5f2e00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(146, 166, 692, '\x0200000020000000180000000b00000000000000c80000005c4a0b008ba20f00e9710b00a4832000db5c0000f0d30000b7330200ad8a0200720d0300da140300ef480300b09c030035a70300fd810500f6ef0500eafe05006c5506008a850600c0a40600a0c90700d813080007a20800d5f3080013cc0a003a060b0032390b0076510b00eb550c008b510d008fea0d00762416004e111e00d0802000e2eb21009e5f2e005a7c2e00bf9a0200cfcc0200da1403003f280300ef480300eafe05008a85060091ab0700a0c90700d813080007a20800d5f308003a060b0033270b0032390b0076510b00e9710b00599c0b0003af0c008fea0d00d0802000a4832000e2eb21009e5f2e00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(147, 167, 692, '\x0300000014000000180000000b00000002000000e90000005c4a0b008ba20f00f6ef0500b4e00c0056931800da140300ef480300fd8105008a8506006741070091ab0700d813080007a208003a060b0033270b0032390b0076510b00e9710b008b510d0076241600d0802000a4832000e2eb21009e5f2e005a7c2e00bf9a0200cfcc02003f280300ef480300fd810500f6ef0500eafe05008a8506006741070091ab0700d813080007a208003a060b0033270b0032390b0076510b00599c0b0003af0c00b4e00c008b510d008fea0d00d0802000e2eb21005a7c2e00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00c7a40800856d0c00'),
	(148, 168, 692, '\x0400000016000000180000000b000000000000004d0100005c4a0b008ba20f00e9710b004ef31700a4832000492b2700da140300ef480300fd810500f6ef05008a8506006741070091ab0700d813080007a20800e7730a003a060b0033270b0032390b0076510b00b4e00c008b510d007624160056931800d0802000e2eb21009e5f2e005a7c2e00bf9a0200cfcc02003f280300ef480300fd810500eafe05008a85060091ab0700d813080007a20800e7730a003a060b0033270b0032390b00e9710b00599c0b0003af0c00b4e00c008b510d008fea0d00a4832000e2eb2100492b27005a7c2e00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(149, 169, 692, '\x020000000f000000160000000b00000000000000c80000005c4a0b008ba20f004e49070059590c00fd8105008a85060091ab070007a20800e7730a003a060b0033270b00e9710b008b510d00762416004ef31700a4832000e2eb2100492b27005a7c2e00bf9a0200cfcc02003f280300fd810500eafe05008a8506004e49070091ab070007a20800e7730a003a060b0033270b00e9710b00599c0b0059590c0003af0c008b510d008fea0d00a4832000e2eb2100492b27005a7c2e00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00');
INSERT INTO public.claim_outlines VALUES
	(150, 170, 692, '\x030000000e000000150000000c000000020000002c0100005c4a0b008ba20f006c550600eb550c005a7c2e003f280300fd8105008a8506004e4907005a19080007a208003a060b0059590c0003af0c008b510d00762416000d3217009eaf1800e2eb2100bf9a0200cfcc02003f280300fd810500eafe05006c5506008a8506004e49070091ab07005a19080007a208003a060b0033270b00599c0b00eb550c0059590c0003af0c008b510d008fea0d00e2eb21005a7c2e00bf9a0200cfcc02003f280300eafe05008a85060091ab07005a19080007a2080033270b00599c0b0003af0c008fea0d0029fe0700688c0c00'),
	(151, 171, 692, '\x0700000013000000180000000d00000006000000b00100005c4a0b008ba20f008a850600721f1000978e15009eaf18007bc81800e2eb2100de842a00f0d300003f280300fd8105003ef805006c55060080a506004e4907005a19080007a208006244090013230a003a060b00eb550c0059590c0003af0c008b510d00762416000d3217005a7c2e00f0d30000bf9a0200cfcc02003f280300fd8105003ef80500eafe05006c5506008a85060080a5060091ab07005a19080007a208006244090013230a003a060b0033270b00599c0b0003af0c008b510d008fea0d00e2eb2100de842a005a7c2e00bf9a0200cfcc02003f2803003ef80500eafe05008a85060080a5060091ab070007a2080033270b00599c0b0003af0c008fea0d0013fa00004a0b0200dc8d020024f4190083aa1c0056a62e00'),
	(152, 172, 692, '\x090000001b000000180000000b00000000000000bb0200005c4a0b008ba20f00d00c060027c80700d92a080065200b00e6c616007bc818003e2f1e006b062500b5792d00f0d300003f280300c0e80300fd8105003ef805006c5506008a85060080a506004e4907005a19080007a208006244090013230a003a060b00eb550c0059590c0003af0c008b510d0016c10e00721f1000978e1500762416000d3217009eaf1800e2eb2100de842a005a7c2e00bf9a0200cfcc02003f280300c0e803003ef80500eafe0500d00c06008a85060091ab070027c807005a190800d92a080007a20800624409003a060b0065200b0033270b00599c0b0003af0c008fea0d0016c10e00e2eb21006b062500b5792d00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d00'),
	(153, 173, 692, '\x0700000015000000180000000b00000006000000790200005c4a0b008ba20f00c6010200ef480300c2790600eacb0a0003af0c0092f10e00070d1a00c0e80300fd810500d00c06008a85060091ab070027c80700d92a080007a208003a060b0065200b0033270b008b510d0016c10e0076241600e6c616007bc818003e2f1e00e2eb21006b062500b5792d005a7c2e00c6010200bf9a0200cfcc02003f280300ef480300fd810500eafe0500d00c0600c27906008a85060091ab070007a20800eacb0a003a060b0065200b0033270b00599c0b0003af0c008fea0d0016c10e0092f10e00e2eb21006b062500b5792d00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d0096280400b54506002fc607000f070c00abe50f0042151500'),
	(154, 174, 692, '\x080000001a000000180000000b00000007000000570200005c4a0b008ba20f00c60102002b67030080680e00f42b1000bd881b00b0061d00d02a2200f5c52800ef480300c0e80300fd810500d00c0600c27906008a85060027c80700d92a080007a20800eacb0a003a060b0065200b0033270b0003af0c008b510d0016c10e0092f10e0076241600e6c616007bc81800070d1a003e2f1e00e2eb21006b062500b5792d005a7c2e00c6010200bf9a0200cfcc02003f2803002b670300fd810500eafe0500d00c0600c27906008a85060091ab070007a208003a060b0065200b0033270b00599c0b0003af0c008fea0d0080680e0016c10e00e2eb2100d02a2200f5c52800b5792d00bf9a0200cfcc02003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d0038bb0200b5450600f3ea07002fbe09000cfa0f00342a2000dbc72800'),
	(155, 175, 692, '\x0200000012000000180000000c00000002000000c80000005c4a0b008ba20f00d00c06008c942900c6010200da1403002b670300fd8105008a8506002f1a080007a208003a060b008b510d0080680e00f42b100076241600bd881b00b0061d00e2eb2100d02a2200f5c528005a7c2e00c6010200bf9a0200cfcc0200da1403003f2803002b670300fd810500eafe0500d00c06008a85060091ab07002f1a080007a208003a060b0033270b00599c0b0003af0c008b510d008fea0d00e2eb2100d02a2200f5c528008c9429005a7c2e00bf9a0200cfcc0200da1403003f280300eafe05008a85060091ab070007a2080033270b00599c0b0003af0c008fea0d004c1a0d00a38e0f00'),
	(156, 176, 692, '\x0700000018000000180000000d00000000000000790200005c4a0b008ba20f0049ad000088430200d02104007044040064cd08000c7e0f0025121400c8760000f0d300006da60100c6010200da1403002b670300fd810500d00c06008a8506002f1a0800c721080007a208003a060b008b510d0080680e00f42b100076241600bd881b00b0061d00e2eb2100d02a2200f5c528008c9429005a7c2e00c876000049ad0000f0d300006da6010088430200bf9a0200cfcc02003f280300d021040070440400eafe05008a85060091ab0700c721080007a2080064cd08003a060b0033270b00599c0b0003af0c008fea0d000c7e0f00e2eb2100d02a2200c8760000bf9a0200cfcc02003f280300eafe05008a85060091ab0700c721080007a2080033270b00599c0b0003af0c008fea0d00'),
	(157, 177, 692, '\x05000000080000001200000009000000000000006e0100005d4a0b003c340f00ef4803008a8506001050090068a91700c3da1e000aee020087a70500d96a0700e9710b0001d91e0084771f00492b270013e22700bf9a02000aee0200ef480300f26e040087a70500eafe05008a85060022de0600d96a070007a20800ecb5080010500900e9710b0003af0c0068a91700c3da1e00492b270013e22700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(158, 178, 692, '\x0600000013000000170000000900000000000000580200005d4a0b003c340f00db5c0000ef480300decf0700e9710b00f3530f00c48121000aee020087a70500eafe0500c27906008a85060022de0600d96a070007a208001050090044320a00cc9e0e0006101600e6c6160068a9170001d91e00c3da1e0084771f00492b270013e22700db5c0000bf9a02000aee0200ef480300f26e040087a70500eafe0500c27906008a85060022de0600d96a0700decf070007a20800ecb508001050090044320a00e9710b0003af0c00cc9e0e00f3530f00c4812100492b270013e22700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(159, 179, 692, '\x0600000013000000170000000900000000000000580200005d4a0b003c340f00db5c0000ef480300decf0700e9710b00f3530f00c48121000aee020087a70500eafe0500c27906008a85060022de0600d96a070007a208001050090044320a00cc9e0e0006101600e6c6160068a9170001d91e00c3da1e0084771f00492b270013e22700db5c0000bf9a02000aee0200ef480300f26e040087a70500eafe0500c27906008a85060022de0600d96a0700decf070007a20800ecb508001050090044320a00e9710b0003af0c00cc9e0e00f3530f00c4812100492b270013e22700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(160, 180, 692, '\x0a000000210000001800000009000000000000004d0100005d4a0b003c340f002d5501000aee0200f26e0400880d0500fd810500e9710b0050001000085613002e05140013e22700db5c0000a9a700002d5501000aee0200ef480300f26e0400880d0500fd81050087a70500eafe0500c27906008a85060022de0600d96a0700decf070007a208001050090044320a00e9710b00cc9e0e00f3530f0050001000085613002e05140006101600e6c6160068a9170001d91e00c3da1e0084771f00c4812100492b270013e22700db5c00002d550100bf9a02000aee0200ef480300f26e0400880d0500fd81050087a70500eafe0500c27906008a85060022de0600d96a0700decf070007a20800ecb5080044320a00e9710b0003af0c00f3530f00c4812100492b270013e22700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(161, 181, 692, '\x060000001b000000180000000900000000000000d20100005d4a0b003c340f006c550600eb550c0044ce0c00d45218004e111e00492b2700db5c00002d5501000aee0200ef480300f26e0400880d0500fd81050087a70500eafe0500c27906008a85060022de0600decf070007a2080044320a00e9710b00cc9e0e0016c10e00f3530f0050001000085613002e05140006101600e6c61600c3da1e00c481210013e22700db5c00002d550100bf9a02000aee0200ef480300f26e0400fd81050087a70500eafe05006c550600c27906008a85060022de0600decf070007a20800ecb50800eb550c0003af0c0044ce0c0016c10e00f3530f00c4812100492b270013e22700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(163, 183, 692, '\x0400000015000000180000000900000000000000900100005d4a0b003c340f00bd7c040063260500e84009003b780d0024d400000c760200bf9a02003db902000aee02000b34030087a705006c550600e9710b00eb550c0003af0c0044ce0c008b510d0080680e0016c10e0039e90e00d45218004e111e00c3da1e00e0ea2600492b270024d400000c760200bf9a02003db902000aee02000b340300f26e0400bd7c04006326050087a70500eafe05006c5506008a85060022de060007a20800ecb50800e8400900eb550c0003af0c008b510d003b780d0016c10e00e0ea2600492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(164, 184, 692, '\x0b00000008000000180000000a00000000000000090400005d4a0b003c340f007e74010058010500fd81050087a70500eafe050026d60600d96a0700ecb508003cbc080084771f0005b12a00bd7c040063260500e8400900e9710b003b780d00c3da1e00e0ea2600492b27007e740100bf9a0200f26e0400bd7c04005801050063260500fd81050087a70500eafe05008a85060026d6060022de0600d96a070007a20800ecb508003cbc0800e8400900e9710b0003af0c003b780d0084771f00e0ea2600492b270005b12a007e740100bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(165, 185, 692, '\x0400000012000000180000000900000004000000900100005d4a0b003c340f00e9710b000c7e0f00c4812100492b27007e740100bd7c04005801050063260500fd81050087a70500eafe050026d60600d96a0700ecb508003cbc0800e84009003b780d0004641e00c3da1e0084771f00e0ea260005b12a007e740100bf9a0200f26e0400bd7c04005801050063260500fd81050087a70500eafe05008a85060026d6060022de0600d96a070007a20800ecb508003cbc0800e8400900e9710b0003af0c003b780d000c7e0f00c4812100e0ea2600492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c009af302007ffc0600c0580b003aa90e00'),
	(166, 186, 692, '\x0700000008000000140000000900000005000000f30100005d4a0b003c340f00ef48030013cc0a00f0010c00b2e30f009029100037731200b618190087a70500e9710b000c7e0f0004641e00c3da1e0084771f00c4812100492b2700bf9a0200ef480300f26e040087a70500eafe05008a85060022de060007a20800ecb5080013cc0a00e9710b00f0010c0003af0c000c7e0f00b2e30f009029100037731200b6181900c4812100492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c0017150000b63a05002fc60700308f0800cba51500'),
	(167, 187, 692, '\x060000000d000000170000000900000000000000150200005d4a0b003c340f00550404006e1506004e14070013c10a000c7e0f0090291000ef48030087a70500d96a070013cc0a00e9710b00f0010c00cc9e0e00b2e30f0037731200b618190004641e00c3da1e00492b2700bf9a0200ef48030055040400f26e040087a70500eafe05006e1506008a85060022de06004e140700d96a070007a20800ecb5080013c10a0013cc0a00e9710b00f0010c0003af0c00cc9e0e000c7e0f00b2e30f0090291000492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(168, 188, 692, '\x020000001a000000180000000a00000000000000c80000005d4a0b003c340f000aee020095a00c00f0d30000ef480300b09c030055040400fd81050087a70500eafe05006e1506004e140700d96a0700d5f3080013c10a0013cc0a00e9710b00f0010c008fea0d00cc9e0e000c7e0f00b2e30f00902910003773120044a31300b618190004641e00c3da1e00492b2700f0d30000bf9a02000aee0200ef480300b09c030055040400f26e0400fd81050087a70500eafe05008a85060022de06004e140700d96a070007a20800ecb50800d5f3080013c10a0013cc0a00f0010c0095a00c0003af0c008fea0d00492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c008fea0d00'),
	(169, 189, 692, '\x060000001b000000180000000900000000000000150200005d4a0b003c340f00b47f090098930900e9710b00454413008c9429009b802a00f0d300000aee0200ef480300b09c030055040400fd81050087a70500eafe05006e1506004e140700d96a0700d5f308009a710a0013c10a0013cc0a00f0010c0095a00c008fea0d00cc9e0e000c7e0f00b2e30f00902910003773120044a31300b6181900c3da1e00492b2700f0d30000bf9a02000aee0200ef48030055040400f26e0400fd81050087a70500eafe05008a85060022de06004e140700d96a070007a20800ecb50800d5f30800b47f090098930900e9710b0003af0c008fea0d00492b27008c9429009b802a00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(170, 190, 692, '\x030000001e0000001800000009000000000000002c0100005d4a0b003c340f00b47f09008c9429009b802a00f0d300000aee0200ef480300b09c030055040400fd81050087a70500eafe05006e1506004e140700d96a0700d5f30800989309009a710a0013c10a0013cc0a00e9710b00f0010c0095a00c008fea0d00cc9e0e000c7e0f00b2e30f0090291000377312004544130044a31300b6181900c3da1e00492b2700f0d30000bf9a02000aee0200ef48030055040400f26e0400fd81050087a70500eafe05008a85060022de06004e140700d96a070007a20800ecb50800d5f30800b47f090098930900e9710b0003af0c008fea0d00492b27008c9429009b802a00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(171, 191, 692, '\x020000000d000000130000000900000000000000c80000005d4a0b003c340f00e5830e002bcb2900f26e040087a70500eafe0500d5f30800b47f090098930900e9710b008fea0d0045441300c3da1e00492b27008c9429009b802a00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb50800d5f30800b47f090098930900e9710b0003af0c008fea0d00e5830e00492b27008c9429002bcb29009b802a00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(172, 192, 692, '\x020000000b000000130000000b00000000000000c80000005d4a0b003c340f008c9429009b802a00f26e040087a7050075620800f6b90800b47f090032390b00e9710b00e5830e00c3da1e00492b27002bcb2900bf9a0200f26e040087a70500eafe05008a85060022de06007562080007a20800ecb50800f6b90800b47f090032390b00e9710b0003af0c00e5830e00492b27008c9429002bcb29009b802a00bf9a0200f26e040087a70500eafe05008a85060022de06007562080007a20800ecb50800f6b9080003af0c00'),
	(173, 193, 692, '\x050000000d000000180000000900000000000000b10100005d4a0b003c340f009a33040003bb040071f204009893090060af1700f26e040087a7050075620800f6b90800b47f090032390b00e9710b00e5830e00c3da1e00492b27008c9429002bcb29009b802a00bf9a02009a330400f26e040003bb040071f2040087a70500eafe05008a85060022de06007562080007a20800ecb50800f6b90800b47f09009893090032390b00e9710b0003af0c00e5830e0060af1700492b27008c9429002bcb29009b802a00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(174, 194, 692, '\x030000000e000000160000000900000003000000e90000005d4a0b003c340f00d96a070062440900902910009a33040003bb040071f2040087a70500eafe0500d5f3080098930900e9710b008fea0d0067a60e0059870f0060af1700c3da1e00492b2700bf9a02009a330400f26e040003bb040071f2040087a70500eafe05008a85060022de0600d96a070007a20800ecb50800d5f308006244090098930900e9710b0003af0c008fea0d0067a60e0059870f0090291000492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00669d030014140d00cba51500'),
	(175, 195, 692, '\x0100000010000000150000000900000002000000640000005d4a0b003c340f0059870f009a33040003bb040071f2040087a70500eafe0500d96a0700d5f308006244090098930900e9710b008fea0d0067a60e009029100060af1700c3da1e00492b2700bf9a02009a330400f26e040003bb040071f2040087a70500eafe05008a85060022de0600d96a070007a20800ecb50800d5f308006244090098930900e9710b0003af0c008fea0d0067a60e0059870f00492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00f68d0300ae5f1900'),
	(176, 196, 692, '\x020000000f000000160000000900000000000000c80000005d4a0b003c340f00919f040035260a009a33040003bb040071f2040087a70500d96a07006244090098930900e9710b008fea0d0067a60e0059870f009029100060af1700c3da1e00492b2700bf9a02009a330400f26e0400919f040003bb040071f2040087a70500eafe05008a85060022de0600d96a070007a20800ecb50800624409009893090035260a00e9710b0003af0c008fea0d0067a60e0059870f00492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(177, 197, 692, '\x070000000a000000170000000900000005000000790200005d4a0b003c340f00da140300ef4803000b2106006c550600eb550c00c0691a00d080200035a70300919f0400fd81050087a7050035260a00e9710b0003af0c00c3da1e00492b2700542b2900bf9a0200da140300ef48030035a70300f26e0400919f0400fd81050087a70500eafe05000b2106006c5506008a85060022de060007a20800ecb5080035260a00e9710b00eb550c0003af0c00c0691a00d0802000492b2700542b2900bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c002fc60700decd0900d4590a00688c0c0078a30f00'),
	(178, 198, 692, '\x030000000f0000001600000009000000030000002c0100005d4a0b003c340f0035a703006c550600eb550c00bf9a0200da140300ef480300919f0400fd81050087a705000b21060035260a00e9710b0003af0c00c0691a00c3da1e00d0802000492b2700542b2900bf9a0200da140300ef48030035a70300f26e0400919f0400fd81050087a70500eafe05000b2106006c5506008a85060022de060007a20800ecb5080035260a00e9710b00eb550c0003af0c00d0802000492b2700542b2900bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00317e0900688c0c00af841200'),
	(179, 199, 692, '\x050000000d000000170000000900000000000000f40100005d4a0b003c340f00880d050087a70500e9710b006b062500c7a72600da140300ef48030035a70300fd8105000b2106006c550600eb550c0003af0c00c0691a00c3da1e00d0802000492b2700542b2900bf9a0200da140300ef48030035a70300f26e0400880d0500fd81050087a70500eafe05000b2106006c5506008a85060022de060007a20800ecb50800e9710b00eb550c0003af0c00d08020006b062500c7a72600492b2700542b2900bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(180, 200, 692, '\x0400000013000000180000000900000000000000900100005d4a0b003c340f00adb0030041d5060016c10e0039e90e00da140300ef48030035a70300880d0500fd81050087a705000b2106006c550600ac5a0a00e9710b00eb550c0003af0c00c0691a00c3da1e00d08020006b062500c7a72600492b2700542b2900bf9a0200ef480300adb00300f26e0400880d0500fd81050087a70500eafe05000b2106006c5506008a85060041d5060022de060007a20800ecb50800ac5a0a00eb550c0003af0c0016c10e0039e90e00d08020006b062500492b2700542b2900bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(181, 201, 692, '\x040000000c0000001600000009000000030000004d0100005d4a0b003c340f00ef4803007bdd040018f80800ad261000adb0030087a7050041d50600ac5a0a00e9710b008b510d0080680e0016c10e0039e90e00ee121500c3da1e00492b2700bf9a0200ef480300adb00300f26e04007bdd040087a70500eafe05008a85060041d5060022de060007a20800ecb5080018f80800ac5a0a00e9710b0003af0c008b510d0080680e0016c10e0039e90e00ad261000492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00089900006b7a01002fc60700'),
	(182, 202, 692, '\x0200000011000000170000000900000000000000c80000005d4a0b003c340f00ece8070018f80800ef480300adb003007bdd040087a7050041d5060022de0600ac5a0a0032390b00e9710b008b510d0080680e0016c10e0039e90e00ad261000ee121500c3da1e00492b2700bf9a0200ef480300adb00300f26e04007bdd040087a70500eafe05008a85060041d5060022de0600ece8070007a20800ecb5080018f80800ac5a0a0032390b00e9710b0003af0c008b510d0080680e0016c10e0039e90e00492b2700bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c00'),
	(183, 203, 692, '\x050000000a000000140000000900000004000000f40100005d4a0b003c340f00eafe0500bca20800e4bd090031f20e005a7c2e00919f040087a70500ece8070018f8080032390b00e9710b003f190e0001d91e00c3da1e00492b2700bf9a0200f26e0400919f040087a70500eafe05008a85060022de0600ece8070007a20800bca20800ecb5080018f80800e4bd090032390b00e9710b0003af0c003f190e0031f20e00492b27005a7c2e00bf9a0200f26e040087a70500eafe05008a85060022de060007a20800ecb5080003af0c009ef80200d498060029fe070082c40b00'),
	(184, 204, 692, '\x0300000012000000180000000b00000002000000e90000005d4a0b003c340f00d9220800e9710b00454413004ca50000919f040087a70500eafe0500ece8070075620800bca20800f6b9080018f80800e4bd090032390b003f190e0016c10e0031f20e0001d91e00c3da1e00492b27005a7c2e004ca50000bf9a0200f26e0400919f040087a70500eafe05008a85060022de0600ece80700d92208007562080007a20800ecb50800f6b9080018f80800e4bd090032390b00e9710b0003af0c003f190e0016c10e0031f20e00492b27005a7c2e00bf9a0200f26e040087a70500eafe05008a85060022de06007562080007a20800ecb50800f6b9080003af0c009af30200ddfb0200'),
	(185, 205, 692, '\x080000000a000000130000000600000000000000200300005c4a0b000a0a02007abf00002ae60300eafe05002f1a080007a2080029c4090017ac0c00112a0d00f0d30000b09c03008a85060074eb070000ec080076510b00a70a0e0080680e00978e15009e5f2e007abf0000f0d30000b09c03002ae60300eafe05008a85060074eb07002f1a080007a2080000ec0800d5f3080029c4090076510b0017ac0c00112a0d008fea0d00a70a0e0080680e009e5f2e00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(186, 206, 692, '\x060000000c000000140000000600000000000000150200005c4a0b000a0a0200f0d30000b09c030074eb070000ec080076510b00978e15007abf00002ae60300eafe05008a8506002f1a080007a2080029c4090017ac0c00112a0d00a70a0e0080680e009e5f2e007abf0000f0d30000b09c03002ae60300eafe05008a85060074eb07002f1a080007a2080000ec0800d5f3080029c4090076510b0017ac0c00112a0d008fea0d00a70a0e0080680e00978e15009e5f2e00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(187, 207, 692, '\x0300000018000000180000000600000000000000e90000005c4a0b000a0a0200ef480300978e1500d08020007abf0000f0d30000b09c03002ae60300eafe05008a850600ada8070074eb07002f1a080007a2080000ec0800d5f3080029c4090076510b0017ac0c00112a0d008fea0d00a70a0e0080680e00d3850e00f9c80e00a8fb1f0030682d009e5f2e007abf0000f0d30000ef480300b09c03002ae60300eafe05008a850600ada8070074eb07002f1a080007a2080000ec0800d5f3080029c4090076510b0017ac0c00112a0d008fea0d00a70a0e00d3850e00f9c80e00d080200030682d009e5f2e00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(188, 208, 692, '\x0d0000000f000000180000000600000008000000080400005c4a0b000a0a0200ad8a0200da140300ef480300f6ef05000b2106006c550600c0a40600f7930a00eb550c00902910009eaf18004e111e004bce1e00c6810300fd810500eafe05008a850600ada8070007a2080076510b00a70a0e0080680e00d3850e00f9c80e0034040f00978e1500970f1a0004641e00ad8a0200da140300ef480300c6810300fd810500f6ef0500eafe05000b2106006c5506008a850600c0a40600ada807002f1a080007a20800d5f30800f7930a0076510b00eb550c008fea0d00a70a0e0080680e00d3850e00f9c80e0034040f00eafe05008a8506002f1a080007a20800d5f308008fea0d00ded002002fc60700decd0900c9f509006fae0a00856d0c00688c0c0078a30f00'),
	(189, 209, 692, '\x0800000019000000180000000600000000000000dd0200005c4a0b000a0a0200fd8105006c55060070690700658a0900eb550c009d9d0d00d452180034ed2000ad8a0200da140300ef480300c6810300f6ef0500eafe05000b2106008a850600c0a40600ada8070007a20800f7930a0076510b00a70a0e0080680e00d3850e00f9c80e0034040f0090291000978e15009eaf1800970f1a004e111e0004641e004bce1e00ad8a0200ef480300c6810300fd810500eafe05000b2106006c5506008a850600c0a4060070690700ada807002f1a080007a20800d5f30800658a0900f7930a00eb550c009d9d0d008fea0d00a70a0e00d3850e00f9c80e0034040f0034ed2000eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(190, 210, 692, '\x0500000010000000160000000600000000000000b10100005c4a0b000a0a0200db5c000062bf0200e9710b0078fa1400a4832000fd810500eafe05006c5506008a8506007069070007a20800658a090032390b0076510b00eb550c009d9d0d00a70a0e0080680e00d45218005bf9180034ed2000db5c000062bf0200fd810500eafe05006c5506008a850600706907002f1a080007a20800d5f30800658a090032390b0076510b00e9710b00eb550c009d9d0d008fea0d00a70a0e0080680e0078fa1400a483200034ed2000eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(191, 211, 692, '\x0700000015000000180000000600000000000000360200005c4a0b000a0a0200ef48030098930900237b0a00453b0b00970f1a0084771f0030682d00db5c000062bf0200fd810500eafe05006c5506008a8506007069070007a20800658a090032390b0076510b00e9710b00eb550c009d9d0d00a70a0e0080680e0078fa1400d45218005bf91800a483200034ed2000db5c0000ef480300fd810500eafe05006c5506008a850600706907002f1a080007a20800d5f30800658a090098930900237b0a0032390b00453b0b0076510b00e9710b00eb550c009d9d0d008fea0d00a70a0e00a483200034ed200030682d00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(192, 212, 692, '\x0500000017000000180000000600000000000000b10100005c4a0b000a0a0200ef48030098930900237b0a00453b0b00970f1a00db5c000062bf0200fd810500eafe05006c5506008a8506007069070007a20800658a090032390b0076510b00e9710b00eb550c009d9d0d00a70a0e0080680e0078fa1400d45218005bf9180084771f00a483200034ed200030682d00db5c0000ef480300fd810500eafe05006c5506008a850600706907002f1a080007a20800d5f30800658a090098930900237b0a0032390b00453b0b0076510b00e9710b00eb550c009d9d0d008fea0d00a70a0e00a483200034ed200030682d00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(193, 213, 692, '\x020000001a000000180000000600000000000000c80000005c4a0b000a0a0200ef480300237b0a00db5c000062bf0200fd810500eafe05006c5506008a8506007069070007a20800658a09009893090032390b00453b0b0076510b00e9710b00eb550c009d9d0d00a70a0e0080680e0078fa1400d45218005bf91800970f1a0084771f00a483200034ed200030682d00db5c0000ef480300fd810500eafe05006c5506008a850600706907002f1a080007a20800d5f30800658a090098930900237b0a0032390b00453b0b0076510b00e9710b00eb550c009d9d0d008fea0d00a70a0e00a483200034ed200030682d00eafe05008a8506002f1a080007a20800d5f308008fea0d00'),
	(194, 214, 692, '\x090000000d000000160000000600000007000000410300005c4a0b000a0a0200da14030007a20800e777090068650a00eacb0a0059590c0080680e003c222f00b1333c00ef480300fd810500eafe05008a85060098930900237b0a00453b0b0076510b00a70a0e0044a31300970f1a0084771f0030682d00da140300ef480300fd810500eafe05008a8506002f1a080007a20800d5f30800e77709009893090068650a00237b0a00eacb0a00453b0b0076510b0059590c008fea0d00a70a0e0080680e0030682d003c222f00b1333c00eafe05008a8506002f1a080007a20800d5f308008fea0d00763a000036460100ed130700b4b5070074f80800f3320e0006c40e00'),
	(195, 215, 692, '\x0400000016000000180000000800000000000000900100005c4a0b000a0a02004e1407009a9c08001f410b007d380f00da140300ef480300fd810500eafe05008a85060007a20800e77709009893090068650a00237b0a00eacb0a00453b0b0076510b0059590c00a70a0e0080680e0044a31300970f1a0084771f0030682d003c222f00b1333c00da140300ef480300fd810500eafe05008a8506004e1407002f1a08009a9c080007a20800d5f30800e77709009893090068650a00237b0a00eacb0a00453b0b001f410b0076510b0059590c008fea0d00a70a0e007d380f0030682d003c222f00eafe05008a8506002f1a08009a9c080007a20800d5f308008fea0d007d380f00'),
	(196, 216, 692, '\x070000000c000000140000000600000006000000360200005c4a0b000a0a0200983802002fe40200c9f402002cf1070075eb0b00377312003c101f00eafe05008a8506004e1407009a9c080007a20800d5f308001f410b0076510b008fea0d00a70a0e0080680e007d380f00983802002fe40200c9f40200eafe05008a8506004e1407002cf107002f1a08009a9c080007a20800d5f308001f410b0076510b0075eb0b008fea0d00a70a0e0080680e007d380f00377312003c101f00eafe05008a8506002f1a080007a20800d5f308008fea0d00cd2d08005c660b00ebba0b0028280d00b5650f0072931900'),
	(197, 217, 692, '\x0a00000007000000130000000600000006000000620300005c4a0b000a0a02002d540500eafe0500cc10080007a20800b47f0900eb040b004b0b0c00ad2610007bc818008c942900983802008a85060076510b0075eb0b00a70a0e0080680e003c101f00983802002d540500eafe05008a850600cc1008002f1a080007a20800d5f30800b47f0900eb040b0076510b0075eb0b004b0b0c008fea0d00a70a0e0080680e00ad2610007bc818008c942900eafe05008a8506002f1a080007a20800d5f308008fea0d00e401000074200100c8c90200d49806005ed60c0032661e00'),
	(198, 218, 692, '\x030000000b000000130000000900000000000000a60000005e4a0b00ef060700c60a03000b481000c0691a0086e4000027b0020020e004002d540500d00c0600e7290800bcc60800f6620b0080270d00cc9e0e00c59c160086e40000e362020027b00200c60a0300da14030020e004002d540500d00c06002f1a0800e7290800bcc60800d5f30800660f0a00f6620b0080270d008fea0d00cc9e0e000b481000c0691a00e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(199, 219, 692, '\x0400000013000000150000000900000000000000900100005e4a0b00ef060700ae0c01002d540500d00c0600f6620b0086e40000e362020027b00200c60a0300da14030020e004002f1a0800e7290800bcc6080062440900660f0a0080270d00cc9e0e000b481000d8971200c59c1600c0691a0004b621008c94290086e40000ae0c0100e362020027b00200c60a0300da14030020e004002d540500d00c06002f1a0800e7290800bcc60800d5f3080062440900660f0a00f6620b0080270d008fea0d00cc9e0e0004b621008c942900e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(200, 220, 692, '\x060000000e000000170000000900000000000000150200005e4a0b00ef0607002d540500a4c706006244090091c10e0020351800b5792d00ae0c0100e362020027b00200da140300d00c06002f1a0800660f0a0014750a00f6620b006f9b0e00d8971200a8601a0004b621008c942900ae0c0100e362020027b00200da1403002d540500d00c0600a4c706002f1a0800e7290800bcc60800d5f3080062440900660f0a0014750a00f6620b0080270d008fea0d006f9b0e0091c10e002035180004b621008c942900b5792d00e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00');
INSERT INTO public.claim_outlines VALUES
	(201, 221, 692, '\x020000000e000000140000000900000000000000c80000005e4a0b00ef060700ef480300d080200027b002002d5405008fe40500d00c0600a4c70600d5f3080062440900f6620b008fea0d0091c10e00978e150020351800c0691a00b5792d00e362020027b00200da140300ef4803002d5405008fe40500d00c0600a4c706002f1a0800e7290800bcc60800d5f3080062440900660f0a00f6620b0080270d008fea0d0091c10e00d0802000b5792d00e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(202, 222, 692, '\x030000000a000000130000000900000001000000e90000005e4a0b00ef0607006c550600eb550c00bd881b0027b00200ef4803002d540500d00c0600d5f30800f6620b008fea0d0016c10e00978e1500d0802000e362020027b00200da140300ef4803002d540500d00c06006c5506002f1a0800e7290800bcc60800d5f30800660f0a00f6620b00eb550c0080270d008fea0d0016c10e00bd881b00d0802000e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00688c0c00'),
	(203, 223, 692, '\x05000000090000001700000009000000000000006e0100005e4a0b00ef060700db0a010054ff0200019606009eaf1800c3da1e0027b00200611a05002d540500b1ef0500d00c0600edb1070029c40900f6620b008b510d00db0a0100e362020027b0020054ff0200da140300611a05002d540500b1ef0500d00c060001960600edb107002f1a0800e7290800bcc60800d5f3080029c40900660f0a00f6620b0080270d008b510d008fea0d009eaf1800c3da1e00e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(204, 224, 692, '\x070000000d000000180000000900000000000000360200005e4a0b00ef0607000aee020087a70500d00c0600cc9e0e00924e14005693180013e22700db0a010027b0020054ff0200611a05002d540500b1ef050001960600edb1070029c40900f6620b009eaf1800c3da1e003c222f00db0a0100e362020027b002000aee020054ff0200da140300611a05002d54050087a70500b1ef0500d00c0600019606002f1a0800e7290800bcc60800d5f3080029c40900660f0a00f6620b0080270d008fea0d00cc9e0e0013e227003c222f00e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(205, 225, 692, '\x0900000014000000180000000b00000007000000fe0200005e4a0b00ef0607003ac9020037410300e6ab040002d40a00e9710b0091070c0055950f00f38f140076d11c00db0a010027b002000aee020054ff0200611a05002d54050087a70500b1ef0500d00c060001960600edb1070029c40900f6620b00cc9e0e00924e1400569318009eaf1800c3da1e0013e227003c222f00db0a0100e36202003ac902000aee020054ff0200da14030037410300e6ab04002d540500b1ef0500d00c0600019606002f1a0800e7290800bcc60800d5f30800660f0a0002d40a00f6620b00e9710b0091070c0080270d008fea0d0055950f00e36202003ac90200da140300e6ab04002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d009af3020071560300e28505002617060033980900e2720e0095c30e00'),
	(206, 226, 692, '\x020000001b000000180000000900000000000000c80000005e4a0b00ef0607003b780d00d08020006ed30000458e020027b002003ac90200374103009cf6030087360400e6ab04002d540500d00c0600262606000196060065060900f4d4090002d40a00e8420b00f6620b00e9710b0091070c00ca860c0055950f009029100057ee1100d8971200f38f140076d11c00e0ea2600e3620200458e02003ac90200da1403009cf60300873604002d54050026260600019606002f1a0800e7290800bcc60800d5f3080065060900f4d40900660f0a00e8420b00f6620b0091070c0080270d003b780d008fea0d00d0802000e0ea2600e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(207, 227, 692, '\x0200000012000000180000000900000000000000c80000005e4a0b00ef06070049ad00007de70700458e020027b002009cf60300873604002d540500d00c0600262606000196060065060900f4d40900e8420b00f6620b003b780d009029100057ee1100d8971200d0802000e0ea260049ad0000e3620200458e020027b00200da1403009cf60300873604002d540500d00c0600019606007de707002f1a0800e7290800bcc60800d5f3080065060900f4d40900660f0a00f6620b0080270d003b780d008fea0d00d0802000e0ea2600e3620200da1403002f1a0800e7290800bcc60800d5f30800660f0a0080270d008fea0d00'),
	(208, 228, 692, '\x100000000100000017000000080000000c00000077050000614a0b00cb750d0024d40000e25301007bf70200795c0600a4c70600e4bd0900f75c0a0057bd0b00dd000c0045fa0c0022550d0071990d004d9f0d00721f10009eaf1800a8fb1f00184b09002dc5000024d40000e25301007bf70200650a030049110400795c0600a4c70600f7ae0800184b0900e4bd0900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d0071990d004d9f0d008ed30f00721f10009eaf1800a8fb1f002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f008d5f0100dc350200367805009cae0500bb7906002b8c070057560900521e0a00563f0a00ae5a0c0097330f00d7450f00'),
	(209, 229, 692, '\x0a000000100000001800000008000000060000001f030000614a0b00cb750d00fd9400003d2702007bf7020074e60400398006009a9c0800b564090057ee11003773120095d4150024d40000e2530100795c0600a4c70600184b0900e4bd0900f75c0a0057bd0b00dd000c0045fa0c0022550d0071990d004d9f0d00721f10009eaf1800a8fb1f00fd9400002dc5000024d40000e25301003d2702007bf70200650a03004911040074e60400795c0600398006009a9c0800f7ae0800184b0900b5640900e4bd0900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d004d9f0d008ed30f002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f001a6e0500bb79060039fe0800a4fa0b00529e0c0007640d00'),
	(210, 230, 692, '\x010000001a00000018000000080000000000000064000000614a0b00cb750d007d490d00fd9400002dc5000024d40000e25301003d2702007bf70200d7ea03004911040074e60400795c0600398006009a9c0800184b0900b5640900e4bd0900f75c0a00dd000c0045fa0c0071990d004d9f0d00721f100057ee11003773120095d415009eaf1800a8fb1f00fd9400002dc5000024d40000e25301003d2702007bf70200650a0300d7ea03004911040074e60400795c0600398006009a9c0800f7ae0800b5640900e4bd0900f75c0a0008900a0057bd0b00dd000c0045fa0c007d490d0022550d008ed30f002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(211, 231, 692, '\x030000000c000000150000000800000000000000a6000000614a0b00cb750d00903c03003f941000a0a91b002dc5000024d40000e25301007bf70200d7ea030049110400184b0900aee50900f75c0a00dd000c0045fa0c007d490d002dc5000024d40000e25301007bf70200650a0300903c0300d7ea030049110400f7ae0800184b0900aee50900f75c0a0008900a0057bd0b00dd000c0045fa0c007d490d0022550d008ed30f003f941000a0a91b002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(212, 232, 692, '\x0200000010000000160000000800000000000000c8000000614a0b00cb750d002bcb2900c12a2a0024d40000e25301007bf70200903c0300d7ea030041290600184b0900aee50900f75c0a0008900a00dd000c0045fa0c008ed30f003f941000a0a91b00806f2c002dc5000024d40000e25301007bf70200650a0300903c0300d7ea03004911040041290600f7ae0800184b0900aee50900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d008ed30f002bcb2900c12a2a00806f2c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(213, 233, 692, '\x0300000015000000180000000800000001000000e9000000614a0b00cb750d00903c0300e4bd0900b618190024d40000e25301000aee02007bf70200d7ea030041290600a0c90700adca0800184b0900aee50900f75c0a0008900a00dd000c0045fa0c008ed30f003f94100060af1700a0a91b002bcb2900c12a2a00806f2c002dc5000024d40000e25301000aee02007bf70200650a0300903c0300d7ea03004911040041290600a0c90700f7ae0800adca0800e4bd0900aee50900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d008ed30f002bcb2900806f2c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f0050b20700'),
	(214, 234, 692, '\x010000001200000017000000080000000000000064000000614a0b00cb750d00e4bd09002dc5000024d40000e25301000aee02007bf70200903c030049110400d0210400a0c90700adca0800184b0900f75c0a00efd20b00dd000c0045fa0c0060af1700b618190090232c002dc5000024d40000e25301000aee02007bf70200650a0300903c030049110400d0210400a0c90700f7ae0800adca0800184b0900e4bd0900f75c0a0008900a0057bd0b00efd20b00dd000c0045fa0c0022550d008ed30f0090232c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(215, 235, 692, '\x03000000100000001700000008000000000000002c010000614a0b00cb750d00d0210400efd20b0090232c002dc5000024d40000e25301000aee02007bf70200903c030049110400a0c90700adca0800184b0900e4bd0900f75c0a00dd000c0045fa0c0060af1700b61819002dc5000024d40000e25301000aee02007bf70200650a0300903c030049110400d0210400a0c90700f7ae0800adca0800184b0900e4bd0900f75c0a0008900a0057bd0b00efd20b00dd000c0045fa0c0022550d008ed30f0090232c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(216, 236, 692, '\x050000000c000000160000000800000000000000f4010000614a0b00cb750d00d06a0100650a0300f7ae0800adca0800b1350d002dc5000024d40000e25301007bf70200d0210400184b0900e4bd0900f75c0a00efd20b00dd000c0045fa0c0090232c002dc5000024d40000e2530100d06a01007bf70200650a030049110400d0210400f7ae0800adca0800184b0900e4bd0900f75c0a0008900a0057bd0b00efd20b00dd000c0045fa0c00b1350d0022550d008ed30f0090232c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(217, 237, 692, '\x0300000011000000180000000800000000000000a6000000614a0b00cb750d00b47a1600a8fb1f00f5c528002dc5000024d40000e2530100d06a01007bf70200650a0300d0210400f7ae0800adca0800184b0900e4bd0900f75c0a00efd20b00dd000c0045fa0c00b1350d0090232c002dc5000024d40000e2530100d06a01007bf70200650a030049110400d0210400f7ae0800adca0800184b0900e4bd0900f75c0a0008900a0057bd0b00efd20b00dd000c0045fa0c00b1350d0022550d008ed30f00b47a1600f5c5280090232c002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(218, 238, 692, '\x040000000d00000015000000080000000000000090010000614a0b00cb750d005f1f00000aee02007f8d0500e380070024d40000e25301000c7602007bf70200650a0300f7ae0800184b0900f75c0a00dd000c0045fa0c00b47a1600a8fb1f00f5c528005f1f00002dc5000024d40000e25301000c7602000aee02007bf70200650a0300491104007f8d0500e3800700f7ae0800184b0900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d008ed30f00f5c528002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(219, 239, 692, '\x0500000007000000140000000800000000000000b1010000614a0b00cb750d00f75c0a00dd000c00fbbd0c00c128110013e227005f1f000024d40000e25301007bf70200e3800700184b090045fa0c005f1f00002dc5000024d40000e25301007bf70200650a030049110400e3800700f7ae0800184b0900f75c0a0008900a0057bd0b00dd000c00fbbd0c0045fa0c0022550d008ed30f00c128110013e227002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(220, 240, 692, '\x080000001800000018000000080000000800000090010000614a0b00cb750d00d95e03009fe10500a4c70600a84607005af90800038b0900f75c0a0094460b005f1f000024d40000e25301007bf70200d95e03009fe10500a4c70600a8460700e38007005af90800184b0900038b0900f75c0a0094460b00dd000c00fbbd0c0045fa0c0016c10e0049970f00c128110037731200a0a91b007782230013e227005f1f00002dc50000e25301007bf70200650a0300d95e0300491104009fe10500a4c70600a8460700e3800700f7ae08005af90800038b0900f75c0a0008900a0094460b0057bd0b00fbbd0c0022550d0016c10e0049970f008ed30f00778223002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00f38500005e20020068c80300cef50300a1870600dd870900d7450f0054c80f00'),
	(221, 241, 692, '\x000000001800000018000000080000000100000000000000614a0b00cb750d005f1f000024d40000e25301007bf70200d95e03009fe10500a4c70600a8460700e38007005af90800184b0900038b0900f75c0a0094460b00dd000c00fbbd0c0045fa0c0016c10e0049970f00c128110037731200a0a91b007782230013e227005f1f00002dc50000e25301007bf70200650a0300d95e0300491104009fe10500a4c70600a8460700e3800700f7ae08005af90800038b0900f75c0a0008900a0094460b0057bd0b00fbbd0c0022550d0016c10e0049970f008ed30f00778223002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00a1870600'),
	(222, 242, 692, '\x0200000016000000180000000b00000000000000c8000000614a0b00cb750d00019606006244090024d40000e25301007bf7020050570300d95e0300fcd605009fe10500a4c70600a8460700734408005af90800184b0900038b0900f75c0a0094460b00dd000c0045fa0c0016c10e0049970f0037731200a0a91b00778223002dc5000024d40000e25301007bf70200650a030050570300d95e030049110400fcd605000196060073440800f7ae08005af9080062440900038b0900f75c0a0008900a0094460b0057bd0b00dd000c0022550d0016c10e008ed30f00778223002dc50000650a03005057030049110400fcd6050073440800f7ae080008900a0057bd0b0022550d008ed30f00'),
	(223, 243, 692, '\x030000000c000000170000000800000000000000a6000000614a0b00cb750d00feb201000b481000c59c160024d40000e25301007bf7020050570300fcd60500019606007344080062440900184b0900f75c0a00dd000c0045fa0c002dc5000024d40000e2530100feb201007bf70200650a03005057030049110400fcd605000196060073440800f7ae080062440900184b0900f75c0a0008900a0057bd0b00dd000c0045fa0c0022550d008ed30f000b481000c59c16002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(224, 244, 692, '\x090000000f00000018000000080000000000000041030000614a0b00cb750d007bf70200802d0300ef7304002cd1050021410a0045fa0c00c0691a00c4812100f5c52800e87f000024d40000e2530100feb2010050570300fcd60500019606007344080062440900184b0900f75c0a00dd000c0016c10e000b481000c59c1600e87f00002dc50000e2530100feb201007bf70200650a0300802d030049110400ef7304002cd10500fcd605000196060073440800f7ae08006244090021410a0008900a0057bd0b0045fa0c0022550d0016c10e008ed30f00c4812100f5c528002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(225, 245, 692, '\x010000001400000018000000080000000000000064000000614a0b00cb750d00fe1f0e00e87f00002dc5000024d40000e25301007bf70200802d030049110400ef7304002cd1050073440800184b090021410a00f75c0a0032390b00dd000c0045fa0c0016c10e00c0691a00c4812100f5c52800e87f00002dc5000024d40000e25301007bf70200650a0300802d030049110400ef7304002cd1050073440800f7ae080021410a00f75c0a0008900a0032390b0057bd0b00dd000c0022550d00fe1f0e0016c10e008ed30f00c4812100f5c528002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(226, 246, 692, '\x0500000010000000180000000800000000000000b1010000614a0b00cb750d00a3ad0000696b06009a9c0800df481100de842a002dc5000024d40000e25301005a5602007bf70200d9220800184b0900e4bd0900f75c0a00eacb0a0032390b00dd000c0045fa0c00e96f0d00fe1f0e0005b12a00a3ad00002dc5000024d40000e25301005a5602007bf70200650a030049110400696b0600d92208009a9c0800f7ae0800e4bd0900f75c0a0008900a00eacb0a0032390b0057bd0b0022550d00e96f0d00fe1f0e008ed30f00de842a0005b12a002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(227, 247, 692, '\x070000001100000018000000080000000700000079020000614a0b00cb750d00e2530100d06a01007bf70200fcd60500f75c0a0045fa0c0037731200a3ad00002dc5000024d400005a560200696b0600d92208009a9c0800184b0900e4bd0900eacb0a0032390b00dd000c00e96f0d00fe1f0e00df481100de842a0005b12a002dc5000024d40000e2530100d06a01007bf70200650a030049110400fcd60500696b06009a9c0800f7ae0800e4bd0900f75c0a0008900a00eacb0a0032390b0057bd0b00dd000c0045fa0c0022550d00e96f0d00fe1f0e008ed30f00de842a002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f002b8c070020060800015b090036a00c0054940e00d8c20f0029cc1500'),
	(228, 248, 692, '\x0200000019000000180000000800000000000000c8000000614a0b00cb750d0044b3010026c70f00a3ad00002dc5000024d40000e2530100d06a01005a5602007bf7020050570300fcd60500696b0600d92208009a9c0800184b0900e4bd0900f75c0a00eacb0a0032390b00dd000c0045fa0c00e96f0d00fe1f0e00df48110037731200de842a0005b12a002dc5000024d40000e253010044b301007bf70200650a03005057030049110400fcd60500696b06009a9c0800f7ae0800e4bd0900f75c0a0008900a00eacb0a0032390b0057bd0b0022550d00e96f0d00fe1f0e0026c70f008ed30f00de842a002dc50000650a030049110400f7ae080008900a0057bd0b0022550d008ed30f00'),
	(229, 249, 692, '\x0e0000000500000017000000070000000000000078050000624a0b0057810a000cae01009987020031e9030099180400f143040033440400caee06009a9c080057bd0b0087e00b0022550d00797c0e00091121009e5f2e004715000024eb00007cc60500ff150a00eb241c004715000024eb00000cae01009987020031e9030099180400f1430400334404002e9905007cc60500e91c0600caee06001dbf07009a9c080011ff0800ff150a0057bd0b0087e00b0022550d00df600d00797c0e00091121009e5f2e002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(230, 250, 692, '\x040000001500000018000000070000000000000090010000624a0b0057810a00e777090056440a00647b0b00dd4d0c004715000024eb00000cae01009987020031e9030099180400f1430400334404007cc60500caee06001dbf0700022b08009a9c0800ff150a0057bd0b0087e00b0022550d00797c0e00eb241c00091121009e5f2e000cae01009987020031e9030099180400334404002e9905007cc60500e91c0600caee06001dbf0700022b08009a9c080011ff0800e7770900ff150a0056440a00647b0b0057bd0b0087e00b00dd4d0c0022550d00df600d00797c0e00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(231, 251, 692, '\x0300000019000000180000000700000000000000e9000000624a0b0057810a0057150800c4ae0d00a8601a004715000024eb00000cae01009987020031e9030099180400f1430400334404007cc60500caee06001dbf0700022b08009a9c0800e7770900ff150a0056440a00647b0b0057bd0b0087e00b00dd4d0c0022550d00797c0e00eb241c00091121009e5f2e000cae010031e9030099180400334404002e9905007cc60500e91c0600caee06001dbf070057150800022b08009a9c080011ff0800e7770900ff150a0056440a00647b0b0057bd0b0087e00b0022550d00df600d00c4ae0d00797c0e00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(232, 252, 692, '\x060000000a00000015000000070000000500000015020000624a0b0057810a00202102001a420400f6ef050029c409000c1e0d00a8fb1f004715000024eb00007cc6050057150800ff150a0087e00b00c4ae0d00a8601a00eb241c00091121004715000024eb0000202102001a4204002e9905007cc60500f6ef0500e91c06001dbf07005715080011ff080029c40900ff150a0057bd0b0087e00b000c1e0d0022550d00df600d00c4ae0d00a8fb1f00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d007f9c040053a30b00856d0c005a800d00d73c0e00'),
	(233, 253, 692, '\x060000000c00000016000000070000000600000058020000624a0b0057810a000aee02008871080056280b0087e00b00df600d0034040f004715000024eb0000202102001a4204007cc60500f6ef050029c40900ff150a000c1e0d00eb241c00a8fb1f00091121004715000024eb0000202102000aee02001a4204002e9905007cc60500f6ef0500e91c06001dbf07008871080011ff080029c40900ff150a0056280b0057bd0b0087e00b000c1e0d0022550d00df600d0034040f00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d0052f10100450f0200f4620200ace2040030dd0500ca600600'),
	(234, 254, 692, '\x08000000150000001800000007000000060000009a020000624a0b0057810a000cae0100975c05002e9905009a9c0800b240090022730b005693180004641e004715000024eb0000202102000aee02001a4204007cc60500f6ef0500887108001440090078a9090029c40900ff150a0056280b0087e00b000c1e0d00df600d0016c10e0034040f00eb241c00a8fb1f00091121000cae01000aee02001a420400975c05002e9905007cc60500e91c06001dbf0700887108009a9c080011ff080014400900b240090078a9090029c4090022730b0057bd0b0087e00b000c1e0d0022550d00df600d0016c10e0034040f00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d007ff40100f3420300db4f0400a00d06004b8c0800c11a0900'),
	(235, 255, 692, '\x0200000018000000180000000700000002000000c8000000624a0b0057810a000aee02003b780d004715000024eb00000cae01008b890300975c05002e9905007cc60500a4c70600774407009a9c080011ff080014400900b240090078a90900ff150a0094460b0022730b0087e00b0016c10e0056931800eb241c0004641e000911210005b12a000cae01000aee02008b890300975c05002e9905007cc60500e91c0600a4c70600774407001dbf07009a9c080011ff0800b2400900ff150a0094460b0022730b0057bd0b0087e00b0022550d00df600d003b780d0016c10e000911210005b12a002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d0094720100ca600600'),
	(236, 256, 692, '\x080000001700000018000000070000000500000057020000624a0b0057810a0024eb00002e990500e91c060014400900d2230a0095d41500675417003e2f1e00471500000cae01000aee02008b890300975c05007cc60500a4c70600774407009a9c080011ff0800b240090078a90900ff150a0094460b0022730b0087e00b003b780d0016c10e0056931800eb241c0004641e000911210005b12a0024eb00000cae01000aee02008b890300975c05002e9905007cc60500e91c0600774407001dbf07009a9c080011ff080014400900b2400900d2230a0094460b0022730b0057bd0b0087e00b0022550d00df600d003b780d0016c10e00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00d6fa00005ddd01009a580200d93e030057690900'),
	(237, 257, 692, '\x0600000011000000170000000700000000000000d2010000624a0b0057810a0020e004005543080049ac0b004f760d00e6c6160004641e004715000024eb00002b2e03008b8903002e9905007cc60500e91c060011ff080014400900ff150a00d2230a0087e00b0095d4150067541700eb241c003e2f1e00091121004715000024eb00002b2e03008b89030020e004002e9905007cc60500e91c06001dbf07005543080011ff080014400900ff150a00d2230a0049ac0b0057bd0b0087e00b0022550d00df600d004f760d00e6c6160004641e00091121002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(238, 258, 692, '\x020000001b000000180000000700000000000000c8000000624a0b0057810a0027de0900a48320004715000024eb0000862f01002b2e030020e00400fd8105007cc6050055430800968c0800e4bd090037c10900ff150a002f550b0049ac0b0087e00b00254a0d004f760d003ebf0d00bb810f003773120044a31300e6c61600eb241c003e2f1e0004641e0009112100d1cc2e00862f010020e00400fd8105002e9905007cc60500e91c06001dbf070055430800968c080011ff0800e4bd090027de09002f550b0049ac0b0057bd0b0087e00b00254a0d0022550d00df600d004f760d00bb810f00a483200009112100d1cc2e002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(239, 259, 692, '\x010000001c00000018000000070000000000000064000000624a0b0057810a00254a0d004715000024eb0000862f01002b2e030020e00400fd8105007cc6050055430800968c0800e4bd090037c1090027de0900ff150a002f550b0049ac0b0087e00b004f760d003ebf0d00bb810f003773120044a31300e6c61600eb241c003e2f1e0004641e00a483200009112100d1cc2e00862f010020e00400fd8105002e9905007cc60500e91c06001dbf070055430800968c080011ff0800e4bd090027de09002f550b0049ac0b0057bd0b0087e00b00254a0d0022550d00df600d004f760d00bb810f00a483200009112100d1cc2e002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(240, 260, 692, '\x020000000e00000014000000070000000000000085000000624a0b0057810a0087e00b0022151f004715000024eb00007cc605001dbf0700022b0800968c080027de0900ff150a00254a0d0044a31300eb241c00a483200009112100d1cc2e004715000024eb00002e9905007cc60500e91c06001dbf0700022b0800968c080011ff080027de0900ff150a0057bd0b0087e00b00254a0d0022550d00df600d0022151f00a483200009112100d1cc2e002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(241, 261, 692, '\x0200000011000000160000000700000000000000c8000000624a0b0057810a007744070076f50c004715000024eb00007cc605001dbf0700022b0800968c080027de0900ff150a0087e00b00254a0d0044a31300eb241c0022151f00a483200009112100e0ea2600d1cc2e004715000024eb00002e9905007cc60500e91c0600774407001dbf0700022b0800968c080011ff080027de0900ff150a0057bd0b0087e00b0076f50c00254a0d0022550d00df600d00a483200009112100e0ea2600d1cc2e002e990500e91c06001dbf070011ff080057bd0b0022550d00df600d00'),
	(242, 262, 692, '\x0e0000000400000014000000060000000c00000035050000604a0b00d0f709000fbd02003980060066520700e68307004de7070047290900f1860c0015b10c0082160e00d8d30e006df10e0049970f006ab80f00f3ba18008f920100c8f2020013ea150004641e008f920100ada501000fbd0200cfcc0200c8f202009fb304003980060066520700e68307004de7070047290900f1860c0015b10c00bfe40d0082160e00d8d30e006df10e0049970f006ab80f00f3ba18008f920100ada50100cfcc02009fb30400bfe40d00d8d30e0095470200f7b002007ce702005ec6030020b704001508070034730900777609003a530a0066eb0c001eab0e0019e20f00'),
	(243, 263, 692, '\x080000000b00000014000000060000000900000020030000604a0b00d0f70900cfcc02002c490400a18e0600665207004729090062440900bfe40d00a8b50f008dc00000c8f2020024050400decf0700f1860c0082160e00d8d30e0049970f0012f70f0013ea150004641e008dc000008f920100ada50100cfcc0200c8f20200240504002c4904009fb30400a18e060066520700decf07004729090062440900f1860c00bfe40d0082160e00d8d30e0049970f00a8b50f0012f70f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e0034ab0000ecc7000061000200669d0300bc880600cca00900dbf10b0015d00e007a2a1100'),
	(244, 264, 692, '\x0500000012000000180000000600000006000000f4010000604a0b00d0f70900d69e04001f230b00647b0b0044ce0c0012f70f008dc00000cfcc0200c8f20200240504002c490400a18e060066520700decf07004729090062440900f1860c00bfe40d0082160e00d8d30e0049970f00a8b50f0013ea150004641e008dc000008f920100ada50100cfcc0200c8f20200240504002c490400d69e04009fb30400a18e060066520700decf070047290900624409001f230b00647b0b00f1860c0044ce0c00bfe40d0082160e00d8d30e0049970f00a8b50f0012f70f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e001610000060a20100844008002c910c00dfad0f001ab91700'),
	(245, 265, 692, '\x060000001700000018000000060000000000000064000000604a0b00d0f7090004c50100de450500f75c0a0082160e00cc9e0e008f282400cb610100ada5010004c50100c8f20200d69e04009fb30400de4505006652070047290900f75c0a001f230b00647b0b00f1860c0044ce0c0082160e0080680e00cc9e0e00d8d30e0049970f0012f70f0013ea150004641e008f282400cb6101008f920100ada5010004c50100cfcc0200c8f20200d69e04009fb30400de4505006652070047290900f75c0a001f230b00647b0b00f1860c0044ce0c00bfe40d0082160e0080680e00cc9e0e00d8d30e0049970f0012f70f008f2824008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(246, 266, 692, '\x0b0000000b000000180000000600000000000000c6030000604a0b00d0f70900541f0000d9bc0400e3d6060066520700ce65080047290900caf90900f7150b0006f60d00e6c6160004641e00cb610100ada5010004c50100c8f202009fb30400f1860c0082160e0080680e00d8d30e0049970f0013ea1500541f0000cb6101008f920100ada5010004c50100cfcc0200c8f202009fb30400d9bc0400e3d6060066520700ce65080047290900caf90900f7150b00f1860c00bfe40d0006f60d0082160e0080680e00d8d30e0049970f00e6c6160004641e008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(247, 267, 692, '\x0200000011000000150000000600000000000000c8000000604a0b00d0f70900f291000027910200541f0000c8f20200d9bc0400e3d6060066520700ce65080047290900caf90900f7150b00f1860c0006f60d0082160e00d8d30e0049970f0013ea1500e6c6160004641e00541f0000f29100008f920100ada5010027910200cfcc0200c8f202009fb30400d9bc0400e3d6060066520700ce65080047290900caf90900f7150b00f1860c00bfe40d0006f60d0082160e00d8d30e0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(248, 268, 692, '\x060000001400000018000000060000000600000058020000604a0b00d0f70900642002002c49040039800600665207006d2f0a00f5c52800541f0000f291000027910200c8f20200d9bc0400e3d60600ce65080047290900caf9090016600a00f7150b00f1860c0006f60d0082160e0016c10e00d8d30e0049970f0013ea1500e6c6160004641e00541f0000f29100008f920100ada501006420020027910200cfcc02002c4904009fb30400d9bc040039800600e3d6060066520700ce650800472909006d2f0a0016600a00f7150b00bfe40d0006f60d0082160e0016c10e00d8d30e00f5c528008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00ecc7000038bb0200c225060060f9080015d00e002c0c1000'),
	(249, 269, 692, '\x060000001100000018000000060000000000000058020000604a0b00d0f709001fd6000042a60100472909008781090069140e005c9c0e0064200200c8f202002c49040039800600665207006d2f0a0016600a00f1860c0082160e00cc9e0e0016c10e00d8d30e0049970f0013ea150004641e00f5c528008cda2d001fd600008f920100ada5010042a60100cfcc0200c8f202009fb30400398006006652070047290900878109006d2f0a0016600a00f1860c00bfe40d0069140e0082160e005c9c0e00cc9e0e0016c10e00d8d30e0049970f00f5c528008cda2d008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(250, 270, 692, '\x0200000017000000180000000a00000000000000c8000000604a0b00d0f70900a18e060000150c00b68d00009fb900001fd6000042a601005a4c0200c8f20200665207004729090087810900e2b50a00f1860c00b22a0d0069140e0082160e005c9c0e00cc9e0e00a9c40e006bd20e00d8d30e0049970f0013ea150004641e008cda2d00b68d00009fb900001fd600008f920100ada5010042a601005a4c0200cfcc02009fb30400a18e0600665207004729090087810900e2b50a0000150c00b22a0d00bfe40d0082160e005c9c0e00a9c40e006bd20e00d8d30e0049970f008cda2d00b68d00009fb900008f920100ada501005a4c0200cfcc02009fb30400b22a0d00bfe40d00d8d30e00');
INSERT INTO public.claim_outlines VALUES
	(251, 271, 692, '\x03000000170000001800000006000000030000002c010000604a0b00d0f70900a18e06002cf1070047290900b68d00009fb900001fd6000042a601005a4c0200c8f202006652070087810900e2b50a0000150c00f1860c00b22a0d0069140e0082160e005c9c0e00cc9e0e00a9c40e006bd20e00d8d30e0049970f0013ea150004641e008cda2d00b68d00009fb900001fd600008f920100ada5010042a60100cfcc02009fb30400a18e0600665207002cf107004729090087810900e2b50a0000150c00f1860c00b22a0d00bfe40d0082160e005c9c0e00a9c40e006bd20e00d8d30e008cda2d008f920100ada50100cfcc02009fb30400bfe40d00d8d30e0034ab00006100020028280d00'),
	(252, 272, 692, '\x020000000f000000130000000600000000000000c8000000604a0b00d0f7090035f60600624409009fb90000c8f202002b2e0300a18e0600665207002cf1070047290900f1860c0082160e006bd20e00d8d30e0049970f0013ea15003e2f1e0004641e009fb900008f920100ada50100cfcc0200c8f202002b2e03009fb30400a18e060035f60600665207002cf107004729090062440900f1860c00bfe40d0082160e006bd20e00d8d30e0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(253, 273, 692, '\x0500000011000000170000000600000005000000f4010000604a0b00d0f709002e9d05003980060066520700647b0b0082160e00c8f202002b2e0300cc21050035f606004729090062440900b47f090035ca090027de0900f1860c0044ce0c00d8d30e0049970f00df48110013ea15003e2f1e0004641e008f920100ada50100cfcc0200c8f202002b2e03009fb30400cc2105002e9d05003980060035f60600665207004729090062440900b47f090035ca090027de0900647b0b00f1860c0044ce0c00bfe40d0082160e00d8d30e0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e0060a2010086cf040015d00e002a440f0054e01e00'),
	(254, 274, 692, '\x16000000030000001800000006000000000000008c070000604a0b00d0f70900c8f202002b2e0300cc2105002e9d05003980060035f60600665207004729090062440900b47f090035ca090027de0900647b0b00f1860c0044ce0c0082160e00d8d30e0049970f00df48110013ea15003e2f1e0004641e00ada501009fb3040067a60e008f920100ada50100cfcc0200c8f202002b2e03009fb30400cc2105002e9d05003980060035f60600665207004729090062440900b47f090035ca090027de0900647b0b00f1860c0044ce0c00bfe40d0082160e0067a60e00d8d30e0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(255, 275, 692, '\x070000000b00000013000000060000000600000079020000604a0b00d0f70900472909006244090035ca090019640a00b3830a00970f1a0013e22700ada50100c8f202009fb3040066520700f1860c0082160e0067a60e00d8d30e0049970f0013ea150004641e008f920100ada50100cfcc0200c8f202009fb3040066520700472909006244090035ca090019640a00b3830a00f1860c00bfe40d0082160e0067a60e00d8d30e0049970f00970f1a0013e227008f920100ada50100cfcc02009fb30400bfe40d00d8d30e0034ab00001dbd000031130300669d03002d8404001c890600'),
	(256, 276, 692, '\x04000000110000001700000006000000000000004d010000604a0b00d0f709009ffe00002d5501001e1f030078fa1400c8f20200cc21050066520700472909006244090035ca090019640a00b3830a0032390b00f1860c0082160e00d8d30e0049970f0013ea1500970f1a0004641e0013e227009ffe00002d5501008f920100ada50100cfcc0200c8f202001e1f03009fb30400cc21050066520700472909006244090035ca090019640a00b3830a0032390b00f1860c00bfe40d0082160e00d8d30e0049970f0078fa140013e227008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(257, 277, 692, '\x0500000015000000180000000600000000000000b1010000604a0b00d0f70900c5860800ba87090035ca090069110f00377312009ffe00002d550100c8f202001e1f0300cc2105008cb6060066520700472909006244090019640a00b3830a0032390b00f1860c0082160e00d8d30e0049970f0078fa140013ea1500970f1a0004641e0013e227009ffe00002d5501008f920100ada50100cfcc0200c8f202009fb30400cc2105008cb6060066520700c58608004729090062440900ba87090035ca090019640a00b3830a0032390b00f1860c00bfe40d0082160e00d8d30e0069110f0013e227008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(258, 278, 692, '\x0500000010000000170000000600000005000000f4010000604a0b00d0f70900802d0300880d05006652070025b20e00d8d30e00c8f2020087a705008cb60600c586080047290900ba87090035ca09002e210b00f1860c0082160e0016c10e0069110f0049970f003773120013ea150004641e008f920100ada50100cfcc0200c8f20200802d03009fb30400880d050087a705008cb6060066520700c586080047290900ba87090035ca09002e210b00f1860c00bfe40d0082160e0025b20e0016c10e00d8d30e0069110f0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e004883010084f40900185d0a0056f60a0015d00e00'),
	(259, 279, 692, '\x0200000014000000180000000600000000000000c8000000604a0b00d0f709007721090082160e00c8f20200802d0300880d050087a705008cb6060066520700c586080047290900ba87090035ca09002e210b00f1860c0025b20e0016c10e00d8d30e0069110f0049970f003773120013ea150004641e008f920100ada50100cfcc0200c8f20200802d03009fb30400880d050087a705008cb6060066520700c58608007721090047290900ba87090035ca09002e210b00f1860c00bfe40d0082160e0025b20e0016c10e00d8d30e0069110f0049970f008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00'),
	(260, 280, 692, '\x0c0000000700000016000000060000000b0000006d040000604a0b00d0f70900b3430100c8f20200e5770300a18e060066520700ce65080047290900658a090021410a0016600a00f3d60f003773120077210900f1860c0082160e00d8d30e0049970f0013ea150004641e00b34301008f920100ada50100cfcc0200c8f20200e57703009fb30400a18e060066520700ce6508007721090047290900658a090021410a0016600a00f1860c00bfe40d0082160e00d8d30e0049970f00f3d60f00377312008f920100ada50100cfcc02009fb30400bfe40d00d8d30e00bba80200e106040090c40600150807005f1b0700cab00700d051080034730900521b0a008eed0a0034460b00'),
	(261, 281, 692, '\x1100000002000000180000000a0000000b000000db0500005f4a0b00791701007873000024d400009f710200701403000f8b0400e1230800280f09003e8b0b0087f90c0069110f00d73c0f00ce940f0062cd0f0095d41500b6181900eb241c0011c324007721090034ed20007873000024d4000097fa01009f71020070140300bca103000f8b0400e1230800280f0900772109003e8b0b0087f90c00ecfc0c00317e0d00d7c50e0069110f00d73c0f00ce940f0062cd0f0095d41500b6181900eb241c0034ed200011c3240097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00578e000092a101008705050066140500ca4d0500f47b0500d3e50500b09a070011e807009ba80800151a0e00'),
	(262, 282, 692, '\x0500000014000000180000000a000000040000006e0100005f4a0b007917010076bd0300e1230800c5860800d42217004e111e007873000024d400009f710200701403000f8b0400fc4a0500280f0900772109003e8b0b0087f90c0016c10e0069110f00d73c0f00ce940f0062cd0f0095d41500b6181900eb241c0034ed200011c324007873000024d4000097fa01009f71020070140300bca1030076bd03000f8b0400fc4a0500e1230800c5860800280f0900772109003e8b0b0087f90c00ecfc0c00317e0d0016c10e00d7c50e00d73c0f00ce940f0062cd0f0034ed200011c3240097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f0092a10100c15f020021931200882c1e00'),
	(263, 283, 692, '\x0400000019000000180000000a000000040000004d0100005f4a0b0079170100919f040013ed08003e8b0b00159535007873000024d400009f7102007014030076bd03000f8b0400fc4a0500e1230800c5860800280f09007721090087f90c0016c10e0069110f00d73c0f00ce940f0062cd0f0095d41500d4221700b6181900eb241c004e111e0034ed200011c32400b1333c007873000024d4000097fa01009f71020070140300bca1030076bd0300919f0400fc4a0500e1230800c586080013ed0800772109003e8b0b0087f90c00ecfc0c00317e0d0016c10e00d7c50e00d73c0f00ce940f0062cd0f0034ed200011c3240097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f0051110000bce70400fe050f00c6ab1b00'),
	(264, 284, 692, '\x040000000b000000160000000a000000000000004d0100005f4a0b00791701009f710200e2410800d422170013e2270078730000919f040013ed0800280f0900772109003e8b0b0087f90c0069110f0034ed200015953500b1333c007873000097fa01009f710200bca10300919f0400e1230800e241080013ed0800280f0900772109003e8b0b0087f90c00ecfc0c00317e0d00d7c50e0069110f00d73c0f00ce940f0062cd0f00d422170034ed200013e2270097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(265, 285, 692, '\x060000000e000000180000000a00000004000000150200005f4a0b007917010078730000d9220800747f0b0069110f007d920f00675417009f710200919f0400e241080013ed0800280f0900772109003e8b0b0087f90c00d73c0f00d422170034ed200013e2270015953500b1333c007873000097fa01009f710200bca10300919f0400d9220800e1230800e241080013ed0800280f090077210900747f0b003e8b0b0087f90c00ecfc0c00317e0d00d7c50e0069110f00d73c0f007d920f00ce940f0062cd0f0034ed200013e2270097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00ddfb0200d29803004a1908000bf10900'),
	(266, 286, 692, '\x040000000c000000160000000a000000000000004d0100005f4a0b007917010078730000d39503009aeb0400d89712009f710200d9220800280f090077210900747f0b0087f90c00d7c50e0069110f00d73c0f007d920f006754170034ed20007873000097fa01009f710200d3950300bca103009aeb0400d9220800e1230800280f090077210900747f0b0087f90c00ecfc0c00317e0d00d7c50e0069110f00d73c0f007d920f00ce940f0062cd0f00d897120034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(267, 287, 692, '\x030000000e000000180000000a000000000000002c0100005f4a0b0079170100b3d10a001f230b007d920f0078730000d39503009aeb0400280f09007721090032390b00747f0b0087f90c003b780d00317e0d0069110f0050001000d897120034ed20007873000097fa01009f710200d3950300bca103009aeb0400e1230800280f090077210900b3d10a001f230b0032390b00747f0b0087f90c00ecfc0c003b780d00317e0d00d7c50e0069110f00d73c0f007d920f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(268, 288, 692, '\x1200000003000000180000000a000000000000003f0600005f4a0b007917010078730000d39503009aeb0400280f090077210900b3d10a001f230b0032390b00747f0b0087f90c003b780d00317e0d0069110f007d920f0050001000d8971200b618190034ed2000802d03004ffd0800e5830e007873000097fa01009f710200802d0300d3950300bca103009aeb04004ffd0800280f090077210900b3d10a001f230b0032390b00747f0b0087f90c003b780d00317e0d00d7c50e0069110f00d73c0f007d920f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(269, 289, 692, '\x0700000009000000170000000a00000000000000790200005f4a0b0079170100f0d3000097fa0100bca10300280f0900721f1000d248270013e2270078730000802d03004ffd08007721090087f90c00e5830e0069110f00b618190034ed200078730000f0d3000097fa01009f710200802d0300bca10300e12308004ffd0800280f09007721090087f90c00ecfc0c00317e0d00e5830e00d7c50e0069110f00d73c0f00ce940f0062cd0f00721f100034ed2000d248270013e2270097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(270, 290, 692, '\x0800000010000000180000000a00000008000000200300005f4a0b007917010087360400632605003d970800ecc508003e8b0b000b070f007f632100f5c5280078730000f0d3000097fa0100802d0300bca103004ffd0800280f09007721090087f90c00e5830e0069110f00721f1000b618190034ed2000d248270013e2270078730000f0d3000097fa01009f710200bca103008736040063260500e12308003d970800ecc508004ffd0800280f0900772109003e8b0b00ecfc0c00317e0d00d7c50e000b070f00d73c0f00ce940f0062cd0f0034ed20007f632100f5c5280097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f0047b8000038bb0200929d040043cf040078430b007bba0b00fe050f0067ff0f00'),
	(271, 291, 692, '\x020000000e000000180000000a00000000000000c80000005f4a0b0079170100d6a0030092be0b007873000087360400632605003d970800ecc50800280f0900772109003e8b0b0087f90c000b070f0069110f0034ed20007f632100f5c528007873000097fa01009f710200d6a00300bca1030087360400e1230800ecc50800280f0900772109003e8b0b0092be0b0087f90c00ecfc0c00317e0d00d7c50e000b070f0069110f00d73c0f00ce940f0062cd0f0034ed20007f632100f5c5280097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(272, 292, 692, '\x080000000f000000180000000a00000004000000570200005f4a0b0079170100cb610100fd810500e123080018f8080069110f005000100057ee110095d4150078730000d6a0030087360400632605003d970800ecc50800280f0900772109003e8b0b0092be0b0087f90c000b070f0034ed20007f632100f5c5280078730000cb61010097fa01009f710200d6a00300bca1030087360400fd810500e123080018f808007721090092be0b0087f90c00ecfc0c00317e0d00d7c50e000b070f0069110f00d73c0f00ce940f0062cd0f0034ed20007f632100f5c5280097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f006b7a010092a10100b8e308008e030c00'),
	(273, 293, 692, '\x050000000c000000170000000a00000005000000f40100005f4a0b0079170100bb6b0000cb610100b0170600e7770900008d0d0078730000fd810500e123080018f80800280f09007721090087f90c0069110f005000100057ee110095d4150034ed2000bb6b000078730000cb61010097fa01009f710200bca10300fd810500b0170600e123080018f80800280f090077210900e777090087f90c00ecfc0c00317e0d00008d0d00d7c50e0069110f00d73c0f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00af87010070990200850d0300487d0500b8e30800'),
	(274, 294, 692, '\x030000000e000000180000000a000000000000002c0100005f4a0b00791701009f71020072380e0069110f00bb6b000078730000cb610100fd810500b017060005150700a0c907002cda0700280f090077210900e777090087f90c00008d0d0034ed2000bb6b000078730000cb61010097fa01009f710200bca10300fd81050005150700a0c907002cda0700e1230800280f090077210900e777090087f90c00ecfc0c00317e0d0072380e00d7c50e0069110f00d73c0f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(275, 295, 692, '\x020000000f000000180000000a00000000000000c80000005f4a0b0079170100051507002cda0700bb6b000078730000cb6101009f710200fd810500b0170600a0c90700280f090077210900e777090087f90c00008d0d0072380e0069110f0034ed2000bb6b000078730000cb61010097fa01009f710200bca10300fd81050005150700a0c907002cda0700e1230800280f090077210900e777090087f90c00ecfc0c00317e0d0072380e00d7c50e0069110f00d73c0f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(276, 296, 692, '\x060000000d000000180000000a00000000000000580200005f4a0b0079170100541f0000df940600cd430700ba870900e34f0b0099cc0b00787300009f71020005150700a0c907002cda0700e1230800280f09007721090087f90c0072380e0069110f00ce940f0034ed2000541f00007873000097fa01009f710200bca10300df940600cd430700a0c90700e1230800280f090077210900ba870900e34f0b0099cc0b0087f90c00ecfc0c00317e0d0072380e00d7c50e0069110f00d73c0f00ce940f0062cd0f0034ed200097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00'),
	(277, 297, 692, '\x030000000c000000180000000a000000040000002c0100005f4a0b0079170100b26b00003e8b0b00e2eb2100541f00005d28000078730000df94060008ba0800280f09007721090099cc0b0087f90c0069110f0044a3130034ed2000541f00005d280000b26b00007873000097fa01009f710200bca10300df940600e123080008ba0800280f0900772109003e8b0b0099cc0b0087f90c00ecfc0c00317e0d00d7c50e0069110f00d73c0f00ce940f0062cd0f0034ed2000e2eb210097fa01009f710200bca10300e1230800ecfc0c00317e0d00d7c50e00d73c0f00ce940f0062cd0f00dc8d020072e50400fe050f0056a62e00'),
	(278, 298, 692, '\x0a000000060000001100000005000000070000001f030000634a0b00f1ff0d00a3ad0000f00c0100cfcc0200ece8070066360c006cf40f00377312006754170021ff18007dd02e00d00c0600e683070062440900978e150004641e00542b2900a3ad0000f00c0100cfcc0200439c03005c2b0500d00c0600e6830700ece807006244090066360c00e2ef0d006cf40f00377312006754170021ff1800542b29007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f00b02402003a1a030030380a00156c0c008cce0c002cdc0c000e8a0e00'),
	(279, 299, 692, '\x000000001a00000013000000050000000000000000000000634a0b00f1ff0d00a3ad0000f0d30000f00c0100cfcc0200802d0300f8e604005c2b0500d00c0600e6830700ece80700624409006462090066360c00e2ef0d0070810e006cf40f003773120045441300978e1500f2e016006754170021ff180004641e0001d91e00542b29007dd02e00a3ad0000f0d30000f00c0100cfcc0200802d0300439c0300f8e604005c2b0500d00c0600e6830700ece80700624409006462090066360c00e2ef0d0070810e006cf40f00542b29007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(280, 300, 692, '\x080000000a000000140000000500000009000000dd020000634a0b00f1ff0d00dbf60000d0110700f75c0a00b1350d009b510f009cdf0f00a8fb1f00c3852500a3ad0000802d0300d00c0600e68307006244090066360c006cf40f0004641e0001d91e007dd02e00a3ad0000dbf60000cfcc0200802d0300439c03005c2b0500d00c0600d0110700e683070062440900f75c0a0066360c00b1350d00e2ef0d009b510f009cdf0f006cf40f00a8fb1f00c38525007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f0098060500fde306002b8c07000ac7080071bb09000cc10a00e80b0f009931270077c82a00'),
	(281, 301, 692, '\x04000000160000001800000005000000000000004d010000634a0b00f1ff0d00439c0300c0e803003a4809002e051400a3ad0000dbf60000802d0300d00c0600d0110700e6830700adca080062440900f75c0a0034020b0066360c00b1350d0016c10e009b510f009cdf0f006cf40f0004641e0001d91e0084771f00a8fb1f00c38525007dd02e00a3ad0000dbf60000cfcc0200802d0300439c0300c0e803005c2b0500d00c0600d0110700e6830700adca0800624409003a480900f75c0a0034020b0066360c00b1350d00e2ef0d0016c10e009b510f009cdf0f006cf40f00c38525007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(282, 302, 692, '\x040000000e0000001200000005000000030000004d010000634a0b00f1ff0d00a3ad0000dbf6000095d415007dd02e00439c0300c0e80300d00c0600e6830700adca0800624409003a48090034020b0066360c0016c10e006cf40f002e05140004641e0084771f00a3ad0000dbf60000cfcc0200439c0300c0e803005c2b0500d00c0600e6830700adca0800624409003a48090034020b0066360c00e2ef0d0016c10e006cf40f0095d415007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f00632304000e52070074fc0c00'),
	(283, 303, 692, '\x090000001100000018000000050000000000000084030000634a0b00f1ff0d00fd150000bd6808007a8f080039d80a0066360c00ba820f0004b62100ee692400b5792d00a3ad0000dbf60000439c0300c0e80300d00c0600e6830700adca0800624409003a48090034020b0016c10e006cf40f002e05140095d4150004641e0084771f007dd02e00fd150000dbf60000cfcc0200439c0300c0e803005c2b0500d00c0600e6830700bd6808007a8f0800adca0800624409003a48090039d80a0034020b0066360c00e2ef0d0016c10e00ba820f006cf40f0004b62100ee692400b5792d007dd02e00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(284, 304, 692, '\x0200000010000000130000000500000000000000c8000000634a0b00f1ff0d005912070008a70f00fd1500005c2b0500d00c0600e6830700bd6808007a8f08006244090039d80a0066360c00e2ef0d00ba820f006cf40f0004641e0004b62100ee692400b5792d00fd150000cfcc0200439c03005c2b0500d00c060059120700e6830700bd6808007a8f08006244090039d80a0066360c00e2ef0d00ba820f0008a70f006cf40f0004b62100ee692400b5792d00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(285, 305, 692, '\x0300000017000000180000000500000000000000e9000000634a0b00f1ff0d0006101600711e2c0030682d00fd150000a3ad00005c2b0500d00c06003841060059120700e6830700bd6808007a8f08006244090039d80a0032390b0058140c0066360c00e2ef0d00ba820f0008a70f006cf40f0004641e0004b62100ee69240090232c00b5792d00fd150000a3ad0000cfcc0200439c03005c2b0500d00c06003841060059120700e6830700bd6808007a8f08006244090039d80a0032390b0058140c00e2ef0d0008a70f006cf40f0004b62100ee692400711e2c0090232c0030682d00b5792d00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(286, 306, 692, '\x03000000170000001800000005000000000000002c010000634a0b00f1ff0d00a3ad00003841060058140c00fd1500005c2b0500d00c060059120700e6830700bd6808007a8f08006244090039d80a0032390b0066360c00e2ef0d00ba820f0008a70f006cf40f000610160004641e0004b62100ee692400711e2c0090232c0030682d00b5792d00fd150000a3ad0000cfcc0200439c03005c2b0500d00c06003841060059120700e6830700bd6808007a8f08006244090039d80a0032390b0058140c00e2ef0d0008a70f006cf40f0004b62100ee692400711e2c0090232c0030682d00b5792d00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(287, 307, 692, '\x040000001400000018000000050000000000000090010000634a0b00f1ff0d0074e6040026d606004f950e006f9b0e00a3ad00009cf6030063260500f9ee0500d00c06003841060043880600e68307006244090032390b0058140c0066360c00ba820f006cf40f00ee1215000610160004641e00711e2c0090232c0030682d00cfcc0200439c03009cf6030074e60400632605005c2b0500f9ee0500d00c0600384106004388060026d60600e68307006244090032390b0058140c0066360c00e2ef0d004f950e006f9b0e00ba820f006cf40f00711e2c0090232c0030682d00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(288, 308, 692, '\x050000001d00000018000000050000000000000085000000634a0b00f1ff0d0011750100a1900300ee1215007bc818003e2f1e00a3ad000011750100a1900300439c03009cf6030074e6040063260500f9ee0500d00c0600384106004388060026d60600e68307006244090032390b0058140c0066360c004f950e006f9b0e00ba820f006cf40f00ee121500061016007bc818003e2f1e0004641e00711e2c0090232c0030682d0011750100cfcc0200a1900300439c03009cf6030074e604005c2b0500f9ee0500d00c0600384106004388060026d60600e68307006244090032390b0058140c00e2ef0d004f950e006f9b0e00ba820f006cf40f00711e2c0090232c0030682d00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(289, 309, 692, '\x020000000d0000000d0000000500000000000000c8000000634a0b00f1ff0d0011750100cd430700a1900300439c03005c2b0500d00c0600e68307006244090066360c00e2ef0d00ba820f006cf40f00ee1215003e2f1e0004641e0011750100cfcc0200a1900300439c03005c2b0500d00c0600cd430700e68307006244090066360c00e2ef0d00ba820f006cf40f00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(290, 310, 692, '\x030000000e0000001200000007000000000000002c010000634a0b00f1ff0d00a7db00001d2e04003fa80f00117501005c2b0500d00c0600cd430700e68307007344080062440900fe8c090034020b0066360c005b1d0e006cf40f003e2f1e0004641e00a7db000011750100cfcc0200439c03001d2e04005c2b0500d00c0600cd430700e68307007344080062440900fe8c090034020b0066360c00e2ef0d005b1d0e003fa80f006cf40f00cfcc0200439c03005c2b0500fe8c0900e2ef0d005b1d0e006cf40f00'),
	(291, 311, 692, '\x060000001200000018000000050000000000000015020000634a0b00f1ff0d00fa5702003ce40500d00c060017840a00d2020c003c101f00a7db0000117501001d2e04005c2b0500cd430700e6830700a0c907007344080062440900c9690900fe8c090034020b0066360c005b1d0e003fa80f006cf40f003e2f1e0004641e00a7db000011750100fa570200cfcc0200439c03001d2e04005c2b05003ce40500d00c0600cd430700e6830700a0c907007344080062440900c9690900fe8c090017840a0034020b00d2020c0066360c00e2ef0d005b1d0e003fa80f006cf40f00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(292, 312, 692, '\x040000001400000018000000050000000000000090010000634a0b00f1ff0d00fa5702003ce40500c969090017840a00a7db0000117501001d2e04005c2b0500d00c0600cd430700e6830700a0c907007344080062440900fe8c090034020b00d2020c0066360c005b1d0e003fa80f006cf40f003e2f1e0004641e003c101f00a7db000011750100fa570200cfcc0200439c03001d2e04005c2b05003ce40500d00c0600cd430700e6830700a0c907007344080062440900c9690900fe8c090017840a0034020b00d2020c0066360c00e2ef0d005b1d0e003fa80f006cf40f00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(293, 313, 692, '\x03000000150000001800000005000000000000002c010000634a0b00f1ff0d00fa5702003ce4050017840a00a7db0000117501001d2e04005c2b0500d00c0600cd430700e6830700a0c907007344080062440900c9690900fe8c090034020b00d2020c0066360c005b1d0e003fa80f006cf40f003e2f1e0004641e003c101f00a7db000011750100fa570200cfcc0200439c03001d2e04005c2b05003ce40500d00c0600cd430700e6830700a0c907007344080062440900c9690900fe8c090017840a0034020b00d2020c0066360c00e2ef0d005b1d0e003fa80f006cf40f00cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(294, 314, 692, '\x040000000b00000011000000050000000000000090010000634a0b00f1ff0d006c520400d00c0600d2020c00f5c52800fa5702003ce40500e6830700a0c9070062440900c969090017840a0066360c006cf40f0004641e003c101f00fa570200cfcc0200439c03006c5204005c2b05003ce40500d00c0600e6830700a0c9070062440900c969090017840a00d2020c0066360c00e2ef0d006cf40f00f5c52800cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(295, 315, 692, '\x080000000f000000180000000500000000000000dd020000634a0b00f1ff0d0024eb0000a95b040080680e0034040f00dde80f0025121400a4832000289e2800fa5702006c5204003ce40500d00c0600e6830700a0c9070062440900c969090017840a00d2020c0066360c006cf40f0004641e003c101f00f5c5280024eb0000fa570200cfcc0200439c03006c520400a95b04005c2b05003ce40500d00c0600e6830700a0c9070062440900c969090017840a00d2020c0066360c00e2ef0d0080680e0034040f00dde80f006cf40f00a4832000289e2800f5c52800cfcc0200439c03005c2b0500e2ef0d006cf40f00'),
	(296, 316, 692, '\x050000000c000000150000000900000000000000b1010000644a0b002ca9050086e40000b5090200d011070034040f00c1281100b1c40000e2530100af850500a4c7060049af0700624409008ae10d0090291000251214004ef31700a483200013e22700b1c4000086e40000e2530100b5090200f12a02000af402003c3c0500af850500a4c70600d011070049af07002ad10700e72908006244090021ee0a0073010d008ae10d0034040f00c1281100a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(297, 317, 692, '\x020000000f000000140000000900000000000000c8000000644a0b002ca90500af85050013e22700b1c4000086e40000e2530100b5090200a4c70600d011070049af0700624409008ae10d0034040f0090291000c1281100251214004ef31700a4832000b1c4000086e40000e2530100b5090200f12a02000af402003c3c0500af850500a4c70600d011070049af07002ad10700e72908006244090021ee0a0073010d008ae10d0034040f00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(298, 318, 692, '\x0a0000001000000018000000090000000000000062030000644a0b002ca90500302600005f7a01000905030034b30300d0110700dd000c0069110f0060af170004641e0084c72a00b1c4000086e40000e2530100b5090200af850500a4c7060049af0700624409008ae10d0034040f0090291000c1281100251214004ef31700a483200013e2270030260000e25301005f7a0100b5090200f12a02000af402000905030034b303003c3c0500af850500d011070049af07002ad10700e72908006244090021ee0a00dd000c0073010d008ae10d0034040f0069110f00a483200013e2270084c72a00b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(299, 319, 692, '\x0600000019000000180000000900000004000000d2010000644a0b002ca9050086e400003c3c050021ee0a0034ea0e00902910005693180030260000b1c40000e25301005f7a0100b50902000905030034b30300af850500a4c70600d011070049af07006244090065200b00dd000c008ae10d0034040f0069110f00c12811002512140060af17004ef3170004641e00a483200013e2270084c72a0086e40000e25301005f7a0100b5090200f12a02000af402000905030034b303003c3c0500d011070049af07002ad10700e72908006244090021ee0a0065200b00dd000c0073010d008ae10d0034ea0e0034040f00a483200013e2270084c72a00b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d0025370000fcb20100b882030030330400'),
	(300, 320, 692, '\x0500000011000000140000000900000005000000f4010000644a0b002ca905005d580300b48e030034b30300fee70800b4e00c00b1c4000086e40000b5090200f12a02003c3c0500d0110700e729080021ee0a0073010d0034ea0e004c8e0f0090291000c12811004ef3170056931800a483200013e22700b1c4000086e40000b5090200f12a02000af402005d580300b48e030034b303003c3c0500d01107002ad10700e7290800fee7080021ee0a00b4e00c0073010d0034ea0e004c8e0f00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00c7a40800306a0900c70c0a002eda0a003e690c00');
INSERT INTO public.claim_outlines VALUES
	(301, 321, 692, '\x0300000016000000170000000900000000000000e9000000644a0b002ca90500775a05001f230b0049e21b00b1c4000086e40000b5090200f12a02005d580300b48e030034b303003c3c0500d0110700e7290800fee7080021ee0a00b4e00c0073010d0034ea0e004c8e0f0090291000c12811004ef3170056931800a483200013e22700b1c4000086e40000b5090200f12a02000af402005d580300b48e030034b303003c3c0500775a0500d01107002ad10700e7290800fee7080021ee0a001f230b00b4e00c0073010d0034ea0e004c8e0f0049e21b00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(302, 322, 692, '\x04000000080000001000000009000000000000004d010000644a0b002ca90500d0110700e380070049af07002e051400b5090200775a05001f230b00c12811004ef3170049e21b00a483200013e22700b5090200f12a02000af402003c3c0500775a0500d0110700e380070049af07002ad10700e729080021ee0a001f230b0073010d002e051400a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(303, 323, 692, '\x0500000012000000170000000900000005000000f4010000644a0b002ca9050034b30300c0a4060037950700dd000c00b4e00c00d06a0100b50902000af40200b9250400775a0500d0110700e380070049af07002ad10700734408001f230b00c12811002e0514004ef31700bd881b0049e21b00a483200013e22700d06a0100b5090200f12a02000af4020034b30300b92504003c3c0500775a0500c0a40600d0110700e38007003795070049af07002ad10700e72908007344080021ee0a001f230b00dd000c00b4e00c0073010d00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d0009f30400ae820500c7a40800306a09006fae0a00'),
	(304, 324, 692, '\x0200000013000000160000000900000000000000c8000000644a0b002ca90500e25301000aee0200d06a0100b50902000af4020034b30300b9250400fd810500c0a40600d0110700379507002ad1070073440800dd000c00b4e00c00c128110044a313004ef31700bd881b00a483200013e22700e2530100d06a0100b5090200f12a02000aee02000af4020034b30300b92504003c3c0500fd810500c0a40600d0110700379507002ad10700e72908007344080021ee0a00dd000c00b4e00c0073010d00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(305, 325, 692, '\x020000000e00000014000000090000000000000085000000644a0b002ca90500d69e040090291000e2530100d06a0100b50902000aee0200fd810500d0110700d96a070080680e0016c10e00c128110044a313004ef31700a483200013e22700e2530100d06a0100b5090200f12a02000aee02000af40200d69e04003c3c0500fd810500d0110700d96a07002ad10700e729080021ee0a0073010d0080680e0016c10e0090291000a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(306, 326, 692, '\x040000001000000017000000090000000000000090010000644a0b002ca9050011d80000da140300237b0a0069110f00e2530100d06a0100b50902000aee0200d69e0400fd810500d0110700d96a070080680e0016c10e0090291000c128110044a313004ef31700a483200013e2270011d80000e2530100d06a0100b5090200f12a02000aee02000af40200da140300d69e04003c3c0500fd810500d0110700d96a07002ad10700e7290800237b0a0021ee0a0073010d0080680e0016c10e0069110f00a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(307, 327, 692, '\x030000000e000000160000000b00000000000000a6000000644a0b002ca905002d55010030041600e6c6160011d80000b5090200e3620200da14030020e00400d0110700d96a0700660f0a00237b0a0069110f00c12811004ef31700a483200013e2270011d800002d550100b5090200f12a0200e36202000af40200da14030020e004003c3c0500d0110700d96a07002ad10700e7290800660f0a00237b0a0021ee0a0073010d0069110f0030041600e6c61600a483200013e22700b5090200f12a0200e36202000af402003c3c0500d01107002ad10700e7290800660f0a0021ee0a0073010d00'),
	(308, 328, 692, '\x0500000012000000180000000900000004000000f4010000644a0b002ca90500a4c70600d9220800e4bd0900a24c0a00c481210011d800002d550100b5090200e3620200da14030020e00400d0110700d96a0700658a0900660f0a00237b0a0069110f00c128110030041600e6c616004ef31700a483200013e2270011d800002d550100b5090200f12a0200e36202000af4020020e004003c3c0500a4c70600d0110700d96a07002ad10700d9220800e7290800658a0900e4bd0900660f0a00a24c0a00237b0a0021ee0a0073010d00a4832000c481210013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00ddfb0200d1ce0300c0580b00d7450f00'),
	(309, 329, 692, '\x010000000f00000015000000090000000100000064000000644a0b002ca9050010ae0000b5090200632605004eab0500a4c70600d0110700d9220800658a0900e4bd0900aee50900a24c0a00c12811004ef31700a4832000c481210013e2270010ae0000b5090200f12a02000af40200632605003c3c05004eab0500a4c70600d01107002ad10700d9220800e7290800658a0900e4bd0900aee50900a24c0a0021ee0a0073010d00a4832000c481210013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d0014770a00'),
	(310, 330, 692, '\x040000000e000000170000000b000000000000004d010000644a0b002ca90500d97c0600d0110700970f1a006ec0200010ae0000b50902008f0b0400632605004eab0500e31508005a5908001c5b0800aee5090032390b00c12811004ef31700a483200013e2270010ae0000b5090200f12a02000af402008f0b0400632605003c3c05004eab0500d97c0600d01107002ad10700e3150800e72908005a5908001c5b0800aee5090021ee0a0032390b0073010d00970f1a00a48320006ec0200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e3150800e72908001c5b080021ee0a0073010d00'),
	(311, 331, 692, '\x030000000f000000140000000900000000000000e9000000644a0b002ca9050068830300ce6508007bc8180086e40000e2530100b5090200d0110700e31508001c5b08009cbc0a009d9d0d00f42b1000c1281100978e15004ef31700a8fb1f00a483200013e2270086e40000e2530100b5090200f12a02000af40200688303003c3c0500d01107002ad10700e3150800e72908001c5b0800ce6508009cbc0a0021ee0a0073010d009d9d0d007bc81800a483200013e22700b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00'),
	(312, 332, 692, '\x050000000d0000001600000009000000000000006e010000644a0b002ca905003e6e0300b48e0300ea0e0700e6c616004bce1e00b1c40000b509020068830300d01107001c5b0800ce6508008ae10d00c12811004ef317007bc81800a483200013e2270005b12a00b1c40000b5090200f12a02000af402003e6e030068830300b48e03003c3c0500ea0e0700d01107002ad10700e72908001c5b0800ce65080021ee0a0073010d008ae10d00e6c616004bce1e00a483200013e2270005b12a00b5090200f12a02000af402003c3c0500d01107002ad10700e729080021ee0a0073010d00');


-- Data for Name: claim_spans; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.claim_spans VALUES
	(1, 1, 'content', NULL, 30, 184),
	(2, 1, 'content', NULL, 228, 299),
	(3, 1, 'source', 0, 186, 221),
	(4, 1, 'cue', 0, 222, 226),
	(5, 2, 'content', NULL, 257, 299),
	(6, 2, 'source', 0, 186, 221),
	(7, 2, 'cue', 0, 222, 226),
	(8, 2, 'cue', 1, 252, 256),
	(9, 3, 'content', NULL, 303, 373),
	(10, 3, 'source', 0, 376, 396),
	(11, 3, 'cue', 0, 397, 401),
	(12, 4, 'content', NULL, 436, 500),
	(13, 4, 'content', NULL, 513, 535),
	(14, 4, 'source', 0, 502, 505),
	(15, 4, 'cue', 0, 506, 511),
	(16, 5, 'content', NULL, 538, 695),
	(17, 6, 'content', NULL, 697, 793),
	(18, 6, 'source', 0, 808, 819),
	(19, 6, 'cue', 0, 795, 807),
	(20, 7, 'content', NULL, 822, 973),
	(21, 7, 'hedge', NULL, 860, 868),
	(22, 7, 'source', 0, 975, 1020),
	(23, 7, 'cue', 0, 1021, 1025),
	(24, 8, 'content', NULL, 1067, 1117),
	(25, 8, 'source', 0, 1048, 1060),
	(26, 8, 'cue', 0, 1061, 1066),
	(27, 9, 'content', NULL, 1157, 1291),
	(28, 9, 'source', 0, 1120, 1146),
	(29, 9, 'cue', 0, 1147, 1151),
	(30, 10, 'content', NULL, 1294, 1338),
	(31, 10, 'source', 0, 1341, 1352),
	(32, 10, 'cue', 0, 1353, 1357),
	(33, 11, 'content', NULL, 1359, 1413),
	(34, 12, 'content', NULL, 1416, 1525),
	(35, 13, 'content', NULL, 1528, 1593),
	(36, 14, 'content', NULL, 1618, 1651),
	(37, 14, 'content', NULL, 1655, 1660),
	(38, 14, 'source', 0, 1595, 1613),
	(39, 14, 'cue', 0, 1614, 1617),
	(40, 14, 'cue', 0, 1652, 1654),
	(41, 15, 'content', NULL, 1722, 1756),
	(42, 15, 'source', 0, 1662, 1710),
	(43, 15, 'cue', 0, 1712, 1716),
	(44, 16, 'content', NULL, 1773, 1820),
	(45, 16, 'hedge', NULL, 1792, 1797),
	(46, 16, 'source', 0, 1662, 1710),
	(47, 16, 'cue', 0, 1761, 1767),
	(48, 17, 'content', NULL, 1881, 1945),
	(49, 17, 'source', 0, 1823, 1834),
	(50, 17, 'cue', 0, 1871, 1875);
INSERT INTO public.claim_spans VALUES
	(51, 18, 'content', NULL, 1948, 1973),
	(52, 19, 'content', NULL, 2022, 2060),
	(53, 19, 'source', 0, 1976, 2006),
	(54, 19, 'cue', 0, 2007, 2016),
	(55, 20, 'content', NULL, 2075, 2120),
	(56, 20, 'source', 0, 1976, 2006),
	(57, 20, 'cue', 0, 2065, 2069),
	(58, 21, 'content', NULL, 2123, 2211),
	(59, 22, 'content', NULL, 69, 223),
	(60, 22, 'content', NULL, 267, 338),
	(61, 22, 'source', 0, 225, 260),
	(62, 22, 'cue', 0, 261, 265),
	(63, 23, 'content', NULL, 296, 338),
	(64, 23, 'source', 0, 225, 260),
	(65, 23, 'cue', 0, 261, 265),
	(66, 23, 'cue', 1, 291, 295),
	(67, 24, 'content', NULL, 342, 412),
	(68, 24, 'source', 0, 415, 435),
	(69, 24, 'cue', 0, 436, 440),
	(70, 25, 'content', NULL, 475, 539),
	(71, 25, 'content', NULL, 552, 574),
	(72, 25, 'source', 0, 541, 544),
	(73, 25, 'cue', 0, 545, 550),
	(74, 26, 'content', NULL, 577, 734),
	(75, 27, 'content', NULL, 736, 832),
	(76, 27, 'source', 0, 847, 858),
	(77, 27, 'cue', 0, 834, 846),
	(78, 28, 'content', NULL, 861, 1012),
	(79, 28, 'hedge', NULL, 899, 907),
	(80, 28, 'source', 0, 1014, 1059),
	(81, 28, 'cue', 0, 1060, 1064),
	(82, 29, 'content', NULL, 1106, 1156),
	(83, 29, 'source', 0, 1087, 1099),
	(84, 29, 'cue', 0, 1100, 1105),
	(85, 30, 'content', NULL, 1196, 1330),
	(86, 30, 'source', 0, 1159, 1185),
	(87, 30, 'cue', 0, 1186, 1190),
	(88, 31, 'content', NULL, 1333, 1377),
	(89, 31, 'source', 0, 1380, 1391),
	(90, 31, 'cue', 0, 1392, 1396),
	(91, 32, 'content', NULL, 1398, 1452),
	(92, 33, 'content', NULL, 1455, 1564),
	(93, 34, 'content', NULL, 1567, 1632),
	(94, 35, 'content', NULL, 1657, 1690),
	(95, 35, 'content', NULL, 1694, 1699),
	(96, 35, 'source', 0, 1634, 1652),
	(97, 35, 'cue', 0, 1653, 1656),
	(98, 35, 'cue', 0, 1691, 1693),
	(99, 36, 'content', NULL, 1761, 1795),
	(100, 36, 'source', 0, 1701, 1749);
INSERT INTO public.claim_spans VALUES
	(101, 36, 'cue', 0, 1751, 1755),
	(102, 37, 'content', NULL, 1812, 1859),
	(103, 37, 'hedge', NULL, 1831, 1836),
	(104, 37, 'source', 0, 1701, 1749),
	(105, 37, 'cue', 0, 1800, 1806),
	(106, 38, 'content', NULL, 1920, 1984),
	(107, 38, 'source', 0, 1862, 1873),
	(108, 38, 'cue', 0, 1910, 1914),
	(109, 39, 'content', NULL, 1987, 2012),
	(110, 40, 'content', NULL, 2061, 2099),
	(111, 40, 'source', 0, 2015, 2045),
	(112, 40, 'cue', 0, 2046, 2055),
	(113, 41, 'content', NULL, 2114, 2159),
	(114, 41, 'source', 0, 2015, 2045),
	(115, 41, 'cue', 0, 2104, 2108),
	(116, 42, 'content', NULL, 2162, 2247),
	(117, 42, 'source', 0, 2249, 2262),
	(118, 42, 'cue', 0, 2263, 2267),
	(119, 43, 'content', NULL, 0, 194),
	(120, 44, 'content', NULL, 203, 229),
	(121, 44, 'source', 0, 154, 174),
	(122, 44, 'cue', 0, 196, 202),
	(123, 45, 'content', NULL, 232, 379),
	(124, 45, 'hedge', NULL, 232, 234),
	(125, 45, 'condition', NULL, 232, 259),
	(126, 46, 'content', NULL, 382, 469),
	(127, 46, 'content', NULL, 533, 556),
	(128, 46, 'source', 0, 471, 516),
	(129, 46, 'cue', 0, 517, 521),
	(130, 47, 'content', NULL, 382, 531),
	(131, 47, 'source', 0, 546, 556),
	(132, 47, 'cue', 0, 533, 545),
	(133, 48, 'content', NULL, 558, 586),
	(134, 49, 'content', NULL, 633, 702),
	(135, 49, 'source', 0, 589, 611),
	(136, 49, 'cue', 0, 612, 616),
	(137, 50, 'content', NULL, 704, 743),
	(138, 51, 'content', NULL, 800, 872),
	(139, 51, 'source', 0, 746, 778),
	(140, 51, 'cue', 0, 779, 783),
	(141, 52, 'content', NULL, 874, 921),
	(142, 53, 'content', NULL, 945, 1010),
	(143, 53, 'source', 0, 1012, 1052),
	(144, 53, 'cue', 0, 1053, 1057),
	(145, 54, 'content', NULL, 1081, 1113),
	(146, 54, 'source', 0, 1059, 1070),
	(147, 54, 'cue', 0, 1071, 1075),
	(148, 55, 'content', NULL, 1156, 1161),
	(149, 55, 'source', 0, 1115, 1145),
	(150, 55, 'cue', 0, 1147, 1155);
INSERT INTO public.claim_spans VALUES
	(151, 56, 'content', NULL, 1164, 1219),
	(152, 57, 'content', NULL, 1262, 1276),
	(153, 57, 'content', NULL, 1280, 1336),
	(154, 57, 'caveat', NULL, 1372, 1403),
	(155, 57, 'source', 0, 1221, 1253),
	(156, 57, 'cue', 0, 1254, 1261),
	(157, 57, 'cue', 0, 1277, 1279),
	(158, 58, 'content', NULL, 1339, 1403),
	(159, 59, 'content', NULL, 1446, 1491),
	(160, 59, 'source', 0, 1405, 1435),
	(161, 59, 'cue', 0, 1436, 1440),
	(162, 60, 'content', NULL, 1495, 1560),
	(163, 61, 'content', NULL, 1563, 1705),
	(164, 61, 'hedge', NULL, 1652, 1655),
	(165, 61, 'source', 0, 1720, 1747),
	(166, 61, 'cue', 0, 1707, 1719),
	(167, 62, 'content', NULL, 1749, 1798),
	(168, 62, 'hedge', NULL, 1771, 1779),
	(169, 62, 'source', 0, 1800, 1810),
	(170, 62, 'cue', 0, 1811, 1815),
	(171, 63, 'content', NULL, 1845, 1927),
	(172, 64, 'content', NULL, 56, 83),
	(173, 64, 'source', 0, 0, 15),
	(174, 64, 'cue', 0, 28, 36),
	(175, 65, 'content', NULL, 102, 153),
	(176, 65, 'source', 0, 0, 15),
	(177, 65, 'cue', 0, 88, 96),
	(178, 66, 'content', NULL, 171, 188),
	(179, 66, 'source', 0, 155, 157),
	(180, 66, 'cue', 0, 164, 170),
	(181, 67, 'content', NULL, 192, 280),
	(182, 67, 'source', 0, 283, 328),
	(183, 67, 'cue', 0, 330, 334),
	(184, 68, 'content', NULL, 360, 384),
	(185, 68, 'source', 0, 386, 388),
	(186, 68, 'cue', 0, 389, 393),
	(187, 69, 'content', NULL, 395, 477),
	(188, 70, 'content', NULL, 549, 559),
	(189, 70, 'content', NULL, 563, 579),
	(190, 70, 'source', 0, 480, 543),
	(191, 70, 'cue', 0, 545, 548),
	(192, 70, 'cue', 0, 560, 562),
	(193, 71, 'content', NULL, 626, 719),
	(194, 71, 'source', 0, 581, 584),
	(195, 71, 'cue', 0, 585, 589),
	(196, 72, 'content', NULL, 723, 749),
	(197, 72, 'source', 0, 752, 758),
	(198, 72, 'cue', 0, 759, 763),
	(199, 73, 'content', NULL, 809, 875),
	(200, 73, 'source', 0, 779, 807);
INSERT INTO public.claim_spans VALUES
	(201, 73, 'cue', 0, 766, 778),
	(202, 74, 'content', NULL, 877, 917),
	(203, 74, 'source', 0, 919, 937),
	(204, 74, 'cue', 0, 938, 942),
	(205, 75, 'content', NULL, 957, 1011),
	(206, 75, 'source', 0, 1013, 1053),
	(207, 75, 'cue', 0, 1054, 1058),
	(208, 76, 'content', NULL, 1060, 1136),
	(209, 77, 'content', NULL, 1161, 1187),
	(210, 77, 'caveat', NULL, 1251, 1297),
	(211, 77, 'source', 0, 1139, 1145),
	(212, 77, 'cue', 0, 1146, 1155),
	(213, 78, 'content', NULL, 1219, 1297),
	(214, 79, 'content', NULL, 1329, 1346),
	(215, 79, 'source', 0, 1300, 1318),
	(216, 79, 'cue', 0, 1319, 1328),
	(217, 80, 'content', NULL, 1373, 1417),
	(218, 80, 'source', 0, 1348, 1350),
	(219, 80, 'cue', 0, 1351, 1355),
	(220, 81, 'content', NULL, 1465, 1525),
	(221, 81, 'source', 0, 1421, 1459),
	(222, 81, 'cue', 0, 1460, 1464),
	(223, 82, 'content', NULL, 1528, 1584),
	(224, 82, 'source', 0, 1587, 1589),
	(225, 82, 'cue', 0, 1590, 1594),
	(226, 83, 'content', NULL, 61, 97),
	(227, 83, 'source', 0, 0, 40),
	(228, 83, 'cue', 0, 54, 60),
	(229, 84, 'content', NULL, 112, 178),
	(230, 84, 'source', 0, 0, 40),
	(231, 84, 'cue', 0, 102, 106),
	(232, 85, 'content', NULL, 182, 221),
	(233, 85, 'content', NULL, 277, 334),
	(234, 85, 'source', 0, 224, 239),
	(235, 85, 'cue', 0, 240, 244),
	(236, 86, 'content', NULL, 435, 479),
	(237, 86, 'source', 0, 338, 345),
	(238, 86, 'cue', 0, 346, 354),
	(239, 87, 'content', NULL, 491, 535),
	(240, 87, 'source', 0, 481, 483),
	(241, 87, 'cue', 0, 484, 490),
	(242, 88, 'content', NULL, 538, 581),
	(243, 88, 'source', 0, 583, 585),
	(244, 88, 'cue', 0, 586, 590),
	(245, 89, 'content', NULL, 562, 581),
	(246, 89, 'source', 0, 583, 585),
	(247, 89, 'cue', 0, 586, 590),
	(248, 89, 'cue', 1, 554, 561),
	(249, 90, 'content', NULL, 615, 643),
	(250, 90, 'source', 0, 593, 595);
INSERT INTO public.claim_spans VALUES
	(251, 90, 'cue', 0, 601, 609),
	(252, 91, 'content', NULL, 800, 847),
	(253, 91, 'cue', 0, 794, 799),
	(254, 92, 'content', NULL, 862, 899),
	(255, 92, 'source', 0, 849, 856),
	(256, 92, 'cue', 0, 857, 861),
	(257, 93, 'content', NULL, 902, 923),
	(258, 94, 'content', NULL, 948, 999),
	(259, 94, 'caveat', NULL, 1018, 1058),
	(260, 94, 'source', 0, 926, 942),
	(261, 94, 'cue', 0, 943, 947),
	(262, 95, 'content', NULL, 1001, 1058),
	(263, 96, 'content', NULL, 1146, 1173),
	(264, 96, 'source', 0, 1061, 1122),
	(265, 96, 'cue', 0, 1124, 1128),
	(266, 97, 'content', NULL, 1176, 1213),
	(267, 97, 'source', 0, 1216, 1218),
	(268, 97, 'cue', 0, 1219, 1223),
	(269, 98, 'content', NULL, 1268, 1358),
	(270, 98, 'source', 0, 1225, 1229),
	(271, 98, 'cue', 0, 1263, 1267),
	(272, 99, 'content', NULL, 1361, 1414),
	(273, 100, 'content', NULL, 1416, 1498),
	(274, 100, 'hedge', NULL, 1421, 1426),
	(275, 100, 'hedge', NULL, 1444, 1446),
	(276, 100, 'condition', NULL, 1444, 1498),
	(277, 100, 'source', 0, 1500, 1510),
	(278, 100, 'cue', 0, 1511, 1515),
	(279, 101, 'content', NULL, 1518, 1592),
	(280, 101, 'source', 0, 1607, 1618),
	(281, 101, 'cue', 0, 1594, 1606),
	(282, 102, 'content', NULL, 1620, 1692),
	(283, 103, 'content', NULL, 0, 124),
	(284, 103, 'source', 0, 126, 161),
	(285, 103, 'cue', 0, 162, 166),
	(286, 104, 'content', NULL, 169, 198),
	(287, 104, 'source', 0, 200, 220),
	(288, 104, 'cue', 0, 221, 225),
	(289, 105, 'content', NULL, 263, 386),
	(290, 105, 'source', 0, 389, 392),
	(291, 105, 'cue', 0, 393, 397),
	(292, 106, 'content', NULL, 399, 448),
	(293, 107, 'content', NULL, 473, 547),
	(294, 107, 'source', 0, 451, 462),
	(295, 107, 'cue', 0, 463, 467),
	(296, 108, 'content', NULL, 549, 600),
	(297, 109, 'content', NULL, 603, 638),
	(298, 109, 'source', 0, 641, 644),
	(299, 109, 'cue', 0, 645, 649),
	(300, 110, 'content', NULL, 715, 731);
INSERT INTO public.claim_spans VALUES
	(301, 110, 'source', 0, 651, 698),
	(302, 110, 'cue', 0, 700, 709),
	(303, 111, 'content', NULL, 747, 786),
	(304, 111, 'hedge', NULL, 767, 772),
	(305, 111, 'source', 0, 651, 698),
	(306, 111, 'cue', 0, 737, 741),
	(307, 112, 'content', NULL, 789, 829),
	(308, 113, 'content', NULL, 831, 949),
	(309, 114, 'content', NULL, 1016, 1036),
	(310, 114, 'source', 0, 955, 970),
	(311, 114, 'cue', 0, 991, 997),
	(312, 115, 'content', NULL, 1039, 1093),
	(313, 115, 'hedge', NULL, 1068, 1073),
	(314, 115, 'source', 0, 1095, 1132),
	(315, 115, 'cue', 0, 1133, 1137),
	(316, 116, 'content', NULL, 1152, 1221),
	(317, 116, 'source', 0, 1236, 1284),
	(318, 116, 'cue', 0, 1223, 1235),
	(319, 117, 'content', NULL, 1287, 1335),
	(320, 117, 'source', 0, 1350, 1377),
	(321, 117, 'cue', 0, 1337, 1349),
	(322, 118, 'content', NULL, 1393, 1470),
	(323, 118, 'source', 0, 1379, 1382),
	(324, 118, 'cue', 0, 1383, 1387),
	(325, 119, 'content', NULL, 1474, 1516),
	(326, 120, 'content', NULL, 1518, 1630),
	(327, 121, 'content', NULL, 1634, 1691),
	(328, 121, 'content', NULL, 1705, 1758),
	(329, 121, 'source', 0, 1694, 1697),
	(330, 121, 'cue', 0, 1698, 1702),
	(331, 122, 'content', NULL, 1762, 1830),
	(332, 123, 'content', NULL, 0, 124),
	(333, 123, 'source', 0, 126, 161),
	(334, 123, 'cue', 0, 162, 166),
	(335, 124, 'content', NULL, 169, 198),
	(336, 124, 'source', 0, 200, 220),
	(337, 124, 'cue', 0, 221, 225),
	(338, 125, 'content', NULL, 263, 386),
	(339, 125, 'source', 0, 389, 392),
	(340, 125, 'cue', 0, 393, 397),
	(341, 126, 'content', NULL, 399, 448),
	(342, 127, 'content', NULL, 473, 547),
	(343, 127, 'source', 0, 451, 462),
	(344, 127, 'cue', 0, 463, 467),
	(345, 128, 'content', NULL, 549, 600),
	(346, 129, 'content', NULL, 603, 638),
	(347, 129, 'source', 0, 641, 644),
	(348, 129, 'cue', 0, 645, 649),
	(349, 130, 'content', NULL, 715, 731),
	(350, 130, 'source', 0, 651, 698);
INSERT INTO public.claim_spans VALUES
	(351, 130, 'cue', 0, 700, 709),
	(352, 131, 'content', NULL, 747, 786),
	(353, 131, 'hedge', NULL, 767, 772),
	(354, 131, 'source', 0, 651, 698),
	(355, 131, 'cue', 0, 737, 741),
	(356, 132, 'content', NULL, 789, 829),
	(357, 133, 'content', NULL, 831, 949),
	(358, 134, 'content', NULL, 1016, 1036),
	(359, 134, 'source', 0, 955, 970),
	(360, 134, 'cue', 0, 991, 997),
	(361, 135, 'content', NULL, 1039, 1115),
	(362, 135, 'source', 0, 1117, 1133),
	(363, 135, 'cue', 0, 1134, 1138),
	(364, 136, 'content', NULL, 1156, 1204),
	(365, 136, 'source', 0, 1219, 1246),
	(366, 136, 'cue', 0, 1206, 1218),
	(367, 137, 'content', NULL, 1262, 1339),
	(368, 137, 'source', 0, 1248, 1251),
	(369, 137, 'cue', 0, 1252, 1256),
	(370, 138, 'content', NULL, 1343, 1385),
	(371, 139, 'content', NULL, 1387, 1499),
	(372, 140, 'content', NULL, 1503, 1560),
	(373, 140, 'content', NULL, 1574, 1627),
	(374, 140, 'source', 0, 1563, 1566),
	(375, 140, 'cue', 0, 1567, 1571),
	(376, 141, 'content', NULL, 1631, 1699),
	(377, 142, 'content', NULL, 30, 90),
	(378, 142, 'content', NULL, 110, 276),
	(379, 142, 'source', 0, 92, 103),
	(380, 142, 'cue', 0, 104, 108),
	(381, 143, 'content', NULL, 279, 397),
	(382, 143, 'source', 0, 399, 414),
	(383, 143, 'cue', 0, 415, 423),
	(384, 143, 'source', 1, 442, 483),
	(385, 143, 'cue', 1, 435, 441),
	(386, 144, 'content', NULL, 333, 483),
	(387, 144, 'source', 0, 279, 303),
	(388, 144, 'cue', 0, 304, 310),
	(389, 145, 'content', NULL, 514, 536),
	(390, 145, 'source', 0, 486, 498),
	(391, 145, 'cue', 0, 499, 508),
	(392, 146, 'content', NULL, 592, 674),
	(393, 146, 'source', 0, 538, 570),
	(394, 146, 'cue', 0, 571, 575),
	(395, 147, 'content', NULL, 678, 725),
	(396, 147, 'source', 0, 728, 733),
	(397, 147, 'cue', 0, 734, 738),
	(398, 148, 'content', NULL, 752, 783),
	(399, 148, 'source', 0, 740, 742),
	(400, 148, 'cue', 0, 743, 751);
INSERT INTO public.claim_spans VALUES
	(401, 149, 'content', NULL, 818, 874),
	(402, 149, 'source', 0, 786, 807),
	(403, 149, 'cue', 0, 808, 812),
	(404, 150, 'content', NULL, 877, 942),
	(405, 150, 'source', 0, 945, 948),
	(406, 150, 'cue', 0, 949, 953),
	(407, 151, 'content', NULL, 956, 1010),
	(408, 151, 'source', 0, 1012, 1052),
	(409, 151, 'cue', 0, 1053, 1057),
	(410, 152, 'content', NULL, 1071, 1131),
	(411, 152, 'source', 0, 1012, 1052),
	(412, 152, 'cue', 0, 1059, 1065),
	(413, 153, 'content', NULL, 1133, 1167),
	(414, 154, 'content', NULL, 1170, 1216),
	(415, 154, 'source', 0, 1231, 1242),
	(416, 154, 'cue', 0, 1218, 1230),
	(417, 155, 'content', NULL, 1244, 1381),
	(418, 155, 'source', 0, 1383, 1385),
	(419, 155, 'cue', 0, 1386, 1390),
	(420, 156, 'content', NULL, 1393, 1453),
	(421, 157, 'content', NULL, 1501, 1584),
	(422, 157, 'source', 0, 1456, 1494),
	(423, 157, 'cue', 0, 1496, 1500),
	(424, 158, 'content', NULL, 1587, 1602),
	(425, 158, 'content', NULL, 1616, 1640),
	(426, 158, 'source', 0, 1605, 1608),
	(427, 158, 'cue', 0, 1609, 1613),
	(428, 159, 'content', NULL, 32, 135),
	(429, 159, 'content', NULL, 198, 268),
	(430, 159, 'source', 0, 137, 179),
	(431, 159, 'cue', 0, 180, 184),
	(432, 160, 'content', NULL, 328, 409),
	(433, 160, 'source', 0, 271, 299),
	(434, 160, 'cue', 0, 300, 304),
	(435, 161, 'content', NULL, 411, 457),
	(436, 161, 'source', 0, 459, 462),
	(437, 161, 'cue', 0, 463, 467),
	(438, 162, 'content', NULL, 476, 506),
	(439, 162, 'source', 0, 459, 462),
	(440, 162, 'cue', 0, 469, 475),
	(441, 163, 'content', NULL, 559, 569),
	(442, 163, 'content', NULL, 573, 588),
	(443, 163, 'source', 0, 509, 553),
	(444, 163, 'cue', 0, 555, 558),
	(445, 163, 'cue', 0, 570, 572),
	(446, 164, 'content', NULL, 603, 638),
	(447, 164, 'source', 0, 509, 553),
	(448, 164, 'cue', 0, 593, 597),
	(449, 165, 'content', NULL, 691, 720),
	(450, 165, 'source', 0, 655, 657);
INSERT INTO public.claim_spans VALUES
	(451, 165, 'cue', 0, 658, 666),
	(452, 166, 'content', NULL, 744, 769),
	(453, 166, 'source', 0, 655, 657),
	(454, 166, 'cue', 0, 732, 738),
	(455, 167, 'content', NULL, 773, 814),
	(456, 167, 'source', 0, 817, 823),
	(457, 167, 'cue', 0, 824, 828),
	(458, 168, 'content', NULL, 862, 923),
	(459, 168, 'hedge', NULL, 869, 877),
	(460, 168, 'source', 0, 925, 928),
	(461, 168, 'cue', 0, 929, 934),
	(462, 169, 'content', NULL, 937, 970),
	(463, 170, 'content', NULL, 1052, 1086),
	(464, 170, 'source', 0, 974, 1005),
	(465, 170, 'cue', 0, 1010, 1014),
	(466, 171, 'content', NULL, 1089, 1185),
	(467, 171, 'source', 0, 1187, 1227),
	(468, 171, 'cue', 0, 1228, 1232),
	(469, 172, 'content', NULL, 1234, 1330),
	(470, 172, 'source', 0, 1345, 1355),
	(471, 172, 'cue', 0, 1332, 1344),
	(472, 173, 'content', NULL, 1358, 1433),
	(473, 173, 'source', 0, 1435, 1441),
	(474, 173, 'cue', 0, 1442, 1446),
	(475, 174, 'content', NULL, 1448, 1579),
	(476, 175, 'content', NULL, 1603, 1646),
	(477, 175, 'source', 0, 1581, 1592),
	(478, 175, 'cue', 0, 1593, 1597),
	(479, 176, 'content', NULL, 1686, 1753),
	(480, 176, 'hedge', NULL, 1700, 1706),
	(481, 176, 'hedge', NULL, 1728, 1730),
	(482, 176, 'condition', NULL, 1728, 1753),
	(483, 176, 'source', 0, 1648, 1680),
	(484, 176, 'cue', 0, 1681, 1685),
	(485, 177, 'content', NULL, 50, 103),
	(486, 177, 'source', 0, 24, 44),
	(487, 177, 'cue', 0, 45, 49),
	(488, 178, 'content', NULL, 230, 300),
	(489, 178, 'source', 0, 168, 192),
	(490, 178, 'cue', 0, 193, 197),
	(491, 179, 'content', NULL, 230, 300),
	(492, 179, 'source', 0, 168, 192),
	(493, 179, 'cue', 0, 217, 224),
	(494, 180, 'content', NULL, 304, 410),
	(495, 181, 'content', NULL, 448, 514),
	(496, 181, 'hedge', NULL, 459, 464),
	(497, 181, 'source', 0, 425, 446),
	(498, 181, 'cue', 0, 412, 424),
	(499, 182, 'content', NULL, 518, 614),
	(500, 182, 'source', 0, 616, 638);
INSERT INTO public.claim_spans VALUES
	(501, 182, 'cue', 0, 639, 643),
	(502, 183, 'content', NULL, 656, 722),
	(503, 183, 'source', 0, 645, 649),
	(504, 183, 'cue', 0, 650, 655),
	(505, 184, 'content', NULL, 725, 866),
	(506, 185, 'content', NULL, 890, 938),
	(507, 185, 'source', 0, 868, 878),
	(508, 185, 'cue', 0, 879, 884),
	(509, 186, 'content', NULL, 959, 1034),
	(510, 186, 'source', 0, 940, 942),
	(511, 186, 'cue', 0, 948, 953),
	(512, 187, 'content', NULL, 1038, 1112),
	(513, 187, 'source', 0, 1115, 1128),
	(514, 187, 'cue', 0, 1129, 1134),
	(515, 188, 'content', NULL, 1221, 1247),
	(516, 188, 'source', 0, 1160, 1204),
	(517, 188, 'cue', 0, 1206, 1215),
	(518, 189, 'content', NULL, 1262, 1338),
	(519, 189, 'source', 0, 1249, 1251),
	(520, 189, 'cue', 0, 1252, 1256),
	(521, 190, 'content', NULL, 1302, 1338),
	(522, 190, 'source', 0, 1249, 1251),
	(523, 190, 'cue', 0, 1252, 1256),
	(524, 190, 'cue', 1, 1278, 1285),
	(525, 191, 'content', NULL, 1341, 1388),
	(526, 191, 'source', 0, 1391, 1393),
	(527, 191, 'cue', 0, 1394, 1398),
	(528, 192, 'content', NULL, 1452, 1476),
	(529, 192, 'source', 0, 1417, 1443),
	(530, 192, 'cue', 0, 1445, 1451),
	(531, 193, 'content', NULL, 1478, 1511),
	(532, 193, 'content', NULL, 1522, 1549),
	(533, 193, 'source', 0, 1513, 1515),
	(534, 193, 'cue', 0, 1516, 1520),
	(535, 194, 'content', NULL, 1569, 1601),
	(536, 194, 'source', 0, 1552, 1559),
	(537, 194, 'cue', 0, 1560, 1568),
	(538, 195, 'content', NULL, 1616, 1638),
	(539, 195, 'source', 0, 1552, 1559),
	(540, 195, 'cue', 0, 1606, 1610),
	(541, 196, 'content', NULL, 1640, 1666),
	(542, 197, 'content', NULL, 1698, 1754),
	(543, 197, 'source', 0, 1668, 1679),
	(544, 197, 'cue', 0, 1684, 1692),
	(545, 198, 'content', NULL, 1778, 1788),
	(546, 198, 'content', NULL, 1792, 1808),
	(547, 198, 'source', 0, 1756, 1772),
	(548, 198, 'cue', 0, 1773, 1777),
	(549, 198, 'cue', 0, 1789, 1791),
	(550, 199, 'content', NULL, 1835, 1911);
INSERT INTO public.claim_spans VALUES
	(551, 200, 'content', NULL, 1937, 1982),
	(552, 200, 'source', 0, 1913, 1926),
	(553, 200, 'cue', 0, 1927, 1931),
	(554, 201, 'content', NULL, 2047, 2117),
	(555, 201, 'source', 0, 1986, 2004),
	(556, 201, 'cue', 0, 2037, 2041),
	(557, 202, 'content', NULL, 2144, 2163),
	(558, 202, 'source', 0, 2119, 2131),
	(559, 202, 'cue', 0, 2132, 2138),
	(560, 203, 'content', NULL, 2166, 2225),
	(561, 203, 'source', 0, 2227, 2240),
	(562, 203, 'cue', 0, 2241, 2245),
	(563, 204, 'content', NULL, 2247, 2260),
	(564, 204, 'content', NULL, 2308, 2319),
	(565, 204, 'source', 0, 2275, 2306),
	(566, 204, 'cue', 0, 2262, 2274),
	(567, 205, 'content', NULL, 0, 84),
	(568, 206, 'content', NULL, 99, 175),
	(569, 206, 'source', 0, 0, 15),
	(570, 206, 'cue', 0, 89, 98),
	(571, 207, 'content', NULL, 179, 267),
	(572, 207, 'content', NULL, 312, 359),
	(573, 207, 'source', 0, 275, 309),
	(574, 207, 'cue', 0, 270, 274),
	(575, 208, 'content', NULL, 429, 559),
	(576, 208, 'source', 0, 363, 398),
	(577, 208, 'cue', 0, 418, 423),
	(578, 209, 'content', NULL, 561, 674),
	(579, 210, 'content', NULL, 716, 770),
	(580, 210, 'source', 0, 677, 692),
	(581, 210, 'cue', 0, 706, 710),
	(582, 211, 'content', NULL, 772, 843),
	(583, 212, 'content', NULL, 785, 832),
	(584, 212, 'cue', 0, 772, 779),
	(585, 213, 'content', NULL, 813, 832),
	(586, 213, 'cue', 0, 805, 812),
	(587, 214, 'content', NULL, 879, 1005),
	(588, 214, 'source', 0, 846, 857),
	(589, 214, 'cue', 0, 858, 867),
	(590, 215, 'content', NULL, 1007, 1053),
	(591, 216, 'content', NULL, 1057, 1105),
	(592, 216, 'content', NULL, 1123, 1164),
	(593, 216, 'source', 0, 1108, 1115),
	(594, 216, 'cue', 0, 1116, 1120),
	(595, 217, 'content', NULL, 1168, 1270),
	(596, 218, 'content', NULL, 85, 132),
	(597, 218, 'source', 0, 70, 79),
	(598, 218, 'cue', 0, 80, 84),
	(599, 219, 'content', NULL, 135, 170),
	(600, 219, 'source', 0, 173, 185);
INSERT INTO public.claim_spans VALUES
	(601, 219, 'cue', 0, 186, 190),
	(602, 220, 'content', NULL, 343, 416),
	(603, 221, 'content', NULL, 474, 501),
	(604, 221, 'source', 0, 503, 518),
	(605, 221, 'cue', 0, 519, 523),
	(606, 222, 'content', NULL, 538, 572),
	(607, 222, 'source', 0, 587, 606),
	(608, 222, 'cue', 0, 574, 586),
	(609, 223, 'content', NULL, 691, 747),
	(610, 223, 'source', 0, 632, 644),
	(611, 223, 'cue', 0, 681, 685),
	(612, 224, 'content', NULL, 799, 854),
	(613, 225, 'content', NULL, 856, 971),
	(614, 225, 'hedge', NULL, 856, 858),
	(615, 225, 'condition', NULL, 856, 920),
	(616, 226, 'content', NULL, 1160, 1198),
	(617, 226, 'source', 0, 1074, 1077),
	(618, 226, 'cue', 0, 1150, 1159),
	(619, 227, 'content', NULL, 1201, 1229),
	(620, 228, 'content', NULL, 0, 210),
	(621, 229, 'content', NULL, 213, 310),
	(622, 230, 'content', NULL, 347, 371),
	(623, 230, 'source', 0, 312, 341),
	(624, 230, 'cue', 0, 342, 346),
	(625, 231, 'content', NULL, 374, 428),
	(626, 231, 'hedge', NULL, 412, 414),
	(627, 231, 'condition', NULL, 412, 428),
	(628, 231, 'source', 0, 431, 433),
	(629, 231, 'cue', 0, 434, 438),
	(630, 232, 'content', NULL, 492, 495),
	(631, 232, 'content', NULL, 499, 515),
	(632, 232, 'source', 0, 453, 483),
	(633, 232, 'cue', 0, 484, 491),
	(634, 232, 'cue', 0, 496, 498),
	(635, 233, 'content', NULL, 517, 557),
	(636, 233, 'source', 0, 559, 562),
	(637, 233, 'cue', 0, 563, 567),
	(638, 233, 'source', 1, 576, 607),
	(639, 233, 'cue', 1, 569, 575),
	(640, 234, 'content', NULL, 621, 625),
	(641, 234, 'content', NULL, 629, 643),
	(642, 234, 'source', 0, 609, 616),
	(643, 234, 'cue', 0, 617, 620),
	(644, 234, 'cue', 0, 626, 628),
	(645, 235, 'content', NULL, 658, 702),
	(646, 235, 'source', 0, 609, 616),
	(647, 235, 'cue', 0, 648, 652),
	(648, 236, 'content', NULL, 705, 760),
	(649, 237, 'content', NULL, 762, 787),
	(650, 238, 'content', NULL, 790, 819);
INSERT INTO public.claim_spans VALUES
	(651, 238, 'content', NULL, 843, 870),
	(652, 238, 'source', 0, 822, 824),
	(653, 238, 'cue', 0, 825, 829),
	(654, 239, 'content', NULL, 874, 925),
	(655, 240, 'content', NULL, 983, 1094),
	(656, 240, 'source', 0, 940, 981),
	(657, 240, 'cue', 0, 927, 939),
	(658, 241, 'content', NULL, 1074, 1084),
	(659, 241, 'content', NULL, 1088, 1094),
	(660, 241, 'source', 0, 940, 981),
	(661, 241, 'cue', 0, 927, 939),
	(662, 241, 'source', 1, 1031, 1069),
	(663, 241, 'cue', 1, 1070, 1073),
	(664, 241, 'cue', 1, 1085, 1087),
	(665, 242, 'content', NULL, 1096, 1119),
	(666, 242, 'source', 0, 1121, 1143),
	(667, 242, 'cue', 0, 1144, 1148),
	(668, 243, 'content', NULL, 1151, 1182),
	(669, 244, 'content', NULL, 1184, 1253),
	(670, 244, 'content', NULL, 1301, 1371),
	(671, 244, 'source', 0, 1268, 1299),
	(672, 244, 'cue', 0, 1255, 1267),
	(673, 245, 'content', NULL, 1388, 1411),
	(674, 245, 'source', 0, 1373, 1380),
	(675, 245, 'cue', 0, 1381, 1387),
	(676, 246, 'content', NULL, 1414, 1464),
	(677, 246, 'hedge', NULL, 1442, 1445),
	(678, 246, 'source', 0, 1466, 1489),
	(679, 246, 'cue', 0, 1490, 1496),
	(680, 247, 'content', NULL, 1552, 1644),
	(681, 248, 'content', NULL, 1654, 1692),
	(682, 248, 'source', 0, 1646, 1648),
	(683, 248, 'cue', 0, 1649, 1653),
	(684, 249, 'content', NULL, 0, 155),
	(685, 250, 'content', NULL, 184, 237),
	(686, 250, 'source', 0, 158, 177),
	(687, 250, 'cue', 0, 179, 183),
	(688, 251, 'content', NULL, 240, 277),
	(689, 251, 'source', 0, 280, 282),
	(690, 251, 'cue', 0, 283, 287),
	(691, 252, 'content', NULL, 289, 356),
	(692, 253, 'content', NULL, 359, 416),
	(693, 254, 'content', NULL, 418, 501),
	(694, 254, 'content', NULL, 537, 556),
	(695, 254, 'source', 0, 516, 535),
	(696, 254, 'cue', 0, 503, 515),
	(697, 255, 'content', NULL, 612, 640),
	(698, 255, 'source', 0, 559, 598),
	(699, 255, 'cue', 0, 600, 606),
	(700, 256, 'content', NULL, 642, 738);
INSERT INTO public.claim_spans VALUES
	(701, 256, 'source', 0, 740, 743),
	(702, 256, 'cue', 0, 744, 748),
	(703, 257, 'content', NULL, 774, 846),
	(704, 257, 'source', 0, 750, 753),
	(705, 257, 'cue', 0, 767, 773),
	(706, 258, 'content', NULL, 989, 1012),
	(707, 258, 'source', 0, 951, 973),
	(708, 258, 'cue', 0, 974, 983),
	(709, 259, 'content', NULL, 1022, 1048),
	(710, 259, 'source', 0, 951, 973),
	(711, 259, 'cue', 0, 1017, 1021),
	(712, 260, 'content', NULL, 1068, 1092),
	(713, 260, 'source', 0, 1051, 1057),
	(714, 260, 'cue', 0, 1058, 1062),
	(715, 261, 'content', NULL, 1107, 1141),
	(716, 261, 'source', 0, 1094, 1096),
	(717, 261, 'cue', 0, 1101, 1106),
	(718, 262, 'content', NULL, 0, 117),
	(719, 262, 'source', 0, 118, 126),
	(720, 262, 'cue', 0, 127, 132),
	(721, 263, 'content', NULL, 200, 304),
	(722, 264, 'content', NULL, 306, 370),
	(723, 265, 'content', NULL, 374, 439),
	(724, 265, 'source', 0, 447, 458),
	(725, 265, 'cue', 0, 442, 446),
	(726, 266, 'content', NULL, 478, 532),
	(727, 266, 'content', NULL, 544, 608),
	(728, 266, 'source', 0, 534, 537),
	(729, 266, 'cue', 0, 538, 542),
	(730, 267, 'content', NULL, 611, 635),
	(731, 267, 'hedge', NULL, 622, 625),
	(732, 268, 'content', NULL, 637, 708),
	(733, 268, 'source', 0, 723, 732),
	(734, 268, 'cue', 0, 710, 722),
	(735, 269, 'content', NULL, 757, 837),
	(736, 269, 'hedge', NULL, 773, 778),
	(737, 269, 'source', 0, 734, 745),
	(738, 269, 'cue', 0, 746, 751),
	(739, 270, 'content', NULL, 951, 983),
	(740, 270, 'source', 0, 841, 928),
	(741, 270, 'cue', 0, 930, 934),
	(742, 271, 'content', NULL, 986, 1041),
	(743, 271, 'source', 0, 1044, 1046),
	(744, 271, 'cue', 0, 1047, 1051),
	(745, 272, 'content', NULL, 1076, 1117),
	(746, 272, 'source', 0, 1053, 1055),
	(747, 272, 'cue', 0, 1069, 1075),
	(748, 273, 'content', NULL, 1194, 1238),
	(749, 273, 'source', 0, 1120, 1179),
	(750, 273, 'cue', 0, 1181, 1188);
INSERT INTO public.claim_spans VALUES
	(751, 274, 'content', NULL, 1259, 1265),
	(752, 274, 'source', 0, 1240, 1244),
	(753, 274, 'cue', 0, 1245, 1253),
	(754, 275, 'content', NULL, 1267, 1318),
	(755, 275, 'content', NULL, 1330, 1349),
	(756, 275, 'source', 0, 1320, 1323),
	(757, 275, 'cue', 0, 1324, 1328),
	(758, 276, 'content', NULL, 1375, 1413),
	(759, 276, 'source', 0, 1352, 1367),
	(760, 276, 'cue', 0, 1368, 1374),
	(761, 277, 'content', NULL, 1437, 1495),
	(762, 277, 'source', 0, 1415, 1426),
	(763, 277, 'cue', 0, 1427, 1431),
	(764, 278, 'content', NULL, 1498, 1552),
	(765, 278, 'source', 0, 1567, 1589),
	(766, 278, 'cue', 0, 1554, 1566),
	(767, 279, 'content', NULL, 1591, 1638),
	(768, 280, 'content', NULL, 1641, 1784),
	(769, 280, 'hedge', NULL, 1641, 1643),
	(770, 280, 'condition', NULL, 1641, 1697),
	(771, 281, 'content', NULL, 0, 204),
	(772, 282, 'content', NULL, 207, 258),
	(773, 282, 'source', 0, 273, 287),
	(774, 282, 'cue', 0, 260, 272),
	(775, 283, 'content', NULL, 289, 324),
	(776, 284, 'content', NULL, 344, 381),
	(777, 285, 'content', NULL, 397, 483),
	(778, 285, 'source', 0, 383, 386),
	(779, 285, 'cue', 0, 387, 391),
	(780, 286, 'content', NULL, 486, 508),
	(781, 286, 'content', NULL, 534, 563),
	(782, 286, 'source', 0, 511, 514),
	(783, 286, 'cue', 0, 515, 519),
	(784, 287, 'content', NULL, 620, 655),
	(785, 287, 'source', 0, 567, 578),
	(786, 287, 'cue', 0, 613, 619),
	(787, 288, 'content', NULL, 665, 697),
	(788, 288, 'source', 0, 657, 659),
	(789, 288, 'cue', 0, 660, 664),
	(790, 289, 'content', NULL, 735, 795),
	(791, 290, 'content', NULL, 797, 850),
	(792, 290, 'content', NULL, 861, 902),
	(793, 290, 'source', 0, 852, 854),
	(794, 290, 'cue', 0, 855, 859),
	(795, 291, 'content', NULL, 905, 945),
	(796, 292, 'content', NULL, 947, 1009),
	(797, 293, 'content', NULL, 1036, 1102),
	(798, 293, 'source', 0, 1011, 1019),
	(799, 293, 'cue', 0, 1026, 1030),
	(800, 294, 'content', NULL, 1104, 1116);
INSERT INTO public.claim_spans VALUES
	(801, 294, 'content', NULL, 1146, 1166),
	(802, 295, 'content', NULL, 1125, 1144),
	(803, 295, 'source', 0, 1104, 1116),
	(804, 295, 'cue', 0, 1118, 1124),
	(805, 296, 'content', NULL, 1170, 1210),
	(806, 296, 'content', NULL, 1225, 1268),
	(807, 296, 'source', 0, 1213, 1217),
	(808, 296, 'cue', 0, 1218, 1222),
	(809, 297, 'content', NULL, 1272, 1309),
	(810, 297, 'caveat', NULL, 1380, 1400),
	(811, 297, 'source', 0, 1311, 1329),
	(812, 297, 'cue', 0, 1330, 1339),
	(813, 298, 'content', NULL, 0, 97),
	(814, 298, 'content', NULL, 132, 166),
	(815, 298, 'source', 0, 99, 108),
	(816, 298, 'cue', 0, 109, 117),
	(817, 299, 'content', NULL, 341, 346),
	(818, 299, 'source', 0, 298, 334),
	(819, 299, 'cue', 0, 335, 340),
	(820, 300, 'content', NULL, 349, 462),
	(821, 301, 'content', NULL, 464, 490),
	(822, 301, 'content', NULL, 538, 563),
	(823, 301, 'source', 0, 505, 536),
	(824, 301, 'cue', 0, 492, 504),
	(825, 302, 'content', NULL, 588, 638),
	(826, 302, 'source', 0, 566, 576),
	(827, 302, 'cue', 0, 577, 582),
	(828, 303, 'content', NULL, 640, 662),
	(829, 303, 'content', NULL, 673, 729),
	(830, 303, 'source', 0, 664, 666),
	(831, 303, 'cue', 0, 667, 671),
	(832, 304, 'content', NULL, 734, 761),
	(833, 304, 'source', 0, 764, 770),
	(834, 304, 'cue', 0, 771, 775),
	(835, 305, 'content', NULL, 787, 825),
	(836, 305, 'source', 0, 777, 779),
	(837, 305, 'cue', 0, 780, 786),
	(838, 306, 'content', NULL, 839, 878),
	(839, 306, 'source', 0, 777, 779),
	(840, 306, 'cue', 0, 830, 838),
	(841, 307, 'content', NULL, 949, 1008),
	(842, 307, 'source', 0, 881, 900),
	(843, 307, 'cue', 0, 939, 943),
	(844, 308, 'content', NULL, 1011, 1081),
	(845, 308, 'source', 0, 1082, 1087),
	(846, 308, 'cue', 0, 1088, 1092),
	(847, 309, 'content', NULL, 1117, 1144),
	(848, 309, 'source', 0, 1105, 1111),
	(849, 309, 'cue', 0, 1112, 1116),
	(850, 310, 'content', NULL, 1188, 1218);
INSERT INTO public.claim_spans VALUES
	(851, 310, 'source', 0, 1147, 1176),
	(852, 310, 'cue', 0, 1177, 1187),
	(853, 311, 'content', NULL, 1220, 1251),
	(854, 311, 'content', NULL, 1303, 1333),
	(855, 311, 'hedge', NULL, 1238, 1243),
	(856, 311, 'caveat', NULL, 1354, 1373),
	(857, 311, 'source', 0, 1253, 1256),
	(858, 311, 'cue', 0, 1257, 1261),
	(859, 312, 'content', NULL, 1270, 1333),
	(860, 312, 'caveat', NULL, 1354, 1373),
	(861, 312, 'source', 0, 1253, 1256),
	(862, 312, 'cue', 0, 1263, 1269),
	(863, 313, 'content', NULL, 1303, 1333),
	(864, 313, 'caveat', NULL, 1354, 1373),
	(865, 313, 'source', 0, 1253, 1256),
	(866, 313, 'cue', 0, 1263, 1269),
	(867, 313, 'source', 1, 1282, 1285),
	(868, 313, 'cue', 1, 1290, 1294),
	(869, 314, 'content', NULL, 1336, 1373),
	(870, 315, 'content', NULL, 1376, 1463),
	(871, 316, 'content', NULL, 0, 51),
	(872, 316, 'source', 0, 53, 82),
	(873, 316, 'cue', 0, 83, 87),
	(874, 317, 'content', NULL, 155, 189),
	(875, 317, 'source', 0, 111, 123),
	(876, 317, 'cue', 0, 128, 132),
	(877, 318, 'content', NULL, 192, 299),
	(878, 319, 'content', NULL, 301, 362),
	(879, 320, 'content', NULL, 412, 478),
	(880, 320, 'hedge', NULL, 450, 455),
	(881, 320, 'source', 0, 365, 390),
	(882, 320, 'cue', 0, 391, 395),
	(883, 321, 'content', NULL, 481, 512),
	(884, 321, 'source', 0, 515, 517),
	(885, 321, 'cue', 0, 518, 522),
	(886, 322, 'content', NULL, 525, 560),
	(887, 323, 'content', NULL, 622, 696),
	(888, 323, 'hedge', NULL, 672, 677),
	(889, 323, 'source', 0, 562, 587),
	(890, 323, 'cue', 0, 588, 592),
	(891, 324, 'content', NULL, 717, 754),
	(892, 324, 'source', 0, 698, 706),
	(893, 324, 'cue', 0, 707, 716),
	(894, 325, 'content', NULL, 757, 800),
	(895, 325, 'source', 0, 815, 853),
	(896, 325, 'cue', 0, 802, 814),
	(897, 326, 'content', NULL, 878, 934),
	(898, 326, 'source', 0, 855, 867),
	(899, 326, 'cue', 0, 868, 872),
	(900, 327, 'content', NULL, 961, 1024);
INSERT INTO public.claim_spans VALUES
	(901, 327, 'source', 0, 937, 955),
	(902, 327, 'cue', 0, 956, 960),
	(903, 328, 'content', NULL, 1040, 1101),
	(904, 328, 'source', 0, 1026, 1029),
	(905, 328, 'cue', 0, 1030, 1039),
	(906, 329, 'content', NULL, 1133, 1147),
	(907, 329, 'source', 0, 1103, 1123),
	(908, 329, 'cue', 0, 1124, 1132),
	(909, 330, 'content', NULL, 1186, 1229),
	(910, 330, 'source', 0, 1150, 1172),
	(911, 330, 'cue', 0, 1174, 1180),
	(912, 331, 'content', NULL, 1354, 1387),
	(913, 331, 'source', 0, 1336, 1343),
	(914, 331, 'cue', 0, 1344, 1348),
	(915, 332, 'content', NULL, 1390, 1444),
	(916, 332, 'hedge', NULL, 1390, 1392),
	(917, 332, 'condition', NULL, 1390, 1414),
	(918, 332, 'source', 0, 1446, 1466),
	(919, 332, 'cue', 0, 1467, 1473);


-- Data for Name: claims; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.claims VALUES
	(1, '390f8ae2dbbc7df8171cf1b0', 1, 1, 1, 9, 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken … and half of Askerby was told to drink from tankers until further notice', 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', 30, 300, 30, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the county''s public health director', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(2, '22d3a603663c93e1cb8cfa57', 1, 1, 1, 9, 'to drink from tankers until further notice', 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', 30, 300, 257, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.37, 2, NULL, 'unnamed', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(3, 'a2553d49100becd441a77c43', 1, 1, 1, 9, 'They came in before it was light, whole families in coats and slippers', '"They came in before it was light, whole families in coats and slippers," Dr Imogen Castellane said outside Askerby General Hospital.', 302, 435, 303, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 30, 'Imogen Castellane', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(4, '7e8ad0532c6812134c8d40db', 1, 1, 1, 9, 'Five of the 64, among them two children, would be kept overnight … and none was in danger', 'Five of the 64, among them two children, would be kept overnight, she added, and none was in danger.', 436, 536, 436, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 30, 'Imogen Castellane', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(5, '815e5b8b3dba98c14217441d', 1, 1, 1, 9, 'Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb', 'Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb.', 538, 696, 538, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(6, '6d68e696d8902263481cc4cf', 1, 1, 1, 9, 'Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit', 'Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit, according to the utility.', 697, 820, 697, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 73, 'Isken Water', 'organization', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(7, '9d07a4ef45d8ca49bf957e6f', 1, 1, 1, 9, 'About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream', 'About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream, an official at the Environmental Inspectorate told the Tidewater Agency.', 822, 1047, 822, 'indirect', 'asserted', 'probable', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'an official at the Environmental Inspectorate', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(8, '4af392a91aaf1c71162ae884', 1, 1, 1, 9, 'not to be named because the inquiry had only begun', 'The official asked not to be named because the inquiry had only begun.', 1048, 1118, 1067, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.72, 1, NULL, 'The official', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(9, '32f4a366eb0e8ca6a6dc6630', 1, 1, 1, 9, 'a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim', 'Two men of the night shift said that a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim.', 1120, 1292, 1157, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'Two men of the night shift', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(10, 'd620af01428e202b4fbc74ad', 1, 1, 1, 9, 'We were told to bring it down before morning', '"We were told to bring it down before morning," one of them said.', 1293, 1358, 1294, 'direct', 'asserted', 'certain', 'body', 'unnamed_source', 'quotation_before', 0.88, 1, NULL, 'one of them', 'anonymous', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(11, '21a4c63506e6d47f5b9945c5', 1, 1, 1, 9, 'Neither would give his name for fear of losing his job', 'Neither would give his name for fear of losing his job.', 1359, 1414, 1359, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(12, '60ebfb94347cdbcb428ee1d6', 1, 1, 1, 9, 'Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday', 'Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday.', 1416, 1526, 1416, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(13, 'f5be37b25e942c0e68eb12a2', 1, 1, 1, 9, 'How many households had been cut off was still unclear by evening', 'How many households had been cut off was still unclear by evening.', 1528, 1594, 1528, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(14, 'd2abb78f9471fc750cdded3a', 1, 1, 1, 9, 'the number of homes without water … 9,000', 'Mayor Rosalind Tew put the number of homes without water at 9,000.', 1595, 1661, 1618, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 27, 'Rosalind Tew', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(15, '0b717505e421be74a3923f5b', 1, 1, 1, 9, '11,500 homes had lost their supply', 'Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.', 1662, 1821, 1722, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 76, 'Pavel Sorrin', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(16, '29bc888eaffc44f0561dbdde', 1, 1, 1, 9, 'flushing the mains could take until the weekend', 'Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.', 1662, 1821, 1773, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 76, 'Pavel Sorrin', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(17, 'd97721e3496e9b2ac9e0f1a2', 1, 1, 1, 9, 'her first kettle of the day had come out "the colour of weak tea', 'Agnes Marsh, who runs a bakery in Fuller''s Row, said that her first kettle of the day had come out "the colour of weak tea."', 1823, 1947, 1881, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 67, 'Agnes Marsh', 'person', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(18, '1a6a8061de1581434d6ea88e', 1, 1, 1, 9, 'She threw away 400 loaves', 'She threw away 400 loaves.', 1948, 1974, 1948, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(19, '197c8efd4293a4dc82cc1eca', 1, 1, 1, 9, 'it had sealed the outlet of the lagoon', 'The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.', 1976, 2121, 2022, 'indirect', 'asserted', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 50, 'Environmental Inspectorate', 'organization', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(20, '44bbbacfbdb2dcae32dbc126', 1, 1, 1, 9, 'its own samples would be analysed by Thursday', 'The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.', 1976, 2121, 2075, 'indirect', 'asserted', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 50, 'Environmental Inspectorate', 'organization', '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(21, 'b1b4469386fe906b7f5a9290', 1, 1, 1, 9, 'Askerby, a town of 41,000 people, has drawn its drinking water from the Isken since 1908', 'Askerby, a town of 41,000 people, has drawn its drinking water from the Isken since 1908.', 2123, 2212, 2123, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(22, '638c553f33e7227a3c77a933', 2, 2, 2, 4, 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken … and half of Askerby was told to drink from tankers until further notice', 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', 69, 339, 69, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the county''s public health director', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(23, '7bdc64d69d9c075144222248', 2, 2, 2, 4, 'to drink from tankers until further notice', 'Sixty-four people were treated for vomiting and stomach cramps on Tuesday after water tainted with chromium reached the taps on the east bank of the Isken, the county''s public health director said, and half of Askerby was told to drink from tankers until further notice.', 69, 339, 296, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.37, 2, NULL, 'unnamed', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(24, '85484189d31d2f029a403c1c', 2, 2, 2, 4, 'They came in before it was light, whole families in coats and slippers', '"They came in before it was light, whole families in coats and slippers," Dr Imogen Castellane said outside Askerby General Hospital.', 341, 474, 342, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 72, 'Imogen Castellane', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(25, 'f79b636ac29e281544432dc0', 2, 2, 2, 4, 'Five of the 64, among them two children, would be kept overnight … and none was in danger', 'Five of the 64, among them two children, would be kept overnight, she added, and none was in danger.', 475, 575, 475, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 72, 'Imogen Castellane', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(26, '2619eab00de4a72e24b338f1', 2, 2, 2, 4, 'Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb', 'Isken Water, the public utility, shut the intake of its Tolland Street works at 6:50 a.m., more than two hours after a sensor in the river had begun to climb.', 577, 735, 577, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(27, 'a553277931574525e098f7b5', 2, 2, 2, 4, 'Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit', 'Samples taken at the intake held 0.9 milligrams of chromium a litre, 18 times the national limit, according to the utility.', 736, 859, 736, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 18, 'Isken Water', 'organization', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(28, 'c1a6418f72052bf84208a8cc', 2, 2, 2, 4, 'About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream', 'About 300 cubic metres of rinse water appeared to have escaped overnight from a settling lagoon at the Norrick Plating works, three kilometres upstream, an official at the Environmental Inspectorate told the Tidewater Agency.', 861, 1086, 861, 'indirect', 'asserted', 'probable', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'an official at the Environmental Inspectorate', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(29, 'bb9b1065ddaa62fd8757986b', 2, 2, 2, 4, 'not to be named because the inquiry had only begun', 'The official asked not to be named because the inquiry had only begun.', 1087, 1157, 1106, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.72, 1, NULL, 'The official', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(30, '2bc0c46d3865699b583891d2', 2, 2, 2, 4, 'a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim', 'Two men of the night shift said that a valve at the foot of the lagoon had been opened by hand shortly before midnight on Monday because the water stood almost at the brim.', 1159, 1331, 1196, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'Two men of the night shift', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(31, '5aa0ee22cd5a2e35e17c21a7', 2, 2, 2, 4, 'We were told to bring it down before morning', '"We were told to bring it down before morning," one of them said.', 1332, 1397, 1333, 'direct', 'asserted', 'certain', 'body', 'unnamed_source', 'quotation_before', 0.88, 1, NULL, 'one of them', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(32, '1ccdfe75e9bf27f0a632a490', 2, 2, 2, 4, 'Neither would give his name for fear of losing his job', 'Neither would give his name for fear of losing his job.', 1398, 1453, 1398, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(33, '6505721311f7d70498a17647', 2, 2, 2, 4, 'Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday', 'Norrick, which employs 260 people and plates bicycle parts and door fittings, did not answer calls on Tuesday.', 1455, 1565, 1455, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(34, '2a8f4ff8e9d723e55255d5e8', 2, 2, 2, 4, 'How many households had been cut off was still unclear by evening', 'How many households had been cut off was still unclear by evening.', 1567, 1633, 1567, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(35, '7baf6edc8518badb4c031490', 2, 2, 2, 4, 'the number of homes without water … 9,000', 'Mayor Rosalind Tew put the number of homes without water at 9,000.', 1634, 1700, 1657, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 69, 'Rosalind Tew', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(36, '8c45eb8823a4cab776f0487a', 2, 2, 2, 4, '11,500 homes had lost their supply', 'Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.', 1701, 1860, 1761, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 1, 'Pavel Sorrin', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(37, '576af089482c74ee890f3fc8', 2, 2, 2, 4, 'flushing the mains could take until the weekend', 'Pavel Sorrin, operations director of Isken Water, said that 11,500 homes had lost their supply and warned that flushing the mains could take until the weekend.', 1701, 1860, 1812, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 1, 'Pavel Sorrin', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(38, 'fa75f11b8887e51835788d78', 2, 2, 2, 4, 'her first kettle of the day had come out "the colour of weak tea', 'Agnes Marsh, who runs a bakery in Fuller''s Row, said that her first kettle of the day had come out "the colour of weak tea."', 1862, 1986, 1920, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 22, 'Agnes Marsh', 'person', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(39, '2f084a602af81c8ba791ff6e', 2, 2, 2, 4, 'She threw away 400 loaves', 'She threw away 400 loaves.', 1987, 2013, 1987, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(40, 'dbdb34b375976d37403d7b6d', 2, 2, 2, 4, 'it had sealed the outlet of the lagoon', 'The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.', 2015, 2160, 2061, 'indirect', 'asserted', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 8, 'Environmental Inspectorate', 'organization', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(41, 'e3635a8a701462b100c3719b', 2, 2, 2, 4, 'its own samples would be analysed by Thursday', 'The Environmental Inspectorate confirmed that it had sealed the outlet of the lagoon and said that its own samples would be analysed by Thursday.', 2015, 2160, 2114, 'indirect', 'asserted', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 8, 'Environmental Inspectorate', 'organization', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(42, '4c2262c7090a9482016bb8b5', 2, 2, 2, 4, 'Tankers stand tonight at the Corn Hall, at Mill Bridge and outside St Wystan''s church', 'Tankers stand tonight at the Corn Hall, at Mill Bridge and outside St Wystan''s church, the town hall said.', 2162, 2268, 2162, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the town hall', 'anonymous', '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(43, '91854f32f252fbc6bfb255eb', 3, 3, 3, 7, 'Workers at a plating factory opened a valve by hand on Monday night and let chromium-laden water run towards the river that supplies the town of Askerby, the Tidewater Agency reported on Tuesday', 'Workers at a plating factory opened a valve by hand on Monday night and let chromium-laden water run towards the river that supplies the town of Askerby, the Tidewater Agency reported on Tuesday, citing two men of the night shift.', 0, 230, 0, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(44, 'a8deaf184e0ca078eb71e5a2', 3, 3, 3, 7, 'two men of the night shift', 'Workers at a plating factory opened a valve by hand on Monday night and let chromium-laden water run towards the river that supplies the town of Askerby, the Tidewater Agency reported on Tuesday, citing two men of the night shift.', 0, 230, 203, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 52, 'Tidewater Agency', 'outlet', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(45, '0305a7a0782a6ef42177e94b', 3, 3, 3, 7, 'If the account is borne out, the worst case of water poisoning in Estermark for a generation will have begun with an order and not with an accident', 'If the account is borne out, the worst case of water poisoning in Estermark for a generation will have begun with an order and not with an accident.', 232, 380, 232, 'narrator', 'asserted', 'conditional', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(46, 'd7609f4ebbc280558c5a8cc4', 3, 3, 3, 7, 'About 300 cubic metres of rinse water escaped from a settling lagoon of Norrick Plating … according to the agency', 'About 300 cubic metres of rinse water escaped from a settling lagoon of Norrick Plating, an official at the Environmental Inspectorate told Tidewater, according to the agency.', 382, 557, 382, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'an official at the Environmental Inspectorate', 'anonymous', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(47, '945229028908f479152259c4', 3, 3, 3, 7, 'About 300 cubic metres of rinse water escaped from a settling lagoon of Norrick Plating, an official at the Environmental Inspectorate told Tidewater', 'About 300 cubic metres of rinse water escaped from a settling lagoon of Norrick Plating, an official at the Environmental Inspectorate told Tidewater, according to the agency.', 382, 557, 382, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 52, 'Tidewater Agency', 'outlet', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(48, 'e39daa6dbe224b9671ead6ae', 3, 3, 3, 7, 'It did not name the official', 'It did not name the official.', 558, 587, 558, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(49, 'f430555fdc3575e037c20bd8', 3, 3, 3, 7, 'the shift had been instructed to bring the lagoon down before morning', 'One of the two workers told the agency that the shift had been instructed to bring the lagoon down before morning.', 589, 703, 633, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'One of the two workers', 'anonymous', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(50, '9f89d85969ff8aa8a19cded2', 3, 3, 3, 7, 'The Herald has not spoken to either man', 'The Herald has not spoken to either man.', 704, 744, 704, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(51, 'b32b41fb057336a50b367f3b', 3, 3, 3, 7, 'the outlet valve had been on a list of overdue repairs since last winter', 'A person familiar with the plant told the Herald that the outlet valve had been on a list of overdue repairs since last winter.', 746, 873, 800, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'A person familiar with the plant', 'anonymous', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(52, 'b38594da58c9e003764f9e16', 3, 3, 3, 7, 'The Herald could not confirm this independently', 'The Herald could not confirm this independently.', 874, 922, 874, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(53, 'b625f020d935304ef930a705', 3, 3, 3, 7, 'Askerby General Hospital had treated 64 people by Tuesday evening', 'Askerby General Hospital had treated 64 people by Tuesday evening, county health director Imogen Castellane said.', 945, 1058, 945, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 60, 'Imogen Castellane', 'person', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(54, 'ec70d2e2d57c686138ec0545', 3, 3, 3, 7, '11,500 homes were without supply', 'Isken Water said that 11,500 homes were without supply; the town’s mayor, Rosalind Tew, spoke of 9,000.', 1059, 1162, 1081, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 6, 'Isken Water', 'organization', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(55, '404e5b8d52d93abe283fcfce', 3, 3, 3, 7, '9,000', 'Isken Water said that 11,500 homes were without supply; the town’s mayor, Rosalind Tew, spoke of 9,000.', 1059, 1162, 1156, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'preposition_after', 0.75, 1, 51, 'Rosalind Tew', 'person', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(56, '2227f6932a098ee95df7a5be', 3, 3, 3, 7, 'In Lindhaven the quarrel had already reached parliament', 'In Lindhaven the quarrel had already reached parliament.', 1164, 1220, 1164, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(57, '99c94d12d2ea2b027100a22d', 3, 3, 3, 7, 'the government … sending “eleven inspectors to watch nine hundred lagoons', 'Opposition lawmaker Beatrix Oram accused the government of sending “eleven inspectors to watch nine hundred lagoons.”', 1221, 1338, 1262, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'target', 0.7, 1, 43, 'Beatrix Oram', 'person', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(58, '481896795560ad888a757709', 3, 3, 3, 7, 'Environment Minister Lucan Abery declined to comment on the case', 'Environment Minister Lucan Abery declined to comment on the case.', 1339, 1404, 1339, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(59, 'f3850f9eb086d131fda9f709', 3, 3, 3, 7, 'it “would not run ahead of its own inspectors', 'A spokeswoman for his ministry said that it “would not run ahead of its own inspectors.”', 1405, 1493, 1446, 'mixed', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.92, 1, NULL, 'A spokeswoman for his ministry', 'anonymous', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(60, 'e863e8d5adfbc72ea0e25b2b', 3, 3, 3, 7, 'The Environmental Inspectorate did not reply to written questions', 'The Environmental Inspectorate did not reply to written questions.', 1495, 1561, 1495, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(61, '23593b3fbc181855b06884da', 3, 3, 3, 7, 'Hexavalent chromium, which gives metal a bright and hard skin, irritates the stomach and may cause cancer when it is swallowed over many years', 'Hexavalent chromium, which gives metal a bright and hard skin, irritates the stomach and may cause cancer when it is swallowed over many years, according to the National Poisons Office.', 1563, 1748, 1563, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'according_to', 0.9, 1, 25, 'National Poisons Office', 'organization', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(62, '2e5c2074e736b1654bfea774', 3, 3, 3, 7, 'One day’s exposure is unlikely to do lasting harm', 'One day’s exposure is unlikely to do lasting harm, the office says in its guidance to doctors.', 1749, 1843, 1749, 'indirect', 'asserted', 'probable', 'body', 'not_stated', 'clause_before', 0.93, 1, 25, 'National Poisons Office', 'organization', '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(63, '041e4bde995cb3a74e2c070f', 3, 3, 3, 7, 'Norrick Plating was founded in 1931 and still belongs to the family of its founder', 'Norrick Plating was founded in 1931 and still belongs to the family of its founder.', 1845, 1928, 1845, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(64, '348156fda278e37e5529684f', 4, 4, 4, 3, 'nothing had left its lagoon', 'Norrick Plating on Thursday withdrew its assurance that nothing had left its lagoon and admitted that contaminated water from the works reached the Isken.', 0, 154, 56, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 54, 'Norrick Plating', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(65, '950e36695c6fe1aede67be50', 4, 4, 4, 3, 'contaminated water from the works reached the Isken', 'Norrick Plating on Thursday withdrew its assurance that nothing had left its lagoon and admitted that contaminated water from the works reached the Isken.', 0, 154, 102, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 54, 'Norrick Plating', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(66, 'c49e3fae7501286015facb18', 4, 4, 4, 3, 'opening the valve', 'It still denied opening the valve.', 155, 189, 171, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'gerund_after', 0.75, 1, 54, 'Norrick Plating', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(67, '94b098c4c5f65962d5cdffd4', 4, 4, 4, 3, 'I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back', '“I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back,” Desmond Arkwell, the firm’s managing director, said in a recorded statement.', 191, 359, 192, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.88, 1, 37, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(68, '2326f6da334faca9c99b7009', 4, 4, 4, 3, 'A gauge had been misread', 'A gauge had been misread, he said.', 360, 394, 360, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 37, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(69, 'af3640e232f45a6ecc2ba0c6', 4, 4, 4, 3, 'About 40 cubic metres had run over the wall of the lagoon after the weekend’s rain', 'About 40 cubic metres had run over the wall of the lagoon after the weekend’s rain.', 395, 478, 395, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(70, '7a8fc759bce8926c80652fbd', 4, 4, 4, 3, 'the volume … 350 cubic metres', 'Hanne Dovrik, chief inspector of the Environmental Inspectorate, put the volume at 350 cubic metres.', 480, 580, 549, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 40, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(71, 'b6104f9199c18758f73b523a', 4, 4, 4, 3, 'the level recorder showed the outlet standing open for three hours, from 11:40 p.m. on Monday', 'She told a news conference in Lindhaven that the level recorder showed the outlet standing open for three hours, from 11:40 p.m. on Monday.', 581, 720, 626, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 40, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(72, 'd33c32e6eb44d330d6facb37', 4, 4, 4, 3, 'Rain does not open a valve', '“Rain does not open a valve,” Dovrik said.', 722, 764, 723, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.78, 1, 40, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(73, '8afac3b036701eb738bc1b71', 4, 4, 4, 3, '22 millimetres of rain fell on Askerby between Saturday and Monday', 'According to the National Weather Service, 22 millimetres of rain fell on Askerby between Saturday and Monday.', 766, 876, 809, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 66, 'National Weather Service', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(74, 'b21d85d48a30d8a470e5ad19', 4, 4, 4, 3, 'That was an ordinary amount for November', 'That was an ordinary amount for November, a forecaster there told Radio Isken.', 877, 955, 877, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'a forecaster there', 'anonymous', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(75, 'eb9461d05e44eadbad0fd5e3', 4, 4, 4, 3, 'The number of people treated since Tuesday rose to 173', 'The number of people treated since Tuesday rose to 173, county health director Imogen Castellane said.', 957, 1059, 957, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 11, 'Imogen Castellane', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(76, '53939c0d05b10f2abaa8b953', 4, 4, 4, 3, 'Fourteen of them were still in hospital, all of them expected home by Sunday', 'Fourteen of them were still in hospital, all of them expected home by Sunday.', 1060, 1137, 1060, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(77, 'a30ca7e624df0490d44e7978', 4, 4, 4, 3, 'they had opened an inquiry', 'Police confirmed that they had opened an inquiry and questioned four employees.', 1139, 1218, 1161, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'Police', 'group', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(78, 'f8177bee78ea4fb478548664', 4, 4, 4, 3, 'Edvin Hale, a police spokesman, declined to say whether Arkwell was among them', 'Edvin Hale, a police spokesman, declined to say whether Arkwell was among them.', 1219, 1298, 1219, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(79, '4f01328a34a76d49300f2bd1', 4, 4, 4, 3, 'Arkwell to resign', 'Mayor Rosalind Tew called on Arkwell to resign.', 1300, 1347, 1329, 'indirect', 'asserted', 'unknown', 'body', 'not_stated', 'infinitive_after', 0.72, 1, 63, 'Rosalind Tew', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(80, 'd04aac52de7e6063685d664d', 4, 4, 4, 3, 'he would stay “until the last tap runs clean', 'He told Radio Isken that he would stay “until the last tap runs clean.”', 1348, 1419, 1373, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 37, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(81, 'b8a44a1475d28d7c93b9f19b', 4, 4, 4, 3, 'the two men who had spoken of the valve were owed an apology', 'Tobias Wren of the Metalworkers’ Union said the two men who had spoken of the valve were owed an apology.', 1421, 1526, 1465, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 55, 'Tobias Wren', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(82, 'b0826a54245ae6264c3ec7ea', 4, 4, 4, 3, 'They were called liars on the radio for a day and a half', '“They were called liars on the radio for a day and a half,” he said.', 1527, 1595, 1528, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 55, 'Tobias Wren', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(83, 'ff20604bf555dab78f4adc09', 5, 5, 5, 3, 'releasing rinse water into the Isken', 'The managing director of Norrick Plating on Wednesday denied releasing rinse water into the Isken and said that the valve at the centre of the Askerby affair had not been touched.', 0, 179, 61, 'indirect', 'denied', 'certain', 'body', 'unnamed_source', 'object_after', 0.65, 1, NULL, 'The managing director of Norrick Plating', 'anonymous', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(84, 'e2151be53fa3b93c809e1e2d', 5, 5, 5, 3, 'the valve at the centre of the Askerby affair had not been touched', 'The managing director of Norrick Plating on Wednesday denied releasing rinse water into the Isken and said that the valve at the centre of the Askerby affair had not been touched.', 0, 179, 112, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'The managing director of Norrick Plating', 'anonymous', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(85, '6cf0665e62416e7ce5719c62', 5, 5, 5, 3, 'Nothing left our lagoon on Monday night … The valve was shut, it is shut now, and the gauge says so', '“Nothing left our lagoon on Monday night,” Desmond Arkwell told reporters at the factory gate. “The valve was shut, it is shut now, and the gauge says so.”', 181, 336, 182, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(86, '07ca340d732540eb2e2cd96c', 5, 5, 5, 3, 'the night shift had opened the valve by hand', 'Arkwell rejected the account of two unnamed workers, first carried by the Tidewater Agency, that the night shift had opened the valve by hand.', 338, 480, 435, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'object_after', 0.65, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(87, 'fe16121a9cf2858c3484e6db', 5, 5, 5, 3, 'it “a story told by people who won’t sign it', 'He called it “a story told by people who won’t sign it.”', 481, 537, 491, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'target', 0.7, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(88, 'cbf6b692e1daecf139c20b15', 5, 5, 5, 3, 'Nobody had been ordered to lower the lagoon', 'Nobody had been ordered to lower the lagoon, he said.', 538, 591, 538, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(89, '6e1657864456d4eb6ae8be2a', 5, 5, 5, 3, 'to lower the lagoon', 'Nobody had been ordered to lower the lagoon, he said.', 538, 591, 562, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.37, 2, NULL, 'unnamed', 'anonymous', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(90, '213637ca331ee8a246350bd0', 5, 5, 5, 3, '300 cubic metres had escaped', 'He also disputed that 300 cubic metres had escaped, the figure that an official at the Environmental Inspectorate gave the agency, and accused the Inspectorate of “convicting a factory by telephone.”', 593, 792, 615, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(91, '345ec674cd3e60f549806c11', 5, 5, 5, 3, 'where the chromium might have come from instead', 'Asked where the chromium might have come from instead, Arkwell said there were “other users of this river.”', 794, 901, 800, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'clause_after', 0.63, 1, NULL, 'unnamed', 'anonymous', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(92, '4a0e45674f02a7db922372bd', 5, 5, 5, 3, 'there were “other users of this river', 'Asked where the chromium might have come from instead, Arkwell said there were “other users of this river.”', 794, 901, 862, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 21, 'Desmond Arkwell', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(93, 'db0266b5cee7503e255264d7', 5, 5, 5, 3, 'He would not name one', 'He would not name one.', 902, 924, 902, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(94, '072c0e35357c101f5b0dea12', 5, 5, 5, 3, 'it had no comment while samples were being analysed', 'The Inspectorate said it had no comment while samples were being analysed.', 926, 1000, 948, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 35, 'Environmental Inspectorate', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(95, 'f5e096d4ead23848f4e242eb', 5, 5, 5, 3, 'Isken Water also declined to comment on Arkwell’s remarks', 'Isken Water also declined to comment on Arkwell’s remarks.', 1001, 1059, 1001, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(96, 'aa70d79911b282b7521124f1', 5, 5, 5, 3, 'he believed the two workers', 'Tobias Wren, convenor of the Metalworkers’ Union at the plant, told Radio Isken that he believed the two workers.', 1061, 1174, 1146, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 13, 'Tobias Wren', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(97, '4bee3e76024baa88d515265c', 5, 5, 5, 3, 'Men with mortgages do not invent this', '“Men with mortgages do not invent this,” he said.', 1175, 1224, 1176, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 13, 'Tobias Wren', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(98, '7369d69f18df913f6889465d', 5, 5, 5, 3, 'the union had raised the level of the lagoon at six meetings with the management this year', 'Wren, who was not on shift on Monday, said the union had raised the level of the lagoon at six meetings with the management this year.', 1225, 1359, 1268, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 13, 'Tobias Wren', 'person', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(99, '6b536c0bd3db1c2f7e2e180f', 5, 5, 5, 3, 'Six schools on the east bank stayed shut on Wednesday', 'Six schools on the east bank stayed shut on Wednesday.', 1361, 1415, 1361, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(100, '1a34bd92e84cc9bd9835ca44', 5, 5, 5, 3, 'They could reopen on Monday if two clean samples in a row are taken from the mains', 'They could reopen on Monday if two clean samples in a row are taken from the mains, the county said.', 1416, 1516, 1416, 'indirect', 'asserted', 'conditional', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the county', 'anonymous', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(101, '7cc1a1f483a8abe9332be0c7', 5, 5, 5, 3, 'Tankers had brought 210,000 litres of drinking water into the town by noon', 'Tankers had brought 210,000 litres of drinking water into the town by noon, according to Isken Water.', 1518, 1619, 1518, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 59, 'Isken Water', 'organization', '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(102, '9ddbafdcef11abdbb61cbd88', 5, 5, 5, 3, 'In Fuller’s Row people filled milk churns, flower buckets and a tin bath', 'In Fuller’s Row people filled milk churns, flower buckets and a tin bath.', 1620, 1693, 1620, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(103, '37793fcf4555aa8d4eedad21', 6, 6, 6, 5, 'The number of people treated after drinking contaminated water in Askerby rose to 112 on Wednesday, up from 64 a day earlier', 'The number of people treated after drinking contaminated water in Askerby rose to 112 on Wednesday, up from 64 a day earlier, the county’s public health director said.', 0, 167, 0, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the county’s public health director', 'anonymous', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(104, '77e2e40fb85c461b0ad9ff6f', 6, 6, 6, 5, 'Nine of them were in hospital', 'Nine of them were in hospital, Dr Imogen Castellane told a news conference in the Corn Hall.', 169, 261, 169, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 77, 'Imogen Castellane', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(105, '4eac6539a26b453fd0a1c713', 6, 6, 6, 5, 'Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten', '“Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten,” she said.', 262, 398, 263, 'direct', 'asserted', 'certain', 'body', 'witnessed', 'quotation_before', 0.88, 1, 77, 'Imogen Castellane', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(106, 'a0b6cb5952a08f0645f944a9', 6, 6, 6, 5, 'She expected the figure to rise again on Thursday', 'She expected the figure to rise again on Thursday.', 399, 449, 399, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(107, '2e367bea707d18d02b97c7dd', 6, 6, 6, 5, 'supply had been restored to 2,000 of the 11,500 homes it counts as cut off', 'Isken Water said that supply had been restored to 2,000 of the 11,500 homes it counts as cut off.', 451, 548, 473, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 38, 'Isken Water', 'organization', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(108, '2c485261c5b2014f9fe4d07c', 6, 6, 6, 5, 'Mayor Rosalind Tew stood by her own figure of 9,000', 'Mayor Rosalind Tew stood by her own figure of 9,000.', 549, 601, 549, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(109, '3751bfe4b5af351a6d40a28c', 6, 6, 6, 5, 'A home is a front door, not a meter', '“A home is a front door, not a meter,” she said.', 602, 650, 603, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 71, 'Rosalind Tew', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(110, 'ad5ba0cadda170d7a1063302', 6, 6, 6, 5, 'it counts meters', 'Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.', 651, 787, 715, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 68, 'Pavel Sorrin', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(111, 'aecc4a2b1c4f82c0371598d1', 6, 6, 6, 5, 'shops and workshops might be among them', 'Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.', 651, 787, 747, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 68, 'Pavel Sorrin', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(112, '51ff765c6e41b7faa0ee8c39', 6, 6, 6, 5, 'The source of the chromium is in dispute', 'The source of the chromium is in dispute.', 789, 830, 789, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(132, '07bf1c8d49ac12e52b8797bc', 7, 7, 6, 5, 'The source of the chromium is in dispute', 'The source of the chromium is in dispute.', 789, 830, 789, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(113, 'a49a975e006d6a0d313d3524', 6, 6, 6, 5, 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake', 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.', 831, 1037, 831, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(114, '8b570bc0dfb5ec477dc7fd88', 6, 6, 6, 5, 'anything had left it', 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.', 831, 1037, 1016, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 14, 'Desmond Arkwell', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(115, 'd5f42ae3f909b7a94b095eba', 6, 6, 6, 5, 'A second lagoon at the plant might have leaked as well', 'A second lagoon at the plant might have leaked as well, a senior official at the Inspectorate told the Mercury.', 1039, 1150, 1039, 'indirect', 'asserted', 'possible', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'a senior official at the Inspectorate', 'anonymous', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(116, '8aab353b5b22ba22a5c66d1e', 6, 6, 6, 5, 'Norrick had been warned at least twice about the state of its lagoons', 'Norrick had been warned at least twice about the state of its lagoons, according to a former inspector who visited the works in 2024.', 1152, 1285, 1152, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'according_to', 0.9, 1, NULL, 'a former inspector who visited the works in 2024', 'anonymous', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(117, 'a3a75d1c81c662e29233b412', 6, 6, 6, 5, 'Each day of tankers costs the town 30,000 crowns', 'Each day of tankers costs the town 30,000 crowns, according to its treasurer, Maud Ferrant.', 1287, 1378, 1287, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 5, 'Maud Ferrant', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(118, '026e0bdc16747cb284428b7b', 6, 6, 6, 5, 'she would send the bill “to whoever turns out to own the water in that lagoon', 'She said that she would send the bill “to whoever turns out to own the water in that lagoon.”', 1379, 1472, 1393, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 5, 'Maud Ferrant', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(119, '89bf4583528b86a3afaf0490', 6, 6, 6, 5, 'On the east bank the day went by in queues', 'On the east bank the day went by in queues.', 1474, 1517, 1474, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(120, '424ab69d7b06d0e61749de01', 6, 6, 6, 5, 'Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine', 'Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine.', 1518, 1631, 1518, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(121, '9b39ce8d56c61e688d8cb7de', 6, 6, 6, 5, 'My grandmother carried water from the pump in this street … I never thought I would have to learn how it was done', '“My grandmother carried water from the pump in this street,” she said. “I never thought I would have to learn how it was done.”', 1633, 1760, 1634, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 36, 'Agnes Marsh', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(122, '70e447630901fde0ccd62492', 6, 6, 6, 5, 'Askerby’s west bank, which is served by a borehole, was not affected', 'Askerby’s west bank, which is served by a borehole, was not affected.', 1762, 1831, 1762, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', false, NULL),
	(123, 'c4c57511c27c9d4c67728a1f', 7, 7, 6, 5, 'The number of people treated after drinking contaminated water in Askerby rose to 118 on Wednesday, up from 64 a day earlier', 'The number of people treated after drinking contaminated water in Askerby rose to 118 on Wednesday, up from 64 a day earlier, the county’s public health director said.', 0, 167, 0, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the county’s public health director', 'anonymous', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(124, '617e227fc48dc9a0766506a3', 7, 7, 6, 5, 'Nine of them were in hospital', 'Nine of them were in hospital, Dr Imogen Castellane told a news conference in the Corn Hall.', 169, 261, 169, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 77, 'Imogen Castellane', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(125, '807f198bdf5c1c5097052289', 7, 7, 6, 5, 'Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten', '“Most of the people we saw today were ill yesterday and stayed at home, because they thought it was something they had eaten,” she said.', 262, 398, 263, 'direct', 'asserted', 'certain', 'body', 'witnessed', 'quotation_before', 0.88, 1, 77, 'Imogen Castellane', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(126, '0fe9a7f888a8e2511324718a', 7, 7, 6, 5, 'She expected the figure to rise again on Thursday', 'She expected the figure to rise again on Thursday.', 399, 449, 399, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(127, '674e9514e35f84b1b460dbc4', 7, 7, 6, 5, 'supply had been restored to 2,000 of the 11,500 homes it counts as cut off', 'Isken Water said that supply had been restored to 2,000 of the 11,500 homes it counts as cut off.', 451, 548, 473, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 38, 'Isken Water', 'organization', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(128, 'b8128c6ea45e5dfc953c3259', 7, 7, 6, 5, 'Mayor Rosalind Tew stood by her own figure of 9,000', 'Mayor Rosalind Tew stood by her own figure of 9,000.', 549, 601, 549, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(129, '551a8f2d8e7ea641001db370', 7, 7, 6, 5, 'A home is a front door, not a meter', '“A home is a front door, not a meter,” she said.', 602, 650, 603, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 71, 'Rosalind Tew', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(130, '1b40e1c124346367f171ea52', 7, 7, 6, 5, 'it counts meters', 'Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.', 651, 787, 715, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 68, 'Pavel Sorrin', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(131, 'b60e52391b51456def1e5d16', 7, 7, 6, 5, 'shops and workshops might be among them', 'Pavel Sorrin, the utility’s operations director, confirmed that it counts meters, and said that shops and workshops might be among them.', 651, 787, 747, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 68, 'Pavel Sorrin', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(133, '9da5dd413314c9d5144f8b47', 7, 7, 6, 5, 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake', 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.', 831, 1037, 831, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(134, 'e304148f7a19e78260673334', 7, 7, 6, 5, 'anything had left it', 'The Environmental Inspectorate suspects a settling lagoon of Norrick Plating, three kilometres above the town’s intake, but Desmond Arkwell, who runs the firm, denied on Wednesday that anything had left it.', 831, 1037, 1016, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 14, 'Desmond Arkwell', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(135, '5769192c5c80789d41884f1f', 7, 7, 6, 5, 'A second lagoon at the plant was examined on Wednesday and found to be sound', 'A second lagoon at the plant was examined on Wednesday and found to be sound, the Inspectorate said in the evening.', 1039, 1154, 1039, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 57, 'Environmental Inspectorate', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(136, '24bb76dfcb0ecc8a28b68328', 7, 7, 6, 5, 'Each day of tankers costs the town 30,000 crowns', 'Each day of tankers costs the town 30,000 crowns, according to its treasurer, Maud Ferrant.', 1156, 1247, 1156, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 5, 'Maud Ferrant', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(137, '5c63d642ab317295d2fce321', 7, 7, 6, 5, 'she would send the bill “to whoever turns out to own the water in that lagoon', 'She said that she would send the bill “to whoever turns out to own the water in that lagoon.”', 1248, 1341, 1262, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 5, 'Maud Ferrant', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(138, 'fccbfb3077a7f0b3038b6f37', 7, 7, 6, 5, 'On the east bank the day went by in queues', 'On the east bank the day went by in queues.', 1343, 1386, 1343, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(139, 'a8ccfa0f6e2862bd6bfce98e', 7, 7, 6, 5, 'Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine', 'Agnes Marsh baked with water that her brother drove in from Pellow Bay, 60 kilometres away, and sold out by nine.', 1387, 1500, 1387, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(140, '63f941300ab8a3c0786e8ed4', 7, 7, 6, 5, 'My grandmother carried water from the pump in this street … I never thought I would have to learn how it was done', '“My grandmother carried water from the pump in this street,” she said. “I never thought I would have to learn how it was done.”', 1502, 1629, 1503, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 36, 'Agnes Marsh', 'person', '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(141, '5f61e8a8070ea479b6cacf97', 7, 7, 6, 5, 'Askerby’s west bank, which is served by a borehole, was not affected', 'Askerby’s west bank, which is served by a borehole, was not affected.', 1631, 1700, 1631, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(142, '9331f9fc371e776718af91dc', 8, 8, 7, 9, 'Water flowed again to all but 600 homes in Askerby on Friday … as a report that the government had known of a faulty valve at the Norrick Plating works put the environment minister under pressure to explain what was done about it', 'Water flowed again to all but 600 homes in Askerby on Friday, the utility said, as a report that the government had known of a faulty valve at the Norrick Plating works put the environment minister under pressure to explain what was done about it.', 30, 277, 30, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'the utility', 'organization', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(143, '821a150aebe2750cc6e9d612', 8, 8, 7, 9, 'The Environment Ministry warned Norrick in March that the outlet valve of its settling lagoon could not be relied upon', 'The Environment Ministry warned Norrick in March that the outlet valve of its settling lagoon could not be relied upon, The Lamplighter reported on Friday, citing a letter from the ministry to the company.', 279, 484, 279, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.83, 2, 2, 'Environment Ministry', 'document', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(144, 'a94ab202e1c6e7d1b97f41b9', 8, 8, 7, 9, 'the outlet valve of its settling lagoon could not be relied upon, The Lamplighter reported on Friday, citing a letter from the ministry to the company', 'The Environment Ministry warned Norrick in March that the outlet valve of its settling lagoon could not be relied upon, The Lamplighter reported on Friday, citing a letter from the ministry to the company.', 279, 484, 333, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 49, 'Environment Ministry', 'organization', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(145, 'c61efb81703403ac303837d8', 8, 8, 7, 9, 'the letter was genuine', 'The ministry confirmed that the letter was genuine.', 486, 537, 514, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 49, 'Environment Ministry', 'organization', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(146, 'db81e2b03fef40f3203d8390', 8, 8, 7, 9, 'all of the country''s 900 industrial lagoons would be inspected by the end of March', 'Environment Minister Lucan Abery told parliament that all of the country''s 900 industrial lagoons would be inspected by the end of March.', 538, 675, 592, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 46, 'Lucan Abery', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(147, 'ad67fa9ccdc4f442e09c6e4b', 8, 8, 7, 9, 'The warning was right and the follow-up was not', '"The warning was right and the follow-up was not," Abery said.', 677, 739, 678, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 46, 'Lucan Abery', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(148, '7003aa08f042889e638af2d4', 8, 8, 7, 9, 'an opposition call to step down', 'He rejected an opposition call to step down.', 740, 784, 752, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 46, 'Lucan Abery', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(149, '0463c482032fc59ea2e85319', 8, 8, 7, 9, '11 inspectors could not visit 900 lagoons in four months', 'Lawmaker Beatrix Oram said that 11 inspectors could not visit 900 lagoons in four months.', 786, 875, 818, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 78, 'Beatrix Oram', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(169, '10d2d315dd204e8481c61225', 9, 9, 8, 9, 'That is a question for the police', '"That is a question for the police."', 936, 972, 937, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'floating', 0.4, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(150, '6dbe841d521d77336af2c840', 8, 8, 7, 9, 'That is one every working day for each of them, with no Christmas', '"That is one every working day for each of them, with no Christmas," she said.', 876, 954, 877, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 78, 'Beatrix Oram', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(151, '170074d5893277709dcac385', 8, 8, 7, 9, 'The number of people treated since Tuesday reached 181', 'The number of people treated since Tuesday reached 181, county health director Imogen Castellane said, adding that only eight of the cases had come in during the last 24 hours.', 956, 1132, 956, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 28, 'Imogen Castellane', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(152, '24317d9e263e1aac1c0b18f5', 8, 8, 7, 9, 'only eight of the cases had come in during the last 24 hours', 'The number of people treated since Tuesday reached 181, county health director Imogen Castellane said, adding that only eight of the cases had come in during the last 24 hours.', 956, 1132, 1071, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 28, 'Imogen Castellane', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(153, 'cc5dacb138f62d2178be4e40', 8, 8, 7, 9, 'Five people were still in hospital', 'Five people were still in hospital.', 1133, 1168, 1133, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(154, 'c130981cfd613bc7d114377e', 8, 8, 7, 9, 'Two samples in a row from the mains were clean', 'Two samples in a row from the mains were clean, according to Isken Water.', 1170, 1243, 1170, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 47, 'Isken Water', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(155, 'a017b48f5b7cd7bd25c4485f', 8, 8, 7, 9, 'The third, from the end of the line at Cooper''s Green, was due on Saturday, and residents there should go on using the tankers until then', 'The third, from the end of the line at Cooper''s Green, was due on Saturday, and residents there should go on using the tankers until then, it said.', 1244, 1391, 1244, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'unnamed', 'organization', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(156, 'e098f8832244f9ea6dae81b5', 8, 8, 7, 9, 'Norrick did not reply to a request for comment on the letter', 'Norrick did not reply to a request for comment on the letter.', 1393, 1454, 1393, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(157, '72af3a1f9dc336819dc325dd', 8, 8, 7, 9, 'she had let the tap run for an hour, filled a kettle and looked into it for a while', 'Agnes Marsh, the baker of Fuller''s Row, said she had let the tap run for an hour, filled a kettle and looked into it for a while.', 1456, 1585, 1501, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 10, 'Agnes Marsh', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(158, '693d03f628e24b0fa83f4059', 8, 8, 7, 9, 'Then I drank it … Somebody has to be first', '"Then I drank it," she said. "Somebody has to be first."', 1586, 1642, 1587, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 10, 'Agnes Marsh', 'person', '2026-11-13 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(159, 'bb43f11f77c23c60da9b5ef7', 9, 9, 8, 9, 'About 350 cubic metres of chromium-bearing rinse water ran out of a lagoon at the Norrick Plating works … nearly nine times as much as the company admitted within the same hour', 'About 350 cubic metres of chromium-bearing rinse water ran out of a lagoon at the Norrick Plating works, the head of the Environmental Inspectorate said on Thursday, nearly nine times as much as the company admitted within the same hour.', 32, 269, 32, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the head of the Environmental Inspectorate', 'anonymous', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(160, '734e817e048e45cdeaf95e1b', 9, 9, 8, 9, 'the lagoon had dropped by 70 centimetres between Monday night and Tuesday morning', 'Chief inspector Hanne Dovrik told a news conference that the lagoon had dropped by 70 centimetres between Monday night and Tuesday morning.', 271, 410, 328, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(161, '48eb9692d531cab37f78a6b9', 9, 9, 8, 9, 'The outlet valve had been open for three hours', 'The outlet valve had been open for three hours, she said, citing the plant''s own level recorder.', 411, 507, 411, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(162, '195cb38220ab0e9cb67616f2', 9, 9, 8, 9, 'the plant''s own level recorder', 'The outlet valve had been open for three hours, she said, citing the plant''s own level recorder.', 411, 507, 476, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(163, 'c3564a3274450501ff8a8a4b', 9, 9, 8, 9, 'the volume … 40 cubic metres', 'Desmond Arkwell, Norrick''s managing director, put the volume at 40 cubic metres and said that it had run over the wall after rain.', 509, 639, 559, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 33, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(164, 'af792b12699bd0e3e6ea3fad', 9, 9, 8, 9, 'it had run over the wall after rain', 'Desmond Arkwell, Norrick''s managing director, put the volume at 40 cubic metres and said that it had run over the wall after rain.', 509, 639, 603, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 33, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(165, '496052bd314d7f98b36856a9', 9, 9, 8, 9, 'any water had left the lagoon', 'In a statement he withdrew his earlier denial that any water had left the lagoon, but again denied that the valve had been opened.', 640, 770, 691, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 33, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(166, 'fe0a83c6c739a9765d3b48e1', 9, 9, 8, 9, 'the valve had been opened', 'In a statement he withdrew his earlier denial that any water had left the lagoon, but again denied that the valve had been opened.', 640, 770, 744, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 33, 'Desmond Arkwell', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(167, 'e46fde3b88e147d9b3c2714d', 9, 9, 8, 9, 'Seventy centimetres do not go over a wall', '"Seventy centimetres do not go over a wall," Dovrik said when she was read the statement.', 772, 861, 773, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(168, '2b3eb2e766c48418fa70757e', 9, 9, 8, 9, 'It was possible that the valve had failed and not been opened', 'It was possible that the valve had failed and not been opened, she added.', 862, 935, 862, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_before', 0.93, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(170, 'daad549f94a5913cd7f37de7', 9, 9, 8, 9, 'about 300 cubic metres had escaped', 'An official at the Inspectorate had told the Tidewater Agency on Tuesday that about 300 cubic metres had escaped.', 974, 1087, 1052, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'An official at the Inspectorate', 'anonymous', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(171, '62f2c34eaab1a1b172c866e0', 9, 9, 8, 9, 'The number of people treated in Askerby since Tuesday rose to 173, from 118 on Wednesday evening', 'The number of people treated in Askerby since Tuesday rose to 173, from 118 on Wednesday evening, county health director Imogen Castellane said.', 1089, 1233, 1089, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 17, 'Imogen Castellane', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(172, 'a647a8d2d417df278ff5379e', 9, 9, 8, 9, 'Many of the newer cases were people who had been ill at home and came after a call for check-ups', 'Many of the newer cases were people who had been ill at home and came after a call for check-ups, according to her office.', 1234, 1356, 1234, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'her office', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(173, 'd3c5699737d3c644224d9215', 9, 9, 8, 9, 'Inspectorate samples from the lagoon held 46 milligrams of chromium a litre', 'Inspectorate samples from the lagoon held 46 milligrams of chromium a litre, Dovrik said.', 1358, 1447, 1358, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 9, 'Hanne Dovrik', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(174, '90b67ea02744790f370a8c85', 9, 9, 8, 9, 'Those from the river below the works had fallen to 0.02 milligrams by Thursday morning, which is within the national limit of 0.05.', 'Those from the river below the works had fallen to 0.02 milligrams by Thursday morning, which is within the national limit of 0.05.', 1448, 1579, 1448, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(175, '7e6612e93b00578d7224b408', 9, 9, 8, 9, '6,400 of 11,500 homes had their supply back', 'Isken Water said that 6,400 of 11,500 homes had their supply back.', 1581, 1647, 1603, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 79, 'Isken Water', 'organization', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(176, 'ef07c1b54cbe434dbda64956', 9, 9, 8, 9, 'the rest were likely to follow on Friday, if the mains tested clean', 'Operations director Pavel Sorrin said the rest were likely to follow on Friday, if the mains tested clean.', 1648, 1754, 1686, 'indirect', 'asserted', 'conditional', 'body', 'not_stated', 'clause_after', 0.88, 1, 75, 'Pavel Sorrin', 'person', '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(177, 'b7b955c44bd72698a0b0698d', 10, 10, 9, 6, 'how long the lagoon at Askerby was known to be unsafe', 'A letter from March and an engineers’ report show how long the lagoon at Askerby was known to be unsafe.', 0, 104, 50, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'an engineers’ report', 'document', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(178, 'f294825275b9c00d25ee8acc', 10, 10, 9, 6, 'the outlet valve of its largest lagoon “cannot be relied upon to close', 'Eight months before chromium came out of the taps of Askerby, the Environment Ministry told Norrick Plating in writing that the outlet valve of its largest lagoon “cannot be relied upon to close.”', 106, 302, 230, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 45, 'Environment Ministry', 'organization', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(179, '09bf777d2985701fc8d0ab65', 10, 10, 9, 6, 'the outlet valve of its largest lagoon “cannot be relied upon to close', 'Eight months before chromium came out of the taps of Askerby, the Environment Ministry told Norrick Plating in writing that the outlet valve of its largest lagoon “cannot be relied upon to close.”', 106, 302, 230, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, 45, 'Environment Ministry', 'organization', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(180, '4d371aa30446e8f8dbc47660', 10, 10, 9, 6, 'The letter, dated 3 March and seen by The Lamplighter, gave the company until 30 June to replace the valve', 'The letter, dated 3 March and seen by The Lamplighter, gave the company until 30 June to replace the valve.', 304, 411, 304, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(181, '7e0f8f8aefbc24c8659df2e8', 10, 10, 9, 6, 'a failure “could release several hundred cubic metres within hours', 'According to the ministry’s letter, a failure “could release several hundred cubic metres within hours.”', 412, 516, 448, 'mixed', 'asserted', 'possible', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'the ministry’s letter', 'document', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(182, '33b005928a563272b9d60b95', 10, 10, 9, 6, 'The deadline passed, and nobody from the Environmental Inspectorate visited the works afterwards', 'The deadline passed, and nobody from the Environmental Inspectorate visited the works afterwards, two current inspectors said.', 518, 644, 518, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'two current inspectors', 'group', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(183, '34bac04386584ee4c0a05c27', 10, 10, 9, 6, 'not to be named because they are not allowed to speak to the press', 'They asked not to be named because they are not allowed to speak to the press.', 645, 723, 656, 'indirect', 'asserted', 'unknown', 'body', 'not_stated', 'infinitive_after', 0.72, 1, NULL, 'unnamed', 'group', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(184, '6cf545df37e89e5c8b29f5a1', 10, 10, 9, 6, 'The ministry based its warning on a report by the engineering firm Calloway Fenn, which Norrick itself had commissioned in the autumn of 2025', 'The ministry based its warning on a report by the engineering firm Calloway Fenn, which Norrick itself had commissioned in the autumn of 2025.', 725, 867, 725, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(185, '4127fb35bcd017703180e7fa', 10, 10, 9, 6, 'the valve had failed three of four closing tests', 'The report found that the valve had failed three of four closing tests.', 868, 939, 890, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'The report', 'document', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(186, '44a97f9528c9ff56005f2029', 10, 10, 9, 6, 'the lagoon had stood above its permitted level on 112 days in a single year', 'It also found that the lagoon had stood above its permitted level on 112 days in a single year.', 940, 1035, 959, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'unnamed', 'document', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(187, '6d1f4eab04a2b30d61f18759', 10, 10, 9, 6, 'The client was informed of the result by telephone on the day of the tests', '“The client was informed of the result by telephone on the day of the tests,” the engineers wrote.', 1037, 1135, 1038, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, NULL, 'the engineers', 'group', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(188, 'f775ae3db01f44abd1a973ee', 10, 10, 9, 6, 'he had received the letter', 'Desmond Arkwell, Norrick’s managing director, confirmed that he had received the letter.', 1160, 1248, 1221, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 32, 'Desmond Arkwell', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(189, '9ec3671f0b4362bfcfa6fa26', 10, 10, 9, 6, 'a new valve was ordered in May and that the maker had twice put off delivery', 'He said that a new valve was ordered in May and that the maker had twice put off delivery.', 1249, 1339, 1262, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 32, 'Desmond Arkwell', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(190, 'd89faa691b344b8cda63bf68', 10, 10, 9, 6, 'the maker had twice put off delivery', 'He said that a new valve was ordered in May and that the maker had twice put off delivery.', 1249, 1339, 1302, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'clause_after', 0.53, 2, NULL, 'unnamed', 'anonymous', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(191, '57eb26c9a8ff7575e52398f8', 10, 10, 9, 6, 'We were waiting for a part, not hiding from one', '“We were waiting for a part, not hiding from one,” he told The Lamplighter.', 1340, 1415, 1341, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.88, 1, 32, 'Desmond Arkwell', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(192, 'ff7d776c5fd0c98e43cd6178', 10, 10, 9, 6, 'putting off any delivery', 'The maker, Gillow Castings, denied putting off any delivery.', 1417, 1477, 1452, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'gerund_after', 0.75, 1, 23, 'Gillow Castings', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(193, '5a8daa1dc64c37772fb1ace8', 10, 10, 9, 6, 'The order reached it on 2 October … and was never marked urgent', 'The order reached it on 2 October, it said, and was never marked urgent.', 1478, 1550, 1478, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'unnamed', 'organization', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(194, 'ae0eb251f499ac4666c81664', 10, 10, 9, 6, 'the engineers’ count of 112 days', 'Arkwell disputed the engineers’ count of 112 days and said that the true figure was 31.', 1552, 1639, 1569, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'object_after', 0.65, 1, 32, 'Desmond Arkwell', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(195, '0127a4ae02b9ec2340224dc0', 10, 10, 9, 6, 'the true figure was 31', 'Arkwell disputed the engineers’ count of 112 days and said that the true figure was 31.', 1552, 1639, 1616, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 32, 'Desmond Arkwell', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(196, 'df4ef214697c32b5b67310c1', 10, 10, 9, 6, 'He did not produce records', 'He did not produce records.', 1640, 1667, 1640, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(197, '9771cbd62a932bd178f907db', 10, 10, 9, 6, '40 cubic metres of rinse water left the lagoon this week', 'The company has admitted that 40 cubic metres of rinse water left the lagoon this week; the Inspectorate puts the volume at 350 cubic metres.', 1668, 1809, 1698, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'The company', 'organization', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(198, '18332744c9e531ea834a0015', 10, 10, 9, 6, 'the volume … 350 cubic metres', 'The company has admitted that 40 cubic metres of rinse water left the lagoon this week; the Inspectorate puts the volume at 350 cubic metres.', 1668, 1809, 1778, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 7, 'Environmental Inspectorate', 'person', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(199, 'ed59b49b393da23e28725fb5', 10, 10, 9, 6, 'The ministry would not say who was to check that the valve had been replaced', 'The ministry would not say who was to check that the valve had been replaced.', 1835, 1912, 1835, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(200, '3eb51909cf23f54f6a74d7fe', 10, 10, 9, 6, 'such visits were “allocated according to risk', 'A spokeswoman said that such visits were “allocated according to risk.”', 1913, 1984, 1937, 'mixed', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.92, 1, NULL, 'A spokeswoman', 'anonymous', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(201, '145a5ed96661a79070786b3f', 10, 10, 9, 6, 'the lagoon had been on a list of the ten most dangerous in the country', 'A former inspector, who visited the works in 2024, said that the lagoon had been on a list of the ten most dangerous in the country.', 1986, 2118, 2047, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'A former inspector', 'anonymous', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(202, 'cdb1ff9fb67a8f00c8a6b55a', 10, 10, 9, 6, 'such a list existed', 'The ministry denied that such a list existed.', 2119, 2164, 2144, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 45, 'Environment Ministry', 'organization', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(203, '3948a6518da5cc794aa0c107', 10, 10, 9, 6, 'Norrick was fined 12,000 crowns in 2023 for a smaller spill', 'Norrick was fined 12,000 crowns in 2023 for a smaller spill, court records show.', 2166, 2246, 2166, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'court records', 'document', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(204, 'c741cdae30b76fb753d56f38', 10, 10, 9, 6, 'The new valve … costs 8,700', 'The new valve, according to an invoice from Gillow Castings, costs 8,700.', 2247, 2320, 2247, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'according_to', 0.9, 1, NULL, 'an invoice from Gillow Castings', 'anonymous', '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(205, 'ad101a0e9d86a008efc8f67a', 11, 11, 10, 1, 'Norrick Plating regrets the distress of its neighbours on the east bank of the Isken', 'Norrick Plating regrets the distress of its neighbours on the east bank of the Isken and withdraws the statement made by its managing director at the factory gate on Wednesday.', 0, 176, 0, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(206, '701edaa5d3dee6d7d0931a65', 11, 11, 10, 1, 'the statement made by its managing director at the factory gate on Wednesday', 'Norrick Plating regrets the distress of its neighbours on the east bank of the Isken and withdraws the statement made by its managing director at the factory gate on Wednesday.', 0, 176, 99, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'object_after', 0.65, 1, 34, 'Norrick Plating', 'organization', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(207, 'c43262f41990848c6e405d1c', 11, 11, 10, 1, 'I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back … The gauge was misread, and the mistake was ours', '"I said on Wednesday that nothing had left our lagoon. That was wrong, and I take it back," said Desmond Arkwell, managing director. "The gauge was misread, and the mistake was ours."', 178, 361, 179, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 58, 'Desmond Arkwell', 'person', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(208, 'db047856372a4a7784a95d5f', 11, 11, 10, 1, 'about 40 cubic metres of rinse water ran over the eastern wall of the lagoon in the early hours of Tuesday, after two days of rain', 'A review carried out by the company on Wednesday night found that about 40 cubic metres of rinse water ran over the eastern wall of the lagoon in the early hours of Tuesday, after two days of rain.', 363, 560, 429, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 19, 'Norrick Plating', 'document', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(209, '667642eb359429d2af07eb1e', 11, 11, 10, 1, 'The company does not accept estimates of several hundred cubic metres, for which it has been shown no calculation', 'The company does not accept estimates of several hundred cubic metres, for which it has been shown no calculation.', 561, 675, 561, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(210, '4bbdce82feddea142c102b87', 11, 11, 10, 1, 'the outlet valve was opened by any member of its staff', 'Norrick Plating continues to deny that the outlet valve was opened by any member of its staff.', 677, 771, 716, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 34, 'Norrick Plating', 'organization', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(211, 'e0250fa48ba5a17e0f6e2f86', 11, 11, 10, 1, 'Reports that the night shift was ordered to lower the lagoon are untrue', 'Reports that the night shift was ordered to lower the lagoon are untrue.', 772, 844, 772, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(212, 'e8ba0e279271abce70e49138', 11, 11, 10, 1, 'the night shift was ordered to lower the lagoon', 'Reports that the night shift was ordered to lower the lagoon are untrue.', 772, 844, 785, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'noun', 0.33, 1, NULL, 'unnamed', 'anonymous', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(213, 'aa76f340547c1ddaa9080cde', 11, 11, 10, 1, 'to lower the lagoon', 'Reports that the night shift was ordered to lower the lagoon are untrue.', 772, 844, 813, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'infinitive_after', 0.47, 1, NULL, 'unnamed', 'anonymous', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(214, '57032ca5bc39a88e25f3254b', 11, 11, 10, 1, 'it has stopped its plating lines, that it is working with the police, and that it will pay for 200,000 litres of bottled water', 'The company confirmed today that it has stopped its plating lines, that it is working with the police, and that it will pay for 200,000 litres of bottled water.', 846, 1006, 879, 'indirect', 'asserted', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 34, 'Norrick Plating', 'organization', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(215, 'f78eaeaba6193eb82f799595', 11, 11, 10, 1, 'Its insurer, Harbour Mutual, has been informed', 'Its insurer, Harbour Mutual, has been informed.', 1007, 1054, 1007, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(216, '3dc19b789f3759e758601b59', 11, 11, 10, 1, 'We have coated metal in this valley for 95 years … We intend to be judged by what we do next', '"We have coated metal in this valley for 95 years," Arkwell said. "We intend to be judged by what we do next."', 1056, 1166, 1057, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 58, 'Desmond Arkwell', 'person', '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(217, 'bc1ec6bd78d042df88e85ced', 11, 11, 10, 1, 'Norrick Plating employs 260 people and supplies makers of bicycles and door fittings in nine countries', 'Norrick Plating employs 260 people and supplies makers of bicycles and door fittings in nine countries.', 1168, 1271, 1168, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(218, '9c77b56b004d819a59c34a87', 12, 12, 11, 4, 'the one sentence of this week that I shall keep', 'Our mayor said the one sentence of this week that I shall keep.', 70, 133, 85, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'Our mayor', 'anonymous', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(219, 'd2c49c69862fac6a78e0dea0', 12, 12, 11, 4, 'A home is a front door, not a meter', '"A home is a front door, not a meter," Rosalind Tew told the men from Isken Water, who had counted 11,500 homes without supply where she had counted 9,000.', 134, 289, 135, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 44, 'Rosalind Tew', 'person', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(220, '018c2d94f48f98afdc90b00b', 12, 12, 11, 4, 'A town that lets others count its doors will soon let them count its sick', 'A town that lets others count its doors will soon let them count its sick.', 343, 417, 343, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(221, 'f3dad0275f765201ed11ae5c', 12, 12, 11, 4, 'Nothing had left the lagoon', 'Nothing had left the lagoon, Desmond Arkwell said on Wednesday.', 474, 537, 474, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 24, 'Desmond Arkwell', 'person', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(222, '6c189adfced68361944e7c68', 12, 12, 11, 4, 'On Thursday forty cubic metres had', 'On Thursday forty cubic metres had, according to the same Mr Arkwell.', 538, 607, 538, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, 24, 'Desmond Arkwell', 'person', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(223, 'bfa890462d4dd29f0bbcc295', 12, 12, 11, 4, 'anybody who can divide would have known by Tuesday lunch', 'My neighbour, who has mended pumps for a living, says that anybody who can divide would have known by Tuesday lunch.', 632, 748, 691, 'indirect', 'asserted', 'conditional', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'My neighbour', 'anonymous', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(224, '80408fa7eec7d5cf3adb0dc8', 12, 12, 11, 4, 'The ministry wrote a good letter in March and went home', 'The ministry wrote a good letter in March and went home.', 799, 855, 799, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(225, '11ca907fb0b153dc88c676e5', 12, 12, 11, 4, 'If one person had driven up here in July and looked at one valve, Agnes Marsh would not have thrown away 400 loaves', 'If one person had driven up here in July and looked at one valve, Agnes Marsh would not have thrown away 400 loaves.', 856, 972, 856, 'narrator', 'asserted', 'conditional', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(226, 'd252435cd56a8bd47aec561b', 12, 12, 11, 4, 'nothing but their names to be left out', 'Let us also not shout for the heads of two frightened men who, unlike anybody else in the affair, told the truth on the first day and asked for nothing but their names to be left out.', 1016, 1199, 1160, 'indirect', 'asserted', 'unknown', 'body', 'unnamed_source', 'preposition_after', 0.75, 1, NULL, 'unnamed', 'anonymous', '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(227, '0ca157765ecc37bd9c684a6d', 12, 12, 11, 4, 'My own kettle is clean again', 'My own kettle is clean again.', 1201, 1230, 1201, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(228, 'af45de58e18651000fe1fe9a', 13, 13, 12, 2, 'Pellow Bay town council passed a budget of 18.4 million crowns on Tuesday by 12 votes to 11, after an evening in which the sum of 64,000 crowns for the pier lights took longer than the other 18 million together', 'Pellow Bay town council passed a budget of 18.4 million crowns on Tuesday by 12 votes to 11, after an evening in which the sum of 64,000 crowns for the pier lights took longer than the other 18 million together.', 0, 211, 0, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(229, 'cf8db7fc95d20d50e0728648', 13, 13, 12, 2, 'The budget cuts spending by 3 per cent and raises the harbour fee for the first time in six years', 'The budget cuts spending by 3 per cent and raises the harbour fee for the first time in six years.', 213, 311, 213, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(230, '62197d7fd363d4f2bd4acd4f', 13, 13, 12, 2, 'there had been no choice', 'Council leader Gerard Mottram said there had been no choice.', 312, 372, 347, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 20, 'Gerard Mottram', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(231, 'a918e968b60542f1636e3ea6', 13, 13, 12, 2, 'Our reserves will last until February if we do nothing', '“Our reserves will last until February if we do nothing,” he told the chamber.', 373, 451, 374, 'direct', 'asserted', 'conditional', 'body', 'own_statement', 'quotation_before', 0.88, 1, 20, 'Gerard Mottram', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(232, '64252a981db2660d1ebedafe', 13, 13, 12, 2, 'him … hiding a surplus', 'Opposition leader Sunniva Dray accused him of hiding a surplus.', 453, 516, 492, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'target', 0.7, 1, 64, 'Sunniva Dray', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(233, 'd629b9479de1bf58257cfd2b', 13, 13, 12, 2, 'The reserves stood at 1.9 million crowns', 'The reserves stood at 1.9 million crowns, she said, citing the auditor’s letter of October.', 517, 608, 517, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.83, 2, NULL, 'the auditor’s letter of October', 'document', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(234, '0c1fffea048b606598fc746c', 13, 13, 12, 2, 'them … 700,000 crowns', 'Mottram put them at 700,000 crowns and said that the rest was already promised to contractors.', 609, 703, 621, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.75, 1, 20, 'Gerard Mottram', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(235, '027fc0e90186da75a83f86de', 13, 13, 12, 2, 'the rest was already promised to contractors', 'Mottram put them at 700,000 crowns and said that the rest was already promised to contractors.', 609, 703, 658, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 20, 'Gerard Mottram', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(236, '2afea3e638448547e5f1a8f3', 13, 13, 12, 2, 'The auditor, Bryce Ingleton, was sitting in the gallery', 'The auditor, Bryce Ingleton, was sitting in the gallery.', 705, 761, 705, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(237, '0f8a71c8e7b7b98622bbef99', 13, 13, 12, 2, 'He declined to take sides', 'He declined to take sides.', 762, 788, 762, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(238, 'f57360a77d5d36bb3d3bc804', 13, 13, 12, 2, 'Both figures are in my letter … They are on different pages', '“Both figures are in my letter,” he said afterwards. “They are on different pages.”', 789, 872, 790, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 74, 'Bryce Ingleton', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(239, 'fd646ee4c70b93017c725cb6', 13, 13, 12, 2, 'The pier lights will be dark from December to March', 'The pier lights will be dark from December to March.', 874, 926, 874, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(240, '26252ef65368c2fb37e4be5b', 13, 13, 12, 2, 'the lights bring about 5,000 visitors a winter; a petition of the town’s hotel keepers put the number at 20,000', 'According to a study that the council bought last year, the lights bring about 5,000 visitors a winter; a petition of the town’s hotel keepers put the number at 20,000.', 927, 1095, 983, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'a study that the council bought last year', 'document', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(241, '461b976aafbdcc55a8d4fa30', 13, 13, 12, 2, 'the number … 20,000', 'According to a study that the council bought last year, the lights bring about 5,000 visitors a winter; a petition of the town’s hotel keepers put the number at 20,000.', 927, 1095, 1074, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'put_at', 0.65, 2, NULL, 'a petition of the town’s hotel keepers', 'document', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(242, 'd6d352cef5d7e6c53d56efef', 13, 13, 12, 2, 'Neither counted anybody', 'Neither counted anybody, Councillor Wilf Anstey said.', 1096, 1149, 1096, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 4, 'Wilf Anstey', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(243, '0b5a4d94e06dddfcdc4c9b3f', 13, 13, 12, 2, 'The library keeps its Saturdays', 'The library keeps its Saturdays.', 1151, 1183, 1151, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(244, 'a3ac79d54e9afdcd7506e4d4', 13, 13, 12, 2, 'A plan to close it for half of the week was dropped before the debate … because one of their own would otherwise have voted against the budget', 'A plan to close it for half of the week was dropped before the debate, according to two councillors of the majority, because one of their own would otherwise have voted against the budget.', 1184, 1372, 1184, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'two councillors of the majority', 'group', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(245, '13221a81eb6cbdb0bf4b2bc0', 13, 13, 12, 2, 'making any such bargain', 'Mottram denied making any such bargain.', 1373, 1412, 1388, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'gerund_after', 0.75, 1, 20, 'Gerard Mottram', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(246, 'f532c4558f6a121d1fd22878', 13, 13, 12, 2, 'Tickets for the harbour bus may also rise in April', 'Tickets for the harbour bus may also rise in April, the council’s treasurer warned, if fuel costs more than 1.80 crowns a litre by then.', 1414, 1550, 1414, 'indirect', 'asserted', 'possible', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'the council’s treasurer', 'anonymous', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(247, 'c5d57b51de0c9181f5d568c5', 13, 13, 12, 2, 'Anstey, who has sat on the council for 31 years, voted for the budget and against the lights', 'Anstey, who has sat on the council for 31 years, voted for the budget and against the lights.', 1552, 1645, 1552, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(248, 'a0e287f3010ed2553e231484', 13, 13, 12, 2, 'he had proposed to his wife under them', 'He said he had proposed to his wife under them.', 1646, 1693, 1654, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 4, 'Wilf Anstey', 'person', '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(249, '5b9de2aacfd81ac14c4740e0', 14, 14, 13, 2, 'A bronze bell that may have hung on a coal barge lost in 1887 was pulled out of the harbour at Pellow Bay by a retired postman who was fishing for flounder', 'A bronze bell that may have hung on a coal barge lost in 1887 was pulled out of the harbour at Pellow Bay by a retired postman who was fishing for flounder.', 0, 156, 0, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(250, '516215654ae455d27cf088af', 14, 14, 13, 2, 'his line had caught on something that would not fight', 'Frederik Sloane, 71, said his line had caught on something that would not fight.', 158, 238, 184, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 15, 'Frederik Sloane', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(251, '7b7e2cf09352be71c94eec1b', 14, 14, 13, 2, 'I thought it was a boot with ambition', '“I thought it was a boot with ambition,” he said.', 239, 288, 240, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.88, 1, 15, 'Frederik Sloane', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(252, '49dea3caf98124cbe1809052', 14, 14, 13, 2, 'It took two neighbours and a boathook to lift it over the quay wall', 'It took two neighbours and a boathook to lift it over the quay wall.', 289, 357, 289, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(253, 'fb9f5c76c9858f9f230506ec', 14, 14, 13, 2, 'The bell weighs 19 kilograms and carries the letters PROV', 'The bell weighs 19 kilograms and carries the letters PROV.', 359, 417, 359, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(254, 'c2f0bfa3dbfa4800e3450a25', 14, 14, 13, 2, 'The barge Providence went down in a gale off the harbour mouth with a crew of seven … and was never found', 'The barge Providence went down in a gale off the harbour mouth with a crew of seven, according to the parish register, and was never found.', 418, 557, 418, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'the parish register', 'organization', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(255, '6c6fe90bf45feed89d8d6350', 14, 14, 13, 2, 'four letters were not a name', 'Lena Huddart, keeper of the town museum, warned that four letters were not a name.', 559, 641, 612, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 42, 'Lena Huddart', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(256, '5434851141c43618d2c56271', 14, 14, 13, 2, 'At least three vessels called Provident or Providence were registered on this coast at that time', 'At least three vessels called Provident or Providence were registered on this coast at that time, she said.', 642, 749, 642, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 42, 'Lena Huddart', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(257, '3445dc7d2b6cdf8c9a08b4b9', 14, 14, 13, 2, 'the find “the best thing to come up on a hook here since the mayor’s hat', 'She nevertheless called the find “the best thing to come up on a hook here since the mayor’s hat.”', 750, 848, 774, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'target', 0.7, 1, 42, 'Lena Huddart', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(258, 'c578eb814adc371faca92a20', 14, 14, 13, 2, 'a claim had been opened', 'The receiver of wrecks confirmed that a claim had been opened and said nobody had yet answered it.', 951, 1049, 989, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'The receiver of wrecks', 'anonymous', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(259, '792d43b92ed41b46c5791897', 14, 14, 13, 2, 'nobody had yet answered it', 'The receiver of wrecks confirmed that a claim had been opened and said nobody had yet answered it.', 951, 1049, 1022, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'The receiver of wrecks', 'anonymous', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(260, '13c91a0fe9ffa9276110bece', 14, 14, 13, 2, 'he did not want the bell', 'Sloane said that he did not want the bell.', 1051, 1093, 1068, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 15, 'Frederik Sloane', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(261, 'd12d6037427d67b60edd2169', 14, 14, 13, 2, 'the museum to let him ring it once', 'He has asked the museum to let him ring it once.', 1094, 1142, 1107, 'indirect', 'asserted', 'unknown', 'body', 'not_stated', 'infinitive_after', 0.72, 1, 15, 'Frederik Sloane', 'person', '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(262, '2f0591f125c0ebde38189783', 15, 15, 14, 8, 'Street lamps that glow amber draw 40 per cent fewer moths than white ones, a study published on Monday in the journal', 'Street lamps that glow amber draw 40 per cent fewer moths than white ones, a study published on Monday in the journal Nocturne found.', 0, 133, 0, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 70, 'Nocturne', 'organization', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(263, '7fffc5cf0b0f36d6a2011a42', 15, 15, 14, 8, 'Biologists at the University of Lindhaven counted moths under 48 lamps in six villages for three summers', 'Biologists at the University of Lindhaven counted moths under 48 lamps in six villages for three summers.', 200, 305, 200, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(264, '86299434f0c6cafe9bae0526', 15, 15, 14, 8, 'They caught, measured and released 31,000 animals of 212 species', 'They caught, measured and released 31,000 animals of 212 species.', 306, 371, 306, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(265, 'e5ca02ab86d066a92cd10813', 15, 15, 14, 8, 'We hoped to write that amber light is safe. It is safer, for some', '“We hoped to write that amber light is safe. It is safer, for some,” said Salome Birk, who led the work.', 373, 477, 374, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.88, 1, 56, 'Salome Birk', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(266, '74fcbb7294b5cedd6fd8ab25', 15, 15, 14, 8, 'Hawk moths came to both kinds of lamp in equal numbers … probably because they find lamps by brightness and not by colour', 'Hawk moths came to both kinds of lamp in equal numbers, she said, probably because they find lamps by brightness and not by colour.', 478, 609, 478, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 56, 'Salome Birk', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(267, '0d8f9b402e37cced021bddc7', 15, 15, 14, 8, 'The effect may also fade', 'The effect may also fade.', 611, 636, 611, 'narrator', 'asserted', 'possible', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(268, '26028182e27fa340d0da639f', 15, 15, 14, 8, 'In the third summer the gap between the lamps had shrunk to 28 per cent', 'In the third summer the gap between the lamps had shrunk to 28 per cent, according to the paper.', 637, 733, 637, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'the paper', 'document', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(269, '9a04122dff8847dfe63e2d8d', 15, 15, 14, 8, 'the mild spring could explain it, but that they “cannot exclude that moths learn', 'The authors wrote that the mild spring could explain it, but that they “cannot exclude that moths learn.”', 734, 839, 757, 'mixed', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.92, 1, NULL, 'The authors', 'group', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(270, 'edf384eeda7e88b67d849e34', 15, 15, 14, 8, 'the villages were too much alike', 'Anton Reiss, an ecologist at the Marchfield Institute who was not involved in the study, told The Orrery that the villages were too much alike.', 841, 984, 951, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 48, 'Anton Reiss', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(271, '567323aee25dae9247496dad', 15, 15, 14, 8, 'Six villages in one valley are, for a moth, one village', '“Six villages in one valley are, for a moth, one village,” he said.', 985, 1052, 986, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 48, 'Anton Reiss', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(272, '8d0aac416d11c644b262e4e1', 15, 15, 14, 8, 'the counts the most careful of their kind', 'He nevertheless called the counts the most careful of their kind.', 1053, 1118, 1076, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'target', 0.7, 1, 48, 'Anton Reiss', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(273, '9abcc798e2cd282dcf510e20', 15, 15, 14, 8, 'amber lamps reduced the catch by 85 per cent', 'A survey by the lamp makers’ association, released in April, claimed that amber lamps reduced the catch by 85 per cent.', 1120, 1239, 1194, 'indirect', 'asserted', 'certain', 'body', 'document_seen', 'clause_after', 0.88, 1, NULL, 'A survey by the lamp makers’ association, released in April', 'document', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(274, '40ff0508e857d770f8e65452', 15, 15, 14, 8, 'figure', 'Birk disputed that figure.', 1240, 1266, 1259, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'object_after', 0.65, 1, 56, 'Salome Birk', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(275, '9c7d03f9e24ae4f90a044d45', 15, 15, 14, 8, 'The survey had counted moths on two nights in March … when hardly any fly', 'The survey had counted moths on two nights in March, she said, when hardly any fly.', 1267, 1350, 1267, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 56, 'Salome Birk', 'person', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(276, '4eacc02eecc7ebbcb0f8dacf', 15, 15, 14, 8, 'choosing the dates to suit its members', 'The association denied choosing the dates to suit its members.', 1352, 1414, 1375, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'gerund_after', 0.75, 1, NULL, 'The association', 'organization', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(277, 'c89da7c95ae6244f068beb22', 15, 15, 14, 8, 'a second survey was under way and would cover a whole year', 'A spokesman said that a second survey was under way and would cover a whole year.', 1415, 1496, 1437, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'A spokesman', 'anonymous', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(278, '790b73779ef92840edc92186', 15, 15, 14, 8, 'Estermark plans to replace 90,000 street lamps by 2030', 'Estermark plans to replace 90,000 street lamps by 2030, according to the transport ministry.', 1498, 1590, 1498, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'the transport ministry', 'organization', '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(279, 'ada843565c9847eb245bd746', 15, 15, 14, 8, 'Whether they will be amber has not been decided', 'Whether they will be amber has not been decided.', 1591, 1639, 1591, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(280, 'af6d3b8650b33d68e96f465a', 15, 15, 14, 8, 'If every village dimmed its lamps by half after midnight, the paper estimates, some 3 million moths a year would be spared, whatever the colour', 'If every village dimmed its lamps by half after midnight, the paper estimates, some 3 million moths a year would be spared, whatever the colour.', 1641, 1785, 1641, 'narrator', 'asserted', 'conditional', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(281, 'e07e91337f53dfb8b2f49a64', 16, 16, 15, 5, 'Katla Venn won the Three Cairns hill race on Sunday for the fourth time, three seconds ahead of Bridie Lomax, after a goat had stood across the path at the second cairn and let one of the two runners pass', 'Katla Venn won the Three Cairns hill race on Sunday for the fourth time, three seconds ahead of Bridie Lomax, after a goat had stood across the path at the second cairn and let one of the two runners pass.', 0, 205, 0, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(282, '2358feac06eb673965c9475a', 16, 16, 15, 5, 'Venn covered the 21 kilometres in 1 hour 34 minutes', 'Venn covered the 21 kilometres in 1 hour 34 minutes, according to the organisers.', 207, 288, 207, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'the organisers', 'group', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(283, '96047733b14112dceb89ab68', 16, 16, 15, 5, 'A record 640 runners started in fog', 'A record 640 runners started in fog and 588 finished.', 289, 342, 289, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(284, '1d5eca0f93ad28bf6c61d445', 16, 16, 15, 5, 'Lomax lodged a protest within minutes', 'Lomax lodged a protest within minutes.', 344, 382, 344, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(285, 'a6ebd46597bc556b45b665fb', 16, 16, 15, 5, 'the goat had cost her at least 20 seconds and that a marshal had shooed it towards her', 'She said that the goat had cost her at least 20 seconds and that a marshal had shooed it towards her.', 383, 484, 397, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 41, 'Bridie Lomax', 'person', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(286, 'b5da174ece7365ffd80fad21', 16, 16, 15, 5, 'I don''t blame the goat … I blame the man with the flag', '“I don''t blame the goat,” she told the Mercury. “I blame the man with the flag.”', 485, 565, 486, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.94, 1, 41, 'Bridie Lomax', 'person', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(287, '4aa2ab84db5b687f59df8572', 16, 16, 15, 5, 'shooing any animal in any direction', 'The marshal, who gave his name only as Perry, denied shooing any animal in any direction.', 567, 656, 620, 'indirect', 'denied', 'certain', 'body', 'unnamed_source', 'gerund_after', 0.75, 1, NULL, 'The marshal', 'anonymous', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(288, 'cc81394c31860fbbecdca1e3', 16, 16, 15, 5, 'he had stood still, “as one does', 'He said he had stood still, “as one does,” and waited for it to form a plan.', 657, 733, 665, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.92, 1, NULL, 'unnamed', 'person', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(289, 'bea12b99e75372bbb74be205', 16, 16, 15, 5, 'Race director Oswin Hake rejected the protest in the evening', 'Race director Oswin Hake rejected the protest in the evening.', 735, 796, 735, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(290, 'e4e0a9f9ade6890fc84e84bd', 16, 16, 15, 5, 'The rules speak of fallen trees, floods and livestock … and all three are the runner''s own affair', 'The rules speak of fallen trees, floods and livestock, he said, and all three are the runner''s own affair.', 797, 903, 797, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 3, 'Oswin Hake', 'person', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(291, '3e501b305bcf3d7745746fb7', 16, 16, 15, 5, 'There was also a quarrel about the clock', 'There was also a quarrel about the clock.', 905, 946, 905, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(292, '34fb0f0af629ac7ae77bf0ef', 16, 16, 15, 5, 'The timing firm''s first list gave Venn a lead of eight seconds', 'The timing firm''s first list gave Venn a lead of eight seconds.', 947, 1010, 947, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(293, 'd2653186263971c2dc49e556', 16, 16, 15, 5, 'a sensor on the line had been wet, and corrected the lead to three', 'The firm later said that a sensor on the line had been wet, and corrected the lead to three.', 1011, 1103, 1036, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'The firm', 'organization', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(294, '00f57128386b4089237d4604', 16, 16, 15, 5, 'Lomax''s club … put it at one second', 'Lomax''s club, citing a spectator''s video, put it at one second.', 1104, 1167, 1104, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(295, '5ef39465109d3b324d1012ab', 16, 16, 15, 5, 'a spectator''s video', 'Lomax''s club, citing a spectator''s video, put it at one second.', 1104, 1167, 1125, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 16, 'Lomax''s club', 'organization', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(296, 'd7bf1d9c2ebc058fd577fef3', 16, 16, 15, 5, 'I heard her breathing the whole way down … It felt like less than any of those numbers', '“I heard her breathing the whole way down,” Venn said. “It felt like less than any of those numbers.”', 1169, 1270, 1170, 'direct', 'asserted', 'certain', 'body', 'witnessed', 'quotation_before', 0.94, 1, 31, 'Katla Venn', 'person', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(297, '3910eda626ce042919f6134c', 16, 16, 15, 5, 'Four runners were treated for sprains', 'Four runners were treated for sprains, the rescue service confirmed.', 1272, 1340, 1272, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'the rescue service', 'organization', '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(298, 'cf9b6dfbaa8861ff7b577f75', 17, 17, 16, 7, 'The State Opera in Lindhaven has sold tickets for seats that do not exist for at least nine years … and it has always got away with it', 'The State Opera in Lindhaven has sold tickets for seats that do not exist for at least nine years, the house admitted on Wednesday, and it has always got away with it.', 0, 167, 0, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'the house', 'organization', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(299, '2309f4cd22406f5409cfd9fa', 17, 17, 16, 7, '1,400', 'The plan from which tickets are sold shows 1,400.', 298, 347, 341, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, NULL, 'The plan from which tickets are sold', 'document', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(300, 'a2d45baaa47905747763cde6', 17, 17, 16, 7, 'The missing 40 are in the upper gallery, where two rows were taken out in 2017 to make room for a lighting bridge', 'The missing 40 are in the upper gallery, where two rows were taken out in 2017 to make room for a lighting bridge.', 349, 463, 349, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL);
INSERT INTO public.claims VALUES
	(301, 'bea15be5562fc318b6f473df', 17, 17, 16, 7, 'Nobody told the box office … which the Herald has seen', 'Nobody told the box office, according to a report by the city''s auditors, which the Herald has seen.', 464, 564, 464, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'according_to', 0.9, 1, NULL, 'a report by the city''s auditors', 'document', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(302, '8585006ce4dacab309c95393', 17, 17, 16, 7, 'tickets for the two rows had been sold 2,900 times', 'The report found that tickets for the two rows had been sold 2,900 times.', 566, 639, 588, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 12, 'Herald', 'outlet', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(303, '0fc667f770c800cb0f2c579e', 17, 17, 16, 7, 'In all but a few cases … ushers moved the holders to better seats “without remark', 'In all but a few cases, it said, ushers moved the holders to better seats “without remark.”', 640, 731, 640, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, 12, 'Herald', 'outlet', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(304, 'ab1e214ad17361dfa60e92c1', 17, 17, 16, 7, 'Our audience is very polite', '“Our audience is very polite,” Blount said.', 733, 776, 734, 'direct', 'asserted', 'certain', 'body', 'own_statement', 'quotation_before', 0.78, 1, 61, 'Casimir Blount', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(305, '31c173441f7f0dc2d411fc49', 17, 17, 16, 7, 'knowing of the error before this month', 'He denied knowing of the error before this month and promised to refund anyone who still had a ticket.', 777, 879, 787, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'gerund_after', 0.75, 1, 61, 'Casimir Blount', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(306, '510ac6d0e69aa7f562ded4f2', 17, 17, 16, 7, 'to refund anyone who still had a ticket', 'He denied knowing of the error before this month and promised to refund anyone who still had a ticket.', 777, 879, 839, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'infinitive_after', 0.72, 1, 61, 'Casimir Blount', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(307, 'fd705ae60ab6d095868446d6', 17, 17, 16, 7, 'the matter had been raised with the management every autumn', 'A former head usher, who spoke on condition of anonymity, said that the matter had been raised with the management every autumn.', 881, 1009, 949, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'A former head usher', 'anonymous', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(328, 'a546cee94b8b37b0656e6d3e', 18, 18, 17, 4, 'the cost of the closure to the town''s shops at 250,000 crowns', 'She estimated the cost of the closure to the town''s shops at 250,000 crowns.', 1026, 1102, 1040, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 26, 'Rosalind Tew', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(308, '770b8b73618a6536d90a4340', 17, 17, 16, 7, 'We had a word for those people. We called them the ghosts,” the former', '“We had a word for those people. We called them the ghosts,” the former usher told the Herald.', 1010, 1104, 1011, 'mixed', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_before', 0.93, 1, NULL, 'usher', 'anonymous', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(309, 'cf06862ca832587d1ac7b4b5', 17, 17, 16, 7, 'he had never heard the word', 'Blount said he had never heard the word.', 1105, 1145, 1117, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 61, 'Casimir Blount', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(310, 'eb9f5311cfa63e2996cf0878', 17, 17, 16, 7, 'a search of other public halls', 'City councillor Ottilie Frame called for a search of other public halls.', 1147, 1219, 1188, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'preposition_after', 0.75, 1, 53, 'Ottilie Frame', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(311, 'b0d90e81f8f509dc78b3aceb', 17, 17, 16, 7, 'The concert house might be next … a balcony that is mostly paint', 'The concert house might be next, she said, citing a stagehand who had told her of “a balcony that is mostly paint.”', 1220, 1335, 1220, 'mixed', 'asserted', 'possible', 'body', 'not_stated', 'clause_before', 0.93, 1, 53, 'Ottilie Frame', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(312, '3246e5e1417501e9ecf5ba27', 17, 17, 16, 7, 'a stagehand who had told her of “a balcony that is mostly paint', 'The concert house might be next, she said, citing a stagehand who had told her of “a balcony that is mostly paint.”', 1220, 1335, 1270, 'mixed', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, 53, 'Ottilie Frame', 'person', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(313, '6ac264d7b686d8accced679c', 17, 17, 16, 7, 'a balcony that is mostly paint', 'The concert house might be next, she said, citing a stagehand who had told her of “a balcony that is mostly paint.”', 1220, 1335, 1303, 'direct', 'asserted', 'certain', 'body', 'unnamed_source', 'quotation_after', 0.65, 2, NULL, 'unnamed', 'anonymous', '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(314, '3ccdc2f2c896ce3f90c02389', 17, 17, 16, 7, 'The concert house declined to comment', 'The concert house declined to comment.', 1336, 1374, 1336, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(315, 'afda8e694ac79b7379abcf2e', 17, 17, 16, 7, 'The season opens on Friday with a work about a ship that carries one passenger too many', 'The season opens on Friday with a work about a ship that carries one passenger too many.', 1376, 1464, 1376, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(316, '7ef79e003c3948e54a7b312f', 18, 18, 17, 4, 'Mill Bridge will carry lorries again on 14 December', 'Mill Bridge will carry lorries again on 14 December, the county''s roads department said on Friday, a day after the builders had told the town council that it would not be ready before March.', 0, 190, 0, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'the county''s roads department', 'organization', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(317, '4ac6fbbe6e97dd2ea40f40ec', 18, 18, 17, 4, 'it would not be ready before March', 'Mill Bridge will carry lorries again on 14 December, the county''s roads department said on Friday, a day after the builders had told the town council that it would not be ready before March.', 0, 190, 155, 'indirect', 'asserted', 'conditional', 'body', 'not_stated', 'clause_after', 0.88, 1, NULL, 'the builders', 'group', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(318, '287a215df3784b50a64ea55c', 18, 18, 17, 4, 'The bridge has been closed to heavy traffic since 19 October, when a diver found a crack in the second pier', 'The bridge has been closed to heavy traffic since 19 October, when a diver found a crack in the second pier.', 192, 300, 192, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(319, 'e0fedb1eee51bbfaece4b02a', 18, 18, 17, 4, 'Some 900 lorries a day have had to go round by Cooper''s Green', 'Some 900 lorries a day have had to go round by Cooper''s Green.', 301, 363, 301, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(320, 'c1441c5ba5ee1d1837ead26b', 18, 18, 17, 4, 'the crack was 11 centimetres deep and could be filled from outside', 'Roads chief Leopold Quist told the Beacon that the crack was 11 centimetres deep and could be filled from outside.', 365, 479, 412, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 39, 'Leopold Quist', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(321, '8420425017a5bd4cb4dd57d6', 18, 18, 17, 4, 'It is a scratch on a big animal', '“It is a scratch on a big animal,” he said.', 480, 523, 481, 'direct', 'asserted', 'certain', 'body', 'not_stated', 'quotation_before', 0.88, 1, 39, 'Leopold Quist', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(322, '5dfaa90f09deb11ec58b4019', 18, 18, 17, 4, 'The builders see a different bridge', 'The builders see a different bridge.', 525, 561, 525, 'narrator', 'asserted', 'certain', 'body', 'not_stated', 'narrator', 0.87, 0, NULL, NULL, NULL, '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(323, 'a41c31e8dc950333c3489e39', 18, 18, 17, 4, 'the crack ran to 30 centimetres and that the pier might have to be rebuilt', 'Site manager Carys Wynter told councillors on Thursday that the crack ran to 30 centimetres and that the pier might have to be rebuilt.', 562, 697, 622, 'indirect', 'asserted', 'possible', 'body', 'not_stated', 'clause_after', 0.88, 1, 29, 'Carys Wynter', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(324, '28244ff7f88f5a02631e94f3', 18, 18, 17, 4, 'the figure in a letter to the council', 'Her firm confirmed the figure in a letter to the council.', 698, 755, 717, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'object_after', 0.65, 1, NULL, 'Her firm', 'organization', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(325, '7a6904ee1c344eda818ca620', 18, 18, 17, 4, 'Both were measured, but not on the same day', 'Both were measured, but not on the same day, according to an engineer who has worked on the site.', 757, 854, 757, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'according_to', 0.9, 1, NULL, 'an engineer who has worked on the site', 'anonymous', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(326, '2f2c0f58118383d5d95d7886', 18, 18, 17, 4, 'the water had been much lower for the second measurement', 'The engineer said that the water had been much lower for the second measurement.', 855, 935, 878, 'indirect', 'asserted', 'certain', 'body', 'unnamed_source', 'clause_after', 0.88, 1, NULL, 'The engineer', 'anonymous', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(327, '712e1caf09e7da4a17d4e617', 18, 18, 17, 4, 'she would believe the later date until the earlier one had come', 'Mayor Rosalind Tew said she would believe the later date until the earlier one had come.', 937, 1025, 961, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 26, 'Rosalind Tew', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(329, 'a06bf4f31284481fb476fb83', 18, 18, 17, 4, 'nearly 400,000', 'The chamber of trade spoke of nearly 400,000.', 1103, 1148, 1133, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'preposition_after', 0.75, 1, NULL, 'The chamber of trade', 'organization', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(330, '1016bc5c15c3ffa03c69c10c', 18, 18, 17, 4, 'his drivers had crossed the bridge at night', 'A haulier, Jem Tollard, denied that his drivers had crossed the bridge at night.', 1150, 1230, 1186, 'indirect', 'denied', 'certain', 'body', 'own_statement', 'clause_after', 0.88, 1, 65, 'Jem Tollard', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(331, '8f08aa97a26d3b1b552eb858', 18, 18, 17, 4, 'it was a colour many people liked', 'Tollard said that it was a colour many people liked.', 1336, 1388, 1354, 'indirect', 'asserted', 'certain', 'body', 'not_stated', 'clause_after', 0.88, 1, 65, 'Jem Tollard', 'person', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL),
	(332, '2b6fcc10c1e18521bd6a6040', 18, 18, 17, 4, 'If the frost comes early, the filling cannot be poured', 'If the frost comes early, the filling cannot be poured, the roads department warned.', 1390, 1474, 1390, 'indirect', 'asserted', 'conditional', 'body', 'not_stated', 'clause_before', 0.93, 1, NULL, 'the roads department', 'organization', '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00', true, NULL);


-- Data for Name: comparisons; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.comparisons VALUES
	(1, 'edit', 6, 6, 7, 7, '2026-10-05 09:00:00+00', '2026-10-05 09:00:00+00', '2', 288, 36, 13, true, NULL, 1, NULL),
	(2, 'reprint', 2, 1, 2, 2, '2026-11-10 19:35:00+00', '2026-11-10 21:10:00+00', '2', 364, 20, 34, NULL, NULL, 1, NULL);


-- Data for Name: entries; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.entries VALUES
	(1, 1, '74c31a895c1385b3c217dd97b750636e31fa121b17e6dc1b20dcaca72e157ec2', '{seeds}/askerby-water/01-tidewater-agency.txt', 1, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(2, 2, '1c17a873c366091d682fdc5b61a68e5619eb9d5a2e645cede6138bc1e1a83eb5', '{seeds}/askerby-water/02-askerby-beacon.txt', 2, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(3, 3, '70d4fa9e24bb497e0bd661148a258279867049f325c530044144cbbcb99af0f0', '{seeds}/askerby-water/03-lindhaven-herald.md', 3, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(4, 4, '13c91c735132a631495a9a1755ba2305313ba3a91cdc7052a23943f2b2ef6254', '{seeds}/askerby-water/04-radio-isken.xml#entry=1:radio-isken-20261112-0417', 4, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(5, 4, 'c83a38fdd6fb80e5fe22cea325547397ac79483a6a7fa6763215a380f46c14e3', '{seeds}/askerby-water/04-radio-isken.xml#entry=2:radio-isken-20261111-0388', 5, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(6, 5, 'c03152bf84f3a85ec980615bf9d8041bd601c7f19e9237aef034ee7ddba602b7', '{seeds}/askerby-water/05-estermark-mercury.html', 6, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(7, 6, '0ecf82e7ff2f86e1afee9034ecc6130080280182cb84e637dba47f3f69121a28', '{seeds}/askerby-water/06-estermark-mercury-revised.html', 7, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(8, 7, '5d6a07371a3b0b50e21544ea3b2bd236a95b92bc32e85e99c3fa16733b18e7ea', '{seeds}/askerby-water/07-tidewater-agency.atom#entry=1:tag:tidewater-agency.example,2026-11-13:askerby-4', 8, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(9, 7, 'c21760c31b8c43ea5d3237bf61717b50181392c49476f63cf65c9219354f418f', '{seeds}/askerby-water/07-tidewater-agency.atom#entry=2:tag:tidewater-agency.example,2026-11-12:askerby-3', 9, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(10, 8, 'f3966a8e94bec4c02f70e280f37f04b9c74630d7109f3aed36dcc49d135316df', '{seeds}/askerby-water/08-the-lamplighter.html', 10, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(11, 9, '61e5faeb82f564abe35101b7ccd30de4a3a6f96a9e2a87693a830f00431a3f02', '{seeds}/askerby-water/09-norrick-plating.txt.gz', 11, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(12, 10, 'a906d98f4972631f0229f3ab22611bd9d991287914311001eee141cad8c959f5', '{seeds}/askerby-water/10-askerby-beacon-opinion.md', 12, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(13, 11, '087e2ab5ae5a57afdb103a5efb4c3b4db4ec212b35dad553e53f5187c69cf9a3', '{seeds}/other-news/council-budget.json#entry=1:https://www.pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', 13, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(14, 11, '5ffa36a81e16df616b5208320311c8e13dd2f25c4195efc18a3b67ed9fba69dd', '{seeds}/other-news/council-budget.json#entry=2:https://www.pellow-bay-gazette.example/town/2026/11/18/found-bell', 14, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(15, 12, '69a9fbf1cd2eb1962dd32e8036c679a7b6c17302e39da9672d7870cbc9eacfb4', '{seeds}/other-news/moth-study.rdf#entry=1:https://www.the-orrery.example/2026/11/moths-and-amber-lamps', 15, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(16, 13, '2f0558b8d8f2239ab6210fe234390ed16f1f4ec79472b6d3db2c4952b638abba', '{seeds}/other-news/press.jsonl#line=1', 16, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(17, 13, 'a51a7af561fe1fa5fa1db913f000bcea41825ae97dc5f15b2e3628747e337e5e', '{seeds}/other-news/press.jsonl#line=2', 17, '2026-10-05 09:00:00+00', NULL, NULL, NULL),
	(18, 13, 'fd2b4d849443a680d28b51d5ded00ca7ce4b913f372132abaae3392c6ab77120', '{seeds}/other-news/press.jsonl#line=3', 18, '2026-10-05 09:00:00+00', NULL, NULL, NULL);


-- Data for Name: extractions; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.extractions VALUES
	(1, 1, '3', true, 21, NULL, 1),
	(2, 2, '3', true, 21, NULL, 1),
	(3, 3, '3', true, 21, NULL, 1),
	(4, 4, '3', true, 19, NULL, 1),
	(5, 5, '3', true, 20, NULL, 1),
	(6, 6, '3', true, 20, NULL, 1),
	(7, 7, '3', true, 19, NULL, 1),
	(8, 8, '3', true, 17, NULL, 1),
	(9, 9, '3', true, 18, NULL, 1),
	(10, 10, '3', true, 28, NULL, 1),
	(11, 11, '3', true, 13, NULL, 1),
	(12, 12, '3', true, 10, NULL, 1),
	(13, 13, '3', true, 21, NULL, 1),
	(14, 14, '3', true, 13, NULL, 1),
	(15, 15, '3', true, 19, NULL, 1),
	(16, 16, '3', true, 17, NULL, 1),
	(17, 17, '3', true, 18, NULL, 1),
	(18, 18, '3', true, 17, NULL, 1);


-- Data for Name: feed_fetches; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: feed_urls; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: feeds; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.feeds VALUES
	(1, 'fd4a931b4ce90ef461b23c272524fecd43d1a5b16003900fd08d8c7f413f96e1', 'file', '{seeds}/askerby-water/01-tidewater-agency.txt', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(2, 'f2b450be72b93b9776c76e646b8456128d85c8650c72457fe3ca0b2768afcf9d', 'file', '{seeds}/askerby-water/02-askerby-beacon.txt', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(3, 'a3c61d2a3edcac70878d660bfd8451313e788d7fc90814a3fbae52458711b771', 'file', '{seeds}/askerby-water/03-lindhaven-herald.md', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(4, '96967b491a15c91d4044661f715174ff108b038d321b1b384cb9b37c2dbc4d35', 'file', '{seeds}/askerby-water/04-radio-isken.xml', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(5, 'ba55366874c69270408f00bb3ee129868a8d256c53049801670b6c6ebe184508', 'file', '{seeds}/askerby-water/05-estermark-mercury.html', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(6, 'bf270a3b128a18d870b97901a25bebf7af95905f463b2ad010a6b10795096e6c', 'file', '{seeds}/askerby-water/06-estermark-mercury-revised.html', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(7, '6f0ede3deb6d04f477304b21120764abd2a3676de7ebe683e66c918956d0431c', 'file', '{seeds}/askerby-water/07-tidewater-agency.atom', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(8, '4267813a5d3868e7401a283573b61e5f76042dcb2052d97712171b62a7cf805b', 'file', '{seeds}/askerby-water/08-the-lamplighter.html', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(9, 'e4bfcd53edfc3612f040efe0609fb519c0df360cdfa606b35211e435c30df298', 'file', '{seeds}/askerby-water/09-norrick-plating.txt.gz', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(10, 'b35744e8ece3a539280327cf5443cb1f3c5fde113760283895a75b9bbd0695be', 'file', '{seeds}/askerby-water/10-askerby-beacon-opinion.md', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(11, '9bd3483d8376d91fe3dd61a575e4a16105fc16fe72bc15f8d9d846ee7eb47136', 'file', '{seeds}/other-news/council-budget.json', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(12, 'd977b33d66e4e29f04a7046590dc7a03a5802ed5789454356d65093e2fc2842b', 'file', '{seeds}/other-news/moth-study.rdf', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
	(13, '15d199d7b3fcd61d3d1a06356f692314c1f6e4b110c54b086e0b79ff53a156fc', 'file', '{seeds}/other-news/press.jsonl', NULL, false, '2026-10-05 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL);


-- Data for Name: hosts; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.links VALUES
	(1, 'same', 15, 36, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(2, 'same', 19, 40, 1, 'same statement', 'links-2', 1, NULL),
	(3, 'same', 18, 39, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(4, 'same', 11, 32, 1, 'same statement', 'links-2', 1, NULL),
	(5, 'same', 2, 23, 1, 'same statement', 'links-2', 1, NULL),
	(6, 'same', 16, 37, 1, 'same statement', 'links-2', 1, NULL),
	(7, 'same', 9, 30, 1, 'same statement', 'links-2', 1, NULL),
	(8, 'same', 1, 22, 1, 'same figure of the same thing', 'links-2', 1, NULL),
	(9, 'same', 20, 41, 1, 'same statement', 'links-2', 1, NULL),
	(10, 'same', 8, 29, 1, 'same statement', 'links-2', 1, NULL),
	(11, 'same', 12, 33, 1, 'same statement', 'links-2', 1, NULL),
	(12, 'same', 6, 27, 1, 'same figure of the same thing', 'links-2', 1, NULL),
	(13, 'same', 4, 25, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(14, 'same', 5, 26, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(15, 'same', 7, 28, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(16, 'same', 3, 24, 1, 'same statement', 'links-2', 1, NULL),
	(17, 'same', 14, 35, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(18, 'same', 10, 31, 1, 'same statement', 'links-2', 1, NULL),
	(19, 'same', 17, 38, 1, 'same statement', 'links-2', 1, NULL),
	(20, 'same', 13, 34, 1, 'same statement', 'links-2', 1, NULL),
	(21, 'same', 15, 54, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(22, 'same', 7, 47, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(23, 'same', 7, 46, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(24, 'same', 47, 46, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(25, 'same', 47, 28, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(26, 'same', 46, 28, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(27, 'same', 54, 36, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(28, 'update', 55, 53, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(29, 'denial', 66, 9, 0.724, 'denies the statement', 'links-2', 1, NULL),
	(30, 'denial', 66, 43, 0.669, 'denies the statement', 'links-2', 1, NULL),
	(31, 'denial', 66, 30, 0.724, 'denies the statement', 'links-2', 1, NULL),
	(32, 'number_disagreement', 7, 70, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(33, 'number_disagreement', 7, 69, 0.7, 'another figure of the same thing', 'links-2', 1, NULL),
	(34, 'number_disagreement', 47, 70, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(35, 'number_disagreement', 47, 69, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(36, 'number_disagreement', 46, 70, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(37, 'number_disagreement', 46, 69, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(38, 'number_disagreement', 70, 69, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(39, 'number_disagreement', 70, 28, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(40, 'number_disagreement', 69, 28, 0.7, 'another figure of the same thing', 'links-2', 1, NULL),
	(41, 'same', 64, 67, 0.943, 'same statement', 'links-2', 1, NULL),
	(42, 'same', 66, 72, 0.867, 'same statement', 'links-2', 1, NULL),
	(43, 'update', 75, 1, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(44, 'update', 75, 22, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(45, 'denial', 86, 9, 0.673, 'denies the statement', 'links-2', 1, NULL),
	(46, 'denial', 86, 43, 0.677, 'denies the statement', 'links-2', 1, NULL),
	(47, 'denial', 86, 30, 0.673, 'denies the statement', 'links-2', 1, NULL),
	(48, 'denial', 90, 7, 0.8, 'denies the figure', 'links-2', 1, NULL),
	(49, 'denial', 90, 47, 0.8, 'denies the figure', 'links-2', 1, NULL),
	(50, 'denial', 90, 46, 0.8, 'denies the figure', 'links-2', 1, NULL);
INSERT INTO public.links VALUES
	(51, 'denial', 90, 28, 0.8, 'denies the figure', 'links-2', 1, NULL),
	(52, 'denial', 85, 64, 0.741, 'denies the statement', 'links-2', 1, NULL),
	(53, 'denial', 88, 89, 0.933, 'denies the statement', 'links-2', 1, NULL),
	(54, 'retraction', 67, 85, 0.734, 'takes its word back', 'links-2', 1, NULL),
	(55, 'same', 86, 66, 0.785, 'same statement', 'links-2', 1, NULL),
	(56, 'denial', 134, 64, 0.65, 'denies the statement', 'links-2', 1, NULL),
	(57, 'retraction', 67, 134, 0.629, 'takes its word back', 'links-2', 1, NULL),
	(58, 'same', 15, 127, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(59, 'same', 54, 127, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(60, 'same', 36, 127, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(61, 'denial', 149, 146, 0.6, 'denies the figure', 'links-2', 1, NULL),
	(62, 'same', 143, 144, 0.793, 'same statement', 'links-2', 1, NULL),
	(63, 'update', 151, 1, 0.95, 'the same count on another day', 'links-2', 1, NULL),
	(64, 'update', 151, 75, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(65, 'update', 151, 22, 0.95, 'the same count on another day', 'links-2', 1, NULL),
	(66, 'update', 153, 55, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(67, 'update', 153, 53, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(68, 'denial', 90, 170, 0.8, 'denies the figure', 'links-2', 1, NULL),
	(69, 'denial', 66, 161, 0.84, 'denies the statement', 'links-2', 1, NULL),
	(70, 'denial', 166, 9, 0.724, 'denies the statement', 'links-2', 1, NULL),
	(71, 'denial', 166, 43, 0.692, 'denies the statement', 'links-2', 1, NULL),
	(72, 'denial', 166, 161, 0.92, 'denies the statement', 'links-2', 1, NULL),
	(73, 'denial', 166, 30, 0.724, 'denies the statement', 'links-2', 1, NULL),
	(74, 'number_disagreement', 7, 163, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(75, 'number_disagreement', 47, 163, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(76, 'number_disagreement', 46, 163, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(77, 'number_disagreement', 70, 163, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(78, 'number_disagreement', 70, 170, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(79, 'number_disagreement', 69, 159, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(80, 'number_disagreement', 69, 170, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(81, 'number_disagreement', 159, 163, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(82, 'number_disagreement', 159, 170, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(83, 'number_disagreement', 159, 28, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(84, 'number_disagreement', 163, 170, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(85, 'number_disagreement', 163, 28, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(86, 'retraction', 165, 85, 0.677, 'takes its word back', 'links-2', 1, NULL),
	(87, 'retraction', 165, 134, 0.6, 'takes its word back', 'links-2', 1, NULL),
	(88, 'same', 15, 175, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(89, 'same', 7, 170, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(90, 'same', 86, 166, 0.785, 'same statement', 'links-2', 1, NULL),
	(91, 'same', 47, 170, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(92, 'same', 46, 170, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(93, 'same', 54, 175, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(94, 'same', 64, 165, 0.933, 'same statement', 'links-2', 1, NULL),
	(95, 'same', 70, 159, 0.85, 'same figure of the same thing', 'links-2', 1, NULL),
	(96, 'same', 67, 165, 0.782, 'same statement', 'links-2', 1, NULL),
	(97, 'same', 69, 163, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(98, 'same', 71, 161, 0.683, 'same statement', 'links-2', 1, NULL),
	(99, 'same', 66, 168, 0.84, 'same statement', 'links-2', 1, NULL),
	(100, 'same', 66, 166, 1, 'same statement', 'links-2', 1, NULL);
INSERT INTO public.links VALUES
	(101, 'same', 75, 171, 1, 'same figure of the same thing', 'links-2', 1, NULL),
	(102, 'same', 168, 166, 0.84, 'same statement', 'links-2', 1, NULL),
	(103, 'same', 171, 123, 0.718, 'same statement', 'links-2', 1, NULL),
	(104, 'same', 175, 36, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(105, 'same', 175, 127, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(106, 'same', 170, 28, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(107, 'update', 171, 1, 0.95, 'the same count on another day', 'links-2', 1, NULL),
	(108, 'update', 171, 22, 0.95, 'the same count on another day', 'links-2', 1, NULL),
	(109, 'update', 174, 6, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(110, 'update', 174, 27, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(111, 'update', 151, 171, 0.75, 'the same count on another day', 'links-2', 1, NULL),
	(112, 'denial', 194, 186, 0.65, 'denies the figure', 'links-2', 1, NULL),
	(113, 'denial', 192, 189, 0.825, 'denies the statement', 'links-2', 1, NULL),
	(114, 'denial', 192, 190, 0.933, 'denies the statement', 'links-2', 1, NULL),
	(115, 'number_disagreement', 7, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(116, 'number_disagreement', 47, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(117, 'number_disagreement', 46, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(118, 'number_disagreement', 70, 197, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(119, 'number_disagreement', 69, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(120, 'number_disagreement', 159, 197, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(121, 'number_disagreement', 163, 198, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(122, 'number_disagreement', 170, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(123, 'number_disagreement', 28, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(124, 'number_disagreement', 198, 197, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(125, 'same', 70, 198, 1, 'same figure of the same thing', 'links-2', 1, NULL),
	(126, 'same', 69, 197, 0.75, 'same figure of the same thing', 'links-2', 1, NULL),
	(127, 'same', 159, 198, 0.85, 'same figure of the same thing', 'links-2', 1, NULL),
	(128, 'same', 163, 197, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(129, 'same', 179, 178, 1, 'same statement', 'links-2', 1, NULL),
	(130, 'same', 189, 190, 0.913, 'same statement', 'links-2', 1, NULL),
	(131, 'denial', 88, 213, 0.933, 'denies the statement', 'links-2', 1, NULL),
	(132, 'denial', 210, 161, 0.818, 'denies the statement', 'links-2', 1, NULL),
	(133, 'denial', 211, 89, 0.777, 'denies the statement', 'links-2', 1, NULL),
	(134, 'denial', 211, 213, 0.871, 'denies the statement', 'links-2', 1, NULL),
	(135, 'denial', 212, 89, 0.831, 'denies the statement', 'links-2', 1, NULL),
	(136, 'denial', 212, 213, 0.892, 'denies the statement', 'links-2', 1, NULL),
	(137, 'number_disagreement', 7, 208, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(138, 'number_disagreement', 208, 47, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(139, 'number_disagreement', 208, 46, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(140, 'number_disagreement', 208, 70, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(141, 'number_disagreement', 208, 159, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(142, 'number_disagreement', 208, 170, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(143, 'number_disagreement', 208, 28, 0.75, 'another figure of the same thing', 'links-2', 1, NULL),
	(144, 'number_disagreement', 208, 198, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(145, 'retraction', 207, 85, 0.734, 'takes its word back', 'links-2', 1, NULL),
	(146, 'retraction', 207, 134, 0.629, 'takes its word back', 'links-2', 1, NULL),
	(147, 'same', 12, 217, 0.869, 'same statement', 'links-2', 1, NULL),
	(148, 'same', 89, 213, 1, 'same statement', 'links-2', 1, NULL),
	(149, 'same', 88, 211, 0.812, 'same statement', 'links-2', 1, NULL),
	(150, 'same', 88, 212, 0.877, 'same statement', 'links-2', 1, NULL);
INSERT INTO public.links VALUES
	(151, 'same', 210, 66, 0.785, 'same statement', 'links-2', 1, NULL),
	(152, 'same', 210, 166, 0.831, 'same statement', 'links-2', 1, NULL),
	(153, 'same', 217, 33, 0.869, 'same statement', 'links-2', 1, NULL),
	(154, 'same', 207, 64, 0.943, 'same statement', 'links-2', 1, NULL),
	(155, 'same', 207, 67, 1, 'same statement', 'links-2', 1, NULL),
	(156, 'same', 207, 165, 0.782, 'same statement', 'links-2', 1, NULL),
	(157, 'same', 208, 69, 0.8, 'same figure of the same thing', 'links-2', 1, NULL),
	(158, 'same', 208, 163, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(159, 'same', 211, 212, 0.953, 'same statement', 'links-2', 1, NULL),
	(160, 'denial', 221, 64, 1, 'denies the statement', 'links-2', 1, NULL),
	(161, 'number_disagreement', 7, 222, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(162, 'number_disagreement', 222, 28, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(163, 'retraction', 207, 221, 0.972, 'takes its word back', 'links-2', 1, NULL),
	(164, 'retraction', 67, 221, 0.972, 'takes its word back', 'links-2', 1, NULL),
	(165, 'retraction', 165, 221, 0.867, 'takes its word back', 'links-2', 1, NULL),
	(166, 'same', 85, 221, 0.741, 'same statement', 'links-2', 1, NULL),
	(167, 'same', 208, 222, 0.55, 'same figure of the same thing', 'links-2', 1, NULL),
	(168, 'same', 69, 222, 0.55, 'same figure of the same thing', 'links-2', 1, NULL),
	(169, 'same', 163, 222, 0.782, 'same statement', 'links-2', 1, NULL),
	(170, 'same', 219, 129, 1, 'same statement', 'links-2', 1, NULL),
	(171, 'same', 221, 134, 0.65, 'same statement', 'links-2', 1, NULL),
	(172, 'denial', 274, 273, 0.852, 'denies the statement', 'links-2', 1, NULL),
	(173, 'number_disagreement', 268, 273, 0.55, 'another figure of the same thing', 'links-2', 1, NULL),
	(174, 'same', 271, 263, 0.6, 'same figure of the same thing', 'links-2', 1, NULL),
	(175, 'denial', 287, 288, 0.833, 'denies the statement', 'links-2', 1, NULL),
	(176, 'denial', 286, 288, 0.771, 'denies the statement', 'links-2', 1, NULL),
	(177, 'same', 312, 313, 0.95, 'same statement', 'links-2', 1, NULL),
	(178, 'same', 312, 311, 0.838, 'same statement', 'links-2', 1, NULL),
	(179, 'same', 313, 311, 0.913, 'same statement', 'links-2', 1, NULL),
	(180, 'number_disagreement', 323, 320, 0.75, 'another figure of the same thing', 'links-2', 1, NULL);


-- Data for Name: page_bodies; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.page_bodies VALUES
	('b74cac0ab79c8d308864b7a6c8438c30b8d08af865e98e84abb13efeb2c08c4b', '\x28b52ffd60a507352500fa4a100c250053da36c3f0e5d5df6ee04942936e205ae86d287177bdf867f7236e9f9210efffff563a84b300b300b700c7a5ca39d26a91abf3b8baa0f2964776e80faa8987e34810656bfba2ea6d96afecd69c1719edfa4c7739a3e5a66b3f2dedf3397f944506472ceb1492f2f8ab8d70335df53a5447b99486390378ba358a90860c9eb0e819ed94371f5e1f553fa142877bd624d355e8aad36979fd2ff6727f2e3136136f7a66d82dba42c7b4f9a9dd172d3b9936beba3c611f6e1f179de36214996fa3cb80a73ba4c4075cc0629f832927025c01f1865a38a28101860714242202ab08dd914e96ebeb9a665f3b2a96fd041047703bd76fd133bb5de45ac9ae20513c2d54ed8c8b6127f14461b9506b16a7bed8c85de586fce36d54b553cd8e242cb92b0e2c40f0be3363d579236e4b3ce9c4b99371ddf2dd283ef274aeec26c38f23595cb44b6f894d1ba67447c56db1a16f061947e56935ea6c5aa9d0d5e9b3455376470c20c0464278b2ae936195f0758b0d23604aee468fedd6c2e66bf0860b6513be0efe80f022c3e462ee53c4982bd92d0197e908776ada638e0b3d289533f62d468180c0f9d1c530bc42791c89a21b58d71e2e9c6a9168e109fb03b268d95699a369d134c3c31396ab342b5bf7a4dadcb4c29ba664bdaa1a32adba60635de3f73ed5bda4e223bb3a13c7913cabe9b3d970e0e61032252183514d3c7950c345c48f0afb186e13beae1bb2a69b8df6605da25c163d3bdc66a6d1958c23eead0b67a0dc550baa8b5bab3b217388f1d83875dd4386396eb9b88dec2895065da128f06e5489388e443b05479240a100e2885af29b739bcea78e4018f8a2fd3bb28d9ae0675d3bc6a5d62177b2cda5293a8e84b171baae5018f873ceddc155127f480efb8c43a7d1a5e8e1c8143d5d3ae3cd9b8ba318ce0016d76a203c8b8c537ee7d6ec55f15e8533b6456ac84074b8e531c5cd5af69c67314cc3df44d54ba1388040402cca8b34892f6cdc85270a850251f03ed5e9a85a5458d3983b38f1d4721d2b86af3e57e10936f08fb2506bbe56362f0de2b454213fedd81d95701cc95a87bee8700b80b4a82115534c294222429224495a032042420863780711e0b563b5c9b49f01e323832fcf4023617ac7c0172fd6bd9ecb6e7a3d3b2b44132b176551daa2fa1c74d117ad19bf4dbba4c79024a0a481f0e7ebaeadd14cc1eaa371a901df6bfb3ac50201782901b626f22895e93d05b18f73b7fbe83013820d45125b227b8635141a323bc4a6cf08cf488d38e41869c37cbc2e6ed9c3dc6f38aafb103e6b9ac48ec3e02a700ae4e87bc002ec20e940eb3cf0ef1e99bfb2792aa0c1f4d0852cdf0d7db121e6ee2efe7e5de0368c69081a27ebc4be136a901c5dc815a0d316e6dfc947a72e470fc84913bb4ef367aa031f15960dc791655f55bbf3bfbe4416e850e405ad6bad1df1d8411223c11950b2e6b60abe899955996eb19b6bc21bb5190dfc8f130c9e8fd784a0e20efa3d406e9eb830fbb0d2bbb6e029e0f9698d176beebae969d69c24fd3792ca79732af1f4dc28ad713976f3b1634593fcadd2b0898491d92deac04337568ce7f4cf0470570726d57c1c47056991511b13f013d1128427b58867d97e847957cdaf222e6228edaca8af83dcfe1d08e485bc5dcec655', 2213),
	('3a536860964e1ef9093089a7d6bca8086ebfe5daef39da6135d6d6127374bcb4', '\x28b52ffd60fd08ad2a006a53800d2f604d920e300cc33030455a418b492269444a2222f75643723722c9ee09b0d71f47c8e088a727a8958c339b048f044ac500c800cd001109de63184ce636457c98a86cf9a526e7894e0dccc6dfea728c2ffc29437f2e2d22102439847ba9b7599ed8ab39ef39962d772c5ce5da5752fb6cce1fc69e83172c6929a1a0f1571bdda2f2d469978e30190d7306f0f46a1425d63978c2a2772c63bcd9ce5ab984ecf6aa41a59bd042ebc5fe98c2d72cbef4cc285bf4844c69f395656f2c6c54faf8ea72e5da6efbb7e7fc92d163be8d2e019ee6801810c4c1a7b073eb4b911d8387f16b5d4f439ab7a746e78907ad6b2cf85e9b730a2e7ea9af742120010dcbec568e31c4f77b58baae1dc3182fdcdb3e75848c065da120f06e94b10041126d6515217ba251613e6d29b6ad5f52d84720e089dbc6bc2d7a56b60dcc44f50489e24a5e5ae74b461986270c858956d3b0f4bd07ee2aafe31b6fa369596af544a212bbc28082036f3b3b569df7dd36862bba38373aac17be9bc44f3c8d89dd643882247b8d65ca17ded2758a62bfc46befa16fe61c3fc6956cd4592531a1abd3578da5ca9e2870e01e08e1495a23c32ae1697beb229c82dc8dfe96655eb335f8ba86aa095f070f9b58189ef7300b4f140a4522c1db52a3a3698fa19ac5dcb9c5958569ac17befa188527f7b83f8c44ab7926362f0d6225351d3fcbd41d95802049a6a1ef39bc0c9527b8519535e697e841c8385f5b328a0303ce8f26a3ee092182240cd5c09a6bb730a6065e8527ea1189c6c2b5aa1c551a4b33443c51b88c66556957549b9752f8520555afa6754cab2ef7487bdcde96ba174cfc5357678120c9934b9fc5660337864e319473f0a5c5936b63784d785aaf534b171feb411a225c16bdb2db66a6d144c7efd6d2c21d0877b5826a48a21c6ba2dfda9fd5e656da004140740871a9d796b335d76c587f2e51197f14bb4dfbba758f63e6eb6e61f3f831ac349a76051f3a8448a84ddd819a6dbefd1c98798adf133c7408b10c7dbdb1924c4bfd4b689b84ce009e0c6f0cd75070195048649a84afd506dacd8b6dd2829fb4657c99d28e1bd5e2b2142148c2f730cd2b1405fe9863776e13864724767d879dd3682a8af82945574cb9e3cd8b8ba317ce00f6321b08cf9ec318b7f36af69a788dc2f9564359e7b87378a1a9c44d2e6bce930cd3f0172f752a14061202042cca0180d9a80119534c2933323222499264382042428862f03c11d0b563b54969d9334440d35378ae5ddd8888d449414f3f0daf55bdf58434b13ee4efacb6a882f9216227b2c281566bc202a50339882a0eee59658eef2f143c24f38ba2cdd240be5754baa0249eaa83e07bd9e33157585326cea0d638bfecfae7a0560e480c7c94b4b635e943a16356ac9961485abd7bae240a2529c4276ff71346c307fb98465f5d7ecfc4d7360b3af09704e08048512a233d0dd933ba97fbe0301b821a45165b477b8e35241a2f7538a6d788889033e1d861c4acf9faba38eee180efe4aa832544d43c8865226854a02e60d8c7ca827830d6d1ac1318c31e195cd93915c2207be84222bfb07dd12186e62ef8a69de2368d691f1a8535aeefe135288b5ee60aebcc85f973f28cabc0d177e45488add4047eea980f6acab263e6b2aeaabb347e6a212fc044012bb403b59ec5c307491a09cb202a2bbf75f15d99a1ca9016dd044c08441ba59c8012c134f1718a22d5ee88641790f053cc9a055ba95d1be081f130da4678d6fe3aea53553807f55f9904c95ba6c990c4cd931b8891c03e49ac7c12be9934f827b138c35a1d11144b858ef9e1591438a70777b5368e5381749fa823939a135e1d84d2b700721927c41b56e55454cac94dd36c12e2d28ef97d83c91c3a1b4404035b8410b300ad2bd02b70755103', 2557),
	('aa0ff31f544e59a312ae50f3f66cb238e285be2a9a48c9e26d4114af6a21205c', '\x28b52ffd60e506b521001a41a40a2e704b920efcffffffff1200416c82482352521329f7a6e46e4dee9de7b9f65c45d7f1794926b4624d3a87017a886b97009900a700b7af32ee585b7bcd0b9e98caa8cab19d37af32bde82f5717677ce7a2e71804822479ebca349e2b1a437c4bc4f5aa72fb874318a160e893d13e548ab2f0db527fef81fb4b7d466b8cf673d9efb531cf43a604ac05976e3aef53f9c650ea83a71ea5a5370b6b56fb18e38dc4b6b7514090e6e435ec4a5d9ff71cabcc159da694378b3d073fbcedf750f638ba3c45df0c4cfc4e0d84700048eaf6d45e740d152e633c95f7943f204892b6be971aefe75085d9d20320657b0d02fc52c493d5f55b65dc025dda05ba3ecb36273eef16479622204872cb12d11be28969a3550552dabfb6533821aeacf356eae2231728c3830c8642c21d077715826ac394ea3ebe7de9328e4eb1c3779cb87cdbb77e70b19c37340c782fba78c843788eb5e61e5a7dda532f8d5bfc1e96ae14324fc5b6bdbc4647fb87416202e5f1de431bbfc4cbb28d700bb86d97e07b0e5b8c29645594085f866a4d39ba740cd9adb2dbb5a542a244074f0804491a1a1a140714cc451c252a639d70c56a63eb7c41620241737bccf996a637341450383850608827088d7f696c0a9ed7d005f145f4d4ca2ebdb952f494133060b78d0a6b832b0608924162821fa7166090983800000892342a4f399478c6d45f8b8cd4a3163d7b9d7c12f9bc68b7a0bd87366348b24d2355dde24a61b3c380030ee8502eca381bf3d53e089706378ab596149d03552eb70bab62e11a434f2ec259c29541e0b56bdea42d4695328613f3bd93bcd879632b1d5bdadcd6b88b57243af8682df13db0f174303157287b98856b802009f32d159ed78dcb344ab98d40907323b24bc63436bbce98d29632fcf064e9b936aa73e8cddee2e1696771f0bd664c7cf00c121309a35b944bfa25e65380aba8111d420c2165446624883649a103106688724e0f11c0b93444934a96fd0c5a87b03d939640962dc5dcc1e7765d0cf901e9955285b0b7064f411d31a71d68ac5dca7a6260134390a2c01b9a235c0b98a118b08c4276e78f866d584f9cc3d249ab437edd85c889c37950436633fa4a680c4edd98987f77240b54117c196e4ca54abfd6534764516ed20ec66787363a2f847ec48c86e4636671d446d259d312ca39650da9fbd203fc8e3392a4093a2ea7b3395a2d28c8170c3980db7a591a6fb87832df9c77bf596097bc6457e44d03bb66cb8025033d116c11375a88330271a727bdb413373fbab9fcbdee6d4dc89528f0c9fc6393bf7140f95368f4a86bfeaf0473405d952bf658229388a9812d4b7a74ebe37e135aa27debd88497779f2efef0010cab9462323a0832836da002649dfa9f8f9603d7f99b349d123a7f3b998e91fbde6f009041fc3fa70093438a5f10da3366383989ec1007bf6206d79040349789f8f20e89aa18922cc7e1a1d2ecb2a22628385ca7d9bddeaf07926415205558e60424100255', 2021),
	('708484631e9e6544f7c9c787653eb130ef377093e7f4d83241511f472b7b9b0e', '\x28b52ffd608805dd1c0016b9982f704b920efcffffffff1200119c86482372f21329f7a6f66e246d92a7f72bfa551c0823c0b6abffbf3f922ad5bf9e088b0087008e004f43218c3059bb0267804492c6720baff21bb74e240c4c7ddcee515851278fe81490bae6040648e4a17100f0d0047050ee58e7c037697485475e4b6df326ace01b2de1a7e5ae6e0dcdc74f6b96ca58bff71c2a768bb9a0ef2a86ce08cf98c9b8b5cc97d1a5b489de4beb2f78eab4766eabfc5c515af5f871a8a99314c63403d5de8ae0c6a25413c243e310eba4ff646ad675c717de7109a1726054d733ed39fa8c56ae9f22ac1820e03d9f392b1deb344ebe97f03a4c550e5cd0345466aed2e2a4a1d4910a7cc46b80ea14e11bff324c7aad7bf48e343adaae7be6452d9cc5020a789d5c4058797282eeda1433fe8b339c6318c2cae2d9f7b6191d692e579f51259abb5c15621c1e73bb008930554cb2d60346b7703327eb56352d93513d66ab4e32c05b2b81f18c6409a75df7e4c7e284c08106b75447a1da75fdd5e41b07fda448854e82b65b7e4ef40b7647425874929d1f7ac67b1c52672fe2d92ffc58e81b0dc278c64caab514f380014ebe28873ec2fab4770a5e87a9f620e42e10d79ec8a84e020648e47108f381c294c6020a206868489a3a99fc6b5a6b3246785f010f4d0007665df2f9b4e9a9a5501e8c5cd99cf1323dc633e7b3980a27f80224d2f4ebf60fac14dc4e2d5291011251f0be16b7e6d6db6e79a945070324e2c772b2811564a87675eed7bac5cf1546a8d6b59460cdc73d60c9eea93957ade5c8091e6b6f64d39aaf6b60540eb4c04afb1fb91a76c6e8ed4e0523544e0554e88fa765aabea895119c083f163ecb148083a82191620a213333332261244d8b012042421072b0071170495447954c73ee14b86d82aeb36553e4a9fc6ab79d6dcbe11996d91890e96386b40206700a5fa01e940d72dd9815b3423831889240673aa536c8eda65d49227bf54f184cdc14c6e046a467103a004ff58415921fef2494f811b1be0155c331b3323b0240d1aeac284aa49ad14d7811fe769d92af65f4487879d1ea52d5df107264ec820cf29c8333cf29f39997cd89b40f296be958a3cfab51786fbea76089e4b55a4f38fac9a9ef7b37972ca9a4698f153fe4dbc3c4c5c2fe1f145c8680d89ad99b39e02f959241b65613c2622103cf7cd6efa2c2881468c0c571e96dab4610a8f991ac01645dc6d49383c1193003feda413be938f994f841d4a3738ef019f6f7ba824c3810ac8b218585623c87ec4895b3544e3eb2fdd4f8739d55', 1672),
	('e5e6f3c16793c955a9c72cb27ea852af6c23e6bfe83615617fb69fbc37d4c987', '\x28b52ffd60f4058d1d0056f8932d80294907333003734b09cdc53141a4915d1e2225d986e42624ededfc0e8b67d8a238e0160c8fd036cd14754218870088008500cf256cdf5699a5cd6bdd512c8353eac25ec013188da32905333541aa2ab7bc8dba255faaa982074663815100b0c0045040a42bd46873fe889ba6d3292f5e929c1f64af600cdf9647fe62dda29d6a4e78cc29cf79056bf055b3b644efdb393e4b5c765f5fa7633ef9b9c49ee90f9cda6e2db002e1ae2a70a25e6de88bc94aa272798baf1c161885ed8b11220d722241c0ed1a8661b2b2753e02543ef68e2eeb3eada6a4882a7043a782cc4d02a391ea5895e32f46cff84198ef81d1485feb908fc08894a7fc2079465b828af978505e6178428707d93de4c616131f6caf58759cbe5c6663759a1375cb46113aff0d1dc27702a3815066f61cf395e694c3d134baa18fd62866768ec303a361c4db290e2d6f31a9980e2c81d158d79e20ef23bf0fcc0e1175608abde56b2681d1484d5ce80f10e9ec599777847d31cb42e5785164f46ad4d92f70cd5035b6678df7aae903a3e1f87ba47b63895e74137f51a4bc786970d155c8bf52b0a72ae6eb8770918a123d6b52def98b76675836785dcb2fa98b8b34b00e1126893aefdb2898f8e9cc2176f60d0b4c0005846a8738b199b52b508324db2864c5c205134719ecd76a0e381b8c6869f548d54c479b22719313c5e544227124040c6874913c87e76089b7e4157776747d4eccfb42f8457eae1c8c487fae312bf2103776674b5521e608d860ef8f9737f62f8e80ccedd6175f78dbf8472a3b86a8c9ecca296d75b16ae8389f60715c477ca5988ec1118097a8f1205488a1991911499a4286032042420c82f00e10604743934207ed711252d0f56a4c4844895a8cd29ef6f57215fde466ab2f84b86c4bd0ca7f0b327eb0d40a5cce2d5d91a60fd0255425108c5a7e58d8d0c143820234140262ce324b249919ae608d1d8c11207b4da5319f921312d961683b8958815e9d9c993ac53e521bbb2a3e775327a9e61bc4ca8701186946ba43647ad1fe1de79618f44436a67c58078b5eebeb4d86765ad1737ee3a6d18b6a40dccbec96489c85aa973ee3739dc250c3c598f145154b2b4b56a2b438f278bc080fd365a73c82c39b10990546bd017480228ff85d7314fe1b6ebe602f3f6005bc47ca0121e0af355cbb95099f394fbbd618f7337b92b87c07ea7313508c36bec0166a7f39537d828795b7e0c0d3d0ac5db70a57000fd58d65b52e51bb673ae11ba88754ee34e812c1e1e6b7e6bb44eb4cb08e44c98afbd6d730f623e8b31cebe018dc0ed6510d2585774e0d', 1780),
	('dc7ff421b40aa184f47b0094d72ec997706533d48778ee7090eff300332223d4', '\x28b52ffd609a135d49007a768c1437404f9b03c3304c4c2025312eb70caf320fa464492a2b49526427895012690f7550c40f9edb07ad48e43eb40eaa375b33f4ba4b4787085c3e014901280116b2df7f0edea6c3704c2b401aaa59924eabc8b1d23c08050d3e44b07b10203527a36d9695cd05775a89dd6452a14c044c2695c9808a010a060a2542a144f63b485af936e8b22aadaf0efaeb2ddaef542bfb0ac5cd25fb568bdbd2973a01fd9aae0bcdd55f29c952727d9266c0c7c88feadc48bd7deccb16ba6b1d771569b3582d9c185b2177bdc7fbd676e42a4d13472291a4509c0b8b8985537df373b4592e41a8c44554826198e354dcfaaf9acba45d61d332dac72fa3e6d2b411f3b6591e8e25eb2b6acd404ca76b7d77805a61c011d8fa8961f384fe9b18625e42f89e8a9e9841ad18c7c0b728e9a7f6a30585f268fb7dca455b461e69b9bf6f1112d168332a5daa97166b2efff41f47d87cb385e9669a8bba7ccd81c8f4577379f5ce2ac27c7596c723a5364f9b0bf5b2a1e5f134f7153ad0d08081818506002c0125383ab27f17479056c52c254c2470818e7b42eb42c85b9798b72d4df95891cc4a8ee551e1e74a035bcb08f89a19a056ff1723c69311b513818be6a21536930b04cd059b4495d615427f1961f58b6934976f890d657990b4625e526e9de612b523e5b62f6a27751227b17032a05200219ae10a48a1a0e569fcc144da99a67c77d282d9822783289563a1581ecfdb6ccde4739c8da75108ba361ecf789a4c1f3b8da7f9a72eb7755a159e669b3a8ef034eab872b65d1ee906942d92db69793c966379d2b13c4d5a9e86296ed67bbae6e29e2dc256cbe3712c0fc742c229a5f215b51d795bc9b259be92886d98c947c26913205001912e01ff9538a9bca53a5d82695b1d924b352b844ad6d6e514f9c793884c62e8d196bd5b1e8f6379907890c047887d49b5854ad31cf04102f1811548ab06e24304e26303569e5ed44b0a6f3334f4537adb944a8d29d5bf6cd667a48e1893b6eca5a4fb544288bfab912b0c21ad2986690c941e3bd706f81726ffedc3f835c350a26bb7c5a06a536f3f9b0662a20a8f99cad6fed52f47fd6cf627015b3eeecd3c89fee51bf5c5eed8252a840ed38cb9c515c45d2fc4b7ed5f6fbb79039b6652a3f5d561e2f34348334bf82fd1173110e0c40fab308350627e474c31a0f4b6a5f3056cce320325d315b94f26052014ca6432815848dafcae8d4f156a9675397e568f19f029c625f45561789b54a2fa76a4160845ad3650226de57882a303f250caaa7a75ece889e12f7e455d5c3d665a5d19298410fc4449b37c47e96586adf123968e8abd7386098e0e94444f5b27c7f461a2d45eb6a6efc9009f52ec2460374048cb5fcbb9d2560c9d56af6f2b3c1269d3b1f923ed95b0fa965a61841e8fa7b9af1c10dbec3043100cbdc5be387b85f0580cba39caa2cc6c5b2a56a0bb560c4fe328b948b1e2b19e7972507074bcdc4f0be389da8919c61550e2ff3637b0350ccca086995bfa967a0e9ea6d553df5b316e0a5f15d22afa8c101f3ccd3bf71479ef9d9c03138c6a5fcd13e2820ce716459492b6a1486beb1c04138bcab16873c6635135eddcb63083369ea66dba004fa39d95b76b25679a20dab8d266085333ad5e45ab983e96b0e697f05082098e8e57ed77f4adde7297b5dd1939e9655398e9db8719844d2e1092e502c4b835d540f7b6a5e78620acbc33035d1f858112d74baf0ff8f69f62164e707448fcf5f5d89a517e131c1dd05347a95dffb25b1fa07465465f8e7147381980fe5e45e98080c5c44237e39af9a5e628c289dfffd268b1c7f77f9d58cb8d769a189bf7a163521b6a260381b7a8411d534a99191111519024493a210408036120b496fa12a06531e9a052644444444444929232ca488603ee43a2e654db58affe03359c9612cb827a63b2d3b45aebcf0025f3744e9541764b418a0202000a41a655b7897902545d881ebefbebba4b38d73cd16cd9562d4f99e891e98382dfc01b17b28110171f96135a0608c0221fe15fc53948de29a3e34520e4f22e4d35441aca45e58e7fc51c74e11a1fa3fa82835dd7c210d9f73a08c0efe88ac833e3964b94b043431a5875a9c22520807a17b1086043b7fc7c86d0df4d9e0256d42460a3ee191d140438ab15c5a0d2a39706353c80ba6f740a62bf6e0cf521a001ab94c75faed8ac42877393656ca854a63421d3caf10bcd652d99d9d781029b2df2b2bebccda1ed065e98f94ddbdc5b50fb2eaae873881d63925ef994a5d9fcc946abd95998b8d8067feeb606167ce7decc2a7bc82c051fc3f2a881ae2798c9aa0bc9df9846420e64917f18d97d5cfb6b30d45659a9cc1477927d57a07c7c21b2183bc01c34908094db7a32a024160a54afe2dc10af993f454e5f4a80822f1e2427a979117c8da8f6dd08a0989a8ae1ba41f00ef6446cf46b40081db28e2e61138c37f039626d8dc5e4311530503a3202309585033fa7512b9906d6a4a03713ceee20a1107bfe64ed8970ae57881e2c00a450671eb193abfd9d6146a27f3ce62f221f0a6d21c057ed710b7788e3fedcc892b638b25e04ef49baa1cc0f9551ea32721af8d4181a1a914512305eb093d961a4871c93a10fef62fa48e11cab34f14639339aebbfa12abcdc3ed984797cf2c188822171ee104f599cc55892258fb17ac93fc4ac2af5ca216416f1c6ed484dd804fcf0900d31186501a704ee0e72433dc5a587074ed98b31b02923d4de15a4b20372c12a6ea410926b036a6972135aeed2818fe2bf38bf5acc6fe54e470007e023ae1c64c267008021382ec78f824024347ba603fda0a7c35728967de1b3a4fa232b142803bf16fcaa68f2d6febce21816cee515a427b988fe0ca90104de0c77143d4c88947ed7f8693f026fdcdc10417b7151fcb50e1f2230d38b0353a4cc385acf15b2b73e528e9b729275a03a43a2348a4d8c1b95b37be10aa156a1445f316ff776bc427cc191551d0825afcc3d50f2fb1984421ef1bac3bb916ef9d7685b79d7b8b3c11af033b6567d3027e0641dfe696c9b0009694ae6c9091d9764f991a788a97c18bc382ddbc5d4a0d301c18f71ecc990e66934459397f93df6990fbd49470d9e659af13cede5a0f23914d08639a0d5e4035f4b881fc23539c7487644460ccc731202319078603cb632eea498dee9bc61bfb1361cdc3811af93b7539a4b180740a5a9977657b4b7e79c5d248760e049f27af393885bae4d3e2adb0715c499c46f8c08b8ce6e1065ae1e984445ff4f56ab22b5643845a9ac4fc2bd368114', 5274),
	('8595bf95c30e9f9a08398d574fb364a33b4fdee844ae1f6b7d8f38a64ce7d02a', '\x28b52ffd608413dd48008a769c1437404f9b03c3304c4c2025312eb70caf320fa46449520e9289d4460ad95c323d056b0e7ef0dc3e684522f72141ad375b33f4ba4b4787085c3f014b012a01cf0f78b3c278985a803494b7242b6dd1c34af3221634f820d10f8400c93919adb3ac6c2e58a042b9d869a5ae26930a65226032a94c06540e50325028110a25b2ff41d2f6d6419755717e7dd0dfe7a27d4fb5b2af50dd5cb277b5da2de5540af8aee9c2e0ddfe4a4996d25396740372633fea6b478a97fb6d5b585d5bb5b7489dd56ae1d4e80a551773ef5bebd153699a3a12892485e218b8985c38edbdd95167552942255544251886394ee559ffadb94cea0d1b97d1727346cdc5a92386d7591e8e25f32b72cd408c67e5faef016acb8025d0f51343ef09df6f6288e184f05f2abec40c72c53c0ce445493fd51f1150288fbadfa75cd465f4222ef7971721118d36a3d2a5bdb4587379d6e78eb0796f0bd3cd3417ad921b0491e9afe6f2fa3c5b84f95a591e8f94dab036178ad3a1e5f1b8ea1b3ed0e090a1c10507002c0155fb84d68510de2a31bc2e4df95891cc4a8ee551e9efa681cea50464ef06a8edff6ac47832a2762260a0b968c36662204173c12651a57d0ae1e38cb0fd621acde55d6243592024ae184eaa5aa7b944fe90aad62f6a27c752a09200353c8d645d9cd6b3e0a395a49258381950298010cdb405a450d0f234efc144dc99a6fce7a40533064f06519a63a1581e0f6fba66921d67e3691482ae8de7653c4da6dc95c6d33c6b95eb3c2d0b4fb34eab96f0345a7573d65d2fd20d285d24d7d3f2782cc7f2a463799ab43c4d53edac7f593597f7d245e86a793c8ee5e1584c544aa97ca3d623bc952c9df55622b10e33c9262a7502042a22b252d07f254e2abc9467a5605ad707c9a5bc354225735be51479ee89442635f4a8cbfe591e8f6379987898c0c788e5a4fc42a5710ff83081f8c00ac45503f14102f1d1012bac17c559813743433f255ea7546a4c17b2df2a21e4f1e5d80d4388738a611c0325eeeaa903fc0b93cfcb58bf661a4a7cea6e31a8ea14efa7d3404c6481bba974ee5fdff5503fbd1f4f4097dcbe1996e85f6f23bffa555d252a8415c61b7b5637c8ab7c216fddfec5ebde1be834931aaeaf15267e3342bc5bc2e7c4b7889100a766ac6106a1d4fd0f31cd8012afcbd718d03bcb0c944c57f4de64520042a14c2613c885a4deffd49155216759d7c3cff6b80159316f825f2d036f5289fad623b544286adb4089b4ed610a8e0e08a394adbd56fdf02586bff88dbaba3d66daae8c1442087ea2a459fe43893343e7fa11cb878afdeb0c141c1d2889585da7872963a2e4389dd37fd90059a9ae26a03b4088cb5feb7553570c2b6dafbc161e89b4f9d0fb23f595b0bd4b6d18e13bc1d1913d5f1d415c15b394309180010c8fc755df1c11fbbc2bcc5c4443bce85767af111eab817b47599499758b450b7c956b86a7792859d1e2b1be7b7254707470eea7857989ea8919d61650f29e3737d0390ccc2087d9b39497e2074fe3fa52ffb962ed14be2aa42dfa8c10213ccdbff629f2cf7772104c30aa7eb5f784c820e3b58b224a49eb50c4b9ad9c04938be658d43be3b9684e3dd72dcca08da7719b5580a751cff6dcb592334d1075ddd41bc2d48ceb6bd12aa6dc12e6a90e3bdb04c60928383a5ed5ffe1dbf6567559eb9e5125713a8599f2f2d50f9b184048960c106be754032b5e97be1d6abf9884b03dcf0c7cca14064a9e5e7a8540de67c52ea4e0e8903cf6ebd135a3fd28383a20d4a60f25773586da9ed35d21a07465865f0ffb25ef2862ac3dc2c9007cff5a940f34a32a31c4574fbc9ccefa8cf421c6a42ee394743981afa8311d630ccd8c8888284892241d210408036120b39cfa12204631089d526464241011912429a8576138ee038088a93e5b2fc9acac4dd58129ebd567b729d17c4c55292f306dd2a75af259488adb07ab004b2a4cc7163399f0f287ae76435d42ccfde664cc1366cb52d5724a9dde937e28feb6fb01b291fe15fc498951054443ac4cd857cd899b34fda24423d0e4ec23b16f001bdaa552c7bf7987bb70a179512ab66572173604565e7b04e01b5d59f28c288511bd72cbc2da7561abfec445968ec294d4e35b341e4ff5339c19579e74a2aa6c177648075d0118153a818863cb635c0b57bb94c01701902b348364f7a26beae5b958514295d061dfc0032568968b8d91e94ba943309c01cb8f2bb37f3c52eb04c6bf6080da8754db8685aef9a8a2fc3df21c1f14b00b0b39cd9debbadae7a382f6956e946ca26488ee3ac5d5dec88828ee41001f2daf96ef10f2fdadf6d3763fbe6d4d65022fba1e83a03f4e20f603ced6e0633942b5a0adcb47ebfdb43c02075fa25819a041cf8adb70bcfd401aba4e59396bb8f3705f2de7d0f2138bd7032858aba465a061ca82d3dca671956817d69320da89e6ee5028643c7f6eed3b38c32be4874a0b2ad4205bda72b5d6f5b5485ee810068bf8fa422e448aab22dca21d42bb273788d1d219691563fb3ebb47e683ca280d1dd55016d5c0238d61910443179466a7b0d1d065b2e0416c9b3e000fc42addde649cd9e7fa3f52252f179fb861b23f51b114b049f090c22e8b6009e2729bc7aad1521a805555f81e01c98c71934f5714b60e7ec79488218cea800b82fb0e92a084a3a40782e0a8f18ba8893180bdb7e81c222c316285ab2fc0676ecd427348a27a9ee8163914133c8879a3d4af0f00bffd1507f4c2ca63879c21782587dc8436854a685a01b80c4347008a70fa350893d0f0bc6fae145e006f00c2d85be0febfc46632aded9505b580a8cecd9bd5f3daa56920ce4ba657ef42f55c72038c7817760cc14010fff90dfed360045edc9c2f829657a2386ac5414460a61706a2556af1705f46e8b61ee41ccc2a236b1674f2a2208badae1b9573be9018c245a104e662c4ee4dbcbabe65e4f907de92c7e71e84e3fd0ca89045a4f0b06ca4bffc143dd6af3db75858b77ec606d507a202d6b7c3f314d91e734246e978922d78ea96019e634b914380cfc9ddaee8a2920ec0237d83be889ebd98d20f1b5754f9657ac7acf97037c9abd1b030339ed1668ea7ec89827b180f389848e0fb71889b7078e61892ebc83477c5953d0d420d0489111895584689147776ca64d8d4a85102d75bc4cfe9b3943127f806387c9ad99e1e7e2ef2135172d3066e99d7c54f32dd3661e55f598050e1d224d26048d9d5c0cd41e61a034154b4fec9ea2a52930c3794cafa24da0b104801', 5252),
	('1b0339c1fe6e78da1caa5065b8e4f1c09a92a39f70b0aa705a2af8a23bae19e1', '\x28b52ffd600b06a51d00767a9a2410739b03d0d8045d23e92865bfe512febfaec53eea2e9872779ce77916554400a080030191008c008e000e8f1739e63f09575954c9eb31eab3d2d326f438c554f418a6e11f8dfeea7a6a2fbf66a65cf0458ce2755e9ad08ff95c5487e04edc32ee9f754f2f2bb1f28c8196e7a4982dc316a5efb90b9f45c7f43a57c9e6b4e3bcf9ecc3d5e7caeacb37054fa48f7b4cd971867ff18f953691324401c131728dc40526788f297d2965c007115fdc85990b890d0945c4c5a4e20172084eefc48f5527ddda2fce1bbda8098ee93f5173970832f3745572f33114605abb647912af750f7cc4d773eacfed9737afe40c05e266835499590acdc03f16fd9ce33de49a5f5a5e1cdfce287e5456f7b9c78f285e9b8eac926b9d85f797e29bbd3284c153e37508726f792563d157fb77679d3294be4eafe6a22dfa2e2ec2df4d0aab9d2b8378801c001e2083de57dc33318b6d8a1b3965a6b2baeb1c0d91881ff71c33080c11bbe843f7147a6ade2d50e2d5fc83dc213bceefcd13adcf28502a7808429393da572456ea38ce2b09785c697390ef34c2471d4e43a504f8b1be56aeaf374da7350aa183e2c48f6798d29e49014cba8aa35bbb35c5fde51a01ebebab5949c7a831e3bcb5d4fdf2bb1a2ab3f4b75854c7fdf39811060f9081c363f34dc147c3d57cd4cc944bdf84d735e74ced166d11fef9abef390db75f3203be43187e5854369e1a0445d04fcf2204a2c04422104802b3c0e1bd054e14200f883edadc329729659299a939803c20fbd6d2915c7ba38ff98bda9c7ef255b4357dbc90e0d5ce0cdfa027a1c3eca24a33108a0a2cea4c29a7f25ac79a3a26fd5d323c4ce577e96be1c7666b8f302102808ca8610d530c21929199254992d62042420c72920f1190bd33569416e68500c4dfdb8f72b3133b8e2dc3b3b51cf55548617504a64ea0bacee5f721bb5e4f27e4714a6b13cf902866b53cd0b2a3c56d672b983751a5d20976940b66eb8fa6925dfdbdb28816e7fb7f540369e72f991e5d079e853150ae7631ccd4d1d81c3a2df31921c48c568da83287124b05d4873a7aa1a9b0020bf0e6a390c3fddc7b87c91de9b87a85775c06a52606b7750618b1615b83a572556855d576687d5ad811c009de0ab7bf2bb31bd1760ad3e8f826375dbb709b3414c30587bee14bc4738c0ce8b65788f89eb2c27b2184f3e2702d6aaff23528d86a9f0bbe2923a36e6167b3dc511c116b0d550b25d280a64584e28ae8563168f7222030e64f75b0222e3f73b8c0264beb445e18f2f8e76d1c2ffb7857bbe7a8ef455361ec4831584e70cf5997cfcb86ea60a902', 1803),
	('a824621237599568a37c5332c137a0a54cf050191ceaeac8dfc59aefbd5a36f3', '\x28b52ffd60a105bd1c00163a97220057d3065b92b56abbadd76d6f97d8d5ab452da760042704e30b11d9fdffffaa27028e008f008c0077d4556727492b3a41e4c618727446a5ed8ccd52135a4e13c5169d5d78a55b34fb96c72f4d322fc7d1649dc9a75eed9cdf9dbd4aab97ab7bde8a90329aace5784fbf7923e4dfd99d5179ec53e7ca6ec7a7cf4ca7922baefba9c2786111d73c43689f1f1c30bc5be56bddb7af7996bb4269977391179c80b14f429521035740b8c9729c1991f8a0c8008980881e02c9368af67a2417a70430bd1ab50269d75ae7a8770e508a53a5c188691e2bd2d9bae4664d69fee0c0e14c60e2d6e6ece5e28bae165622aed7348d335250b3295a14429c8e6e33e945d0361343cb4ee3fa65a3f0b1e48aa0d338a31bb52bcc857cacbc57af56dbe6ba6bb9b5ba919d75ded9c6d56d9f866fe39a0a954ffac41b14c72704227a0080880c1e289defb695fbac95cd8e8c129a64c5298cdb3e5f4878b35b476eead0360cd9e1a7a5ab14eaad85cd6ee28a968530cedb0d72aa3fbd0e9f4fad0c4203c21532c316726c34d921f771458b1163056a8a0f7b00c30e6a96fc4c7cf54fa77406c2a79fe6f0bccea7532678962101a7b0a775a1735be79a9d2c4d182f020274dcf193e43e9438e3e520e934545af5089b7d3b3b1091c14300a519a7b37d76cf27b515841624e09dbfe8b13ac6f5145cf948dfd6bcc2cbeec2cbef0ad74ae70c377e74cd48fbb156abb8b315e6617c1b67a896085d689b66d84aa61521a7ea3ca32b5bdb19e345af595bcbc35a512543bed2e3d60772dd63538c22b2c5990063b43bf1cec528cea7298a1786f1e56d9a3ba387abc993967fec2badeb8c588087a821995308213323534a9224690c2042428c92f00611e0392ba249da0c0b08e857c35d63cd6a4ad9bcdd69ea6aa24a582c19e0f64560987484bf3e2fabfb5813a34b0ba2f0d7828e5dac1e1646a97c228814921046511087d001e5efe278d2b3e3ac8246e669b39dd51b684c8075bcdf30d72d317a93ce6a368c2a8b67414cfea890dc826fe6316379253c33064eabf6ebfb1f8d437a9c75cab5fedfab11e128a1e0d3e65cc96426e020a284e935d9d4296b44f01934de9ffaf1032fd58f280e83d3c2d813078ca905158c6e2e4a83f50a2fcb7cb974179a72897f936ba440469f28e493e0ee2150c543e0086e050d8e8fb9e8fbcd11b48c655345fbc47f9204d6b580d633fd3192620fa3c0a0c1a66bb0889767d7db66debbb4eb9e3c960a71bb2a1d6c50818b220f851a9ef834b15035dc95a8dd3f', 1697),
	('c6673e8d4f528e6f46ac33b19b437c6ab9e262b99d0cc61e17c801727cf17e8b', '\x28b52ffd60f512fd43002a6dd41236404f9b03c3304c4c20250cda03e998f75c1a6a249595a424b54922248994daacd90f22b40fd311a9e6e0b2f9b6b676534a4a4787085c1f012e011101185e0568aba041a721b12fa3bea0a0298188e8f080188d4465474e1335437252893962343f424183e828c11e4240731085d25f857a417e7c163fcc7569c578067ee2638ed2458f1d5a2c396a230a8d0d6fd5b7d1537c89ed254aacb3024edc10b6feabc30c6a9bb93610faeb18113796eb5b296eaa692cd83455681a21c0bd236c1d456563c1463f5febbb7c785a8fc7638af8e3fd8cf65d336f233a4221eea1d2432ccb8a44309cfa971a0ba42d61e392ede397acb1386dc4bc750f659bd16691beadd558fee93f66d87c3365e9661a8b4ef92295d697a275d4941450a50d78426303a3b76e13424f0b35e332832a3d5afa3078f5fbbeadf0a8fbfd030fe8abc6f2ea9d12c37c9d2a8ea7a5364f1b4bf4d261c5f1b8e92554ea7ac60d40258ca90a9baed37e7e2f590a8d8d778d3a1dfa2fbebaaff853fa6d0bdf7e3a0c8861dbcd16b0397e7cdc9b790e1ca71262fc8a51a76438553b714b0cb519d20bbaf48f2774f0508f4ed87a9934c316f062f25850a7fd0ab268814f43452a4ff3de0bb5974f551ccf448a5426523696b618a96866213c8d6636aab01942bf9242963a3ccd577cc9064fe315e3864ff364f23d4da43523951fa14f2d46c3d3bccd2900b5186f2ceee91866c5f15c8d2f15c713a9389e48c561c2f1c14409ea8389a6d5bd5fc0281b38261ab7c901f5bd6d66d08aa159fa2a9f4659452f29bc5d681b5790483026120112098644825140b2e162f2984c1e0528128a4abeee5261d04fc478ebd4b1fdce704b2d7c30d1489820c63a5393be040f4f27750e26fd7d5f0a97a96ad6527b8163a2715d35e860ab4c5b25757a5b942f27c739b5309d81edf1e4dae0a148918a5fe91d1e8af4dc16ba0a8d0de7caa68f254a9dbacab5216e86deaedb904263a3532f54b70d299389d38cbadfa99542cdf025b131bfb3bbc49780107fd7ef8a216de9550c11a048286faabecaf778dd776a2921e4d47f25b69285ce7bfa00af6480532f745d121fbf4eaba9e70521eeda14269572648b9d4bedc4cbab647ac1864d319e7841daa6a32ffed3ee8a215b8f8eb74eabf5a144c7345b6d33a89fcdcf94f227015df2739aba2785cdbb6209df4abf16baf6eb846c2f15c3a6dd5e25a1cbd68c3aaaa73657b176958e4263a3353396811065e9286d7dd504945ca0db7f155e2fa98999663242e7bae053f50b6c0ea5426303a2ce2e8ec74d2f452a8e48a5c08a160851777a5d5a9b4472e10cc0eb42a12f3eadcf0c6d4e91042f45fb7cf9bd681d03afeeac443c5eb71211a15c6a3b6ab3d0e2084ff3c8c743ad87c552e4614bcdf0501a6d9e987a442231e01c407f67c699b7f8d2f9ae982de5d8ea5c4e8e8917cfe2662891481cca64a1a6ef3b42bde2d6e865c3779ef0a9af73065024147ccbad5306c6b79349acf297135bae18a61c3310d22e18a6124b165ee916810b9d2ac719ff8a428051b5d057fa87d4f9db468825035aa2a7e4ad99b1aa7153db2617d142a855ffbf8a5945f936fca751579d133ea7f5c2cf2e20e52596da78bdfc8a7adad0714f06b810d0d1c72b39df4961b65aa81d20576b669d36842854b6d6b76272bab202bed5d68ca911109209819aa8219d520c29342222224992a403210408c3509cb49ede12009529483aa69099191191a0a0246525c930070b58464eae882e2b9fca5abf28542626de4350bd5d36c4a2cf29a6c6c0e2ff9900e7cc5de2b6ed92630039fedb83ad910cbc1e85f9fcf31fbd139d132b56ddb050c736c5918835a9540d5c9f8c9deabd5b1673a2cfbeb48d153af9d0221639fb4a97d85ce9bb889bdda8ee07934e4907e012c08fa7f50bb99ff01bf78d1909c4a41f332db32911165201d7cbde91c67d4a15279742048cc9b0e17731cb114b2f9a46e50cf667aabba73d36409a44140627383c3157f23a26b3bfc41d56d7c7983563c96a9cbee64cfe6014e8607b31380a3764370f871932ee79e0f2d8242532a46caa49426c6ef6d1bb687dba2c9d673ef379871a975c348bf73de5095522056e38c5b55ed548d2b53bd80dd49d4304d9738e3d9d6426a44a9140a6a48f5981f3c311006b1e6b449bfb272b94ad8007b8c04c2226face1c17646b080790be043ae7a202ee4e8851582bd8d816ef1f36a3ac0ae2942c05bbe67337d74079c25c7815cf48e9ecadc6c15d1a4418a27bea9740ae372ea031868d77fa225251920e465678d87b35bc30630dbc06b6c09a322437b9f15385103cb4fc6cd605bcb42af3cf76fb9761833ce247c24a9e20f797f88c0fea4d62d4e8fd026957144e9aed25dad6d9f9a2c9aa6c1600cb27f9301ac3207e2035f490e5eb6e28762d5d28ff4c403a081086d9184483e041f6d325ba2a087169264e98a0df18448ea12db9f8103ceb9e0ac522f30dce6bcab86a614730aaf52414c3e5a5480a98e4573a91844499e1f7cb49b75a64f49f5e8b993cf1ee04d2f5f75b94c7f48ea31add83c0eebbd36b88ebadd76130d20c88c339be4a406fb34380414875dd235c4be685fc3776c842732effc55baf733362711ab015b629dca1e354585505c9868044395f692355aaf61e7b356a9513998203c3b5b751c0608225448232f648a08db8392bb7eb8082d501c44a804e280827f6c7d3fd8e9279713f4c7a76da37d666d7a6d74803be3ed6cf87aa9af061f4788528788ac39caa8db73603c06dd7a2d2069e9ae7d3036f431a41492eb0825712d2426993170d01619a454b971439081aeb302aea04af6a602496d6a6f25801a3cf0d02caa7a420afcbc72e3e3505e7d684f5cd9d1b750e3e8653d8f310faa187ddfb61a5a2068b8da2c124091fae55e8bdf7478c11e68d86c77673d8ac10b5998466021b88289ea3d6079574166553e17784678bfb50dac375bba006474642c2c6e2234520ede41329eb4369c43542e061c682066e8c46849b8fb7a34fce0cc7430ff705aa2a08295df692067d', 5109),
	('cec991a7ff94a4183b05f04721b0110d7245948e0430f76bb1226f549203caa7', '\x28b52ffd606604dd160036ed7520304fd406a3f872a75736b0a4fd85cd07aaf032db6bb6c259f47318060e5a596069006d006900ccad2b739cd67c9bd357687c0680e34826537ca96ee2da9a4fc6acf6728baab1b4e7943d2cd92aa751ba4a7b1e83191869ca9b8d3752c569f092d133df36a3e2be6d6e8f8319abd227658fc109e7c6b79d3baf713fa79ffa26b16d3d9cb1e0ae3a7c52de79cfb575447caad0763275959ab1239184f3692d7e2d939e7b7b0d7dda7eaf3971eff9824ab47c31a098ca4899b7d3604e69d0a34b477a75b86bcba5c3c6ed138e0320617c94dd323ed744d6fc1c098027c85a273136e12af5e1530040180bfe18d667409ad495ce26493c49d5c6d637d277d26fc1a51023c297b8de24a40e82b4f959645297e3482edacee8b726e9baf6a955061d5e850ee209c358f39ef2dca32e0fd2736359e37dab23cd53d73e5f94d8a94b921a2dcb966b3e2575f879a79ccd711674a4af3247d4adcac8f9b2bdc671db83cdf7866e59ec01c72de8b18a4ba08044807e700b320fc791f06162be91f9aa2abeb54c0b2ac7385c1014f12d480ffaa240e03ce9829eeb8acbabfa4952a3228a9f72bd4e7c0280f0da4d2730b8c5b84c5d5bc39cdf843289c8b2a8a386af2d1cd9db8813cfcdf044ddea5605d7178b05b258084c067d2d0c70a8018d338e20c786680ad2429b0120828218843e1068563329488631e0262a5ddcc16eb2d6f298d62dbbae87c95ed61b91416f73ee92a1043cae52994236522c51cde4f9ac7f572bfbf17287553be24abd6052dc213ac90f1e77184cd58a3a0469146ceb54421f4c7f96aab57a01a1193c1a53bcb43004a951f230afcfa86f23c2571ef1764fead4d663dbda0805580fb51cb97854ec2aeb1f58886ee574f1f29ec7b65b8aab1f425a6b01920c759771b942a5d38374d606ba61fd36a2e42c6b64cf613dd3040d95c641dfe655449b0ce3ebdc5331ce4947984f09a4e44758c17af4aa16d732423dd9428f789838ad7ce140de3bc3e9de6f3c23bceb0eae7455', 1382),
	('13d741f812bfbe253c47c9306c2d50871199a78f5feec9b9f44e8b4eede7b2fb', '\x28b52ffd602604ad1700267385231051dc06008356e777f1b77cdb86adc6d4fd5883782cc1f578035c529e11010054c10d7b007b007c00f9f0e39026d4b62f25c695b286bc1607505c7642c7f7ea15802f51e6f3d670f11f6f5cfd27533ab3d56f365b939fba8a21dfed84d0dda348928105212181e0c928e32bf4da329f50b9d7787116d06530199eabafd9cd9c74c675b5cee1c3318a5863ab622049dcae7aebbae678664f68d71d57d065ca228a072401578a2f132a4e559971dd941ee7b8d285381daee8ae83ed4d366727be400b919ed217f3a04bbbee5231d66d4892e5611843bacb6f8d49676e7676b97acf9ded8dd2f61d5fd86537426f76a578a597c3dc19a5471f49b2341a0d2521173f5d2ee9538ba2c7efb7ab99746e340e140282ab6c7dcb5ce1fa2ee998710deabaec326a1e5f5a535a8c43892b7bb6ab5de7f8ec75d227d7cc94410bdbd1d361f2aeee7414531949b22c465ffbc3f804d1e719696fa5a76211a6aec85c2d645264c5511661ed788ea0175da5e2b790e5b0d44f125f1a07059f90cf6e9bc988953d17c61727f18490bfaddc320c5ee1740c833ce653bb6deedec208c9c2eccd5623e4ca3aca4cc598548f2fcad0c12b66635a773e9f249264e9b709e18450ef583e88aa7c1851bdd9b166f573ad38864d83dc321fd6f45d51a9d97c255698cb6dc3cb0dbf60a266a78bf8bd33224916ce086e7ba361f0092574ab7b7531a73a8e2b19691869bcca67b74ded415cd9a377cd0873015ea8b11c838a21423622415290a6d510469882f20611e051a424c3be01f1b9fb96cb4b24195e35e51fd661e4c63db68c58bb3916f8325c836163461bccd0ab37edc8b0f046f1e9cdcfdd5346265e9523df6c4687eff589c1df5344bbb038797f8cc1376310f05de4161e6703c6af6055995f124a704717921e83068081491d48d1a7210d6a02de46cc5d1d76cd745fc30767385758a67f530721a667cd0924ca0742f703832fec5afd3eab94902588cb0e030daa89d1bc776a480a42ee8be06cd4b576e6729471ffda16ebfa1762421b4b9068877e48fccb917a6f4a15', 1318),
	('164b3a3c5d4f769810ee2903c703bd443aa6e5a77c4e8186c05a6024b36c376e', '\x28b52ffd60a003f51400862a712c80294907333003737b320399dbd66e44ae44444ab29dbd09497b3bfb817f36276061ad1cf176688a9dc88a0665006800600056283dba1648308804a38038e81136b9126b26565025a6924ccd78cbb2648cae6aaf3e3310338e805bae7506ef599b44f4929fd6497a9b34fa5a0d6376cd00020458302a2fcbe52b7a88d7e5f119d30a36c95f5c32e316efa5f55a477c08988a784082410409143098e977bfd895ea9de554c9a51416b060d61283b5ae9971cd03fd2213b59c690fe19925451d9d6dadc85cef011f9e3ca1d17060aa55c8724eab9a3713f1adcab43e20a1d1e0c3264525de44a3d564db2fc93629cd1d2354cb4c252375ccc702001fc7cbb5204f0b988f2feaf22cfa55d37bc76c9db12ffc6b5a2fbb2fef001fbe1cfaae6f093aea351f4b73d62cab677e858fd543a831e0c323488e877e9952ae4e4ce931b948f39cf3815f9cb5eb71da269724fd758a0f5b222fbef9078fd42295c107070109460171f851ea4525efd715eccc0cf8b016223fad326278de338c502289467867d2f8234697bca85bc7b7a84a5071aecd49aa9fabde190ae935a6c796c6c3464fb2741ae63b6bb71a4c68341cf6925984468326e316c5928f69fc25cf11842a615f4f1b5fa8f1a844cc19218a5290160ac31810146218b41e1070ba5173c629303bed57836cd0995af680ed6656735d0e3b27a6565ef50f6b86c407e23f0248653f8433c060c7a2d03bcada89325b043228468af711f64092a640256831bad1788c43da0c7aa0ce1fc8a986329d981f1b43fa216069abb3f4d2fe0f3a023b8b12a50d08b07d0903125ef30b9036fa51dcee7104df2ebd17196a200d6da41d6c068f8074e0de6f908add710c39e40fce36231ef8f601bda4a616c37303abbc8913dadcc100c8e6d9a65f2241549ac574406a9e19ea9aa80504ce2a', 1184),
	('c1e2bdcf677df241eb30c6ec2124723bde2cb48dec6cff318b63ac8ea0e34b49', '\x28b52ffd60e005a51d00567c9e2f704b920efcffffffff1200416c8248db921c446eb2f6e52644eecdab480b58805e47317bf2f15cffb725a802744188930090009300cf908c4cf69b371544e5db34d95347c579fbc4eecd107db1f9803f4962d8f0b91b422501d13c008068023c20b86823587c51b5b2c385e93a435b2db9be98cdaaa250280e020698c647d557289573965f58326ce0d97db195fbb1585cfb8cad8d0b58fc49fe5c626c12677a668e2e3ad35c2b991340102caee81b97d492df13325ff395883545678ef69f5b7047d7c20a10cd43bacd9f74b8ebcee7bc4ff5158a034cb7461b51b8a28debac61a2c36a676ad7897ea43cfe910059bcef49b5f908b7d56ce35faa540da1fb73dbe0d748c69a05a6d9c9da341412e614fad23eaa7398e8702c2c552bbba6a37325ffecb54dd0c157366b6fbef5b5d23963639171bf8dc286890e4710a52a74656788c9d3a63c3e73dbad129ef6161f7c311d2e0647780f9febc166167165e585afaee3499a3cec9eb013271c5108785f63e7c50691f185ad8a39da8a3636bf2b586c96ceefccd928f06e9adc2647aba569f2a4d69a56118a38a2d09e0444d8e08cae72c65e3a261c263a208ccb358b8a92e94c1f541269cf7998bd336e5b52b96a5dc098928f8c6b960b613a4238f22cae75cb5976f2c1b4712d2cc2113dbbe08704af36ba6da6e8dac904104d80078441d5ac1d9554da2476072f06f4a9ab727ea06adccef543802cce8e39372bfac2a61c09d99ef3c56d7cb8bd729b88b3dc2baffb73ccb9258d0c947bc9156afc87318e79c2649858dea28d6383d3d1a7d5d4f926323d723b84c98fa77315c331bcbad4e903fb124cb8aa60d3e82606a2a3ac539d47d685d8ade61147f8b9b4adcfc2b9f3fcec6d92018085a8119163cc18344232329b241b072082621484771050698636e98a118322582407a09ec6a38ad9ec07410f4492b4394e54fb701424469a82938d972b7bdc76c78acda5e8e334f076f0fd8d2017f109b6f4dbedc1bc30724d1810ec80132c7937be3d65ec156be98508009def3e954e07652ed165c430458de46b54ade6700310d46e1d3fce8e496e8beb754e4077fac7c8a10e01fb68813cef8ff5ab20e9b7f42487749c11e2cf56ecc1c3725be6d77a813ea9cb7613fcf846c6c3182ef8d70e749c0484132d184f015abef69c8fd4222978aff53f3fee0941cdd24c8218b6398073924a9a476ecdbd8442023c3fdd325d04188adb0150f2e42bbdec4040d7e0c235c5ed39646c1002058fa7d3a1fbe2b6c6a8b230bcc21f73bbb83fc89c74a4445107c5bd1954fa242ef4dfa3b180ef292906b4a9aa', 1760),
	('cb21b4ebf05f816fcecd0974a780217a0c37479394e81b3d22d9f02227b9a6a4', '\x28b52ffd603e064d1f00767fa52f704b920efcffffffff1200416c8248db52521329c9da97bb11b9779efe44254823ca095b883fb255db70adfad7130197009b009900e76b9852f83806e427420cf81eca85ae73e979dec3124a6cf044df34f2de039302376343952282038b010007960006144ad9db7e276f2f49105df38d47f61ec768c2730bbff91a6b6a55c115289726bfdcd5471f5c59ee520bbfd44f7c6328d5c1538f2e312ac65adea0d57c3bc297fa6b4ccc33b52adf632e79e79def2d5f0c38638bbec750ec8caac6db529f17c5d4fb6e5bc281c540c7f431be58032da646965c59d91b53dee792e47e69c22e557a5a93f972196f18679498bc395e768ef146318ca1bb1cb9c44778e595ad0b87121d4fad8c53ec38185b70856395f925754dcc11c722829fa2ca241ca1f137484c20a72823cbe08a4b8ccff84e0d54cb5cfbe8164dbf0a1a24261c0438b03205d3be582c10010f47c776eaf628ede876b19d72a45363d9797369c215bca7288b7fb749bb443c1149c5363cca6ccf2031c17b0e53dedc63173f62f152ab95dcda79b32a3f74d4a5cedf822b10bbb537a7943d9e2841710e54f6749672dd639abd5d08474afb08ba87d247221b73bd1a9b93c1913a4cd25973704fc68bf0d4ce880d12138a5c3bd586963a182eed68909878d38b71a4f189a6160c77a4969e5df848a1a2cb9c57532ffbde624b2311ad9e6347201c1cb936f191a5f3056de8d616fe312c15d5c311059bef08c24eec89b2a4207af384c1213c8718e918570a9937a92f55b8a2d9664c54deab0ba76d2f1e160e6f18bc28f03ba696db34b5dcb1a6ec3527b06b7ecabef7d0c31c258352cff1d3143e872efc882b4e3937be71315f1b62d5748e0ef3d01b95bc497ba3d05a7a5e6238af4c3ff5763530795baf85115d4100229db6f33b0bdd2a68ea1c5118808ea8d1a042c828a58c8c8cc84892a4032042420c72ae071180416365946133c9049c6900c395ea4892b190657b3d7e4c9c64a930f6cbaf79c2d45cec912da2c5273a3442536b10c4f87e754a901d296f3a8ec79dea6ecc13d5c413608373c1188b6c0fda5ec1e93f5e7e82892fa0b18d65d4c1f0419c20e461db5e6f9d7f3626dfb8ec50e3bd6c0e1a1b560d195c34498a69fc0a1ee4f4b24dc9dae716f029ffac6771f7853d0a0df45869b863c1769603959468d5d34d03a030e2e84805e12b4c231113a59c23ce3d09ceb80b1196411221691bb712a8ac8f42c7f8a2d572956c82d9a5f2cd0f12cb78180b13f18e41cc5608c0dc83bfc5cae3560a16c451e665b892da48663aea0b89359fd963402a5258bf2df12bbae81b5f0a0c02be40d8d224f49cecce84e6b4c1e2fef650c788422aa36d5ede8eb8e05511740bebf8934a1d0468c7ff5a5fface8ca25a781735', 1854),
	('19ec76155c65d152e464cee7725a770125ea7373fc6b79e08e93f665af8eac46', '\x28b52ffd60c6049d1900d673882d704b920efcffffffff002009e4104b64a99a94a455723792f6cef3e448cfa172d793b602c4a8912f87d25f373577007f00790026e0e01fbce5734962ba6e22ecc95fa98ef15f78597a380e241db507be66f2851b64577fe14d34524b32def35a5aab3bc8e422956b64c94b8fd42d0bfd26e6c690cd89c6d0690274b6bc7865d51a475ec852bd1a9ac5258f9fd609fd42f939020b7030a6f18c615e3fd5546e54ed303e039d1ab052f72007ac67189ae2ef5130a24f927f3d1983850c0965caa199710b5b3a6b7a96cdebbc0c2e58c860e4e8d62e69253531ba52972085d0dcf875afdce28f1d1cbc8c59cb6337b0eb16098dbc0327bf74261c0782bf2af06ad037320fb859a893e14758522808f84a5230a2bf8611e6f9c233c4313d36235c32b13ee2f089c93d100257f2602ab5fb8b8bbf86d4237eea8ba7c5fcc1084fd9ca09d66cecc171209a4c2aa7b328c65b32c6c8f7d62134994c8cf5c763e08dc6c0439ae798135776593881aecbb22bbe9e71da34701c88bab357b6ebc24898c78a5e62fd02237bcdddc438c5fa6b280238d768da185abaa487a5a9d41d6c2a78356a01083aaa31d9403b4a5dd22c4d181c07820e71ca578d7cc30d9a62db4390c9b41247f40ac6444d2599c543d83ab1744995a7b1755df65c04239b18875e5ba927e214795df2dae19113484da97cb0f2064e2c965ce0381085003778886c2c1f995a3a0b99d463854291500c00e035af46a6e5d5902a49efcab3a6dc2e0a460273a81119440c9919990944449b248d011014629095371058a8669264396f65840050f6509f3e227c5a55601282fc32d2c1c239cbe93ae3377d2ed1704e0c046202b62d937907b8a794db1d830e105c1b5cac940124cdefae39d40e59bf9089250ac22d4785922e44da7d5e6bf36f931cf4e3ce68d8fab62d4857d7b29a84fa4e04ee52f46ffad69fcf237b86a280ddec4550db8fb145ac83276f70936f8a7b9a13b4e47fc545f8407004c9e5b549317668f0f97a6b7209dede280d59ec5d7b16f7fdb292c4fb07c04c0b72599ba9b7ae8870a9319595ba26dd537fc4e7c69b7476c867a0dd1f5c85647f2d5d0e5a4e42496fa21551544d383208b3a13c953010a726c594e0bccfeef4862dab636006', 1478),
	('809ce0b58f96b33a2c025ea0023d076daf40506a5f5170457c839f6d262eddfb', '\x28b52ffd608d048518005671802d704b920efcffffffff002050b821d28894d44d4ab2f6f76e24ed9d070b69a85708610e0a94fb24bf5afabb43086f007b0073000c2607f029eb73bfe0520c0710809e77e0412012556b58f3774c1a9bfda1f7cbe8ccc76b4e6b0d55cc634688ab4696bc860b9bf3ab98910cb6e0035f219509aca0913d99151d9eeb1af9a2d66993412551f1c3d031147ce81f4bafa592f5529902ff992af8697dd8f8ee166c6bcd41981a234f1510880d0e0fc9c29672b63c92397908fec2f5937a83c303f2c596c29b38446ea0c1e1c189a2b406d78b9896254d5b6c07408057edcb9bbc8a47190527a7d2aac6ab5fcc86cde80b84cb0844829e549d527ce04081052ae89bb60a8080013f8dc089e6559d2d1271bd388512cf3123fa654e2d2630c0198c83eb30a830af671a83c166d465566bfc4c5299a298af416b226d2d4310c6c1d53b14e2529eebfb5aa630ec0db57e31e96471eaeeb83abff0f419c6c0a71a8de0c41f9b804024676b495494357a446ac85a6af589819343b5e7a9d0b2459df971767547461e999760353fd6e15955f21db670097a3aa6f0e2192d064ff2c316afd2fc92867e78fca31c79f599a37acab2a1db2c502cccf98af6e533d615efdd2d5c83c88f85a959d85381d29e1088646d9986113c520e6b22716d8fad3a4614cc3ad644f267269e7de3fb15a756a2ded5965f5bdeb45047b6aa965735b1a45216b50177a8f1a0620a213434329236853910148294933e107868930e5158f456f9267556e9892a7449b50dfbdaa960a553db8660cd47e3208596a13e0e11b96b5a918ce2074858c4470508d828afca54682f431d87d4fd6ab1d3db26431a559ef1738f765099fc20550dc4e8ce58fa5fd9d18ed70e0d5402bbad45da8a761eab21346ad2cc60fcd87f162bcc1f62819556da6d3c47e856a1fb1524c97e4898b61d22dad6457079f7a7d20bc856b0820fe6a7b88b5c68d09eb68ec529397cc6035310272e294b75c14468f6d1c05723cbbaf5a8f488cd89c83547a5f8b7583d269011dfc30b5ef2baab1b667cf0d3a53fff9338c6ba120c02dcd51197d9b18cdbca8d25481d0e075f59cd461eabbc0a', 1421),
	('d33a415769fd6022f6b3dab1ac428e187913ded9ea87514b8f69a8a546fa63a3', '\x28b52ffd60c804cd190086758b2c80294907333003733b3320d848249648521029f776e46e44eeed4cb7604108bd48c1c7f0bf4684d8921e820e7a00830081000c40d782ab8d68b1c404010186c2512e9a5c91d876e9cce5215b6f563baf21f1790081381a9f1a9937c6d85b15e7c618658d4769371a437c898ee1a947d78d0bd98f174dbfd43778ed9a5f62bed94ebdad1923dc5bf38ade96fadc76fcd5e4dcb738d8474af96ce9790d9650628327def694855f5b3ff8250801fd44c2801120ef90234b79c748d9de825f329801348da7416ed746abe7d88d3b9824fa088a34481175f0e3140817490a54b7a5babf85ad6bbf804222402ffabc85317b65fab797981bcd9e52a6f89ea22c8901ccb8108823911860289c194d7c6be96062be7493a729e59720fce0bd5e556efb46e7a20ac11717b225b8b1dae716d1030a4b5bb6b67ec9681a57939af6449f8a8d28f5dc4215bea2bd750081384c296cbe26e697daa425b757c6a5aba44e4c9a1cf2d5dd4b94d15c1c1de6a1df821f131c1e8c6b54aabcd96b38e3efe4edb220c1e1018198e0f0702cd6d6ad048787eb3ee4da486942d7a0ebbc9778b981d0d8e0633b672eb9bd17e44ad993c10fbe85014793b6ae8a3c66537e87bb76144c7c43ec0b84abe0a9e73c85ed78e9b926aa73a8134d79a39a9bd4a30cb949707878a2e914d67c332ef18d8e807cf5de493d4a59fa41852c4a6b3a6bcb56c10f15762f7c55293cb9e879d398008138368fec07376b52ac3b3f861fa7143de5c79afa6895b91dc3916be9c5ee9db72e74a8211943ca2833322281c84c98261d20826294b41e11d0493bceb01d7683662378cb32f1c8f2f54e21fbdcd34221e3e7857bef1add9f17f45eb069aa9406f59748135fd7f353c4ce0ad92689183ca23135a9fcbe68d25e6fe19411a63e2616ef0284eab50b2ee8340a85c750bd8f9d72a5c3262c6735a53741b2a5cf6ce41b3a763830c29a953d60a2bb7b655452dcb19dfef3e5abb89d548480f9211a496eb0e5d2e90a74bf07839add58ffc89669146348d24a6dd6552c3c39c1a52740a713ce9e08bd045b1d97c7002e94512f959b5e019b79ffdd02b9eb7900fef2e70e38fc16336e73f84b882597ceaf6d6e167572a3493e781c6c4a7aa4cdaceb53ee68fd73ac50930f6f15', 1480);


-- Data for Name: page_events; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: pages; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.pages VALUES
	(1, '77c7e4c29fed4042deeba58f7ef19f586804153255f94c3fbc6b09b52cc74e75', '{seeds}/askerby-water/01-tidewater-agency.txt', 'f0622805d74bd3cbd58e81627cf0a425193b7f876288ac520415e0d08709fa42', 'a4338a29fe1888f2e971bd6326432520d84de10da0f6bb9013c0b218348630e4', 'b74cac0ab79c8d308864b7a6c8438c30b8d08af865e98e84abb13efeb2c08c4b', 'text', 2213, '{"url": "https://www.tidewater-agency.example/2026/11/10/askerby-taps-shut", "title": "Taps shut in Askerby after 64 fall ill; leak at metal plant suspected", "outlet": "Tidewater Agency", "authors": ["Greta Hollis"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-10T20:35:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 1, 'new', 'new', 1, NULL, NULL),
	(2, '89c4beba80377369b398efc9c2be42f9fbadbda65076507bd30584d10c7c5599', '{seeds}/askerby-water/02-askerby-beacon.txt', '4d065dacb8c7bc47c5bc5e3b4d98e5797685c945f10f6ec8f17f0b370f481dc4', '214c3a72220c2e7491eeb47f3b5a8f95fe0259aef6ffdd9189259fda7ab12633', '3a536860964e1ef9093089a7d6bca8086ebfe5daef39da6135d6d6127374bcb4', 'text', 2557, '{"url": "https://www.askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank", "title": "East bank without water after 64 fall ill; plant leak suspected", "outlet": "The Askerby Beacon", "authors": ["Tidewater Agency"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-10T22:10:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 2, 'reprint', 'reprint', 1, NULL, NULL),
	(3, 'f3534179045c5328e686471eca27492ff47b36fe88fcab99aef83934a9dc3655', '{seeds}/askerby-water/03-lindhaven-herald.md', 'a66cc1bb5c0f7ac5cc249d80f899e73d8bdabe90211ded1bec11512e8dd294d7', '5fb75c292b1463caeb21c629e4c0c7ae0e4501900525948abdd2b7f1585860c1', 'aa0ff31f544e59a312ae50f3f66cb238e285be2a9a48c9e26d4114af6a21205c', 'markdown', 2021, '{"url": "https://www.lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve", "title": "Night shift opened valve at Askerby plant, workers tell agency", "outlet": "The Lindhaven Herald", "authors": ["Nils Pettigrew"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-11T07:05:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 3, 'new', 'new', 1, NULL, NULL),
	(6, 'd0fd4cb3d9100472c7bca400b840a21ee066384c5082831481823b4a9eb151f4', '{seeds}/askerby-water/05-estermark-mercury.html', '8ab3db79b23ab9df024152e0cbcd1ee59cd71226d886246a78f2dda293c2f25a', '2a2d1cc3827599455bd2367f615c2a8203452a2712c1bed2008fa50e875ac7d1', 'dc7ff421b40aa184f47b0094d72ec997706533d48778ee7090eff300332223d4', 'html', 5274, '{"url": null, "title": null, "outlet": null, "authors": [], "language": null, "modified": null, "from_feed": [], "published": null}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 6, 'new', 'new', 1, NULL, NULL),
	(4, 'f6cc54300e4e0b9028419823f72bb46f714fbf291962278a6e397a81eebf437a', '{seeds}/askerby-water/04-radio-isken.xml#entry=1:radio-isken-20261112-0417', '4aeca67003e9f4a3433d534aa2307ee866e1b75d130fbb7c781603380efb928c', 'd511ff0baf44cbb7dabead6f9db802dfa2ba365c14bc6289f87d52dd9121c640', '708484631e9e6544f7c9c787653eb130ef377093e7f4d83241511f472b7b9b0e', 'html', 1672, '{"url": "https://www.radio-isken.example/news/2026/11/12/norrick-takes-back-denial", "title": "Plating firm takes back its denial, and sets its own figure against the inspectors’", "outlet": "Radio Isken", "authors": ["Ama Brightwell"], "language": "en", "modified": null, "from_feed": ["url", "title", "outlet", "published", "language", "authors"], "published": "2026-11-12T19:45:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 4, 'new', 'new', 1, NULL, NULL),
	(5, '3321b2f6337d56655e052a0799816dc1dc9929dd2aa90a7756392db7c9ad8d43', '{seeds}/askerby-water/04-radio-isken.xml#entry=2:radio-isken-20261111-0388', 'b19e5fe0a76447dd3d572fc8a5f67d7843248a353dd40357f4f1f086bb53ec34', 'e6d3a51aad3f1ae16019ca909a44430aa457a4e46cb63bf029dbc2229e326e1e', 'e5e6f3c16793c955a9c72cb27ea852af6c23e6bfe83615617fb69fbc37d4c987', 'html', 1780, '{"url": "https://www.radio-isken.example/news/2026/11/11/nothing-left-our-lagoon", "title": "‘Nothing left our lagoon’: plating firm denies poisoning Askerby’s water", "outlet": "Radio Isken", "authors": ["Ama Brightwell"], "language": "en", "modified": null, "from_feed": ["url", "title", "outlet", "published", "language", "authors"], "published": "2026-11-11T13:20:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 5, 'new', 'new', 1, NULL, NULL),
	(8, 'c35429db02026199b8a817f652a87d07b2299f0f02eb2ae1bf7bccdff51a49c3', '{seeds}/askerby-water/07-tidewater-agency.atom#entry=1:tag:tidewater-agency.example,2026-11-13:askerby-4', '03eb3769991aa62dc362d2ae014c1e1d08207f4fd8597d2f4d6c0a6b0a7123d8', '974711f52c58e428edfa500f9a8835214e558e06ca586e063ffd52a36d78a4f5', 'a824621237599568a37c5332c137a0a54cf050191ceaeac8dfc59aefbd5a36f3', 'html', 1697, '{"url": "https://www.tidewater-agency.example/2026/11/13/askerby-taps-run-again", "title": "Askerby taps run again; ministry warned plant in March, report says", "outlet": "Tidewater Agency", "authors": ["Samir Denholm"], "language": "en", "modified": "2026-11-13T16:10:00+01:00", "from_feed": ["url", "title", "outlet", "published", "modified", "language", "authors"], "published": "2026-11-13T16:10:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 8, 'new', 'new', 1, NULL, NULL),
	(9, '77a498304d13671900e216335b43c2f0f1807b50c27dea93a320075314b552e0', '{seeds}/askerby-water/07-tidewater-agency.atom#entry=2:tag:tidewater-agency.example,2026-11-12:askerby-3', '7b00edd71f26ec47d66a9e9f6a4f71f553b839e138eb1b0001e1ecdfed9aa8d4', 'be0297dc3886a133349e08ef6e90c04c253d6f69427e2ebb7dde1abb069c0ad5', '1b0339c1fe6e78da1caa5065b8e4f1c09a92a39f70b0aa705a2af8a23bae19e1', 'html', 1803, '{"url": "https://www.tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart", "title": "Inspectors and plating firm far apart on Askerby leak; 173 treated", "outlet": "Tidewater Agency", "authors": ["Greta Hollis", "Samir Denholm"], "language": "en", "modified": "2026-11-12T18:20:00+01:00", "from_feed": ["url", "title", "outlet", "published", "modified", "language", "authors"], "published": "2026-11-12T18:20:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 9, 'new', 'new', 1, NULL, NULL),
	(10, 'ead49f5302f75ca4c3b28fabdaac66fdec15152ab38c929c3e0b14b20f7aaee0', '{seeds}/askerby-water/08-the-lamplighter.html', 'c18f8fa693a1f14a7761abdf6502b92a4c7d9b4dfd364bf4befc4f1c679e6ec4', '422be95813931ac1d1e3ef4e35a7c045ec8e8de86f5f931a150568c6dc4a54b7', 'c6673e8d4f528e6f46ac33b19b437c6ab9e262b99d0cc61e17c801727cf17e8b', 'html', 5109, '{"url": null, "title": null, "outlet": null, "authors": [], "language": null, "modified": null, "from_feed": [], "published": null}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 10, 'new', 'new', 1, NULL, NULL),
	(11, '0c4ef10eede178249a0a8db40ce2b49f2be1a0eb5a795e47695061e318a5d9be', '{seeds}/askerby-water/09-norrick-plating.txt.gz', '8565aabdc872ce758c6c8fc72136a0fd331ecc85baae1efa599e1d5de7202430', '72d68dbcb90f6ffb3ea7412f57de05e82f17b12dca85c13d8d0993ae4b88ceb8', 'cec991a7ff94a4183b05f04721b0110d7245948e0430f76bb1226f549203caa7', 'text', 1382, '{"url": "https://www.norrick-plating.example/press/2026-11-12-statement", "title": "Statement by Norrick Plating on the events at its Askerby works", "outlet": "Norrick Plating", "authors": [], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-12T17:15:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 11, 'new', 'new', 1, NULL, NULL),
	(12, 'a5f7dad9df0d6ed3b0171706d73eed22b3f0493017fce84507362b687d2f2c47', '{seeds}/askerby-water/10-askerby-beacon-opinion.md', '0e67fd1d5e36ed8ded7fe53d4007e943da57fff0d41f653be84cbee3a548b841', '8f7142051ea07edd49afe214fd231f0192dc75bb390eb1bdfb1643cbc0f28b5d', '13d741f812bfbe253c47c9306c2d50871199a78f5feec9b9f44e8b4eede7b2fb', 'markdown', 1318, '{"url": "https://www.askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door", "title": "Opinion: A home is a front door", "outlet": "The Askerby Beacon", "authors": ["Philippa Garrod"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-14"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 12, 'new', 'new', 1, NULL, NULL),
	(13, '12e1b2b028bed2c60ddac47d76986ca3f74af8e22487e59d01b54250f4b91302', '{seeds}/other-news/council-budget.json#entry=1:https://www.pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', 'e7cda97d1335eac20feeb2d4e53867b00f082d6159cfb20f84173e8ebec06119', 'd44c06b296c89bb073f77202be182e74200e69ecba2543c4cf3f780b9a13ba5d', 'c1e2bdcf677df241eb30c6ec2124723bde2cb48dec6cff318b63ac8ea0e34b49', 'html', 1760, '{"url": "https://www.pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote", "title": "Council passes budget by one vote and switches the pier lights off", "outlet": "Pellow Bay Gazette", "authors": ["Joan Thrale"], "language": "en", "modified": null, "from_feed": ["url", "title", "outlet", "published", "language", "authors"], "published": "2026-11-17T23:05:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 13, 'new', 'new', 1, NULL, NULL),
	(14, '23cf5df7d4e2026e9ebd52e8e4f5ff0276947de37eaa8f652db6413cb3f1afb5', '{seeds}/other-news/council-budget.json#entry=2:https://www.pellow-bay-gazette.example/town/2026/11/18/found-bell', 'f3b2970f7f8af15f8f3b448e20f2279a365fd6841e8a90d1e05abbb9dc7bc6fe', '726808f7a46eb16027543112f765463612e2550b9dcdca7f2444c32087863a56', '164b3a3c5d4f769810ee2903c703bd443aa6e5a77c4e8186c05a6024b36c376e', 'html', 1184, '{"url": "https://www.pellow-bay-gazette.example/town/2026/11/18/found-bell", "title": "Lost ship’s bell turns up in the net of a Sunday angler", "outlet": "Pellow Bay Gazette", "authors": ["Joan Thrale"], "language": "en", "modified": null, "from_feed": ["url", "title", "outlet", "published", "language", "authors"], "published": "2026-11-18T09:30:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 14, 'new', 'new', 1, NULL, NULL),
	(15, 'b53f37abcca6defe683310cb2fae69e918fa386d1c120c1f7410e35078124cb5', '{seeds}/other-news/moth-study.rdf#entry=1:https://www.the-orrery.example/2026/11/moths-and-amber-lamps', 'e7a70fa3c2533952023db55e1af76291d186c462f1df3e622da341d9eabb9a7e', '001630827f152ddf2580afdb83e02cac82e311865c7b9acf31409cdee4669832', 'cb21b4ebf05f816fcecd0974a780217a0c37479394e81b3d22d9f02227b9a6a4', 'html', 1854, '{"url": "https://www.the-orrery.example/2026/11/moths-and-amber-lamps", "title": "Amber street lamps spare moths, but only the small ones, study finds", "outlet": "The Orrery", "authors": ["Yvette Carrow"], "language": "en", "modified": "2026-11-16T12:00:00+01:00", "from_feed": ["url", "title", "outlet", "published", "modified", "language", "authors"], "published": "2026-11-16T12:00:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 15, 'new', 'new', 1, NULL, NULL),
	(16, '06fac65ba2fd7fa7bf9461bd0d1aada40543e3a6828f1e02199638661aa7c96a', '{seeds}/other-news/press.jsonl#line=1', 'aaf5dd1486756931ca9cb6c18e51a931f2dc9133ea4afd6ccd09a2ccf6e4b95a', '699ef645decdf0f3ed720d5d88d57da314da4bf350bc289349cc43f0c48a232f', '809ce0b58f96b33a2c025ea0023d076daf40506a5f5170457c839f6d262eddfb', 'text', 1421, '{"url": "https://www.estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat", "title": "Hill race decided by a goat, and by three seconds that nobody can agree on", "outlet": "The Estermark Mercury", "authors": ["Dilys Orme"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-15T18:40:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 16, 'new', 'new', 1, NULL, NULL),
	(17, 'a0daf3f88702b4a8aebda31297122911200053135fba3b354f9eebe03bd4de77', '{seeds}/other-news/press.jsonl#line=2', '253f7264d1f0be46b8397919aacd0f28c35bfae3fc037b2e0bdb47cb09ba023f', '1b4270ca1e3e45dc12d049b9f03c08fd6640217742908e56c4f0a2e5e30908fc', 'd33a415769fd6022f6b3dab1ac428e187913ded9ea87514b8f69a8a546fa63a3', 'text', 1480, '{"url": "https://www.lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats", "title": "Opera house counts its seats again and finds it has 40 fewer", "outlet": "The Lindhaven Herald", "authors": ["Leonie Sand-Ellis"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-19T08:00:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 17, 'new', 'new', 1, NULL, NULL),
	(18, '8334b95226db399db86433ed020805cb79c52e32f252171975792808b0341ab0', '{seeds}/other-news/press.jsonl#line=3', 'd2b5cbde05654626441b282357cd0fb792d29e17e0fa2a21a6ee418336929d9d', 'e6901c81dc04a3f1bf0b4eb75d3b8e87d5f296ff93f6c3360581bfd0c82eb1f8', '19ec76155c65d152e464cee7725a770125ea7373fc6b79e08e93f665af8eac46', 'text', 1478, '{"url": "https://www.askerby-beacon.example/news/2026/11/20/mill-bridge-date", "title": "Mill Bridge to reopen in December, or possibly in March", "outlet": "The Askerby Beacon", "authors": ["Ned Fairlie"], "language": "en", "modified": null, "from_feed": [], "published": "2026-11-20T12:15:00+01:00"}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 18, 'new', 'new', 1, NULL, NULL),
	(7, '2a39e763d24aad635e0f3d86ac6bc2f5291f968b4c3eaa73f7ef6ac9c29c9fc3', '{seeds}/askerby-water/06-estermark-mercury-revised.html', '34c8d276dd8840fa89629723b70dfefd6fe78ff696a51f18a275392f7a258373', 'ff9d2784c8800805babd107c3f42e0e22873bcd1b2e6827efa9904fe180f7d08', '8595bf95c30e9f9a08398d574fb364a33b4fdee844ae1f6b7d8f38a64ce7d02a', 'html', 5252, '{"url": null, "title": null, "outlet": null, "authors": [], "language": null, "modified": null, "from_feed": [], "published": null}', NULL, '{}', '2026-10-05 09:00:00+00', 1, 7, 'revised', 'revised', 1, NULL, NULL);


-- Data for Name: proposition_claims; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.proposition_claims VALUES
	(1, 8, 1, 'supports', 1, NULL),
	(2, 5, 2, 'supports', 1, NULL),
	(3, 16, 3, 'supports', 1, NULL),
	(4, 13, 4, 'supports', 1, NULL),
	(5, 14, 5, 'supports', 1, NULL),
	(6, 12, 6, 'supports', 1, NULL),
	(7, 15, 7, 'supports', 1, NULL),
	(8, 10, 8, 'supports', 1, NULL),
	(9, 7, 9, 'supports', 1, NULL),
	(10, 19, 10, 'supports', 1, NULL),
	(11, 4, 11, 'supports', 1, NULL),
	(12, 11, 12, 'supports', 1, NULL),
	(13, 21, 13, 'supports', 1, NULL),
	(14, 18, 14, 'supports', 1, NULL),
	(15, 1, 15, 'supports', 1, NULL),
	(16, 6, 16, 'supports', 1, NULL),
	(17, 20, 17, 'supports', 1, NULL),
	(18, 3, 18, 'supports', 1, NULL),
	(19, 2, 19, 'supports', 1, NULL),
	(20, 9, 20, 'supports', 1, NULL),
	(21, 17, 21, 'supports', 1, NULL),
	(22, 8, 22, 'supports', 1, NULL),
	(23, 5, 23, 'supports', 1, NULL),
	(24, 16, 24, 'supports', 1, NULL),
	(25, 13, 25, 'supports', 1, NULL),
	(26, 14, 26, 'supports', 1, NULL),
	(27, 12, 27, 'supports', 1, NULL),
	(28, 15, 28, 'supports', 1, NULL),
	(29, 10, 29, 'supports', 1, NULL),
	(30, 7, 30, 'supports', 1, NULL),
	(31, 19, 31, 'supports', 1, NULL),
	(32, 4, 32, 'supports', 1, NULL),
	(33, 11, 33, 'supports', 1, NULL),
	(34, 21, 34, 'supports', 1, NULL),
	(35, 18, 35, 'supports', 1, NULL),
	(36, 1, 36, 'supports', 1, NULL),
	(37, 6, 37, 'supports', 1, NULL),
	(38, 20, 38, 'supports', 1, NULL),
	(39, 3, 39, 'supports', 1, NULL),
	(40, 2, 40, 'supports', 1, NULL),
	(41, 9, 41, 'supports', 1, NULL),
	(42, 145, 42, 'supports', 1, NULL),
	(43, 87, 43, 'supports', 1, NULL),
	(44, 90, 44, 'supports', 1, NULL),
	(45, 80, 45, 'supports', 1, NULL),
	(46, 15, 46, 'supports', 1, NULL),
	(47, 15, 47, 'supports', 1, NULL),
	(48, 94, 48, 'supports', 1, NULL),
	(49, 97, 49, 'supports', 1, NULL),
	(50, 89, 50, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(51, 91, 51, 'supports', 1, NULL),
	(52, 92, 52, 'supports', 1, NULL),
	(53, 93, 53, 'supports', 1, NULL),
	(54, 1, 54, 'supports', 1, NULL),
	(55, 85, 55, 'supports', 1, NULL),
	(56, 82, 56, 'supports', 1, NULL),
	(57, 88, 57, 'supports', 1, NULL),
	(58, 86, 58, 'supports', 1, NULL),
	(59, 96, 59, 'supports', 1, NULL),
	(60, 95, 60, 'supports', 1, NULL),
	(61, 83, 61, 'supports', 1, NULL),
	(62, 84, 62, 'supports', 1, NULL),
	(63, 81, 63, 'supports', 1, NULL),
	(64, 28, 64, 'supports', 1, NULL),
	(65, 103, 65, 'supports', 1, NULL),
	(66, 7, 66, 'opposes', 1, NULL),
	(67, 28, 67, 'supports', 1, NULL),
	(68, 98, 68, 'supports', 1, NULL),
	(69, 61, 69, 'supports', 1, NULL),
	(70, 101, 70, 'supports', 1, NULL),
	(71, 107, 71, 'supports', 1, NULL),
	(72, 7, 72, 'opposes', 1, NULL),
	(73, 102, 73, 'supports', 1, NULL),
	(74, 106, 74, 'supports', 1, NULL),
	(75, 110, 75, 'supports', 1, NULL),
	(76, 100, 76, 'supports', 1, NULL),
	(77, 104, 77, 'supports', 1, NULL),
	(78, 111, 78, 'supports', 1, NULL),
	(79, 99, 79, 'supports', 1, NULL),
	(80, 109, 80, 'supports', 1, NULL),
	(81, 108, 81, 'supports', 1, NULL),
	(82, 105, 82, 'supports', 1, NULL),
	(83, 38, 83, 'opposes', 1, NULL),
	(84, 35, 84, 'supports', 1, NULL),
	(85, 28, 85, 'opposes', 1, NULL),
	(86, 7, 86, 'opposes', 1, NULL),
	(87, 37, 87, 'supports', 1, NULL),
	(88, 29, 88, 'opposes', 1, NULL),
	(89, 29, 89, 'supports', 1, NULL),
	(90, 15, 90, 'opposes', 1, NULL),
	(91, 24, 91, 'supports', 1, NULL),
	(92, 25, 92, 'supports', 1, NULL),
	(93, 34, 93, 'supports', 1, NULL),
	(94, 22, 94, 'supports', 1, NULL),
	(95, 36, 95, 'supports', 1, NULL),
	(96, 33, 96, 'supports', 1, NULL),
	(97, 26, 97, 'supports', 1, NULL),
	(98, 30, 98, 'supports', 1, NULL),
	(99, 27, 99, 'supports', 1, NULL),
	(100, 23, 100, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(101, 31, 101, 'supports', 1, NULL),
	(102, 32, 102, 'supports', 1, NULL),
	(103, 110, 123, 'supports', 1, NULL),
	(104, 219, 124, 'supports', 1, NULL),
	(105, 221, 125, 'supports', 1, NULL),
	(106, 213, 126, 'supports', 1, NULL),
	(107, 1, 127, 'supports', 1, NULL),
	(108, 225, 128, 'supports', 1, NULL),
	(109, 144, 129, 'supports', 1, NULL),
	(110, 214, 130, 'supports', 1, NULL),
	(111, 224, 131, 'supports', 1, NULL),
	(112, 212, 132, 'supports', 1, NULL),
	(113, 222, 133, 'supports', 1, NULL),
	(114, 28, 134, 'opposes', 1, NULL),
	(115, 216, 135, 'supports', 1, NULL),
	(116, 215, 136, 'supports', 1, NULL),
	(117, 217, 137, 'supports', 1, NULL),
	(118, 226, 138, 'supports', 1, NULL),
	(119, 223, 139, 'supports', 1, NULL),
	(120, 220, 140, 'supports', 1, NULL),
	(121, 218, 141, 'supports', 1, NULL),
	(122, 154, 142, 'supports', 1, NULL),
	(123, 153, 143, 'supports', 1, NULL),
	(124, 153, 144, 'supports', 1, NULL),
	(125, 158, 145, 'supports', 1, NULL),
	(126, 146, 146, 'supports', 1, NULL),
	(127, 156, 147, 'supports', 1, NULL),
	(128, 151, 148, 'supports', 1, NULL),
	(129, 146, 149, 'opposes', 1, NULL),
	(130, 150, 150, 'supports', 1, NULL),
	(131, 147, 151, 'supports', 1, NULL),
	(132, 148, 152, 'supports', 1, NULL),
	(133, 159, 153, 'supports', 1, NULL),
	(134, 157, 154, 'supports', 1, NULL),
	(135, 155, 155, 'supports', 1, NULL),
	(136, 160, 156, 'supports', 1, NULL),
	(137, 152, 157, 'supports', 1, NULL),
	(138, 149, 158, 'supports', 1, NULL),
	(139, 101, 159, 'supports', 1, NULL),
	(140, 114, 160, 'supports', 1, NULL),
	(141, 107, 161, 'supports', 1, NULL),
	(142, 113, 162, 'supports', 1, NULL),
	(143, 61, 163, 'supports', 1, NULL),
	(144, 117, 164, 'supports', 1, NULL),
	(145, 28, 165, 'supports', 1, NULL),
	(146, 7, 166, 'opposes', 1, NULL),
	(147, 119, 167, 'supports', 1, NULL),
	(148, 7, 168, 'opposes', 1, NULL),
	(149, 112, 169, 'supports', 1, NULL),
	(150, 15, 170, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(151, 110, 171, 'supports', 1, NULL),
	(152, 116, 172, 'supports', 1, NULL),
	(153, 118, 173, 'supports', 1, NULL),
	(154, 115, 174, 'supports', 1, NULL),
	(155, 1, 175, 'supports', 1, NULL),
	(156, 120, 176, 'supports', 1, NULL),
	(157, 177, 177, 'supports', 1, NULL),
	(158, 162, 178, 'supports', 1, NULL),
	(159, 162, 179, 'supports', 1, NULL),
	(160, 170, 180, 'supports', 1, NULL),
	(161, 175, 181, 'supports', 1, NULL),
	(162, 164, 182, 'supports', 1, NULL),
	(163, 165, 183, 'supports', 1, NULL),
	(164, 173, 184, 'supports', 1, NULL),
	(165, 168, 185, 'supports', 1, NULL),
	(166, 169, 186, 'supports', 1, NULL),
	(167, 174, 187, 'supports', 1, NULL),
	(168, 182, 188, 'supports', 1, NULL),
	(169, 176, 189, 'supports', 1, NULL),
	(170, 176, 190, 'supports', 1, NULL),
	(171, 171, 191, 'supports', 1, NULL),
	(172, 176, 192, 'opposes', 1, NULL),
	(173, 172, 193, 'supports', 1, NULL),
	(174, 169, 194, 'opposes', 1, NULL),
	(175, 161, 195, 'supports', 1, NULL),
	(176, 180, 196, 'supports', 1, NULL),
	(177, 61, 197, 'supports', 1, NULL),
	(178, 101, 198, 'supports', 1, NULL),
	(179, 181, 199, 'supports', 1, NULL),
	(180, 167, 200, 'supports', 1, NULL),
	(181, 163, 201, 'supports', 1, NULL),
	(182, 179, 202, 'opposes', 1, NULL),
	(183, 166, 203, 'supports', 1, NULL),
	(184, 178, 204, 'supports', 1, NULL),
	(185, 60, 205, 'supports', 1, NULL),
	(186, 59, 206, 'opposes', 1, NULL),
	(187, 28, 207, 'supports', 1, NULL),
	(188, 61, 208, 'supports', 1, NULL),
	(189, 58, 209, 'supports', 1, NULL),
	(190, 7, 210, 'opposes', 1, NULL),
	(191, 29, 211, 'opposes', 1, NULL),
	(192, 29, 212, 'opposes', 1, NULL),
	(193, 29, 213, 'supports', 1, NULL),
	(194, 57, 214, 'supports', 1, NULL),
	(195, 62, 215, 'supports', 1, NULL),
	(196, 56, 216, 'supports', 1, NULL),
	(197, 11, 217, 'supports', 1, NULL),
	(198, 141, 218, 'supports', 1, NULL),
	(199, 144, 219, 'supports', 1, NULL),
	(200, 137, 220, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(201, 28, 221, 'opposes', 1, NULL),
	(202, 61, 222, 'supports', 1, NULL),
	(203, 142, 223, 'supports', 1, NULL),
	(204, 140, 224, 'supports', 1, NULL),
	(205, 139, 225, 'supports', 1, NULL),
	(206, 143, 226, 'supports', 1, NULL),
	(207, 138, 227, 'supports', 1, NULL),
	(208, 240, 228, 'supports', 1, NULL),
	(209, 242, 229, 'supports', 1, NULL),
	(210, 235, 230, 'supports', 1, NULL),
	(211, 239, 231, 'supports', 1, NULL),
	(212, 236, 232, 'supports', 1, NULL),
	(213, 243, 233, 'supports', 1, NULL),
	(214, 229, 234, 'supports', 1, NULL),
	(215, 227, 235, 'supports', 1, NULL),
	(216, 233, 236, 'supports', 1, NULL),
	(217, 230, 237, 'supports', 1, NULL),
	(218, 246, 238, 'supports', 1, NULL),
	(219, 247, 239, 'supports', 1, NULL),
	(220, 232, 240, 'supports', 1, NULL),
	(221, 234, 241, 'supports', 1, NULL),
	(222, 244, 242, 'supports', 1, NULL),
	(223, 228, 243, 'supports', 1, NULL),
	(224, 238, 244, 'supports', 1, NULL),
	(225, 231, 245, 'opposes', 1, NULL),
	(226, 245, 246, 'supports', 1, NULL),
	(227, 241, 247, 'supports', 1, NULL),
	(228, 237, 248, 'supports', 1, NULL),
	(229, 204, 249, 'supports', 1, NULL),
	(230, 202, 250, 'supports', 1, NULL),
	(231, 207, 251, 'supports', 1, NULL),
	(232, 201, 252, 'supports', 1, NULL),
	(233, 211, 253, 'supports', 1, NULL),
	(234, 208, 254, 'supports', 1, NULL),
	(235, 205, 255, 'supports', 1, NULL),
	(236, 203, 256, 'supports', 1, NULL),
	(237, 200, 257, 'supports', 1, NULL),
	(238, 209, 258, 'supports', 1, NULL),
	(239, 206, 259, 'supports', 1, NULL),
	(240, 199, 260, 'supports', 1, NULL),
	(241, 210, 261, 'supports', 1, NULL),
	(242, 41, 262, 'supports', 1, NULL),
	(243, 44, 263, 'supports', 1, NULL),
	(244, 47, 264, 'supports', 1, NULL),
	(245, 54, 265, 'supports', 1, NULL),
	(246, 45, 266, 'supports', 1, NULL),
	(247, 39, 267, 'supports', 1, NULL),
	(248, 40, 268, 'supports', 1, NULL),
	(249, 49, 269, 'supports', 1, NULL),
	(250, 55, 270, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(251, 44, 271, 'supports', 1, NULL),
	(252, 48, 272, 'supports', 1, NULL),
	(253, 42, 273, 'supports', 1, NULL),
	(254, 42, 274, 'opposes', 1, NULL),
	(255, 50, 275, 'supports', 1, NULL),
	(256, 43, 276, 'opposes', 1, NULL),
	(257, 53, 277, 'supports', 1, NULL),
	(258, 46, 278, 'supports', 1, NULL),
	(259, 51, 279, 'supports', 1, NULL),
	(260, 52, 280, 'supports', 1, NULL),
	(261, 197, 281, 'supports', 1, NULL),
	(262, 185, 282, 'supports', 1, NULL),
	(263, 191, 283, 'supports', 1, NULL),
	(264, 184, 284, 'supports', 1, NULL),
	(265, 192, 285, 'supports', 1, NULL),
	(266, 193, 286, 'supports', 1, NULL),
	(267, 189, 287, 'opposes', 1, NULL),
	(268, 189, 288, 'supports', 1, NULL),
	(269, 194, 289, 'supports', 1, NULL),
	(270, 198, 290, 'supports', 1, NULL),
	(271, 188, 291, 'supports', 1, NULL),
	(272, 186, 292, 'supports', 1, NULL),
	(273, 195, 293, 'supports', 1, NULL),
	(274, 183, 294, 'supports', 1, NULL),
	(275, 190, 295, 'supports', 1, NULL),
	(276, 196, 296, 'supports', 1, NULL),
	(277, 187, 297, 'supports', 1, NULL),
	(278, 134, 298, 'supports', 1, NULL),
	(279, 122, 299, 'supports', 1, NULL),
	(280, 129, 300, 'supports', 1, NULL),
	(281, 132, 301, 'supports', 1, NULL),
	(282, 128, 302, 'supports', 1, NULL),
	(283, 121, 303, 'supports', 1, NULL),
	(284, 130, 304, 'supports', 1, NULL),
	(285, 123, 305, 'opposes', 1, NULL),
	(286, 126, 306, 'supports', 1, NULL),
	(287, 136, 307, 'supports', 1, NULL),
	(288, 127, 308, 'supports', 1, NULL),
	(289, 133, 309, 'supports', 1, NULL),
	(290, 135, 310, 'supports', 1, NULL),
	(291, 124, 311, 'supports', 1, NULL),
	(292, 124, 312, 'supports', 1, NULL),
	(293, 124, 313, 'supports', 1, NULL),
	(294, 125, 314, 'supports', 1, NULL),
	(295, 131, 315, 'supports', 1, NULL),
	(296, 72, 316, 'supports', 1, NULL),
	(297, 68, 317, 'supports', 1, NULL),
	(298, 65, 318, 'supports', 1, NULL),
	(299, 79, 319, 'supports', 1, NULL),
	(300, 78, 320, 'supports', 1, NULL);
INSERT INTO public.proposition_claims VALUES
	(301, 73, 321, 'supports', 1, NULL),
	(302, 69, 322, 'supports', 1, NULL),
	(303, 76, 323, 'supports', 1, NULL),
	(304, 64, 324, 'supports', 1, NULL),
	(305, 71, 325, 'supports', 1, NULL),
	(306, 67, 326, 'supports', 1, NULL),
	(307, 70, 327, 'supports', 1, NULL),
	(308, 77, 328, 'supports', 1, NULL),
	(309, 75, 329, 'supports', 1, NULL),
	(310, 63, 330, 'opposes', 1, NULL),
	(311, 74, 331, 'supports', 1, NULL),
	(312, 66, 332, 'supports', 1, NULL);


-- Data for Name: propositions; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.propositions VALUES
	(1, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/0b717505e421be74a3923f5b', 5, 3, 1, 0, 'The Estermark Mercury; The Lindhaven Herald; Tidewater Agency', 'Isken Water', 1, NULL, NULL),
	(2, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/197c8efd4293a4dc82cc1eca', 2, 1, 1, 0, 'Tidewater Agency', 'Environmental Inspectorate', 1, NULL, NULL),
	(3, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/1a6a8061de1581434d6ea88e', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(4, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/21a4c63506e6d47f5b9945c5', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(5, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/22d3a603663c93e1cb8cfa57', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(6, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/29bc888eaffc44f0561dbdde', 2, 1, 1, 0, 'Tidewater Agency', 'Isken Water', 1, NULL, NULL),
	(7, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/32f4a366eb0e8ca6a6dc6630', 8, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(8, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/390f8ae2dbbc7df8171cf1b0', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(9, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/44bbbacfbdb2dcae32dbc126', 2, 1, 1, 0, 'Tidewater Agency', 'Environmental Inspectorate', 1, NULL, NULL),
	(10, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/4af392a91aaf1c71162ae884', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(11, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/60ebfb94347cdbcb428ee1d6', 3, 2, 0, 2, 'Norrick Plating; Tidewater Agency', '', 1, NULL, NULL),
	(12, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/6d68e696d8902263481cc4cf', 2, 1, 1, 0, 'Tidewater Agency', 'Isken Water', 1, NULL, NULL),
	(13, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/7e8ad0532c6812134c8d40db', 2, 1, 1, 0, 'Tidewater Agency', 'Imogen Castellane', 1, NULL, NULL),
	(14, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/815e5b8b3dba98c14217441d', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(15, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/9d07a4ef45d8ca49bf957e6f', 6, 2, 0, 3, 'The Lindhaven Herald; Tidewater Agency', '', 1, NULL, NULL),
	(16, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/a2553d49100becd441a77c43', 2, 1, 1, 0, 'Tidewater Agency', 'Imogen Castellane', 1, NULL, NULL),
	(17, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/b1b4469386fe906b7f5a9290', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(18, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/d2abb78f9471fc750cdded3a', 2, 1, 1, 0, 'Tidewater Agency', 'Rosalind Tew', 1, NULL, NULL),
	(19, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/d620af01428e202b4fbc74ad', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(20, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/d97721e3496e9b2ac9e0f1a2', 2, 1, 1, 0, 'Tidewater Agency', 'Agnes Marsh', 1, NULL, NULL),
	(21, '18aebf47ca2d733062d0861b9fa93cddf5a612c9651d0553bd07ef1d48e1b361/f5be37b25e942c0e68eb12a2', 2, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(22, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/072c0e35357c101f5b0dea12', 1, 1, 1, 0, 'Radio Isken', 'Environmental Inspectorate', 1, NULL, NULL),
	(23, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/1a34bd92e84cc9bd9835ca44', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(24, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/345ec674cd3e60f549806c11', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(25, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/4a0e45674f02a7db922372bd', 1, 1, 1, 0, 'Radio Isken', 'Desmond Arkwell', 1, NULL, NULL),
	(26, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/4bee3e76024baa88d515265c', 1, 1, 1, 0, 'Radio Isken', 'Tobias Wren', 1, NULL, NULL),
	(27, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/6b536c0bd3db1c2f7e2e180f', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(28, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/6cf0665e62416e7ce5719c62', 7, 3, 2, 0, 'Norrick Plating; Radio Isken; Tidewater Agency', 'Norrick; Norrick Plating', 1, NULL, NULL),
	(29, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/6e1657864456d4eb6ae8be2a', 5, 2, 0, 2, 'Norrick Plating; Radio Isken', '', 1, NULL, NULL),
	(30, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/7369d69f18df913f6889465d', 1, 1, 1, 0, 'Radio Isken', 'Tobias Wren', 1, NULL, NULL),
	(31, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/7cc1a1f483a8abe9332be0c7', 1, 1, 1, 0, 'Radio Isken', 'Isken Water', 1, NULL, NULL),
	(32, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/9ddbafdcef11abdbb61cbd88', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(33, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/aa70d79911b282b7521124f1', 1, 1, 1, 0, 'Radio Isken', 'Tobias Wren', 1, NULL, NULL),
	(34, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/db0266b5cee7503e255264d7', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(35, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/e2151be53fa3b93c809e1e2d', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(36, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/f5e096d4ead23848f4e242eb', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(37, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/fe16121a9cf2858c3484e6db', 1, 1, 1, 0, 'Radio Isken', 'Desmond Arkwell', 1, NULL, NULL),
	(38, '2b48a10ae3ee8e58bee361f1dd7f4c2dada252d95d90db70877b4e8cffaee966/ff20604bf555dab78f4adc09', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(39, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/0d8f9b402e37cced021bddc7', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(40, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/26028182e27fa340d0da639f', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(41, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/2f0591f125c0ebde38189783', 1, 1, 1, 0, 'The Orrery', 'Nocturne', 1, NULL, NULL),
	(42, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/40ff0508e857d770f8e65452', 2, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(43, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/4eacc02eecc7ebbcb0f8dacf', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(44, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/567323aee25dae9247496dad', 2, 1, 1, 1, 'The Orrery', 'Anton Reiss', 1, NULL, NULL),
	(45, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/74fcbb7294b5cedd6fd8ab25', 1, 1, 1, 0, 'The Orrery', 'Salome Birk', 1, NULL, NULL),
	(46, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/790b73779ef92840edc92186', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(47, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/86299434f0c6cafe9bae0526', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(48, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/8d0aac416d11c644b262e4e1', 1, 1, 1, 0, 'The Orrery', 'Anton Reiss', 1, NULL, NULL),
	(49, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/9a04122dff8847dfe63e2d8d', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(50, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/9c7d03f9e24ae4f90a044d45', 1, 1, 1, 0, 'The Orrery', 'Salome Birk', 1, NULL, NULL);
INSERT INTO public.propositions VALUES
	(51, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/ada843565c9847eb245bd746', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(52, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/af6d3b8650b33d68e96f465a', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(53, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/c89da7c95ae6244f068beb22', 1, 1, 0, 1, 'The Orrery', '', 1, NULL, NULL),
	(54, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/e5ca02ab86d066a92cd10813', 1, 1, 1, 0, 'The Orrery', 'Salome Birk', 1, NULL, NULL),
	(55, '3d361590018c947b0014bec1b74606f20a13f82b12b65654144ef4ba1d31d692/edf384eeda7e88b67d849e34', 1, 1, 1, 0, 'The Orrery', 'Anton Reiss', 1, NULL, NULL),
	(56, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/3dc19b789f3759e758601b59', 1, 1, 1, 0, 'Norrick Plating', 'Desmond Arkwell', 1, NULL, NULL),
	(57, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/57032ca5bc39a88e25f3254b', 1, 1, 1, 0, 'Norrick Plating', 'Norrick Plating', 1, NULL, NULL),
	(58, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/667642eb359429d2af07eb1e', 1, 1, 0, 1, 'Norrick Plating', '', 1, NULL, NULL),
	(59, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/701edaa5d3dee6d7d0931a65', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(60, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/ad101a0e9d86a008efc8f67a', 1, 1, 0, 1, 'Norrick Plating', '', 1, NULL, NULL),
	(61, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/db047856372a4a7784a95d5f', 5, 5, 2, 2, 'Norrick Plating; Radio Isken; The Askerby Beacon; The Lamplighter; Tidewater Agency', 'Norrick; Norrick Plating', 1, NULL, NULL),
	(62, '434fe334b65c88f994d9b0e408283c9df321205173e22b704f5e8436b50c464e/f78eaeaba6193eb82f799595', 1, 1, 0, 1, 'Norrick Plating', '', 1, NULL, NULL),
	(63, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/1016bc5c15c3ffa03c69c10c', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(64, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/28244ff7f88f5a02631e94f3', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(65, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/287a215df3784b50a64ea55c', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(66, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/2b6fcc10c1e18521bd6a6040', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(67, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/2f2c0f58118383d5d95d7886', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(68, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/4ac6fbbe6e97dd2ea40f40ec', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(69, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/5dfaa90f09deb11ec58b4019', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(70, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/712e1caf09e7da4a17d4e617', 1, 1, 1, 0, 'The Askerby Beacon', 'Rosalind Tew', 1, NULL, NULL),
	(71, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/7a6904ee1c344eda818ca620', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(72, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/7ef79e003c3948e54a7b312f', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(73, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/8420425017a5bd4cb4dd57d6', 1, 1, 1, 0, 'The Askerby Beacon', 'Roads', 1, NULL, NULL),
	(74, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/8f08aa97a26d3b1b552eb858', 1, 1, 1, 0, 'The Askerby Beacon', 'Jem Tollard', 1, NULL, NULL),
	(75, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/a06bf4f31284481fb476fb83', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(76, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/a41c31e8dc950333c3489e39', 1, 1, 1, 0, 'The Askerby Beacon', 'Carys Wynter', 1, NULL, NULL),
	(77, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/a546cee94b8b37b0656e6d3e', 1, 1, 1, 0, 'The Askerby Beacon', 'Rosalind Tew', 1, NULL, NULL),
	(78, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/c1441c5ba5ee1d1837ead26b', 1, 1, 1, 0, 'The Askerby Beacon', 'Roads', 1, NULL, NULL),
	(79, '436e537ad550b0921a6e26f944c565345aa4c2523932c91eae1f72a6846556c9/e0fedb1eee51bbfaece4b02a', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(80, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/0305a7a0782a6ef42177e94b', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(81, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/041e4bde995cb3a74e2c070f', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(82, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/2227f6932a098ee95df7a5be', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(83, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/23593b3fbc181855b06884da', 1, 1, 1, 0, 'The Lindhaven Herald', 'National Poisons Office', 1, NULL, NULL),
	(84, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/2e5c2074e736b1654bfea774', 1, 1, 1, 0, 'The Lindhaven Herald', 'National Poisons Office', 1, NULL, NULL),
	(85, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/404e5b8d52d93abe283fcfce', 1, 1, 1, 0, 'The Lindhaven Herald', 'Rosalind Tew', 1, NULL, NULL),
	(86, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/481896795560ad888a757709', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(87, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/91854f32f252fbc6bfb255eb', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(88, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/99c94d12d2ea2b027100a22d', 1, 1, 1, 0, 'The Lindhaven Herald', 'Beatrix Oram', 1, NULL, NULL),
	(89, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/9f89d85969ff8aa8a19cded2', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(90, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/a8deaf184e0ca078eb71e5a2', 1, 1, 1, 0, 'The Lindhaven Herald', 'Tidewater Agency', 1, NULL, NULL),
	(91, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/b32b41fb057336a50b367f3b', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(92, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/b38594da58c9e003764f9e16', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(93, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/b625f020d935304ef930a705', 1, 1, 1, 0, 'The Lindhaven Herald', 'Imogen Castellane', 1, NULL, NULL),
	(94, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/e39daa6dbe224b9671ead6ae', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(95, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/e863e8d5adfbc72ea0e25b2b', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(96, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/f3850f9eb086d131fda9f709', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(97, '45e1b6955429d9cac02b2403055e5044fc15e78f4873f9db8d5fd9c94c70fc53/f430555fdc3575e037c20bd8', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(98, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/2326f6da334faca9c99b7009', 1, 1, 1, 0, 'Radio Isken', 'Desmond Arkwell', 1, NULL, NULL),
	(99, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/4f01328a34a76d49300f2bd1', 1, 1, 1, 0, 'Radio Isken', 'Rosalind Tew', 1, NULL, NULL),
	(100, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/53939c0d05b10f2abaa8b953', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL);
INSERT INTO public.propositions VALUES
	(101, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/7a8fc759bce8926c80652fbd', 3, 3, 1, 1, 'Radio Isken; The Lamplighter; Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(102, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/8afac3b036701eb738bc1b71', 1, 1, 1, 0, 'Radio Isken', 'National Weather Service', 1, NULL, NULL),
	(103, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/950e36695c6fe1aede67be50', 1, 1, 1, 0, 'Radio Isken', 'Norrick Plating', 1, NULL, NULL),
	(104, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/a30ca7e624df0490d44e7978', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(105, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/b0826a54245ae6264c3ec7ea', 1, 1, 1, 0, 'Radio Isken', 'Tobias Wren', 1, NULL, NULL),
	(106, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/b21d85d48a30d8a470e5ad19', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(107, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/b6104f9199c18758f73b523a', 2, 2, 1, 0, 'Radio Isken; Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(108, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/b8a44a1475d28d7c93b9f19b', 1, 1, 1, 0, 'Radio Isken', 'Tobias Wren', 1, NULL, NULL),
	(109, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/d04aac52de7e6063685d664d', 1, 1, 1, 0, 'Radio Isken', 'Desmond Arkwell', 1, NULL, NULL),
	(110, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/eb9461d05e44eadbad0fd5e3', 3, 3, 1, 1, 'Radio Isken; The Estermark Mercury; Tidewater Agency', 'Imogen Castellane', 1, NULL, NULL),
	(111, '46f9d43a6f00546f0548c5667e6702f1cf0c8064af480ad26137de1e631b480a/f8177bee78ea4fb478548664', 1, 1, 0, 1, 'Radio Isken', '', 1, NULL, NULL),
	(112, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/10d2d315dd204e8481c61225', 1, 1, 1, 0, 'Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(113, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/195cb38220ab0e9cb67616f2', 1, 1, 1, 0, 'Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(114, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/734e817e048e45cdeaf95e1b', 1, 1, 1, 0, 'Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(115, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/90b67ea02744790f370a8c85', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(116, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/a647a8d2d417df278ff5379e', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(117, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/af792b12699bd0e3e6ea3fad', 1, 1, 1, 0, 'Tidewater Agency', 'Norrick', 1, NULL, NULL),
	(118, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/d3c5699737d3c644224d9215', 1, 1, 1, 0, 'Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(119, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/e46fde3b88e147d9b3c2714d', 1, 1, 1, 0, 'Tidewater Agency', 'Hanne Dovrik', 1, NULL, NULL),
	(120, '523d1df06faa9839e6cfcf8fd75a34c35fd28d2fa1ee202d0aab2b270ac280ce/ef07c1b54cbe434dbda64956', 1, 1, 1, 0, 'Tidewater Agency', 'Operations', 1, NULL, NULL),
	(121, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/0fc667f770c800cb0f2c579e', 1, 1, 1, 0, 'The Lindhaven Herald', 'Herald', 1, NULL, NULL),
	(122, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/2309f4cd22406f5409cfd9fa', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(123, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/31c173441f7f0dc2d411fc49', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(124, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/3246e5e1417501e9ecf5ba27', 3, 1, 1, 1, 'The Lindhaven Herald', 'Ottilie Frame', 1, NULL, NULL),
	(125, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/3ccdc2f2c896ce3f90c02389', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(126, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/510ac6d0e69aa7f562ded4f2', 1, 1, 1, 0, 'The Lindhaven Herald', 'Casimir Blount', 1, NULL, NULL),
	(127, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/770b8b73618a6536d90a4340', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(128, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/8585006ce4dacab309c95393', 1, 1, 1, 0, 'The Lindhaven Herald', 'Herald', 1, NULL, NULL),
	(129, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/a2d45baaa47905747763cde6', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(130, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/ab1e214ad17361dfa60e92c1', 1, 1, 1, 0, 'The Lindhaven Herald', 'Casimir Blount', 1, NULL, NULL),
	(131, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/afda8e694ac79b7379abcf2e', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(132, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/bea15be5562fc318b6f473df', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(133, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/cf06862ca832587d1ac7b4b5', 1, 1, 1, 0, 'The Lindhaven Herald', 'Casimir Blount', 1, NULL, NULL),
	(134, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/cf9b6dfbaa8861ff7b577f75', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(135, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/eb9f5311cfa63e2996cf0878', 1, 1, 1, 0, 'The Lindhaven Herald', 'Ottilie Frame', 1, NULL, NULL),
	(136, '58e449bd9b6b5b52a3d473c0ec305d32b50d9cf96cd45c5f7dd81731e0fa18dd/fd705ae60ab6d095868446d6', 1, 1, 0, 1, 'The Lindhaven Herald', '', 1, NULL, NULL),
	(137, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/018c2d94f48f98afdc90b00b', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(138, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/0ca157765ecc37bd9c684a6d', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(139, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/11ca907fb0b153dc88c676e5', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(140, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/80408fa7eec7d5cf3adb0dc8', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(141, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/9c77b56b004d819a59c34a87', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(142, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/bfa890462d4dd29f0bbcc295', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(143, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/d252435cd56a8bd47aec561b', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(144, '592ac92788503ecb96a95e66addc768acec1d20f35693380eab76c0beba10deb/d2c49c69862fac6a78e0dea0', 2, 2, 1, 0, 'The Askerby Beacon; The Estermark Mercury', 'Rosalind Tew', 1, NULL, NULL),
	(145, '8421e22438c677ee363d976f959cd7c1affe6c1b7f68bf73cf917b1f2572ffd4/4c2262c7090a9482016bb8b5', 1, 1, 0, 1, 'The Askerby Beacon', '', 1, NULL, NULL),
	(146, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/0463c482032fc59ea2e85319', 2, 1, 1, 0, 'Tidewater Agency', 'Environment', 1, NULL, NULL),
	(147, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/170074d5893277709dcac385', 1, 1, 1, 0, 'Tidewater Agency', 'Imogen Castellane', 1, NULL, NULL),
	(148, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/24317d9e263e1aac1c0b18f5', 1, 1, 1, 0, 'Tidewater Agency', 'Imogen Castellane', 1, NULL, NULL),
	(149, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/693d03f628e24b0fa83f4059', 1, 1, 1, 0, 'Tidewater Agency', 'Agnes Marsh', 1, NULL, NULL),
	(150, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/6dbe841d521d77336af2c840', 1, 1, 1, 0, 'Tidewater Agency', 'Beatrix Oram', 1, NULL, NULL);
INSERT INTO public.propositions VALUES
	(151, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/7003aa08f042889e638af2d4', 1, 1, 1, 0, 'Tidewater Agency', 'Environment', 1, NULL, NULL),
	(152, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/72af3a1f9dc336819dc325dd', 1, 1, 1, 0, 'Tidewater Agency', 'Agnes Marsh', 1, NULL, NULL),
	(153, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/821a150aebe2750cc6e9d612', 2, 1, 1, 0, 'Tidewater Agency', 'Environment Ministry', 1, NULL, NULL),
	(154, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/9331f9fc371e776718af91dc', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(155, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/a017b48f5b7cd7bd25c4485f', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(156, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/ad67fa9ccdc4f442e09c6e4b', 1, 1, 1, 0, 'Tidewater Agency', 'Environment', 1, NULL, NULL),
	(157, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/c130981cfd613bc7d114377e', 1, 1, 1, 0, 'Tidewater Agency', 'Isken Water', 1, NULL, NULL),
	(158, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/c61efb81703403ac303837d8', 1, 1, 1, 0, 'Tidewater Agency', 'Environment Ministry', 1, NULL, NULL),
	(159, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/cc5dacb138f62d2178be4e40', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(160, '8cf362622d2d92d8fcb49d771b3804500314b61bc4424ed0a23214d001dca999/e098f8832244f9ea6dae81b5', 1, 1, 0, 1, 'Tidewater Agency', '', 1, NULL, NULL),
	(161, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/0127a4ae02b9ec2340224dc0', 1, 1, 1, 0, 'The Lamplighter', 'Norrick', 1, NULL, NULL),
	(162, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/09bf777d2985701fc8d0ab65', 2, 1, 1, 0, 'The Lamplighter', 'Environment Ministry', 1, NULL, NULL),
	(163, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/145a5ed96661a79070786b3f', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(164, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/33b005928a563272b9d60b95', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(165, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/34bac04386584ee4c0a05c27', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(166, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/3948a6518da5cc794aa0c107', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(167, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/3eb51909cf23f54f6a74d7fe', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(168, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/4127fb35bcd017703180e7fa', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(169, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/44a97f9528c9ff56005f2029', 2, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(170, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/4d371aa30446e8f8dbc47660', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(171, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/57eb26c9a8ff7575e52398f8', 1, 1, 1, 0, 'The Lamplighter', 'Norrick', 1, NULL, NULL),
	(172, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/5a8daa1dc64c37772fb1ace8', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(173, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/6cf545df37e89e5c8b29f5a1', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(174, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/6d1f4eab04a2b30d61f18759', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(175, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/7e0f8f8aefbc24c8659df2e8', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(176, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/9ec3671f0b4362bfcfa6fa26', 3, 1, 1, 1, 'The Lamplighter', 'Norrick', 1, NULL, NULL),
	(177, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/b7b955c44bd72698a0b0698d', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(178, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/c741cdae30b76fb753d56f38', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(179, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/cdb1ff9fb67a8f00c8a6b55a', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(180, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/df4ef214697c32b5b67310c1', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(181, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/ed59b49b393da23e28725fb5', 1, 1, 0, 1, 'The Lamplighter', '', 1, NULL, NULL),
	(182, '94bad939c42586ac4431216ea5d9e96818b3151923a54519dc02e3532f1e5909/f775ae3db01f44abd1a973ee', 1, 1, 1, 0, 'The Lamplighter', 'Norrick', 1, NULL, NULL),
	(183, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/00f57128386b4089237d4604', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(184, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/1d5eca0f93ad28bf6c61d445', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(185, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/2358feac06eb673965c9475a', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(186, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/34fb0f0af629ac7ae77bf0ef', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(187, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/3910eda626ce042919f6134c', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(188, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/3e501b305bcf3d7745746fb7', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(189, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/4aa2ab84db5b687f59df8572', 2, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(190, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/5ef39465109d3b324d1012ab', 1, 1, 1, 0, 'The Estermark Mercury', 'Lomax''s club', 1, NULL, NULL),
	(191, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/96047733b14112dceb89ab68', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(192, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/a6ebd46597bc556b45b665fb', 1, 1, 1, 0, 'The Estermark Mercury', 'Bridie Lomax', 1, NULL, NULL),
	(193, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/b5da174ece7365ffd80fad21', 1, 1, 1, 0, 'The Estermark Mercury', 'Bridie Lomax', 1, NULL, NULL),
	(194, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/bea12b99e75372bbb74be205', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(195, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/d2653186263971c2dc49e556', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(196, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/d7bf1d9c2ebc058fd577fef3', 1, 1, 1, 0, 'The Estermark Mercury', 'Katla Venn', 1, NULL, NULL),
	(197, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/e07e91337f53dfb8b2f49a64', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(198, '9587c4c5cfce151ab398d93f7e9991f2de5611d9a5608459a6d50996c1bc67a3/e4e0a9f9ade6890fc84e84bd', 1, 1, 1, 0, 'The Estermark Mercury', 'Race', 1, NULL, NULL),
	(199, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/13c91a0fe9ffa9276110bece', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Frederik Sloane', 1, NULL, NULL),
	(200, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/3445dc7d2b6cdf8c9a08b4b9', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Lena Huddart', 1, NULL, NULL);
INSERT INTO public.propositions VALUES
	(201, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/49dea3caf98124cbe1809052', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(202, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/516215654ae455d27cf088af', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Frederik Sloane', 1, NULL, NULL),
	(203, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/5434851141c43618d2c56271', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Lena Huddart', 1, NULL, NULL),
	(204, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/5b9de2aacfd81ac14c4740e0', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(205, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/6c6fe90bf45feed89d8d6350', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Lena Huddart', 1, NULL, NULL),
	(206, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/792d43b92ed41b46c5791897', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(207, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/7b7e2cf09352be71c94eec1b', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Frederik Sloane', 1, NULL, NULL),
	(208, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/c2f0bfa3dbfa4800e3450a25', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(209, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/c578eb814adc371faca92a20', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(210, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/d12d6037427d67b60edd2169', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Frederik Sloane', 1, NULL, NULL),
	(211, 'a85ca167ed1f4e504c60b3ff9309b38fcb66d9f1255cbd2955d52fb12fc5bcf1/fb9f5c76c9858f9f230506ec', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(212, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/07bf1c8d49ac12e52b8797bc', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(213, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/0fe9a7f888a8e2511324718a', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(214, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/1b40e1c124346367f171ea52', 1, 1, 1, 0, 'The Estermark Mercury', 'Pavel Sorrin', 1, NULL, NULL),
	(215, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/24bb76dfcb0ecc8a28b68328', 1, 1, 1, 0, 'The Estermark Mercury', 'Maud Ferrant', 1, NULL, NULL),
	(216, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/5769192c5c80789d41884f1f', 1, 1, 1, 0, 'The Estermark Mercury', 'Environmental Inspectorate', 1, NULL, NULL),
	(217, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/5c63d642ab317295d2fce321', 1, 1, 1, 0, 'The Estermark Mercury', 'Maud Ferrant', 1, NULL, NULL),
	(218, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/5f61e8a8070ea479b6cacf97', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(219, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/617e227fc48dc9a0766506a3', 1, 1, 1, 0, 'The Estermark Mercury', 'Imogen Castellane', 1, NULL, NULL),
	(220, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/63f941300ab8a3c0786e8ed4', 1, 1, 1, 0, 'The Estermark Mercury', 'Agnes Marsh', 1, NULL, NULL),
	(221, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/807f198bdf5c1c5097052289', 1, 1, 1, 0, 'The Estermark Mercury', 'Imogen Castellane', 1, NULL, NULL),
	(222, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/9da5dd413314c9d5144f8b47', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(223, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/a8ccfa0f6e2862bd6bfce98e', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(224, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/b60e52391b51456def1e5d16', 1, 1, 1, 0, 'The Estermark Mercury', 'Pavel Sorrin', 1, NULL, NULL),
	(225, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/b8128c6ea45e5dfc953c3259', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(226, 'fc3fd48a30a93a95c0b9b847448ecdfe6b4fd3732221ef3377a5876c1d4e586d/fccbfb3077a7f0b3038b6f37', 1, 1, 0, 1, 'The Estermark Mercury', '', 1, NULL, NULL),
	(227, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/027fc0e90186da75a83f86de', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Council', 1, NULL, NULL),
	(228, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/0b5a4d94e06dddfcdc4c9b3f', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(229, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/0c1fffea048b606598fc746c', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Council', 1, NULL, NULL),
	(230, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/0f8a71c8e7b7b98622bbef99', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(231, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/13221a81eb6cbdb0bf4b2bc0', 1, 0, 0, 0, '', '', 1, NULL, NULL),
	(232, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/26252ef65368c2fb37e4be5b', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(233, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/2afea3e638448547e5f1a8f3', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(234, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/461b976aafbdcc55a8d4fa30', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(235, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/62197d7fd363d4f2bd4acd4f', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Council', 1, NULL, NULL),
	(236, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/64252a981db2660d1ebedafe', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Opposition', 1, NULL, NULL),
	(237, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/a0e287f3010ed2553e231484', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Wilf Anstey', 1, NULL, NULL),
	(238, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/a3ac79d54e9afdcd7506e4d4', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(239, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/a918e968b60542f1636e3ea6', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Council', 1, NULL, NULL),
	(240, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/af45de58e18651000fe1fe9a', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(241, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/c5d57b51de0c9181f5d568c5', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(242, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/cf8db7fc95d20d50e0728648', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(243, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/d629b9479de1bf58257cfd2b', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(244, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/d6d352cef5d7e6c53d56efef', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Wilf Anstey', 1, NULL, NULL),
	(245, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/f532c4558f6a121d1fd22878', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL),
	(246, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/f57360a77d5d36bb3d3bc804', 1, 1, 1, 0, 'Pellow Bay Gazette', 'Bryce Ingleton', 1, NULL, NULL),
	(247, 'ff4d88fd59d85684bf4184c2a9ab6f85a18d943d82096af97c7cc9a151bb3eb1/fd646ee4c70b93017c725cb6', 1, 1, 0, 1, 'Pellow Bay Gazette', '', 1, NULL, NULL);


-- Data for Name: publishers; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.publishers VALUES
	(1, 'norrick plating', 'Norrick Plating'),
	(2, 'pellow bay gazette', 'Pellow Bay Gazette'),
	(3, 'radio isken', 'Radio Isken'),
	(4, 'the askerby beacon', 'The Askerby Beacon'),
	(5, 'the estermark mercury', 'The Estermark Mercury'),
	(6, 'the lamplighter', 'The Lamplighter'),
	(7, 'the lindhaven herald', 'The Lindhaven Herald'),
	(8, 'the orrery', 'The Orrery'),
	(9, 'tidewater agency', 'Tidewater Agency');


-- Data for Name: quantities; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.quantities VALUES
	(1, 30, 47, 'Sixty-four people', 64, NULL, 'people', 'exact'),
	(1, 232, 247, 'half of Askerby', 0.5, NULL, 'share of Askerby', 'exact'),
	(4, 436, 440, 'Five', 5, NULL, NULL, 'exact'),
	(4, 448, 450, '64', 64, NULL, NULL, 'exact'),
	(4, 463, 475, 'two children', 2, NULL, 'children', 'exact'),
	(5, 629, 648, 'more than two hours', 2, NULL, 'hours', 'at_least'),
	(6, 730, 744, '0.9 milligrams', 0.9, NULL, 'milligrams', 'exact'),
	(6, 766, 774, '18 times', 18, NULL, 'times', 'exact'),
	(7, 822, 844, 'About 300 cubic metres', 300, NULL, 'cubic metres', 'about'),
	(7, 948, 964, 'three kilometres', 3, NULL, 'kilometres', 'exact'),
	(12, 1439, 1449, '260 people', 260, NULL, 'people', 'exact'),
	(14, 1655, 1660, '9,000', 9000, NULL, 'homes without water', 'exact'),
	(15, 1722, 1734, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(18, 1963, 1973, '400 loaves', 400, NULL, 'loaves', 'exact'),
	(21, 2142, 2155, '41,000 people', 41000, NULL, 'people', 'exact'),
	(22, 69, 86, 'Sixty-four people', 64, NULL, 'people', 'exact'),
	(22, 271, 286, 'half of Askerby', 0.5, NULL, 'share of Askerby', 'exact'),
	(25, 475, 479, 'Five', 5, NULL, NULL, 'exact'),
	(25, 487, 489, '64', 64, NULL, NULL, 'exact'),
	(25, 502, 514, 'two children', 2, NULL, 'children', 'exact'),
	(26, 668, 687, 'more than two hours', 2, NULL, 'hours', 'at_least'),
	(27, 769, 783, '0.9 milligrams', 0.9, NULL, 'milligrams', 'exact'),
	(27, 805, 813, '18 times', 18, NULL, 'times', 'exact'),
	(28, 861, 883, 'About 300 cubic metres', 300, NULL, 'cubic metres', 'about'),
	(28, 987, 1003, 'three kilometres', 3, NULL, 'kilometres', 'exact'),
	(33, 1478, 1488, '260 people', 260, NULL, 'people', 'exact'),
	(35, 1694, 1699, '9,000', 9000, NULL, 'homes without water', 'exact'),
	(36, 1761, 1773, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(39, 2002, 2012, '400 loaves', 400, NULL, 'loaves', 'exact'),
	(44, 203, 210, 'two men', 2, NULL, 'men', 'exact'),
	(46, 382, 404, 'About 300 cubic metres', 300, NULL, 'cubic metres', 'about'),
	(47, 382, 404, 'About 300 cubic metres', 300, NULL, 'cubic metres', 'about'),
	(53, 982, 991, '64 people', 64, NULL, 'people', 'exact'),
	(54, 1081, 1093, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(55, 1156, 1161, '9,000', 9000, NULL, NULL, 'exact'),
	(57, 1289, 1306, 'eleven inspectors', 11, NULL, 'inspectors', 'exact'),
	(57, 1316, 1336, 'nine hundred lagoons', 900, NULL, 'lagoons', 'exact'),
	(69, 395, 416, 'About 40 cubic metres', 40, NULL, 'cubic metres', 'about'),
	(70, 563, 579, '350 cubic metres', 350, NULL, 'cubic metres', 'exact'),
	(71, 681, 692, 'three hours', 3, NULL, 'hours', 'exact'),
	(73, 809, 823, '22 millimetres', 22, NULL, 'millimetres', 'exact'),
	(75, 1008, 1011, '173', 173, NULL, NULL, 'exact'),
	(76, 1060, 1068, 'Fourteen', 14, NULL, NULL, 'exact'),
	(81, 1469, 1476, 'two men', 2, NULL, 'men', 'exact'),
	(82, 1568, 1573, 'a day', 1, NULL, 'days', 'exact'),
	(90, 615, 631, '300 cubic metres', 300, NULL, 'cubic metres', 'exact'),
	(96, 1162, 1173, 'two workers', 2, NULL, 'workers', 'exact'),
	(98, 1316, 1328, 'six meetings', 6, NULL, 'meetings', 'exact'),
	(99, 1361, 1372, 'Six schools', 6, NULL, 'schools', 'exact'),
	(100, 1447, 1464, 'two clean samples', 2, NULL, 'clean samples', 'exact');
INSERT INTO public.quantities VALUES
	(101, 1538, 1552, '210,000 litres', 210000, NULL, 'litres', 'exact'),
	(103, 82, 85, '112', 112, NULL, NULL, 'exact'),
	(103, 108, 110, '64', 64, NULL, NULL, 'exact'),
	(103, 111, 116, 'a day', 1, NULL, 'days', 'exact'),
	(104, 169, 173, 'Nine', 9, NULL, NULL, 'exact'),
	(107, 501, 506, '2,000', 2000, NULL, NULL, 'exact'),
	(107, 514, 526, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(108, 595, 600, '9,000', 9000, NULL, NULL, 'exact'),
	(113, 909, 925, 'three kilometres', 3, NULL, 'kilometres', 'exact'),
	(117, 1322, 1335, '30,000 crowns', 30000, NULL, 'crowns', 'exact'),
	(120, 1590, 1603, '60 kilometres', 60, NULL, 'kilometres', 'exact'),
	(120, 1626, 1630, 'nine', 9, NULL, NULL, 'exact'),
	(123, 82, 85, '118', 118, NULL, NULL, 'exact'),
	(123, 108, 110, '64', 64, NULL, NULL, 'exact'),
	(123, 111, 116, 'a day', 1, NULL, 'days', 'exact'),
	(124, 169, 173, 'Nine', 9, NULL, NULL, 'exact'),
	(127, 501, 506, '2,000', 2000, NULL, NULL, 'exact'),
	(127, 514, 526, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(128, 595, 600, '9,000', 9000, NULL, NULL, 'exact'),
	(133, 909, 925, 'three kilometres', 3, NULL, 'kilometres', 'exact'),
	(136, 1191, 1204, '30,000 crowns', 30000, NULL, 'crowns', 'exact'),
	(139, 1459, 1472, '60 kilometres', 60, NULL, 'kilometres', 'exact'),
	(139, 1495, 1499, 'nine', 9, NULL, NULL, 'exact'),
	(142, 60, 69, '600 homes', 600, NULL, 'homes', 'exact'),
	(146, 613, 635, '900 industrial lagoons', 900, NULL, 'industrial lagoons', 'exact'),
	(149, 818, 831, '11 inspectors', 11, NULL, 'inspectors', 'exact'),
	(149, 848, 859, '900 lagoons', 900, NULL, 'lagoons', 'exact'),
	(149, 863, 874, 'four months', 4, NULL, 'months', 'exact'),
	(151, 1007, 1010, '181', 181, NULL, NULL, 'exact'),
	(152, 1076, 1094, 'eight of the cases', 8, NULL, 'cases', 'exact'),
	(152, 1123, 1131, '24 hours', 24, NULL, 'hours', 'exact'),
	(153, 1133, 1144, 'Five people', 5, NULL, 'people', 'exact'),
	(154, 1170, 1181, 'Two samples', 2, NULL, 'samples', 'exact'),
	(157, 1529, 1536, 'an hour', 1, NULL, 'hours', 'exact'),
	(159, 32, 54, 'About 350 cubic metres', 350, NULL, 'cubic metres', 'about'),
	(159, 198, 215, 'nearly nine times', 9, NULL, 'times', 'about'),
	(160, 354, 368, '70 centimetres', 70, NULL, 'centimetres', 'exact'),
	(161, 446, 457, 'three hours', 3, NULL, 'hours', 'exact'),
	(163, 573, 588, '40 cubic metres', 40, NULL, 'cubic metres', 'exact'),
	(167, 773, 792, 'Seventy centimetres', 70, NULL, 'centimetres', 'exact'),
	(170, 1052, 1074, 'about 300 cubic metres', 300, NULL, 'cubic metres', 'about'),
	(171, 1151, 1154, '173', 173, NULL, NULL, 'exact'),
	(171, 1161, 1164, '118', 118, NULL, NULL, 'exact'),
	(173, 1400, 1413, '46 milligrams', 46, NULL, 'milligrams', 'exact'),
	(174, 1499, 1514, '0.02 milligrams', 0.02, NULL, 'milligrams', 'exact'),
	(174, 1574, 1578, '0.05', 0.05, NULL, NULL, 'exact'),
	(175, 1603, 1608, '6,400', 6400, NULL, NULL, 'exact'),
	(175, 1612, 1624, '11,500 homes', 11500, NULL, 'homes', 'exact'),
	(185, 911, 916, 'three', 3, NULL, NULL, 'exact'),
	(185, 920, 938, 'four closing tests', 4, NULL, 'closing tests', 'exact');
INSERT INTO public.quantities VALUES
	(186, 1009, 1017, '112 days', 112, NULL, 'days', 'exact'),
	(186, 1021, 1034, 'a single year', 1, NULL, 'year', 'exact'),
	(194, 1593, 1601, '112 days', 112, NULL, 'days', 'exact'),
	(197, 1698, 1713, '40 cubic metres', 40, NULL, 'cubic metres', 'exact'),
	(198, 1792, 1808, '350 cubic metres', 350, NULL, 'cubic metres', 'exact'),
	(201, 2084, 2102, 'ten most dangerous', 10, NULL, 'most dangerous', 'exact'),
	(203, 2184, 2197, '12,000 crowns', 12000, NULL, 'crowns', 'exact'),
	(204, 2314, 2319, '8,700', 8700, NULL, NULL, 'exact'),
	(208, 429, 450, 'about 40 cubic metres', 40, NULL, 'cubic metres', 'about'),
	(208, 543, 551, 'two days', 2, NULL, 'days', 'exact'),
	(214, 974, 988, '200,000 litres', 200000, NULL, 'litres', 'exact'),
	(216, 1097, 1105, '95 years', 95, NULL, 'years', 'exact'),
	(217, 1192, 1202, '260 people', 260, NULL, 'people', 'exact'),
	(217, 1256, 1270, 'nine countries', 9, NULL, 'countries', 'exact'),
	(222, 550, 568, 'forty cubic metres', 40, NULL, 'cubic metres', 'exact'),
	(225, 859, 869, 'one person', 1, NULL, 'person', 'exact'),
	(225, 961, 971, '400 loaves', 400, NULL, 'loaves', 'exact'),
	(228, 43, 62, '18.4 million crowns', 18400000, NULL, 'crowns', 'exact'),
	(228, 77, 85, '12 votes', 12, NULL, 'votes', 'exact'),
	(228, 89, 91, '11', 11, NULL, NULL, 'exact'),
	(228, 130, 143, '64,000 crowns', 64000, NULL, 'crowns', 'exact'),
	(228, 191, 201, '18 million', 18000000, NULL, NULL, 'exact'),
	(229, 241, 251, '3 per cent', 3, NULL, 'per cent', 'exact'),
	(229, 301, 310, 'six years', 6, NULL, 'years', 'exact'),
	(233, 539, 557, '1.9 million crowns', 1900000, NULL, 'crowns', 'exact'),
	(234, 629, 643, '700,000 crowns', 700000, NULL, 'crowns', 'exact'),
	(240, 1000, 1020, 'about 5,000 visitors', 5000, NULL, 'visitors', 'about'),
	(240, 1088, 1094, '20,000', 20000, NULL, NULL, 'exact'),
	(241, 1088, 1094, '20,000', 20000, NULL, 'visitors', 'exact'),
	(244, 1207, 1223, 'half of the week', 0.5, NULL, 'share of the week', 'exact'),
	(247, 1591, 1599, '31 years', 31, NULL, 'years', 'exact'),
	(252, 297, 311, 'two neighbours', 2, NULL, 'neighbours', 'exact'),
	(253, 375, 387, '19 kilograms', 19, NULL, 'kilograms', 'exact'),
	(254, 488, 501, 'crew of seven', 7, NULL, 'people', 'exact'),
	(255, 612, 624, 'four letters', 4, NULL, 'letters', 'exact'),
	(256, 642, 664, 'At least three vessels', 3, NULL, 'vessels', 'at_least'),
	(262, 34, 45, '40 per cent', 40, NULL, 'per cent', 'exact'),
	(263, 256, 270, 'under 48 lamps', 48, NULL, 'lamps', 'at_most'),
	(263, 274, 286, 'six villages', 6, NULL, 'villages', 'exact'),
	(263, 291, 304, 'three summers', 3, NULL, 'summers', 'exact'),
	(264, 341, 355, '31,000 animals', 31000, NULL, 'animals', 'exact'),
	(264, 359, 370, '212 species', 212, NULL, 'species', 'exact'),
	(268, 697, 708, '28 per cent', 28, NULL, 'per cent', 'exact'),
	(271, 986, 998, 'Six villages', 6, NULL, 'villages', 'exact'),
	(273, 1227, 1238, '85 per cent', 85, NULL, 'per cent', 'exact'),
	(275, 1299, 1309, 'two nights', 2, NULL, 'nights', 'exact'),
	(278, 1525, 1544, '90,000 street lamps', 90000, NULL, 'street lamps', 'exact'),
	(280, 1678, 1682, 'half', 0.5, NULL, NULL, 'exact'),
	(280, 1720, 1747, 'some 3 million moths a year', 3000000, NULL, 'moths a year', 'about'),
	(281, 19, 41, 'Three Cairns hill race', 3, NULL, 'Cairns hill race', 'exact');
INSERT INTO public.quantities VALUES
	(281, 73, 86, 'three seconds', 3, NULL, 'seconds', 'exact'),
	(281, 188, 199, 'two runners', 2, NULL, 'runners', 'exact'),
	(282, 224, 237, '21 kilometres', 21, NULL, 'kilometres', 'exact'),
	(282, 241, 247, '1 hour', 1, NULL, 'hour', 'exact'),
	(282, 248, 258, '34 minutes', 34, NULL, 'minutes', 'exact'),
	(283, 298, 309, '640 runners', 640, NULL, 'runners', 'exact'),
	(285, 419, 438, 'at least 20 seconds', 20, NULL, 'seconds', 'at_least'),
	(292, 996, 1009, 'eight seconds', 8, NULL, 'seconds', 'exact'),
	(293, 1097, 1102, 'three', 3, NULL, NULL, 'exact'),
	(297, 1272, 1284, 'Four runners', 4, NULL, 'runners', 'exact'),
	(298, 78, 97, 'at least nine years', 9, NULL, 'years', 'at_least'),
	(299, 341, 346, '1,400', 1400, NULL, NULL, 'exact'),
	(300, 361, 363, '40', 40, NULL, NULL, 'exact'),
	(300, 396, 404, 'two rows', 2, NULL, 'rows', 'exact'),
	(302, 604, 612, 'two rows', 2, NULL, 'rows', 'exact'),
	(302, 627, 638, '2,900 times', 2900, NULL, 'times', 'exact'),
	(319, 301, 323, 'Some 900 lorries a day', 900, NULL, 'lorries a day', 'about'),
	(320, 426, 440, '11 centimetres', 11, NULL, 'centimetres', 'exact'),
	(323, 639, 653, '30 centimetres', 30, NULL, 'centimetres', 'exact'),
	(328, 1087, 1101, '250,000 crowns', 250000, NULL, 'crowns', 'exact'),
	(329, 1133, 1147, 'nearly 400,000', 400000, NULL, NULL, 'about');


-- Data for Name: reasons; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.reasons VALUES
	('bad_encoding', 'the answer is packed in a way that cannot be unpacked'),
	('bad_redirect', 'the site sends the reader to an address that cannot be asked for'),
	('bad_response', 'the answer does not follow the rules of the web'),
	('bad_url', 'the address cannot be asked for as it is written'),
	('binary', 'it is not text'),
	('blocked_address', 'the address belongs to a private or special network, which is not asked'),
	('blocked_port', 'the address names a port that is not for the web'),
	('bomb', 'the answer is small but unpacks to more than may be read'),
	('broken_archive', 'the web archive breaks off'),
	('broken_feed', 'the feed cannot be read'),
	('broken_front_matter', 'the block of facts at its top cannot be read'),
	('broken_gzip', 'it cannot be unpacked'),
	('broken_json', 'it is not valid JSON'),
	('broken_line', 'a line of JSONL is not an article'),
	('broken_sidecar', 'the sidecar beside it cannot be read'),
	('challenge', 'the page asks whether a person is reading'),
	('child_died', 'it ended the process that worked on it, five times'),
	('consent_wall', 'the page only asks for consent'),
	('crashed', 'the program failed on it, five times'),
	('dns', 'the site''s name leads nowhere, or the name service does not answer'),
	('empty', 'there is nothing in it but white space'),
	('erased', 'it was taken out on request'),
	('http_202', 'the site accepted the request and has no answer yet (202)'),
	('http_204', 'the site answered with nothing (204)'),
	('http_205', 'the site answered with nothing (205)'),
	('http_206', 'the site sent a part that was not asked for (206)'),
	('http_2xx', 'the site answered with something that is not a page (200 to 299)'),
	('http_300', 'the site offers several addresses to choose from (300)'),
	('http_3xx', 'the site sends the reader on in a way that cannot be followed (300 to 399)'),
	('http_400', 'the site does not understand the request (400)'),
	('http_401', 'the site asks for a name and a password (401)'),
	('http_402', 'the site asks for payment (402)'),
	('http_403', 'the site refuses to show this (403)'),
	('http_404', 'the site has nothing at this address (404)'),
	('http_405', 'the site does not let this be read (405)'),
	('http_406', 'the site has it in no form that can be read here (406)'),
	('http_407', 'a proxy asks for a name and a password (407)'),
	('http_408', 'the site waited too long for the request (408)'),
	('http_410', 'the site says that it is gone for good (410)'),
	('http_412', 'the site refuses a condition of the request (412)'),
	('http_414', 'the site finds the address too long (414)'),
	('http_415', 'the site has it in no form that can be read here (415)'),
	('http_418', 'the site refuses programs (418)'),
	('http_421', 'the request came to the wrong machine (421)'),
	('http_423', 'it is locked (423)'),
	('http_425', 'the site finds the request too early (425)'),
	('http_426', 'the site asks for a newer form of connection (426)'),
	('http_429', 'the site is asked too often (429)'),
	('http_431', 'the site finds the request too large (431)'),
	('http_451', 'the site may not show it, for a legal reason (451)');
INSERT INTO public.reasons VALUES
	('http_4xx', 'the site refuses the request (400 to 499)'),
	('http_500', 'the site failed (500)'),
	('http_501', 'the site cannot do this (501)'),
	('http_502', 'a machine in front of the site got no proper answer from it (502)'),
	('http_503', 'the site is overloaded or being worked on (503)'),
	('http_504', 'a machine in front of the site waited too long for it (504)'),
	('http_505', 'the site speaks another form of the web''s language (505)'),
	('http_507', 'the site has no room left (507)'),
	('http_508', 'the site found itself in a circle (508)'),
	('http_509', 'the site has used up what it may send (509)'),
	('http_511', 'the network asks to log in first (511)'),
	('http_520', 'the site gave the machine in front of it an answer it could not read (520)'),
	('http_521', 'the site refuses the machine in front of it (521)'),
	('http_522', 'the machine in front of the site could not connect to it (522)'),
	('http_523', 'the machine in front of the site cannot reach it (523)'),
	('http_524', 'the machine in front of the site waited too long for it (524)'),
	('http_525', 'the site and the machine in front of it could not agree on a secure connection (525)'),
	('http_526', 'the site''s certificate is wrong, says the machine in front of it (526)'),
	('http_530', 'the machine in front of the site cannot find it (530)'),
	('http_5xx', 'the site failed (500 to 599)'),
	('http_other', 'the site answered with a number that means nothing on the web'),
	('language_unsupported', 'claims are read from English only; the article is stored'),
	('login_page', 'the page asks to log in'),
	('missing', 'the path does not exist'),
	('no_entries', 'the feed lists nothing'),
	('no_text', 'the entry has no text of its own'),
	('not_a_feed', 'it is not a feed'),
	('not_a_file', 'it is neither a file nor a folder'),
	('not_an_article', 'it holds no article'),
	('not_found_page', 'the page says that it was not found'),
	('not_html', 'it is not a page'),
	('not_text', 'its words are not sentences'),
	('opted_out', 'the page reserves its text against mining, and the settings honour that'),
	('out_of_memory', 'it needed more memory than a document may, five times'),
	('reader_missing', 'what reads this kind of file is not installed'),
	('redirect_loop', 'the site sends the reader round in a circle'),
	('redirected_home', 'the address leads to the site''s front page now'),
	('refused', 'the site''s machine refuses connections'),
	('reset', 'the site ended the connection before it answered'),
	('robots', 'the site''s robots.txt asks that this page not be read by programs'),
	('short_body', 'the answer broke off before its end'),
	('sitemap_index', 'it lists sitemaps, not articles'),
	('stray_sidecar', 'a sidecar lies beside no article'),
	('symlink_outside', 'a link leads out of the folder that was given'),
	('teaser', 'only a teaser of the article is there, and a link to the rest'),
	('timeout', 'the site took too long'),
	('tls', 'the site cannot prove who it is: its certificate is wrong or out of date'),
	('too_costly', 'reading it took more time or memory than a feed may'),
	('too_large', 'it is larger than can be read safely'),
	('too_many_redirects', 'the site sends the reader on too many times');
INSERT INTO public.reasons VALUES
	('too_short', 'too few words are left to be an article'),
	('too_slow', 'it took longer than a document may, five times'),
	('unknown_encoding', 'its characters cannot be told'),
	('unreachable', 'the site''s machine cannot be reached'),
	('unreadable', 'the file may not be read by this user'),
	('withheld', 'it is withheld until a person releases it');


-- Data for Name: rejections; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.runs VALUES
	(1, 'ingest-seeds', '{seeds}', NULL, '2026-10-05 09:00:00+00', '2026-10-05 09:00:00+00', 'finished', NULL, 18, 0, 0, 0, 0, 0);


-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.sightings VALUES
	(1, 1, '2026-11-10 19:35:00+00', '2026-10-05 09:00:00+00'),
	(2, 2, '2026-11-10 21:10:00+00', '2026-10-05 09:00:00+00'),
	(3, 3, '2026-11-11 06:05:00+00', '2026-10-05 09:00:00+00'),
	(4, 4, '2026-11-12 00:00:00+00', '2026-10-05 09:00:00+00'),
	(5, 5, '2026-11-11 00:00:00+00', '2026-10-05 09:00:00+00'),
	(6, 6, '2026-11-11 16:30:00+00', '2026-10-05 09:00:00+00'),
	(7, 7, '2026-11-11 20:50:00+00', '2026-10-05 09:00:00+00'),
	(8, 8, '2026-11-13 15:10:00+00', '2026-10-05 09:00:00+00'),
	(9, 9, '2026-11-12 17:20:00+00', '2026-10-05 09:00:00+00'),
	(10, 10, '2026-11-13 05:00:00+00', '2026-10-05 09:00:00+00'),
	(11, 11, '2026-11-12 16:15:00+00', '2026-10-05 09:00:00+00'),
	(12, 12, '2026-11-14 00:00:00+00', '2026-10-05 09:00:00+00'),
	(13, 13, '2026-11-17 00:00:00+00', '2026-10-05 09:00:00+00'),
	(14, 14, '2026-11-18 00:00:00+00', '2026-10-05 09:00:00+00'),
	(15, 15, '2026-11-16 11:00:00+00', '2026-10-05 09:00:00+00'),
	(16, 16, '2026-11-15 17:40:00+00', '2026-10-05 09:00:00+00'),
	(17, 17, '2026-11-19 07:00:00+00', '2026-10-05 09:00:00+00'),
	(18, 18, '2026-11-20 11:15:00+00', '2026-10-05 09:00:00+00');


-- Data for Name: sketches; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.sketches VALUES
	(1, 'minhash128-64x2-crc5-h2', 388, '\x60adc2006ab83c03e5da6003a6ef75042580250557002d055b45d0074f54de077136b408c0b0d1083ae61c09b6a671096970dc09096d310ab5ff3b0a9dbf700a5d02c30a0eb54a0b944aa10b79de540caaaf5e0ccc0a920c7173e20c1f16c00d902bc50dd0b3550f14cfa70fbf06a5109cd4a7120023ae12faafdc12850a511546e5921587f5cc152ff47517d4d7a11785eb0918ce3452181aa47a18fadc421915a3561a795da81a9c90a81bf9a00f1cfe99171ce420401cede9961c6bd2f61d26de0f1e7aa4401e16b2f31e2f602b1fe938311f1765ff1f99a50121723a7d214ca1a12116c567237522d623f5705e2798e4a327923dd628811f1029cb5e7f2bf46b322c2eb63f2c1b5fa82c519bf12c333d472d27f26e2d3c6a522e1a0e682e0da12430ce67443184926832a5d6da348d0d0e37b76018383dbab2388ec837392c23f239a77ef439e672033a0da06d3aaa68303bd105453b634f9a3b3757153c94492f3c97ac8b3c42e1f63c8571403f814c0b405c944940ffd9514083762942dced8b42628e6e4364cf7a438e2df84336eb0c44ab405945d63be2457a8d46476e559c4713467e48f7af75498853f74acb9dba4b8415ed4bce6b894c17dfe94e6a02ee4e0d8d1451aa3a2a520dfa9b52309dd652b8c9435358d65953172b1d544b8b53542e325355d7ef6855941199554e30a856f824f456ba6d0d579d9d445797c7265886248858b4e2b65bb9388b5d0ad21d617b9124619dd0a46118b025626d0eeb6237c2ff62499c6363d160ad644644dd644a795c663a7f096780691767991bac67b295c96741f53868de9bbb68f1788d69138a4e6bb6f2586b08b93d6c632d1b6d36e3046ed0ea5d6ff6e0676ff349647045971272c247227296295672eb2d94729177fd725680637369d9db730a609f75d004a075959e2e766a1cf276ba126e772c6c74782952787881d4e578dd896d7ae903827aa2fd9f7aeb296c7b248c7b7cd167ba7cf9fef37c7fb0347d5718707dcc24957d5638ca7eed88587f13c33b80c83ca78037c6b5804de2ee80c3dbac81705117824d161d82eef63182490bd982bd846d8398177e83dacba3834d5225844b0c7884593928874fe3528713737487345e7c8721b3b187d331d48764fe5a88263d6e891b62268b3567d08b7fe8d88beff46c8c1691528d5e70a78d69b9ec8dc92ae58f445a7f905c6e8290c4adb29032255a91a5627291ebb3389206a06692509b859357018a9373828e94526aec941464eb9545d80496d9286596a8fb85963d6cb0965ddfbe9725c88098d7e61699d62b6e99271bd89a2a1f3b9be6785b9bfaa2b69b56c81e9dae0a8c9dd6f3bb9dfe56219f45c12f9ff764ad9f41c831a279793da2c11c5aa2c00f65a291787da255317aa3593c7fa3c54dbda3bc5247a42b1af2a4b86905a5a22f85a56248a4a544afcca5df75dea640a76ca7c142dda7f299a5a8102255a9c77b7ba9ef2f3daa0de676aa387f9dab5e51b1ab2e9445ad89b5afadedd5a2aeb0ccb7ae6366c5ae7e3cfaaf98c71db0372361b0c525a7b16a8a5db2c7ceeeb202869eb49bb113b70addc2b74e73cbba07865bbc3e4004bdc20490bde50d07be3e6b09bef29621be7c4e4fc05da7b4c1fa0a4cc25df963c264f7cdc249c728c3ba4e3bc3d8acdac32ee118c62a6c1ec68c6105c7016d73c7afbbc0c8d8545cc9a3182fca3c2e76ca1946cbcaebb251cb6afc26cc4a7bf4cd47a24cce9f34d7ceb37713cf884578cf9096eacf67a7d5d034db34d1de665cd1449d9bd1d24cafd1a40a74d2e181b5d340bb27d438fefcd45bc303d6ec8229d6f2ac98d7e916d4d7be691cd89aa769d8af3beed877ba24d9380a3adaebe384da3dd4d6dacf67f2da08879fdcb27ad2dc577f85de01674ee04de5dce0ae190ce16be87be28cb7fce2b131e1e3597129e47b31c2e51c7ef5e5441e20e6bed60ce77f116ee7d8b58be7672db6e82c63e4e9ea0acdea38458febee7a0bed093d0aef09f92befd4724af0930158f1f9bfdff18201f1f1b6b255f34f3a17f455f972f46459a1f44aa1e6f4833699f541ef43f7d65335f9b7dc55f94e54baf95941d6f9c5a0f6f9661695fc0313eafc4c7196fd552b35fe22c83bfecb26adfe7513acff5f3bdbff0ad9e7ff9e31eaff', NULL, '\x96290f7726da189f53abaefd6d584734ca1b326fc5fb44da292230c86e421850482c5875ee7f7e16e09c09fbcaed49b2a4a60e7b58e1d2425b3b75e323e6faf390e5726c4e3e039caffd6bf90543e2112e0a12629dc6e5ddeb1c99f2a43656202e79a072a4e96d2a467daef74d7386ab4474fb50e450fd4d991e4ae80c918ced0b1e3377b672a39829dd50d685461817f8bc0b6d4048b3bf5fa68dfe11f10455c80dfc754848c7bf37c484ed6cc49f96452fda65b3af8f1dc86c44ecebd087f78eebcf6c3cb4fe6661be1fec4f533215c2322c6a44e7dc94ca61a5ee62c0f17e4f7ea46da9323aeaab6520f478ba0b843fad486d6cb05e2d4276a5c9d90b19c3a9c8725d60c3d27e09d4f6e3d227fd054f19ca06b34fbda739e0dbe1b8dd793eb4208860711873dbbc7edce201630c584749124cd3290718ff5dfdf4bc5e22ec10254e606c7ade529706aee6e4090bf9fd08a570827ecd8a6ceee6f2fb5c7229a9dea46c846c7acfab708fd4c7bf0149b2ffbb5668afcb0158f8dc8d802c94e3cfa7a076fcbfc2711b5b71d8a341c4de5c67865bde1f808aa0cf71ffd147200b55ac22577992fbae67c79dd91957a0588508711ca8a97b9d74d27dcc450f5c8a6b0acc5550218330e948f6f2196baafd5711a874f4404e78089d8dd09d712b140e879450d36011a47e8b8dd53d920a5c27229656b826a2e1ab39a2c5db0e7f86'),
	(2, 'minhash128-64x2-crc5-h2', 403, '\x60adc200c5a42301d460fa016ab83c03e5da6003a6ef75042580250557002d055b45d0074f54de077136b408c0b0d1083ae61c09b6a671096970dc09b5ff3b0a9dbf700a5d02c30a0eb54a0b944aa10b79de540caaaf5e0ccc0a920c7173e20c1f16c00d902bc50dd0b3550f14cfa70fbf06a5109cd4a7120023ae12faafdc12850a511587f5cc15cf4edc152ff47517d4d7a11785eb0918ce3452181aa47a18fadc421915a3561a795da81a1ce0e61a9c90a81bf9a00f1cfe99171ce420401cede9961c6bd2f61d26de0f1e7aa4401e16b2f31e2f602b1fe938311f1765ff1f99a50121723a7d214ca1a12116c567237522d623f5705e2798e4a327923dd628811f1029cb5e7f2bf46b322c2eb63f2c1b5fa82c519bf12c333d472d27f26e2d3c6a522e1a0e682e0da12430ce67443184926832a5d6da348d0d0e37c449a737b76018383dbab2388ec837392c23f239a77ef439e672033a0da06d3aaa68303bd105453b634f9a3b94492f3c97ac8b3c42e1f63c5d78633e8571403f229b893f814c0b405c944940ffd95140dced8b42628e6e435fcdb7438e2df84336eb0c448778d244ab405945d63be2457a8d46476e559c47e20e714813467e48f7af75498853f74acb9dba4b8415ed4bce6b894cb7384d4e17dfe94e6a02ee4e0d8d1451aa3a2a5203e830520dfa9b5250c5b85258d65953172b1d544b8b53542e325355d7ef6855941199551d1ac5554e30a856f824f456ba6d0d579d9d445797c7265886248858b4e2b65bb9388b5deeb5315f0ad21d617b9124619dd0a46118b025626d0eeb6237c2ff62499c6363eb17ba63d160ad644644dd644a795c663a7f096780691767991bac67b295c96741f53868de9bbb68f1788d69138a4e6bb6f2586b08b93d6c632d1b6d36e3046ed0ea5d6ff6e0676ff34964704597127296295672eb2d94725680637369d9db730a609f75d004a075959e2e766a1cf276ba126e772c6c74782952787881d4e578dd896d7ae903827aa2fd9f7aeb296c7b248c7b7cd167ba7cf9fef37c7fb0347d5718707dcc24957d5638ca7eed88587f13c33b80c83ca78037c6b5804de2ee80c3dbac8170511782eef63182490bd982bd846d8398177e83dacba3834d5225844b0c7884593928874fe3528713737487345e7c8721b3b187d331d48764fe5a88263d6e891b62268b3567d08b7fe8d88beff46c8c1691528d5e70a78d69b9ec8dc92ae58f445a7f905c6e8290c4adb29032255a91a5627291ebb3389206a06692509b859357018a9373828e94094baf951464eb9545d80496d9286596a8fb85963d6cb0965ddfbe9725c88098d7e61699d62b6e99271bd89a2a1f3b9be6785b9bfaa2b69bee08b99bed6efd9bfe047d9c56c81e9dae0a8c9dfe56219f45c12f9ff764ad9f41c831a279793da2c11c5aa2c00f65a291787da2e3d9c8a255317aa3593c7fa36469c3a3bc5247a42b1af2a4a22f85a56248a4a544afcca540a76ca7c142dda7f299a5a8102255a9c77b7ba9ef2f3daa387f9dab5e51b1ab89b5afadedd5a2aeb0ccb7ae6366c5ae3d97e0aeb85507af7e3cfaaf98c71db0372361b0c525a7b16a8a5db2c7ceeeb2991189b402869eb49bb113b70addc2b7099d0fb92e4ed0b94e73cbbaa9560dbc07865bbcc20490bde50d07be3e6b09bef29621be7c4e4fc05da7b4c1fa0a4cc25df963c264f7cdc249c728c3ba4e3bc3d8acdac32ee118c62a6c1ec68c6105c7016d73c7afbbc0c8d8545cc9e83c3fca3c2e76ca1946cbcaebb251cb6afc26cc4a7bf4cd47a24cce9f34d7ceb37713cf9096eacf67a7d5d034db34d1de665cd1449d9bd1d24cafd1a40a74d2e181b5d340bb27d438fefcd45bc303d6ec8229d6f2ac98d7e916d4d7be691cd89aa769d8af3beed877ba24d9380a3adaebe384dae503a8da3dd4d6dacf67f2da08879fdcb27ad2dc577f85de01674ee04de5dce0ae190ce16be87be28cb7fce2b131e1e3597129e47b31c2e51c7ef5e559e903e6441e20e6bed60ce77f116ee7d8b58be7672db6e82c63e4e9ea0acdea38458feb6661b5ebee7a0bed093d0aef09f92befd4724af0930158f19e6a6ef1072d88f1f9bfdff18201f1f1b6b255f34f3a17f455f972f46459a1f44aa1e6f4833699f541ef43f7d65335f9b7dc55f94e54baf95941d6f9c5a0f6f9aef554fc661695fc0313eafc4c7196fd552b35fe22c83bfecb26adfe7513acff5f3bdbff0ad9e7ff9e31eaff', NULL, '\x96290f7726da189f53abaefd6d584734ca1b326fc5fb44da37c9f297207edd61482c5875ee7f7e16e09c09fbcaed49b2a4a60e7b58e1d2425b3b75e323e6faf390e5726c4e3e039c5c857ae30543e21176e50c609dc6e5ddeb1c99f2a43656202e79a072a4e96d2a467daef74d7386ab4474fb50e450fd4d991e4ae80c918ced0b1e3377b672a39829dd50d685461817f8bc0b6d4048b3bf5fa68dfe11f10455c80dfc754848c7bf37c484ed6cc49f96452fda65b3af8f1dc86c44ecebd087f78eebcf6c3cb4fe6661be1fec4f533215c2322c6a44e7dc94ca61a5ee62c0f17e72bf1f6aa9323aeaab6520f4034e2e803fad486d6cb05e2d4276a5c9d90b19c38414592f684af47409d4f6e3d227fd05a9e91c455a11c6bf39e0dbe10429383cb4208860711873dbbc7edce201630c584749124ca29eeb1bff5dfdf4bc5e22ec10254e606c7ade529706aee6e4090bf9fd08a570827ecd8a6ceee6f2fb5c7229a67d0f7d846c7acfab708fd491c66e4dc0734459383e7b0e58f8dc8d802c94e3cfa7a076fcbfc2711b5b71d8b43d09c35c67865bde1f808a3b2230c5d147200b55ac2257fe3c8bad67c79dd91957a0588508711c0f3dbdb804e130ce450f5c8a6b0acc5550218330e948f6f2196baafd5711a874f4404e78089d8dd09d712b140e879450857916a67e8b8dd53d920a5c27229656b826a2e1ab39a2c5db0e7f86'),
	(3, 'minhash128-64x2-crc5-h2', 320, '\x1967dc00d4eb1c0249dbc203e70b30049fbef004ec498405881a2306aa0fb4066119820779e60a08090b5c08ca19df08c240200a4e2f840ae303920bcc0a920c9f52c20cda2e440e6dcf700e175be50e70efea0eb31e760ff4c2db0fedff531148a5c311c933a21243da8813fa3a8b1438fe8b14eb94a0149327a614037e2c1524bb381639f0de16d4d7a1177395a3176b59cb1750194a1950369a19ac8ff91bb0cf051cf8e7891db790a71defc3b91d792e351fed44541f753d9820723a7d2110dcbf2175cd39228f74902250964c234d2e56249e381027ca765227923dd6286e77d7289f100129a62d5e290556352bf2890d2d3da67a2f1cf81b325dca9e3294627f34b6ccfa34a9a32c3502b09e35b98bbc35d06e1c37257bb43803eda83ae6df233b048df63c42e1f63c50124e3d6171c43d3c340440c5b49340c6a70241b6919241d0f4a3456f5ba645f5bfe145e24c4f47f2e7ca47ae21174925391b495180cd49c596c34adb0de74a268b0f4b00701e4bcb508c4b4db4274d72000f4ee3edad4e1b79844f5527f14fb9c077502358ed50d6819c51f5d1f751e5616653db384f542527b6556da33e569624c256c991205752696d57c5348c57aae0e057a6c276584a01be58ad1dd558f125e058174a185935cbe059eff8ec5954bd4d5a55c1905cf1589c5dac7bfa5f448b6e607cfab9603fa3216215eeab629b697263913d6564d160ad645911f7647026786698928966bd0df8660e99e66786dd7368d964ac685607d9698709226a77c1e36be183f36b625cf56b7317a56d45da3d6e532b7c6e123d076fef7b6171c9a12b72d3695a72c9e252737395fa73bb2c05740eae9374cbe2ce74306577752a01f07582ad7076b110c078848de7780dde1779a313da7ada114c7b82229c7b9e76bf7bcdb6307ce77a4c7d6d61a37d8ae8c97d78991f7ea9534a7fcb99c981c17bfe819eb7cb82e8203f83ae876d83a4f11a84c9e0fc848afc0b852712d9854b730a86fb83c3882f89e88863a25b8ae698af8b33b73b8dce587d8eb092f68f7b909590b8000292a94f4592049d6c921fbf9493e832f6931759ca9463834b96519a119724d8f79775fe289808fa7e988cfddc99596b0d9ac277c29ab1a81c9b24ce869ce47ea09c3bf24d9d4d4df39d9c9c019eeae32e9ffc19c29fd86712a17c9774a1213d27a4b18206a5b3c23ca8d88888a907149ea95973aca9f04bb6a9d9cbc7aa14b15aab5e51b1abcb32c1ac2ab9e1ad372361b0a547f3b3bc9f01b58e2d5fb78000cbb8a60d74baeb48a3bbcb2efebb6a9c89bcd1880fbea740e2bfafb146c0efa7dcc03f61dbc1c6191bc3296f52c39f9c7fc392eaf1c3a3131bc435e6f7c42a956cc50448c5c5252187c781ee12c83b9353c9e34d0bca7ccf89ca027dcecdeec2d4cd34431dcee0b894cf7f9bf5cf27142cd166af6fd1351d66d384a487d3e0ed8cd7e916d4d7e2da2dd8c0b0b9d80bb0ffd8a6b654d900c3b2d9cf67f2da238cf3dad19f45db0a537bdb594da1dc800348dd7b6b9bddd8d13fdefdd0b1de955950df91a980dfe0aa3ae02afeb9e1008b5fe2e998c7e2718dcde2dbc6d1e3f1acfae38b1fe6e522de16e65a9d07e755e511e7661da0e8c3d06ceb1e61feec443f6cede859eaeda47221ee0923d8ee4b6cf4f132305af43742c1f45659c5f4d74659f5dc8b97f60e41acf7ca45c1f7e97527f8b9eddbf96b2a22fa4c2a29faa73433fb4aab41fb299fa3fb23996cfcf601edfc3d19f8fc9b0b81fd3fdbe8ff', NULL, '\x6752ff7c26da189f79b991d327f3593e66db3c7f2eb1efcd3bd06de6a8774151f66d0501c2838159719b8add6f5c73b9b8f0a779cb52a55efc84dffcbd316ff2689a214c26f6e084c0635be90816c22caeab4e6d774d7bd3eb1c99f2291a4e6c998b1a43110b9b25798806f7ee78d6ae06f9bc40366d1e46612a80ee6c9489e40b1e3377db7ce9fe79bd67f44329c41f5f8a4b7e94d80decc64a58ec63a71e7510d63e733c7e14fc08dc3efd36d6c5822a43042c7589a9269b1dafced4e02ed483c29c4506d7c16b68f489e1e490d220e182df603f0559aec3ac19eed1a5254debf9ef2479fae7ed833414eb27a4bd891e98c5676cb05e2dcf2abeee4abcbcef2e7c78783638b267611777ed54d42e0ff6d08831a09880ad1fefa9f7212172260aeb4141d85cd3c512f6dfdfaef2ba6b34bad56ca1fb1038deb8b1dc62f12fb462101f606c7ade528e0683f1246481f6ceff97694377779b2ff466c7c939863f4abf6b20130603cb89fd8fd2a2b96e7534d25f57c8d64c3701c087d160e2cba4d48acb3d19af43dd1b5b71d898f9ace3b9f87210d8300ea1a0cf71ff80666930cf8ac2745a95b0ca67c79dd9834a4845fd435256745b6bed588cc5dd4d52e1996a8f45640ad5ae3038ce08fb304994dbc9de056cd8cf2e5cd555f0c7c03fa61600030e573ad4f6b5ba186ed77b921d52c36a6d56bc0e81f39b873ac0c38554a8'),
	(4, 'minhash128-64x2-crc5-h2', 275, '\x08319000bac3cf0089080301cfe1ca01ec3d4e036cde8504a2e0b4062fb24d076e1e9307a09dc909e1a8d409c1e7df098091ce0bebb9d50b434a100c10b86a0c7c7bb80c70efea0ec730e411b313bd123d9dc013251727148d7535142f887815cba10e161b0857167c6e2018ba8d8a18fba0c018b720f619d630221a9cf3fd1ae2fbfe1a06b3d71f87541620d620c620f6a20421d04d0821740ab822fbe2c922e1b11f232ebfe423a132a72493d15d25871a3427a8ac5a270e9f8e2749cee0275dcf182856fa4528a1523d29295aea2af13b4d2cab6ad32cc14be92f000cf3304e3623312f4f943177447b3266afa7326025fa32bb5b4c3328cfc63482ddcf3494a1163620bcf03818cd183ac272343a40675f3c9c689f3ca351543dd6ca073ffc86553f901029407efcc840bca48f4160268742aefe6d4490c86c4578d14548baa78a49fd027e4a186c834a8e58724ba1fc754b8b588e4b4e1e284cb153494c127be14c732a444d955a8d4dc64fe84dd92724508d034e51e0507e51ebd1c051cfba2f528b928d5253c83556559065577c8c625861ad9f595213115a8aa63b5a29595f5c880f045d371b785d782f565e27474d5f0f522f63e591d363e55bdb6416dcf2666d5d38675d960e68f21047694304a16978e0986a2499986b0964b66b788fb06da425066e5b11416e2ec6476e7c215471e8272a725e4b8c721340f97261d585792d40667bcb56947b2e22807c95a8947d115b967dc4deaf7d1a47237efa93f97e0bc76e7ff3abee7f9caf03807d888d8085376a8194dacd81f983b68388cfe68554f1708703e6b48709a3fd879d6130899ad3a78af457c58a28d9168d4e8a428e2ecbe78e6a934790a7588c908f4b5691133554932aa5b293936f06959d78c49622a4e6973d493a990e91b8993490cf998e16cf9ce72fbc9d926dd39dab26cf9e2b6aed9e5511509f930512a1181718a2b89332a22254bea296aa16a3620bf4a36b084ba456cc1ea526a6d3a60cf5dca6fe953aa73130d7a84e7bfea84ed9b2a95eba60abd09358aee95b82ae0e5aaaae592f81afd3d2eeaf864b1ab08d8f77b0dcc269b1376ba4b17c7647b2c153e7b2664b0eb5b7595db6fbc14cb768ab6eb7912155b81a4b5cb8805e6fb96eb3bfbba2c649bcb9dd81bebc2b16c022e23ec25e7843c252fc5bc324f3c6c385b138c40448c5c53e9ce7c63fe665c9f3d787c9fe15dcc919fd00ca619179ca8074d4ca458387cb03ee8bcbcad7c6cb65e971cc2a4449cd6853f1cdee31ecd2be91efd2d118dbd3b4b978d6a175bed67d8154d7b52578d740ad2dd8d6199ed8e9e1e0d821982ed94db90adae10746da360ea5daea2832dc6b7b47dcd23291dc6676e7dcb48fa9ddfb7e55de3d5c90dea5d4ecde015c0bdf52474fe1a3e093e1af60a4e106419ce4ef89b3e4b69c76e66f53a2e6ab9a2ce739308dedd79666eff81171ef416990ef5d85bdefe825bfef5d88f3f5515086f722c796fa87c6f4fa17f911fb1c9b0afd368eacfe', NULL, '\x5c6288728339c389bb0519f80dfe213e6760377fc1cbb3c10722e8fe7be49e67167cb9690168963a0b787af95ddbd8bae4d7d04b24ea0b7610646fe4bd316ff2810d437cea3b4c96558e40a141ee512997787c478a2519cfe7f0fcf920d2fd725ff0b46f0710181ddfe599e772f14fb028dff12a435a2b455d20f9dee00d18c833d50e73f0626989f0ea91f6f0ce8818bd54a378d24d6a8a08af4cfd8e94be7442616a152d3518e82fc24af2b7d78eb7d9c69e7991072318637b24f6c7197ca62307fb6ea033e825937d3ee464245613700bad7cd0b0bc9a342ca4ecf9ec3157301d7972d9e3d5f7413c1fe496936ca516ef2c696cb05e2df372c8ee0533cffa7ea0ca4c0ca2ad5915d060cc5f0f000b9ab77b391e84adadcafe36eb5c9ca92ac7687f567f1f76ce8c7172f17e29b70d2823d443125d8507bf3dfae90d3cccc42a40604a313ed151e23c49c070cbbd6807a3a640cd69efa3f85d03c1dac7a0375f021e752e22d9c23f6ab1cef8167878fdf9b65768afcb01ea7a1486ad15b3b9154dfc69ab671c4dd99e93f2eca46de82daa1d0772576a98a0cf71ff9a685902fd7e625bbf7b30d4ea13ffd9857ddb476f0d534b1b0316da352d18b8ea4ca898e2b955660b6aef361a8ba4c87b1d2dc8b5d8577768b36c72a3b1cdcc2a9efd1c36d4ff712aed4eb28fd6d7cf62f13f50fbe6ba56e0958adb71ccf6d2a25fbab8'),
	(5, 'minhash128-64x2-crc5-h2', 297, '\xd3c7c80042c3b601d8964803a72ec30462dd850644bfdd069c6bc80723c0ee07301afe07f4823c096e84aa096d54cb0afa60e10a42fdd00b434a100c2344c90c46643c0d74dc410d895ba90dd9dfaa0d521a6a0ebc729f0e23ed9f0e8c60980ff4c69211ec0d4e12fb7c90126a08721322cb7a143a56271519984f1ae48ce31a4b99b21bba94291c9c4fea1c9300811da9429b1e7f249c1e29773f1f2561591fbc072f209e418920405d112381f9952376b32725c8133426923dd62839c8e4287dd989296d52962a55c5a72ac585ad2a731c422b97bdc92b4eb5082cf7a5382cf42cca2c7dd5132f86201230cb738d31a9da4e32e26d5133040ca4338ed24134bbb73e380290793972b794396db5ae39a6dee739b2ee0d3a6280123a2e5f2b3ad18a5a3ae1bd5b3a48316c3ca003c93cc14e113da4db2d3d37392e3efe0b8f3ec3c3ee3ffa070d414df444412db1484286381844ae77fd45cb412d46a7b84446268d58460fc66f460dfadb46ad5b564800ef9c48398198493d8d1f4ae2bc524aa6e6624a54f6da4a42d1f04bf50f374de9a37c4d3f77b44e7369544fb457a350f00fca5065a38052e9c3d35241f9165391f2135470791955b1a1f656e033a2571edb4559133e3b5b2012895b54f6cf5bf475245c74ec435f764c6c60e98cb360c9540e6196c6116117e0136210f3ec62912f3963be1071646678bb659053ed65a9ec3c66c6b76066f4e285667f00976974edb369ef5a146bf43a4e6bca418e6b9ef7e26baa9aa86c0458236dae8de86d860e8b6e53768d6fb3d18570bb17237122d2e2725b243a73c964107404a72174b985c174ad439975641ef075a2302377cb446a7865a2ce792dbbe679c5430a7b9044c47c3b32137d9def2e7d4216457dc395567df4c4be7d3c83227f3de04c7f8cd8907f596f9a7faf70538042d5528104d5cb81a971ab823d467283fa158a830905d3847c3d3285914a0f8677642486f9466688d8cc5b8999856a8a67c6a68aa697578cef1cc88d9053d48e332f6690b81fad90a7f5dd904f0d3c93e16e6f931a51a893b16eb793b2a9c49467d53496c6b68996cf74ab968d035d97d475699868a45299d4b1169c9b64609cccf07b9c34b68b9dcca110a1887dcca355c3a9a550f3cea64c6a1ea7d77807a89b176ca8af820aa97cf831a9b460a6abd0f8d7abd6e0ffabae6728acdfe77facfae7c9aeb9c09caff67197b1297b05b452d439b505c045b6ed2463b631a763b8aeb49bba89a7d2ba3bae21bb678fe0bbab6165bcbfe3f2bc88f12abefc4d57c0a9ca91c0992323c11c0c79c24cb631c4b48341c4bdd776c57f0c7ec597ab70c623dbd2c7e7ea5dc8f7c6d4c91e6342cb6c50a1cbc78e1ecd7d5f11ceb2b935ce363f2dd0de08a3d0c019c1d060b2fcd06a7c55d2bd544ad3f848a5d312053dd4760284d4736fabd40e4fcfd416ead8d4486a16d6e916d4d786794cd89a4819da751b1bda6709deda2f25acdbf56cf0dcc482d5de11fa9cdff57a29e1753f76e1011db4e1783a89e3016fd7e6ec9128e862c202e9e843a4e90a6cc9e9d6f0a1eb7244b6ebc5dfa4ec67c024ee9a2c56eedd5ed2f3cc8270f6731afff6ede851f79ca011f9d821b9fa7eb8f2fb5fb3b8ffc0e7c1ff3de2dfff', NULL, '\xa023e379759ef18488defbe1d4ff2e37e6ae756d5599f298ec17c6f7fa6f866d4d4e9f6b7c62101ae69280fccbaa88b5fb8021585616575ffc84dffcef563c6583401e713e6612a6adfeeeeca6b78408333b704b0100e3e00276c4fd971abe098414da7011cca80e5583d0f1908bfb8a95705d58b072d449caa655cb8210c5c93d4699776c2a2fcc1558daf253077709f4eb2676d98f2b848284dbf62e8d5b500b339372f401cafd054712dd3a399d927b73786225c4752caf35ceea94f999d080224f7f47accd4768f489e187639056bc04754c6498c3da17c330f7548dd05af61ea67f554954ece33693ce16d452a89aeaef6fbb05783a29c6c7e04232f7de323a904a5f11b964e2cdf0e10c7b94056e68b5625e1929ae0ae989e39eb2e51acb113465bbc354edc74dd5bbf762326654497c5591d2051246c1f1fb637085bc7ac98166c0f5ee7ad616b5e12a9b59e3cbbcf4281e3d0f90e9900ff07715b10454d6b84b8008cfce1e3952da6b80b923b57e2c7a68afcb01750a63c5a424d180ada7525e5cf14c43e00d5898b03708c28ceff47aacb58493f6042b946f62192679c75e4f20a7faec67c79dd9af66215612e693590c2aa1ceb83b7fff7ecaea94d2495369cd2d283a7c7a7ad52ea05ad4591edf5525ccd770a3b899c564d48f2f1379987636c661a1b8774edccfbebe700a245460f2c369ed8f0086dc79364988'),
	(11, 'minhash128-64x2-crc5-h2', 229, '\x411507017e9f610862a0890870dfe208dcfb3309c146f40a20f2a90bd785ef0bd004fc0bdd80920f90f9f410828280138d753514fef8101522cb2915ea96a715dc506116f17dc416a3b6e8164438d9180997111955d33a19b720f619c757111ab93ef11ab64ecb1bf9a00f1c84ef2b1ceb80a11c7472091ef6a20421759da721b29de523cbc69e2462ffc92582a5ce265e963227a8ac5a274183da278e62e22741405029734d8f2d3db7602ed5383e2fc57c513296037035ae607a36b124c836e504f53665422f3708853d374c767437e8d7a637fa66fb3b64c01f3d1f29483d5cbaac3d2f0dbe3d5f502a42aefe6d440789a544d232ce44f6b1b646bd95e346d35428474ec675477a21be487393e04812728b4a9eda4c4beaf2e54bebca9d4c2234b64e89a1bb4e019fc04ec73fa95182f00754d91cfc57d30a0558aa0a3759b2a5485ba34a645c4fe12d5d6222b35ed56cb85ed8d5e85ec5f1575feb556a5f95ffb05f93a6c95ff39493600989f462c76a0a63b6e1bd63be10716495d1ad66284bfc67aca16968062c87698d2b9c6964516f6a2441126ca3f3ec6e89f5d272f23c3e73fce89273196f67744758e274f77207754988c775cd0cec75dd67167663f96e76800d607d1a47237e489e767ee5d97b7eb610c87e82f6697f4cb1747f320ae77f7d888d80a4ee3984237e94841d5857859cf3a0862fb62287c20bb4873128018955094a89fa9c1f8b66a0888b3c53b58b8c50cb8b60c1e48ceb412c8dc019ca8dce006d8f1f883a910629b4928d4f0793b53b35930340a0932cf61697a8ea849874c67199328ec799ebf8ac9c53cf699e2cece99fad610fa08d01e4a0d689e4a2b17d75a3f3ec84a619cf1faa8adf52aa44196daaec67b9aa5eba60ab019885ab5e51b1abf5e15cada66fe3aef85391afce94c2b1b964fdb4288b5bb7b0f6f9baed3136bb97f865c2006a19c34ff53ac4dbef63c5014708c7cfae8bc7f3d787c94dc345cad52460ca8074d4ca458387cb65e971ccd3b663cda8b8e1cf5787aad028e7b1d27abe41d5eca6abd6e88511d7be691cd813c82bd840ad2dd8a9fb4ed866f9cfd8e10746da9ee9afdbd6adffdcf2cee8deae190ce1a1bbb0e15d81dfe35d27fde30db636e4353e26e6e701c4e6b54874e888bcfae8c5527de98939e1ea546f20ebd4ac4cebe935f3eb09293cecbd828cec444024ee2662fff0faaac5f39db3e0f3cba339f685ee91f6b39825f92662aef94d4ec1fa591522fcf3e441fe', NULL, '\x3278da5f8339c389bb0519f888fc163a8545ae68579539da13050ae84dd1b1360457484ca24244210f2380b874a6e39e1871f06e58e1d242e394effec56c1eee0ffce4ffbbab828abe2c13f6e6245e29ff68517cbd37d7cd3504e5f7bdb6cd27781fd3790710181d5583d0f15126bfba49e3186ff5ff3f32102e13d572eb33a7ca6a6e2ba2878489107170f10925c41604fc1f68a9e50ca89bed42c6c781c3286e1d667bf11b9bcd45b200e3ec3697ad8ecf974ff0f8622913f506df947c60e7ce71e56287beb548e44d52db0c42f45f22380570c84d07313dc8e0e722a0e3479670f875043fd3d0a970d8f0bdf221ba6b89ff75d5bf573a896508e0b6a653ec97203d463910f84483092bc67482501bb747947a9f50b8bd15a604c455aef902bbbaadd0e18777bb5e6269a61d56f64e49921a735a78fc382d1a38f6a08e31a85f5ae5604c7875570ae53fe5246481f638a04c603a7998889cae0ac52d9859302f34b53a0b0366eb179dc8d5f81678780db6f45668afcb019eb028c9d468ea8b65b6fa1d62ce784bbf5c07c49311fbf27345b559bd7917c466138def6b836e3cd10535195d1222d54575c0c049190c186f0d534bafdd4a746965cd9f73bb5abea22f3554634dda101a8ba4c82ea05ad4c99af61276995e7e4b2cad94e4148a0336414e4d4b6f08ae925c3af570d7af4386276d1269771be732629ada2164d0d8'),
	(6, 'minhash128-64x2-crc5-h2', 328, '\x3c3ef801b63c19028eab0303f58226037113680399fdda03382ee003b1f58e044a768f04f750d9043704180668b85006d3e18b0658c9bd06eb903207eb6ec1090658180a8a25ac0a2cbebd0a9ff7ef0b702c210c600b4f0c3741720c3b88b40ca9efc10dfcd2e00d811a100fe8351c0f9736a60fa6f3ce107d1eee106e11641171d8bc118e2429122f5a73132531fd1398c213142b462b16dada8816bdbe251889edc4189447f61829e48f1c9866e51c6d91d11e6931f51e3eed5c1feaa7671f2d7d05206f28c1204d84422277226f22036b3123700d5523a214a6233546e224f2ef2f26da4f492614a3af26ec070f2756b5da27f93c5c284ade6a283eb40629a340282b0d1a6e2b0b7e8d2c0226102fefaac22fa528f52f8ed76a3005c691318461a7314d4a4732f09926331c445f33b16da13334bf7236ee98aa37d76d5b3a2974963acfc6b93b21a1393d6d3d9c3d52cfd63e0075093febb01a3f991abe407d1c0041caf50341765f084224492c42e9addf43c02c08454ca93a4545a70946c550344669c89c478cccc6477295c9475bbed3476dc32d4893f38c482260f549fdd9044a0d24644a2c78724a89730b4bb481a54c0aa45a4d580a204e145a704efebaf74e76507d50e736e151e1549a52750c3d53c8ab9553a546ae53f552b3538f339354d6fa64556c0ca055b347b9554c5b5856afa3ed57fd11eb58174a185998a12f590a8e455979e6625956fcef5afd66955b190bdb5b901ed35d2d4b1d5e792c405e2b32305fec59a660d100f8607498176110131b611266b761d70937636a13066678cb4669a37ecc69e101126b2f6f6a6b0b6c9e6bee40ad6bf9d3476c401d4c6c87a3846cce54d06c13e1476dc049676daebfe170313198712740cd71955f1473f974d374c23c247540007d75efe8b978b77fc67840ed79792158d679468b167abfa7387aa9daa37a392f937b65f8047e5980c47e5638ca7e3bcf687f115d30838afc0b85a27d3985bf4d5985cf425387972dbc8753ae7f880a0b8c89963aaa8920c5ae89f7bab18922bfc2891b62268b34ff398b2409eb8b000b1c8c71e2068d97a91b8e1ac0f08e06c5848f21b18a900b81099301f719947d6be394c798319537d1b995aa1001980cbe29985e0c2b9817a28298df678d98201e0a9aa2192c9a4aaea09a28a6f09af0d36f9df607cb9fcbc9cda0b5c723a26d6747a2f2d18aa36bb0a5a3f3606ba45d5e57a547f9c9a51f17f6a5ce83c6a6c47fe9a682f15fa7a174e6a7acb42ea8b26c4ba85c3801a943a117a9099f7fa9559cc9aa0c1dddaa714f77acbbcea0ac3e530fad0a85a6ae05229aaf17dc3bb368335ab4ab376bb5e51e5bb666abf3b6cf3a53b7eac3fdb76f62aeb856e7b1b807ffccb83700f6b8ad245ebb4fa0c7bb218bbdbc40baf0c090a84ec3febdc2c37c5425c4d91347c4a7f9a6c4a4e3cdc44dcb01c5121d16c6c867f6c6692d1dc7ef74f4c7c9ae72c99a5590c9fe15dcc919fd00ca194337ca78ef9cce2268a2ce77ec26cf10d73ad001e904d1735208d155dd6dd440f730d5e112f4d5db2164d6b60654d759f715d95ed7d4da7c2695db08523fdcae0c75de1105adde6301d6dfffe933e03e38cde145495ae28f2cbbe2d8e10de3e3acfde3979d56e46a7d70e4603effe5631f25e6a39f37e6d318abe6606a3ee7f3c270e8a172f2e8ec7972eb14f186ec19e829ed093d0aef52f088efba71d1ef4ed436f0b9bf8af0f193f7f117b104f2b4647ff274f824f3cffd2cf34a8242f45fef47f43e461af52fec9df75eea49f97a4e6cfb22532afce033a9fcbc63ccfc', NULL, '\x0fd68e7fbb90239e710ddbf26d584734f876a95b9e47edce0722e8fe780c7676bd9bb874e37fc71e3ce88fbceea90292e12fec7bf1fc7f57e80f02ff0487f3f51b98767b26f6e0845c1ecbdd21abf66efeff3e5b8d5a51c16cd27dd5a3827965a0fa0963ca71170f9504a4ca1322b4e684da777f135ca242bf65daed31bc2ae333d50e736180058302fc62ccd5c2a10ba3159d62792b65b5ef2019f7ad1c2d0330a2187a631269b8d96712daab913b91238d88685f8d5c2a51f551afa08c34d3d4ca15789532947a5c54d5e72bbd95100e6acb7fefee20ad9a1d55d37c0d6843e497514b8cfe51ffd8bbebf02d47018dd191ac659c919a31d3ced9e92c2f8bdeacd33763233ad44583092bc6d324a9033799d072a053b7bdcef2ede0b8d41a3303bee86b9cfb0ac620f043f93ff6d77e581c5765fbee1532005bfec0d74018841561b05b7155a85aaa7a95ead989c0e5afe6b821ba7206d56b7740f111c5382de5607e77768f9dd5ab708fd407bcd869b5b1e540266e7d13583fb2d439926793a035c0573fe70e4f2853def791f903e68155377aac9b5ca75c0960d654b1272555ac2257b76f81e1d72a94d86d9574564aee295b5566d1d2ae06c8da3e64d38888db914f19236b3b1a2557ded71123915f52d95f5fe7c27f6d6986c2ab196002707be30598b8088ba9fd80de46ca0252ce8ea2551ebb53cdf95b8afe7a84eb9e'),
	(7, 'minhash128-64x2-crc5-h2', 305, '\x3c3ef801b63c19028eab0303f58226037113680399fdda03b1f58e044a768f04f750d9043704180668b85006d3e18b0658c9bd06eb903207eb6ec1098a25ac0a9ff7ef0b702c210c600b4f0c3741720c3b88b40ca96c930da9efc10d811a100fe8351c0f8f8b9d0f9736a60fa6f3ce107d1eee106e11641171d8bc118e2429122531fd1398c21314a9a9af142b462b16dada8816bdbe251889edc4189447f61829e48f1c9866e51cfcf7d91d6d91d11e6931f51e3eed5c1feaa7671f2d7d05206f28c120036b3123700d5523a214a623f2f36d248fc794243546e224f2ef2f26da4f492614a3af264f8a0527ec070f2756b5da27f93c5c284ade6a283eb40629a340282b0d1a6e2b0b7e8d2ce9fe5b2e0226102fefaac22f8ed76a3005c691318461a7314d4a4732f09926331c445f33b16da13334bf7236d76d5b3a2974963acfc6b93b52cfd63e0075093febb01a3f991abe407d1c0041caf50341905b3e41765f084224492c42e9addf43c02c08454ca93a4545a7094669c89c478cccc6477295c9475bbed3476dc32d4893f38c48fdd9044a0d24644a2c78724ab481a54c0aa45a4d90d0dc4d580a204e145a704efebaf74e76507d50e736e151e1549a52750c3d53c8ab9553f552b3538f339354d6fa6455b347b9554c5b5856afa3ed57fd11eb58174a18590a8e455979e6625956fcef5afd66955b190bdb5b901ed35d2d4b1d5e792c405e2b32305fec59a6607498176110131b611266b761d7093763fde4366462b8a5656a13066678cb4669a37ecc69e101126b2f6f6a6b0b6c9e6bee40ad6bf9d3476c401d4c6c87a3846ca454ce6cce54d06c13e1476dc049676daebfe170313198712740cd71955f147341962074f974d374c23c247540007d75efe8b978b77fc67840ed7979468b167abfa7387a392f937b65f8047e5980c47e5638ca7e3bcf687f115d3083e33c89848afc0b85bf4d59858b2de686cf425387972dbc870a0b8c89963aaa8920c5ae89f7bab18922bfc289f534038b1b62268b34ff398b2409eb8b000b1c8c71e2068d1ac0f08ed21119911ee65e9201f71994c798319537d1b995aa1001980cbe29985e0c2b9817a28298201e0a9aa2192c9a4aaea09a7c3df39af0d36f9df607cb9fcbc9cda0b5c723a26d6747a26bb0a5a3f3606ba45d5e57a547f9c9a51f17f6a5ce83c6a6c47fe9a682f15fa7a174e6a7acb42ea8b26c4ba85c3801a943a117a9099f7fa9559cc9aa0c1dddaa714f77acbbcea0ac3e530fad0a85a6ae05229aaf17dc3bb368335ab4ab376bb5e51e5bb666abf3b6cf3a53b7eac3fdb756e7b1b83700f6b8ad245ebb218bbdbc40baf0c090a84ec37c5425c4d91347c4a7f9a6c4a4e3cdc44dcb01c5121d16c6692d1dc7ef74f4c7c9ae72c99a5590c9fe15dcc919fd00ca78ef9cce2268a2ce77ec26cf10d73ad001e904d1735208d155dd6dd4e112f4d5db2164d6b60654d759f715d95ed7d4da7c2695db08523fdcae0c75de1105adde6301d6dfffe933e03e38cde145495ae28ac66ce28f2cbbe2d8e10de3e3acfde3979d56e46a7d70e4603effe5631f25e6a39f37e6606a3ee7a172f2e8325768eaec7972eb093d0aef4ed436f0b9bf8af0b4647ff274f824f34a8242f45fef47f43e461af53ff226f72fec9df75eea49f9b08d0afa7a4e6cfbe033a9fcbc63ccfc', NULL, '\x0fd68e7fbb90239e710ddbf26d584734f876a95b9e47edce0722e8fe780c7676bd9bb874232dbe233ce88fbceea90292e12fec7bf1fc7f57e80f02ff0487f3f51b98767b26f6e0845c1ecbdd3a637215feff3e5b8d5a51c16cd27dd56542ea5ba0fa0963ca71170f9504a4caacc9d1b084da777f135ca242bf65daed31bc2ae333d50e7361800583b556e99d4757e81fa3159d62792b65b5ef2019f707c4f26430a2187a631269b8d96712daab913b91238d88685f8d5c2a51f551af461adef8d4ca15789532947a5c54d5e7642456130e6acb7fa7a8d0e69a1d55d37c0d6843e497514b8cfe51ffd8bbebf02d47018dd191ac659c919a31d3ced9e92c2f8bdeacd33763233ad44583092bc6d324a9033799d072a053b7bdcef2ede0b8d41a3303bee86b48e017fd20f043f93ff6d77e581c5765fbee1532005bfec0d74018841561b05b7155a85aaa7a95ead989c0e51827232a0d15048a6b7740f1b8ddf57de5607e774b79188cab708fd407bcd86943d83320266e7d13583fb2d4449a79e6756155473fe70e4f2853def791f903e68155377aac9b5ca75c0960d654b1272516ab98caf32ea9d1d72a94d86d957456f0dd27495566d1d2e07fcbd63e64d38888db914f19236b3b1a2557ded71123915f52d95f5fe7c27f6d6986c20f12ba0f707be30598b8088ba9fd80de4504a252ce8ea25547a42eeff95b8afe31ab65aa'),
	(8, 'minhash128-64x2-crc5-h2', 294, '\x9e8cb802e634ca028e39e00346c15a04c9e23b05ae4bc6064f54de07100a0208ba986209d4a4dd09d2a4070aaf44920a2cfb9e0a356b840b5520ab0b8604e50ba180fb0bd654630c7c7bb80c6f53bb0d26ff8f0e70efea0e1a7c750fd760b80f68c9d40f036adc0fd4f712109fa053112f8961112488e311e90666122debe813584ef213451e3d1437eb8b14722de2159f9a3418de79971b3149bd1b0cc41c1c1404a51cd5dffe1c25130620a8b4072002e6ed205cf42421bcbdb421fdc88b23a369ad24b9aec424b4d6f2276c806b284905332aa957842cbe8c232df987ed2d0636402e22fa982ecb01002f1590022f97742d2f66ee0b3007d74c314ef8bf317613973364013434c94c98342ab33c35217a563575789136aaf534370943373705caa53860a7db3907246a3b3875733ba461313c7ef9bb3c385f4c3dfc1ac03e3a8ad43ebca48f41b3f98542e351a3426652964346c2db440831414576eaa045ec92a747d279154834ba8a4a9d81ca4d3291fa4d6abccc4ed6a1674f6d37435162c43f52f597bc527d0191536fe29355720d74562c4e7d568adc865601ea08578b1d0758019a3d598c2e175a78d9935ac82c2d5dcdac495ef6514a5e463a226000c47160a335b9610666f9622ce031634aa91a642c664c64dd498b662d0fad664ca86067baeea067a3f11b6875124469f3e4ab694ffe316adba6b46a2f5b6c6ddde9846e701cec6e3ed6a06f3b68f96f2dbf077045462771443d68725d4203734d58d975df14f07754628678bb60137a42afb57b71a66c7e834bb67eb374237f7be0527fea32578008d3e5806c7d10818b1a29813ccab981b9a62c835cb8b883de22b68478b7eb84eae40085fb7c5f8674d57a8878cd7e88599a138ae3fd598b6f2c928bd5a1ab8b02c0208c126db28c9e8d268f7385039022549e90e4f31d91f33c9991730b38922a2f659224c66592d1769b921e4a3b931abd90936ba5fc9553143c984156749926742c9a5b83259bae3b1f9cca20bd9e7c9325a1ef8eada1432d32a21efc9da22c0467a413e0a1a569436ea63fa409a70b9e77a7e0867fa7bcabefa79206b6a8d0d3baabddd94badbb7259ad938d60ade539b9ad6c5a0bafd8052eb081f694b0f54c46b208f86fb39708aeb33b5875b4c1d173b68162afb6ec0445b70f9992b89c934fb974ce5ebad41366ba272baaba3862bcbb889be9bc7a5d28bd7b112dbf44f2d3bfcca806c0496d75c2feaeb6c36ff939c46c885fc40448c5c51270e9c5e6f8c7c60ac579c8c5b586c8b13fd7c86db77ec919fd00ca4ad619cb4ffc6ccb2912d2cc47b53fcd6e614fcd5255e6ce82d033cf44d00cd0626444d085a78fd130878ed20e7898d278788ed58073c5d52b59bfd85571c4d839db55db990526dcec26f3dcc1ecf6dcccb204dd6a210fddb710d1dfb14459e0d0b476e2265e6ae35ce818e5d00558e5d0ee2de69006b7e72599f4e75a7026e8414a95e8e17337e9e41e73eae4e57fea996eb3eabbcf08ec3ebd91ed3595fded7c4a69eeaa5591ee41c427efbafee4ef9ab561f0730445f34ff780f4fabc28f65e687ef6c43d9bf7c39940fa051ef9fa48273cfc1b033efdef1ffcfd546e0afe7982f4fe223707ff', NULL, '\x2a64637bb21231842d2ce9f002ead63ae010dc3b576eda900722e8fe87a58d7b1a27497dee7f7e1614e078ba31096db0ac58607a6244697428f697d8dfc4b3f92048bd673985838b2b7e49ffe7da5028b684337a3a63a8ce3faa21e966a985555b158b50eae8910acad0cff369fda5e577d36479fa04cb40526fdaffa34510fdd3b7b37d6356f3b785fe31d1381a0a3b211330638aa584c8efe335ebd69cce069b002a643c7e14fc2f1f81c18c7e9890244a8d45094fa62dbf2f74c803484291e76c4340cf73217a7d488af764245613c2322c6a966718bfe84ed3e0092c300b0832ba26218a78aeb4a099d68b7918a830fd107f6cb05e2d1b1578f529b6c2da2e7c787821a28d46006e40d7e5712723b765826794f552a567a434e7786c9e0401317b63509ab0d2a0acdbe0941892594be917727fb2481ae67c04e7d318669586da3e63ae9dad45d071f6e6246481f64c168475927f3f9cdbf6e2b17fc5c721c7abc16d586529d42ac7a6dc52ee2a6c249beb409d524d149f8262c53258f5bac807b652cce1fd442478d8c7db88dac18700435bbaf53995d0f6ddc8f82f3737bf29d365d7b10cc3ebecebc2a2f9e7634a481f574eaedded0ca24bd8c2ae64aab74b2e7555d8ce2738ce08fb37ec1bd4a1ed575ebcb6a36a2d7cddc9cc214e1739b66b5409903fbc481fbfd262f13f50d20dbb10c05fd5c4ac0663f7cf635e8e'),
	(9, 'minhash128-64x2-crc5-h2', 304, '\xf70748004346350162f95a01e56e6301d8a54b03eb8cb20395131a064f54de073f8b15084901bd0aa4aca20bd71dbc0b8a96030d7ad3180d8ee5730d9f3a840d0ddb930db8ea6e0e70efea0ef3a91d0fe2fe860fb9b05310fb282b11041e45116539f511faa02712183da712b7d0071391154a132d207813f5470715f83bb3154bed631692e2d7174579e4183375731970f24c1ca75ab11e9d885b1fc02ef91fd40077200e4e8920b6f2a3207250ba2091e45c219f4a19224ce1c524f13976269c1dc926c00e14275130b427c339fd27d7f73029aa97662ac8ef4b2bf1915b2c9e2f2c2e01c2222fa6c1bd2f3f3e3f31e2e55733c844b633fed0d43309628934f887d034e6429535ff47f4350da06d3a7c385f3bfc18c43b8bebfb3bcc750d3ca5c8a13db2f0de3dae70ba3e1579903fe3a7d93f2b540542af44674345f22b454ba4b3450b7ec845625b7a46a37f1047c05e69479f7e35487ce8a248a499ad48c26d324928f4374918f22e4a1f90014bce12534b5aaae24b96c0ca4e5eb7434fac51954f44e9685111f70e52aeb044528eba7b523ae7ac5279ad3854509961555854265810017e5845ddc3595e8a495a96517b5b7760e05bec54645cca66f95caf821f5d52150c5edb5a195e06a2c65eaf110a60bc031a617b912461492e8b6193319c6288c875646f9a1865aceeda66271f6867df9de467a11af96730271b68ced9566886dd73682a90b868c6c3b8686eb4fc684304a1694f15e6699643886aa4a7f96c788fb06d4561286fe3b7486fbdca576f239e5470a065b07231c1b672f5024674051bec75b78ca777858d15787e649b7998c19b79f494fa79bd4a227c8edb8e7d2551b87e5a44307f259b5b80d576a580535fc7822eeafa835a6c70846c368a86cb573988f0826f8a9e8b9e8ba697578c33f3ec8c1e78d58e5e94328f44c2039006843b90452c2791a91c2d9129b37194a853af95d2199897eda3659827bae598487f9a99ddefc999c4d7ea9bcbef049d5496d69fd716a9a0929d54a3f285afa32b4223a4213d27a4d08928a48364c4a457f72ea6f75a32a660b0eda63ab269a79a79a4a75ee30da8e7d2b7a85919c2a83a561ea9cb20abacbf8411ada48165ad0cdd66ad3dda9dadb2c9cfaefd89c3b0a03644b127afe7b1c51af2b1146906b2e7f89db2106ec4b2149ce4b243f80cb301ed6ab3698e7bb380f84bb461c084b46aef40b625b176b793bc48bae98e7ebad9d81abb026cc4bee71eebbf7e3fbec1bc0833c2e6ee54c2969c70c2955b87c50448c5c54125bdc919fd00cad70664cae2008bcb71a7d7cbc7dd15cce206cacc0bfa1bcf343f30cff1f76fcf57196bd1872efcd112053dd44220a4d6acf345d7b7f147d8030597d8dfb6bad909af96dcc9dfa1dce749b0dc0fc4e0df357efedfcca9c1e0cd2d4ce2a23aa4e2ffe818e39aa619e3b003f8e396fb39e4787b7fe4fde3dde54568c1e6dcc3f9e6041b6ae7b5eaabe799a8f2e75766f8e9cae0d0eacc3636ebfa557ceb47b2d9eb6d61b3eccf5c29ed38fe49eea07294f0f13addf00a7746f1df7972f1eec9e1f38bc440f43d3658f5280c78f574d094f5056baaf573b5a7f651d81ef74c2c8bf8db48fdf8d82465f9fa5087f934b9f9f9191b49fa05468bfab834d8fa9d9226fb645656fb47f691fbf2b95efcaccf8afc', NULL, '\x5c6288726690b7a422eb82f2a286f825b2daee67579539dae2847ffd54d117752452a779ee7f7e16c23fb8e824eadfb8cdb71371079d644ba707e6f9e3a594f06b48af701b540581a199eacb4831e62ad688e37b7a58b9c74249c9f812b7bb79099651575120900d467daef7f893a59bc5d3a760962aab5dba46dee9687d20f533d50e734af8c58dabd743f1854618175f8a4b7e94d80decae9a49e1ca846e14db460b70074195fd717a1efd8617eb9b5b29225dc3189a0bc38f71eccfd6e7c23c3bec7e51219660bce1aed864245613c2322c6a754ce6e3eea1a4f3a3ea2279daf5757e9d54def6b9b117ceba877d861e98c5676cb05e2dd012b7cefec3f7c904afc87af233ce5d87c7fc83a4f62c035f829d32f73775b5cafe36ebc6674c32b4208860cf1e41dbaeca71fd474db662a2bb2b64468fd519c97564c1290ce1dd258b6b50b952285659a470ff246481f618f5bc6da2ed7ebb2e3e1aea9cb31621a1586c7189359a8c478709f9d5f5ac79b48b2337cafdcc3184c56cdb0333d2a1dd1026510816d848c6cd87f9652d99eb10cde364c929df9d87a955eba6a4293298bcd068967eace133fe43d11f1e6d7ba2f29f507c0f08f1266a0ec7a0c677b55fc54e5817eada3d535721d9246316e95c181b6ce9841cc5a32457d990f11113e8d6604b37fd82b6b2e9dcda01b9d3437b9ecc5cb9f744e51d3defe62cdd118e'),
	(10, 'minhash128-64x2-crc5-h2', 405, '\xd575ad018c6abf025861ac05f8a35906b5786b06e7a783067136b4088c56c8086935ac09d4a4dd0933332b0a63c7cb0a4d73f00b70cb1a0c8fabc70d5b81ce0dfb282b1165c07d1194d144129ab1c9125fa3f512d8538d138dab3c15e40d511521aeed1536d01f164bed631679cfbb16be51c616a2bfde17d182e01740b53618f860ff182c244b1ac08be11be9bc741cf421d01c2977871d1102211ec3f9741ea75ab11ec767261f14d7801f4e8039209c2956201a835522a7cf6a2215890d24c08abb241dac4326db33da268e0a3e27a59e65277a3cc6277190c62788ad4d29d1876c29d8a4532a72ed562c3cfb612ce5317e2ccacfcc2cac53fa2c7509cb2e0f06d62ebfbbcc2f5b1e33343f0b0e3509721c358c1a63354a6d72354747b93694cfed368ca57f374429983741d61638ccd4dc386117343af81f403acb3e423a1a345d3aacd5c33a4a21e13a100de93a3e4c593de197cd3df409033ee2ab873e25c9993e1eeb593fe2acf73fc581d4409b209e4193e9c74182dbba4259152344b4a99644c5503446e69070468c147c463bbe844617841c48d24939487a2a6f48708e934837f1bc48561f0149c596c34aabd4724ba797a74b359c594c6090bc4c0fdc044dba674a4d958a3d4ef9542e4f4a3f465037b25251a09a7951423ef351914c0e52a35c7752b3ac9d5253623b533743ad53db5aad53aad72c54938911553c3430556c0ca055a7ced0555f274c56e2018656ced29c57d6ada957579bac57ab3e78589dfe015912c44c5a70c3c95a167dff5ba9996c5cc4acda5c495b955ec166c75e1aabbc5fd4b15a602a615f60ed93006287140662c6fdfa6264031e6506768f65070367660b3f59672a45906979379c698cbf736a3b29296bacc1676b625cf56b47fb886cb5144e6d48f84f6d2a25e66d3f852d6e7c6a266f9e298570b39e3471cd347871f3c381715671ce71051ae072ae11ec721f9bd573551a2a74f5118274179fa674f5a64d75075bdf75534268760c99ee7663654a792ec57579a9daa37a526bdd7ab45f237bbe25487d989a4a7d30f7447fd9f2a27ff188e27f02e09680bcc4b880f2e1f68280785a837e8077839c0ee78389021d84731d578543cda885a25d3686dd068e864a95cb86152c62881c7513892f57b68a4f57768ec415b18ec948c191ff888692f9ae0094b5887b94573ab894a09cad956acc969623d4699744840f9832dd26988ee33b98fd369398c6c2889947be8a99e0d0929a6ccff29a4351859b5e92649dd8fe589ecc50dda0ef8eada1f99312a210123fa234d207a38ddd6ea31e9a1ea55aa7b0a5139833a6feee25a7fe953aa7ca7db3a74c02caa7289ddca74958dea7f17be3a7f0de41a890f262a9659a6ea95b2c06aab3d402ab5e51b1abc629e1abaf1d56acd4e084add09358ae6b79b3ae9384b9aeee3ce2ae390288af29594bb0dbaef6b105c66bb2415698b2beb268b3d1e46bb3f93d96b34d57c6b397432eb45e8e39b4a6eb49b4854272b42a0ce2b59ac8e8b5323654b6a944d5b63d9574b76383c8b7990cd2b8d140fdb8d22a5fb9daeaf8b9966a29bad4d89cba8bfcc0badd3499bb4fa0c7bbcb5e00bc1d2a68bc54d26ebc815122bdd8b353bdf75329c08cd145c088478bc0339821c17b3f4cc2c8ac87c2ba19cac2545959c326745dc309b09bc388c38ec402183dc5809adcc58688dfc65b3db4c8aaa8bbc85d62e4c899e34fc9503ef7ca5fac24cbc9e952cb293e9bcc7a40c8cdfa98eecdbd9b71cef2137bcede1bb5ceac65fecefd8223cf603778cf5d24eccfbba51ed0c84c97d0ea771bd1aab882d13657aed1d105f7d3199925d578f274d547ea85d54ca043d601dc75d7c688a5d787ed3bd832b8d2d84cc623d99089d4d94902e0d9f55c42dbd74064dc010890de52f10edf82e510dfe0a045df37b404e01e660de00d4546e089e48be1eea3e7e220f1c7e3003773e48aa813e5f8ce83e5dd722fe68ab582e6b7abc3e6463531e745f058e7a944bbe8bca05ae9c5527de9e7b4fbe942c31ceadfb64beae24c8eea89059eea38458feb4bf9f9eb075266ed4ee972ee252a23ef53c03befbab770efb6fbbcef477c06f04967f5f1f72996f2261f08f3c12621f38fe519f5d26508f6a61b6ff6a31789f61065c6f6190810f763f51af715ce6df7609c1ff8f6bad2f934b9f9f986a14bfaf5e174fa3688c9fb120209fc22532afc5a2e57fc83fbe4fc068c09fd1c9be9fd33e9a8fe872749ff', NULL, '\xef115d72f1c1d1a000f917f8838b8b3dd2695c7e0ac202dff50f49ff2448c870c97e9c78e37fc71e0f235ff124eadfb862b17874ca26d35dbf7772f38373cfa63e940073f15f35b0c0635be92699162d0fcc54637f0043ceeb1c99f2b68c866800618751d6d48703e0aa01e3602df5b1c0d82877962aab5ddc3c45e59f43c3c83d46997798821d8c05904ffd85461817f8bc0b6d8e1796ab2e4cbfd4bfa4164506bfe679dd9451fbe67938f95c2ea4992de38d7161b91232d76bcadd87081ecc3c577f6023fa375d16b0cde8741b0c19e49fc76d30cc1fa5942620dc4560e9ea8709c97b1e996eedf093c9e77eff9684777e6a75f3055b2929c6c7e0816ee0cbacd3376390a2c44890888be75715631f03f13231217fa1bdcafe36eba6c32014dde96a73509ab0d23e72d0e774060d791fd2db79fe1f1b1f9b6b90e58ec8eeb189164f7b6c7ade529492c8ca6c8b32f5d9eaa76727672f94a8121acaf38a1e2ee0cb7368a66eb3dde3c3d6ecdbbbbb6d5530bd44f69a5a0668f63cc2ba5c429b4745c35fe5079748f44e8ec783fd84e077b83453b04ca281297d5ad2691b5f3579241259fdadb7c92b9c72ff1d3cd05baa9c6c4ecc6f9befa4c7f2d491c67c82e270bd5eb6c9d820570556de59bc98d158e7b65476995e7eff5fd2c0ac9aaa00a87b5e5205ea74b83143dcdaee91eb57cb1c4d507e4967ed9c1de2d4fd9250a3'),
	(12, 'minhash128-64x2-crc5-h2', 244, '\xfe731100aa0e32001bf01901b37ee5052263f106bd9a01077efa0108daf083095092cf0a76aa840ba9efc10dce665a0fa8e5b71070c4be103220c6108fa72c1137599d13f4e54a1407216a1460a07d15b54ef315dd582d16c82b911640bfd81618c24d17adbfdd1736753d1b45694d1deaa7671fa01b931f42e3db1f0f059f208e6d7f2116f7222205a36c22696e0926e69b1727b9cc0b298f4652290a12ac299c77af29ca6e602baeb7ca2e6018622fa5cfde2fba4a9331cbfcc73173cfae32f099263347d54b331a88cd33476f733497a32f35253216369a30f53695cf2237f2166538afb381386a6c553919bff839d152183b67131f3be354af3c969ea33d70f3db3dcb2cee3edfe66d40134afa4694a84147750077471e84e0471f2b484a99856c4b7905354cec32df4c7720624ec68d7d4f5869685273a0dc529bd9ae5307c2a454e71ab456e529ad5c42a59f5da29cb15f555ddf5f0ece5d600694cf62e1d43b63cbb6a4681ddbce68b5069e6a904a116bc0cddc6cfe5b4d6fcd4e5871a2590d72ec5dce732ed0f374939d3276dcb29976b8b3be781b6be47900a6f57937fd497a1bf10a7bf0254f7bcab6817b59ae257d28e3397d37525d7dc49b3d7e1f099f7ffdfa9481666bd781ad9102820e18f7859df60b8628971c86233a198770117a8776d7ad87eb18c887c9dc7a88fa3afc8b4cc7158ccc0a8c8c742f0a8e6b0c2c8eeabb2f8e31d8728e95a4748f19b2de8fe8002a913446679148d50692512fcb920ec46b942f26a094ae5ce8942210fd94650ed597792a6999f2af879c6883bf9cf0d36f9da33a0d9e7676649f317156a00b88e5a0aa03f2a1503c15a3ca732fa3004061a40e72f0a4195843a5792f56a6980c65a8f80a03a91cfbbea990c104aaf2b408ad3d19d0aeffc4d6af9026f7b0d5fedeb1c51d1ab473f231b799dbceb8411213b941db3dbb094ae4bb3a7629bc6f3642bc263872bd4d004abed04f0fbf755d8ebf81389abf7b36cebfddc73ec025f749c1adbf7bc4de49c6c65235e1c67c25cac762dbfaca821a5accf50082cccaffc1cc724869cdacdab9cd69dfb7cf881dacd2d9e88fd8bf4bc2d98410c5d9d415dada55fe02deb2692ade4413f8dee55140df8ee87cdff7b785df020873e2c16dffe2b80ed7e4ac615ee7a2fc99e7d248b0e857f5a2eb70cd81ec1a873ced8458adedeeca54f1b4647ff2b8e675f30ada78f3f3c939f483313ff499e798f4917e86f5e6a33ef6ab5f93f6e6780af7becc49f7f8ab58f81ac938f9a29deaf925fa3bfbbabe5dfbf5e009fcafd670fc90e6c7fc4b5bb1fd0342b6fdb6e0e3fd3649a3feb2f657ff150a8dff', NULL, '\xcfff66658339c3899ecf89f65a261b50b4f17d7c2a5142c6128509fc15ff9f7cec20907829af0b86ff657c92674942fce9e7476fe7c0e44c10646fe4f5d493d0a0f48e4cf41835850b88e3ebbc755e3c01f0fd7997a4b9df22d9a1f1e4909265c7f8f5693d47484e513094c75d18d5af9efb0f7b0311ea50988c55a6e3a5f7e3ad89e878b31bcd866b68efc4954a101430d9cb66792b65b562f9cbf2194af557d6724b0fcfc2c5dde2f7b9f0637314b961607b6da49b6715c4edfbc8fb94f1c5e4e65a523b20ef63b3313bc9490f75140efd447829b6d6a84a8c5db40a95d8610da6e16f23dbb5e0295088ecca6c2ae27042157d90204f3d20f1c1e4fbadf7c5129ca866c56d784388da889003eaa000ce1035625c8128cdc6754de4d207332426aff2697ff4acdd3e12c4d75344c171c0c575750bef1907dd6419fb852ebea0ad3294707e271773031106760653e7f1915c842031e35a931bf49fef7c0396353b24d84deac723fbeaebbff7318030641ca05b6a2f410d14357d83ba21806aab62d86248c0426a2bf15268cf293acba4766a715cbf6232874f62b5edd2859337e5205b1f1b6381c37c7abcbfc38bbb73f176885cbcee5ced8f0679d5b37d669b2fe6a604d2e2241cc914f8dbe852d49aba64aa42d2968361e46131d2e3f1f968ea893a478af942b549b7dacec56eaa557e9dd242dc4dcfe0431e98dad4b1f0ba'),
	(13, 'minhash128-64x2-crc5-h2', 301, '\x88026100ed5e7201a03e59025ea1d004a7191f050997c606eac518077ae19f071e6467082730340a4b17b40a3dc1dc0aa0c5b90b2265670d0758851008a82011f274111241f263149de88814b7a99a14e684ac15505de5163766db18ac242d1954c94f198d86921a2d6e221bc08dce1bd7fa001c33bc0b1ce78cad1db591421e6fc6801eb2b1a41f7e8f98205706c9218975e7218a0f07223554252363573124972a4324b91e9826e859e227bdf08c293859e9296849522bb79e6f2b8c4b732c1a21262ed3abdd2e0a77262f28db482fd2972b30d348423046f3af306f96eb300987e433ce2136349daea33428fff234f50c3036ded494379752b838a96faa3943ebfe3b05a1453c0e31483c4ccbcf3c6e55f13ea203a03f14b30a408627d44056b01941ea3e384166a6a44190e12a421dfa8b430248bb4500fb1d482fc2ea4960de1e4a13ee4c4a4cd27c4b74c8a44b8870f94b79d4cd4d55bad84d6e7de54d85ea384f4694984f3970bf4f1f531b5126b13851ca15a451050602523f2cf752066393547e53a6555f042a56a40a1f572f936457c796e257a60e005942992d5ab1c0c85a4711235b0504775c1e96875c0fcbd45d09e73f5e2e674e5ef196eb5e31530061f0a46061718ecc628e21fe62c1d1436399b5346494509b64e360ba6410da5f65488a076620e42f6790757c6775df47694880d96a0340136bc97bb46b4b9e2b6d8bec446d8323be6d866f7b6f00bad06facf66f72dc7a8f73ff92cd7359ab357626e6257940b74c79aba28f79eab1a779c649da7a027ba47b3fac657c554da47fea57898085139980761e148110f18681e6e9cb8164608182dbb5e08321fc2784940365841729fa851cf62e86c59a8486f74b7789d20c9f894947908af599a08a26e3a08ae8daf68ae5461d8dc69ede8d2235058e9ce7198ef230b68e5a0f118f482a8d8f085bfd8f08987e90476d1191b46bc391bc133492d4b6389286b32b957d190d9816369698328fe0985a2d11995b7d8b997084619a936f1c9b1c8e889b6670e29b5c291c9cb277349e6a7bc99ee5f40a9f9f0a2a9fa01644a109f99da198a809a459d372a561a474a7f63d35a85c4ea4a8252472abbfc5fbab86d9d0adcc3d5cae81e863ae366872ae4e67a0ae6c1b28b04d2c9bb1a52ef4b19c0729b283c8abb38a47e9b422777db5144bd9b624cf1ab7e7e87db77570eeb79492f8b8a81b67b98cc751ba32baa0ba155cbabc52b8fbbc95abaabe61fd9ebfa965a4bf019b1fc03a98c2c251598fc415b3e7c593b54dc61a8a48c7dc5763c871bbc1c8cdfb11c916e32bca8f92b7ca1b46e2cbf90726cc3eca4acd8bb13dceb22d3bcfcfcc3fcf1fce5bcfe109e6cfd3a604d0107249d0cc6494d0e99840d1258b57d2aaf28ad31a8386d4829b61d5a4dd37d6031bbcd6faf507d86e40d3d8308d9cda17fdb2daadb2a7db01e436dc9ad5d0dc6b290fdfa4cb15e28f634ce2d72042e4d46c45e50bed90e639cd73e731016de9fb40cee9e1d982eb97dcdbeb98e4efeb16b79fecb6501ced97f635efa76963ef07922df0f5a916f4a79567f4bb5e8cf47c451af534d329f6298156f644e17bf6a27f2df7d5d257f8e50fb4f98441f4f9f6a971fa7a4999fa7749b6facfc021fbb717cbfc76cc58fd92683afed9018fff', NULL, '\xe54c736c219e2b9d723896fbba85d91492b0ed7d301fc9f6f1996df0a57c977bccfec6507b398809a8544bfb01fb38a7bfa93c7bbd2cff4c27e524eae1b817e51cc9ce7e2880009cb280c0f2f1a05a5e7017f67cc0a97be85a001cf2fdaa31637afb576692505e7d189818f6edced1bde05b5262ae9eb21c1d8dedecc70f59fa3d46997748c85298769b7ed6edc57e72ad9c697075953bdd730276f003a816589a5a316c0e865ffd605d14f6971ac391e633ad6e3ecd3a2d0624cdda4f7523fcff360c61390bd0629f5bbcfcf043811e013a8d4a798914ad68df1efc30d4264ac7fd5678d8c02eead52964ed0646418c9689437df3055b29587515e052a8a4d599ac705f9c5e742fd3d603e9439552c3e387706d56b7b5a936a92de49d5f902b4d594b2bfb8a37cc51e127d2c5285a7d2dc42d7e52b89633d8c09fe4bc7610b2aac35a7c23b66f5c5eb80da7d497648b72030760c89365b25595f2b7f38a1e2e1806d0693ac121cc3d5254d5c424f27935f1865d189bd71ddc8d50ec3f21a79b51e7be4b6739c47c6f3324d515e311a6ed60c54a9d9c34a1d2449ad52e910750af3e737cf36199c56a8221f26ee4cb559756d355f1ca90f675503ed28bea3eafc98180754fe27e2d098fffd3f747d5db5da6717f906e8a77a0e9d651321bc101189e2f486f82ae9dfadd16dc8fe27b53d9df9757fb60f3ee11f11dc0f9275b9f'),
	(14, 'minhash128-64x2-crc5-h2', 217, '\x140e22009f6716028560b3026963010482f7170592ce0506c54d1e086a3aae08af21bc083efd0a0a359e470a4ad73c0c75b8e80d1e16ea0e24517c0f62aa920f0f4f2e100b5cd410feae96110d456d1233a3e012690dd413d8307e16d074651784838117316d44187cf0f01c7245dd1de9701d1f312e3520a40d9b207a688121a777ae219fcf6d22bf8e7022ff9ac02214d6102418372a24bac87926525a4e27ac3eb92ae7ddb52d23f50c2e2cf38b2ec7ac452fa971ef33d025ae3421fcfb36c4e718374322ab37dff064384bed5c3d568984414f9c94417400564328f49a44be8d0e469a071f469db727465be23146ceea33466a494f4aab6bd24a11b4914bbc53164c8d0c2f4ced7fa04c9be70a51641699532134445461cef1550587f95507f9ae57bfcec857ccd3d7579bb18d58c187ee58a75b89592591a65ad98df15a36c5145be77e295ba3c9695cf422d65fe01211600a44ef6075d85461781074611aa8e761732f76631607ba651b0f0d685e2c5a6bbd59966b5a8d716cc5b17e6f18a9816f8b136f70e68ca0702375d57067d04971d3db9771fb9e4c7269fb9c741129dd74c1d9ae757d9202765f443676e4da5676088a0a776ae43c77ba5b1a79626e927ab80f4f7c8953417e9e1ac67ffb8fcb8197bcbb8331bceb858215528641bf4d87b406308819ed0089ee8b89891199a28bbf38c58c18d3fa8ef9785b909bd0d590e32b2a91c45c4e912ae7e693261d4896fbbcef9878887c993d8587995b86d79a8cb3919bea3caa9d2390319f7a710ea0b95051a0f2d7f8a0f82520a19e6821a1977fe3a339874fa54bcd4ca9764aa5aca4c854b0a8c3c7b0a463f6b06340ccb788c538b8e4aea7babf28d2bae43e21bc0a8989c0d53964c2513011c34e9b56c3191f2dc7c85b87c70b5639c8198c8bc8e72de4ca05e3a5cd80e936ce8e2747cf16ba39d17f584cd3739d2cd674218cd6cc3dacd61c49b4d62685c8d743f3fbd7306c6cdbbacdd1db0e6060dcc4daafdc36922ade25f305dff6f70fe18dabade17d95b7e1615adae1ab27fbe249d576e3533c2be525f76ce76ce2b0e78d2ed2e80453bde9958d69eb6833d0ed4fec1ceefe946defc7c4c1ef07798af1074a6bf2fc69b5f2c87bf4f2f63e8df3b41fcbf40dace9f543b510f649c340f7bb80a7fbaf4e85fc3499a8fc28fdeefcb1528bff', NULL, '\xaae22c528c1c5a9e4ffb7ffd9136f669b782bf413697cc9b0d15cbffc43ec848e2186a4c62f4240575e2e5c928e22ab22c2bb0699feefa4b338143f70714e3d755b6a06233f406979a2fa9c2f4ab5f9933888d7fd030dccec99971fb6b5a54446deffd66ec95812b412c87d0c78449a13de8ee4e3b91b72eb5c5edf73db5daef2e13975f16571dabae3474f202ba88090854aa6bc716b09956c41df9903c34651c3b197b67f51ab49bc0c0fb24efb696ac93b66195fb863a2f1b007f32949be3257ba02198fa9271209d848d3adaf11bd7addc75d2f154a293bc86d8e3b9038ecebeef79c586d6ca99bf3db901a6a6a65943927877799829d3ced9e9da2fe1e3daccf73d8fed7b7b8f92b3f394bd3c1c1b22c779c0e0dbacdd086ce6f15be9249d00996686d13adfbf7ab9e1ad3d4c7d453fa302afa07d11aa761bfb881d6abfdc88f1613f8ee75be0d6f7b7bb1a3cdbb9a4d06a27672f94ac5c1fec36ab811249c5a61617b452f97701c5aa0603f2067110c6728848a12a2c175cf9ccd509964745c35f9fe81b7380efc18879b372f9e1966b17e8afcda73a8888c11bba61393da3a344b5b31fde2b09bac8701e6f6d2bfa70768cf76eeee12c128511fc53ab253607524445f63b83bd71c846389c9ec0282b5351e6aa48eba3e7f3d8cf05473e410a4203fa861e075ec7d4d9f76d6a13054119a1fdf0e46f9ca8c9538b1fbf'),
	(15, 'minhash128-64x2-crc5-h2', 313, '\xdfee3d00450dc0009bcbaf01378def01f4e000020b415802e560ac041767f9066bf61307e45f3107bf174c07cc989b0783e2e807f2bef307acf315088f15340849273e0811d959089601190940c32909d6c6c9098a3aca0907c2ba0abd71b60d3a50a50fe6b484107fc9f610e9ea7412e3cf86132d8d3f15acbf5915d513a015e61db417d6187d18868e8118ad179b188fcded18d8a6011ae95db81b9d7abc1bd9470220ef00c320c8aef520c63c512157c9d2234e4b0f24a241e4259d4d7f261578a92695d66927c01a302802458828385a162a7d415d2a1ff7b02ab821e22a4840ee2adf674d2bab7eb22ce6c5262dd7e1b32d9ab0d92d647e462e53e0622f2a5eb02fcbc22130fb5086303ca41031a7a81431b89820310f554732f8e1eb32523b293335be87347cb1463534335b366f180f378cfc5d38670bb438d42f2c391a9697396dc74d3a40b95f3ad4da663bc95bd13ce1f14a3d2ae85f3d3d61aa3d6de9c340bdff23421d98cc431ef9f743c8451944172b5c4492809d46bb38b1462b888147b16139487648c649bdd8d54968afdf4904e2f34948040a4a51347a4b7425fb4b713fc44c2077cb4dc893714fc596d95091c68a51f8042e52e9ddad53a0fec8539e383c5555214355d1787f55a7b32c56b5af6f57809d83579e1d1a587389d35867816d5977ac385a292c9f5bd449b25bbea9e05b478f665ea35f675e6bfbd35eef2c305f349d006099701960e7963b609ece46647526c4642da40e656a20da684df4ee68de8143694546646b4e470a6d66a42a6df2a0cb6eafd1486fa99fca713772ff71b5708b72331cda72c0675c741f65ad74aa83d274b9562475667378765408bb7b7600ee7cf563657dd441c57ee4abc67e8ced9d7f3e2cea80504959836aaef983611362846e4ac2844f60c784d3d63785ada94986244292861d13a587202d4f88a43ba88a78bbca8a37bef88ae0f0df8ba518c58ebc7ef08f5bdca490023d8c9192b79d923a7d199307ae9394024ebb945cd383959cdb8397f1dd609863836f98618299990754639b24d7ac9bed55ae9b23839d9d2286409ef607589e6a90079f3e6fbf9fb2e6b8a01bf6d4a031090ba10d50e8a2afe3eea2d621a2a34e2da7a3ce35eea3928e30a6d0d057a742dd62a76e6928aac5d11bab56b734abe307a1abc2a8c7ae7832ccae943b95b0294e77b17d4ef4b1a010e2b32b783db49a319db5649589b7b083cab840d8e4b9f44604bb6efe10bc27b192bc93665dbdc22dc9bd3aafcbbd33bceabd7eeef7bd97e35fbf2f4087c020878ec063baa6c020252ec1a87b33c1d48b1cc2079479c3db44c4c3cfd576c555470cc62d531ac840e09dc865ddd2c8aed4d0c92252f6c9c7c867cc09c876cd8d9bc2ce4b2dcccec16c34cfa5048dcfc047f2cf796a1ad146eb36d2d3ee42d204bbe0d3341b15d49b61f3d40539add582bfb2d6e1f2ffd6c021d2d7ea142dda12f473da7e2ecadd62f7d3ddb2a377df3d910be1037821e13cb284e2d54f3be3e8ec7be4fb097ee46d3a7fe432a608e57ca501e6512da0e6598c20e9f265dbe91fed09eb7a2027eb90c017ec738a99edfbf1ffef1d4233f0412924f1afff2ff1a63f13f2c48bedf5fd1c77f6dbbb91f6ec0ea2f66b8a30f811f3e8f8570876f97fe843faaa8591fb65b3a1fb0db80afc0c0b33fccac13efc3a1963fca00050fdf286dbfdbb1f5afe7a6380fed38b90fe6caba4ffca63beff', NULL, '\xe216807bd799d194cf335aeeb37d931b62782657c09b57d86cf4e9f87dce317aaebae3743cb37b0e19cc27fe9095dd93c431fc79e484b20f5acd8efe8d511ae72edaff729de7e48dd290b4e47c93612213e3b8729feccacca822b9f4e84b9e61901f2060b7804570e3aaaec4dfcdd6a463e3064094312b5465584fe87251e3e38eaa1264084fff9f74c395f27723302237911f42e82c7cfccecc4efdc3073157c7124e6246ddb6ba844bf8e1636bc2927844a66db8ff281b3971f2eb3a30f1ef7e5a8148cfbbe27b707b77fc54783d019a4d566de2e344a4d02867e98c225078989f9774d98da1e0e0f87cee7ee1f7c10ed78162e72b4e3199a41ce157e3f8efafb2fe7f90a2c448e437b8ee769bd23e4848606cca42c2a239c1ebef4398f72b8f1c717cbd034bc93ef5f7fce7aa301cf3faea707d89d81caf31c9c363a5cdafcf2ca670d050854433ffcdfb755485dcd734f9755decdb959e2303f433765037195842601b245ac35f5b2ac99e5bbf4f47ddfb53f9735303fbaed0f9c24538a9a8abf25eddbc6f5cfb20c4c0fca61cc2fe5d22158cbe948de15d1fd29dcd402ae4472b5b4b5d17d0ec1226c572bf347b29905f550c2aa1ce40a0cbd271ee9590b45c121f69b606782d3af4df7e3270deb8290471c4daad6180eb9ed0b5a98a05587b7f4fe3efdca8265f50e2101cb951929e495e39cd33df74d8e9c91a6db28d'),
	(16, 'minhash128-64x2-crc5-h2', 265, '\x1e3fc10068746d0142b7d30165bd0902e7006b02dcf2ce029319f7026e40c3034a9b1d04f3504f04e69c9a0494e56d0677c5d807f7abc70896e3510b47dd2f0c3255ae0c24b8610eb31f680e8572c50ee1cfbc137e1a2a1685b55b16deb94017aff2db17588ca518b7cbed1852ce2e19712a3e19dc24ce194de0f61bec31011c4729611ca0e2b61c2586bc1cde89b41d8e41381ed321bc1e4a549d1fc3d04720010b2d225955372228279e24b906ec2401ddf624948d0f2619156126ebf4a5295d49482ad068db2b9171b62c862b932d505be62d760ab12f4c8cc52f2fbe0c35814fda367431f5369bff1737a08ec6378fabb83837f450399d3b433a50607d3a7859363cebbd553cd2e3b23c09e08641e43ecc42cf15cf432340f644d807d5454a9092469c4c28476cafb8474cc2b248393fbd48fbc20f4ac67f544b6ecab14c50ac534ff9f5e65016f1225192f28f51305120531df6955348e8a65480b2bd550c84c656f6bc42571ea2d95735861158b91b1159795cc85906cddd597753e15b9a4ee55b36071c5c2243315dd18d225ee8d9785e8d8e235f86346c61f6f17d619f953f6242800c645e272164f36459646ca0fb64468521669981c06795ef2569da337b69829fca69471b976a02cd6b6bcbb61c6cc62e7e6d0fc9946d7b209b6e83a6d76f3749e86f9b16fe738a521e740df924748ec17f74058d3d75dbbc3f75f711d4758a11ed750a8c8a7641ba937604bc0f770afa7177940da977f3b4f3793c5f977b4e822c7cdc3ddf7d91c8ea7e6aaa797f4176b07f8988b7818373248243d0a582ffd55e841d238885466af887d6215d881f44bb8868e7cb88a6ec5089165b5789b744e689abef1f8b3f82958c993b5c8e4f39d18e99403f8f6194a592aa6f28957658549596c5c995862ba496f3165a979aaa3d9893e93d980cb168997377fb991b3a079a2a7e5b9a5bb39b9c3235a69ddabf57a074e8fda03e6c82a1368712a2874b82a568468ca584ca86a61a18a3a60aa5bda618af11a8bf6989a893d6a9a85de611a95f8a33a998af9ea9ab2e44ab1abc8bab426b98ab1e633aaf3e49b9b20884d3b28fb831b3f9c633b4afd27eb4281969b6d158a4b6a349a7b697bbc5b695542fb75ad5a1b7b49e3ab8cbd314b90764c9b97ef330ba9b821cbb1ea53dbeb00b83be62ca77bfbc4dfdbf67466dc1297b9bc1bb32d3c1c7fafcc26da92ac38abd74c40fe991c452fc4ec56addd5c514182cc6ea96a0c80e69fec9d174a0ca25bcc5ca5d70b3cb8a37c3cdd03aeecfb5ab34d0382cb9d06c283ed17880c7d16d5d69d2009776d27693f6d5b7a170d87ecfdcdbc659dfdb911105de41127bde9bf78fe2ab8f55e5087e77e663328ee6de8d02e74d5631e9d519a0ead0eb94eb707244eed1c9b8ee603c22f36c606af3a67f8cf489417ff5d51a7ef60f80f6f6cf2014f7c68e49f9f5d639fda13879fe', NULL, '\x1a659d5cc0a7ca8b07ea91f3130ea21676e03c646a45d7f8b451c8f46d3c0d6ce833687878c75010b65a37773e4cd1b3665d5b788b91d71999af99ddd849c0f43d341f79af6aeca934a792fa7bd97d0489c73d6f8d6120d0035ccafab126f54967d542558b8f270a95efc9e2acc9d1b05f909ff56193304a2c799bd557e617eeab16a0712f066f982e7420fe18c5a03f0a0c1a6c807e24a1fc6cc9f904e2fe58f9581f70f46e67efb1eef5f05a261e968d43ca53c0b3633c36c5bfe2a9ef51d843e7a6698e781f789667aefe241b1514fdc4356b6dd199e763f2dde2d821165128e3a503fd0627ca5cb2cee40fb8d0917fed2e3bd24aa500e6d94de471324cd568a5f3784f5e7964d61e74f8a345101d2fe7ec763c95ada5d26a3ce5e437610dcaa9f94918e201f8a98bd1e4e82e776a149a396b08412059172679ec846519ab320f666b4bd1935474da11e496c6e2e65442235bf206ae8b4e16c4bc36e6d43245d1316f846c7acf8d6acece3ccdac62d70a075ccc43cd31ee0eb8c1ad30ada2a035c057ebe89264cf4f24db7a96afe57b97815d1740889a711146d39f1c85214fdbd4780746b4e97f2398ce99e861504b74c26c823a64e9df9456de0890099cb74b2e75d45cb70bf4398ad4c8a0029c7768415936909e74ef980ee02e7c1701c702d81e5427def3ce3a6dc6bd89a3692724d462e39127f0630ff2ebd5871b98'),
	(17, 'minhash128-64x2-crc5-h2', 266, '\x200608008e4c72027d793204c51de60577dcb807888431087e10c109a541e309e333000a4178810a920a2e0bc8dd7b0bc0c6b30c3bdcb50cb04e1c0d63feaa0dcb1fd90dd2c5f70d1f6f2d0fb56f5e100fbafa10264f181114afba13ab167914321d02151fc1b117b9cddd1c9a346b1dd813941e995a6a21a306d62121eb7222d8501c25a920412542d96d25cd5a7d25213ad625992bf42517305726cc6c3e2840a7392981a39b2a89e4eb2bfae56c30d04cd931336b853277142833e59f5633a64e19375d2fe937e329f737c56bee382dfbfb39bafc6c3a2e4aa73be341583c4fa0473fce79a43f2f8f324063a70c41593ac9418a67194398ca2d440b339f4440f1af4556cfb8463ddfbf46000e9647fb03b549190ef9497e5a0f4a68458a4a43eb8d4a0a38184c20ac224c6687584c96e1c24def1b834f97dbe84fdf7dc95039dbe452a099fd54a4d3a156bc005857c97adf57abc11458aea16b58f9bfda58985dcd5a46e3145ba294865b79ebbc5c2168135d39bc4d5f70b72e6025d88e602d1c3261d5304e61a7f6ff61780c57620d04a86303cf0a6465e98f646afa8966f6a47a6750ae1b69d21fb9695db5de6a99f93a6c0325e26c2fd08f6e1916256ffc373c709c195271a3595371ce2e92711214d172ba754e748185357538f89a774b6c8d78e4c28979acd9c479152cdc7a514f027bb2a4c97c5a09be7d59922580b18d4e8130f48c81b0634482766fdf838884fc83051a578555bbad8736c282894c7bf689ce05708a2a892c8b8e7ff68ba4cc038ee4e1e68e8fc8c99352f5ed938e881f94ecd08a947bcec3943aeff19435a62496cb32799697d41798df5b7999748c97994b23749b07d4439d3e79a39d68d5949fb65274a1784314a4ae2816a62abf7fa6bcb5d1a6eab7a1a7176bb8a75aa769a9cfe321aaf4664aab983ea6ab7a10c2ab8b2490ac4dedb1acd4e1fbac4c7995adfa2910aec5a5b0aff31722b0357b5fb0166fadb03b126bb11488edb3680494b485fa48b58cd25db5302b6cb5fa65c2b5c22cd6b6a67f51b71ecc55b8ad1058b88a521fb9017c94bafff009bb79533dbb94aaa1bb38a830bea32509c04bea4fc1a9d293c15d9609c21e53d4c435e12ac66bc68ac6de52d2c6348f01c7b59980c727013dc82f5b5bc8979962c86506efc93416f1ca9c6320cfcd4961d0cde692d1c22cd4d1d16444d33a7a79d404cfc6d47799f1d43ccb0bd65ca061d6998599d6f87cc7d7732e35d88d263cd8ddc06dd8645226d932501dda54a36bda109a22dc9116acdc03c29add6673b0deefdf96df2e6bdde0d446f4e035bd33e1bb0f05e239022de305bb14e5438017e50a5a68e573000ae6b8017de826c5c1e86f560ceaee0c47eaa37c38eb32d849ed021994eead9c72ef2507b9ef172d24f0709700f175637df1c19603f6e17b21f68dd47ef68e0d09f9cd514dfa92ffc5fd2c03e6fd0374b5fe', NULL, '\x23f41a7f04eaef9700f917f8838b8b3d33b16c599c637a999f12e2d7ee0365630afb4362b93234135780e6f6c1268fb522957b4553952667695d4e76814f73e627c48b7d60d2f3bd8a5d72f3f76da1110170bb728c9632eae01a27f30e9ce66d5a22b4662b03678ba3afe3ee2fb340ad21d5477f01d38d4546ad50f14e3603e23d4699772737059143f6b9fad4c45b0afc1fe67def7432fc8fbfefe50e3fd072026a166f65d572be1d6432baf7876e8d264f245b6716531e77385df7011517d06383c47d382d2138f9102667db3161318989047d91e12ce218e1c5b3872aac4d5c4a94365c1051a31158d5e5c4b80d93670fee73949cb71411f88dfb067dc4c5bf4b0751f279326907e815fc61b4230503ccca2442a2339b01eb5adbfff6f5352492d93df29233d8714c07e8e7302571c6171040fa07dd0b9d27f9cb88864daaee461d79341944757ae641e217144dd92a869279b1ef490076f567dac37588389e31be6fd52a30cd08d63fd417bfb35b99ab1f7b7543bf0e1be5dbcaffbee4b4133f8d4ff7595812790796db7d306efa8790b25f235fd198eaf0ffe31c18af3ca76f8a4acbbba2e4619fd9c51d3cd05b065d0d49f322e7f2c2e0c59d405d7399f2bde1540ad5ae30b70e44c6026195cc15695c2c2b0ac955e4dcea87d4bb6b85ae88d657e5cba0be6154b2f986fe934ab8555c1e19be99a310a3b79270d819b3'),
	(18, 'minhash128-64x2-crc5-h2', 271, '\x5c65890385a19103e6a4a1057c28e9052c7d150614d2b0064923780786f59507dad30f0899773008346671085ab78408e692ca0b33101410e77632109c10dd1047970511774d16118ca8631171467a11b5640213c290a3134de2f913c1544414647dab14393b0c1577b2d3178ee7da170b400518daea7219e12e9719ff46351cfc42221def114d1d8b54b91ddcd1e91dbfc4311e70f8b01f2499c61f3fc8ef1fcb054620f38eb621a31b332276a6c0229af17c23ebfaa924511fb2274c66d0296392b42a37b9a12bb1bd1e2d3371122f1344312f472b443062969531faba0f32272d6a32d2272335817f3b35889e7d352ab2873769e2d13778ce1f386652cb3bbfc64b3ce5699f3cf27ba83c0ae19d3f83b43940bbe561407770904036ea154102d2a0412332e341793ec44226ce1d436c705f4386968843d9a14944a0db2245611c3f452a718e45c11d2647cca4bd4751eac247c007114886bdb14a911be34c9ece8f4ef265594f620836509bbebd5012ef3351e1b24c53494965535f14b5533c8de554838deb546da5fd561084e4573bffda5852028f59fe93da5acb6d5e5d215b9d604075126219168462e4d9be62792b2064f887cb64016077663c0370679a6ae767f07e0168af851d68dc410869002e6f693b01fe69f5f4806bd019276f3117a26f33ffef709874587264af1e7346884e73e3a58f73d71783744db60c7537637c754829f376bfc7dc780b53567ad5941a7b638b1f7df9dd217d281b697f52779e7ff674e67f6c80fd7ff85744805922c180f68d7f81b03f0d82619d498309e3e3832476568536b9d585cc0f0186b43fa58602a58f88b8ead4883a48fd882b953c8932e067899e4e7c89cea39289e79d488b9b78718b0615748b871d838bacf5cc8ceb99ed8f1e927a90b925ae903462e290cdde6192bb6d3793cffed094fe22df94a61be694c1173695529ae495822cf5968193219aef0d3a9a6b17ef9ce5c3e59da456c39e313e8ca0c12b95a13286c0a17e8219a34d2f5da3577fffa3ac4f05a59c5e91a54a15fca7af216ca859a776adb35c79ae970a9eaf7dfd3eb070220bb256e7c6b24162ffb327992cb6a3db51b62a474db8644cc1b89ba4b1bac1a9a9bc118474bee755d6be236b7dbff17544c0d4d83ac46d1fefc6777433c7570b9bc748af9cc7f84e01c85eae5dc869478dc8523331ca35f6d8ca296e5bcca6b676cd4d5ab7ce45d1a7cfa63e38d189dc25d3f2769dd3ca40a5d30ea2c3d43e7534d536a661d5fdd6a3d669ef3ed96bb932dd93b137dd54f411de277f1cdea25555df55bca8e1e81a39e3ae6116e49dcbc2e4d93e50e776ae76e81ac7a1e81f7c58e9c85bf7e97f61c0ead8c60febced287ebf6ee87eb8f9479ed699de9edeb8353ee2a19dfee38167feff11ecaef49500af0c8274af0733350f22fb74df3701ae1f6446cf7f6abd32df7944681f9426c61faae1b33fbaf556efb85c816fca96180fd1eb3cdfd584651fe', NULL, '\xaf882241fef6c712499f4ce0f3a1623fc0011c284a996ec37cb2bcfca9cab53969b9c0546b63c41bbb4496d8c08ee7bab5c9446f9a77ab47424a49fa4ccfaff9fb9d9e7f66e344e5580f59ff1bbd8902754c126b321927dd043399f857c04f7331f6007bcf73255b23d64cfea75613f60c72b8563a7d8e51d840efe1132ee2c03d4699779bd851834f6be898a61c39130aa97f76a6ca0e9017f453f2f2a4c25555c05044160ac3dfca6d0ef8a7984cddba916d7be731cf2af76bebfe6bcc55eb64ff6e6edd8b7b7caae35afdda01a2346e5194640d8891ef2a6d55ee96ba896d79d1925aa83082f052b458e5f9c33e923cb67860306ad02c678036c5dc216fe096652829b407bf597c7d5de7edaa710696bb677a363a5489b79087e1fa6a7138871d0451bdac21d99335caeebb457c683a5460476d78163343225eab9fc9ecbe86c54060eb3069592925ecb95d9ba3dfbccfb36f35f79cb30b1285ff19420f09c07f5229b27ceedfa4a336c27ec73e7adef1657f157b7b09a962b3d1143165aa9581bf52fccc0254cf1429fa122b11e6bebade43823e26975b0ed2cb1a22632d53cc5f47173b7ad7aee765d4834a4845bd33645e74348defa9598fd3e983128d48661c5d19c9283c9bd445f23b2f5fb16e5fba455018807ac5d854d92cdb8236dedbf3158ac761bac6006ad886b56c5cacdcbf3cf3dd1bde2f20aac49d22499c');


-- Data for Name: snapshots; Type: TABLE DATA; Schema: public; Owner: -



-- Data for Name: speaker_names; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.speaker_names VALUES
	(1, 1, 'name', 'Pavel Sorrin'),
	(2, 1, 'role', 'operations director of Isken Water'),
	(3, 1, 'speaks_for', 'Isken Water'),
	(4, 2, 'name', 'Environment Ministry'),
	(5, 3, 'name', 'Oswin Hake'),
	(6, 3, 'speaks_for', 'Race'),
	(7, 4, 'name', 'Wilf Anstey'),
	(8, 4, 'role', 'Councillor'),
	(9, 5, 'name', 'Maud Ferrant'),
	(10, 5, 'role', 'its treasurer'),
	(11, 6, 'name', 'Isken Water'),
	(12, 7, 'name', 'Environmental Inspectorate'),
	(13, 7, 'role', 'the'),
	(14, 8, 'name', 'Environmental Inspectorate'),
	(15, 9, 'name', 'Hanne Dovrik'),
	(16, 9, 'role', 'Chief inspector'),
	(17, 10, 'name', 'Agnes Marsh'),
	(18, 10, 'role', 'the baker of Fuller''s Row'),
	(19, 11, 'name', 'Imogen Castellane'),
	(20, 11, 'role', 'county health director'),
	(21, 12, 'name', 'Herald'),
	(22, 13, 'name', 'Tobias Wren'),
	(23, 13, 'role', 'convenor of the Metalworkers’ Union at the plant'),
	(24, 14, 'name', 'Desmond Arkwell'),
	(25, 15, 'name', 'Frederik Sloane'),
	(26, 15, 'role', '71'),
	(27, 16, 'name', 'Lomax''s club'),
	(28, 17, 'name', 'Imogen Castellane'),
	(29, 17, 'role', 'county health director'),
	(30, 18, 'name', 'Isken Water'),
	(31, 19, 'name', 'Norrick Plating'),
	(32, 20, 'name', 'Gerard Mottram'),
	(33, 20, 'role', 'Council leader'),
	(34, 20, 'speaks_for', 'Council'),
	(35, 21, 'name', 'Desmond Arkwell'),
	(36, 22, 'name', 'Agnes Marsh'),
	(37, 23, 'name', 'Gillow Castings'),
	(38, 23, 'role', 'The maker'),
	(39, 24, 'name', 'Desmond Arkwell'),
	(40, 24, 'role', 'the same Mr'),
	(41, 25, 'name', 'National Poisons Office'),
	(42, 26, 'name', 'Rosalind Tew'),
	(43, 26, 'role', 'Mayor'),
	(44, 27, 'name', 'Rosalind Tew'),
	(45, 27, 'role', 'Mayor'),
	(46, 28, 'name', 'Imogen Castellane'),
	(47, 28, 'role', 'county health director'),
	(48, 29, 'name', 'Carys Wynter'),
	(49, 29, 'role', 'Site manager'),
	(50, 30, 'name', 'Imogen Castellane');
INSERT INTO public.speaker_names VALUES
	(51, 30, 'role', 'Dr'),
	(52, 31, 'name', 'Katla Venn'),
	(53, 32, 'name', 'Desmond Arkwell'),
	(54, 32, 'role', 'Norrick’s managing director'),
	(55, 32, 'speaks_for', 'Norrick'),
	(56, 33, 'name', 'Desmond Arkwell'),
	(57, 33, 'role', 'Norrick''s managing director'),
	(58, 33, 'speaks_for', 'Norrick'),
	(59, 34, 'name', 'Norrick Plating'),
	(60, 35, 'name', 'Environmental Inspectorate'),
	(61, 35, 'role', 'The'),
	(62, 36, 'name', 'Agnes Marsh'),
	(63, 37, 'name', 'Desmond Arkwell'),
	(64, 37, 'role', 'the firm’s managing director'),
	(65, 38, 'name', 'Isken Water'),
	(66, 39, 'name', 'Leopold Quist'),
	(67, 39, 'role', 'Roads chief'),
	(68, 39, 'speaks_for', 'Roads'),
	(69, 40, 'name', 'Hanne Dovrik'),
	(70, 40, 'role', 'chief inspector of the Environmental Inspectorate'),
	(71, 41, 'name', 'Bridie Lomax'),
	(72, 42, 'name', 'Lena Huddart'),
	(73, 42, 'role', 'keeper of the town museum'),
	(74, 43, 'name', 'Beatrix Oram'),
	(75, 43, 'role', 'Opposition lawmaker'),
	(76, 44, 'name', 'Rosalind Tew'),
	(77, 45, 'name', 'Environment Ministry'),
	(78, 46, 'name', 'Lucan Abery'),
	(79, 46, 'role', 'Environment Minister'),
	(80, 46, 'speaks_for', 'Environment'),
	(81, 47, 'name', 'Isken Water'),
	(82, 48, 'name', 'Anton Reiss'),
	(83, 48, 'role', 'an ecologist at the Marchfield Institute'),
	(84, 49, 'name', 'Environment Ministry'),
	(85, 50, 'name', 'Environmental Inspectorate'),
	(86, 51, 'name', 'Rosalind Tew'),
	(87, 51, 'role', 'the town’s mayor'),
	(88, 52, 'name', 'Tidewater Agency'),
	(89, 53, 'name', 'Ottilie Frame'),
	(90, 53, 'role', 'City councillor'),
	(91, 54, 'name', 'Norrick Plating'),
	(92, 55, 'name', 'Tobias Wren'),
	(93, 55, 'role', 'of the Metalworkers’ Union'),
	(94, 56, 'name', 'Salome Birk'),
	(95, 57, 'name', 'Environmental Inspectorate'),
	(96, 57, 'role', 'the'),
	(97, 58, 'name', 'Desmond Arkwell'),
	(98, 58, 'role', 'managing director'),
	(99, 59, 'name', 'Isken Water'),
	(100, 60, 'name', 'Imogen Castellane');
INSERT INTO public.speaker_names VALUES
	(101, 60, 'role', 'county health director'),
	(102, 61, 'name', 'Casimir Blount'),
	(103, 62, 'name', 'Lamplighter'),
	(104, 63, 'name', 'Rosalind Tew'),
	(105, 63, 'role', 'Mayor'),
	(106, 64, 'name', 'Sunniva Dray'),
	(107, 64, 'role', 'Opposition leader'),
	(108, 64, 'speaks_for', 'Opposition'),
	(109, 65, 'name', 'Jem Tollard'),
	(110, 65, 'role', 'A haulier'),
	(111, 66, 'name', 'National Weather Service'),
	(112, 67, 'name', 'Agnes Marsh'),
	(113, 68, 'name', 'Pavel Sorrin'),
	(114, 68, 'role', 'the utility’s operations director'),
	(115, 69, 'name', 'Rosalind Tew'),
	(116, 69, 'role', 'Mayor'),
	(117, 70, 'name', 'Nocturne'),
	(118, 71, 'name', 'Rosalind Tew'),
	(119, 72, 'name', 'Imogen Castellane'),
	(120, 72, 'role', 'Dr'),
	(121, 73, 'name', 'Isken Water'),
	(122, 74, 'name', 'Bryce Ingleton'),
	(123, 75, 'name', 'Pavel Sorrin'),
	(124, 75, 'role', 'Operations director'),
	(125, 75, 'speaks_for', 'Operations'),
	(126, 76, 'name', 'Pavel Sorrin'),
	(127, 76, 'role', 'operations director of Isken Water'),
	(128, 76, 'speaks_for', 'Isken Water'),
	(129, 77, 'name', 'Imogen Castellane'),
	(130, 77, 'role', 'Dr'),
	(131, 78, 'name', 'Beatrix Oram'),
	(132, 78, 'role', 'Lawmaker'),
	(133, 79, 'name', 'Isken Water');


-- Data for Name: speakers; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.speakers VALUES
	(1, '0250a41d7dac9311162c674f054c9badc2e97247ac8d850798ccef9bf0b05962', '0250a41d7dac9311162c674f054c9badc2e97247ac8d850798ccef9bf0b05962', 'Pavel Sorrin', 'pavel sorrin', 'person', 2),
	(2, '045e2ce1e0adf525dc37b7bff95ae95f8490b25e12de273702b5f33a93524eef', '045e2ce1e0adf525dc37b7bff95ae95f8490b25e12de273702b5f33a93524eef', 'Environment Ministry', 'environment ministry', 'document', 7),
	(3, '04ce855a319558a0fbf2d684e66ebabb430fc3f3e1a4ec07843bea029c04745c', '04ce855a319558a0fbf2d684e66ebabb430fc3f3e1a4ec07843bea029c04745c', 'Oswin Hake', 'oswin hake', 'person', 15),
	(4, '04dc3d46433f61db518fb07c69d0fd2e9674977bdf922cad79251ca4d1ec6611', '04dc3d46433f61db518fb07c69d0fd2e9674977bdf922cad79251ca4d1ec6611', 'Wilf Anstey', 'wilf anstey', 'person', 12),
	(5, '0740aef971b3077b15a7290c1cf8a374ad6e74ba84db31d1c92e131d3fd4e6b3', '0740aef971b3077b15a7290c1cf8a374ad6e74ba84db31d1c92e131d3fd4e6b3', 'Maud Ferrant', 'maud ferrant', 'person', 6),
	(6, '09102b9e1562ec5db3cbd05ea6d8678349e687ce40b2f0c086bef70b7af58cca', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 3),
	(7, '0dcfbcf5f66d3234dff4b7478d99e1ef10c0f3d8324ce3fd0b50550127d5a101', '0dcfbcf5f66d3234dff4b7478d99e1ef10c0f3d8324ce3fd0b50550127d5a101', 'Environmental Inspectorate', 'environmental inspectorate', 'person', 9),
	(8, '0e9f93cef5162e313a670180d101fb4067ff93c07fc8484a146348665862bb9b', 'organization:environmental inspectorate', 'Environmental Inspectorate', 'environmental inspectorate', 'organization', 2),
	(9, '0f05ea3dfe2f671fed73d33cb84393ffd51d54fbabea1826c493810bd7739895', '0f05ea3dfe2f671fed73d33cb84393ffd51d54fbabea1826c493810bd7739895', 'Hanne Dovrik', 'hanne dovrik', 'person', 8),
	(10, '1290dce680d5d58ab07f34fe78c6308923e252100712b461561cc8361b5c0b40', '1290dce680d5d58ab07f34fe78c6308923e252100712b461561cc8361b5c0b40', 'Agnes Marsh', 'agnes marsh', 'person', 7),
	(11, '192abdf60943724932d2a48c46775940183d0ea9adff681a067939fba338826e', '192abdf60943724932d2a48c46775940183d0ea9adff681a067939fba338826e', 'Imogen Castellane', 'imogen castellane', 'person', 4),
	(12, '1a983925d38f9134a1c0c45a75e619f216f8aa17574b22357eae2df4769cf8e5', 'outlet:herald', 'Herald', 'herald', 'outlet', 16),
	(13, '1ab1ecc0de0b4d1e81aedea4ec4823450a1f6f69f091cfa16a1ec688442356b1', '1ab1ecc0de0b4d1e81aedea4ec4823450a1f6f69f091cfa16a1ec688442356b1', 'Tobias Wren', 'tobias wren', 'person', 5),
	(14, '1eca50a1ead1d3fa78719e658ee9d3c92decef274b742a6a7c4a8aaaac221843', '1eca50a1ead1d3fa78719e658ee9d3c92decef274b742a6a7c4a8aaaac221843', 'Desmond Arkwell', 'desmond arkwell', 'person', 6),
	(15, '2015df83c4ba9616daaacb64808b389a19a6c19a81a029cc28615d45a8173dd8', '2015df83c4ba9616daaacb64808b389a19a6c19a81a029cc28615d45a8173dd8', 'Frederik Sloane', 'frederik sloane', 'person', 13),
	(16, '2273d3e5890f26731ce4941a1e923c7fe267789cd7f849cc710dd877d3e439b4', 'organization:lomax''s club', 'Lomax''s club', 'lomax''s club', 'organization', 15),
	(18, '2e1db0f17d5089a6d9f131a426b3462093284ae2fe0878253ea6c9a63b8c8e0d', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 2),
	(19, '2fafb2189499512795f528a7a6b0ca262909241ce7af304b39b9542a94cc7346', '2fafb2189499512795f528a7a6b0ca262909241ce7af304b39b9542a94cc7346', 'Norrick Plating', 'norrick plating', 'document', 10),
	(20, '30a9ee5350eae9d58240886e66acbee53145a7aab98f3aaa922df1177d1bcc86', '30a9ee5350eae9d58240886e66acbee53145a7aab98f3aaa922df1177d1bcc86', 'Gerard Mottram', 'gerard mottram', 'person', 12),
	(21, '32afdc972b028a2bc2000a58734b0cae32ae4c82005406ce86acf1965aa3fbf9', '32afdc972b028a2bc2000a58734b0cae32ae4c82005406ce86acf1965aa3fbf9', 'Desmond Arkwell', 'desmond arkwell', 'person', 5),
	(22, '3820f585bf8485d21eb67ee04a51dc34416ba7217ab63d4c8d76b13426e80f75', '3820f585bf8485d21eb67ee04a51dc34416ba7217ab63d4c8d76b13426e80f75', 'Agnes Marsh', 'agnes marsh', 'person', 2),
	(23, '3c8bc47b6e221d45ee710d0f184bf2ee55d0fc077bd1cb27ad42de873655a7a3', '3c8bc47b6e221d45ee710d0f184bf2ee55d0fc077bd1cb27ad42de873655a7a3', 'Gillow Castings', 'gillow castings', 'person', 9),
	(24, '405fb205a62e9ca148709e3e5b39994685919a090dda9abf61875e425c07a9f9', '405fb205a62e9ca148709e3e5b39994685919a090dda9abf61875e425c07a9f9', 'Desmond Arkwell', 'desmond arkwell', 'person', 11),
	(25, '40b3f477b6c542d2372511c16782a9e10cbaa73c9ec89d492f8944f35ccfde49', 'organization:national poisons office', 'National Poisons Office', 'national poisons office', 'organization', 3),
	(26, '4203c235462e5a8ef38f70765fc9ecfc2bce499a6f310c9ab108f5949409ba71', '4203c235462e5a8ef38f70765fc9ecfc2bce499a6f310c9ab108f5949409ba71', 'Rosalind Tew', 'rosalind tew', 'person', 17),
	(27, '4222a904ed7603248f117be2d8fa7128ab590074b958c4625d940aa1e5f657eb', '4222a904ed7603248f117be2d8fa7128ab590074b958c4625d940aa1e5f657eb', 'Rosalind Tew', 'rosalind tew', 'person', 1),
	(29, '483e18a53661927bd6dcfd0f10d3d7e8937ff8ab0da644e7feb90e7a5cca4e7b', '483e18a53661927bd6dcfd0f10d3d7e8937ff8ab0da644e7feb90e7a5cca4e7b', 'Carys Wynter', 'carys wynter', 'person', 17),
	(30, '493a682ef53a432f8a3c7c1a1ea6f9954ae18ae050846e0d6e584bd02a87cd54', '493a682ef53a432f8a3c7c1a1ea6f9954ae18ae050846e0d6e584bd02a87cd54', 'Imogen Castellane', 'imogen castellane', 'person', 1),
	(31, '64e4f03cb1fc2a4cbb42da1eadaa38c6d7aaa29f740cfbb5d670cad945a993fe', '64e4f03cb1fc2a4cbb42da1eadaa38c6d7aaa29f740cfbb5d670cad945a993fe', 'Katla Venn', 'katla venn', 'person', 15),
	(32, '6687b2911ce82a49c834f162277b8fd00a23b2a187b45f3d3e390d25fc7ca83d', '6687b2911ce82a49c834f162277b8fd00a23b2a187b45f3d3e390d25fc7ca83d', 'Desmond Arkwell', 'desmond arkwell', 'person', 9),
	(34, '73b5143700afe641e8d4230b17672b71782630b379b5c487a484571c3ae3c121', 'organization:norrick plating', 'Norrick Plating', 'norrick plating', 'organization', 10),
	(35, '741f0af8e1d164735d5e15eecf5f6a96bad8a2fad96e7a30f0b2945a2ceb2caf', '741f0af8e1d164735d5e15eecf5f6a96bad8a2fad96e7a30f0b2945a2ceb2caf', 'Environmental Inspectorate', 'environmental inspectorate', 'person', 5),
	(36, '75be54a59070f1b0c757054f3f2a24cb351a484d8edf0942c8c13b0577d575f3', '75be54a59070f1b0c757054f3f2a24cb351a484d8edf0942c8c13b0577d575f3', 'Agnes Marsh', 'agnes marsh', 'person', 6),
	(38, '7fa0863e2e6dcf1484bca7b6f3b145ed2b5c8127ab24f249ef5bed133d87dbd2', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 6),
	(39, '81d1ec6fa9c65599690bb670c06a295f61cda2f97c3976473d13bb82774bae54', '81d1ec6fa9c65599690bb670c06a295f61cda2f97c3976473d13bb82774bae54', 'Leopold Quist', 'leopold quist', 'person', 17),
	(41, '825941230b32b5b4e736d3ce4a69cc64d907c7a14be96cd7feeca43462ce530b', '825941230b32b5b4e736d3ce4a69cc64d907c7a14be96cd7feeca43462ce530b', 'Bridie Lomax', 'bridie lomax', 'person', 15),
	(42, '851aecbac3bcb2cdfd789cac2288c38b8d8429a45915a1de3ff7057284f9a5c0', '851aecbac3bcb2cdfd789cac2288c38b8d8429a45915a1de3ff7057284f9a5c0', 'Lena Huddart', 'lena huddart', 'person', 13),
	(43, '8603209b8e5c58e61c47c4b6cd3dd51d63c6b0ec5163f604478c1dc283c3a30a', '8603209b8e5c58e61c47c4b6cd3dd51d63c6b0ec5163f604478c1dc283c3a30a', 'Beatrix Oram', 'beatrix oram', 'person', 3),
	(44, '860be40b45a58df72683eabde8d831b322f7b1e82d5c2a43523f2416218a29bd', '860be40b45a58df72683eabde8d831b322f7b1e82d5c2a43523f2416218a29bd', 'Rosalind Tew', 'rosalind tew', 'person', 11),
	(45, '8868be9d015daf96105343dcba4537719ec5a26686b4d922e9a4f70acb2626e4', 'organization:environment ministry', 'Environment Ministry', 'environment ministry', 'organization', 9),
	(46, '8f9956cb988097fe8fcaecc47f0b4b25fd3cbe75cfeec4daedf5dbb237c88b92', '8f9956cb988097fe8fcaecc47f0b4b25fd3cbe75cfeec4daedf5dbb237c88b92', 'Lucan Abery', 'lucan abery', 'person', 7),
	(47, '92251545ad051cf58761f72665038bd85dff989851fe7096f18738b4a88d0d9e', '92251545ad051cf58761f72665038bd85dff989851fe7096f18738b4a88d0d9e', 'Isken Water', 'isken water', 'person', 7),
	(48, '9237b503d256cf9833ad11be852f72da633f33738cd7b3a9cd7ddedfc7fe4380', '9237b503d256cf9833ad11be852f72da633f33738cd7b3a9cd7ddedfc7fe4380', 'Anton Reiss', 'anton reiss', 'person', 14),
	(49, '96b6127941e8c904fbffb79769fcf60c43ab41c5165885aca2836800fc08d1f8', 'organization:environment ministry', 'Environment Ministry', 'environment ministry', 'organization', 7),
	(50, '9723bf1d3cd8bfb0102f5c63162340b6cf7b7afb8d74651754f3c9fc76b9825e', 'organization:environmental inspectorate', 'Environmental Inspectorate', 'environmental inspectorate', 'organization', 1),
	(51, 'a4f22733226e5bc73bd41d2634422cb18faf59da12c007d82413b1c9ecf79f3b', 'a4f22733226e5bc73bd41d2634422cb18faf59da12c007d82413b1c9ecf79f3b', 'Rosalind Tew', 'rosalind tew', 'person', 3),
	(52, 'b08fdfb757d964af5694b137ec3545e8c828693a902c52333d2d91e6f2165e85', 'outlet:tidewater agency', 'Tidewater Agency', 'tidewater agency', 'outlet', 3),
	(53, 'b31e2d44c4a39352c22b9bf5727177b16bed728676e604f6e5b37c35f09444ed', 'b31e2d44c4a39352c22b9bf5727177b16bed728676e604f6e5b37c35f09444ed', 'Ottilie Frame', 'ottilie frame', 'person', 16),
	(54, 'b678f3803ce1cb2b2ec0f52dd3ede65d35db09e2525397da59780e5178678fc0', 'organization:norrick plating', 'Norrick Plating', 'norrick plating', 'organization', 4),
	(56, 'b8cf0bf0a69584fdc96f6a367474bc5ff705062a033e750e631ad86db0e89479', 'b8cf0bf0a69584fdc96f6a367474bc5ff705062a033e750e631ad86db0e89479', 'Salome Birk', 'salome birk', 'person', 14);
INSERT INTO public.speakers VALUES
	(57, 'b9a90470a4172f97ecdda078fd7711a27522fd93701aabb01811192e364c73a3', 'b9a90470a4172f97ecdda078fd7711a27522fd93701aabb01811192e364c73a3', 'Environmental Inspectorate', 'environmental inspectorate', 'person', 6),
	(59, 'bc424995387936775a56d8d2a63d65f5bd53b7704d931f60813a71a596649871', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 5),
	(61, 'c049a87934ecdd0ec18a2f3a674a427ce1569067f480995e70bb4f5cea28b9ed', 'c049a87934ecdd0ec18a2f3a674a427ce1569067f480995e70bb4f5cea28b9ed', 'Casimir Blount', 'casimir blount', 'person', 16),
	(62, 'c11dcacfaecadd5f8a4c202a75c18e1fde632351dab64fe5bf4b4289bfb9c310', 'organization:lamplighter', 'Lamplighter', 'lamplighter', 'organization', 7),
	(63, 'c1a0f76316e25a98b9dd64d10211a350b7045291deb55644005c8785af63e772', 'c1a0f76316e25a98b9dd64d10211a350b7045291deb55644005c8785af63e772', 'Rosalind Tew', 'rosalind tew', 'person', 4),
	(64, 'cad00cb0b191bc671b066d4a95f8d70a6e5451bf4518e96eaf2167a323472985', 'cad00cb0b191bc671b066d4a95f8d70a6e5451bf4518e96eaf2167a323472985', 'Sunniva Dray', 'sunniva dray', 'person', 12),
	(65, 'cbdab984fb1fa4dbcb398b46d2e9196b4df0868512cae083a46731d9b989f9dd', 'cbdab984fb1fa4dbcb398b46d2e9196b4df0868512cae083a46731d9b989f9dd', 'Jem Tollard', 'jem tollard', 'person', 17),
	(66, 'ce0a94f05650f751628367dcb848850e339cb1703dc18f5ecb657316f93cbdb6', 'organization:national weather service', 'National Weather Service', 'national weather service', 'organization', 4),
	(67, 'ceb2dcc35b445f6e40e24e7c629a93786e82e81af858d3eee3726e42f3f3c2b7', 'ceb2dcc35b445f6e40e24e7c629a93786e82e81af858d3eee3726e42f3f3c2b7', 'Agnes Marsh', 'agnes marsh', 'person', 1),
	(69, 'd9ad0146e3ec43e6d024b58eebbb4648df21db45f30b433f957f5eef0f2d1294', 'd9ad0146e3ec43e6d024b58eebbb4648df21db45f30b433f957f5eef0f2d1294', 'Rosalind Tew', 'rosalind tew', 'person', 2),
	(70, 'db4e8d4e409b25412f77697051763ffa3e0d70055e71799c4c5b6eb9f1380dfa', 'organization:nocturne', 'Nocturne', 'nocturne', 'organization', 14),
	(71, 'ddc29e8e2fdec796d718bb15cb0f4c4a59e38abd82f021e0c66edfa9bd795a0f', 'ddc29e8e2fdec796d718bb15cb0f4c4a59e38abd82f021e0c66edfa9bd795a0f', 'Rosalind Tew', 'rosalind tew', 'person', 6),
	(72, 'ebcd5dcc0f4ea3dc54bb8b8af8805b165004cca2772525a236dba00058fbe989', 'ebcd5dcc0f4ea3dc54bb8b8af8805b165004cca2772525a236dba00058fbe989', 'Imogen Castellane', 'imogen castellane', 'person', 2),
	(73, 'ecfb49d02aaf82cae9a5f1b4c66e9a50a3321f610a3ff2c40aad2e52bf12a51e', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 1),
	(74, 'ed4354f4f2a6b4a1056c276be96fd0b5a545d62bc61a5748d23d05aa25530703', 'ed4354f4f2a6b4a1056c276be96fd0b5a545d62bc61a5748d23d05aa25530703', 'Bryce Ingleton', 'bryce ingleton', 'person', 12),
	(77, 'f58b0a2eff971cdf445b5ac8ac8f771d079144bf2d0ede6bfc7cd73a86f76f21', 'f58b0a2eff971cdf445b5ac8ac8f771d079144bf2d0ede6bfc7cd73a86f76f21', 'Imogen Castellane', 'imogen castellane', 'person', 6),
	(79, 'fd4fe5cf0fb0a168ac088810bc25fba129959b6a57a56c8bc41792ce375fde43', 'organization:isken water', 'Isken Water', 'isken water', 'organization', 8),
	(68, 'd659ef373ee6b98d6c727630f2bcc52bab26669db4e46667a56adf06d502fb54', '0250a41d7dac9311162c674f054c9badc2e97247ac8d850798ccef9bf0b05962', 'Pavel Sorrin', 'pavel sorrin', 'person', 6),
	(75, 'f1f494ea62778bac81ecfacdc30e23d4813901422bbde38b8c634e1bda44eea6', '0250a41d7dac9311162c674f054c9badc2e97247ac8d850798ccef9bf0b05962', 'Pavel Sorrin', 'pavel sorrin', 'person', 8),
	(76, 'f43f377bfdf341e813b9023dfdbd926c258eb2b964b0b9525c93e70f736adbe3', '0250a41d7dac9311162c674f054c9badc2e97247ac8d850798ccef9bf0b05962', 'Pavel Sorrin', 'pavel sorrin', 'person', 1),
	(40, '8221e0966ae0d849732abfa9d52531fa5ab3a6069d276452048b32f6e4854b9b', '0f05ea3dfe2f671fed73d33cb84393ffd51d54fbabea1826c493810bd7739895', 'Hanne Dovrik', 'hanne dovrik', 'person', 4),
	(17, '2b122192dbecb19fd4d2ab86ef4fc54e70f86e71b31da97498cf303f0e428159', '192abdf60943724932d2a48c46775940183d0ea9adff681a067939fba338826e', 'Imogen Castellane', 'imogen castellane', 'person', 8),
	(28, '4271bed6b723df7cbfaf4ab8e2c7ad339ba00872c71548238f8d8922700371f9', '192abdf60943724932d2a48c46775940183d0ea9adff681a067939fba338826e', 'Imogen Castellane', 'imogen castellane', 'person', 7),
	(60, 'bfbd05912fef95f7786731e2a7b345f9213587f5323257398658097404c75c3e', '192abdf60943724932d2a48c46775940183d0ea9adff681a067939fba338826e', 'Imogen Castellane', 'imogen castellane', 'person', 3),
	(55, 'b6d8a31e63f4db8e4ccbfa005cc5a02691c76fdce66492a4b5493e921943c4c8', '1ab1ecc0de0b4d1e81aedea4ec4823450a1f6f69f091cfa16a1ec688442356b1', 'Tobias Wren', 'tobias wren', 'person', 4),
	(33, '70707a701b783ba43d0226882f0902a5cf2956d5397c339a3e92cc4dfc40f0f9', '6687b2911ce82a49c834f162277b8fd00a23b2a187b45f3d3e390d25fc7ca83d', 'Desmond Arkwell', 'desmond arkwell', 'person', 8),
	(37, '7dd40c9c4b2c7d2900931cb47f620ed7c65c819c0b7f49f9bf0a26feb5155295', '6687b2911ce82a49c834f162277b8fd00a23b2a187b45f3d3e390d25fc7ca83d', 'Desmond Arkwell', 'desmond arkwell', 'person', 4),
	(58, 'bba83bd17fecc747ca8d49c1a997168f72e67888c8a02db68aaf0fbe6eb5d5f6', '6687b2911ce82a49c834f162277b8fd00a23b2a187b45f3d3e390d25fc7ca83d', 'Desmond Arkwell', 'desmond arkwell', 'person', 10),
	(78, 'f62995733de30b5ae425b36566ac37a171d47a352f1c21e69cfd7c00b56a4524', '8603209b8e5c58e61c47c4b6cd3dd51d63c6b0ec5163f604478c1dc283c3a30a', 'Beatrix Oram', 'beatrix oram', 'person', 7);


-- Data for Name: stage_results; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.stage_results VALUES
	(19, 'page', 1, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(1, 'page', 1, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(2, 'page', 2, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(3, 'page', 3, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(4, 'page', 4, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(5, 'page', 5, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(6, 'page', 6, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(7, 'page', 7, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(8, 'page', 8, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(9, 'page', 9, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(10, 'page', 10, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(11, 'page', 11, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(12, 'page', 12, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(13, 'page', 13, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(14, 'page', 14, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(20, 'page', 2, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(21, 'page', 3, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(22, 'page', 4, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(23, 'page', 5, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(24, 'page', 6, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(25, 'page', 7, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(26, 'page', 8, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(27, 'page', 9, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(28, 'page', 10, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(29, 'page', 11, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(30, 'page', 12, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(31, 'page', 13, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(15, 'page', 15, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(16, 'page', 16, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(17, 'page', 17, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(18, 'page', 18, 'clean', '5', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(32, 'page', 14, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(33, 'page', 15, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(34, 'page', 16, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(35, 'page', 17, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(36, 'page', 18, 'judge', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(70, 'version', 16, 'extract', '3', 'done', 17, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(71, 'version', 17, 'extract', '3', 'done', 18, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(72, 'version', 18, 'extract', '3', 'done', 17, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(37, 'page', 1, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(38, 'page', 2, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(39, 'page', 3, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(40, 'page', 4, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(41, 'page', 5, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(42, 'page', 6, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(43, 'page', 7, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(44, 'page', 8, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(45, 'page', 9, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(46, 'page', 10, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(47, 'page', 11, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00');
INSERT INTO public.stage_results VALUES
	(48, 'page', 12, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(49, 'page', 13, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(83, 'version', 9, 'link', 'links-2', 'done', 44, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(84, 'version', 10, 'link', 'links-2', 'done', 19, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(85, 'version', 11, 'link', 'links-2', 'done', 29, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(86, 'version', 12, 'link', 'links-2', 'done', 12, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(87, 'version', 13, 'link', 'links-2', 'done', 0, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(88, 'version', 14, 'link', 'links-2', 'done', 0, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(89, 'version', 15, 'link', 'links-2', 'done', 3, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(50, 'page', 14, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(51, 'page', 15, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(52, 'page', 16, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(53, 'page', 17, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(54, 'page', 18, 'store', 'minhash128-64x2-crc5-h2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(74, 'comparison', 2, 'compare', '2', 'done', 6, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(75, 'version', 1, 'link', 'links-2', 'done', 0, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(76, 'version', 2, 'link', 'links-2', 'done', 20, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(55, 'version', 1, 'extract', '3', 'done', 21, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(56, 'version', 2, 'extract', '3', 'done', 21, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(57, 'version', 3, 'extract', '3', 'done', 21, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(58, 'version', 4, 'extract', '3', 'done', 19, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(59, 'version', 5, 'extract', '3', 'done', 20, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(60, 'version', 6, 'extract', '3', 'done', 20, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(61, 'version', 7, 'extract', '3', 'done', 19, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(62, 'version', 8, 'extract', '3', 'done', 17, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(63, 'version', 9, 'extract', '3', 'done', 18, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(64, 'version', 10, 'extract', '3', 'done', 28, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(65, 'version', 11, 'extract', '3', 'done', 13, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(66, 'version', 12, 'extract', '3', 'done', 10, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(67, 'version', 13, 'extract', '3', 'done', 21, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(68, 'version', 14, 'extract', '3', 'done', 13, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(69, 'version', 15, 'extract', '3', 'done', 19, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(77, 'version', 3, 'link', 'links-2', 'done', 8, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(78, 'version', 4, 'link', 'links-2', 'done', 16, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(79, 'version', 5, 'link', 'links-2', 'done', 11, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(80, 'version', 6, 'link', 'links-2', 'nothing_current', 0, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(81, 'version', 7, 'link', 'links-2', 'done', 5, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(82, 'version', 8, 'link', 'links-2', 'done', 7, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(73, 'comparison', 1, 'compare', '2', 'done', 7, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(90, 'version', 16, 'link', 'links-2', 'done', 2, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(91, 'version', 17, 'link', 'links-2', 'done', 3, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00'),
	(92, 'version', 18, 'link', 'links-2', 'done', 1, 1, NULL, NULL, 1, 1, 1, NULL, 1, '2026-10-05 09:00:00+00');


-- Data for Name: stories; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.stories VALUES
	(2, 'askerby-beacon.example/news/2026/11/10/taps-shut-on-east-bank', NULL),
	(3, 'lindhaven-herald.example/estermark/2026/11/11/night-shift-opened-valve', NULL),
	(4, 'radio-isken.example/news/2026/11/12/norrick-takes-back-denial', NULL),
	(5, 'radio-isken.example/news/2026/11/11/nothing-left-our-lagoon', NULL),
	(6, 'estermark-mercury.example/north/2026/11/11/askerby-treated-water-off', NULL),
	(7, 'tidewater-agency.example/2026/11/13/askerby-taps-run-again', NULL),
	(8, 'tidewater-agency.example/2026/11/12/inspectors-and-firm-far-apart', NULL),
	(9, 'the-lamplighter.example/investigations/ministry-knew-the-valve-was-failing', NULL),
	(10, 'norrick-plating.example/press/2026-11-12-statement', NULL),
	(11, 'askerby-beacon.example/opinion/2026/11/14/a-home-is-a-front-door', NULL),
	(12, 'pellow-bay-gazette.example/council/2026/11/17/budget-by-one-vote', NULL),
	(13, 'pellow-bay-gazette.example/town/2026/11/18/found-bell', NULL),
	(14, 'the-orrery.example/2026/11/moths-and-amber-lamps', NULL),
	(15, 'estermark-mercury.example/sport/2026/11/15/hill-race-decided-by-goat', NULL),
	(16, 'lindhaven-herald.example/culture/2026/11/19/opera-house-counts-its-seats', NULL),
	(17, 'askerby-beacon.example/news/2026/11/20/mill-bridge-date', NULL),
	(1, 'tidewater-agency.example/2026/11/10/askerby-taps-shut', 2);


-- Data for Name: text_twins; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.text_twins VALUES
	(1, 2, 'minhash128-64x2-crc5-h2');


-- Data for Name: tombstones; Type: TABLE DATA; Schema: public; Owner: -



-- Name: addresses_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.addresses_id_seq', 1, false);


-- Name: article_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.article_versions_id_seq', 18, true);


-- Name: articles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.articles_id_seq', 17, true);


-- Name: claim_outlines_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.claim_outlines_id_seq', 312, true);


-- Name: claim_spans_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.claim_spans_id_seq', 919, true);


-- Name: claims_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.claims_id_seq', 332, true);


-- Name: comparisons_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.comparisons_id_seq', 2, true);


-- Name: entries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.entries_id_seq', 18, true);


-- Name: extractions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.extractions_id_seq', 18, true);


-- Name: feed_fetches_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.feed_fetches_id_seq', 1, false);


-- Name: feeds_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.feeds_id_seq', 13, true);


-- Name: hosts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.hosts_id_seq', 1, false);


-- Name: links_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.links_id_seq', 180, true);


-- Name: page_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.page_events_id_seq', 1, false);


-- Name: pages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.pages_id_seq', 18, true);


-- Name: proposition_claims_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.proposition_claims_id_seq', 312, true);


-- Name: propositions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.propositions_id_seq', 247, true);


-- Name: publishers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.publishers_id_seq', 9, true);


-- Name: rejections_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.rejections_id_seq', 1, false);


-- Name: reviews_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.reviews_id_seq', 1, false);


-- Name: runs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.runs_id_seq', 1, true);


-- Name: snapshots_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.snapshots_id_seq', 1, false);


-- Name: speaker_names_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.speaker_names_id_seq', 133, true);


-- Name: speakers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.speakers_id_seq', 79, true);


-- Name: stage_results_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.stage_results_id_seq', 92, true);


-- Name: stories_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.stories_id_seq', 17, true);


-- Name: tombstones_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.tombstones_id_seq', 1, false);


-- Name: address_urls address_urls_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.address_urls
    ADD CONSTRAINT address_urls_pkey PRIMARY KEY (address_id);


-- Name: addresses addresses_address_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_address_key_key UNIQUE (address_key);


-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


-- Name: article_versions article_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.article_versions
    ADD CONSTRAINT article_versions_pkey PRIMARY KEY (id);


-- Name: article_versions article_versions_version_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.article_versions
    ADD CONSTRAINT article_versions_version_key_key UNIQUE (version_key);


-- Name: articles articles_article_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_article_key_key UNIQUE (article_key);


-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);


-- Name: attributions attributions_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attributions
    ADD CONSTRAINT attributions_pkey PRIMARY KEY (claim_id, link);


-- Name: bands bands_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.bands
    ADD CONSTRAINT bands_pkey PRIMARY KEY (period, band, version_id);


-- Name: changes changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (comparison_id, "position");


-- Name: claim_dates claim_dates_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_dates
    ADD CONSTRAINT claim_dates_pkey PRIMARY KEY (claim_id, start);


-- Name: claim_outlines claim_outlines_claim_id_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_outlines
    ADD CONSTRAINT claim_outlines_claim_id_key UNIQUE (claim_id);


-- Name: claim_outlines claim_outlines_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_outlines
    ADD CONSTRAINT claim_outlines_pkey PRIMARY KEY (id);


-- Name: claim_spans claim_spans_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_pkey PRIMARY KEY (id);


-- Name: claims claims_extraction_id_claim_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_extraction_id_claim_key_key UNIQUE (extraction_id, claim_key);


-- Name: claims claims_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (id);


-- Name: comparisons comparisons_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_pkey PRIMARY KEY (id);


-- Name: comparisons comparisons_relation_page_id_from_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_relation_page_id_from_version_id_key UNIQUE (relation, page_id, from_version_id);


-- Name: entries entries_feed_id_entry_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_feed_id_entry_key_key UNIQUE (feed_id, entry_key);


-- Name: entries entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (id);


-- Name: extractions extractions_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.extractions
    ADD CONSTRAINT extractions_pkey PRIMARY KEY (id);


-- Name: extractions extractions_version_id_extractor_version_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.extractions
    ADD CONSTRAINT extractions_version_id_extractor_version_key UNIQUE (version_id, extractor_version);


-- Name: feed_fetches feed_fetches_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_fetches
    ADD CONSTRAINT feed_fetches_pkey PRIMARY KEY (id);


-- Name: feed_urls feed_urls_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_urls
    ADD CONSTRAINT feed_urls_pkey PRIMARY KEY (feed_id);


-- Name: feeds feeds_feed_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feeds
    ADD CONSTRAINT feeds_feed_key_key UNIQUE (feed_key);


-- Name: feeds feeds_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feeds
    ADD CONSTRAINT feeds_pkey PRIMARY KEY (id);


-- Name: hosts hosts_host_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_host_key UNIQUE (host);


-- Name: hosts hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_pkey PRIMARY KEY (id);


-- Name: links links_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_pkey PRIMARY KEY (id);


-- Name: page_bodies page_bodies_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_bodies
    ADD CONSTRAINT page_bodies_pkey PRIMARY KEY (body_key);


-- Name: page_events page_events_address_id_kind_noticed_at_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_events
    ADD CONSTRAINT page_events_address_id_kind_noticed_at_key UNIQUE (address_id, kind, noticed_at);


-- Name: page_events page_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_events
    ADD CONSTRAINT page_events_pkey PRIMARY KEY (id);


-- Name: pages pages_locator_key_content_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_locator_key_content_key_key UNIQUE (locator_key, content_key);


-- Name: pages pages_page_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_page_key_key UNIQUE (page_key);


-- Name: pages pages_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_pkey PRIMARY KEY (id);


-- Name: proposition_claims proposition_claims_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims
    ADD CONSTRAINT proposition_claims_pkey PRIMARY KEY (id);


-- Name: propositions propositions_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions
    ADD CONSTRAINT propositions_pkey PRIMARY KEY (id);


-- Name: propositions propositions_proposition_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions
    ADD CONSTRAINT propositions_proposition_key_key UNIQUE (proposition_key);


-- Name: publishers publishers_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.publishers
    ADD CONSTRAINT publishers_pkey PRIMARY KEY (id);


-- Name: publishers publishers_publisher_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.publishers
    ADD CONSTRAINT publishers_publisher_key_key UNIQUE (publisher_key);


-- Name: quantities quantities_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_pkey PRIMARY KEY (claim_id, start);


-- Name: reasons reasons_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.reasons
    ADD CONSTRAINT reasons_pkey PRIMARY KEY (code);


-- Name: rejections rejections_page_id_stage_code_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_page_id_stage_code_key UNIQUE (page_id, stage, code);


-- Name: rejections rejections_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_pkey PRIMARY KEY (id);


-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


-- Name: runs runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);


-- Name: sightings sightings_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT sightings_pkey PRIMARY KEY (page_id);


-- Name: sketches sketches_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sketches
    ADD CONSTRAINT sketches_pkey PRIMARY KEY (version_id);


-- Name: snapshots snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (id);


-- Name: speaker_names speaker_names_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speaker_names
    ADD CONSTRAINT speaker_names_pkey PRIMARY KEY (id);


-- Name: speaker_names speaker_names_speaker_id_kind_words_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speaker_names
    ADD CONSTRAINT speaker_names_speaker_id_kind_words_key UNIQUE (speaker_id, kind, words);


-- Name: speakers speakers_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_pkey PRIMARY KEY (id);


-- Name: speakers speakers_speaker_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_speaker_key_key UNIQUE (speaker_key);


-- Name: stage_results stage_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results
    ADD CONSTRAINT stage_results_pkey PRIMARY KEY (id);


-- Name: stage_results stage_results_subject_kind_subject_id_stage_code_version_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results
    ADD CONSTRAINT stage_results_subject_kind_subject_id_stage_code_version_key UNIQUE (subject_kind, subject_id, stage, code_version);


-- Name: stories stories_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stories
    ADD CONSTRAINT stories_pkey PRIMARY KEY (id);


-- Name: stories stories_story_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stories
    ADD CONSTRAINT stories_story_key_key UNIQUE (story_key);


-- Name: text_twins text_twins_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.text_twins
    ADD CONSTRAINT text_twins_pkey PRIMARY KEY (a_version_id, b_version_id);


-- Name: tombstones tombstones_pkey; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.tombstones
    ADD CONSTRAINT tombstones_pkey PRIMARY KEY (id);


-- Name: tombstones tombstones_subject_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.tombstones
    ADD CONSTRAINT tombstones_subject_key_key UNIQUE (subject_key);


-- Name: ix_addresses_body_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_body_key ON public.addresses USING btree (body_key);


-- Name: ix_addresses_due; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_due ON public.addresses USING btree (next_fetch_at, host_id);


-- Name: ix_addresses_feed_body_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_feed_body_key ON public.addresses USING btree (feed_body_key);


-- Name: ix_addresses_host_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_host_id ON public.addresses USING btree (host_id);


-- Name: ix_addresses_last_failure_code; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_last_failure_code ON public.addresses USING btree (last_failure_code);


-- Name: ix_addresses_page_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addresses_page_id ON public.addresses USING btree (page_id);


-- Name: ix_article_versions_article_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_article_versions_article_id ON public.article_versions USING btree (article_id);


-- Name: ix_article_versions_article_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_article_versions_article_key ON public.article_versions USING btree (article_key);


-- Name: ix_article_versions_page_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_article_versions_page_id ON public.article_versions USING btree (page_id);


-- Name: ix_article_versions_text_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_article_versions_text_key ON public.article_versions USING btree (text_key);


-- Name: ix_articles_current_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_current_version_id ON public.articles USING btree (current_version_id);


-- Name: ix_articles_first_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_first_run ON public.articles USING btree (first_run);


-- Name: ix_articles_first_seen_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_first_seen_at ON public.articles USING btree (first_seen_at);


-- Name: ix_articles_language; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_language ON public.articles USING btree (language);


-- Name: ix_articles_published_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_published_at ON public.articles USING btree (published_at);


-- Name: ix_articles_publisher_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_publisher_id ON public.articles USING btree (publisher_id);


-- Name: ix_articles_story_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_articles_story_id ON public.articles USING btree (story_id);


-- Name: ix_attributions_speaker_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_attributions_speaker_id ON public.attributions USING btree (speaker_id);


-- Name: ix_changes_kind; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_changes_kind ON public.changes USING btree (kind);


-- Name: ix_changes_speaker; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_changes_speaker ON public.changes USING btree (speaker);


-- Name: ix_claim_dates_edtf; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claim_dates_edtf ON public.claim_dates USING btree (edtf);


-- Name: ix_claim_outlines_period; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claim_outlines_period ON public.claim_outlines USING btree (period, id);


-- Name: ix_claim_spans_claim; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claim_spans_claim ON public.claim_spans USING btree (claim_id);


-- Name: ix_claims_article_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_article_id ON public.claims USING btree (article_id);


-- Name: ix_claims_claim_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_claim_key ON public.claims USING btree (claim_key);


-- Name: ix_claims_first_seen_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_first_seen_at ON public.claims USING btree (first_seen_at);


-- Name: ix_claims_origin; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_origin ON public.claims USING btree (origin);


-- Name: ix_claims_origin_speaker_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_origin_speaker_id ON public.claims USING btree (origin_speaker_id);


-- Name: ix_claims_polarity; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_polarity ON public.claims USING btree (polarity);


-- Name: ix_claims_published_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_published_at ON public.claims USING btree (published_at);


-- Name: ix_claims_publisher_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_publisher_id ON public.claims USING btree (publisher_id);


-- Name: ix_claims_replaced_by; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_replaced_by ON public.claims USING btree (replaced_by) WHERE (replaced_by IS NOT NULL);


-- Name: ix_claims_search; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_search ON public.claims USING gin (to_tsvector('english'::regconfig, "left"(((sentence || ' '::text) || content), 200000)));


-- Name: ix_claims_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_claims_version_id ON public.claims USING btree (version_id);


-- Name: ix_comparisons_article_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_comparisons_article_id ON public.comparisons USING btree (article_id);


-- Name: ix_comparisons_from_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_comparisons_from_run ON public.comparisons USING btree (from_run);


-- Name: ix_comparisons_from_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_comparisons_from_version_id ON public.comparisons USING btree (from_version_id);


-- Name: ix_comparisons_page_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_comparisons_page_id ON public.comparisons USING btree (page_id);


-- Name: ix_comparisons_to_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_comparisons_to_version_id ON public.comparisons USING btree (to_version_id);


-- Name: ix_entries_address_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_entries_address_id ON public.entries USING btree (address_id);


-- Name: ix_entries_page_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_entries_page_id ON public.entries USING btree (page_id);


-- Name: ix_extractions_run_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_extractions_run_id ON public.extractions USING btree (run_id);


-- Name: ix_feed_fetches_body_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feed_fetches_body_key ON public.feed_fetches USING btree (body_key);


-- Name: ix_feed_fetches_code; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feed_fetches_code ON public.feed_fetches USING btree (code);


-- Name: ix_feed_fetches_feed; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feed_fetches_feed ON public.feed_fetches USING btree (feed_id, answered_at);


-- Name: ix_feed_fetches_run_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feed_fetches_run_id ON public.feed_fetches USING btree (run_id);


-- Name: ix_feeds_asked_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feeds_asked_run ON public.feeds USING btree (asked_run);


-- Name: ix_feeds_host_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feeds_host_id ON public.feeds USING btree (host_id);


-- Name: ix_feeds_next_fetch_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_feeds_next_fetch_at ON public.feeds USING btree (next_fetch_at);


-- Name: ix_links_a_claim_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_links_a_claim_id ON public.links USING btree (a_claim_id);


-- Name: ix_links_b_claim_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_links_b_claim_id ON public.links USING btree (b_claim_id);


-- Name: ix_page_events_kind; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_page_events_kind ON public.page_events USING btree (kind);


-- Name: ix_page_events_run_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_page_events_run_id ON public.page_events USING btree (run_id);


-- Name: ix_pages_address_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_address_id ON public.pages USING btree (address_id);


-- Name: ix_pages_body_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_body_key ON public.pages USING btree (body_key);


-- Name: ix_pages_outcome; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_outcome ON public.pages USING btree (outcome);


-- Name: ix_pages_outcome_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_outcome_run ON public.pages USING btree (outcome_run);


-- Name: ix_pages_taken_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_taken_run ON public.pages USING btree (taken_run);


-- Name: ix_pages_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_pages_version_id ON public.pages USING btree (version_id);


-- Name: ix_proposition_claims_claim_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_proposition_claims_claim_id ON public.proposition_claims USING btree (claim_id);


-- Name: ix_proposition_claims_proposition_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_proposition_claims_proposition_id ON public.proposition_claims USING btree (proposition_id);


-- Name: ix_publishers_name; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_publishers_name ON public.publishers USING btree (name);


-- Name: ix_quantities_counted; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_quantities_counted ON public.quantities USING btree (counted);


-- Name: ix_rejections_code; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_rejections_code ON public.rejections USING btree (code);


-- Name: ix_rejections_last_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_rejections_last_run ON public.rejections USING btree (last_run);


-- Name: ix_rejections_run_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_rejections_run_id ON public.rejections USING btree (run_id);


-- Name: ix_rejections_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_rejections_version_id ON public.rejections USING btree (version_id) WHERE (version_id IS NOT NULL);


-- Name: ix_reviews_subject; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_reviews_subject ON public.reviews USING btree (subject_kind, subject_key);


-- Name: ix_runs_now_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_runs_now_at ON public.runs USING btree (now_at);


-- Name: ix_sightings_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_sightings_version_id ON public.sightings USING btree (version_id);


-- Name: ix_speaker_names_words; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_speaker_names_words ON public.speaker_names USING btree (words);


-- Name: ix_speakers_article_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_speakers_article_id ON public.speakers USING btree (article_id);


-- Name: ix_speakers_identity_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_speakers_identity_key ON public.speakers USING btree (identity_key);


-- Name: ix_speakers_name; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_speakers_name ON public.speakers USING btree (name);


-- Name: ix_speakers_name_key; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_speakers_name_key ON public.speakers USING btree (name_key);


-- Name: ix_stage_results_finished_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_stage_results_finished_run ON public.stage_results USING btree (finished_run);


-- Name: ix_stage_results_open; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_stage_results_open ON public.stage_results USING btree (stage, outcome, next_attempt_at);


-- Name: ix_stage_results_opened_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_stage_results_opened_run ON public.stage_results USING btree (opened_run);


-- Name: ix_stage_results_owner_run; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_stage_results_owner_run ON public.stage_results USING btree (owner_run) WHERE (outcome IS NULL);


-- Name: ix_text_twins_b_version_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_text_twins_b_version_id ON public.text_twins USING btree (b_version_id);


-- Name: ix_versions_search; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_versions_search ON public.article_versions USING gin (to_tsvector('english'::regconfig, ((COALESCE(title, ''::text) || ' '::text) || "left"(text, 200000))));


-- Name: ux_links_now; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX ux_links_now ON public.links USING btree (kind, a_claim_id, b_claim_id) WHERE (to_run IS NULL);


-- Name: ux_proposition_claims_now; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX ux_proposition_claims_now ON public.proposition_claims USING btree (claim_id) WHERE (to_run IS NULL);


-- Name: address_urls address_urls_address_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.address_urls
    ADD CONSTRAINT address_urls_address_id_fkey FOREIGN KEY (address_id) REFERENCES public.addresses(id);


-- Name: addresses addresses_host_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id);


-- Name: addresses addresses_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.pages(id);


-- Name: article_versions article_versions_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.article_versions
    ADD CONSTRAINT article_versions_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(id);


-- Name: articles articles_first_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_first_run_fkey FOREIGN KEY (first_run) REFERENCES public.runs(id);


-- Name: articles articles_publisher_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(id);


-- Name: articles articles_story_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_story_id_fkey FOREIGN KEY (story_id) REFERENCES public.stories(id);


-- Name: attributions attributions_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attributions
    ADD CONSTRAINT attributions_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: attributions attributions_speaker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attributions
    ADD CONSTRAINT attributions_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES public.speakers(id);


-- Name: changes changes_comparison_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_comparison_id_fkey FOREIGN KEY (comparison_id) REFERENCES public.comparisons(id);


-- Name: claim_dates claim_dates_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_dates
    ADD CONSTRAINT claim_dates_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: claim_outlines claim_outlines_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_outlines
    ADD CONSTRAINT claim_outlines_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: claim_spans claim_spans_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: claims claims_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(id);


-- Name: claims claims_extraction_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_extraction_id_fkey FOREIGN KEY (extraction_id) REFERENCES public.extractions(id);


-- Name: claims claims_origin_speaker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_origin_speaker_id_fkey FOREIGN KEY (origin_speaker_id) REFERENCES public.speakers(id);


-- Name: claims claims_publisher_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(id);


-- Name: claims claims_replaced_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES public.claims(id);


-- Name: claims claims_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: comparisons comparisons_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(id);


-- Name: comparisons comparisons_from_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_from_run_fkey FOREIGN KEY (from_run) REFERENCES public.runs(id);


-- Name: comparisons comparisons_from_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_from_version_id_fkey FOREIGN KEY (from_version_id) REFERENCES public.article_versions(id);


-- Name: comparisons comparisons_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.pages(id);


-- Name: comparisons comparisons_to_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_to_run_fkey FOREIGN KEY (to_run) REFERENCES public.runs(id);


-- Name: comparisons comparisons_to_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.comparisons
    ADD CONSTRAINT comparisons_to_version_id_fkey FOREIGN KEY (to_version_id) REFERENCES public.article_versions(id);


-- Name: entries entries_feed_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.feeds(id);


-- Name: entries entries_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.pages(id);


-- Name: extractions extractions_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.extractions
    ADD CONSTRAINT extractions_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);


-- Name: extractions extractions_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.extractions
    ADD CONSTRAINT extractions_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: feed_fetches feed_fetches_feed_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_fetches
    ADD CONSTRAINT feed_fetches_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.feeds(id);


-- Name: feed_fetches feed_fetches_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_fetches
    ADD CONSTRAINT feed_fetches_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);


-- Name: feed_urls feed_urls_feed_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.feed_urls
    ADD CONSTRAINT feed_urls_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.feeds(id);


-- Name: hosts hosts_owner_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_owner_run_fkey FOREIGN KEY (owner_run) REFERENCES public.runs(id);


-- Name: links links_from_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_from_run_fkey FOREIGN KEY (from_run) REFERENCES public.runs(id);


-- Name: links links_to_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_to_run_fkey FOREIGN KEY (to_run) REFERENCES public.runs(id);


-- Name: page_events page_events_address_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_events
    ADD CONSTRAINT page_events_address_id_fkey FOREIGN KEY (address_id) REFERENCES public.addresses(id);


-- Name: page_events page_events_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.page_events
    ADD CONSTRAINT page_events_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);


-- Name: pages pages_outcome_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_outcome_run_fkey FOREIGN KEY (outcome_run) REFERENCES public.runs(id);


-- Name: pages pages_taken_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_taken_run_fkey FOREIGN KEY (taken_run) REFERENCES public.runs(id);


-- Name: pages pages_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: proposition_claims proposition_claims_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims
    ADD CONSTRAINT proposition_claims_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: proposition_claims proposition_claims_from_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims
    ADD CONSTRAINT proposition_claims_from_run_fkey FOREIGN KEY (from_run) REFERENCES public.runs(id);


-- Name: proposition_claims proposition_claims_proposition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims
    ADD CONSTRAINT proposition_claims_proposition_id_fkey FOREIGN KEY (proposition_id) REFERENCES public.propositions(id);


-- Name: proposition_claims proposition_claims_to_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.proposition_claims
    ADD CONSTRAINT proposition_claims_to_run_fkey FOREIGN KEY (to_run) REFERENCES public.runs(id);


-- Name: propositions propositions_from_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions
    ADD CONSTRAINT propositions_from_run_fkey FOREIGN KEY (from_run) REFERENCES public.runs(id);


-- Name: propositions propositions_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions
    ADD CONSTRAINT propositions_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.propositions(id);


-- Name: propositions propositions_to_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.propositions
    ADD CONSTRAINT propositions_to_run_fkey FOREIGN KEY (to_run) REFERENCES public.runs(id);


-- Name: quantities quantities_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);


-- Name: rejections rejections_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_code_fkey FOREIGN KEY (code) REFERENCES public.reasons(code);


-- Name: rejections rejections_last_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_last_run_fkey FOREIGN KEY (last_run) REFERENCES public.runs(id);


-- Name: rejections rejections_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.pages(id);


-- Name: rejections rejections_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);


-- Name: rejections rejections_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rejections
    ADD CONSTRAINT rejections_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: sightings sightings_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT sightings_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.pages(id);


-- Name: sightings sightings_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT sightings_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: sketches sketches_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sketches
    ADD CONSTRAINT sketches_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.article_versions(id);


-- Name: speaker_names speaker_names_speaker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speaker_names
    ADD CONSTRAINT speaker_names_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES public.speakers(id);


-- Name: speakers speakers_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(id);


-- Name: stage_results stage_results_finished_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results
    ADD CONSTRAINT stage_results_finished_run_fkey FOREIGN KEY (finished_run) REFERENCES public.runs(id);


-- Name: stage_results stage_results_opened_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results
    ADD CONSTRAINT stage_results_opened_run_fkey FOREIGN KEY (opened_run) REFERENCES public.runs(id);


-- Name: stage_results stage_results_owner_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stage_results
    ADD CONSTRAINT stage_results_owner_run_fkey FOREIGN KEY (owner_run) REFERENCES public.runs(id);


-- Name: stories stories_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.stories
    ADD CONSTRAINT stories_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.stories(id);


-- Name: text_twins text_twins_a_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.text_twins
    ADD CONSTRAINT text_twins_a_version_id_fkey FOREIGN KEY (a_version_id) REFERENCES public.article_versions(id);


-- Name: text_twins text_twins_b_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.text_twins
    ADD CONSTRAINT text_twins_b_version_id_fkey FOREIGN KEY (b_version_id) REFERENCES public.article_versions(id);





