package dev.picket.rule;

import dev.picket.finding.Finding.Setting;
import dev.picket.hcl.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An adapter's expression run backwards: which attribute of the user's gives a property that value.
///
/// Invertible are paths (`self.a`, `self.block[0].a`), constant maps over a path, constructors of these, and the same of
/// a block that is there once (`[for b in self.block : { A = b.a }][0]`).
final class Backwards {
    /// Names of loops -> the path that each stands for.
    private final Map<String, String> blocks;

    private Backwards(Map<String, String> blocks) {
        this.blocks = blocks;
    }

    /// @param row what the adapter makes the property of
    /// @param steps the names below the property
    /// @param value what the property must become
    static Optional<Setting> invert(Expression row, List<String> steps, Expression value) {
        return new Backwards(Map.of()).of(row, steps, value);
    }

    private Optional<Setting> of(Expression row, List<String> steps, Expression value) {
        return switch (row) {
            case Expression.Parentheses p -> of(p.inner(), steps, value);
            case Expression.Object o
            when !steps.isEmpty() ->
                o.members().stream()
                        .filter(m ->
                                m.key() instanceof Expression.Text(var name, _) && name.equals(steps.getFirst()))
                        .findFirst()
                        .flatMap(m -> of(m.value(), steps.subList(1, steps.size()), value));
            case Expression.Index i
            when i.target() instanceof Expression.Object table && steps.isEmpty() ->
                throughTable(table, i.key(), value);
            case Expression.Index i
            when i.target() instanceof Expression.ForTuple block && i.key() instanceof Expression.Number ->
                path(block.collection()).flatMap(p -> within(block.value(), p).of(block.result(), steps, value));
            case Expression.Attribute a
            when steps.isEmpty() -> path(a).flatMap(p -> LiteralText.of(value).map(v -> new Setting(p, v)));
            default -> Optional.empty();
        };
    }

    private Backwards within(String name, String path) {
        var inner = new HashMap<>(blocks);
        inner.put(name, path);
        return new Backwards(inner);
    }

    private Optional<Setting> throughTable(Expression.Object table, Expression key, Expression value) {
        var wanted = LiteralText.of(value);
        return table.members().stream()
                .filter(m -> wanted.isPresent() && LiteralText.of(m.value()).equals(wanted))
                .findFirst()
                .flatMap(m -> m.key() instanceof Expression.Text(var word, _)
                        ? path(key).map(p -> new Setting(p, isBool(word) ? word : "\"" + word + "\""))
                        : Optional.empty());
    }

    private static boolean isBool(String word) {
        return word.equals("true") || word.equals("false");
    }

    /// `self.block[0].a` as `block.a`
    private Optional<String> path(Expression e) {
        return switch (e) {
            case Expression.Attribute a
            when a.target() instanceof Expression.Name n ->
                n.name().equals("self")
                        ? Optional.of(a.name())
                        : Optional.ofNullable(blocks.get(n.name())).map(p -> p + "." + a.name());
            case Expression.Attribute a -> path(a.target()).map(p -> p + "." + a.name());
            case Expression.Index i when i.key() instanceof Expression.Number -> path(i.target());
            default -> Optional.empty();
        };
    }
}
