package dev.picket.document;

import dev.picket.document.Node.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/// What a scalar means. Unquoted YAML is read as YAML 1.1 has it, as CloudFormation does, without timestamps and
/// base-60 numbers:
/// `yes`/`no`/`on`/`off` are bools (`y` and `n` are not), `012345670123` is octal (and text with an 8 or 9 in it),
/// `2012-10-17` is text.
/// Source: CloudFormation User Guide, "CloudFormation template format" (YAML 1.1 with exceptions); aws-cli#5257;
/// cloudformation-coverage-roadmap#745.
public sealed interface ScalarKind {
    record Nothing() implements ScalarKind {}

    record Truth(boolean value) implements ScalarKind {}

    record Amount(BigDecimal value) implements ScalarKind {}

    record Words(String value) implements ScalarKind {}

    Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
    Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_]+");
    Pattern BINARY = Pattern.compile("[-+]?0b[01_]+");
    Pattern FLOAT = Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]{1,3})?"
            + "|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]{1,3}");

    /// Digits of a number; a longer one is text, so that no number costs more than its text.
    int MAX_DIGITS = 400;

    static ScalarKind of(Scalar scalar) {
        var text = scalar.text();
        return switch (scalar.style()) {
            case JSON_STRING, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED -> new Words(text);
            case JSON_NULL -> new Nothing();
            case JSON_TRUE -> new Truth(true);
            case JSON_FALSE -> new Truth(false);
            case JSON_NUMBER -> json(text);
            case PLAIN ->
                scalar.tag().filter(t -> t.text().equals("!!str")).isPresent() ? new Words(text) : plain(text);
        };
    }

    /// The text that it is where a text is wanted, a key for example: bools are `true` and `false`, numbers are
    /// decimal, null is empty.
    static String text(Scalar scalar) {
        return switch (of(scalar)) {
            case Nothing _ -> "";
            case Truth(boolean value) -> String.valueOf(value);
            case Amount(var value) -> value.toPlainString();
            case Words(var value) -> value;
        };
    }

    private static ScalarKind json(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        boolean huge = text.length() > MAX_DIGITS || exponent >= 0 && text.length() - exponent > 5;
        return huge ? new Words(text) : new Amount(new BigDecimal(text));
    }

    private static ScalarKind plain(String text) {
        if (text.isEmpty()) {
            return new Nothing();
        }
        char first = text.charAt(0);
        if (first == '+' || first == '-' || first == '.' || first >= '0' && first <= '9') {
            return text.length() > MAX_DIGITS ? new Words(text) : number(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> new Nothing();
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> new Truth(true);
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> new Truth(false);
            default -> new Words(text);
        };
    }

    private static ScalarKind number(String text) {
        var digits = text.replace("_", "");
        if (DECIMAL.matcher(text).matches()) {
            return new Amount(new BigDecimal(digits));
        }
        if (OCTAL.matcher(text).matches()) {
            return new Amount(new BigDecimal(new BigInteger(digits, 8)));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return integer(text, digits.replaceFirst("0x", ""), 16);
        }
        if (BINARY.matcher(text).matches()) {
            return integer(text, digits.replaceFirst("0b", ""), 2);
        }
        return FLOAT.matcher(text).matches() ? new Amount(new BigDecimal(digits)) : new Words(text);
    }

    private static ScalarKind integer(String text, String digits, int radix) {
        return digits.isEmpty() || digits.equals("-") || digits.equals("+")
                ? new Words(text)
                : new Amount(new BigDecimal(new BigInteger(digits, radix)));
    }
}
