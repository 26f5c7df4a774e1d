package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;
import java.util.Optional;

/// What is made where the user gives nothing: where a property is missing, `AWS::NoValue`, or one branch of an `Fn::If`
/// is.
///
/// @param value what the user gave, with what is made in the place of what is missing
/// @param made whether something is made, in some world at least
/// @param when the condition under which it is made; empty: always
record Fallback(Node value, boolean made, Optional<Node> when) {
    static Fallback of(Optional<Node> written, Node made, MadeNodes nodes) {
        if (written.isEmpty() || isNoValue(written.get())) {
            return new Fallback(made, true, Optional.empty());
        }
        var call = Intrinsic.of(written.get());
        if (call.isPresent()
                && call.get().name().equals("If")
                && call.get().arguments().size() == 3
                && call.get().arguments().getFirst() instanceof Scalar name) {
            var condition = nodes.call("Condition", name);
            var yes = call.get().arguments().get(1);
            var no = call.get().arguments().get(2);
            if (isNoValue(yes)) {
                return new Fallback(nodes.choice(name, made, no), true, Optional.of(condition));
            }
            if (isNoValue(no)) {
                var not = nodes.call("Not", nodes.list(condition));
                return new Fallback(nodes.choice(name, yes, made), true, Optional.of(not));
            }
        }
        return new Fallback(written.get(), false, Optional.empty());
    }

    static boolean isNoValue(Node node) {
        var call = Intrinsic.of(node);
        return call.isPresent()
                && call.get().name().equals("Ref")
                && call.get().argument() instanceof Scalar name
                && name.text().equals("AWS::NoValue");
    }

    /// The condition of what is made, where the whole stands under one of its own.
    Optional<Node> under(Optional<Node> outer, MadeNodes nodes) {
        if (when.isEmpty() || outer.isEmpty()) {
            return when.or(() -> outer);
        }
        return Optional.of(nodes.call("And", nodes.list(outer.get(), when.get())));
    }
}
