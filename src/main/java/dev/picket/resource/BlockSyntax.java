package dev.picket.resource;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Subexpressions;
import dev.picket.text.Span;
import java.util.HashMap;

/// Places within a block: `ingress[0].cidr_blocks[1]`. What `dynamic` makes is `[*]`, for its content stands once for
/// all.
public record BlockSyntax(Block block) implements Resource.Syntax {
    @Override
    public String path(Span place) {
        return block.header().contains(place) || !block.span().contains(place) ? "" : path(block.body(), place);
    }

    @Override
    public Span enclosing(Span place) {
        var header = block.header();
        for (var inner = block; inner != null; ) {
            header = inner.header();
            inner = inner.body()
                    .blocks()
                    .filter(b -> b.span().contains(place))
                    .findFirst()
                    .orElse(null);
        }
        return header;
    }

    private static String path(Body body, Span place) {
        var counts = new HashMap<String, Integer>();
        for (var item : body.items()) {
            switch (item) {
                case Attribute a -> {
                    if (a.span().contains(place)) {
                        return a.name() + path(a.value(), place);
                    }
                }
                case Block b -> {
                    boolean dynamic = b.type().equals("dynamic");
                    var type = dynamic ? b.label(0) : b.type();
                    int index = counts.merge(type, 1, Integer::sum) - 1;
                    if (b.span().contains(place)) {
                        var step = type + (dynamic ? "[*]" : "[" + index + "]");
                        var inner = dynamic ? content(b, place) : path(b.body(), place);
                        return inner.isEmpty() ? step : step + "." + inner;
                    }
                }
            }
        }
        return "";
    }

    private static String content(Block dynamic, Span place) {
        return dynamic.body()
                .block("content")
                .filter(c -> c.span().contains(place))
                .map(c -> path(c.body(), place))
                .orElse("");
    }

    private static String path(Expression e, Span place) {
        if (e.span().equals(place)) {
            return "";
        }
        return switch (e) {
            case Expression.Tuple t -> {
                for (int i = 0; i < t.elements().size(); i++) {
                    if (t.elements().get(i).span().contains(place)) {
                        yield "[" + i + "]" + path(t.elements().get(i), place);
                    }
                }
                yield "";
            }
            case Expression.Object o -> {
                for (var member : o.members()) {
                    if (member.span().contains(place)) {
                        yield "." + key(member.key()) + path(member.value(), place);
                    }
                }
                yield "";
            }
            default -> {
                for (var inner : Subexpressions.of(e)) {
                    if (inner.span().contains(place)) {
                        yield path(inner, place);
                    }
                }
                yield "";
            }
        };
    }

    private static String key(Expression key) {
        return key instanceof Expression.Text t ? t.value() : key.span().text();
    }
}
