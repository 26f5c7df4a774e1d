package dev.picket.hcl;

import java.math.BigDecimal;

/// Numbers, bounded: nobody writes a thousand digits, and a number of a billion digits must not come of ten characters.
final class NumberLiteral {
    private static final int DIGITS = 1_000;
    private static final int EXPONENT_DIGITS = 4;

    private NumberLiteral() {}

    static Expression parse(Cursor cursor) {
        var scanner = cursor.scanner;
        var span = cursor.here();
        int start = scanner.start;
        int end = scanner.end;
        var value = end - start <= 18 ? smallInteger(scanner.text, start, end) : -1;
        if (value >= 0) {
            scanner.advance();
            return new Expression.Number(BigDecimal.valueOf(value), span);
        }
        int dot = scanner.text.indexOf('.', start);
        if (dot >= 0 && dot < end && scanner.text.lastIndexOf('.', end - 1) != dot) {
            cursor.fail(HclDiagnostics.twoFractions(span));
            return new Expression.Broken(span);
        }
        if (end - start > DIGITS || exponentDigits(scanner.text, start, end) > EXPONENT_DIGITS) {
            cursor.fail(HclDiagnostics.numberTooLarge(span));
            return new Expression.Broken(span);
        }
        scanner.advance();
        return new Expression.Number(new BigDecimal(scanner.text.substring(start, end)), span);
    }

    private static long smallInteger(String text, int start, int end) {
        long value = 0;
        for (int p = start; p < end; p++) {
            char c = text.charAt(p);
            if (!Scanner.isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static int exponentDigits(String text, int start, int end) {
        int digits = 0;
        for (int p = end - 1; p > start; p--) {
            char c = text.charAt(p);
            if (c == 'e' || c == 'E') {
                return digits;
            }
            digits += Scanner.isDigit(c) ? 1 : 0;
        }
        return 0;
    }
}
