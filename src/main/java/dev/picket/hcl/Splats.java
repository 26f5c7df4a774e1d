package dev.picket.hcl;

import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `x[*].a` and `x.*.a`: each element of a list, or of what is none the one thing itself; null is nothing.
final class Splats {
    private Splats() {}

    static Value evaluate(Expression.Splat s, Evaluation on) {
        var target = Evaluator.settled(s.target(), on);
        var home = Homes.literal(on, s.span());
        return switch (target) {
            case Value.Null n -> {
                if (!Homes.rules(on) && (n.type() instanceof Type.ListOf || n.type() instanceof Type.SetOf)) {
                    throw Failures.nullNotAllowed(s.target().span());
                }
                yield Sequence.tuple(List.of(), n.home());
            }
            case Sequence q -> each(s, q, on);
            case Value.Unknown u
            when u.type() == Type.ANY || Types.isSequenceType(u.type()) -> Items.unknown(u, u.home());
            case Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _, Value.Entity _ ->
                Sequence.tuple(List.of(apply(s, target, on)), home);
            case Value.Choice _, Value.Unknown _ -> Sequence.tuple(List.of(apply(s, target, on)), home);
        };
    }

    private static Value each(Expression.Splat s, Sequence target, Evaluation on) {
        var elements = new ArrayList<Element>(target.size());
        for (var e : Conversions.elements(target)) {
            elements.add(new Element(e.when(), apply(s, e.value(), on)));
        }
        boolean rules = Homes.rules(on);
        var home = rules ? target.home() : Home.written(s.span());
        boolean tuple = target.kind() == Sequence.Kind.TUPLE;
        var element = tuple
                ? Optional.<Type>of(Type.ANY)
                : Types.unify(elements.stream().map(e -> Types.of(e.value())).toList());
        var kind = tuple || element.isEmpty() ? Sequence.Kind.TUPLE : Sequence.Kind.LIST;
        return new Sequence(kind, element.orElse(Type.ANY), elements, rest(s, target, on), home, target.sensitive());
    }

    /// An open end that says what it is made of (instances of a resource) goes on saying it.
    private static Optional<Value.Unknown> rest(Expression.Splat s, Sequence target, Evaluation on) {
        return target.rest()
                .map(r -> r.known().refers().isPresent() && apply(s, r, on) instanceof Value.Unknown u ? u : r);
    }

    private static Value apply(Expression.Splat s, Value element, Evaluation on) {
        var value = Evaluator.raw(s.each(), on.in(new Items.Bound(on.scope(), Traversals.ELEMENT, element)));
        return Homes.rules(on) || !Subexpressions.isTraversal(s.target()) ? value : value.through(s.span());
    }
}
