"""What stops a command: a sentence on what is wrong and a sentence on what to do."""

from __future__ import annotations


class OnRecordError(Exception):
    """Something a person must change before the work can go on."""

    def __init__(self, message: str, remedy: str) -> None:
        # both go to Exception unchanged, so that the error survives pickle on its way out of a child
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class PathMissing(OnRecordError):
    """A path that somebody named does not exist."""


class PathUnreadable(OnRecordError):
    """A path exists, but this user may not read it."""


class SettingsWrong(OnRecordError):
    """Settings that cannot be used: a sentence for each, all at once."""

    def __init__(self, mistakes: tuple[str, ...], remedy: str) -> None:
        Exception.__init__(self, mistakes, remedy)
        self.mistakes = mistakes
        self.message = "; ".join(mistakes)
        self.remedy = remedy


class Rejection(OnRecordError):
    """What the library was given is no article, feed or text that it reads: words, and a code to count."""

    def __init__(self, message: str, remedy: str, code: str) -> None:
        Exception.__init__(self, message, remedy, code)
        self.message = message
        self.remedy = remedy
        self.code = code


class SentencesUnread(UserWarning):
    """A rule broke on some sentences of a text: their claims are missing, those of the others are there."""
