package dev.picket.hcl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Arithmetic of Terraform's numbers: binary floats of 512 bits, rounded to the nearest after each step, ties to even. A number is kept as
/// the shortest decimal that is read back as the same float, which is also how it is printed: two numbers are equal where these are.
final class Floats {
    private static final int BITS = 512;
    /// Decimals of so many digits are surely told apart by 512 bits.
    private static final int DIGITS = 153;

    private static final MathContext NEAR = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Floats() {}

    /// `mantissa * 2^exponent`
    private record Float(BigInteger mantissa, int exponent) {
        /// @param inexact whether a little more is left that the mantissa does not hold
        static Float rounded(BigInteger mantissa, int exponent, boolean inexact) {
            int surplus = mantissa.abs().bitLength() - BITS;
            if (surplus <= 0) {
                return new Float(mantissa, exponent);
            }
            var size = mantissa.abs();
            var kept = size.shiftRight(surplus);
            boolean half = size.testBit(surplus - 1);
            boolean more = inexact || size.getLowestSetBit() < surplus - 1;
            if (half && (more || kept.testBit(0))) {
                kept = kept.add(BigInteger.ONE);
            }
            return new Float(mantissa.signum() < 0 ? kept.negate() : kept, exponent + surplus);
        }

        static Float of(BigDecimal n) {
            if (n.scale() <= 0) {
                return rounded(n.toBigIntegerExact(), 0, false);
            }
            return ratio(n.unscaledValue(), BigInteger.TEN.pow(n.scale()));
        }

        /// More than enough bits of the quotient, and whether any are left.
        static Float ratio(BigInteger over, BigInteger under) {
            int shift = Math.max(0, BITS + 2 + under.bitLength() - over.bitLength());
            var parts = over.abs().shiftLeft(shift).divideAndRemainder(under.abs());
            boolean negative = over.signum() * under.signum() < 0;
            return rounded(negative ? parts[0].negate() : parts[0], -shift, parts[1].signum() != 0);
        }

        Float plus(Float other) {
            int low = Math.min(exponent, other.exponent);
            var sum = mantissa.shiftLeft(exponent - low).add(other.mantissa.shiftLeft(other.exponent - low));
            return rounded(sum, low, false);
        }

        Float times(Float other) {
            return rounded(mantissa.multiply(other.mantissa), exponent + other.exponent, false);
        }

        Float over(Float other) {
            var quotient = ratio(mantissa, other.mantissa);
            return new Float(quotient.mantissa, quotient.exponent + exponent - other.exponent);
        }

        Float negated() {
            return new Float(mantissa.negate(), exponent);
        }

        /// Its whole part.
        Float whole() {
            return exponent >= 0
                    ? this
                    : new Float(
                            mantissa.signum() < 0
                                    ? mantissa.negate().shiftRight(-exponent).negate()
                                    : mantissa.shiftRight(-exponent),
                            0);
        }

        BigDecimal shortest() {
            if (mantissa.signum() < 0) {
                return negated().shortest().negate();
            }
            int gap = BITS - mantissa.bitLength();
            if (mantissa.signum() == 0 || exponent >= 0 && exponent <= gap) {
                return new BigDecimal(mantissa.shiftLeft(exponent));
            }
            var doubled = mantissa.shiftLeft(gap + 1);
            int half = exponent - gap - 1;
            var low = exact(doubled.subtract(BigInteger.ONE), half);
            var high = exact(doubled.add(BigInteger.ONE), half);
            var middle = exact(doubled, half);
            var near = middle.round(NEAR);
            boolean inside = near.compareTo(low) > 0 && near.compareTo(high) < 0;
            return inside ? near : within(low, middle, high, !doubled.testBit(1));
        }

        private static BigDecimal exact(BigInteger mantissa, int exponent) {
            return exponent >= 0
                    ? new BigDecimal(mantissa.shiftLeft(exponent))
                    : new BigDecimal(mantissa.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
        }

        /// The decimal of the fewest digits between the bounds, the nearest one of those.
        private static BigDecimal within(BigDecimal low, BigDecimal middle, BigDecimal high, boolean inclusive) {
            for (int digits = DIGITS + 1; ; digits++) {
                var down = middle.round(new MathContext(digits, RoundingMode.DOWN));
                var up = middle.round(new MathContext(digits, RoundingMode.UP));
                boolean downFits = down.compareTo(low) > 0 || inclusive && down.compareTo(low) == 0;
                boolean upFits = up.compareTo(high) < 0 || inclusive && up.compareTo(high) == 0;
                if (downFits && upFits) {
                    return middle.round(new MathContext(digits, RoundingMode.HALF_EVEN));
                }
                if (downFits || upFits) {
                    return downFits ? down : up;
                }
            }
        }
    }

    /// What computing with two numbers costs, in steps of an evaluation: long fractions take their time.
    static long steps(BigDecimal a, BigDecimal b) {
        if (areWhole(a, b)) {
            return 0;
        }
        long longest = Math.max(Math.abs((long) a.scale()), Math.abs((long) b.scale()));
        return 16 + longest * longest / 2_000;
    }

    static BigDecimal add(BigDecimal a, BigDecimal b) {
        return areWhole(a, b)
                ? canonical(a.add(b))
                : Float.of(a).plus(Float.of(b)).shortest();
    }

    static BigDecimal subtract(BigDecimal a, BigDecimal b) {
        return add(a, b.negate());
    }

    static BigDecimal multiply(BigDecimal a, BigDecimal b) {
        return areWhole(a, b)
                ? canonical(a.multiply(b))
                : Float.of(a).times(Float.of(b)).shortest();
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return Float.of(a).over(Float.of(b)).shortest();
    }

    static BigDecimal remainder(BigDecimal a, BigDecimal b) {
        var left = Float.of(a);
        var right = Float.of(b);
        var whole = left.over(right).whole();
        return left.plus(right.times(whole).negated()).shortest();
    }

    /// A decimal of many digits as the float that it is read as.
    static BigDecimal canonical(BigDecimal n) {
        return n.precision() <= DIGITS ? n : Float.of(n).shortest();
    }

    private static boolean areWhole(BigDecimal a, BigDecimal b) {
        return a.scale() == 0 && b.scale() == 0 && a.precision() <= DIGITS && b.precision() <= DIGITS;
    }
}
