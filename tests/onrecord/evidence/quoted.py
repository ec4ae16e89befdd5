"""A quotation to change a part of."""

from dataclasses import replace

from onrecord.evidence.quotations import Copy, Quotation, Voice

PLAIN = Quotation(
    claim_id=12, claim_key="a" * 24, before="It rained all night.",
    sentence="The dam at Orsk holds, said the engineer Iris Vael.", after="Nobody left.", spans=((0, 21),),
    chain=(Voice("the engineer Iris Vael", "said", "Iris Vael"),), polarity="asserted", stated_as="flatly",
    quotation="indirect", place="body", outlet="Orsk Courier", title="Dam holds", byline=None,
    url="https://orsk.example/dam", published="2026-03-01", published_precision="day",
    first_seen_at="2026-03-02T12:00:00+00:00", article_id=3, version_id=4, is_current=True,
    is_edited_since=False, replaced_by=None, is_internal=False, reviewed=False, corrected=None,
    corrected_by=None,
    copy=Copy(7, "2026-03-02T12:00:00+00:00", True, 1234, "f" * 64),
)  # fmt: skip


def quoted(**changed):
    return replace(PLAIN, **changed)
