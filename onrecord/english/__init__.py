"""What is known of English words: names, offices, countries, verbs that attribute; no rule."""
