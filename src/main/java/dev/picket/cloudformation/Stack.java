package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.resource.Resource;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What evaluating one template needs, and what it finds out on the way: the root's, or a nested one within it.
final class Stack {
    final Run run;
    final Template template;
    /// Of the root, for symbols.
    final String scope;
    /// What stands before a logical id in its address: `Network/Database/`; empty in the root.
    final String prefix;
    /// What tells pseudo parameters apart: a stack set's stacks have accounts and regions of their own.
    final String place;
    /// What fingerprints take for the template: its path, of one within another with the resource that holds it.
    final String directory;
    /// The templates that this one is nested in, the root's first, itself last.
    final List<String> chain;
    final Guards guards;
    final CloudFormationOptions options;
    final Problems problems = new Problems();
    final Parameters parameters;
    final SequencedMap<String, Node.Entry> mappings;
    /// Logical id to declaration, loops expanded.
    final SequencedMap<String, Loops.Item> declared = new LinkedHashMap<>();
    /// Logical id to type, loops expanded.
    final SequencedMap<String, String> types = new LinkedHashMap<>();
    /// What the names of SAM's for what it makes (`MyFunction.Alias`) mean: logical ids.
    final Map<String, String> generated = new HashMap<>();
    /// Loops over what is not known: what they make is missing.
    final List<Waiting> loopsWaiting = new ArrayList<>();
    final Expressions expressions = new Expressions(this);
    final ResourceReader resources = new ResourceReader(this);
    final NestedStacks nested = new NestedStacks(this);
    final Conditions conditions;
    final Loops loops = new Loops(this);
    /// When the stack exists, within the root.
    final Guard when;

    Guard care;

    private Stack(
            Run run,
            Template template,
            String prefix,
            String place,
            String directory,
            List<String> chain,
            Optional<Parameters> parents,
            CloudFormationOptions options,
            Guard when,
            Guard care) {
        this.run = run;
        this.template = template;
        this.scope = run.scope;
        this.prefix = prefix;
        this.place = place;
        this.directory = directory;
        this.chain = List.copyOf(chain);
        this.guards = run.guards;
        this.options = options;
        this.when = when;
        this.parameters = new Parameters(template, scope, prefix, parents, guards, options, problems);
        this.care = guards.and(care, parameters.care());
        this.mappings = template.named("Mappings");
        this.conditions = new Conditions(this);
    }

    static Stack root(Run run, Template template, CloudFormationOptions options, Guard care) {
        return new Stack(
                run,
                template,
                "",
                "",
                template.file().path(),
                List.of(run.scope),
                Optional.empty(),
                options,
                Guard.ALWAYS,
                care);
    }

    /// The stack that one of its resources is.
    Stack child(Template of, Resource resource, CloudFormationOptions with) {
        var path = of.file().path();
        var below = resource.address() + "/";
        var chain = new ArrayList<>(this.chain);
        chain.add(path);
        return new Stack(
                run,
                of,
                below,
                resource.type().endsWith("StackSet") ? below : place,
                path.equals(template.file().path()) ? directory + "#" + resource.local() : path,
                chain,
                Optional.of(parameters),
                with,
                resource.when(),
                guards.and(care, resource.when()));
    }

    /// The address of the stack within the root; empty for the root's own.
    String address() {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    Context context() {
        return Context.of(care);
    }

    /// Leaves worlds out, unless none is left then.
    void narrow(Guard to) {
        var narrower = guards.and(care, to);
        care = narrower == Guard.NEVER ? care : narrower;
    }

    record Waiting(Span place, Value collection) {
        /// What the loop would have made: unknown for the same reason.
        Value.Unknown rest() {
            var cause = collection instanceof Value.Unknown unknown
                    ? unknown.cause()
                    : new Cause(Cause.Kind.BOUND, "more than " + Ways.LIMIT + " ways", place);
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(place));
        }
    }
}
