package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What evaluating one template needs, and what it finds out on the way.
final class Stack {
    final Template template;
    final String scope;
    final Guards guards;
    final CloudFormationOptions options;
    final Problems problems = new Problems();
    final Parameters parameters;
    final SequencedMap<String, Node.Entry> mappings;
    /// Logical id to type, loops expanded.
    final SequencedMap<String, String> types = new LinkedHashMap<>();
    /// Loops over what is not known: what they make is missing.
    final List<Waiting> loopsWaiting = new ArrayList<>();
    final Expressions expressions = new Expressions(this);
    final Conditions conditions;
    final Loops loops = new Loops(this);
    Guard care;
    /// Worlds in which a mapping has no key: CloudFormation would refuse the stack there.
    Guard impossible = Guard.NEVER;
    /// Whether worlds that turn out impossible are left out in a second reading; if not, they are errors.
    final boolean first;

    Stack(Template template, String scope, Guards guards, CloudFormationOptions options, Guard care, boolean first) {
        this.template = template;
        this.scope = scope;
        this.guards = guards;
        this.options = options;
        this.care = care;
        this.first = first;
        this.parameters = new Parameters(template, scope, guards, options, problems);
        this.mappings = template.named("Mappings");
        this.conditions = new Conditions(this);
    }

    Context context() {
        return Context.of(care);
    }

    record Waiting(Span place, Value collection) {}
}
