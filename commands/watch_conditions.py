"""What somebody typed for a watch, met with what the ledger knows; every mistake in plain words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from commands.printing import plain
from onrecord.errors import OnRecordError
from onrecord.watchtypes import BY_NAME, WATCH_KINDS, About, Asked, Every, Outputs

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Named


class WatchRefused(OnRecordError):
    """What was asked for is no watch."""


def asked_for(
    session: Session, speakers: Sequence[str], words: str | None, outlet: str | None, about: str | None,
    kinds: Sequence[str], possible: bool, unknown: bool,
) -> Asked:  # fmt: skip
    """The conditions, by the names that the ledger knows; raises WatchRefused."""
    from storage.queries import named_outlets, named_speakers
    from storage.search import query_words

    for kind in kinds:
        _known_kind(kind)
    names = [name for one in speakers for name in _names(session, named_speakers, one, "speaker", unknown)]
    _refuse_private(session, names)
    if outlet is not None:
        _names(session, named_outlets, outlet, "outlet", unknown)
    if words is not None and not query_words(words):
        raise WatchRefused(f"“{plain(words)}” holds no word to look for.", "Write words, as for a search.")
    asked = Asked(
        speakers=tuple(dict.fromkeys(names)),
        words=words,
        outlet=outlet,
        about=None if about is None else _claim(session, about),
        kinds=tuple(dict.fromkeys(kinds)),
        is_possible_enough=possible,
    )
    _refuse_what_cannot_be(asked)
    return asked


def outputs_of(atom: str, webhook: str, notify: str) -> Outputs:
    """Where the watch is told; raises WatchRefused for what could never be."""
    if atom and not Path(atom).absolute().parent.is_dir():
        raise WatchRefused(f"There is no folder {plain(Path(atom).absolute().parent)}.", "Make it first.")
    if webhook:
        _usable_webhook(webhook)
    if notify:
        _usable_address(notify)
    return Outputs(str(Path(atom).absolute()) if atom else "", webhook, notify)


def every_of(words: str) -> Every:
    """How often; raises WatchRefused."""
    match words:
        case "run" | "hour" | "day":
            return words
        case _:
            raise WatchRefused(f"“{plain(words)}” is none of run, hour and day.", "Write one of them.")


def _known_kind(kind: str) -> None:
    if kind not in BY_NAME:
        listed = "; ".join(f"{one.name} ({one.meaning})" for one in WATCH_KINDS)
        raise WatchRefused(f"There is no kind “{plain(kind)}”.", f"There are: {listed}.")


def _names(
    session: Session, look_up: Callable[[Session, str], Named], typed: str, kind: str, unknown: bool
) -> tuple[str, ...]:
    found = look_up(session, typed)
    if found.names:
        return found.names
    if unknown and typed.strip():
        return (" ".join(typed.split()),)
    near = f"Near spellings: {', '.join(map(plain, found.near))}. " if found.near else ""
    raise WatchRefused(
        f"The ledger knows no {kind} “{plain(typed)}”.",
        f"{near}Add --unknown to wait for a name that it has not met yet.",
    )


def _refuse_private(session: Session, names: Sequence[str]) -> None:
    """Nobody is followed across articles whom the desk has not added, and who holds no public office."""
    from storage.queries import are_private

    if private := are_private(session, names):
        listed = ", ".join(map(plain, private[:3]))
        raise WatchRefused(
            f"{listed}: no public office is known, and your desk has not added them.",
            f'Add them first, and say why: onrecord speakers add "{plain(private[0])}" --why "…".',
        )


def _claim(session: Session, reference: str) -> About:
    from commands.quoting import quotable
    from onrecord.labels import EVERYTHING
    from storage.queries.claims import words_of_claim

    found = quotable(session, reference, EVERYTHING)
    return About(found.claim_id, *words_of_claim(session, found.claim_id))


def _refuse_what_cannot_be(asked: Asked) -> None:
    if asked.is_empty:
        raise WatchRefused(
            "A watch without a condition would tell everything.",
            "Give at least one of --speaker, --words, --outlet, --about and --kind.",
        )
    if asked.about is not None and asked.of("claim"):
        raise WatchRefused(
            "--about tells what bears on a claim, and --kind said what anybody says.",
            "Leave one of them out.",
        )
    alone = [BY_NAME[name].name for name in asked.kinds if BY_NAME[name].of_outlet_alone]
    if alone and (asked.speakers or asked.words or asked.about):
        raise WatchRefused(
            f"{alone[0]} is about feeds, which have no speaker, words or claim.",
            "Use it alone, or with --outlet; make another watch for the rest.",
        )


def _usable_webhook(url: str) -> None:
    from onrecord.fetching.targets import BadUrl, read_target
    from onrecord.settings import Settings

    target = read_target(url)
    if isinstance(target, BadUrl):
        raise WatchRefused(f"The webhook cannot be asked: {target.detail}.", "Write it as https://HOST/PATH.")
    if not Settings.from_env().webhook_key:
        raise WatchRefused(
            "There is no key to sign messages with.",
            "Set ONRECORD_WEBHOOK_KEY to a long random word that the receiver knows too.",
        )


def _usable_address(variable: str) -> None:
    from onrecord.settings import secret_named
    from stages.notifying import is_readable

    if "://" in variable:
        raise WatchRefused(
            "--notify takes the name of a variable, so that no key of yours lies in the ledger.",
            "Put the address into ONRECORD_NOTIFY_URL and write --notify ONRECORD_NOTIFY_URL.",
        )
    url = secret_named(variable)
    if not url:
        raise WatchRefused(f"{plain(variable)} holds nothing.", "Set it to an address that Apprise knows.")
    if not is_readable(url):
        raise WatchRefused(
            f"Apprise does not know the kind of address in {plain(variable)}.",
            "Its documentation lists them: mailtos://…, slack://…, json://….",
        )
