"""Local files as documents: every article a folder holds, or why one could not be read."""

from onrecord.seeds.folders import SeedFile, find_files
from onrecord.seeds.readers import read_file

__all__ = ["SeedFile", "find_files", "read_file"]
