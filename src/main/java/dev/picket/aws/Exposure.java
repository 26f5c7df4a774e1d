package dev.picket.aws;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import inet.ipaddr.IPAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// What the rules of a security group (or network ACL) together open to public addresses. Rules carry the names of
/// CloudFormation's `AWS::EC2::SecurityGroupIngress`: `IpProtocol`, `FromPort`, `ToPort`, `CidrIp`, `CidrIpv6`.
///
/// @param addresses the most public addresses that any one of the asked ports is open to, 0 to 2^32
/// @param ports those that are open to that many, ascending
/// @param evidence the ranges that made it so, widest first
/// @param open there may be more, for this reason; the numbers are then lower bounds
public record Exposure(long addresses, List<Integer> ports, List<Value> evidence, Optional<Value.Unknown> open) {
    private static final int LAST_PORT = 65_535;

    private record Admission(Value source, int from, int to, IPAddress range) {}

    /// @param ports the TCP ports that are asked for; empty means any port of any protocol that has ports
    public static Exposure of(Fields.Items rules, List<Integer> ports, Fields fields) {
        var open = rules.open();
        var admissions = new ArrayList<Admission>();
        for (var rule : rules.known()) {
            if (rule instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
                continue;
            }
            var more = admit(rule, ports, fields, admissions);
            open = open.isPresent() ? open : more;
        }
        var asked = ports.isEmpty() ? starts(admissions) : new TreeSet<>(ports);
        long most = 0;
        var widest = new ArrayList<Integer>();
        for (int port : asked) {
            long breadth = Breadth.count(admissions.stream()
                    .filter(a -> a.from() <= port && port <= a.to())
                    .map(Admission::range)
                    .toList());
            if (breadth > most) {
                most = breadth;
                widest.clear();
            }
            if (breadth == most && breadth > 0) {
                widest.add(port);
            }
        }
        var evidence = admissions.stream()
                .filter(a -> widest.stream().anyMatch(p -> a.from() <= p && p <= a.to()) && Breadth.isPublic(a.range()))
                .sorted(Comparator.comparing(a ->
                        a.range().getPrefixLength() == null ? 128 : a.range().getPrefixLength()))
                .map(Admission::source)
                .distinct()
                .toList();
        return new Exposure(most, widest, evidence, open);
    }

    /// Adds what the rule surely admits; answers why it may admit more.
    private static Optional<Value.Unknown> admit(Value rule, List<Integer> ports, Fields fields, List<Admission> out) {
        var protocol = fields.get(rule, "IpProtocol");
        var from = fields.get(rule, "FromPort");
        var to = fields.get(rule, "ToPort");
        var span = span(protocol, from, to, !ports.isEmpty());
        if (span.isEmpty()) {
            return firstUnknown(protocol, from, to);
        }
        if (span.get()[0] > span.get()[1]
                || !ports.isEmpty() && ports.stream().noneMatch(p -> span.get()[0] <= p && p <= span.get()[1])) {
            return Optional.empty(); // none of the ports that are asked for
        }
        Optional<Value.Unknown> open = Optional.empty();
        for (var name : List.of("CidrIp", "CidrIpv6", "SourcePrefixListId", "DestinationPrefixListId")) {
            var value = fields.get(rule, name);
            switch (value) {
                case Value.Text t
                when name.startsWith("Cidr") ->
                    Breadth.range(t.value()).ifPresent(r -> out.add(new Admission(t, span.get()[0], span.get()[1], r)));
                case Value.Text t -> {
                    var list = unknownList(t);
                    open = open.or(() -> Optional.of(list));
                }
                case Value.Unknown u -> open = open.or(() -> Optional.of(u));
                case Value.Null _,
                        Value.Bool _,
                        Value.Number _,
                        Value.Sequence _,
                        Value.Mapping _,
                        Value.Entity _,
                        Value.Choice _ -> {}
            }
        }
        return open;
    }

    /// First and last port that a rule admits; `{1, 0}` for a protocol without ports; empty where it is not known.
    private static Optional<int[]> span(Value protocol, Value from, Value to, boolean tcpOnly) {
        if (protocol instanceof Value.Unknown) {
            return Optional.empty();
        }
        var word = Fields.text(protocol).orElse("-1").toLowerCase(Locale.ROOT);
        if (tcpOnly && (word.equals("udp") || word.equals("17"))) {
            return Optional.of(new int[] {1, 0});
        }
        return switch (word) {
            case "-1", "all" -> Optional.of(new int[] {0, LAST_PORT});
            case "tcp", "udp", "6", "17" -> {
                if (from instanceof Value.Unknown || to instanceof Value.Unknown) {
                    yield Optional.empty();
                }
                int first = number(from).orElse(0);
                int last = number(to).orElse(number(from).orElse(LAST_PORT));
                yield Optional.of(first == -1 || last == -1 ? new int[] {0, LAST_PORT} : new int[] {first, last});
            }
            default -> Optional.of(new int[] {1, 0});
        };
    }

    private static Optional<Integer> number(Value value) {
        return switch (value) {
            case Value.Number n -> Optional.of(clamp(n.value()));
            case Value.Text t
            when t.value().strip().matches("-?\\d{1,9}") ->
                Optional.of(Integer.valueOf(t.value().strip()));
            case Value.Text _,
                    Value.Null _,
                    Value.Bool _,
                    Value.Unknown _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> Optional.empty();
        };
    }

    private static int clamp(BigDecimal value) {
        return value.max(BigDecimal.valueOf(-1))
                .min(BigDecimal.valueOf(LAST_PORT))
                .intValue();
    }

    private static Optional<Value.Unknown> firstUnknown(Value... values) {
        for (var v : values) {
            if (v instanceof Value.Unknown u) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }

    /// A prefix list's entries are not in the code.
    private static Value.Unknown unknownList(Value.Text id) {
        var cause = new Cause(
                Cause.Kind.OUTSIDE, "prefix list " + id.value(), id.home().place());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, id.home());
    }

    /// Where breadth can grow: each admission's first port.
    private static TreeSet<Integer> starts(List<Admission> admissions) {
        var starts = new TreeSet<Integer>();
        admissions.stream().filter(a -> a.from() <= a.to()).forEach(a -> starts.add(a.from()));
        return starts;
    }
}
