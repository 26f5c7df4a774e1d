package dev.picket.terraform;

import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// The type of a variable as its author wrote it: a type, and the defaults that `optional()` gives attributes of objects.
sealed interface TypeConstraint {
    TypeConstraint ANY = new Plain(Type.ANY);

    record Plain(Type type) implements TypeConstraint {}

    record Many(TypeConstraint element, Type type) implements TypeConstraint {}

    record Fields(SequencedMap<String, Field> fields) implements TypeConstraint {
        @Override
        public Type type() {
            var types = new LinkedHashMap<String, Type>();
            fields.forEach((name, field) -> types.put(name, field.constraint().type()));
            return new Type.Object(types);
        }
    }

    record Places(List<TypeConstraint> places) implements TypeConstraint {
        @Override
        public Type type() {
            return new Type.Tuple(places.stream().map(TypeConstraint::type).toList());
        }
    }

    /// @param absent what it is where it was not given or is null; empty where it must be given
    record Field(TypeConstraint constraint, Optional<Value> absent) {}

    Type type();

    /// `value` with what is missing filled in; a value of another shape is left for the conversion to refuse.
    default Value complete(Value value) {
        return switch (value) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Case<>(a.when(), complete(a.value())))
                                .toList(),
                        c.home());
            case Sequence s -> completeElements(s);
            case Mapping m -> completeMembers(m);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _, Value.Unknown _ -> value;
        };
    }

    private Value completeElements(Sequence s) {
        return switch (this) {
            case Plain _, Fields _ -> s;
            case Many(var element, _) -> withElements(s, _ -> element);
            case Places(var places) -> withElements(s, i -> i < places.size() ? places.get(i) : ANY);
        };
    }

    private static Value withElements(Sequence s, Function<Integer, TypeConstraint> constraint) {
        var elements = new java.util.ArrayList<Element>(s.size());
        for (int i = 0; i < s.size(); i++) {
            var e = s.elements().get(i);
            elements.add(new Element(e.when(), constraint.apply(i).complete(e.value())));
        }
        return new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
    }

    private Value completeMembers(Mapping m) {
        var members = new LinkedHashMap<String, Value>();
        return switch (this) {
            case Plain _, Places _ -> m;
            case Many(var element, _) -> {
                m.members().forEach((k, v) -> members.put(k, element.complete(v)));
                // members of one map may differ until they are completed and converted
                yield new Mapping(Mapping.Kind.OBJECT, Type.ANY, members, m.rest(), m.home(), m.sensitive());
            }
            case Fields(var fields) -> {
                fields.forEach((name, field) -> {
                    var given = m.members().get(name);
                    if (given != null
                            && !(given instanceof Value.Null && field.absent().isPresent())) {
                        members.put(name, field.constraint().complete(given));
                    } else {
                        field.absent().ifPresent(v -> members.put(name, v));
                    }
                });
                yield new Mapping(Mapping.Kind.OBJECT, Type.ANY, members, m.rest(), m.home(), m.sensitive());
            }
        };
    }

    /// @param constant evaluates the default of an `optional`
    static TypeConstraint parse(
            Expression e, Function<Expression, Value> constant, Converter convert, Consumer<Diagnostic> problems) {
        return switch (e) {
            case Expression.Name n -> basic(n.name(), n.span(), problems);
            case Expression.Text t -> basic(t.value(), t.span(), problems);
            case Expression.Parentheses p -> parse(p.inner(), constant, convert, problems);
            case Expression.Template t
            when t.parts().size() == 1 && t.parts().getFirst() instanceof Expression.Part.Interpolation i ->
                parse(i.value(), constant, convert, problems);
            case Expression.Call c
            when c.arguments().size() == 1 -> {
                var argument = c.arguments().getFirst();
                yield switch (c.name()) {
                    case "list" -> {
                        var element = parse(argument, constant, convert, problems);
                        yield new Many(element, new Type.ListOf(element.type()));
                    }
                    case "set" -> {
                        var element = parse(argument, constant, convert, problems);
                        yield new Many(element, new Type.SetOf(element.type()));
                    }
                    case "map" -> {
                        var element = parse(argument, constant, convert, problems);
                        yield new Many(element, new Type.MapOf(element.type()));
                    }
                    case "object" -> fields(argument, constant, convert, problems);
                    case "tuple" -> places(argument, constant, convert, problems);
                    case "optional" -> parse(argument, constant, convert, problems);
                    default -> wrong(c.span(), problems);
                };
            }
            default -> wrong(e.span(), problems);
        };
    }

    /// Brings a value to a type, and says at `at` where it cannot.
    interface Converter {
        Value convert(Value value, Type type, Span at);
    }

    private static TypeConstraint basic(String name, Span at, Consumer<Diagnostic> problems) {
        return switch (name) {
            case "string" -> new Plain(Type.STRING);
            case "number" -> new Plain(Type.NUMBER);
            case "bool" -> new Plain(Type.BOOL);
            case "any" -> ANY;
            case "list" -> new Many(ANY, new Type.ListOf(Type.ANY));
            case "map" -> new Many(ANY, new Type.MapOf(Type.ANY));
            case "set" -> new Many(ANY, new Type.SetOf(Type.ANY));
            default -> wrong(at, problems);
        };
    }

    private static TypeConstraint fields(
            Expression e, Function<Expression, Value> constant, Converter convert, Consumer<Diagnostic> problems) {
        if (!(e instanceof Expression.Object object)) {
            return wrong(e.span(), problems);
        }
        var fields = new LinkedHashMap<String, Field>();
        for (var member : object.members()) {
            var name = switch (member.key()) {
                case Expression.Text t -> t.value();
                case Expression.Name n -> n.name();
                default -> "";
            };
            var constraint = member.value() instanceof Expression.Call c
                            && c.name().equals("optional")
                            && !c.arguments().isEmpty()
                    ? parse(c.arguments().getFirst(), constant, convert, problems)
                    : parse(member.value(), constant, convert, problems);
            fields.put(name, new Field(constraint, absent(member.value(), constraint, constant, convert)));
        }
        return new Fields(fields);
    }

    private static Optional<Value> absent(
            Expression e, TypeConstraint constraint, Function<Expression, Value> constant, Converter convert) {
        if (!(e instanceof Expression.Call c) || !c.name().equals("optional")) {
            return Optional.empty();
        }
        if (c.arguments().size() < 2) {
            return Optional.of(new Value.Null(constraint.type(), dev.picket.value.Home.absent(c.span()), false));
        }
        var given = constant.apply(c.arguments().get(1));
        return Optional.of(convert.convert(constraint.complete(given), constraint.type(), c.span()));
    }

    private static TypeConstraint places(
            Expression e, Function<Expression, Value> constant, Converter convert, Consumer<Diagnostic> problems) {
        if (!(e instanceof Expression.Tuple tuple)) {
            return wrong(e.span(), problems);
        }
        return new Places(tuple.elements().stream()
                .map(x -> parse(x, constant, convert, problems))
                .toList());
    }

    private static TypeConstraint wrong(Span at, Consumer<Diagnostic> problems) {
        problems.accept(TerraformDiagnostics.badType(at));
        return ANY;
    }
}
