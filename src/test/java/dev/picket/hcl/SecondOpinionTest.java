package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// hcl4j reads the same out of files of blocks, literals, lists and maps. It has no precedence of operators and reads heredocs and
/// escapes differently, so those stay out; `terraform` itself is asked about them elsewhere (docs/accuracy.md).
class SecondOpinionTest {
    @Provide
    Arbitrary<String> files() {
        var names = Arbitraries.of("alpha", "beta_1", "gamma");
        var scalars = Arbitraries.of("true", "false", "\"text\"", "\"two words\"", "\"\"", "7", "42");
        var lists = scalars.list().ofMinSize(1).ofMaxSize(3).map(l -> "[" + String.join(", ", l) + "]");
        var maps = Combinators.combine(scalars, lists).as((s, l) -> "{\n    one = " + s + "\n    two = " + l + "\n  }");
        var values = Arbitraries.oneOf(scalars, lists, maps);
        var bodies = Combinators.combine(values, values, values)
                .as((a, b, c) -> "  alpha = " + a + "\n  beta_1 = " + b + " # comment\n  gamma = " + c + "\n");
        var blocks = Combinators.combine(names, names, bodies)
                .as((type, label, body) -> "resource \"" + type + "\" \"" + label + "\" {\n" + body + "}\n");
        return blocks.list().ofMinSize(1).ofMaxSize(4).map(l -> {
            var numbered = new ArrayList<String>();
            for (int i = 0; i < l.size(); i++) {
                numbered.add(l.get(i).replaceFirst("\" \\{", "_" + i + "\" {"));
            }
            return String.join("\n// between\n", numbered);
        });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void hcl4jReadsTheSame(@ForAll("files") String text) throws Exception {
        var ours = HclParser.parse(SourceFile.of("t.tf", text));
        assertEquals(List.of(), ours.diagnostics());
        assertEquals(plain(new HCLParser().parse(text)), body(ours.body()), text);
    }

    private static Map<String, Object> body(Body body) {
        var all = new HashMap<String, Object>();
        body.attributes().forEach(a -> all.put(a.name(), value(a.value())));
        body.blocks().forEach(b -> {
            Map<String, Object> at = all;
            var path = new ArrayList<>(List.of(b.type()));
            b.labels().forEach(l -> path.add(l.text()));
            for (var name : path.subList(0, path.size() - 1)) {
                at = child(at, name);
            }
            at.put(path.getLast(), body(b.body()));
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, _ -> new HashMap<String, Object>());
    }

    private static Object value(Expression expression) {
        return switch (expression) {
            case Expression.Bool(var value, _) -> value;
            case Expression.Number(var value, _) -> value.intValueExact();
            case Expression.Text(var value, _) -> value;
            case Expression.Tuple(var elements, _) ->
                elements.stream().map(SecondOpinionTest::value).toList();
            case Expression.Object(var members, _) -> {
                var map = new HashMap<String, Object>();
                members.forEach(m -> map.put((String) value(m.key()), value(m.value())));
                yield map;
            }
            default -> throw new AssertionError(expression);
        };
    }

    /// hcl4j's own maps and numbers as ordinary ones.
    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, Object>();
                map.forEach((k, v) -> plain.put(String.valueOf(k), plain(v)));
                yield plain;
            }
            case List<?> list -> list.stream().map(SecondOpinionTest::plain).toList();
            case Number number -> number.intValue();
            default -> value;
        };
    }
}
