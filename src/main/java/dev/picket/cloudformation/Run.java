package dev.picket.cloudformation;

import dev.picket.value.Guard;
import dev.picket.value.Guards;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the reading of one root shares: a template and the nested stacks under it.
final class Run {
    /// Nested stacks of one root.
    static final int STACKS = 1_000;
    /// Nested stacks within one another.
    static final int NESTING = 20;

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

    private int stacks;

    Run(Templates templates, String scope, Guards guards, boolean first) {
        this.templates = templates;
        this.scope = scope;
        this.guards = guards;
        this.first = first;
        files.add(scope);
    }

    /// Whether one more nested stack may be read.
    boolean anotherStack() {
        return ++stacks <= STACKS;
    }
}
