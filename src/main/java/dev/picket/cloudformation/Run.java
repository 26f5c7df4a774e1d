package dev.picket.cloudformation;

import dev.picket.resource.Root;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the reading of one root shares: a template and the nested stacks under it.
final class Run {
    /// Nested stacks of one root.
    static final int STACKS = 1_000;
    /// Nested stacks within one another.
    static final int NESTING = 20;

    /// The other roots, unless only this template is looked at.
    final Optional<Stacks> stacks;
    final Templates templates;
    /// The path of the root's template.
    final String scope;
    final Guards guards;
    /// Whether worlds that turn out impossible are left out in a second reading; if not, they are errors.
    final boolean first;
    /// Every template that was read.
    final SortedSet<String> files = new TreeSet<>();
    /// Worlds in which a mapping has no key: CloudFormation would refuse the stack there.
    Guard impossible = Guard.NEVER;

    /// Whether stacks of this root import from each other, of which not everything was read when it was asked for.
    boolean wantsSiblings;

    private final List<Root.Output> before;
    private int nested;

    /// @param before what the first reading put out
    Run(Stacks stacks, String scope, Guards guards, boolean first, List<Root.Output> before) {
        this(Optional.of(stacks), stacks.templates(), scope, guards, first, before);
    }

    private Run(
            Optional<Stacks> stacks,
            Templates templates,
            String scope,
            Guards guards,
            boolean first,
            List<Root.Output> before) {
        this.stacks = stacks;
        this.templates = templates;
        this.before = before;
        this.scope = scope;
        this.guards = guards;
        this.first = first;
        add(scope);
    }

    /// For a look at one template by itself.
    static Run alone(Templates templates, Template template) {
        return new Run(Optional.empty(), templates, template.file().path(), new Guards(), true, List.of());
    }

    /// What another stack of this root exports, known in the second reading.
    Optional<Value> sibling(Exports.Export export) {
        wantsSiblings = true;
        return Stacks.output(before, export);
    }

    /// Notes that a template is read.
    void add(String template) {
        files.add(template);
        files.addAll(templates.included(template));
    }

    /// Whether one more nested stack may be read.
    boolean anotherStack() {
        return ++nested <= STACKS;
    }
}
