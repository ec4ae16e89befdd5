"""Where content ends: at marks that name something, at another's words, and at an answer."""

import pytest

from tests.onrecord.claims.test_shapes import attributed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Ada Lund called the plan “a bribe,” a dig at the miller who had paid for the dinner.",
            ("Ada Lund", "the plan “a bribe"),
            id="called so, and the outlet's remark behind a comma",
        ),
        pytest.param(
            "The miller called the marchers “idlers” and “thieves” during a dinner at the dam.",
            ("The miller", "the marchers “idlers” and “thieves"),
            id="two namings joined",
        ),
        pytest.param(
            "Lund called it “shameful” that the gate had been left open.",
            ("Lund", "it “shameful” that the gate had been left open"),
            id="a naming that goes on",
        ),
        pytest.param(
            "The mayor described the ledger as a “fairy tale” after the vote on Friday.",
            ("The mayor", "the ledger … a “fairy tale"),
            id="described as, with the time behind it",
        ),
        pytest.param(
            "Lund said the pump was unguarded, and he had seen a door that “hung like a broken wing.”",
            ("Lund", "the pump was unguarded, and he had seen a door that “hung like a broken wing"),
            id="whose words are quoted in the clause joined on goes on speaking",
        ),
        pytest.param(
            "Asked if it had appeared he was hiding the ledger with his first answer, Lund replied, “No.”",
            ("", "if it had appeared he was hiding the ledger with his first answer"),
            id="a question ends where its answer begins",
        ),
        pytest.param(
            "The only regret he acknowledged was a failed promise to drain the pond.",
            ("he", "The only regret … was a failed promise to drain the pond"),
            id="a subject parted from its verb",
        ),
        pytest.param(
            "The council said about half of the rise in its costs reflected the new locks.",
            ("The council", "about half of the rise in its costs reflected the new locks"),
            id="a part of an amount",
        ),
        pytest.param(
            "Lund said after the meeting he would not sign the deed if it were offered.",
            ("Lund", "he would not sign the deed if it were offered"),
            id="a clause that took the cue's time",
        ),
        pytest.param(
            "The old miller spoke to the paper on Friday. While he acknowledged money was a reason that he "
            "felt tired, Lund noted several other things left him angry.",
            ("he", "money was a reason that he felt tired"),
            id="a cue hung on what it brings",
        ),
        pytest.param(
            "The council rejected a request to make public the contents of the ledger.",
            ("The council", "a request to make public the contents of the ledger"),
            id="a request that is rejected",
        ),
        pytest.param(
            "The survey indicates a narrow majority for the new dam.",
            ("The survey", "a narrow majority for the new dam"),
            id="what a paper indicates",
        ),
        pytest.param(
            "As head of the mill on the quay, Lund often sent the hands home without pay, according to show "
            "insiders.",
            ("show insiders", "As head of the mill on the quay, Lund often sent the hands home without pay"),
            id="a noun taken for a verb behind according to",
        ),
    ],
)
def test_content_ends(text, found):
    assert found in attributed(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Lund made the argument that the lock was never safe.",
            ("Lund", "the lock was never safe"),
            id="made the argument",
        ),
        pytest.param(
            "The council gave assurances that the water was clean.",
            ("The council", "the water was clean"),
            id="gave assurances",
        ),
        pytest.param(
            "The miller's answer was that the gate belongs to the town.",
            ("The miller's", "the gate belongs to the town"),
            id="his answer was",
        ),
        pytest.param(
            "Her comment in May that, “We will close a lot of mills,” cost her the vote.",
            None,
            id="too far from its quotation",
        ),
        pytest.param(
            "Her comment that, “We will close a lot of mills,” cost her the vote.",
            ("Her", "We will close a lot of mills"),
            id="a comment with its quotation",
        ),
        pytest.param(
            "That timing raises concerns that the gate was open.", None, id="a fact raises concerns"
        ),
        pytest.param("He never made the point that the gate was open.", None, id="never made"),
    ],
)
def test_a_noun_tells_who_spoke(text, found):
    assert attributed(text) == ([found] if found else [])


def test_a_light_verb_is_no_claim_of_the_outlet():
    assert len(attributed("Lund made the argument that the lock was never safe.")) == 1


def test_the_name_of_a_thing_is_nobodys_word():
    assert attributed("They bought shares in May in a firm called the “Lower Mill Company.”") == []


def test_anothers_report_behind_a_semicolon_is_cut_away():
    text = "The mill admitted that 40 tons of sand left the dam; the council puts the amount at 350 tons."
    assert ("The mill", "40 tons of sand left the dam") in attributed(text)
