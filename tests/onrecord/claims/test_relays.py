"""Chains: who passes on whose words, in which order, and that nothing of the frame is content."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def chains(text):
    claims = extract(ArticleText("a", text)).claims
    join = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used twice
    return [(join(c.content), [join(a.source) for a in c.chain]) for c in claims]


RELAYED = [
    pytest.param(
        "Jiro Tanabe said the minister denied the theft of the seal.",
        ("the theft of the seal", ["Jiro Tanabe", "the minister"]),
        id="denied, inside another's words",
    ),
    pytest.param(
        "The bridge had sunk, the Halven Courier quoted divers as saying.",
        ("The bridge had sunk", ["the Halven Courier", "divers"]),
        id="content before",
    ),
    pytest.param(
        "“The bridge has sunk,” the Halven Courier quoted Amara Okoye, a diver, as saying.",
        ("The bridge has sunk", ["the Halven Courier", "Amara Okoye, a diver"]),
        id="a quotation before, an apposition between",
    ),
    pytest.param(
        "State television quoted Interior Minister Jiro Tanabe as saying the border would stay shut.",
        ("the border would stay shut", ["State television", "Interior Minister Jiro Tanabe"]),
        id="content behind",
    ),
    pytest.param(
        "The Noor agency quoted a witness as telling police that two men had fled.",
        ("two men had fled", ["The Noor agency", "a witness"]),
        id="as telling somebody",
    ),
    pytest.param(
        "Diver Amara Okoye was quoted by the Halven Courier as saying that the bridge had sunk.",
        ("the bridge had sunk", ["the Halven Courier", "Diver Amara Okoye"]),
        id="passive",
    ),
    pytest.param(
        "“We will not move,” Colonel Rafiq Haddad was quoted as saying by the Noor agency.",
        ("We will not move", ["the Noor agency", "Colonel Rafiq Haddad"]),
        id="passive behind a quotation",
    ),
    pytest.param(
        "Governor Ines Palma was quoted as saying that the road was closed.",
        ("the road was closed", ["Governor Ines Palma"]),
        id="passive, and nobody quotes",
    ),
    pytest.param(
        "The tunnel was flooded, said Priya Nair, quoted by the Halven Courier.",
        ("The tunnel was flooded", ["the Halven Courier", "Priya Nair"]),
        id="a participle behind the source",
    ),
    pytest.param(
        "Priya Nair, quoted by the Halven Courier, said the tunnel was flooded.",
        ("the tunnel was flooded", ["the Halven Courier", "Priya Nair"]),
        id="a participle between source and cue",
    ),
    pytest.param(
        "The pipeline would be ready by spring, state media cited the energy minister as saying.",
        ("The pipeline would be ready by spring", ["state media", "the energy minister"]),
        id="cited as saying",
    ),
]
REPORTED = [
    pytest.param(
        "Engineer Priya Nair said the tunnel was flooded, the Halven Courier reported.",
        ("the tunnel was flooded", ["the Halven Courier", "Engineer Priya Nair"]),
        id="X said A, Y reported",
    ),
    pytest.param(
        "Two officials said the tunnel was flooded, the Noor agency reported, citing internal memos.",
        ("the tunnel was flooded", ["the Noor agency", "Two officials"]),
        id="what the carrier cites besides is not the origin",
    ),
    pytest.param(
        "The fund was empty, according to the Halven Courier, which cited three engineers.",
        ("The fund was empty", ["the Halven Courier", "three engineers"]),
        id="according to Y, which cited Z",
    ),
    pytest.param(
        "The fund was empty, according to Noor, citing a port official.",
        ("The fund was empty", ["Noor", "a port official"]),
        id="according to Y, citing Z",
    ),
    pytest.param(
        "The Halven Courier, which cited bank records, said the fund was empty.",
        ("the fund was empty", ["The Halven Courier", "bank records"]),
        id="Y, which cited Z, said A",
    ),
    pytest.param(
        "Noor reported, citing two people who were in the room, that the talks had failed.",
        ("the talks had failed", ["Noor", "two people"]),
        id="Y reported, citing Z, that A",
    ),
    pytest.param(
        "“The crane has tipped,” Okoye told state radio, according to a translation by the Halven Courier.",
        ("The crane has tipped", ["a translation by the Halven Courier", "Okoye"]),
        id="told a station, according to a translation",
    ),
    pytest.param(
        "The agency cited an unnamed official who said the car had turned.",
        ("the car had turned", ["The agency", "who"]),
        id="cited somebody who said A",
    ),
    pytest.param(
        "The crew were unharmed, according to a spokesman for the lifeboat station, which runs the pier.",
        ("The crew were unharmed", ["a spokesman for the lifeboat station"]),
        id="what is told of the source is no content",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*RELAYED, *REPORTED])
def test_words_at_second_hand_are_one_claim_with_both_links(text, expected):
    assert chains(text) == [expected]


INSIDE = [
    ("“The bank asked us to leave the house,” {} said.", ("us to leave the house", "The bank")),
    ("“The council promised to mend the road,” {} said.", ("to mend the road", "The council")),
    ("“The union blames the board for the fire,” {} said.", ("the board … the fire", "The union")),
]


@pytest.mark.parametrize(("text", "inner"), INSIDE)
@pytest.mark.parametrize("name", ["Amara Okoye", "Wei Zhao", "Jiro Tanabe"])
def test_inside_a_quotation_anothers_words_are_a_claim_too(text, inner, name):
    content, source = inner
    assert (content, [name, source]) in chains(text.format(name))
