"""What became of works after they were printed: killed, withdrawn, gone, corrected; and of their reprints."""

from __future__ import annotations

from onrecord.standings import STANDINGS
from storage.views.articles import before

_ORDER = " ".join(f"WHEN '{one}' THEN {place}" for place, one in enumerate(STANDINGS))

# One row an article, the gravest. A reprint falls with a work of its story that was printed before it for
# certain; that a copy was withdrawn says nothing of its original. A page that came back is not gone.
ARTICLE_STANDING = f"""
WITH own AS (
    SELECT p.article_id AS article_id,
        CASE p.kind WHEN 'correction' THEN 'corrected' ELSE p.kind END AS standing,
        p.noticed_at AS noticed_at, p.detail AS detail
    FROM page_changes p
    WHERE p.article_id IS NOT NULL AND (
        p.kind IN ('withdrawn', 'correction') OR (p.kind = 'gone' AND NOT EXISTS (
            SELECT 1 FROM page_events later WHERE later.address_id = p.address_id AND later.kind = 'back'
                AND later.noticed_at > p.noticed_at
        ))
    )
    UNION ALL
    SELECT k.article_id, 'killed', k.noticed_at, n.title
    FROM kills k JOIN articles n ON n.id = k.notice_article_id
), every AS (
    SELECT article_id, standing, noticed_at, detail, article_id AS of_article_id FROM own
    UNION ALL
    SELECT m.id, 'reprint_of_' || o.standing, o.noticed_at, o.detail, w.id
    FROM own o JOIN articles w ON w.id = o.article_id
    JOIN articles m ON m.story_id = w.story_id AND m.id <> w.id AND {before("w", "m")}
    WHERE o.standing IN ('killed', 'withdrawn')
)
SELECT article_id, standing, noticed_at, detail, of_article_id
FROM (
    SELECT e.*, row_number() OVER (
        PARTITION BY e.article_id ORDER BY
            CASE e.standing {_ORDER} END, e.noticed_at DESC, e.of_article_id
    ) AS place FROM every e
) ranked WHERE place = 1
"""
