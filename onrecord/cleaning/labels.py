"""Lines that belong to a page and to no article: notices, prompts, share lines."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re

_MAX = 160  # characters; a longer line says something
_LABEL = re.compile(
    r"""(?:
      (?:the\s+)?comments?\s+(?:(?:on|for|to)\s+.{1,40}\s+)?(?:are|is|have\s+been|section\s+is)?\s*(?:now\s+)?(?:closed|disabled|off|turned\s+off)(?:\s+(?:on|for)\s.*)?
    | (?:leave|post|add|write|submit)\s+(?:a|your)\s+(?:comment|reply)s?.*
    | (?:view|show|load|read|see|hide|join)\s+(?:all\s+|more\s+|the\s+)*(?:\d+\s+)?(?:comments?|conversation|discussion)
    | (?:view|show|see)\s+(?:all\s+)?comments?\s*\(\d+\) | \d+\s+comments? | no\s+comments(?:\s+yet)? | comments?(?:\s*\(\d+\))?
    | (?:log|sign)\s+in\s+to\s+(?:comment|reply|post).* | you\s+must\s+be\s+logged\s+in.*
    | be\s+the\s+first\s+to\s+(?:comment|like).*
    | share\s*(?:this|via|on|with)?(?:\s+(?:article|story|post|page|facebook|twitter|x|email|whatsapp|linkedin|friends))*\s*:?
    | share\s+this\s*:.* | share\s+on\s+.{1,40}
    | (?:facebook|twitter|x|e-?mail|whatsapp|linkedin|reddit|telegram|pinterest|print|copy\s+link|link\s+copied|tumblr|pocket)
      (?:[\s,|/·•&]+(?:and\s+)?(?:facebook|twitter|x|e-?mail|whatsapp|linkedin|reddit|telegram|pinterest|print|copy\s+link|tumblr|pocket))*
    | (?:follow|like|find)\s+(?:us|him|her|them|me|@?\w+)\s+on\s+.{1,80} | follow\s+@\w+.*
    | (?:read|learn|see|find\s+out)\s+more\.? | continue\s+reading.* | (?:click|tap)\s+here\b.{0,80}
    | (?:sign\s+up|subscribe)\s+(?:to|for|now|today|here)\b.* | subscribe | newsletter
    | advertisement | advert | (?:advertisement\s*[-–]\s*)?(?:continue\s+reading|scroll\s+to\s+continue).{0,40} | explore\s+further | sponsored(?:\s+content)? | story\s+continues\s+below.* | loading\b.{0,30}
    | (?:copyright\s+)?(?:©|\(c\))\s.* | copyright\s+\d{4}.* | all\s+rights\s+reserved\.?.*
    | this\s+material\s+may\s+not\s+be\s+published,\s+broadcast.*
    | back\s+to\s+(?:top|the\s+top|home|homepage).* | (?:previous|next)\s+(?:article|post|story)\b.{0,80}
    | (?:tags?|filed\s+under|posted\s+in|categories|topics|keywords)\s*:.* | (?:tagged|labels)\s*:.*
    | table\s+of\s+contents? | (?:in|on)\s+this\s+(?:article|page|guide|post|story) | topics\s+covered | jump\s+to(?:\s+section)? | inhaltsverzeichnis | sommaire
    | (?:listen|hear|watch)(?:\s+to)?\s+(?:this|the)\s+(?:full\s+)?(?:article|story|episode|interview|video)(?:\s*[·•:(|–-]\s*\d.{0,12})?
    | (?:listen|audio|video)\s*[·•|–-]\s*\d+\s*(?:min(?:ute)?s?|sec(?:ond)?s?)\b.{0,12} | \d{1,2}:\d\d\s*/\s*\d{1,2}:\d\d | watch\s+below(?::.*)?
    | press\s+enter\s+(?:or\s+click\s+)?to\s+.* | (?:click|tap)\s+to\s+(?:enlarge|expand|zoom|play|unmute) | enlarge(?:\s+(?:image|picture|photo))?
    | skip\s+(?:advertisement|ad|to\s+(?:main\s+)?content|past\s+.{1,40}) | (?:article|story)\s+continues\s+(?:after|below)\b.{0,40}
    | text\s+size | font\s+size | a\s+a\s+a | save | (?:give|gift)\s+this\s+(?:article|story) | tags? | topics
    | (?:first\s+|last\s+)?(?:updated|published|posted|modified)\s*:?\s+(?:an?|\d+)\s*(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?)\s+ago
    | (?:afp\s+via\s+)?getty\s+images | shutterstock(?:\.com)? | istock(?:photo)? | alamy(?:\s+stock\s+photo)? | unsplash | pexels | pixabay
    | our\s+(?:standards|ethics|principles|editorial\s+(?:standards|policy|guidelines))\s*:.{0,100}
    | home | discussion\s+about\s+this\s+post | ready\s+for\s+more\?
    | this\s+(?:post|article|story)\s+is\s+for\s+(?:paid\s+|paying\s+)?(?:subscribers|members)(?:\s+only)? | no\s+credit\s+card\s+(?:required|needed)
    | (?:print|save|bookmark)\s+(?:this\s+)?(?:article|story|page) | report\s+(?:a\s+)?(?:typo|error|correction)s?.*
    | (?:kommentare?|kommentieren|teilen|drucken|weiterlesen|mehr\s+zum\s+thema) | (?:commentaires?|partager|imprimer)
    | (?:comentarios|compartir|imprimir) | (?:condividi|commenti) | (?:compartilhar|comentários)
    )\s*[.!:»>→]*""",
    re.IGNORECASE | re.VERBOSE,
)
# headings of lists of other articles that head nothing else, wherever they stand
_ELSEWHERE = re.compile(
    r"""(?:
      more\s+(?:on|about)\s+this\s+(?:story|topic|subject) | (?:more\s+)?related\s+(?:stories|articles?|posts?|news|coverage|reading)
    | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in) | recommended\s+(?:for\s+you|stories|articles|reading) | editor(?:['’]?s|s['’])\s+(?:picks?|choice)
    | (?:what\s+to\s+)?read\s+next | up\s+next | most\s+(?:read|popular|viewed) | trending\s+(?:now|stories|news)
    )(?:\s*[/|·:–-]\s*|\s+)?""",
    re.IGNORECASE | re.VERBOSE,
)
_RELATED = re.compile(
    r"""(?:(?:more\s+)?related(?:\s+(?:stories|articles?|posts?|news|content|topics|coverage|links|reading))?
    | read\s+(?:also|next|more(?:\s+(?:on|from|about)\b.{0,40})?) | also\s+read | see\s+also | recommended(?:\s+(?:for\s+you|stories|reading|articles))?
    | (?:more|latest|top|other|most\s+(?:read|popular|viewed)|trending|popular)\s*(?:stories|news|articles|headlines|posts)?(?:\s+(?:on|from|in|about)\b.{0,40})?
    | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in) | don['’]?t\s+miss | editors?['’]?s?\s+picks? | further\s+reading | up\s+next
    | lesen\s+sie\s+auch | mehr\s+zum\s+thema | à\s+lire\s+aussi | lire\s+aussi | lea\s+también | leia\s+(?:também|mais) | leggi\s+anche
    )\s*[:.…»>]*""",
    re.IGNORECASE | re.VERBOSE,
)


def is_label(line: str) -> bool:
    """True for a line that a page prints under any article."""
    line = line.strip()
    return len(line) <= _MAX and "\n" not in line and _LABEL.fullmatch(line) is not None


def heads_a_list(line: str) -> bool:
    """*You may also like*, *Read Next / Editor's Picks*: a heading over other articles, wherever it stands."""
    first = _ELSEWHERE.match(line)
    rest = line[first.end() :] if first is not None else line
    return first is not None and (not rest.strip(":… ") or _ELSEWHERE.fullmatch(rest) is not None)


def is_related_label(line: str) -> bool:
    """True for the heading of a list of other articles."""
    line = line.strip()
    return len(line) <= 60 and (_RELATED.fullmatch(line) is not None or heads_a_list(line))
