package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.value.Cause;
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
import java.util.SortedSet;
import java.util.TreeSet;

/// The stacks that resources of a template are: each read once, when something of it is wanted, with the parameters that it is
/// given.
final class NestedStacks {
    /// By type the property that says where the template is.
    private static final Map<String, String> TYPES = Map.of(
            "AWS::CloudFormation::Stack",
            "TemplateURL",
            "AWS::CloudFormation::StackSet",
            "TemplateURL",
            "AWS::Serverless::Application",
            "Location");

    private final Stack stack;
    private final Map<String, Optional<Resource>> resources = new HashMap<>();
    private final Map<String, Nested> known = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    NestedStacks(Stack stack) {
        this.stack = stack;
    }

    sealed interface Nested {
        /// @param stack as it was read
        /// @param assumed whether its template is taken for what a URL means
        record Read(Stack stack, StackReader.Reading reading, boolean assumed) implements Nested {}

        /// @param why a clause
        record Away(String why) implements Nested {}

        /// It was said what is wrong.
        record Wrong() implements Nested {}
    }

    static boolean isNested(String type) {
        return TYPES.containsKey(type);
    }

    /// Whether a template's text may nest something.
    static boolean mentioned(String text) {
        return TYPES.keySet().stream().anyMatch(text::contains);
    }

    /// The templates of the tree that a template nests, whatever callers hand to it.
    static SortedSet<String> calls(Template template, Templates templates) {
        var run = Run.alone(templates, template);
        var stack = Stack.root(run, template, CloudFormationOptions.DEFAULT, Guard.ALWAYS);
        var calls = new TreeSet<String>();
        for (var entry : template.entries("Resources")) {
            if (entry.value() instanceof MappingNode body
                    && isNested(Template.text(body, "Type").orElse(""))
                    && stack.nested.locate(body, stack.context()) instanceof TemplateLocation.Here(var path, _)) {
                calls.add(path);
            }
        }
        return calls;
    }

    /// The resource that is the stack; empty where no parent can have it.
    Optional<Resource> resource(String id, Loops.Item item, MappingNode body) {
        var read = resources.get(id);
        if (read == null) {
            read = stack.resources.read(id, item, body);
            resources.put(id, read);
        }
        return read;
    }

    /// What is known of the stack that a resource is; empty where it cannot exist.
    Optional<Nested> of(String id) {
        var item = stack.declared.get(id);
        if (item == null || !(item.entry().value() instanceof MappingNode body)) {
            return Optional.empty();
        }
        var nested = known.get(id);
        if (nested != null) {
            return Optional.of(nested);
        }
        var header = item.entry().key().span();
        if (!running.add(id)) {
            stack.problems.add(CloudFormationDiagnostics.stacksInCircle(header, id));
            return Optional.of(new Nested.Wrong());
        }
        var resource = resource(id, item, body);
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        nested = read(resource.get(), locate(body, item.context()));
        running.remove(id);
        known.put(id, nested);
        return Optional.of(nested);
    }

    private Nested read(Resource resource, TemplateLocation location) {
        return switch (location) {
            case TemplateLocation.Away(var why) -> new Nested.Away(why);
            case TemplateLocation.Inline(var file) -> read(resource, file, false);
            case TemplateLocation.Missing(var path) ->
                wrong(CloudFormationDiagnostics.noSuchTemplate(resource.header(), path));
            case TemplateLocation.Here(var path, var assumed) -> {
                if (stack.chain.contains(path)) {
                    yield assumed
                            ? new Nested.Away("its template seems to be one that it is nested in")
                            : wrong(CloudFormationDiagnostics.nestsItself(resource.header(), path));
                }
                if (stack.chain.size() > Run.NESTING || !stack.run.anotherStack()) {
                    yield wrong(CloudFormationDiagnostics.tooManyStacks(resource.header()));
                }
                stack.run.add(path);
                yield read(resource, stack.run.templates.file(path), assumed);
            }
        };
    }

    private Nested read(Resource resource, TemplateFile file, boolean assumed) {
        file.diagnostics().forEach(stack.problems::add);
        return file.template().<Nested>map(t -> read(resource, t, assumed)).orElseGet(Nested.Wrong::new);
    }

    private Nested wrong(Diagnostic why) {
        stack.problems.add(why);
        return new Nested.Wrong();
    }

    private Nested read(Resource resource, Template template, boolean assumed) {
        var handed = Handed.of(resource, template, assumed);
        var child = stack.child(template, resource, handed.options(stack.options));
        var reading = new StackReader(child).read();
        handed.unknownNames(child.parameters.declared().keySet())
                .forEach(name -> stack.problems.add(CloudFormationDiagnostics.noSuchParameter(
                        name.home().place(), name.name(), template.file().path())));
        child.problems.foundIn(template).forEach(stack.problems::add);
        stack.narrow(stack.guards.or(stack.guards.not(resource.when()), reading.care()));
        return new Nested.Read(child, reading, assumed);
    }

    /// Where the template of a stack is: the file that CDK wrote, or what its URL means.
    TemplateLocation locate(MappingNode body, Context at) {
        var from = stack.template.file().path();
        var asset = body.get("Metadata")
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .flatMap(m -> Template.text(m, "aws:asset:path"));
        if (asset.isPresent()
                && TemplateLocation.local(asset.get(), from, stack.run.templates)
                        instanceof TemplateLocation.Here here) {
            return here;
        }
        var property = TYPES.getOrDefault(Template.text(body, "Type").orElse(""), "");
        var properties =
                body.get("Properties").filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
        var url = properties.flatMap(p -> p.get(property));
        if (url.isEmpty()) {
            return inline(properties.flatMap(p -> p.get("TemplateBody")));
        }
        var places = new ArrayList<TemplateLocation>();
        for (var value : alternatives(stack.expressions.evaluate(url.get(), at))) {
            var place = TemplateLocation.of(value, from, stack.run.templates);
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        boolean away = places.stream().allMatch(TemplateLocation.Away.class::isInstance);
        return places.size() == 1 || away
                ? places.getFirst()
                : new TemplateLocation.Away("which template it is depends on the inputs");
    }

    private static TemplateLocation inline(Optional<Node> text) {
        return text.isEmpty()
                ? new TemplateLocation.Away("its template is not told by a URL")
                : TemplateFile.inline(text.get())
                        .<TemplateLocation>map(TemplateLocation.Inline::new)
                        .orElseGet(() -> new TemplateLocation.Away("its template does not stand there line by line"));
    }

    private static List<Value> alternatives(Value value) {
        return value instanceof Value.Choice choice
                ? choice.cases().stream().map(Ways.Case::value).toList()
                : List.of(value);
    }

    /// What an output of a nested stack is worth in its parent; empty where the stack cannot be read.
    ///
    /// @param under the worlds that are asked about
    Optional<Value> output(String id, String output, Span place, Guard under) {
        var nested = of(id);
        if (nested.isEmpty() || !(nested.get() instanceof Nested.Read(var child, var reading, var assumed))) {
            return Optional.empty();
        }
        var found = reading.outputs().stream()
                .filter(o -> o.module().equals(child.address()) && o.name().equals(output))
                .findFirst();
        if (found.isEmpty()) {
            if (!child.template.broken() && !child.template.transformed()) {
                var wrong = CloudFormationDiagnostics.noSuchOutput(
                        place, output, child.template.file().path());
                stack.problems.add(assumed ? wrong.asNote() : wrong);
            }
            return Optional.empty();
        }
        return Optional.of(seen(found.get(), id, reading.care(), place, under));
    }

    /// In worlds without the nested stack or its output the parent is refused: nothing is known there.
    private Value seen(Root.Output output, String id, Guard care, Span place, Guard under) {
        var cases = new ArrayList<Ways.Case<Value>>();
        var left = under;
        for (var one : Handed.cases(output.value(), care)) {
            var when = stack.guards.and(under, one.when());
            if (when != Guard.NEVER && !(one.value() instanceof Value.Null)) {
                cases.add(new Ways.Case<>(when, one.value().through(place)));
                left = stack.guards.and(left, stack.guards.not(when));
            }
        }
        if (left != Guard.NEVER) {
            cases.add(new Ways.Case<>(left, unread(id, "Outputs." + output.name(), place)));
        }
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, Home.written(place));
    }

    /// An output of which nothing is known.
    Value unread(String id, String attribute, Span place) {
        var cause = new Cause(Cause.Kind.MODULE, id + "." + attribute, place).in(stack.prefix);
        var known = Known.NOT_NULL.withRefers(new Symbol(stack.run.scope, stack.prefix + id, attribute));
        return new Value.Unknown(cause, Type.STRING, known, Home.written(place));
    }
}
