package dev.picket.value;

import java.util.SortedMap;
import java.util.SortedSet;

/// When something holds, over the user's inputs: a decision diagram with one node an input, one branch a value of it,
/// and `otherwise` for the rest. Made by [Guards] only; `==` is equivalence within one `Guards`.
public sealed interface Guard {
    Guard ALWAYS = new Fixed(true);
    Guard NEVER = new Fixed(false);

    record Fixed(boolean holds) implements Guard {}

    /// Equality is identity: [Guards] interns nodes.
    final class On implements Guard {
        private final int id;
        private final Input input;
        private final SortedMap<String, Guard> cases;
        private final Guard otherwise;

        On(int id, Input input, SortedMap<String, Guard> cases, Guard otherwise) {
            this.id = id;
            this.input = input;
            this.cases = cases;
            this.otherwise = otherwise;
        }

        int id() {
            return id;
        }

        public Input input() {
            return input;
        }

        public SortedMap<String, Guard> cases() {
            return cases;
        }

        public Guard otherwise() {
            return otherwise;
        }
    }

    /// Something that the user supplies: a parameter, a variable, or a condition that cannot be read (`{false, true}`).
    ///
    /// @param order the order of nodes from the root of a diagram down; unique within one `Guards`
    /// @param name what a reader calls it: `IsProd`, `var.env`, `length(var.x) > 3`
    /// @param allowed every text that it can be; empty means any
    /// @param isSwitch whether it is a condition itself, and its name says when it is `true`
    record Input(int order, String name, SortedSet<String> allowed, boolean isSwitch) {}
}
