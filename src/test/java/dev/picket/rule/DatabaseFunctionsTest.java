package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is known of RDS's engines.
class DatabaseFunctionsTest {
    @Test
    void eachEngineHasItsTlsParameter() {
        assertEquals(Optional.of("rds.force_ssl"), DatabaseFunctions.parameter("aurora-postgresql"));
        assertEquals(Optional.of("rds.force_ssl"), DatabaseFunctions.parameter("sqlserver-ex"));
        assertEquals(Optional.of("require_secure_transport"), DatabaseFunctions.parameter("mariadb"));
        assertEquals(Optional.of("db2comm"), DatabaseFunctions.parameter("db2-ae"));
        assertEquals(Optional.empty(), DatabaseFunctions.parameter("oracle-ee"));
        assertEquals(Optional.empty(), DatabaseFunctions.parameter("aurora"));
    }

    @Test
    void eachEngineHasItsPort() {
        assertEquals(5432, DatabaseFunctions.port("postgres"));
        assertEquals(3306, DatabaseFunctions.port("aurora-mysql"));
        assertEquals(1521, DatabaseFunctions.port("custom-oracle-ee"));
        assertEquals(1433, DatabaseFunctions.port("sqlserver-web"));
        assertEquals(50_000, DatabaseFunctions.port("db2-se"));
    }

    @Test
    void anEngineThatIsNotKnownHasNone() {
        assertEquals(0, DatabaseFunctions.port("filemaker"));
    }
}
