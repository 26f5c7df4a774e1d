package dev.picket.aws;

import java.util.Locale;
import java.util.Optional;

/// What an engine of Amazon RDS or Aurora does by itself: its port, and what AWS's default parameter groups say of TLS.
/// Source: Amazon RDS User Guide, "Requiring an SSL connection" of each engine; Amazon Aurora User Guide, "Security with Amazon Aurora".
///
/// @param name as in the API, in lower case: `postgres`, `aurora-mysql`, `sqlserver-ex`
public record RdsEngine(String name) {
    public static RdsEngine of(String name) {
        return new RdsEngine(name.toLowerCase(Locale.ROOT));
    }

    /// The parameter by which it refuses connections without TLS. Empty where it has none: Oracle asks by an option, `aurora`
    /// is MySQL 5.6.
    public Optional<String> tlsParameter() {
        if (name.contains("postgres") || name.startsWith("sqlserver")) {
            return Optional.of("rds.force_ssl");
        }
        if (name.startsWith("db2")) {
            return Optional.of("db2comm");
        }
        return name.contains("mysql") || name.equals("mariadb")
                ? Optional.of("require_secure_transport")
                : Optional.empty();
    }

    /// Whether a newer version of it asks for TLS by default.
    public boolean changedItsDefault() {
        return switch (name) {
            case "postgres", "aurora-postgresql", "mysql", "mariadb" -> true;
            default -> false;
        };
    }

    /// The value of its TLS parameter in AWS's default group for that version (`8.4.3`); the version counts only where
    /// [#changedItsDefault].
    public String tlsDefault(String version) {
        boolean required = switch (name) {
            case "postgres" -> atLeast(version, 15, 0);
            case "aurora-postgresql" -> atLeast(version, 17, 0);
            case "mysql" -> atLeast(version, 8, 4);
            case "mariadb" -> atLeast(version, 11, 8);
            default -> false;
        };
        return name.startsWith("db2") ? "TCPIP" : required ? "1" : "0";
    }

    /// Where it listens unless told otherwise; empty for an engine that is not known.
    public Optional<Integer> port() {
        if (name.contains("postgres")) {
            return Optional.of(5432);
        }
        if (name.contains("mysql") || name.equals("aurora") || name.equals("mariadb")) {
            return Optional.of(3306);
        }
        if (name.contains("oracle")) {
            return Optional.of(1521);
        }
        if (name.contains("sqlserver")) {
            return Optional.of(1433);
        }
        return name.startsWith("db2") ? Optional.of(50_000) : Optional.empty();
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
}
