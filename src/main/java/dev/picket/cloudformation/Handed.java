package dev.picket.cloudformation;

import dev.picket.resource.Resource;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parameters that a parent gives to a nested stack.
///
/// @param values as the parent wrote them, by parameter
record Handed(SortedMap<String, Value> values) {
    record Name(String name, Home home) {}

    /// @param assumed whether the template is taken for what a URL means: values then say so
    static Handed of(Resource resource, Template template, boolean assumed) {
        var says = assumed
                ? Home.ASSUMED + "`" + resource.local() + "` is "
                        + template.file().path()
                : "";
        var values = new TreeMap<String, Value>();
        switch (resource.declared()
                .get("Parameters")
                .orElse(new Value.Null(resource.declared().home()))) {
            case Value.Mapping m -> {
                m.values().forEach((name, value) -> values.put(name, saying(value, says)));
                m.rest().ifPresent(u -> open(template, u, values));
            }
            case Value.Unknown u -> open(template, u, values);
            case Value.Choice c ->
                open(
                        template,
                        new Value.Unknown(
                                new Cause(
                                        Cause.Kind.BOUND,
                                        "Fn::If around all parameters",
                                        c.home().place()),
                                Type.ANY,
                                Known.NOTHING,
                                c.home()),
                        values);
            case Value.Sequence s ->
                s.values().forEach(item -> {
                    if (item instanceof Value.Mapping m
                            && m.get("ParameterKey").orElse(null) instanceof Value.Text name
                            && m.get("ParameterValue").isPresent()) {
                        values.put(name.value(), saying(m.get("ParameterValue").get(), says));
                    }
                });
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ -> {}
        }
        return new Handed(values);
    }

    /// Any parameter that is not there may be among what is not known.
    private static void open(Template template, Value.Unknown rest, SortedMap<String, Value> values) {
        template.named("Parameters").keySet().forEach(name -> values.putIfAbsent(name, rest));
    }

    private static Value saying(Value value, String says) {
        if (says.isEmpty()) {
            return value;
        }
        if (value instanceof Value.Choice c) {
            return new Value.Choice(
                    c.cases().stream()
                            .map(k -> new Ways.Case<>(k.when(), saying(k.value(), says)))
                            .toList(),
                    c.home());
        }
        return value.at(value.home().saying(says));
    }

    CloudFormationOptions options(CloudFormationOptions parents) {
        return parents.withParameters(values);
    }

    /// What is handed and no parameter of the template.
    List<Name> unknownNames(Set<String> declared) {
        var names = new ArrayList<Name>();
        values.forEach((name, value) -> {
            if (!declared.contains(name)) {
                names.add(new Name(name, value.home()));
            }
        });
        return names;
    }

    /// A value's alternatives; of any other value itself, in the worlds of `start`.
    static List<Ways.Case<Value>> cases(Value value, Guard start) {
        return value instanceof Value.Choice c
                ? c.cases().stream()
                        .map(k -> new Ways.Case<Value>(
                                k.when(),
                                c.home().named()
                                        ? k.value().at(c.home().member(k.value().home()))
                                        : k.value()))
                        .toList()
                : List.of(new Ways.Case<>(start, value));
    }
}
