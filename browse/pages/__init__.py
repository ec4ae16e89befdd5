"""The pages, a file a subject; each is a function that asks the ledger and says what is shown."""
