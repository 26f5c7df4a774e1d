package dev.picket.cloudformation;

import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
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

/// The sections of one template in the order in which they need each other: parameters, mappings, conditions, rules,
/// resources, outputs.
final class StackReader {
    private final Stack stack;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Root.Output> outputs = new ArrayList<>();
    private final List<Root.OutOfReach> outOfReach = new ArrayList<>();

    StackReader(Stack stack) {
        this.stack = stack;
    }

    record Reading(Guard care, List<Resource> resources, List<Root.Output> outputs, List<Root.OutOfReach> outOfReach) {}

    Reading read() {
        conditions();
        stack.parameters.declared().values().forEach(p -> resources.add(stack.resources.parameter(p)));
        resources();
        outputs();
        outOfReach();
        return new Reading(stack.care, resources, outputs, outOfReach);
    }

    /// Conditions and rules; a second time where equal inputs turned out to be compared with more texts.
    private void conditions() {
        var care = stack.care;
        for (int reading = 0; reading < 2; reading++) {
            stack.care = care;
            stack.conditions.read();
            new Assertions(stack).narrow();
            if (!stack.conditions.isStale()) {
                break;
            }
        }
        stack.conditions.settle();
    }

    private void resources() {
        var section = stack.template.section("Resources");
        if (section.isEmpty() || !(section.get() instanceof MappingNode)) {
            if (!stack.template.broken() && !stack.template.isMadeByCdk()) {
                stack.problems.add(CloudFormationDiagnostics.noResources(stack.template.header()));
            }
            return;
        }
        var expanded = stack.loops.expand(stack.template.entries("Resources"), stack.context());
        stack.loopsWaiting.addAll(expanded.waiting());
        for (var item : expanded.items()) {
            if (item.name().equals("Fn::Transform")) {
                continue;
            }
            if (stack.declared.putIfAbsent(item.name(), item) != null) {
                stack.problems.add(
                        CloudFormationDiagnostics.sameAddress(item.entry().key().span(), item.name()));
            }
        }
        stack.declared.forEach((id, item) -> type(id, item.entry()).ifPresent(type -> stack.types.put(id, type)));
        var serverless = SamTransform.expand(stack, stack.declared);
        var made = new SamReader(stack, serverless);
        stack.declared.forEach((id, item) -> {
            if (stack.types.containsKey(id) && item.entry().value() instanceof MappingNode body) {
                resource(id, item, serverless.body(id, body), made);
                resources.addAll(made.of(id));
            }
        });
        resources.addAll(made.implicit());
    }

    private void resource(String id, Loops.Item item, MappingNode body, SamReader made) {
        if (!NestedStacks.isNested(stack.types.getOrDefault(id, ""))) {
            stack.resources.read(id, item, body).ifPresent(r -> {
                resources.add(made.expanded(id, r));
                resources.addAll(InitMetadata.of(r));
            });
            return;
        }
        stack.nested.resource(id, item, body).ifPresent(r -> {
            resources.add(made.expanded(id, r));
            stack.nested.of(id).ifPresent(nested -> nested(r, nested));
        });
    }

    private void nested(Resource call, NestedStacks.Nested nested) {
        switch (nested) {
            case NestedStacks.Nested.Read(_, var reading, _) -> {
                resources.addAll(reading.resources());
                outputs.addAll(reading.outputs());
                outOfReach.addAll(reading.outOfReach());
            }
            case NestedStacks.Nested.Away(var why) -> outOfReach.add(away(call, why));
            case NestedStacks.Nested.Wrong _ -> outOfReach.add(away(call, "its template cannot be read"));
        }
    }

    private static Root.OutOfReach away(Resource call, String why) {
        var inputs = call.declared().get("Parameters").filter(Value.Mapping.class::isInstance);
        return new Root.OutOfReach(
                call.address(),
                why,
                call.header(),
                inputs.map(Value.Mapping.class::cast)
                        .orElseGet(() -> Value.Mapping.object(new LinkedHashMap<>(), Home.absent(call.header()))));
    }

    private Optional<String> type(String id, Entry entry) {
        var header = entry.key().span();
        if (!(entry.value() instanceof MappingNode body)) {
            stack.problems.add(CloudFormationDiagnostics.notAMapping(header, "Resource `" + id + "`"));
            return Optional.empty();
        }
        var type = Template.text(body, "Type");
        if (type.isEmpty()) {
            stack.problems.add(CloudFormationDiagnostics.noType(header, id));
        } else if (!type.get().contains("::") && !stack.template.transformed()) {
            stack.problems.add(CloudFormationDiagnostics.notAType(
                    body.get("Type").orElseThrow().span(), type.get()));
        }
        return type;
    }

    private void outputs() {
        for (var item : stack.loops
                .expand(stack.template.entries("Outputs"), stack.context())
                .items()) {
            if (item.entry().value() instanceof MappingNode body
                    && body.get("Value").isPresent()) {
                output(item, body).ifPresent(outputs::add);
            }
        }
    }

    /// Empty for an output that no stack can have.
    private Optional<Root.Output> output(Loops.Item item, MappingNode body) {
        var at = item.context();
        var place = item.entry().key().span();
        var node = body.get("Value").orElseThrow();
        var condition = body.get("Condition");
        if (condition.isEmpty() && Loops.only(item, stack.context()).isEmpty()) {
            return Optional.of(
                    new Root.Output(stack.address(), item.name(), stack.expressions.evaluate(node, at), place));
        }
        var named = condition.isPresent() && condition.get() instanceof Scalar name
                ? stack.conditions.named(stack.loops.text(name, at), name.span())
                : Guard.ALWAYS;
        var when = stack.guards.and(named, Loops.only(item, stack.context()).orElse(Guard.ALWAYS));
        var under = stack.guards.and(at.under(), when);
        if (under == Guard.NEVER) {
            return Optional.empty();
        }
        var value = stack.expressions.evaluate(node, at.under(under));
        var absent = new Value.Null(Home.absent(place));
        var cell = stack.expressions.cell(node, stack.context(), ways -> ways.decide(when) ? value : absent);
        return Optional.of(new Root.Output(stack.address(), item.name(), cell, place));
    }

    private void outOfReach() {
        macros();
        for (var waiting : stack.loopsWaiting) {
            outOfReach.add(new Root.OutOfReach(
                    waiting.place().text(),
                    "the loop's collection is not known",
                    waiting.place(),
                    Value.Mapping.object(new LinkedHashMap<>(), Home.written(waiting.place()))));
        }
    }

    /// `Fn::Transform` among the resources: whatever it includes is missing.
    private void macros() {
        for (var entry : stack.template.entries("Resources")) {
            if (entry.name().equals("Fn::Transform")) {
                var place = entry.key().span();
                var rest = new Value.Unknown(
                        new Cause(Cause.Kind.OUTSIDE, "Fn::Transform", place),
                        Type.ANY,
                        Known.NOTHING,
                        Home.written(place));
                outOfReach.add(new Root.OutOfReach(
                        "Fn::Transform",
                        "a macro makes resources that are not written here",
                        place,
                        new Value.Mapping(
                                Value.Mapping.Kind.OBJECT,
                                Type.ANY,
                                new LinkedHashMap<>(),
                                Optional.of(rest),
                                Home.written(place),
                                false)));
            }
        }
    }
}
