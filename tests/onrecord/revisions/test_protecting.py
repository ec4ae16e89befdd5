"""Edits behind which an outlet may protect somebody are told from those that only correct or add."""

import pytest

from onrecord.revisions import StatedClaim, Wording, protected

AROUND = "The road to the quay was closed until noon. The council meets again on Friday."


def edited(before, after, **more):
    return protected(Wording(f"{AROUND}\n\n{before}"), Wording(f"{AROUND}\n\n{after}"), **more)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        pytest.param(
            "Milo Trent, 14, was hurt in the fall.", "A boy was hurt in the fall.", "name", id="a minor named"
        ),
        pytest.param(
            "Ngozi Adeyemi told police what she saw.",
            "A witness told police what she saw.",
            "name",
            id="a witness",
        ),
        pytest.param("The clerk, Zeynep Aydın, left.", "The clerk left.", "name", id="an apposition"),
        pytest.param(
            "Officers searched a flat in Orrin Street.", "Officers searched a flat.", "name", id="a street"
        ),
        pytest.param(
            "She fled from Tavrin to Mellow Bay.", "She fled to the coast.", "name", id="where one fled to"
        ),
        pytest.param("“Leave me alone,” said Oyelaran.", "“Leave me alone,” he said.", "name", id="one name"),
        pytest.param(
            "Van der Meer’s phone was found.", "The phone was found.", "name", id="a name at the beginning"
        ),
        pytest.param(
            "The nurse (Li Wenhua) wrote to us.", "The nurse wrote to us.", "name", id="in brackets"
        ),
        pytest.param(
            "王小明说他看到了火。", "一名男子说他看到了火。", "name", id="a script without capitals"
        ),
        pytest.param("Погиб Иван Серов.", "Погиб мужчина.", "name", id="another script with capitals"),
        pytest.param(
            "The mayor's daughter was in the car.",
            "A passenger was in the car.",
            "person",
            id="by a relative",
        ),
        pytest.param(
            "The 16-year-old was taken home.", "The teenager was taken home.", "person", id="an age"
        ),
        pytest.param(
            "A patient at the clinic, aged 31, complained.",
            "A patient at the clinic complained.",
            "person",
            id="an age behind a comma",
        ),
        pytest.param(
            "the rapper known as dizzy k was held.",
            "a rapper was held.",
            "person",
            id="a name in small letters",
        ),
        pytest.param("A dancer, aka moonfish, left.", "A dancer left.", "person", id="an alias"),
        pytest.param(
            "The woman called auntie bo fled.", "The woman fled.", "person", id="what one is called"
        ),
        pytest.param("The plumber of the street spoke.", "A plumber spoke.", "person", id="one of many now"),
        pytest.param(
            "The driver of the van with plate ab123 fled.",
            "The driver of the van fled.",
            "contact",
            id="a plate",
        ),
        pytest.param("His car, LK17 XYZ, was found.", "His car was found.", "contact", id="another plate"),
        pytest.param(
            "The nurse gave the file to us.", "A source gave the file to us.", "person", id="an office"
        ),
        pytest.param(
            "The woman spoke to us at home.",
            "The woman, who cannot be named for legal reasons, spoke to us at home.",
            "person",
            id="may not be named",
        ),
        pytest.param(
            "She lives at a house on the hill now.",
            "She lives at an undisclosed house now.",
            "person",
            id="a place that has no name",
        ),
        pytest.param("The cause was suicide.", "The cause was not given.", "person", id="what is private"),
        pytest.param(
            "The tutor behaved inappropriately.", "The tutor behaved oddly.", "accusation", id="a manner"
        ),
        pytest.param(
            "Write to pia@quay.example with what you saw.", "Tell us what you saw.", "contact", id="a mail"
        ),
        pytest.param(
            "The man stole the boat, neighbours said.",
            "The man had the boat, neighbours said.",
            "accusation",
            id="a verb that accuses",
        ),
        pytest.param(
            "He was charged with fraud on Monday.",
            "He spoke to officers on Monday.",
            "accusation",
            id="a charge",
        ),
        pytest.param(
            "The driver was drunk, and he was held.",
            "The driver was not drunk, and he was held.",
            "accusation",
            id="an accusation turned round",
        ),
        pytest.param(
            "The trainer was at the gate. He is said to have bullied the team.",
            "The trainer was at the gate.",
            "accusation",
            id="a whole sentence",
        ),
    ],
)
def test_what_tells_of_somebody_and_is_taken_out_may_protect(before, after, kind):
    assert kind in edited(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Forty boats were lost.", "Fifty boats were lost.", id="a figure at the beginning"),
        pytest.param("The storm took 40 boats.", "The storm took 44 boats.", id="a figure"),
        pytest.param("The harbour bord met.", "The harbour board met.", id="a slip"),
        pytest.param("The vote is on Monday.", "The vote is on Tuesday.", id="a weekday"),
        pytest.param("It rained in May.", "It rained in June.", id="a month"),
        pytest.param("The board met.", "The board met. Ada Brook was in the chair.", id="a name that came"),
        pytest.param("Prices rose fast.", "Prices rose very quickly.", id="other words"),
        pytest.param(
            "Ada Brook left. Then it rained.", "Then it rained. Ada Brook left.", id="another order"
        ),
        pytest.param("“Go,” Ada Brook said.", '"Go," Ada Brook said.', id="typography"),
        pytest.param("Ada Brook's boat sank.", "The boat of Ada Brook sank.", id="whose"),
        pytest.param("Closed roads were opened.", "Opened the closed roads were.", id="a word in the text"),
        pytest.param("A ship hit by rain.", "A ship hit by hail.", id="an accusing word that stays"),
    ],
)
def test_what_corrects_or_adds_protects_nobody(before, after):
    assert edited(before, after) == ()


def test_a_name_that_left_the_headline_was_taken_out_though_the_text_has_it():
    text = "Milo Trent fell from the wall."
    before, after = Wording(text, headline="Milo Trent falls"), Wording(text, headline="Fall from the wall")
    assert "name" in protected(before, after)
    assert protected(Wording(text, byline="By Ada Brook"), Wording(text)) == ("name",)


def test_a_speaker_who_is_in_the_later_text_no_more_was_taken_out():
    old = [StatedClaim(1, "s", "c", "a source at the yard")]
    before, after = "The pump was off, a source at the yard said.", "The pump was off."
    assert "speaker" in edited(before, after, old_claims=old, new_claims=[])
    kept = "The pump was off on Monday, a source at the yard said."
    assert edited(before, kept, old_claims=old, new_claims=[]) == ()


def test_a_speaker_spelt_otherwise_is_there_still():
    old, new = ([StatedClaim(1, "s", "c", f"the harbour {board}")] for board in ("bord", "board"))
    before, after = "Boats sank, the harbour bord said.", "Boats sank, the harbour board said."
    assert edited(before, after, old_claims=old, new_claims=new) == ()
