package dev.picket.hcl;

import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;

/// `range(limit)`, `range(start, limit)`, `range(start, limit, step)`: at most 1,024 numbers, as in Terraform.
final class RangeFunction {
    private static final int MOST = 1024;

    private RangeFunction() {}

    static Value range(Arguments a) {
        if (a.size() < 1 || a.size() > 3) {
            throw a.fail(-1, Arguments.count(1, 3, false, a.size()));
        }
        var numbers = new ArrayList<BigDecimal>();
        for (int i = 0; i < a.size(); i++) {
            switch (a.get(i)) {
                case Value.Unknown u -> {
                    return a.unknown(u, new Type.ListOf(Type.NUMBER));
                }
                case Value.Null _ -> {
                    if (a.rules()) {
                        return a.nothing(new Type.ListOf(Type.NUMBER));
                    }
                    throw a.fail(i, "argument " + (i + 1) + " must not be null");
                }
                case Value v ->
                    numbers.add(Numbers.checked(
                            ((Value.Number) Conversions.convert(v, Type.NUMBER, a.at(i))).value(), a.at(i)));
            }
        }
        var start = numbers.size() == 1 ? BigDecimal.ZERO : numbers.getFirst();
        var limit = numbers.size() == 1 ? numbers.getFirst() : numbers.get(1);
        boolean down = limit.compareTo(start) < 0;
        var step = numbers.size() == 3 ? numbers.get(2) : BigDecimal.valueOf(down ? -1 : 1);
        if (step.signum() == 0 || (step.signum() < 0) != down && limit.compareTo(start) != 0) {
            throw a.fail(numbers.size() - 1, "the step does not lead from start to limit");
        }
        var values = new ArrayList<Value>();
        var home = a.home();
        for (var n = start; down ? n.compareTo(limit) > 0 : n.compareTo(limit) < 0; n = Floats.add(n, step)) {
            if (values.size() == MOST) {
                throw a.fail(-1, "gives at most 1,024 numbers");
            }
            values.add(new Value.Number(n, home));
        }
        return a.list(Type.NUMBER, values);
    }
}
