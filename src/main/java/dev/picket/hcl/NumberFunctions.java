package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.NUMBER;
import static dev.picket.hcl.Signature.Kind.SEQUENCE;

import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;

/// Numbers to numbers.
final class NumberFunctions {
    private NumberFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("abs", Signature.of(Type.NUMBER, a -> a.number(a.number(0).abs()), NUMBER));
        table.put("ceil", Signature.of(Type.NUMBER, a -> a.number(whole(a, RoundingMode.CEILING)), NUMBER));
        table.put("floor", Signature.of(Type.NUMBER, a -> a.number(whole(a, RoundingMode.FLOOR)), NUMBER));
        table.put("signum", Signature.of(Type.NUMBER, a -> a.count(Integer.signum(a.integer(0))), NUMBER));
        table.put(
                "max",
                Signature.of(Type.NUMBER, a -> extreme(a, BigDecimal::max)).more(NUMBER));
        table.put(
                "min",
                Signature.of(Type.NUMBER, a -> extreme(a, BigDecimal::min)).more(NUMBER));
        table.put("pow", Signature.of(Type.NUMBER, NumberFunctions::pow, NUMBER, NUMBER));
        table.put("log", Signature.of(Type.NUMBER, NumberFunctions::log, NUMBER, NUMBER));
        table.put("parseint", Signature.of(Type.NUMBER, NumberFunctions::parseInt, ANY, NUMBER));
        table.put("sum", Signature.of(Type.NUMBER, NumberFunctions::sum, SEQUENCE));
        table.put(
                "range",
                Signature.of(new Type.ListOf(Type.NUMBER), RangeFunction::range).more(ANY));
    }

    private static BigDecimal whole(Arguments a, RoundingMode mode) {
        return Numbers.rounded(Numbers.checked(a.number(0), a.at(0))).setScale(0, mode);
    }

    private static Value extreme(Arguments a, BinaryOperator<BigDecimal> pick) {
        if (a.size() == 0) {
            throw a.fail(-1, "needs at least one number");
        }
        var best = a.number(0);
        for (int i = 1; i < a.size(); i++) {
            best = pick.apply(best, a.number(i));
        }
        return a.number(best);
    }

    private static Value pow(Arguments a) {
        // a binary float of 64 bits, as in Terraform
        return a.number(
                finite(a, Powers.pow(a.number(0).doubleValue(), a.number(1).doubleValue())));
    }

    private static Value log(Arguments a) {
        return a.number(finite(
                a,
                Powers.log(a.number(0).doubleValue()) / Powers.log(a.number(1).doubleValue())));
    }

    private static BigDecimal finite(Arguments a, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw Failures.numberOutOfRange(a.at());
        }
        return BigDecimal.valueOf(value);
    }

    private static Value parseInt(Arguments a) {
        switch (a.get(0)) {
            case Value.Text _ -> {}
            case Value.Unknown u
            when u.type() == Type.ANY || u.type() == Type.STRING -> {
                return a.unknown(u, Type.NUMBER);
            }
            case Value.Null _
            when a.rules() -> {
                return a.nothing(Type.NUMBER);
            }
            default -> throw a.fail(0, "a string is required");
        }
        int base = a.integer(1);
        if (base < 2 || base > 62) {
            throw a.fail(1, "the base must be between 2 and 62");
        }
        var text = a.text(0);
        boolean negative = text.startsWith("-");
        var digits = negative || text.startsWith("+") ? text.substring(1) : text;
        var value = BigInteger.ZERO;
        if (digits.isEmpty() || digits.length() > Bounds.DIGITS) {
            throw a.fail(0, "\"" + text + "\" is no whole number in base " + base);
        }
        for (char c : digits.toCharArray()) {
            int digit = digit(c, base);
            if (digit < 0 || digit >= base) {
                throw a.fail(0, "\"" + text + "\" is no whole number in base " + base);
            }
            value = value.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit));
        }
        return a.number(new BigDecimal(negative ? value.negate() : value));
    }

    /// Up to base 36 letters mean the same in either case; above, small ones come first.
    private static int digit(char c, int base) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + (base <= 36 ? 10 : 36) : -1;
    }

    private static Value sum(Arguments a) {
        var rest = a.sequence(0).rest();
        var sum = BigDecimal.ZERO;
        var items = a.present(0);
        for (var item : items) {
            if (item instanceof Value.Null) {
                if (a.rules()) {
                    continue;
                }
                throw a.fail(0, "an element is null");
            }
            var number = Conversions.convert(item, Type.NUMBER, a.at(0));
            if (number instanceof Value.Unknown u) {
                return a.unknown(u, Type.NUMBER);
            }
            sum = Floats.add(sum, Numbers.checked(((Value.Number) number).value(), a.at(0)));
        }
        if (rest.isPresent()) {
            return a.unknown(rest.get(), Type.NUMBER);
        }
        if (items.isEmpty() && !a.rules()) {
            throw a.fail(0, "the list is empty");
        }
        return a.number(sum);
    }
}
