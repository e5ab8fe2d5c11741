"""Round the durations by which pytest-split shares out the corpus: `make durations`.

Its file is committed: a few milliseconds move no case to another part.
"""

from __future__ import annotations

import json
from pathlib import Path

PATH = Path(__file__).with_suffix(".json")

if __name__ == "__main__":
    told = json.loads(PATH.read_text(encoding="utf-8"))
    rounded = {name: round(seconds, 2) for name, seconds in sorted(told.items())}
    PATH.write_text(json.dumps(rounded, indent=0) + "\n", encoding="utf-8")
