"""The lexicon: which wordings of the news name the same act or state, and which exclude each other.

A line is a concept and its wordings, parted by semicolons; a wording is a word or more, compared folded and
in this order, with figures and small words between left out. A wording may hold the negation that belongs
to it (*not enough*). Capitals say what a figure counts; figures of two such states are never compared.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.links.words import fold, listed, tokens

_CONCEPTS = """
DEAD: dead; die; death; kill; drown; fatality; fatal; perish; toll; slay; lose life; loss life
DEAD: claim life; never wake; murder; execute; shoot dead; fatally; lost life; decease
BURIED: bury; burial; grave
WOUNDED: wound; injure; injury; hurt; maim
HOSPITAL: hospital; hospitalise; hospitalize; treat hospital; hospital treat
CRITICAL: critical condition; critically; intensive care; life-threatening
TREATED: treat
MISSING: miss; unaccounted; disappear; vanish; trap; whereabouts
RESCUED: rescue alive; survivor; survive; pull water; pull alive; pull rubble; pull wreckage; pluck
RESCUED: bring water; save; bring alive; bring ashore; rescue people; have rescue; winch; haul water
BODIES: body; corpse
ARRESTED: arrest; detain; custody; detention; apprehend; round up
CHARGED: charge with; indict; prosecute
EVACUATED: evacuate; evacuation; displace; flee; move out; move to; leave home; lose home; homeless
EVACUATED: shelter
ABOARD: aboard; board; make crossing; make trip; take crossing; on ship; on vessel; on ferry; on boat
ABOARD: on plane; on bus; on train; on flight; on jet; people were on; us on
LIMIT: license; licence; limit; capacity; maximum; allow to carry; permit to carry; certify
MANIFEST: manifest; passenger list; enter manifest
MASSED: mass; far side; other side; within reach; assemble; build-up; buildup; near; beyond; close to
INSIDE: invade force; dig in; on soil; inside territory
DEPLOYED: send; dispatch; deploy; deployment
DESTROYED: destroy; wreck; raze; demolish; flatten
DAMAGED: damage
INFECTED: infect; infection; case; contract virus; fall ill; sicken; sick
ATTENDED: attend; turn out; take part; crowd number; take street; number demonstrator; number protester
LOST_JOBS: lay off; layoff; job cut; cut job; redundancy; job loss; lose job; job lose; job risk; job go
LOST_JOBS: shed job; axe job
UNFIT: unfit; defective; faulty; unusable
overload: overload; overcrowd; too many; more allow carry; more than allow; beyond capacity; above limit
overload: over limit; overfill; exceed capacity; exceed limit; more than licence; over capacity
overload: dangerously full; too full; more permit
lack: not enough; run out; run short; short of; shortage; lack; no more; not any left; not any leave
lack: none left; none leave; insufficient; too few; inadequate; without; no left; no leave; scarce
lack: not sufficient
troops: soldier; troop; force; serviceman; infantry; fighter; combatant; conscript
army: army; military; armed force; general staff
guard: guard; border force; frontier guard; border guard
enter: enter; cross; set foot; come through; go through; come over; incursion; push; invade; intrude
enter: breach; infiltrate; move into; march into; pass through; border violation
shoot: fire; shoot; open fire; gun battle; gunfire; shot; firefight; shooting
attack: attack; assault; raid; offensive; bombard; ambush
vehicle: vehicle; armour; armor; column; truck; lorry
ship: ship; vessel; boat; ferry; steamer
sink: sink; capsize; roll over; overturn; founder; keel over
plane: plane; aircraft; jet; airliner
hit: crash; collide; collision; derail
blast: explode; blast; explosion; detonate; blow up
blaze: blaze; flame; burn; wildfire; inferno; the fire; a fire; fire break; fire start
blaze: firefighter
missile: missile; rocket
drone: drone; uav; unmanned
border: border; frontier; boundary
wind: wind; gust
km: km; kilometre; kilometer; kph
mile: mile; mph
leave: leave; depart; departure; set off; cast off; set sail; take off
resign: resign; resignation; step down; stand down; quit
sack: sack; dismiss; oust; remove office; remove post
elect: win; victory; elect
approve: approve; adopt; ratify; authorise; authorize; approval
increase: rise; increase; climb; grow; jump; surge; go up
decrease: fall; decrease; drop; decline; shrink; slump; plunge
begin: begin; start; commence; launch; break out; erupt
end: end; stop; halt; cease; finish
close: close; shut; shutter; closure
open: open; reopen
deal: deal; accord; agreement; pact; treaty
talks: talk; negotiate; negotiation
meet: meet; session; summit; convene; gather; emergency session; emergency meeting
inspect: inspect; inspection; safety check; check; audit; examine
protest: protest; march; rally; demonstrate; demonstration; vigil
protester: protester; demonstrator; marcher; rioter
bribe: bribe; kickback; payoff; backhander
steal: steal; theft; embezzle; misappropriate; siphon; loot
fraud: fraud; fraudulent; rig; falsify; forge; doctor; fabricate; manipulate
spy: spy; espionage; surveil; surveillance; wiretap; eavesdrop
hack: hack; cyberattack; breach system; intrusion
leak: leak; spill; discharge; seep; escape; release gas; release fume
pollute: contaminate; pollute; pollution; contamination; toxic; poison
outage: outage; blackout; power cut; without power; without electricity
gas: gas; fume; vapour; vapor
poll: vote; election; ballot; referendum; polling
fail: fail; failure; not work; not function; malfunction; break down
loss: loss; lose; deficit
profit: profit; earnings; surplus
percent: percent; per cent
accept: accept; agree; consent
refuse: refuse; decline; reject; turn down
bomb: bomb; explosive; grenade
kidnap: kidnap; abduct; take hostage
rape: rape; sexual assault; molest; sexually abuse
corrupt: corrupt; corruption; graft
tax: tax; levy; tariff
sanction: sanction; embargo
weapon: weapon; gun; rifle; ammunition; firearm
nuclear: nuclear; atomic
supply: supply; deliver; delivery; provide; hand over
buy: buy; purchase; acquire; acquisition; takeover
sell: sell; sale
price: price; cost
wage: wage; salary
sue: sue; lawsuit; legal action
convict: convict; conviction; find guilty
acquit: acquit; acquittal; not guilty; clear charge
jail: jail; imprison; prison sentence
investigate: investigate; investigation; probe; inquiry; enquiry
hide: hide; conceal; cover up; coverup
warn: warn; warning; alert
ignore: ignore; disregard; overlook
delay: delay; postpone; put off
cancel: cancel; cancelled; cancellation; axe; axed; call off; scrap; abandon; shelve
promise: promise; pledge; vow
threaten: threaten; threat
flood: flood; inundate
quake: earthquake; quake; tremor
storm: storm; hurricane; cyclone; typhoon
epidemic: epidemic; outbreak; pandemic
vaccine: vaccine; vaccinate; jab; inoculate
cause: cause; trigger; spark; due to
improve: improve; improvement; recover
worsen: worsen; deteriorate
support: support; endorse; favour; favor
oppose: oppose; opposition
collapse: collapse; give way; cave in
block: block; bar; obstruct; prevent; deny access; refuse entry
access: access; admit; let in
truce: truce; ceasefire; armistice
violate: violate; violation
pay: pay; payment
ransom: ransom; extortion
kill_plan: plot; conspire; conspiracy
bully: bully; harass; harassment; intimidate
cheat: cheat; doping; dope; match fix
drunk: drink; drunk; alcohol; intoxicate
home: home; house; household; family
child: child; kid; minor; pupil; schoolchild
worker: worker; employee; staff; job
firm: company; firm; operator; owner
aware: aware; know about; know of
suspend: suspend; suspension; withdraw licence; strip licence
ban: ban; prohibit; outlaw; forbid
torture: torture; abuse; mistreat; beat
use_weapons: chemical weapon; nerve agent; cluster munition
ask: ask; request; urge; demand
withdraw: withdraw; withdrawal; pull back; pull out; retreat
capture: capture; seize; take control; occupy
stray: lose way; get lost; lost; stray; lose fog; by mistake
safe: safe; harmless
unknown: not clear; unclear; not know; too soon say; too early say; unable establish; not establish
unknown: not verify; cannot verify; not confirm; unable verify; unable confirm; not possible verify
unknown: remain unclear; unable determine; too soon to say; too early to say; unable say; not say
unknown: unconfirmed; not determine; could not verify; not able verify
false: wrong; false; untrue; incorrect; groundless; baseless; unfounded; invention; fabrication
false: hoax; fake news; fairy tale; nonsense; no truth; not true; not correct; no basis
reverse: rescind; repeal; overturn; reverse; undo; back out; walk away; revoke; annul; lift
women: woman; girl
crew: crew; crewman; seaman; sailor; deckhand
passenger: passenger; traveller; traveler
civilian: civilian; bystander
police: police; policeman; officer; constable
student: student
journalist: journalist; correspondent; cameraman
patient: patient
prisoner: prisoner; inmate; hostage; captive
"""

# Two of one line exclude each other when all else is the same.
_CONTRARIES = """
increase decrease
begin end
open close
approve ban
approve reject
elect lose
guilty innocent
safe pollute
win lose
fail pass
block access
peaceful violent
buy sell
convict acquit
support oppose
accept refuse
improve worsen
profit loss
leave arrive
"""
# Tolls run: another value on another day is news, not dispute.
RUNNING = frozenset(
    listed(
        """DEAD WOUNDED HOSPITAL TREATED CRITICAL MISSING BODIES ARRESTED EVACUATED INFECTED DAMAGED CHARGED
    INSIDE"""
    )
)


# Concepts that name a thing rather than what became of it: sharing them alone makes no two claims alike.
THINGS = frozenset(
    listed(
        """troops army guard vehicle ship plane missile drone border wind km mile home child worker firm deal
    women crew passenger civilian police student journalist patient prisoner protester gas percent price
    wage poll weapon"""
    )
)


# Kinds of persons and things that are counted apart.
COUNTED = frozenset(
    listed(
        """troops guard vehicle ship plane missile drone home child worker firm women crew passenger civilian
    police student journalist patient prisoner km mile protester"""
    )
)


# Of these a figure is a part where another says no more than that people are counted.
SUBGROUPS = frozenset(
    listed("child women crew passenger civilian police student journalist patient prisoner worker")
)


@lru_cache(maxsize=1)
def wordings() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The folded words of every wording with its concept, by first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in _CONCEPTS.strip().splitlines():
        concept, _, phrases = line.partition(":")
        for wording in phrases.split(";"):
            folded = tuple(fold(w) for w in tokens(wording))
            table.setdefault(folded[0], []).append((folded, concept))
    for entries in table.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry))
    return table


@lru_cache(maxsize=1)
def contraries() -> frozenset[frozenset[str]]:
    """Pairs of concepts that cannot both hold."""
    return frozenset(frozenset(line.split()) for line in _CONTRARIES.strip().splitlines())
