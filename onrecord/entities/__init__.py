"""Who and what a text names: candidates, mentions, aliases, affiliations, pronouns, documents."""
