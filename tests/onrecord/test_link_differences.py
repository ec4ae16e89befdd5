"""What two alike statements differ in: what was undone, on another day, elsewhere, or by the other one."""

import pytest

from onrecord.links import link_claims
from tests.onrecord.test_link_disputes import OLM, TARN, kind, said

UNDONE = [
    ("the guild backs the canal through Dorn", "the guild has turned its back on the canal through Dorn"),
    (
        "the guild supports the canal through Dorn",
        "the guild has dropped its support for the canal through Dorn",
    ),
    ("Okafor supported the tram in Dorn", "Okafor has turned against the tram in Dorn"),
    ("rebels took the town of Dorn", "rebels lost the town of Dorn"),
    ("the army captured the pass above Dorn", "the army gave up the pass above Dorn"),
    ("marines seized the harbour of Dorn", "marines surrendered the harbour of Dorn"),
    ("the bank backs the loan to Dorn", "the bank has backed away from the loan to Dorn"),
    ("Nguyen trusts the council of Dorn", "Nguyen has lost trust in the council of Dorn"),
    ("rebels hold the bridge of Dorn", "rebels lost hold of the bridge of Dorn"),
    ("villagers support the wind farm at Dorn", "villagers have soured on the wind farm at Dorn"),
    (
        "the council halted the building of a tram line in Dorn",
        "the council approved the building of a tram line in Dorn",
    ),
    (
        "parliament axed the levy on fishing nets in Dorn",
        "parliament introduced the levy on fishing nets in Dorn",
    ),
    (
        "the ministry suspended the night bus service to Dorn",
        "the ministry launched the night bus service to Dorn",
    ),
    (
        "the port of Dorn revoked the permit of the Okafor yard",
        "the port of Dorn granted the permit of the Okafor yard",
    ),
    (
        "the works shelved the plan for a second kiln in Dorn",
        "the works drew up the plan for a second kiln in Dorn",
    ),
    (
        "the union called off the strike at the docks of Dorn",
        "the union declared the strike at the docks of Dorn",
    ),
    ("the strike at the docks of Dorn was called off", "the strike at the docks of Dorn was announced"),
    (
        "the Nguyen trust dropped the case against the mill of Dorn",
        "the Nguyen trust brought the case against the mill of Dorn",
    ),
    ("the bank froze the loan for the harbour of Dorn", "the bank paid out the loan for the harbour of Dorn"),
    (
        "the contract for the sea wall of Dorn was terminated by Adeyemi",
        "the contract for the sea wall of Dorn was signed by Adeyemi",
    ),
    ("Haddad disbanded the night watch of Dorn", "Haddad founded the night watch of Dorn"),
    ("the school board of Dorn discontinued free lunches", "the school board of Dorn started free lunches"),
    (
        "the court in Dorn quashed the fine against Petrov",
        "the court in Dorn imposed the fine against Petrov",
    ),
    (
        "the museum of Dorn abolished entrance fees for pupils",
        "the museum of Dorn brought in entrance fees for pupils",
    ),
    ("the railway withdrew the Sunday trains to Dorn", "the railway restored the Sunday trains to Dorn"),
    ("the senate killed the bill on wells in Dorn", "the senate passed the bill on wells in Dorn"),
    ("Lindqvist cancelled the concert in Dorn", "Lindqvist gave the concert in Dorn"),
    (
        "the regulator blocked the sale of the Dorn ferry to Tanaka",
        "the regulator cleared the sale of the Dorn ferry to Tanaka",
    ),
    ("the hospital of Dorn closed its burns unit", "the hospital of Dorn set up its burns unit"),
    (
        "the archive of Dorn rejected the gift of the Castellanos papers",
        "the archive of Dorn welcomed the gift of the Castellanos papers",
    ),
    ("the search for the trawler off Dorn was abandoned", "the search for the trawler off Dorn was resumed"),
    (
        "Mbeki vetoed the merger of the two colleges in Dorn",
        "Mbeki backed the merger of the two colleges in Dorn",
    ),
    ("the governor of Dorn lifted the curfew", "the governor of Dorn imposed the curfew"),
    (
        "the town of Dorn put on hold the rent rebate for 300 families",
        "the town of Dorn granted the rent rebate for 300 families",
    ),
    ("the town of Dorn axed 340 posts in its schools", "the town of Dorn created 340 posts in its schools"),
    ("the firm closed 26 shops in Dorn", "the firm opened 26 shops in Dorn"),
    ("the fair of Dorn, a plan of the guild, was dropped", "the fair of Dorn, a plan of the guild, was held"),
    (
        "the owners of the mill in Dorn backed out of the sale",
        "the owners of the mill in Dorn agreed the sale",
    ),
    ("Chowdhury vetoed a ban on trawlers off Dorn", "Chowdhury signed a ban on trawlers off Dorn"),
    ("the clinic in Dorn stopped home visits", "the clinic in Dorn began home visits"),
    ("the state stripped the Dorn mill of its licence", "the state gave the Dorn mill its licence"),
    ("the league postponed the match in Dorn", "the league played the match in Dorn"),
    (
        "Bergstrom tore up the contract with the port of Dorn",
        "Bergstrom signed the contract with the port of Dorn",
    ),
    (
        "the judge in Dorn dismissed the lawsuit against Yilmaz",
        "the judge in Dorn allowed the lawsuit against Yilmaz",
    ),
    (
        "Ivanova turned down the post of harbour master in Dorn",
        "Ivanova took the post of harbour master in Dorn",
    ),
    ("the airline grounded its planes at Dorn", "the airline flew its planes at Dorn"),
    ("the tariff on salt from Dorn was rolled back", "the tariff on salt from Dorn was raised"),
    ("the company has recalled the heaters made in Dorn", "the company has sold the heaters made in Dorn"),
    ("Nkosi dissolved the council of Dorn", "Nkosi convened the council of Dorn"),
    ("the truce in Dorn ended", "the truce in Dorn began"),
    ("the works at Dorn laid off 200 welders", "the works at Dorn hired 200 welders"),
    ("the amnesty for the rebels of Dorn was rescinded", "the amnesty for the rebels of Dorn was proclaimed"),
    ("the police of Dorn disarmed the night patrols", "the police of Dorn armed the night patrols"),
    ("the company mothballed its smelter in Dorn", "the company restarted its smelter in Dorn"),
    ("Mendoza tore down the chapel in Dorn", "Mendoza built the chapel in Dorn"),
    (
        "the mayor cut the subsidy for the theatre of Dorn",
        "the mayor raised the subsidy for the theatre of Dorn",
    ),
    ("the parade through Dorn has been scrapped", "the parade through Dorn has been approved"),
    (
        "the bank withdrew its offer for the shipyard in Dorn",
        "the bank made its offer for the shipyard in Dorn",
    ),
    (
        "Sweden-based Almqvist ditched plans for a depot in Dorn",
        "Sweden-based Almqvist unveiled plans for a depot in Dorn",
    ),
    ("Park disowned the pact with the guild of Dorn", "Park sealed the pact with the guild of Dorn"),
    ("the ban on drones over Dorn was lifted", "the ban on drones over Dorn was imposed"),
    (
        "the exchange in Dorn halted trading in Velmet shares",
        "the exchange in Dorn resumed trading in Velmet shares",
    ),
]

OTHER_DAYS = [
    ("the council of Dorn votes on the dam on 4 March", "the council of Dorn votes on the dam on 19 March"),
    ("the council of Dorn votes on the dam on March 4", "the council of Dorn votes on the dam on April 4"),
    (
        "the council of Dorn votes on the dam on 4th March",
        "the council of Dorn votes on the dam on the 19th of March",
    ),
    ("the trial of Okoye in Dorn begins in May", "the trial of Okoye in Dorn begins in October"),
    ("police in Dorn arrested Vell on Monday", "police in Dorn arrested Vell on Friday"),
    ("police in Dorn arrested Vell yesterday", "police in Dorn arrested Vell last month"),
    ("the ferry to Dorn sails on Saturdays", "the ferry to Dorn sails on Wednesdays"),
    ("the mill of Dorn was sold last year", "the mill of Dorn was sold last week"),
    ("the mill of Dorn will reopen next month", "the mill of Dorn will reopen next year"),
    ("the siren in Dorn sounded in the morning", "the siren in Dorn sounded in the evening"),
    ("the siren in Dorn sounded at noon", "the siren in Dorn sounded at midnight"),
    ("the siren in Dorn sounded at 5 am", "the siren in Dorn sounded at 7 pm"),
    ("Sato left the mill of Dorn before the fire", "Sato left the mill of Dorn after the fire"),
    ("the rules for wells in Dorn apply from 1 July", "the rules for wells in Dorn apply from 1 January"),
    ("the lease of the mill of Dorn ends in 2031", "the lease of the mill of Dorn ends in 2047"),
    ("the harbour of Dorn freezes in the winter", "the harbour of Dorn freezes in the spring"),
    ("the first round of the vote in Dorn was fair", "the second round of the vote in Dorn was fair"),
    ("the third reactor at Dorn was switched off", "the fourth reactor at Dorn was switched off"),
    ("the bridge of Dorn closes on 2 June", "the bridge of Dorn closes on 12 June"),
    ("Eriksen was born in Dorn in August", "Eriksen was born in Dorn in November"),
    ("the hearing in Dorn is set for Tuesday", "the hearing in Dorn is set for Thursday"),
    ("the boiler of Dorn burst at dawn", "the boiler of Dorn burst at dusk"),
    ("the boiler of Dorn burst at 3pm", "the boiler of Dorn burst at 9 p.m."),
    ("the boiler of Dorn burst at 08:15", "the boiler of Dorn burst at 17:40"),
    ("the guards of Dorn strike tomorrow", "the guards of Dorn strike next month"),
    ("the census of Dorn was taken in the autumn", "the census of Dorn was taken in the spring"),
    ("Kaya came to Dorn two years ago", "Kaya came to Dorn ten years ago"),
    ("Kaya came to Dorn during the war", "Kaya came to Dorn after the war"),
    ("the second storm hit Dorn on Sunday", "the third storm hit Dorn on Sunday"),
    ("the ferry of Dorn runs on weekdays", "the ferry of Dorn runs on weekends"),
    ("the wall at Dorn was begun in the 1920s", "the wall at Dorn was begun in the 1950s"),
    ("the fair of Dorn ends on Dec 3", "the fair of Dorn ends on Dec 30"),
    ("the well in Dorn was dug in early May", "the well in Dorn was dug in late May"),
    ("the fifth vote in Dorn was void", "the 6th vote in Dorn was void"),
]

ELSEWHERE = [
    ("the north wall of the dam at Dorn cracked", "the south wall of the dam at Dorn cracked"),
    (
        "the northern bank of the Oster at Dorn was flooded",
        "the southern bank of the Oster at Dorn was flooded",
    ),
    ("the front door of the bank in Dorn was forced", "the back door of the bank in Dorn was forced"),
    ("the left engine of the plane to Dorn caught fire", "the right engine of the plane to Dorn caught fire"),
    ("the upper lock at Dorn jammed", "the lower lock at Dorn jammed"),
    ("the convoy left the camp at Dorn heading east", "the convoy left the camp at Dorn heading west"),
    ("the gate 3 of the port of Dorn was locked", "the gate 7 of the port of Dorn was locked"),
    ("Room 12 of the hotel in Dorn was searched", "Room 14 of the hotel in Dorn was searched"),
    ("the train to Dorn left from Platform 2", "the train to Dorn left from Platform 9"),
    ("inbound trains at Dorn were delayed", "outbound trains at Dorn were delayed"),
    ("the guards stood inside the court of Dorn", "the guards stood outside the court of Dorn"),
    ("oil leaked upstream of the works at Dorn", "oil leaked downstream of the works at Dorn"),
    ("the women's prison of Dorn is full", "the men's prison of Dorn is full"),
    ("a bomb exploded at the station in Kelm", "a bomb exploded at the station in Torv"),
    ("the water above the weir of Dorn is foul", "the water below the weir of Dorn is foul"),
    ("Line 4 of the Dorn metro was shut", "Line 6 of the Dorn metro was shut"),
    ("exports of grain from Dorn rose", "imports of grain to Dorn rose"),
    ("the refugees went from Dorn to Kelm", "the refugees went from Kelm to Dorn"),
    ("the train from Dorn was late", "the train to Dorn was late"),
    ("the east tower of the mill in Dorn burnt", "the west tower of the mill in Dorn burnt"),
    ("the senior school of Dorn was searched", "the junior school of Dorn was searched"),
    ("Anna Petrov's son was arrested in Dorn", "Anna Petrov's daughter was arrested in Dorn"),
    ("the red team won the race in Dorn", "the blue team won the race in Dorn"),
    ("the eastern quay of Dorn sank", "the western quay of Dorn sank"),
    ("the fire began in the cellar of the mill of Dorn", "the fire began in the attic of the mill of Dorn"),
    ("Pier 4 in Dorn was cordoned off", "Pier 8 in Dorn was cordoned off"),
    ("the bullet entered his left leg in Dorn", "the bullet entered his right leg in Dorn"),
    (
        "the flood reached the second floor of the hospital of Dorn",
        "the flood reached the fourth floor of the hospital of Dorn",
    ),
    ("Highway 12 near Dorn was blocked", "Highway 21 near Dorn was blocked"),
    ("the cars turned left at Dorn", "the cars turned right at Dorn"),
    ("the crowd moved toward the palace of Dorn", "the crowd moved away from the palace of Dorn"),
    ("Petrov's brother was named judge in Dorn", "Petrov's sister was named judge in Dorn"),
    ("smoke rose from the kitchen window in Dorn", "smoke rose from the bedroom window in Dorn"),
    ("the northeast gate of Dorn was open", "the northwest gate of Dorn was open"),
    ("the boys' school in Dorn was closed", "the girls' school in Dorn was closed"),
    ("the rear axle of the bus in Dorn broke", "the front axle of the bus in Dorn broke"),
    ("the school in Velby was burgled", "the school in Harst was burgled"),
    ("ten nurses from Velby were ill", "ten nurses from Harst were ill"),
    ("the goods entered at the port of Dorn", "the goods left at the port of Dorn"),
    ("the vase was taken from the Blue Room in Dorn", "the vase was taken from the Green Room in Dorn"),
    ("trains towards Dorn were stopped", "trains from Dorn were stopped"),
    ("the deputy mayor of Dorn resigned", "the mayor of Dorn resigned"),
]

SWAPPED = [
    ("Adeyemi hit Lindqvist in Dorn", "Lindqvist hit Adeyemi in Dorn"),
    ("Adeyemi hit Lindqvist in Dorn", "Adeyemi was hit by Lindqvist in Dorn"),
    ("Okoye sued Nakamura over the mill of Dorn", "Nakamura sued Okoye over the mill of Dorn"),
    ("Okoye sold the mill of Dorn to Nakamura", "Nakamura sold the mill of Dorn to Okoye"),
    ("Petrov was shot by Haddad at the gate of Dorn", "Haddad was shot by Petrov at the gate of Dorn"),
    ("the army attacked the rebels near Dorn", "the rebels attacked the army near Dorn"),
    (
        "the police of Dorn were fired on by the protesters",
        "the protesters were fired on by the police of Dorn",
    ),
    ("the truck rammed the bus at Dorn", "the bus rammed the truck at Dorn"),
    ("Castellanos defeated Nguyen in the vote in Dorn", "Nguyen defeated Castellanos in the vote in Dorn"),
    ("Castellanos paid Nguyen for the boat of Dorn", "Nguyen paid Castellanos for the boat of Dorn"),
    ("Sow is older than Mbeki, the guide of Dorn", "Mbeki, the guide of Dorn, is older than Sow"),
    ("Sow lied to Mbeki about the mill of Dorn", "Mbeki lied to Sow about the mill of Dorn"),
    ("the teacher struck the pupil in Dorn", "the pupil struck the teacher in Dorn"),
    ("Norrick bought Vell Shipping of Dorn", "Vell Shipping of Dorn bought Norrick"),
    ("Rossi said in Dorn that she trusts Tanaka", "Tanaka said in Dorn that she trusts Rossi"),
    ("in Dorn, Haddad accused Ferreira of theft", "Ferreira accused Haddad of theft in Dorn"),
    ("Lumeria invaded Ostrava at Dorn", "Ostrava invaded Lumeria at Dorn"),
    ("the mayor of Dorn insulted the bishop", "the bishop insulted the mayor of Dorn"),
    (
        "Kowalski owes Diallo the rent of the mill of Dorn",
        "Diallo owes Kowalski the rent of the mill of Dorn",
    ),
    ("Ferreira inherited the farm in Dorn from Rossi", "Rossi inherited the farm in Dorn from Ferreira"),
    ("Yilmaz stabbed Bergstrom in Dorn", "Bergstrom stabbed Yilmaz in Dorn"),
    ("Yilmaz was robbed by Bergstrom in Dorn", "Bergstrom was robbed by Yilmaz in Dorn"),
    ("the guard bit the dog in Dorn", "the dog bit the guard in Dorn"),
    ("Chowdhury will replace Park as judge in Dorn", "Park will replace Chowdhury as judge in Dorn"),
    ("the navy is chasing the smugglers off Dorn", "the smugglers are chasing the navy off Dorn"),
    ("Velmet is suing Norrick in Dorn", "Norrick is suing Velmet in Dorn"),
    ("Kaya warned Mendoza about the dam of Dorn", "Mendoza warned Kaya about the dam of Dorn"),
    ("the tug towed the ferry into Dorn", "the ferry towed the tug into Dorn"),
    ("Nkosi won against Ivanova in Dorn", "Ivanova won against Nkosi in Dorn"),
    ("Eriksen lent Almqvist money in Dorn", "Almqvist lent Eriksen money in Dorn"),
    ("prosecutors say Kaya strangled Mendoza in Dorn", "prosecutors say Mendoza strangled Kaya in Dorn"),
    ("the landlord evicted the tenant in Dorn", "the tenant evicted the landlord in Dorn"),
    ("the child was bitten by the horse in Dorn", "the horse was bitten by the child in Dorn"),
    ("Lumerian jets bombed Ostravan bases near Dorn", "Ostravan jets bombed Lumerian bases near Dorn"),
    ("Park's lawyer called Nkosi a thief in Dorn", "Nkosi's lawyer called Park a thief in Dorn"),
    (
        "Bergstrom gave Yilmaz the key of the mill of Dorn",
        "Yilmaz gave Bergstrom the key of the mill of Dorn",
    ),
    ("Ivanova is the mother of Kaya, the guide of Dorn", "Kaya, the guide of Dorn, is the mother of Ivanova"),
    ("Velmet took over Norrick in Dorn", "Norrick took over Velmet in Dorn"),
    ("the manager fired the coach in Dorn", "the coach fired the manager in Dorn"),
    ("Mendoza to succeed Chowdhury in Dorn", "Chowdhury to succeed Mendoza in Dorn"),
]

SAME = [
    ("Adeyemi hit Lindqvist in Dorn", "Lindqvist was hit by Adeyemi in Dorn"),
    ("in Dorn, Haddad accused Ferreira of theft", "Haddad accused Ferreira of theft in Dorn"),
    ("Ferreira was accused of theft in Dorn by Haddad", "Haddad accused Ferreira of theft in Dorn"),
    ("Okoye met Nakamura in Dorn", "Nakamura met Okoye in Dorn"),
    ("Okoye and Nakamura signed the lease in Dorn", "Nakamura and Okoye signed the lease in Dorn"),
    ("Okoye married Nakamura in Dorn", "Nakamura married Okoye in Dorn"),
    ("the bus collided with the truck at Dorn", "the truck collided with the bus at Dorn"),
    ("Dorn police arrested Vell on Monday", "Vell was arrested by Dorn police on Monday"),
    ("the council of Dorn votes on the dam on 4 March", "the council of Dorn votes on the dam on March 4"),
    (
        "the council of Dorn votes on the dam on 4 March",
        "the council of Dorn votes on the dam on the 4th of March",
    ),
    ("the council of Dorn votes on the dam on 4 March", "the council of Dorn votes on the dam"),
    ("police in Dorn arrested Vell on Monday", "police in Dorn arrested Vell on Monday night"),
    ("the mill of Dorn was sold in May", "the mill of Dorn was sold on 4 May"),
    ("the north wall of the dam at Dorn cracked", "the northern wall of the dam at Dorn cracked"),
    ("the north wall of the dam at Dorn cracked", "the dam at Dorn cracked along its north wall"),
    ("the north and the south wall of Dorn cracked", "the south and the north wall of Dorn cracked"),
    ("the refugees went from Dorn to Kelm", "the refugees went to Kelm from Dorn"),
    (
        "the union called off the strike at the docks of Dorn",
        "the strike at the docks of Dorn was cancelled by the union",
    ),
    (
        "parliament axed the levy on fishing nets in Dorn",
        "parliament scrapped the levy on fishing nets in Dorn",
    ),
    (
        "the council halted the building of a tram line in Dorn",
        "the council stopped the building of a tram line in Dorn",
    ),
    (
        "the port of Dorn revoked the permit of the Okafor yard",
        "the Okafor yard had its permit revoked by the port of Dorn",
    ),
    ("the ferry to Dorn hit the pier after it stopped its engine", "the ferry to Dorn hit the pier"),
    ("Room 12 of the hotel in Dorn was searched", "the hotel in Dorn had its Room 12 searched"),
    ("Mbeki sold the mill of Dorn to Sow", "the mill of Dorn was sold to Sow by Mbeki"),
    ("Sow bought the mill of Dorn from Mbeki", "the mill of Dorn was bought from Mbeki by Sow"),
    ("the driver was shot dead in Dorn as he tried to stop the gang", "the driver was shot dead in Dorn"),
    ("the judge in Dorn freed Yilmaz", "Yilmaz was freed by the judge in Dorn"),
    ("the ferry was towed into Dorn by the tug", "the tug towed the ferry into Dorn"),
    ("Eriksen was born in Dorn in August", "in August, Eriksen was born in Dorn"),
    ("the fire began in the cellar of the mill of Dorn", "the fire in the mill of Dorn began in the cellar"),
    ("after the flood, the council of Dorn met at noon", "the council of Dorn met at noon after the flood"),
    ("the council of Dorn approved the budget before the break", "the council of Dorn approved the budget"),
    ("Chowdhury will replace Park as judge in Dorn", "Park will be replaced by Chowdhury as judge in Dorn"),
    ("Velmet and Norrick merged in Dorn", "Norrick and Velmet merged in Dorn"),
    ("Kaya, who was warned by Mendoza, left Dorn", "Kaya left Dorn after Mendoza warned him"),
    (
        "the storm closed two schools in Dorn and opened the roof of a third",
        "the storm closed two schools in Dorn",
    ),
    (
        "police closed the road to Dorn and opened an inquiry",
        "police opened an inquiry and closed the road to Dorn",
    ),
    ("Highway 12 near Dorn was blocked by 30 lorries", "30 lorries blocked Highway 12 near Dorn"),
    ("the second of the three bridges of Dorn fell", "the second bridge of Dorn fell"),
    (
        "Bergstrom gave Yilmaz the key of the mill of Dorn",
        "the key of the mill of Dorn was given to Yilmaz by Bergstrom",
    ),
    (
        "the hearing in Dorn was adjourned until 3 May after the judge fell ill",
        "the judge in Dorn fell ill and the hearing was adjourned until May 3",
    ),
    ("Mendoza was stabbed in Dorn on Monday by his brother", "on Monday his brother stabbed Mendoza in Dorn"),
]


def both_ways(pairs):
    return [pair for one, other in pairs for pair in ((one, other), (other, one))]


@pytest.mark.parametrize(("one", "other"), both_ways(UNDONE))
def test_what_was_given_up_is_not_what_was_done(one, other):
    assert kind(one, other) != "same"


@pytest.mark.parametrize(("one", "other"), both_ways(OTHER_DAYS))
def test_what_happens_at_another_time_is_not_the_same(one, other):
    assert kind(one, other) != "same"


@pytest.mark.parametrize(("one", "other"), both_ways(ELSEWHERE))
def test_what_happens_elsewhere_is_not_the_same(one, other):
    assert kind(one, other) != "same"


@pytest.mark.parametrize(("one", "other"), both_ways(SWAPPED))
def test_who_did_it_and_to_whom_are_not_exchanged(one, other):
    assert kind(one, other) != "same"


@pytest.mark.parametrize(("one", "other"), both_ways(SAME))
def test_one_statement_in_another_order_or_in_other_words_is_the_same(one, other):
    assert kind(one, other) == "same"


def test_no_third_claim_makes_one_of_two_that_differ():
    one = said("a", "the council of Dorn votes on the dam on 4 March", OLM)
    other = said("b", "the council of Dorn votes on the dam on 19 March", TARN)
    third = said("c", "the council of Dorn votes on the dam")
    links, propositions = link_claims([one, other, third])
    assert not [k for k in links if {k.a, k.b} == {"a", "b"}]
    assert not [p for p in propositions if {"a", "b"} <= {m.claim for m in p.members}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "the council of Dorn votes on the dam on 4 March",
            "the council of Dorn does not vote on the dam on 19 March",
        ),
        ("the north wall of the dam at Dorn cracked", "the south wall of the dam at Dorn had not cracked"),
        ("Adeyemi hit Lindqvist in Dorn", "Lindqvist did not hit Adeyemi in Dorn"),
        ("the guard of Gate 3 in Dorn was shot", "the guard of Gate 7 in Dorn was not shot"),
    ],
)
def test_who_denies_another_thing_denies_nothing(one, other):
    assert kind(one, other) != "denial"
