package dev.picket.terraform;

import dev.picket.hcl.Attempt;
import dev.picket.hcl.Conversion;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Functions.Call;
import dev.picket.hcl.Functions.CallFailure;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Functions that Terraform has no more: `list(a, b)` and `map("k", v)`, which configurations written for versions
/// before 0.15 still call.
/// Source: Terraform 0.15 upgrade guide, "Legacy Configuration Language Features".
final class RetiredFunctions {
    static final Functions ALL = name -> Optional.ofNullable(
            Map.<String, Functions.Function>of("list", RetiredFunctions::list, "map", RetiredFunctions::map)
                    .get(name));

    private RetiredFunctions() {}

    private static Value list(Call call) {
        var home = Home.written(call.at());
        return converted(
                call,
                new Value.Sequence(
                        Value.Sequence.Kind.TUPLE,
                        Type.ANY,
                        Value.Sequence.plain(call.arguments()),
                        Optional.empty(),
                        home,
                        false),
                new Type.ListOf(Type.ANY));
    }

    private static Value map(Call call) {
        var arguments = call.arguments();
        if (arguments.size() % 2 != 0) {
            throw new CallFailure(-1, "takes keys and values in turn");
        }
        var members = new LinkedHashMap<String, Value>();
        for (int i = 0; i < arguments.size(); i += 2) {
            switch (call.settle(arguments.get(i))) {
                case Value.Text key -> members.put(key.value(), arguments.get(i + 1));
                case Value.Unknown unknown -> {
                    return new Value.Unknown(
                            unknown.cause(), new Type.MapOf(Type.ANY), unknown.known(), Home.written(call.at()));
                }
                default -> throw new CallFailure(i, "keys are texts");
            }
        }
        return converted(call, Value.Mapping.object(members, Home.written(call.at())), new Type.MapOf(Type.ANY));
    }

    private static Value converted(Call call, Value value, Type type) {
        return switch (Conversion.to(type, value, call.at())) {
            case Attempt.Success(var done) -> done;
            case Attempt.Failed(var summary, _) -> throw new CallFailure(-1, summary);
        };
    }
}
