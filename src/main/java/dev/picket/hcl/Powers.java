package dev.picket.hcl;

/// Logarithms and powers in floats of 64 bits, in the steps in which Terraform's runtime takes them: another order gives another last digit.
final class Powers {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;

    private Powers() {}

    /// The natural logarithm: `2^k * (1 + f)` with `f` small, then a series in `f / (2 + f)` (Sun's fdlibm, e_log).
    static double log(double x) {
        if (!(x > 0) || Double.isInfinite(x) || Math.getExponent(x) < Double.MIN_EXPONENT) {
            return Math.log(x);
        }
        int k = Math.getExponent(x) + 1;
        double f1 = Math.scalb(x, -k);
        if (f1 < Math.sqrt(2) / 2) {
            f1 *= 2;
            k--;
        }
        double f = f1 - 1;
        double s = f / (2 + f);
        double s2 = s * s;
        double s4 = s2 * s2;
        double odd = s2
                * (6.666666666666735130e-01
                        + s4
                                * (2.857142874366239149e-01
                                        + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
        double even = s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
        double half = 0.5 * f * f;
        return k * LN2_HIGH - ((half - (s * (half + odd + even) + k * LN2_LOW)) - f);
    }

    /// The whole part of the exponent by squaring, mantissa and exponent apart; its fraction by `exp` and [#log(double)].
    static double pow(double x, double y) {
        double size = Math.abs(y);
        if (x == 0 || y == 0 || Double.isNaN(x) || Double.isInfinite(x) || !(size < Long.MAX_VALUE)) {
            return Math.pow(x, y);
        }
        if (size == 0.5) {
            return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
        }
        double whole = Math.floor(size);
        double fraction = size - whole;
        if (fraction != 0 && x < 0) {
            return Double.NaN;
        }
        double result = 1;
        long exponent = 0;
        if (fraction != 0) {
            if (fraction > 0.5) {
                fraction--;
                whole++;
            }
            result = Math.exp(fraction * log(x));
        }
        int e = Math.getExponent(x) + 1;
        double base = Math.scalb(x, -e);
        long power = e;
        for (long i = (long) whole; i != 0; i >>= 1) {
            if (power < -(1 << 12) || power > 1 << 12) {
                exponent += power;
                break;
            }
            if ((i & 1) == 1) {
                result *= base;
                exponent += power;
            }
            base *= base;
            power <<= 1;
            if (base < 0.5) {
                base += base;
                power--;
            }
        }
        return y < 0 ? Math.scalb(1 / result, (int) -exponent) : Math.scalb(result, (int) exponent);
    }
}
