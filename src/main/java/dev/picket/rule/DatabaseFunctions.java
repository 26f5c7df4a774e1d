package dev.picket.rule;

import dev.picket.aws.RdsEngine;
import dev.picket.hcl.Functions;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What rules can ask of database engines: what [RdsEngine] knows, for values that may be unknown.
final class DatabaseFunctions {
    private static final Type PARAMETERS = new Type.MapOf(Type.STRING);

    private DatabaseFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `rds_tls_parameter(engine)`: the parameter by which that engine refuses connections without TLS; null
            // for engines that have none and for null; an unknown engine is unknown.
            "rds_tls_parameter",
            call -> ofEngine(
                    call,
                    Type.STRING,
                    engine -> engine.tlsParameter()
                            .map(p ->
                                    new Value.Text(p, Evidence.argument(call, 0).home()))),
            // `rds_defaults(engine, version)`: a map of the TLS parameter to its value in AWS's default group.
            // Without a version or engine that is known: unknown.
            "rds_defaults",
            DatabaseFunctions::defaults,
            // `rds_port(engine)`: the port on which that engine listens unless told otherwise; null for an engine
            // that is not known.
            "rds_port",
            call -> ofEngine(
                    call,
                    Type.NUMBER,
                    engine -> engine.port()
                            .map(p -> new Value.Number(
                                    BigDecimal.valueOf(p),
                                    Evidence.argument(call, 0).home()))));

    private static Value ofEngine(
            Functions.Call call, Type type, Function<RdsEngine, Optional<? extends Value>> answer) {
        Answers.require(call, 1);
        var engine = Evidence.argument(call, 0);
        return switch (engine) {
            case Value.Unknown u -> Answers.unknown(u, type);
            case Value.Text t ->
                answer.apply(RdsEngine.of(t.value())).<Value>map(v -> v).orElseGet(() -> Answers.nothing(engine));
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> Answers.nothing(engine);
        };
    }

    private static Value defaults(Functions.Call call) {
        Answers.require(call, 2);
        var value = Evidence.argument(call, 0);
        if (value instanceof Value.Unknown u) {
            return Answers.unknown(u, PARAMETERS);
        }
        if (!(value instanceof Value.Text t)) {
            return parameters(Optional.empty(), "", value);
        }
        var engine = RdsEngine.of(t.value());
        return switch (Evidence.argument(call, 1)) {
            case Value v
            when !engine.changedItsDefault() -> parameters(engine.tlsParameter(), engine.tlsDefault(""), value);
            case Value.Unknown u -> Answers.unknown(u, PARAMETERS);
            case Value.Null _ -> unknownVersion(value);
            case Value.Text v -> parameters(engine.tlsParameter(), engine.tlsDefault(v.value()), value);
            case Value.Number v ->
                parameters(engine.tlsParameter(), engine.tlsDefault(v.value().toPlainString()), value);
            case Value.Bool _, Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _ ->
                parameters(engine.tlsParameter(), engine.tlsDefault(""), value);
        };
    }

    private static Value unknownVersion(Value engine) {
        var cause = new Cause(
                Cause.Kind.OUTSIDE,
                "the engine version that AWS chooses",
                engine.home().place());
        return new Value.Unknown(cause, PARAMETERS, Known.NOT_NULL, engine.home());
    }

    private static Value parameters(Optional<String> name, String value, Value engine) {
        var members = new LinkedHashMap<String, Value>();
        var home = Home.defaulted(engine.home().place());
        name.ifPresent(p -> members.put(p, new Value.Text(value, home)));
        return Value.Mapping.map(Type.STRING, members, home);
    }
}
