"""deepcopy copies a shared list once and follows a cycle; a handwritten copy does neither."""

import copy

address = ["Main Street"]
order = {"ship_to": address, "bill_to": address}

deep = copy.deepcopy(order)
own = {key: value.copy() for key, value in order.items()}
print(f"deepcopy: still shared = {deep['ship_to'] is deep['bill_to']}")
print(f"own copy: still shared = {own['ship_to'] is own['bill_to']}")

cycle: list[object] = []
cycle.append(cycle)
copied = copy.deepcopy(cycle)
print(f"deepcopy: the cycle is closed = {copied[0] is copied}")
assert deep["ship_to"] is deep["bill_to"] is not address
assert own["ship_to"] is not own["bill_to"]
assert copied[0] is copied is not cycle
