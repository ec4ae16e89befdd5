"""Outlets: the list, and one with its articles, names and addresses."""

from __future__ import annotations

from browse.answers import Answer, Asked, NotHere, Paging
from browse.parameters import Limit, Number, PageNumber
from onrecord.records import columns_of
from storage.queries import ArticleRow
from storage.queries import articles as find_articles
from storage.queries.outlets import OutletRow, names_of_outlet
from storage.queries.outlets import outlet as find_outlet
from storage.queries.outlets import outlets as find_outlets


def outlets(asked: Asked) -> Answer:
    """Every outlet with what is held of it."""
    found = asked.remembered("outlets", lambda: find_outlets(asked.session))
    return Answer("outlets.html", "Outlets", {"found": found}, found, columns_of(OutletRow))


def outlet(asked: Asked, outlet_id: Number, page: PageNumber = 1, limit: Limit = 50) -> Answer:
    """One outlet."""
    found = find_outlet(asked.session, outlet_id)
    if found is None or found.outlet is None:
        raise NotHere("The ledger holds no outlet with this number.", "See the list of outlets.")
    articles = find_articles(asked.session, outlets=(found.outlet,), limit=limit, offset=(page - 1) * limit)
    names, hosts = names_of_outlet(asked.session, outlet_id)
    shown = {"outlet": found, "found": articles, "names": names, "hosts": hosts}
    paging = Paging(page, limit, found.articles, "article")
    return Answer("outlet.html", found.outlet, shown, articles, columns_of(ArticleRow), None, paging)
