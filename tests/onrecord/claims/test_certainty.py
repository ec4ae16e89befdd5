"""How surely, on which condition, and with what polarity something is said."""

import pytest

from onrecord.claims import extract
from onrecord.text.temporal import find_dates
from onrecord.types import ArticleText

CERTAINTIES = [
    pytest.param("Ann Bo said the pier has sunk.", "certain", id="flatly"),
    pytest.param("Ann Bo said the pier may sink.", "possible", id="may"),
    pytest.param("Ann Bo said the pier could not be saved.", "certain", id="could not"),
    pytest.param("Ann Bo said the pier is likely to sink.", "probable", id="likely"),
    pytest.param("Ann Bo said it was possible that the pier had sunk.", "possible", id="possible that"),
    pytest.param("Ann Bo said the pier would sink.", "certain", id="would after a past cue"),
    pytest.param("Ann Bo says the pier would have sunk.", "conditional", id="would have"),
    pytest.param("Ann Bo said the pier will sink if nobody pays.", "conditional", id="a condition"),
    pytest.param("Ann Bo asked whether the pier had sunk.", "unknown", id="a question"),
    pytest.param("Ann Bo urged the board to save the pier.", "unknown", id="a wish"),
    pytest.param(
        "Ann Bo said the pier, which may be sold, has sunk.", "certain", id="a hedge in a side clause"
    ),
    pytest.param("Ann Bo said that closing the pier would be wrong.", "conditional", id="would of an act"),
    pytest.param("Ann Bo said it would be wrong to close the pier.", "conditional", id="it would be"),
    pytest.param("The bill would close the pier.", "conditional", id="would of a bill"),
    pytest.param("The work on the pier would be done by sailors.", "certain", id="would of what was to be"),
    pytest.param("Ann Bo said a deal was still possible.", "possible", id="possible by itself"),
    pytest.param("The rules say that boats must carry a bell.", "unknown", id="what a rule requires"),
    pytest.param("“We seek answers to this matter,” Ann Bo said.", "unknown", id="a request"),
    pytest.param("“Close the pier at once,” Ann Bo said.", "unknown", id="an order"),
    pytest.param("Ann Bo suggested that if it rained, the pier sank.", "conditional", id="that if"),
    pytest.param("If it rains, the pier will sink.", "conditional", id="the outlet's own condition"),
    pytest.param("Sipho Dube boasted he could swim across the lake.", "certain", id="a skill"),
    pytest.param("Priya Nair said she could hear the bell.", "certain", id="could hear"),
    pytest.param("Lena Roth said she could barely walk.", "certain", id="could barely"),
    pytest.param("Ana Ruiz claimed she could lose her house.", "possible", id="a mishap is no skill"),
    pytest.param("The firm claimed it could close the pier.", "possible", id="a thing has no skill"),
]


@pytest.mark.parametrize(("text", "certainty"), CERTAINTIES)
def test_certainty_is_that_of_the_main_proposition(text, certainty):
    assert extract(ArticleText("a", text)).claims[-1].certainty == certainty


DENIALS = [
    pytest.param("Norland denied that it had sent ships.", "it had sent ships", id="a clause"),
    pytest.param("Norland denies having sent ships.", "having sent ships", id="a gerund"),
    pytest.param(
        "Norland rejected claims that it had sent ships.", "it had sent ships", id="without its carrier noun"
    ),
    pytest.param("The report was denied by Norland.", "The report", id="a passive"),
    pytest.param(
        "Norland's port authority disputed on Tuesday whether a ferry had been struck by a boat.",
        "a ferry had been struck by a boat",
        id="whether, far from its verb",
    ),
    pytest.param(
        "Ann Bo rejected the assertion that exports have risen, displaying a chart from May.",
        "exports have risen",
        id="without what was shown meanwhile",
    ),
    pytest.param("Ann Bo dismissed claims she had lied as nonsense.", "she had lied", id="as what"),
    pytest.param("Ann Bo dismissed claims that she lied as nonsense.", "she lied", id="that, as what"),
    pytest.param("Ann Bo dismissed the claim as nonsense.", "the claim", id="a noun, as what"),
    pytest.param(
        "Ann Bo rejected criticism from Paul Okonjo that the pier was ugly.",
        "the pier was ugly",
        id="criticism",
    ),
    pytest.param(
        "The ministry refuted a report by Radio Nord that its ship had sunk.",
        "its ship had sunk",
        id="a report",
    ),
]


@pytest.mark.parametrize(("text", "content"), DENIALS)
def test_what_is_denied_is_the_proposition(text, content):
    denied = [c for c in extract(ArticleText("a", text)).claims if c.polarity == "denied"]
    assert [" ".join(text[s:e] for s, e in c.content) for c in denied] == [content]


UNDENIED = [
    pytest.param("Neither Orl nor Nord has denied that ships were sent.", id="nobody denied"),
    pytest.param("Norland did not deny that ships were sent.", id="a negation"),
    pytest.param("Ann Bo dismissed the mayor as an ineffective leader.", id="what somebody is called"),
    pytest.param("The proposal was rejected by 64 percent of voters.", id="a vote"),
    pytest.param("Norland denied licences to sailors.", id="what is withheld"),
    pytest.param("Norland denied his party the victory.", id="withheld from somebody"),
    pytest.param(
        "Ann Bo dismissed critique of the pier, saying that it was “a great night for us.”",
        id="said meanwhile",
    ),
    pytest.param("Ann Bo withdrew her denial that ships were sent.", id="a denial withdrawn"),
]


@pytest.mark.parametrize("text", UNDENIED)
def test_nothing_is_denied_without_an_act_of_denying(text):
    assert [c for c in extract(ArticleText("a", text)).claims if c.polarity == "denied"] == []


def test_what_is_called_false_is_denied_by_who_calls_it_so():
    text = "Orl called reports that it had sold the pier false."
    claims = extract(ArticleText("a", text)).claims
    assert [(text[slice(*c.content[0])], c.polarity) for c in claims] == [("it had sold the pier", "denied")]


DATES = [
    pytest.param("on Oct. 22", None, ["--10-22"], id="no year is given"),
    pytest.param("on Oct. 22", "2024-10-25", ["2024-10-22"], id="the year of publication"),
    pytest.param("on Dec. 30", "2025-01-02", ["2024-12-30"], id="the nearest year"),
    pytest.param("on Monday", "2024-10-23T01:00:00+03:00", ["2024-10-21"], id="the last such day"),
    pytest.param("on Monday", None, [], id="a weekday without publication"),
    pytest.param("in May 2019", None, ["2019-05"], id="a month"),
    pytest.param("in the 1990s", None, ["199X"], id="a decade"),
    pytest.param("between 2015 and 2017", None, ["2015/2017"], id="from a year to another"),
    pytest.param("from May to June 2019", None, ["2019-05/2019-06"], id="from a month to another"),
    pytest.param("on March 4-6, 2020", None, ["2020-03-04/2020-03-06"], id="from a day to another"),
    pytest.param("since 2017", None, ["2017/.."], id="since a year"),
    pytest.param("around 1900", None, ["1900~"], id="about a year"),
    pytest.param("in the spring of 2020", None, ["2020-21"], id="a season"),
    pytest.param("in the second quarter of 2020", None, ["2020-34"], id="a quarter"),
    pytest.param("last year", "2024-10-25", ["2023"], id="last year"),
    pytest.param("last year", None, [], id="last year without publication"),
    pytest.param("next month", "2024-12-25", ["2025-01"], id="next month"),
    pytest.param("in November", "2024-10-25", ["2023-11"], id="the last such month"),
    pytest.param("will open in November", "2024-10-25", ["2024-11"], id="a month to come"),
    pytest.param("on Friday last week", "2024-10-16", ["2024-10-11"], id="a day of last week"),
    pytest.param(
        "was hit by a trawler before midnight on Monday",
        "2026-11-10",
        ["2026-11-09"],
        id="by whom, not by when",
    ),
    pytest.param("must leave by Monday", "2026-11-10", ["2026-11-16"], id="a day to come"),
    pytest.param("it may 12 or more", None, [], id="no month"),
    pytest.param("40 percent on July 14 to 42 percent", "2024-07-20", ["2024-07-14"], id="to no day"),
    pytest.param("40 percent on July 14 to 25 percent", "2024-07-20", ["2024-07-14"], id="to a share"),
    pytest.param(
        "from 8 seats on May 2 to 11 seats", "2024-07-20", ["2024-05-02"], id="to a number of seats"
    ),
    pytest.param("from May 20 to 4", None, ["--05-20"], id="to a day before"),
    pytest.param("Feb. 25-31, 2019", None, ["2019-02-25"], id="to a day that February has not"),
    pytest.param("from Nov. 28 to 30, 2019", None, ["2019-11-28/2019-11-30"], id="to the month's last day"),
    pytest.param("April 19 to 23", "2024-10-20", ["2025-04-19/2025-04-23"], id="both ends in one year"),
    pytest.param("from 2019 to 2014", None, ["2019"], id="to a year before"),
    pytest.param("from November to March 2016", None, ["2015-11/2016-03"], id="over New Year"),
    pytest.param("on Feb. 29, 2015", "2024-07-20", [], id="no leap year"),
    pytest.param("May 77", "2024-07-20", [], id="no day of any month"),
    pytest.param("2024-13-45", "2024-07-20", [], id="no month of any year"),
    pytest.param("yesterday", "0001-01-01", [], id="the first day of the calendar"),
    pytest.param("tomorrow", "9999-12-31", [], id="the last day of the calendar"),
]


@pytest.mark.parametrize(("text", "published", "expected"), DATES)
def test_a_date_says_no_more_than_the_text_does(text, published, expected):
    assert [d.edtf for d in find_dates(text, ((0, len(text)),), published)] == expected


DEPENDS = [
    "The cuts would be the deepest in a decade.", "The merger would create the largest lender in the north.",
    "Under the plan, nurses would work four days a week.", "A second bridge would halve the journey to Dorn.",
    "The levy would raise 40 million crowns a year.", "Such a ban would hit small farms hardest.",
    "Growers would lose a third of their income.", "Passengers would pay two crowns more.",
    "That would leave the town without a doctor.", "The new dam would flood nine villages.",
    "Wei Zhao would be the first woman to lead the bank.", "Most of the money would go to schools.",
]  # fmt: skip
CAME = [
    "She would later become the first woman to run the port.",
    "Thabo Mokwena would go on to win four titles.",
    "Two days later the bridge would collapse.", "Okafor would eventually move to Dorn.",
    "He would never see his brother again.", "Every spring the villagers would mend the wall.",
    "The two would meet again in 1998.", "Soumen Dey would often walk to the mill.",
    "She would end up in exile.", "The tunnel would be dug by sailors.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", DEPENDS)
def test_what_the_outlet_says_would_be_hangs_on_something(sentence):
    assert [claim.certainty for claim in extract(ArticleText("a", sentence)).claims] == ["conditional"]


@pytest.mark.parametrize("sentence", CAME)
def test_what_would_come_later_came_and_what_would_come_often_used_to(sentence):
    assert [claim.certainty for claim in extract(ArticleText("a", sentence)).claims] == ["certain"]


SUPPOSED = [
    "Osei said any delay would ruin the crop.",
    "Any further strike would end the club, Wei Zhao said.",
    "The clerk said such a law would violate the charter.",
    "Such a step, Soumen Dey argued, would break the treaty.",
    "Ana Ruiz said anybody with a net would catch them.",
    "She warned that without a deal the mine would close.",
    "Without new pumps, the valley would drown, the engineer said.",
    "Otherwise, he said, the fund would run dry by May.",
    "The minister said otherwise the fund would run dry by May.",
    "Absent a ruling, the school would stay shut, the union said.",
    "She said the plan would go ahead so long as the bank agreed.",
    "The firm will pay provided that the court agrees, she said.",
    "The firm will pay providing that no appeal is filed, Thabo Mokwena said.",
    "“Supposing he is right, the fund is empty,” she said.",
    "He said he would testify on condition that the hearing was closed.",
    "“In the event of a flood, the gate shuts by itself,” she said.",
    "In the event that the bank agrees, work begins in May, the firm said.",
]
PLANNED = [
    "The clerk said such a letter would be sent on Monday.",
    "The council said without comment that the pier would open in May.",
    "He said the group would leave without the boat.",
    "The bishop said a service would take place at noon.",
    "The firm said a new plant would be built in Lowmere.",
    "Ngozi Bello said any talk of a sale was idle.",
    "The fund said it had provided that sum in May.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_only_supposed_is_conditional(text):
    assert "conditional" in {claim.certainty for claim in extract(ArticleText("a", text)).claims}


@pytest.mark.parametrize("text", PLANNED)
def test_what_is_planned_is_not(text):
    assert {claim.certainty for claim in extract(ArticleText("a", text)).claims} == {"certain"}
