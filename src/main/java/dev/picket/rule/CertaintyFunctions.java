package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Value;
import java.util.Optional;

/// What views may conclude from doubt.
final class CertaintyFunctions {
    private CertaintyFunctions() {}

    /// `surely(condition)`: whether it is known to hold. False where it does not, is null, or is not known: for views that
    /// leave something out only where that is certain, or count something only where it is written.
    static Functions table() {
        return name -> name.equals("surely") ? Optional.of(CertaintyFunctions::surely) : Optional.empty();
    }

    private static Value surely(Functions.Call call) {
        Answers.require(call, 1);
        var condition = Evidence.argument(call, 0);
        return Answers.bool(condition instanceof Value.Bool b && b.value(), condition);
    }
}
