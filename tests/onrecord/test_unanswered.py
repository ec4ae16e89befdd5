"""Who was asked and gave no answer is told by a sentence as it stands, or not at all."""

import pytest

from onrecord.unanswered import unanswered

TOLD = (
    ("declined", "Ada Lund declined to comment on the carts."),
    ("declined", "The harbour office refused to answer questions about the crane."),
    ("declined", "Nkechi Obi declined an interview through her lawyer."),
    ("declined", "Mr. Sørli’s firm would not comment."),
    ("declined", "He had no comment."),
    ("declined", "Both ministries declined requests for the ledger."),
    ("did not respond", "Tanaka Foods did not immediately respond to a request for comment."),
    ("did not respond", "Bo Frey did not return two phone calls."),
    ("did not respond", "The bishopric didn’t reply to three letters."),
    ("did not respond", "Yusuf Demir has not yet responded."),
    ("did not respond", "As of Monday the union had yet to reply."),
    ("did not respond", "There was no immediate comment from the port."),
    ("did not respond", "The mayor did not respond to the accusations on Friday."),
    ("not reached", "Ivo Marsh could not be reached on Friday."),
    ("not reached", "The owners were not immediately available for comment."),
    ("not reached", "She was unavailable for comment."),
)
NOT_TOLD = (
    "He did not return to the quarry.",
    "The engine did not respond to the brakes.",
    "The patient did not respond to the drug.",
    "The dog did not answer the door.",
    "She does not answer to the board.",
    "Sales declined to forty carts.",
    "She refused to sell the mill.",
    "The bank declined to lend more.",
    "Prices declined, interviews with traders show.",
    "Rescuers responded within an hour.",
    "The shore could not be seen for fog.",
)


@pytest.mark.parametrize(("how", "sentence"), TOLD)
def test_no_answer_is_told_with_its_sentence(how, sentence):
    text = f"The mill shut in May.\n\nIt was sold. {sentence} Nobody lives there."
    [found] = unanswered(text)
    assert (found.how, found.sentence) == (how, sentence)
    assert text[found.start : found.end] == sentence


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_what_is_no_question_has_no_missing_answer(sentence):
    assert unanswered(f"It was sold. {sentence} Nobody lives there.") == []
