package dev.picket.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RdsEngineTest {
    @Test
    void eachEngineHasItsTlsParameter() {
        assertEquals(
                Optional.of("rds.force_ssl"), RdsEngine.of("aurora-postgresql").tlsParameter());
        assertEquals(Optional.of("rds.force_ssl"), RdsEngine.of("SQLServer-ex").tlsParameter());
        assertEquals(
                Optional.of("require_secure_transport"), RdsEngine.of("mariadb").tlsParameter());
        assertEquals(Optional.of("db2comm"), RdsEngine.of("db2-ae").tlsParameter());
        assertEquals(Optional.empty(), RdsEngine.of("oracle-ee").tlsParameter());
        assertEquals(Optional.empty(), RdsEngine.of("aurora").tlsParameter());
    }

    @Test
    void newerVersionsRequireTlsByDefault() {
        assertEquals("0", RdsEngine.of("postgres").tlsDefault("14.9"));
        assertEquals("1", RdsEngine.of("postgres").tlsDefault("15"));
        assertEquals("0", RdsEngine.of("mysql").tlsDefault("8.0.40"));
        assertEquals("1", RdsEngine.of("mysql").tlsDefault("8.4.3"));
        assertEquals("0", RdsEngine.of("aurora-mysql").tlsDefault("8.4"));
        assertEquals("TCPIP", RdsEngine.of("db2-se").tlsDefault(""));
    }

    @Test
    void eachEngineHasItsPort() {
        assertEquals(Optional.of(5432), RdsEngine.of("postgres").port());
        assertEquals(Optional.of(3306), RdsEngine.of("aurora-mysql").port());
        assertEquals(Optional.of(1521), RdsEngine.of("custom-oracle-ee").port());
        assertEquals(Optional.of(1433), RdsEngine.of("sqlserver-web").port());
        assertEquals(Optional.of(50_000), RdsEngine.of("db2-se").port());
    }

    @Test
    void anEngineThatIsNotKnownHasNone() {
        assertEquals(Optional.empty(), RdsEngine.of("filemaker").port());
    }
}
