"""Where the ledger is kept: tables, engines, migrations, queries and views."""
