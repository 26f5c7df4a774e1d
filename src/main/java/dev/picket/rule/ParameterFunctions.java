package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Optional;

/// Questions about dynamic references.
final class ParameterFunctions {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{resolve:ssm:([^:}]+)(:[0-9]+)?\\}\\}");

    private ParameterFunctions() {}

    /// `stored_parameter(value)`: the name of the parameter that a dynamic reference (`{{resolve:ssm:/a/b:1}}`) reads; null
    /// for everything else.
    static Functions table() {
        return name ->
                name.equals("stored_parameter") ? Optional.of(ParameterFunctions::storedParameter) : Optional.empty();
    }

    private static Value storedParameter(Functions.Call call) {
        Answers.require(call, 1);
        var value = Evidence.argument(call, 0);
        if (value instanceof Value.Unknown u) {
            var reference = REFERENCE.matcher(u.cause().text());
            if (reference.matches()) {
                return new Value.Text(reference.group(1), value.home());
            }
        }
        return new Value.Null(Type.STRING, value.home(), false);
    }
}
