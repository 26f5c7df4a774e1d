package dev.picket.resource;

import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Evaluates expressions of rule files over the resources of one root, a cell at a time.
final class Adapting {
    private final Root root;
    private final Model model;
    private final Functions functions;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Set<String>> computed = new HashMap<>();

    Adapting(Root root, Model model, Functions functions, Consumer<Diagnostic> problems) {
        this.root = root;
        this.model = model;
        this.functions = functions;
        this.problems = problems;
    }

    /// A cell over the worlds of `when`; beyond them it is null, so that it can be read on every way.
    Value cell(Guard when, Home home, Function<Ways, Value> evaluate) {
        var guards = root.guards();
        var value = Choices.cell(guards, guards.and(root.care(), when), home, evaluate);
        if (!(value instanceof Value.Choice choice)) {
            return value;
        }
        var covered = Guard.NEVER;
        for (var c : choice.cases()) {
            covered = guards.or(covered, c.when());
        }
        var beyond = guards.and(root.care(), guards.not(covered));
        if (beyond == Guard.NEVER) {
            return value;
        }
        var cases = new ArrayList<>(choice.cases());
        cases.add(new Ways.Case<>(beyond, new Value.Null(Home.absent(home.place()))));
        return new Value.Choice(cases, choice.home());
    }

    /// An expression's value for a resource, at home in the user's files.
    Value evaluate(Expression e, Scope scope, Resource resource, Guard when) {
        var settled = new Settled(resource, e.span().file());
        return cell(when, Home.absent(resource.header()), ways -> settled.home(value(e, scope, ways)));
    }

    Value value(Expression e, Scope scope, Ways ways) {
        return Evaluator.evaluate(e, new Evaluation(scope, ways, Evaluation.Dialect.RULES, functions, problems));
    }

    /// What a row makes of its resource: the property, of its kind, before parts and defaults.
    Value property(Resource resource, Source.Adapted source, Guard when, String name, Shape shape) {
        var expression = source.row().properties().get(name);
        return expression == null
                ? new Value.Null(Home.absent(resource.header()))
                : kind(evaluate(expression, scope(resource, source.it()), resource, when), name, shape);
    }

    /// What the author wrote, or what it expands to, under that name, of its kind.
    Value declared(Resource resource, Value.Mapping declared, String name, Shape shape) {
        return kind(declared(resource, declared, name), name, shape);
    }

    private static Value declared(Resource resource, Value.Mapping declared, String name) {
        return declared.get(name)
                .orElseGet(() -> declared.rest()
                        .<Value>map(u -> u.at(Home.made(resource.header())))
                        .orElseGet(() -> new Value.Null(Home.absent(resource.header()))));
    }

    private static Value kind(Value value, String name, Shape shape) {
        var converted = shape.kinds().convert(name, value);
        return converted instanceof Value.Unknown u
                        && shape.required().contains(name)
                        && !u.known().notNull()
                ? u.with(u.known().withNotNull())
                : converted;
    }

    /// What the names of an adapter mean.
    Scope scope(Resource resource, Optional<Value> it) {
        var self = new Value.Entity(
                new DeclaredMembers(resource, computed.computeIfAbsent(resource.type(), _ -> computed(resource))),
                resource.declared().home());
        Scope scope = name -> name.equals("self") ? Optional.of(self) : Optional.empty();
        return it.map(v -> scope.with("it", v)).orElse(scope);
    }

    /// The attributes that nobody writes and by which a resource of that type may be named.
    private Set<String> computed(Resource resource) {
        var names = new HashSet<String>(List.of("id", "arn"));
        model.rows(resource.format(), resource.type())
                .forEach(row -> names.addAll(row.attributes().keySet()));
        return names;
    }

    /// The guard under which a truth holds; an unknown one holds under an input of its own.
    ///
    /// @param identity of the condition, where it is unknown
    Guard holds(Value truth, String identity) {
        var guards = root.guards();
        return switch (truth) {
            case Value.Bool b -> b.value() ? Guard.ALWAYS : Guard.NEVER;
            case Value.Unknown u ->
                u.known()
                        .when()
                        .orElseGet(() ->
                                guards.is(guards.opaque(identity, u.cause().text()), "true"));
            case Value.Choice c -> {
                var any = Guard.NEVER;
                for (var k : c.cases()) {
                    any = guards.or(any, guards.and(k.when(), holds(k.value(), identity)));
                }
                yield any;
            }
            case Value.Text t -> t.value().equals("true") ? Guard.ALWAYS : Guard.NEVER;
            case Value.Null _, Value.Number _, Value.Sequence _, Value.Mapping _, Value.Entity _ -> Guard.NEVER;
        };
    }

    /// A reference to an attribute of `resource` that only AWS gives.
    static Value.Unknown reference(Resource resource, String attribute) {
        var cause = new Cause(Cause.Kind.ATTRIBUTE, resource.address() + "." + attribute, resource.header());
        var symbol = new Symbol(resource.scope(), resource.address(), attribute);
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL.withRefers(symbol), Home.made(resource.header()));
    }
}
