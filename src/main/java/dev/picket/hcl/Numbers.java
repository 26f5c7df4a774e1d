package dev.picket.hcl;

import dev.picket.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// How numbers are read, compared and written; how they are computed with: [Floats].
final class Numbers {
    private Numbers() {}

    static BigDecimal rounded(BigDecimal n) {
        return Floats.canonical(n);
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
