package dev.picket.hcl;

import dev.picket.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// Terraform's numbers: binary floats of 512 bits, that is 154 decimal digits. `BigDecimal` is exact within those;
/// what does not end (1/3) is kept with more digits and rounded when compared and printed, so that `1/3*3 == 1`.
final class Numbers {
    static final MathContext KEPT = new MathContext(170, RoundingMode.HALF_EVEN);
    static final MathContext SHOWN = new MathContext(154, RoundingMode.HALF_EVEN);

    private Numbers() {}

    static BigDecimal rounded(BigDecimal n) {
        return n.precision() > 155 ? n.round(SHOWN) : n;
    }

    static int compare(BigDecimal a, BigDecimal b) {
        return rounded(a).compareTo(rounded(b));
    }

    /// Plain digits, no exponent, no trailing zeros.
    static String format(BigDecimal n, Span at) {
        var shown = rounded(checked(n, at));
        if (shown.signum() == 0) {
            return "0";
        }
        return shown.stripTrailingZeros().toPlainString();
    }

    static BigDecimal checked(BigDecimal n, Span at) {
        if (n.signum() != 0 && Math.abs((long) n.precision() - n.scale()) > Bounds.DIGITS) {
            throw Failures.numberOutOfRange(at);
        }
        return n;
    }

    /// What Terraform reads as a number: decimal digits with an optional sign, fraction and exponent.
    static Optional<BigDecimal> parse(String text) {
        int length = text.length();
        if (length == 0 || length > Bounds.DIGITS) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first != '-' && first != '+' && first != '.' && (first < '0' || first > '9')) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > '9' && text.charAt(i) != 'e' && text.charAt(i) != 'E') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static boolean isWhole(BigDecimal n) {
        return n.signum() == 0 || n.scale() <= 0 || n.stripTrailingZeros().scale() <= 0;
    }
}
