"""`dis.dis` prints line, label, offset, opcode and operand, in another form each time."""

import dis


def total(prices: list[float], limit: float) -> float:
    result = 0.0
    for price in prices:
        if price < limit:
            result += price
    return result


names = [instruction.opname for instruction in dis.get_instructions(total)]
assert names.count("FOR_ITER") == names.count("COMPARE_OP") == 1
dis.dis(total)
