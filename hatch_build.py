"""Choose what of ``data/`` goes into the wheel: what code reads, not what people open."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_LEFT_OUT = {".xlsx", ".svg"}


class PackagedData(BuildHookInterface):
    """Put schema and data into the wheel as ``newsvoices/_pkg``; an editable install reads them where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file to include."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        for folder in ("schema", "data"):
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and path.suffix not in _LEFT_OUT:
                    inside = path.relative_to(root).as_posix()
                    build_data["force_include"][str(path)] = f"newsvoices/_pkg/{inside}"
