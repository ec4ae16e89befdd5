"""The command line: a face over flows, stages and storage; nothing imports it."""
