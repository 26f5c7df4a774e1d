package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Choices;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;

/// What can be called by name. `try`, `can` and the short-circuit of conditionals are the evaluator's own.
@FunctionalInterface
public interface Functions {
    Optional<Function> find(String name);

    /// These, and where they lack a name, `others`.
    default Functions or(Functions others) {
        return name -> find(name).or(() -> others.find(name));
    }

    /// A function over values. Its arguments are settled at their top (never a [Value.Choice]); members inside
    /// collections may be choices or unknown, and [Call#settle] gives one alternative. Unknown arguments are the
    /// function's own affair: it may know the answer all the same.
    @FunctionalInterface
    interface Function {
        /// @throws CallFailure for arguments that it refuses
        Value call(Call call);
    }

    /// One call: the settled arguments, `call.at()` is the place of the call, `call.argument(i)` the place of an
    /// argument.
    record Call(String name, List<Value> arguments, List<Span> places, Span at, Evaluation evaluation) {
        public Value settle(Value value) {
            return Choices.settle(value, evaluation.ways());
        }
    }

    /// What a function says of arguments that it refuses; the evaluator adds the place.
    final class CallFailure extends RuntimeException {
        /// @param argument the index of the argument at fault, -1 for the call as a whole
        public CallFailure(int argument, String message) {
            super(message, null, false, false);
            this.argument = argument;
        }

        private final int argument;

        public int argument() {
            return argument;
        }
    }
}
