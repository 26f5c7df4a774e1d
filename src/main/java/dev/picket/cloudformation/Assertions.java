package dev.picket.cloudformation;

import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import dev.picket.value.Guard;
import java.util.Optional;

/// A template's `Rules`: each assertion holds where the rule's condition does. Worlds that break one are no stack's.
/// An assertion that cannot be read excludes nothing.
final class Assertions {
    private final Stack stack;

    Assertions(Stack stack) {
        this.stack = stack;
    }

    void narrow() {
        var care = stack.care;
        for (var entry : stack.template.entries("Rules")) {
            care = stack.guards.and(care, allowed(entry));
        }
        stack.narrow(stack.guards.and(care, stack.conditions.consistent()));
    }

    private Guard allowed(Entry rule) {
        if (!(rule.value() instanceof MappingNode body)) {
            return Guard.ALWAYS;
        }
        var condition = body.get("RuleCondition")
                .map(n -> stack.conditions.guard(n, stack.context()))
                .orElse(Optional.of(Guard.ALWAYS));
        if (condition.isEmpty() || !(body.get("Assertions").orElse(body) instanceof SequenceNode assertions)) {
            return Guard.ALWAYS;
        }
        var all = Guard.ALWAYS;
        for (var assertion : assertions.items()) {
            if (assertion instanceof MappingNode one) {
                all = stack.guards.and(
                        all,
                        one.get("Assert")
                                .flatMap(n -> stack.conditions.guard(n, stack.context()))
                                .orElse(Guard.ALWAYS));
            }
        }
        return stack.guards.pick(condition.get(), all, Guard.ALWAYS);
    }
}
