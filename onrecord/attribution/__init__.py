"""Who says what: cues with their sources and the spans that they bring, up to whole chains."""
