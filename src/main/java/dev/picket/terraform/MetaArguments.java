package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/// What Terraform itself reads of a resource: names there are names, nothing is evaluated.
final class MetaArguments {
    static final Set<String> NAMES =
            Set.of("count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection");
    private static final Set<String> SHOWN = Set.of("provider", "depends_on", "lifecycle");

    private MetaArguments() {}

    /// `provider`, `depends_on`, `lifecycle` as texts, numbers and lists.
    static Mapping of(Block resource) {
        return object(resource.body(), resource.header(), SHOWN);
    }

    private static Mapping object(Body body, Span header, Set<String> only) {
        var members = new LinkedHashMap<String, Value>();
        for (var item : body.items()) {
            switch (item) {
                case Attribute a
                when only.isEmpty() || only.contains(a.name()) -> members.put(a.name(), literal(a.value()));
                case Block b
                when only.contains(b.type()) -> members.put(b.type(), object(b.body(), b.header(), Set.of()));
                case Attribute _, Block _ -> {}
            }
        }
        return Mapping.object(members, Home.written(header));
    }

    private static Value literal(Expression e) {
        var home = Home.written(e.span());
        return switch (e) {
            case Expression.Bool b -> new Value.Bool(b.value(), home);
            case Expression.Number n -> new Value.Number(n.value(), home);
            case Expression.Text t -> new Value.Text(t.value(), home);
            case Expression.Tuple t ->
                new Sequence(
                        Sequence.Kind.TUPLE,
                        Type.ANY,
                        Sequence.plain(t.elements().stream()
                                .map(MetaArguments::literal)
                                .toList()),
                        Optional.empty(),
                        home,
                        false);
            default -> new Value.Text(e.span().text(), home);
        };
    }
}
