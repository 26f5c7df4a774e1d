package dev.picket.terraform;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// A value as a short text for tests: JSON, `?cause` for an unknown, `(guard: value | …)` for a choice, `…` for an open
/// end.
public final class Shown {
    private Shown() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Bool b -> String.valueOf(b.value());
            case Value.Number n -> number(n.value());
            case Value.Text t -> quote(t.value());
            case Value.Sequence s -> {
                var parts = new java.util.ArrayList<String>();
                for (int i = 0; i < s.size(); i++) {
                    var when = s.elements().get(i).when();
                    parts.add((when == Guard.ALWAYS ? "" : guard(when) + ": ") + of(s.get(i)));
                }
                s.rest().ifPresent(r -> parts.add("…" + of(r)));
                yield "[" + String.join(",", parts) + "]";
            }
            case Value.Mapping m -> {
                var parts = m.values().entrySet().stream()
                        .map(e -> quote(e.getKey()) + ":" + of(e.getValue()))
                        .collect(Collectors.toCollection(java.util.ArrayList::new));
                m.rest().ifPresent(r -> parts.add("…" + of(r)));
                yield "{" + String.join(",", parts) + "}";
            }
            case Value.Entity _ -> "<entity>";
            case Value.Choice c ->
                c.cases().stream()
                        .map(a -> guard(a.when()) + ": " + of(a.value()))
                        .collect(Collectors.joining(" | ", "(", ")"));
            case Value.Unknown u -> "?" + u.cause().text();
        };
    }

    static String guard(Guard guard) {
        return switch (guard) {
            case Guard.Fixed f -> String.valueOf(f.holds());
            case Guard.On on -> {
                var parts = new java.util.ArrayList<String>();
                on.cases().forEach((v, g) -> {
                    if (g != Guard.NEVER) {
                        parts.add(on.input().name() + "=" + v + (g == Guard.ALWAYS ? "" : " and " + guard(g)));
                    }
                });
                if (on.otherwise() != Guard.NEVER) {
                    parts.add((on.input().isSwitch()
                                    ? on.input().name() + "=true"
                                    : on.input().name() + "=other")
                            + (on.otherwise() == Guard.ALWAYS ? "" : " and " + guard(on.otherwise())));
                }
                yield String.join(" or ", parts);
            }
        };
    }

    private static String number(BigDecimal n) {
        var plain = n.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toString();
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
