"""A MappingProxyType follows its dict; frozendict, new in 3.15, is a copy that stays."""

import builtins
import sys
import threading
from types import MappingProxyType

limits = {"requests": 100}
published = {"MappingProxyType": MappingProxyType(limits)}
if sys.version_info >= (3, 15):
    published["frozendict"] = vars(builtins)["frozendict"](limits)
published["proxy of a copy"] = MappingProxyType(dict(limits))

owner = threading.Thread(target=limits.update, kwargs={"requests": 5})
owner.start()
owner.join()

for kind, view in published.items():
    print(f"{kind} after the owner's update = {view['requests']} requests")
seen = [view["requests"] for view in published.values()]
assert seen == ([5, 100, 100] if sys.version_info >= (3, 15) else [5, 100])
