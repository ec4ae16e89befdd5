"""Common given names: a capitalised pair that opens with one is a person, and most tell he from she."""

from __future__ import annotations

from onrecord.english.wordlists import words

MALE_NAMES = words(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert aldo alejandro aleksandr alessandro
    alex alexander alexei alfred ali alistair allan allen alvaro amir amit anand anders andre andreas andrei
    andres andrew andriy andy angelo anthony antoine anton antonio antony ari arjun arnold arthur arturo
    ashraf austin barack barry bart bashar ben benedict benjamin benny bernard bernie bill billy bob boris
    brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlo carlos
    cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence
    claude clay clifford clint colin conor corey craig curtis cyril dale damian dan daniel danny dario
    darren dave david dean denis dennis derek diego dieter dimitri dirk dmitri dmitry dmytro dominic
    dominique don donald doug douglas duncan dwight dylan earl ed eddie edgar eduardo edward edwin eli elias
    elijah elliot emil emmanuel emmett enrique eric erik ernest ethan eugene evan fabian faisal felipe felix
    fernando floyd francesco francis francisco frank franklin fred frederick gabriel gareth gary gavin geoff
    geoffrey george gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graham grant
    greg gregory guido guillermo gustavo guy habib hal hamid hamza hank hans harold harris harry harvey
    hassan hector heinz helmut henri henrik henry herbert herman hossein howard hubert hugh hugo hussein ian
    ibrahim igor ilya isaac isaiah ismail ivan jack jacob jacques jaime jake jamal james jamie jan jared
    jason javier jay jean jed jeff jefferson jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao
    joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan juergen
    julian julio julius junaid jurgen justin kamal karim karl keir keith ken kenneth kenny kent kevin khalid
    kim kofi konrad konstantin kurt kyle kyrylo lamar lance lars larry laurent lawrence lee leo leon leonard
    leonardo leonid leroy leslie lewis liam lindsey lionel lloyd lorenzo louis luca lucas ludwig luigi luis
    luke lyle magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus marshall
    martin marty marvin massimo mathias matt matteo matthew matthias maurice mauricio max maxim mehmet
    mehmood melvin michael michel miguel mike mikhail milan miles milton mitch mitchell mohamed mohammad
    mohammed morgan mort moses muhammad murray mustafa nathan nathaniel naveed neal ned neil nelson newt
    nicholas nick nicolas nigel noah noam nolan norman oleg oleksandr oliver omar orlando oscar osama otto
    owen pablo paolo pascal pat patrick paul pavel pedro perry pete peter petr petro phil philip philippe
    phillip pierre pietro pranav prakash quentin rafael raj rajesh ralph ramon rand randall randy raphael
    raul ravi ray raymond reggie reince reinhard rene ricardo richard rick ricky rob robert roberto robin
    rodney rodrigo roger roland rolf roman ron ronald ross roy royce rudolf rudy rupert russell ryan sadiq
    said salim salman salvador sam samir samuel santiago saul scott sean sebastian serge sergei sergey
    sergio seth shane shaun shawn sidney silvio simon spencer stan stanley stefan stephan stephen steve
    steven stewart stuart suleiman sven taras ted terence terrence terry theo theodore thomas tim timothy
    tobias todd tom tommy tony travis trent trevor tyler ulrich umar victor viktor vince vincent vitali
    vladimir volodymyr wade wallace walter warren wayne werner wesley will willem william willie winston
    wolfgang xavier xi yaroslav yasser yevgeny yousef yuri yusuf yves zachary zoran
    """
)
FEMALE_NAMES = words(
    """
    abigail ada adele agnes aisha alexandra alexandria alexis alice alicia alina alison allison alma amal
    amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette
    annie antonia april ariana ashley astrid audrey barbara beatrice becky belinda beth betsy betsey betty
    beverly birgit bonnie brenda bridget brigitte britney camila camille candace carla carly carmen carol
    carole caroline carolyn carrie cassandra catherine cathy cecilia celine charlotte chelsea cheryl chloe
    christiana christiane christina christine cindy claire clara claudia colleen connie constance cora
    courtney cristina crystal cynthia daisy dana danielle daphne dawn deborah debbie debra deirdre denise
    diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth
    ella ellen eloise elsa emilia emily emma erica erika erin esther eva evelyn faith fatima fiona florence
    frances francesca gabriela gabrielle gail georgia geraldine gertrude ghislaine gina giorgia giulia
    gladys gloria grace greta gretchen hannah harriet hazel heather heidi helen helena helene hilary hilda
    hillary holly hope ida ilse imelda ines ingrid irene iris irina isabel isabella isabelle ivana ivanka
    jacinda jackie jacqueline jane janet janice jasmine jeanne jeannette jennifer jenny jessica jill joan
    joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june kamala karen
    karin karoline katarzyna kate katherine kathleen kathryn kathy katie katrina katya kayla kellyanne kelly
    kerry kimberly kirsten kirstjen kristen kristi kristin kristina kyrsten lana laura lauren laurie leah
    leila lena leslie leticia liliana lillian lily linda lisa lois loretta lori louise lucia lucy lydia lynn
    mabel madeleine madeline maggie maria mariam mariana marianne marie marilyn marina marjorie marlene
    martha mary maryam mattie maureen maya megan meghan melania melanie melinda melissa mercedes meredith
    mia michaela michele michelle michèle mildred miranda miriam moira molly mona monica monique muriel myra
    nadia nadine nancy naomi natalia natalie natasha nicole nikki nina noor nora norma olga olena olivia
    ombretta pamela patricia patty paula pauline peggy penelope penny petra phyllis priscilla priti priya
    rachel ramona rania raquel rebecca regina renee rhonda rita roberta rosa rosalind rosanna rose rosemary
    roxanne ruth sabine sabrina sally samantha sandra sanna sara sarah savannah selena shannon sharon sheila
    shelley shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan
    susana susanna susanne suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana teresa thelma
    theresa tiffany tina tracy tulsi ursula valentina valerie vanessa vera veronica victoria viola virginia
    vivian viviane wanda wendy whitney winifred yasmin yolanda yulia yvette yvonne zainab zoe
    """
)


def gender_of(name: str) -> str:
    """``m`` or ``f`` where the given name is borne by one alone, else nothing."""
    first = name.split()[0].casefold().split("-")[0]
    return ("m" if first in MALE_NAMES else "") + ("f" if first in FEMALE_NAMES else "")


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name."""
    plain = word.casefold().split("-")[0]
    return plain in MALE_NAMES or plain in FEMALE_NAMES
