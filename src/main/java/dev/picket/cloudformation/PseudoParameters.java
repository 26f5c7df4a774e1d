package dev.picket.cloudformation;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// `AWS::Region` and its kin: inputs of which nothing is guessed, not even the partition.
final class PseudoParameters {
    private static final Set<String> TEXTS = Set.of(
            "AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix");

    private PseudoParameters() {}

    /// `AWS::NoValue` is null: the member or list item that it is does not exist.
    ///
    /// @param prefix of the stack: each nested one has a name and an id of its own
    /// @param place what tells accounts and regions apart
    static Optional<Value> value(String name, String prefix, String place, Guards guards, Span use) {
        if (name.equals("AWS::NoValue")) {
            return Optional.of(new Value.Null(Home.absent(use)));
        }
        var cause = new Cause(Cause.Kind.INPUT, name, use);
        if (TEXTS.contains(name)) {
            var input = guards.input(
                    (name.startsWith("AWS::Stack") ? prefix : place) + name, name, Collections.emptySortedSet());
            var known = Known.NOT_NULL.withInput(input).withLength(shortest(name), -1);
            return Optional.of(new Value.Unknown(cause, Type.STRING, known, Home.written(use)));
        }
        if (name.equals("AWS::NotificationARNs")) {
            return Optional.of(
                    new Value.Unknown(cause, new Type.ListOf(Type.STRING), Known.NOT_NULL, Home.written(use)));
        }
        return Optional.empty();
    }

    /// An account id has twelve digits, the other names two letters at least: none of them is a bare wildcard.
    private static int shortest(String name) {
        return name.equals("AWS::AccountId") ? 12 : 2;
    }
}
