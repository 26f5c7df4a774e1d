package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What AWS's default parameter groups say of TLS, by engine and version.
/// Source: Amazon RDS User Guide, "Requiring an SSL connection" of each engine; Amazon Aurora User Guide, "Security with Amazon Aurora".
final class DatabaseFunctions {
    private DatabaseFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `rds_tls_parameter(engine)`: the parameter by which that engine refuses connections without TLS; null
            // for engines that have none (Oracle asks by an option) and for null; an unknown engine is unknown.
            "rds_tls_parameter",
            DatabaseFunctions::tlsParameter,
            // `rds_defaults(engine, version)`: a map of the TLS parameter to its value in AWS's default group.
            // PostgreSQL requires TLS from 15 on, MySQL 8.4 and MariaDB 11.8 too; else "0". Aurora PostgreSQL from 17
            // on; Aurora MySQL and SQL Server never do, and Db2 speaks TCPIP. Without a version or engine that is
            // known: unknown.
            "rds_defaults",
            DatabaseFunctions::defaults,
            // `rds_port(engine)`: the port on which that engine listens unless told otherwise; null for an engine
            // that is not known.
            "rds_port",
            DatabaseFunctions::port);

    private static Value tlsParameter(Functions.Call call) {
        Answers.require(call, 1);
        var engine = Evidence.argument(call, 0);
        return switch (engine) {
            case Value.Unknown u -> Answers.unknown(u, Type.STRING);
            case Value.Text t ->
                parameter(t.value())
                        .<Value>map(p -> new Value.Text(p, engine.home()))
                        .orElseGet(() -> Answers.nothing(engine));
            default -> Answers.nothing(engine);
        };
    }

    static Optional<String> parameter(String engine) {
        var e = engine.toLowerCase(Locale.ROOT);
        if (e.contains("postgres") || e.startsWith("sqlserver")) {
            return Optional.of("rds.force_ssl");
        }
        if (e.startsWith("db2")) {
            return Optional.of("db2comm");
        }
        return e.contains("mysql") || e.equals("mariadb") // not `aurora`, MySQL 5.6: it has no such parameter
                ? Optional.of("require_secure_transport")
                : Optional.empty();
    }

    private static Value port(Functions.Call call) {
        Answers.require(call, 1);
        var engine = Evidence.argument(call, 0);
        return switch (engine) {
            case Value.Unknown u -> Answers.unknown(u, Type.NUMBER);
            case Value.Text t -> {
                var port = port(t.value().toLowerCase(Locale.ROOT));
                yield port == 0 ? Answers.nothing(engine) : new Value.Number(BigDecimal.valueOf(port), engine.home());
            }
            default -> Answers.nothing(engine);
        };
    }

    static int port(String engine) {
        if (engine.contains("postgres")) {
            return 5432;
        }
        if (engine.contains("mysql") || engine.equals("aurora") || engine.equals("mariadb")) {
            return 3306;
        }
        if (engine.contains("oracle")) {
            return 1521;
        }
        if (engine.contains("sqlserver")) {
            return 1433;
        }
        return engine.startsWith("db2") ? 50_000 : 0;
    }

    private static Value defaults(Functions.Call call) {
        Answers.require(call, 2);
        var engine = Evidence.argument(call, 0);
        var version = Evidence.argument(call, 1);
        if (engine instanceof Value.Unknown u) {
            return Answers.unknown(u, new Type.MapOf(Type.STRING));
        }
        if (!(engine instanceof Value.Text e) || parameter(e.value()).isEmpty()) {
            return map(Optional.empty(), "", engine);
        }
        var name = e.value().toLowerCase(Locale.ROOT);
        if (!VERSIONED.contains(name)) {
            return map(parameter(name), name.startsWith("db2") ? "TCPIP" : "0", engine);
        }
        if (version instanceof Value.Unknown u) {
            return Answers.unknown(u, new Type.MapOf(Type.STRING));
        }
        if (version instanceof Value.Null) {
            return unknownVersion(engine);
        }
        var number = version instanceof Value.Text t
                ? t.value()
                : version instanceof Value.Number n ? n.value().toPlainString() : "";
        return map(parameter(name), required(name, number) ? "1" : "0", engine);
    }

    /// Engines of which a newer version asks for TLS by default.
    private static final Set<String> VERSIONED = Set.of("postgres", "aurora-postgresql", "mysql", "mariadb");

    private static boolean required(String engine, String version) {
        return switch (engine) {
            case "postgres" -> atLeast(version, 15, 0);
            case "aurora-postgresql" -> atLeast(version, 17, 0);
            case "mysql" -> atLeast(version, 8, 4);
            case "mariadb" -> atLeast(version, 11, 8);
            default -> false;
        };
    }

    private static boolean atLeast(String version, int major, int minor) {
        var parts = version.split("\\.");
        int first = number(parts[0]);
        int second = parts.length > 1 ? number(parts[1]) : 0;
        return first > major || first == major && second >= minor;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Value unknownVersion(Value engine) {
        var cause = new dev.picket.value.Cause(
                dev.picket.value.Cause.Kind.OUTSIDE,
                "the engine version that AWS chooses",
                engine.home().place());
        return new Value.Unknown(cause, new Type.MapOf(Type.STRING), dev.picket.value.Known.NOT_NULL, engine.home());
    }

    private static Value map(Optional<String> parameter, String value, Value engine) {
        var members = new LinkedHashMap<String, Value>();
        var home = dev.picket.value.Home.defaulted(engine.home().place());
        parameter.ifPresent(p -> members.put(p, new Value.Text(value, home)));
        return Value.Mapping.map(Type.STRING, members, home);
    }
}
