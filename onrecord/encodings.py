"""From bytes to characters: a sound decoding, or the reason why there is none."""

from __future__ import annotations

import re

from onrecord.types import Rejected

# Labels as browsers read them, to the codec that reads them here. Nothing else is ever tried: utf-7,
# punycode and the escapes are ways to smuggle, not ways in which newspapers write.
_CODECS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8",
    "utf-16": "utf-16 utf16",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin-1 latin1 l1 ascii us-ascii",
    "iso8859-15": "iso-8859-15 latin-9 latin9 iso8859-15 iso_8859-15",
    "iso8859-2": "iso-8859-2 latin2 iso8859-2 iso_8859-2",
    "iso8859-3": "iso-8859-3",
    "iso8859-4": "iso-8859-4",
    "iso8859-5": "iso-8859-5",
    "iso8859-6": "iso-8859-6",
    "iso8859-7": "iso-8859-7 iso8859-7 greek",
    "iso8859-8": "iso-8859-8 iso-8859-8-i",
    "cp1254": "windows-1254 cp1254 iso-8859-9 latin5 iso8859-9",
    "iso8859-10": "iso-8859-10",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-16": "iso-8859-16",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253",
    "cp1255": "windows-1255 cp1255",
    "cp1256": "windows-1256 cp1256",
    "cp1257": "windows-1257 cp1257",
    "cp1258": "windows-1258 cp1258",
    "koi8-r": "koi8-r koi8 koi8_r",
    "koi8-u": "koi8-u",
    "cp866": "ibm866 cp866",
    "mac-roman": "macintosh mac x-mac-roman",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms_kanji cp932",
    "euc-jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 x-gbk cp936 chinese",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
    "cp949": "euc-kr ks_c_5601-1987 ksc5601 korean windows-949 cp949",
}
ALLOWED = {label: codec for codec, labels in _CODECS.items() for label in labels.split()}

# what may be detected, with the letters that make up at least this share of what is not ASCII in it
_COMMON: dict[str, tuple[str, float]] = {
    "cp1250": ("áčďéěíňóřšťúůýžąćęłńśźżăâîșțäöüßőű„”–", 0.9),
    "cp1252": ("àâäáãåæçèéêëíìîïñòóôõöøœùúûüýß«»“”‘’–—…", 0.9),
    "cp1251": ("оеаинтсрвл", 0.4),
    "koi8_r": ("оеаинтсрвл", 0.4),
    "cp1256": ("اليمونتربةسد", 0.4),
    "iso8859_7": ("αοιετσνηυρπκάόίέ", 0.4),
    "cp932": ("のにはをたがでてとしれさるいもなかんっ、。", 0.15),
    "euc_jp": ("のにはをたがでてとしれさるいもなかんっ、。", 0.15),
    "gb18030": ("的一是不了在人有我他这中大来上国，。", 0.06),
    "big5": ("的一是不了在人有我他這中大來上國，。", 0.06),
    "cp949": ("이다는에의가을로고하한서도지은사기", 0.15),
}
_BOMS = (
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\x00?\x00", "utf-16-le"),  # an XML declaration tells without a mark
    (b"\x00<\x00?", "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF"), (b"PK\x03\x04", "a ZIP archive or an office document"), (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"), (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"OggS", "a sound file"), (b"ID3", "a sound file"), (b"SQLite format 3\x00", "a database"),
    (b"BZh9", "a bzip2 archive"), (b"\xfd7zXZ\x00", "an xz archive"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x1f\x8b", "a gzip archive inside another"), (b"{\\rtf", "a rich text document"),
)  # fmt: skip
_CONTROLS = bytes(code for code in range(1, 32) if code not in (9, 10, 12, 13, 27))
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
# NUL, the other C0 controls but tab and line feed, the byte order mark, lone surrogates, the two
# non-characters that parsers choke on: none of them is ever part of what somebody wrote
_TWICE = re.compile("(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\ufeff\ud800-\udfff\ufffe\uffff]")
_UNPRINTABLE_ASCII = bytes((*range(9), *range(14, 32)))
_UNPRINTABLE_BEYOND = ("\ufeff", "\ufffe", "\uffff")
_LONG = 10_000  # characters: from there on it pays to see first whether there is anything to take out


def decode(body: bytes, declared: str | None = None) -> str | Rejected:
    """The characters of the bytes, printable ones only, or why they cannot be told."""
    verdict = _binary(body)
    if verdict is not None:
        return verdict
    text = _decode_soundly(body, declared or declared_encoding(body))
    return tidy(text) if isinstance(text, str) else text


def tidy(text: str) -> str:
    """The text without characters that nobody wrote; lines end in LF, a form feed ends one too."""
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    text = text.replace("\x0b", "\n").replace("\x0c", "\n")
    return text if len(text) > _LONG and _is_printable(text) else _UNPRINTABLE.sub("", text)


def _is_printable(text: str) -> bool:
    """True for a text without unprintable characters; ten times as fast as the search for them."""
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        return False  # a lone surrogate
    has_other = any(one in text for one in _UNPRINTABLE_BEYOND)
    return not has_other and raw.translate(None, _UNPRINTABLE_ASCII) == raw


def repaired(text: str) -> str:
    """The text with what was read as Windows-1252 once too often read as the UTF-8 it was.

    Only where a quotation mark or dash shows it by a C1 control, which nobody writes.
    """
    return _TWICE.sub(_once, text) if "\x80" in text and "\xe2\x80" in text else text


def _once(match: re.Match[str]) -> str:
    try:
        return match[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def declared_encoding(body: bytes) -> str | None:
    """The label that an XML declaration or a meta element in the first 4 kB gives."""
    match = _DECLARED.search(body[:4096].replace(b"\x00", b""))
    return None if match is None else (match[1] or match[2]).decode("ascii", "ignore").lower()


def _binary(body: bytes) -> Rejected | None:
    for signature, name in _SIGNATURES:
        if body.startswith(signature):
            return Rejected("binary", f"this is {name}, not text")
    if _bom(body) is not None:
        return None
    head = body[:65536]
    n_nul = head.count(0)
    if _unmarked_utf16(body) is not None:
        return None
    if n_nul * 50 > len(head):
        return Rejected("binary", f"{n_nul} of the first {len(head)} bytes are zero: not text")
    n_controls = len(head) - len(head.translate(None, _CONTROLS))
    if n_controls * 20 > len(head):
        return Rejected("binary", "many bytes are no characters: not text")
    return None


def _unmarked_utf16(body: bytes) -> str | None:
    """UTF-16 without its mark, told by the zero beside each Latin letter, as long as it reads as text."""
    head = body[:65536]
    even, odd = head[::2], head[1::2]
    n_even, n_odd = even.count(0) / max(1, len(even)), odd.count(0) / max(1, len(odd))
    few, many = sorted((n_even, n_odd))
    if few >= 0.05 or many <= 0.4:
        return None
    codec = "utf-16-be" if n_even > n_odd else "utf-16-le"
    letters = head[1::2] if n_even > n_odd else head[::2]
    is_text = len(letters.translate(None, _CONTROLS + b"\0")) * 50 > len(letters) * 49
    return codec if is_text else None


def _bom(body: bytes) -> str | None:
    return next((codec for mark, codec in _BOMS if body.startswith(mark)), None)


def _decode_soundly(body: bytes, label: str | None) -> str | Rejected:
    wide = _bom(body) or _unmarked_utf16(body)
    if wide is not None:
        return body.decode(wide, "replace")
    codec = ALLOWED.get(label) if label else None
    if codec == "iso2022_jp" and b"\x1b" in body:
        return body.decode(codec, "replace")  # seven-bit, so that it would pass as UTF-8
    text = _as_utf8(body)
    if text is None and codec is not None and not codec.startswith("utf"):
        text = _nearly(body, codec)
    if text is None:
        text = _nearly(body, "utf-8") or _as_western(body) or _as_detected(body) or _hardly_broken(body)
    if text is not None:
        return text
    said = (
        f"it says it is in {label!r}, which is not right" if label else "it does not say which one it is in"
    )
    return Rejected("unknown_encoding", f"the bytes are in no encoding that can be told: {said}")


def _as_utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8", "surrogatepass")  # tidy() takes the surrogates out
    except UnicodeDecodeError:
        return None


def _nearly(body: bytes, codec: str) -> str | None:
    """The text where at most one character in a hundred outside ASCII is broken, as browsers show it."""
    text = body.decode(codec, "replace")
    n_broken = text.count("\ufffd")
    n_sound = sum(1 for c in text if c > "\x7f") - n_broken
    return text if n_broken * 100 <= n_sound or (n_broken == 1 and n_sound >= 10) else None


def _hardly_broken(body: bytes) -> str | None:
    """UTF-8 in which one character in three hundred is broken, as browsers show it."""
    text = body.decode("utf-8", "replace")
    return text if text.count("\ufffd") * 300 <= len(text) else None


def _as_western(body: bytes) -> str | None:
    """Windows-1252, when a few accents or quotation marks stand alone among ASCII letters."""
    high = re.findall(rb"[\x80-\xff]+", body)
    n_high = sum(map(len, high))
    alone = sum(1 for run in high if len(run) == 1)
    if n_high * 6 > len(body) or alone * 10 < len(high) * 9:
        return None
    marks = rb"[\x82\x84\x85\x8a\x8c\x8e\x91-\x97\x9a\x9c\x9e\xa0\xa3\xa7\xa9\xab\xb0\xb7\xbb\xbf-\xff]"
    if len(re.findall(marks, body)) < n_high:
        return None
    return body.decode("cp1252", "replace")


def _as_detected(body: bytes) -> str | None:
    from charset_normalizer import from_bytes

    n_high = sum(1 for byte in body[:20000] if byte > 127)
    if n_high < 20:
        return None  # too little to tell one alphabet from another
    best = from_bytes(body[:20000], cp_isolation=[*_COMMON, "utf_8"], threshold=0.15).best()
    if best is None or best.encoding not in _COMMON:
        return None
    text = _nearly(body, best.encoding)
    return text if text is not None and _reads_as(text, *_COMMON[best.encoding]) else None


def _reads_as(text: str, common: str, least: float) -> bool:
    """True when the letters that every text of the script is full of are there: chance hits none of them."""
    foreign = [c for c in text[:20000].lower() if c > "\x7f"]
    return sum(1 for c in foreign if c in common) >= least * len(foreign)
