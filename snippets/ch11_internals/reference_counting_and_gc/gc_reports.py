"""`gc.callbacks` reports every collection; 3.15 adds `candidates` and `duration`."""

import gc
import sys


class Node:
    def __init__(self) -> None:
        self.me = self


def on_gc(phase: str, info: dict[str, int]) -> None:
    if phase == "stop":
        reports.append(info)


reports: list[dict[str, int]] = []
gc.disable()
gc.collect()
for _ in range(1_000):
    Node()
gc.callbacks.append(on_gc)
gc.collect(0)
gc.callbacks.clear()

(report,) = reports
print(f"keys of the report = {sorted(report)}")
statistics = {key for generation in gc.get_stats() for key in generation}
print(f"keys of get_stats = {sorted(statistics)}")
print(f"collected = {report['collected']}")
print(f"candidates = {report.get('candidates', 'not reported')}")
assert report["collected"] == 1_000
assert report["uncollectable"] == 0
assert ({"candidates", "duration"} <= report.keys()) == (sys.version_info >= (3, 15))
