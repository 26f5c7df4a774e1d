package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.List;

/// Small answers of functions: they stand at the argument that they are about.
final class Answers {
    private Answers() {}

    static Value bool(boolean answer, Value about) {
        return new Value.Bool(answer, at(about), about.sensitive());
    }

    static Value number(long answer, Value about) {
        return new Value.Number(BigDecimal.valueOf(answer), at(about), about.sensitive());
    }

    static Value unknownBool(Value.Unknown why, Value about) {
        return new Value.Unknown(why.cause(), Type.BOOL, Known.NOT_NULL, at(about), why.sensitive());
    }

    static Value unknown(Value.Unknown why, Type type) {
        return new Value.Unknown(why.cause(), type, Known.NOTHING, at(why), why.sensitive());
    }

    static Value.Null nothing(Value about) {
        return new Value.Null(about.home());
    }

    private static Home at(Value about) {
        return new Home(about.home().kind(), about.home().place(), false, List.of(about.home()));
    }

    static void require(Functions.Call call, int arguments) {
        if (call.arguments().size() != arguments) {
            throw new Functions.CallFailure(
                    -1,
                    "it takes " + arguments + " arguments, not "
                            + call.arguments().size());
        }
    }
}
