"""Publish the tables: CSV, Parquet, workbook, descriptor, checksums, and the swap that puts them in place."""
