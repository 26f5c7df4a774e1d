package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Subexpressions;
import dev.picket.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Where a configuration first uses each variable, for speaking of one that nobody declares.
final class Mentions {
    private final Map<String, Span> first = new HashMap<>();

    private Mentions() {}

    /// The first use of each `var.x`, by name.
    static Map<String, Span> ofVariables(Configuration c) {
        var mentions = new Mentions();
        c.locals().values().forEach(a -> mentions.expression(a.value()));
        for (SequencedMap<String, Block> blocks :
                List.of(c.resources(), c.data(), c.ephemerals(), c.calls(), c.outputs())) {
            blocks.values().forEach(b -> mentions.body(b.body()));
        }
        c.providers().forEach(b -> mentions.body(b.body()));
        return mentions.first;
    }

    private void body(Body body) {
        for (var item : body.items()) {
            switch (item) {
                case Attribute a -> expression(a.value());
                case Block b -> body(b.body());
            }
        }
    }

    private void expression(Expression e) {
        if (e instanceof Expression.Attribute a
                && a.target() instanceof Expression.Name n
                && n.name().equals("var")) {
            first.putIfAbsent(a.name(), a.span());
            return;
        }
        Subexpressions.of(e).forEach(this::expression);
    }
}
