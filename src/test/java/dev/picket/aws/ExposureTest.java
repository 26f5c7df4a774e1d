package dev.picket.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How wide the rules of a group are open, taken together.
class ExposureTest {
    private static final Home HOME = Home.written(SourceFile.of("a.tf", "x").whole());

    @Test
    void twoHalvesAreTheInternet() {
        var exposure =
                of(List.of(22), Optional.empty(), rule("tcp", 22, 22, "0.0.0.0/1"), rule("-1", 0, 0, "128.0.0.0/1"));
        assertEquals(Breadth.EVERYONE, exposure.addresses());
        assertEquals(List.of(22), exposure.ports());
        assertEquals(2, exposure.evidence().size());
    }

    @Test
    void privateRangesOpenNothing() {
        assertEquals(
                0,
                of(List.of(), Optional.empty(), rule("-1", 0, 0, "10.0.0.0/8")).addresses());
    }

    @Test
    void anotherPortOpensNothingThatWasAsked() {
        assertEquals(
                0,
                of(List.of(22), Optional.empty(), rule("tcp", 443, 443, "0.0.0.0/0"))
                        .addresses());
    }

    @Test
    void aMediaServersRangeIsNoDatabasePort() {
        assertEquals(
                0,
                of(List.of(5432), Optional.empty(), rule("udp", 1024, 65_535, "0.0.0.0/0"))
                        .addresses());
    }

    @Test
    void pingIsNoPort() {
        assertEquals(
                0,
                of(List.of(), Optional.empty(), rule("icmp", -1, -1, "0.0.0.0/0"))
                        .addresses());
    }

    @Test
    void theKnownPartCountsBesideAnOpenEnd() {
        var exposure = of(List.of(22), Optional.of(unknown()), rule("tcp", 22, 22, "0.0.0.0/0"));
        assertEquals(Breadth.EVERYONE, exposure.addresses());
        assertTrue(exposure.open().isPresent());
    }

    @Test
    void anUnknownRangeIsOpenAndHidesNoOther() {
        var exposure = of(List.of(22), Optional.empty(), rule("tcp", 22, 22, null), rule("tcp", 22, 22, "0.0.0.0/0"));
        assertEquals(Breadth.EVERYONE, exposure.addresses());
        assertTrue(exposure.open().isPresent());
    }

    @Test
    void theSixthVersionsInternetIsAsWideAsTheFourths() {
        assertEquals(Breadth.EVERYONE, Breadth.publicAddresses(List.of("::/0")));
        assertEquals(1, Breadth.publicAddresses(List.of("2001:db8:1::/48")));
    }

    private static Exposure of(List<Integer> ports, Optional<Value.Unknown> rest, Value... rules) {
        return Ways.of(
                        new Guards(),
                        Guard.ALWAYS,
                        ways -> Exposure.of(new Fields.Items(List.of(rules), rest), ports, new Fields(ways)))
                .cases()
                .getFirst()
                .value();
    }

    private static Value rule(String protocol, int from, int to, @org.jspecify.annotations.Nullable String cidr) {
        var members = new LinkedHashMap<String, Value>();
        members.put("IpProtocol", new Value.Text(protocol, HOME));
        members.put("FromPort", new Value.Number(BigDecimal.valueOf(from), HOME));
        members.put("ToPort", new Value.Number(BigDecimal.valueOf(to), HOME));
        members.put("CidrIp", cidr == null ? unknown() : new Value.Text(cidr, HOME));
        return Value.Mapping.object(members, HOME);
    }

    private static Value.Unknown unknown() {
        return new Value.Unknown(
                new Cause(Cause.Kind.INPUT, "var.range", HOME.place()), Type.STRING, Known.NOTHING, HOME);
    }
}
