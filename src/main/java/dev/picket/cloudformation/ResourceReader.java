package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One declaration to one resource.
final class ResourceReader {
    private static final Set<String> OWN = Set.of("Type", "Properties", "Condition");

    private final Stack stack;

    ResourceReader(Stack stack) {
        this.stack = stack;
    }

    /// Empty for a resource that no stack can have.
    Optional<Resource> read(String id, Loops.Item item, MappingNode body) {
        var condition = body.get("Condition").filter(Scalar.class::isInstance).map(Scalar.class::cast);
        var named = condition
                .map(c -> stack.conditions.named(stack.loops.text(c, item.context()), c.span()))
                .orElse(Guard.ALWAYS);
        var when = Loops.only(item, stack.context())
                .map(only -> stack.guards.and(only, named))
                .orElse(named);
        var under = stack.guards.and(stack.care, when);
        if (under == Guard.NEVER) {
            return Optional.empty();
        }
        var at = item.context().under(under);
        var header = item.entry().key().span();
        return Optional.of(resource(
                id,
                Template.text(body, "Type").orElse(""),
                item.entry(),
                stack.guards.and(stack.when, stack.guards.implies(stack.care, when) ? Guard.ALWAYS : when),
                properties(body, header, at),
                attributes(body, header, at)));
    }

    /// A resource of SAM's with what it becomes.
    Resource expanded(Resource resource, SamResource to) {
        var at = to.of().item().context().under(stack.guards.and(stack.care, resource.when()));
        return resource.expanded(
                new Resource.Expansion(to.type(), mapping(to.properties(), resource.header(), at), to.names()));
    }

    /// A resource that nobody wrote; empty for one that no stack can have.
    Optional<Resource> generated(SamResource made) {
        var at = made.of().item().context();
        var when = made.condition()
                .map(c -> stack.conditions
                        .guard(c, at)
                        .orElseGet(() -> stack.conditions.opaque(
                                c.span().text(), c.span().text())))
                .orElse(Guard.ALWAYS);
        var under = stack.guards.and(stack.care, when);
        if (under == Guard.NEVER) {
            return Optional.empty();
        }
        var home = Home.written(made.place());
        var entry = made.of().item().entry();
        var resource = resource(
                made.id(),
                made.type(),
                entry,
                made.place(),
                stack.guards.and(stack.when, stack.guards.implies(stack.care, when) ? Guard.ALWAYS : when),
                Value.Mapping.object(new LinkedHashMap<>(), home),
                Value.Mapping.object(new LinkedHashMap<>(), home));
        return Optional.of(resource.expanded(new Resource.Expansion(
                made.type(), mapping(made.properties(), made.place(), at.under(under)), made.names())));
    }

    private Value.Mapping mapping(MappingNode properties, Span header, Context at) {
        var home = Home.written(header);
        return stack.expressions.evaluate(properties, at) instanceof Value.Mapping mapping
                ? mapping.at(home)
                : Value.Mapping.object(new LinkedHashMap<>(), home);
    }

    static String parameterId(String name) {
        return "Parameters." + name;
    }

    /// A parameter as rules see it: `cloudformation::Parameter`, its members as written.
    Resource parameter(Parameter parameter) {
        var members = new LinkedHashMap<String, Value>();
        members.put("Name", new Value.Text(parameter.name(), Home.written(parameter.place())));
        for (var entry : parameter.body().entries()) {
            var value = DocumentValues.of(entry.value());
            if (entry.name().equals("NoEcho")) {
                value = new Value.Bool(parameter.noEcho(), value.home());
            }
            members.put(entry.name(), value);
        }
        return resource(
                parameterId(parameter.name()),
                "cloudformation::Parameter",
                new Entry(
                        new Scalar(parameter.name(), Node.Style.PLAIN, Optional.empty(), parameter.place()),
                        parameter.body()),
                stack.when,
                Value.Mapping.object(members, Home.written(parameter.place())),
                Value.Mapping.object(new LinkedHashMap<>(), Home.written(parameter.place())));
    }

    private Resource resource(
            String id, String type, Entry entry, Guard when, Value.Mapping declared, Value.Mapping attributes) {
        return resource(id, type, entry, entry.key().span(), when, declared, attributes);
    }

    private Resource resource(
            String id,
            String type,
            Entry entry,
            Span header,
            Guard when,
            Value.Mapping declared,
            Value.Mapping attributes) {
        return new Resource(
                stack.scope,
                stack.prefix + id,
                stack.prefix + id,
                id,
                stack.directory,
                Resource.Mode.MANAGED,
                Format.CLOUDFORMATION,
                type,
                header,
                entry.span(),
                when,
                false,
                declared,
                attributes,
                new TemplateSyntax(header, entry.value()));
    }

    private Value.Mapping properties(MappingNode body, Span header, Context at) {
        var home = Home.written(header);
        var node = body.get("Properties");
        if (node.isEmpty()) {
            return Value.Mapping.object(new LinkedHashMap<>(), home);
        }
        return switch (stack.expressions.evaluate(node.get(), at)) {
            case Value.Mapping mapping -> mapping.at(home);
            case Value.Unknown unknown -> open(unknown, home);
            case Value.Choice choice -> open(open(choice), home);
            case Value.Null _ -> Value.Mapping.object(new LinkedHashMap<>(), home);
            case Value.Bool _, Value.Number _, Value.Text _, Value.Sequence _, Value.Entity _ -> {
                stack.problems.add(
                        CloudFormationDiagnostics.notAMapping(node.get().span(), "`Properties`"));
                yield Value.Mapping.object(new LinkedHashMap<>(), home);
            }
        };
    }

    private static Value.Unknown open(Value.Choice choice) {
        var cause = new Cause(
                Cause.Kind.BOUND, "Fn::If around all properties", choice.home().place());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, choice.home());
    }

    private static Value.Mapping open(Value.Unknown rest, Home home) {
        return new Value.Mapping(
                Value.Mapping.Kind.OBJECT, Type.ANY, new LinkedHashMap<>(), Optional.of(rest), home, false);
    }

    private Value.Mapping attributes(MappingNode body, Span header, Context at) {
        List<Entry> others = new ArrayList<>();
        for (var entry : body.entries()) {
            if (!OWN.contains(entry.name())) {
                others.add(entry);
            }
        }
        var node = new MappingNode(others, body.flow(), Optional.empty(), body.span());
        return stack.expressions.evaluate(node, at) instanceof Value.Mapping mapping
                ? mapping.at(Home.written(header))
                : Value.Mapping.object(new LinkedHashMap<>(), Home.written(header));
    }
}
