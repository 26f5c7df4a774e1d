package dev.picket.hcl;

/// The escapes of quoted texts: of a line ending, a tab, a quote, a backslash, and of any character by its four or
/// eight hexadecimal digits.
final class Escapes {
    private Escapes() {}

    /// Appends what the escape at `position` stands for, and gives the place behind it.
    static int read(Cursor cursor, int position, StringBuilder out) {
        char selector = cursor.scanner.at(position + 1);
        switch (selector) {
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case '"' -> out.append('"');
            case '\\' -> out.append('\\');
            case 'u' -> {
                return unicode(cursor, position, 4, out);
            }
            case 'U' -> {
                return unicode(cursor, position, 8, out);
            }
            default -> cursor.failAt(position, HclDiagnostics.unknownEscape(cursor.span(position, position + 1)));
        }
        return position + 2;
    }

    private static int unicode(Cursor cursor, int position, int digits, StringBuilder out) {
        int end = position + 2 + digits;
        long codePoint = 0;
        for (int p = position + 2; p < end; p++) {
            int digit = Character.digit(cursor.scanner.at(p), 16);
            if (digit < 0 || cursor.scanner.at(p) > 'f') {
                cursor.failAt(position, HclDiagnostics.escapeTooShort(cursor.span(position, p), digits));
                return p;
            }
            codePoint = codePoint * 16 + digit;
        }
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        if (surrogate || codePoint > Character.MAX_CODE_POINT) {
            cursor.failAt(position, HclDiagnostics.noSuchCharacter(cursor.span(position, end)));
            return end;
        }
        out.appendCodePoint((int) codePoint);
        return end;
    }
}
