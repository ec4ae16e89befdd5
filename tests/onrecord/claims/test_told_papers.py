"""A paper speaks for whoever the text tells elsewhere that wrote, filed or posted it; else for nobody."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

SAID = " said that the pier had sunk."


def speakers(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain]


SUITS = [
    ("Amara Okafor sued the port of Norrick on Monday. The lawsuit", "Amara Okafor"),
    ("Nord Gas is suing the city of Tarn. The suit", "Nord Gas"),
    ("Jun Watanabe filed a lawsuit against Nord Gas in May. The complaint", "Jun Watanabe"),
    ("The Harbour Union has sued the ministry. The filing", "Harbour Union"),
    ("A lawsuit filed by Leila Haddad was thrown out. The suit", "Leila Haddad"),
    ("Leila Haddad’s lawsuit was thrown out. The complaint", "Leila Haddad"),
    ("Priya Raman, a former pilot, filed suit in federal court. The complaint", "Priya Raman"),
    ("Former diver Tomasz Zielinski sued his employer, Marren Shipping. The complaint", "Tomasz Zielinski"),
    ("The suit, filed by Kofi Mensah in Tarn,", "Kofi Mensah"),
    ("The suit, filed last week in Tarn by Kofi Mensah,", "Kofi Mensah"),
    ("Kofi Mensah said in a lawsuit that the harbour board lied. The suit", "Kofi Mensah"),
    ("Kofi Mensah lost his leg. He sued the port in May. The lawsuit", "Kofi Mensah"),
    ("Kofi Mensah lost his leg. In a lawsuit, he said the crane was old. The suit also", "Kofi Mensah"),
    ("A lawsuit brought by Nguyen Thi Lan reached the court. The suit", "Nguyen Thi Lan"),
    ("A former clerk named Ivo Tarn filed a lawsuit in May. The suit", "Ivo Tarn"),
    ("A lawsuit filed by a former clerk named Ivo Tarn", "Ivo Tarn"),
    ("In a suit against Nord Gas, Ivo Tarn said it was old. The suit", "Ivo Tarn"),
    ("Nord Gas and Tarn Rail sued the city. The lawsuit", "Nord Gas and Tarn Rail"),
    ("Ivo Tarn, who is suing the city, lost his leg. The lawsuit", "Ivo Tarn"),
    ("Ivo Tarn petitioned the court in May. The petition", "Ivo Tarn"),
]

STUDIES = [
    ("The survey was conducted by Edison Harbour in May. The poll", "Edison Harbour"),
    ("A poll conducted for Tarn Radio by Edison Harbour came out. The survey", "Edison Harbour"),
    ("Scientists at Orl University published a study in May. The research", "Orl University"),
    ("A team from Orl University published a paper on tides. The study", "Orl University"),
    ("The Tern Institute’s study came out in May. The paper", "Tern Institute"),
    ("A study by the Tern Institute came out. The findings", "Tern Institute"),
    ("Marren Research polled 400 riders in May. The poll", "Marren Research"),
    ("Marren Research surveyed 400 riders in May. The survey", "Marren Research"),
    ("The Tern Institute released a report in May. The report published on Monday", "Tern Institute"),
    ("The study, published in May by the Tern Institute,", "Tern Institute"),
    ("The study, which the Tern Institute released in May,", "Tern Institute"),
    ("A study that the Tern Institute commissioned", "Tern Institute"),
    ("Figures compiled by the Tern Institute", "Tern Institute"),
    ("An analysis prepared by Nord Aid", "Nord Aid"),
    ("The Tern Institute study was led by Chidi Obi. The 40-page study", "Tern Institute"),
]

POSTS = [
    ("Imke Orsk posted a message on Facebook on Sunday. The post", "Imke Orsk"),
    ("Imke Orsk tweeted about the pier on Sunday. The tweet", "Imke Orsk"),
    ("In a post on her blog, Imke Orsk said she was leaving. The post", "Imke Orsk"),
    ("Imke Orsk’s Facebook post drew thousands of replies. It", "Imke Orsk"),
    ("In a Facebook post, the Harbour Union said it would strike. The message", "Harbour Union"),
    ("A tweet from Imke Orsk’s account", "Imke Orsk"),
    ("A post on Imke Orsk’s Facebook page", "Imke Orsk"),
    ("A message posted on Facebook by Imke Orsk", "Imke Orsk"),
    ("A post on the Harbour Union’s website", "Harbour Union"),
    ("The post was written by Imke Orsk. The post", "Imke Orsk"),
    ("Imke Orsk, who wrote the post, was fired. The post", "Imke Orsk"),
    ("Imke Orsk wrote on Instagram that she was ill. The post", "Imke Orsk"),
    ("Imke Orsk released a video on Sunday. The video", "Imke Orsk"),
    ("A Harbour Union tweet", "Harbour Union"),
    ("Imke Orsk blogged about the pier. The entry", "Imke Orsk"),
]

LETTERS = [
    ("Ravi Menon wrote to the minister in May. The letter", "Ravi Menon"),
    ("Ravi Menon sent the minister a letter in May. The letter", "Ravi Menon"),
    ("A letter signed by Ravi Menon", "Ravi Menon"),
    ("A letter to the minister from Ravi Menon", "Ravi Menon"),
    ("In a letter to the board, Ravi Menon said the quay was unsafe. The letter", "Ravi Menon"),
    ("Ravi Menon emailed staff on Friday. The message", "Ravi Menon"),
    ("The letter was signed by Ravi Menon. The letter", "Ravi Menon"),
    ("The letter, which Ravi Menon sent in May,", "Ravi Menon"),
    ("A memo that Ravi Menon wrote", "Ravi Menon"),
    ("An email was sent from the club’s director, Ravi Menon. The email", "Ravi Menon"),
    ("Ravi Menon’s letter to the board was leaked. It", "Ravi Menon"),
    ("Ravi Menon’s letter to the board was leaked. The memo", "Ravi Menon"),
    ("Ravi Menon’s resignation letter was leaked. The letter", "Ravi Menon"),
    ("The mayor, Ravi Menon, wrote a letter in May. The letter", "Ravi Menon"),
    ("Ravi Menon, the mayor, was ill. The mayor wrote a letter in May. The letter", "Ravi Menon"),
    ("Ravi Menon left in May. In his letter, he said it was unsafe. The letter", "Ravi Menon"),
]

OWNED = [
    ("Ravi Menon resigned in May. His letter", "Ravi Menon"),
    ("The Harbour Union said it was shut. Its report", "Harbour Union"),
    ("The Harbour Union said it was shut. The union’s report", "Harbour Union"),
    ("Nord Gas, the local utility, was fined. The utility’s statement", "Nord Gas"),
    ("The Norrick Post reported it. The newspaper’s story", "Norrick Post"),
    ("The Norrick Post reported it. The paper’s story", "Norrick Post"),
    ("Mayor Ravi Menon was ill. The mayor’s letter", "Ravi Menon"),
    ("Ravi Menon was ill, his own letter", "Ravi Menon"),
]

RELATIVES = [
    ("Financial documents that Ravi Menon submitted", "Ravi Menon"),
    ("Ravi Menon is rich. Documents he filed in May", "Ravi Menon"),
    ("Ravi Menon is releasing a new ad that", "Ravi Menon"),
    ("Nord Aid published a report which", "Nord Aid"),
    ("Nord Aid published a report on Monday that", "Nord Aid"),
    ("The essay, written by Hana Suzuki,", "Hana Suzuki"),
    ("Nord Aid put out a report in May. The report", "Nord Aid"),
    ("Nord Aid, which compiled the report, is small. The report", "Nord Aid"),
]

RULINGS = [
    ("Judge Carla Ruiz ruled on Friday that the toll was lawful. The ruling", "Carla Ruiz"),
    ("Carla Ruiz, a federal judge, wrote in her order that it was lawful. The order", "Carla Ruiz"),
    ("The Harbour Court ruled against the city. The decision", "Harbour Court"),
    ("An order by Judge Carla Ruiz came on Friday. The ruling", "Carla Ruiz"),
    ("Judge Carla Ruiz issued an order on Friday. The ruling", "Carla Ruiz"),
    ("Judge Carla Ruiz’s ruling came on Friday. The order", "Carla Ruiz"),
    ("Judge Carla Ruiz issued an order on Friday. The order released on Monday", "Carla Ruiz"),
]

IT = [
    ("Nord Aid published a report in May. It", "Nord Aid"),
    ("Kofi Mensah filed a lawsuit in May. It", "Kofi Mensah"),
    ("The suit was filed by Kofi Mensah. It", "Kofi Mensah"),
    ("Kofi Mensah wrote a letter to the board. It", "Kofi Mensah"),
    ("The letter from Kofi Mensah arrived in May. It", "Kofi Mensah"),
    ("A study by Orl University came out. It", "Orl University"),
]

STATEMENTS = [
    ("“We are sad,” the Harbour Union said in a statement. The statement", "Harbour Union"),
    ("In a news release, the Harbour Union said it was sad. The release", "Harbour Union"),
    ("The Harbour Union issued a statement on Monday. The statement", "Harbour Union"),
    ("In a statement on Monday, Ravi Menon denied it. The statement", "Ravi Menon"),
    ("Ravi Menon’s office issued a statement. The statement", "Ravi Menon’s office"),
    ("A statement released on Monday by the Harbour Union", "Harbour Union"),
    ("The Harbour Union put out a press release. The release", "Harbour Union"),
    ("The Harbour Union, in a statement issued on Monday, denied it. The statement", "Harbour Union"),
    ("The Harbour Union announced the strike in a statement. The announcement", "Harbour Union"),
]

STORIES = [
    ("The Norrick Post published a story in May. The article", "Norrick Post"),
    ("A story in the Norrick Post drew laughs. The piece", "Norrick Post"),
    ("The pier would close, according to Benvira. The report", "Benvira"),
    ("The pier would close, Benvira reported on Monday. The article", "Benvira"),
    ("A story by the website Benvira came out. The story", "Benvira"),
    ("A report by the harbour blog Benvira", "Benvira"),
    ("A report by Apple blog Benvira", "Benvira"),
    ("One report on the Benvira news website", "Benvira"),
    ("A Wednesday editorial in The Norrick Register", "Norrick Register"),
    ("The front page of The Norrick Post", "Norrick Post"),
    ("A site called Benvira.co published a story yesterday which", "Benvira.co"),
    ("A Norrick Post headline", "Norrick Post"),
]

BOOKS = [
    ("In his memoir, Hamid Reza said it was dark. The book", "Hamid Reza"),
    ("The book, by Ana Souza,", "Ana Souza"),
    ("Ana Souza’s book came out in May. The memoir", "Ana Souza"),
    ("Ana Souza wrote a book about tides. The book", "Ana Souza"),
    ("Ana Souza is the author of a book about tides. The book", "Ana Souza"),
    ("Ana Souza, author of the report, was ill. The report", "Ana Souza"),
]

ADS = [
    ("Nord Aid aired an ad in May. The ad", "Nord Aid"),
    ("The ad, paid for by Nord Aid,", "Nord Aid"),
    ("Nord Aid launched an ad in May. The ad", "Nord Aid"),
    ("Nord Aid’s TV ad came out. The commercial", "Nord Aid"),
]

TOLD = [
    *SUITS,
    *STUDIES,
    *POSTS,
    *LETTERS,
    *OWNED,
    *RELATIVES,
    *RULINGS,
    *IT,
    *STATEMENTS,
    *STORIES,
    *BOOKS,
    *ADS,
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_a_paper_is_of_whoever_the_text_says_made_it(text, name):
    assert speakers(text + SAID)[-1] == name


LATER = [
    (
        "A new study finds that tides rise faster. "
        "The study was carried out by researchers at Orl University.",
        "Orl University",
    ),
    (
        "More seals die, a study says. The report, published by the Tern Institute, counted 400.",
        "Tern Institute",
    ),
    (
        "A poll found that fares are too high. The survey, conducted by Marren Research, asked 400 riders.",
        "Marren Research",
    ),
    (
        "Fares are too high, according to a new poll. The Marren Research poll asked 400 riders.",
        "Marren Research",
    ),
    (
        "Fares are too high, a new poll finds. The poll, by Marren Research, asked 400 riders.",
        "Marren Research",
    ),
    (
        "The pier will close, according to a new report. TechHarbour reports that the council voted for it.",
        "TechHarbour",
    ),
    (
        "The pier will close, according to a report. "
        "The Norrick Post reported that the council voted for it.",
        "Norrick Post",
    ),
]


@pytest.mark.parametrize(("text", "name"), LATER)
def test_a_paper_is_of_whoever_the_text_goes_on_to_name(text, name):
    assert speakers(text)[0] == name


NOBODYS = [
    "Nord Gas sued the city. Kofi Mensah sued the county. The lawsuit",
    "Nord Gas was sued in May. The lawsuit",
    "Residents sued Nord Gas. The lawsuit",
    "Kofi Mensah sued Nord Gas in May. A second lawsuit followed in June. The lawsuit",
    "Prosecutors charged Kofi Mensah. The indictment",
    "Four divers filed a lawsuit against Nord Gas. The suit",
    "A lawsuit against Nord Gas",
    "Nord Gas lost a lawsuit in May. The suit",
    "Nord Gas faces a lawsuit over the leak. The complaint",
    "Nord Gas did not sue the city. The lawsuit",
    "A lawsuit filed against Nord Gas was thrown out. The suit",
    "Divers threatened Nord Gas. Nord Gas settled a lawsuit. The suit",
    "Nord Gas answered a lawsuit in May. The complaint",
    "The lawsuit names Kofi Mensah. It",
    "Kofi Mensah was named in a lawsuit. The lawsuit",
    "Kofi Mensah moved to dismiss the lawsuit. The complaint",
    "A study about Nord Gas",
    "A report on Nord Gas came out. The report",
    "The report was read by Nord Gas in May. The report",
    "The report was criticised by Nord Gas in May. The report",
    "Nord Gas received a report in May. The report",
    "Norland polls",
    "A survey of the Harbour Union",
    "A report seen by Tarn Radio",
    "Reports received by the Foreign Office",
    "A study cited by Imke Orsk",
    "A Facebook post about Imke Orsk",
    "A post on Facebook",
    "A post shared by Imke Orsk",
    "A tweet sent to Imke Orsk",
    "Imke Orsk shared a post. The post",
    "A Tumblr note",
    "Imke Orsk retweeted a message. The tweet",
    "A post attacking Imke Orsk was deleted. The post",
    "Imke Orsk replied to a post. The post",
    "Imke Orsk found a message on her car. The message",
    "Ravi Menon received a letter in May. The letter",
    "A letter to Ravi Menon",
    "A letter sent to Ravi Menon by parents",
    "A letter addressed to Nord Gas",
    "Nord Gas obtained a letter. The letter",
    "Ravi Menon read a letter aloud. The letter",
    "Ravi Menon was sent a letter in May. The letter",
    "Ravi Menon got a letter from the bank. The letter",
    "Ravi Menon wrote to the minister. Ana Souza wrote to the board. The letter",
    "Ravi Menon did not write a letter. The letter",
    "Parents wrote to Ravi Menon. The letter",
    "Ravi Menon met a girl. The girl’s letter",
    "Ravi Menon met divers. Their letter",
    "Your letter",
    "Ravi Menon was ill. The victim’s letter",
    "Ravi Menon was ill. Her lawyer’s letter",
    "Ravi Menon was ill. His lawyer’s letter",
    "The state’s records",
    "Nord Aid read a report that",
    "Ravi Menon saw a sign which",
    "Carla Ruiz appealed the ruling. The ruling",
    "The city lost. The ruling",
    "The judges ruled against Carla Ruiz. The ruling",
    "The suit was filed in May. It",
    "Kofi Mensah bought a boat. It",
    "Kofi Mensah wrote a song. Dogs barked. It",
    "Kofi Mensah received a letter. It",
    "The ship sank. It",
    "A statement about Nord Gas",
    "A statement criticising Nord Gas was read. The statement",
    "A lawyer read a statement. The statement",
    "Nord Gas rejected a statement by divers. The statement",
    "Nord Gas denied a report. The report",
    "Nord Gas said it was shut, according to a report. The report",
    "The fake Hefner story",
    "The Imke Orsk story",
    "A report about the Norrick Post came out. The report",
    "The pier would close, according to Nord Gas and Benvira. The report",
    "A book about Ana Souza came out. The book",
    "Ana Souza bought a book. The book",
    "An ad against Carl Moe",
    "Carl Moe saw an ad. The ad",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_a_paper_that_nobody_alone_is_said_to_have_made_is_nobodys(text):
    assert speakers(text + SAID)[-1] is None


NEVER_TOLD = [
    "A study found that tides rise. Another study, by Orl University, found that they fall.",
    "A poll found that fares are too high. A Marren poll in May found the contrary.",
    "Many studies found that tides rise. The study by Orl University was the first.",
    "A study of Orl University found that tides rise.",
    "A study found that tides rise. The report of Imke Orsk's death came later.",
]


@pytest.mark.parametrize("text", NEVER_TOLD)
def test_another_paper_told_of_later_tells_nothing_of_the_first(text):
    assert speakers(text)[0] is None
