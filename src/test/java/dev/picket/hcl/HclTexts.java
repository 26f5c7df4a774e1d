package dev.picket.hcl;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// HCL of all kinds, at random, for properties; all of it valid, but that a body may set an argument twice.
final class HclTexts {
    private HclTexts() {}

    static Arbitrary<String> files() {
        return items(2).list().ofMaxSize(5).map(items -> String.join("\n", items) + "\n");
    }

    private static Arbitrary<String> items(int depth) {
        var attribute = Combinators.combine(names(), expressions(), Arbitraries.of("", " # c", " // ${d", " /* e */"))
                .as((name, value, comment) -> name + " = " + value + comment);
        if (depth == 0) {
            return attribute;
        }
        var block = Combinators.combine(
                        names(), texts(), items(depth - 1).list().ofMaxSize(3))
                .as((type, label, items) -> type + " " + label + " {\n  " + String.join("\n  ", items) + "\n}");
        var heredoc = Combinators.combine(names(), expressions(), Arbitraries.of("<<", "<<-"))
                .as((name, value, opener) ->
                        name + " = " + opener + "EOT\n    a $${b} ${" + value + "}\n  c \\ \"\nEOT");
        return Arbitraries.oneOf(attribute, block, heredoc);
    }

    static Arbitrary<String> expressions() {
        return expressions(3);
    }

    private static Arbitrary<String> expressions(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(names(), texts(), Arbitraries.of("1", "0.25", "1e3", "true", "null"));
        }
        var inner = expressions(depth - 1);
        return Arbitraries.oneOf(
                inner,
                Combinators.combine(
                                inner,
                                Arbitraries.of("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"),
                                inner)
                        .as((l, o, r) -> l + " " + o + " " + r),
                Combinators.combine(Arbitraries.of("!", "-"), inner).as((o, e) -> o + "(" + e + ")"),
                Combinators.combine(inner, inner, inner).as((a, b, c) -> "(" + a + ") ? " + b + " : " + c),
                inner.list().ofMaxSize(3).map(es -> "[" + String.join(", ", es) + "]"),
                Combinators.combine(names(), texts(), inner, inner)
                        .as((k, t, a, b) -> "{\n" + k + " = " + a + "\n" + t + " : " + b + ", (x) = 1\n}"),
                Combinators.combine(names(), inner.list().ofMaxSize(3), Arbitraries.of("", "..."))
                        .as((f, es, end) -> f + "(" + String.join(", ", es) + (es.isEmpty() ? "" : end) + ")"),
                Combinators.combine(names(), names(), inner, Arbitraries.of("[*]", ".*", "[0]", ".5", "[\"k\"]"))
                        .as((a, b, e, step) -> a + step + "." + b + "[" + e + "]"),
                Combinators.combine(names(), inner, inner)
                        .as((v, c, e) -> "[for " + v + " in (" + c + ") : " + e + " if (" + e + ")]"),
                Combinators.combine(names(), inner, inner)
                        .as((v, c, e) -> "{for k, " + v + " in (" + c + ") : " + v + " => " + e + "}"),
                Combinators.combine(texts(), inner)
                        .as((t, e) -> t.substring(0, t.length() - 1) + "${" + e + "}%{ if (" + e
                                + ") ~} a %{ else }b%{ endif }\""));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b_c", "d-e", "ü", "_x1", "var", "each");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("\"\"", "\"x y\"", "\"q\\\"\\n\\\\\"", "\"ü😀\"", "\"$${a} $ %\"", "\"# no /* comment\"");
    }
}
