package dev.picket.terraform;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The values of one planned resource. What the source says of the same value gives the place, and what an unknown refers to; without
/// a source both come from the plan.
final class PlanValues {
    private final PlanFile.Planned resource;
    private final PlanReferences references;

    PlanValues(PlanFile.Planned resource, PlanReferences references) {
        this.resource = resource;
        this.references = references;
    }

    /// @param source what the source declares, evaluated
    Mapping declared(Optional<Mapping> source, Home home) {
        var written = references.expressions(resource).map(Node.class::cast);
        return object(
                (MappingNode) resource.values(), resource.unknown(), resource.sensitive(), written, source, home, "");
    }

    private Mapping object(
            MappingNode node,
            Optional<Node> unknown,
            Optional<Node> sensitive,
            Optional<Node> written,
            Optional<Mapping> source,
            Home home,
            String path) {
        var names = new ArrayList<String>();
        node.entries().forEach(e -> names.add(e.name()));
        if (unknown.orElse(null) instanceof MappingNode marks) {
            marks.entries().stream()
                    .map(Node.Entry::name)
                    .filter(n -> !names.contains(n))
                    .forEach(names::add);
        }
        var members = new LinkedHashMap<String, Value>();
        for (var name : names) {
            var mark = child(unknown, name);
            var value = node.get(name);
            var from = source.flatMap(s -> s.get(name));
            var expression = inside(written, name);
            if (isTrue(mark) && from.isEmpty() && (source.isPresent() || written.isPresent() && expression.isEmpty())) {
                continue; // nobody wrote it, AWS makes it
            }
            var read = value(
                    value,
                    mark,
                    child(sensitive, name),
                    expression,
                    from,
                    home,
                    path.isEmpty() ? name : path + "." + name);
            if (!(read instanceof Value.Null)) {
                members.put(name, read);
            }
        }
        return Mapping.object(members, source.map(Value::home).orElse(home));
    }

    private Value value(
            Optional<Node> node,
            Optional<Node> unknown,
            Optional<Node> sensitive,
            Optional<Node> written,
            Optional<Value> source,
            Home outer,
            String path) {
        boolean secret = isTrue(sensitive);
        if (isTrue(unknown) || node.isEmpty()) {
            return unknown(written, source, outer, path, secret);
        }
        var home = source.map(Value::home)
                .orElseGet(() -> outer.kind() == Home.Kind.WRITTEN
                                && outer.place().file()
                                        == resource.whole().span().file()
                        ? Home.written(node.get().span())
                        : Home.defaulted(outer.place()));
        return switch (node.get()) {
            case Scalar scalar -> {
                var plain = DocumentValues.scalar(scalar);
                yield (source.filter(s -> same(s, plain)).orElseGet(() -> plain.at(home))).sensitive(secret);
            }
            case MappingNode object ->
                object(
                        object,
                        unknown,
                        sensitive,
                        written,
                        source.filter(Mapping.class::isInstance).map(Mapping.class::cast),
                        home,
                        path);
            case SequenceNode list -> list(list, unknown, sensitive, written, source, home, path);
        };
    }

    private Sequence list(
            SequenceNode list,
            Optional<Node> unknown,
            Optional<Node> sensitive,
            Optional<Node> written,
            Optional<Value> source,
            Home home,
            String path) {
        var declared = new ArrayList<Value>();
        source.filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .ifPresent(s -> s.elements().forEach(e -> declared.add(e.value())));
        var elements = new ArrayList<Sequence.Element>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            var from = likest(item, declared);
            from.ifPresent(declared::remove);
            var value = value(
                    Optional.of(item),
                    child(unknown, i),
                    child(sensitive, i),
                    inside(written, i),
                    from,
                    home,
                    path + "[" + i + "]");
            elements.add(new Sequence.Element(dev.picket.value.Guard.ALWAYS, value));
        }
        return new Sequence(Sequence.Kind.LIST, Type.ANY, elements, Optional.empty(), home, false);
    }

    /// A set's elements come in an order of Terraform's: the declared one that contradicts the planned one nowhere.
    private static Optional<Value> likest(Node item, List<Value> declared) {
        return declared.stream().filter(d -> !contradicts(item, d)).findFirst();
    }

    private static boolean contradicts(Node planned, Value declared) {
        return switch (declared) {
            case Value.Unknown _, Value.Choice _, Value.Entity _, Value.Null _ -> false;
            case Mapping m ->
                !(planned instanceof MappingNode p)
                        || m.members().entrySet().stream()
                                .anyMatch(e -> p.get(e.getKey())
                                        .filter(n -> contradicts(n, e.getValue()))
                                        .isPresent());
            case Sequence s ->
                !(planned instanceof SequenceNode p)
                        || s.isClosed() && s.size() == p.items().size() && differs(p, s);
            case Value.Bool _, Value.Number _, Value.Text _ ->
                !(planned instanceof Scalar p) || !p.text().equals("null") && !same(declared, DocumentValues.scalar(p));
        };
    }

    private static boolean differs(SequenceNode planned, Sequence declared) {
        return planned.items().stream().anyMatch(p -> declared.values().stream().allMatch(d -> contradicts(p, d)));
    }

    private static boolean same(Value declared, Value planned) {
        return switch (declared) {
            case Value.Text d ->
                planned instanceof Value.Text p && d.value().equals(p.value())
                        || planned instanceof Value.Number n
                                && d.value().equals(n.value().toPlainString())
                        || planned instanceof Value.Bool b && d.value().equals(String.valueOf(b.value()));
            case Value.Number d ->
                planned instanceof Value.Number p && d.value().compareTo(p.value()) == 0
                        || planned instanceof Value.Text t
                                && t.value().equals(d.value().toPlainString());
            case Value.Bool d ->
                planned instanceof Value.Bool p && d.value() == p.value()
                        || planned instanceof Value.Text t && t.value().equals(String.valueOf(d.value()));
            case Value.Null _, Sequence _, Mapping _, Value.Entity _, Value.Choice _, Value.Unknown _ -> false;
        };
    }

    private Value unknown(Optional<Node> written, Optional<Value> source, Home outer, String path, boolean secret) {
        if (source.filter(PlanValues::isOpen).isPresent()) {
            return source.get();
        }
        var symbol = written.flatMap(e -> references.symbol(resource, e));
        var text = symbol.map(s -> s.address() + "." + s.attribute())
                .or(() -> written.stream()
                        .flatMap(e -> PlanReferences.references(e).stream())
                        .findFirst())
                .orElse(resource.address() + "." + path);
        var home = source.map(Value::home).orElse(outer);
        var cause = new Cause(Cause.Kind.ATTRIBUTE, text, home.place());
        var known = symbol.map(Known.NOT_NULL::withRefers).orElse(Known.NOTHING);
        return new Value.Unknown(cause, Type.ANY, known, home, secret);
    }

    /// Whether something in it is not known, so that the source says more than "known after apply".
    private static boolean isOpen(Value value) {
        return switch (value) {
            case Value.Unknown _, Value.Choice _, Value.Entity _ -> true;
            case Sequence s -> !s.isClosed() || s.elements().stream().anyMatch(e -> isOpen(e.value()));
            case Mapping m ->
                m.rest().isPresent() || m.members().values().stream().anyMatch(PlanValues::isOpen);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> false;
        };
    }

    private static Optional<Node> child(Optional<Node> of, String name) {
        return of.orElse(null) instanceof MappingNode m ? m.get(name) : Optional.empty();
    }

    private static Optional<Node> child(Optional<Node> of, int index) {
        return of.orElse(null) instanceof SequenceNode s && index < s.items().size()
                ? Optional.of(s.items().get(index))
                : Optional.empty();
    }

    /// The expression of a member: a block's own, or that of the argument which the member is a part of.
    private static Optional<Node> inside(Optional<Node> written, String name) {
        return isExpression(written) ? written : child(written, name);
    }

    private static Optional<Node> inside(Optional<Node> written, int index) {
        return isExpression(written) ? written : child(written, index);
    }

    private static boolean isExpression(Optional<Node> written) {
        return written.orElse(null) instanceof MappingNode m
                && (m.get("references").isPresent() || m.get("constant_value").isPresent());
    }

    private static boolean isTrue(Optional<Node> mark) {
        return mark.orElse(null) instanceof Scalar s && s.style() == Node.Style.JSON_TRUE;
    }
}
