package dev.picket.aws;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How many addresses ranges admit together, each counted once: `0.0.0.0/1` beside `128.0.0.0/1` is the whole
/// internet.
///
/// Unit: IPv4 addresses, 0 to 2^32. An IPv6 range counts the /48 blocks in it (the size that a site is commonly
/// given, RFC 6177), at most 2^32. A range that lies wholly in private or special space (RFC 1918, RFC 6598, RFC
/// 3927, RFC 4193, loopback, link-local) counts nothing.
/// Source: Amazon VPC User Guide, "Security group rules" (a group admits the union of its rules).
public final class Breadth {
    /// What is still somebody's own: a /16. More than that is not.
    public static final long WIDE = 65_536;

    public static final long EVERYONE = 1L << 32;

    private static final List<IPAddress> SPECIAL = Stream.of(
                    "10.0.0.0/8",
                    "172.16.0.0/12",
                    "192.168.0.0/16",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "fc00::/7",
                    "fe80::/10",
                    "ff00::/8",
                    "::1/128")
            .map(s -> new IPAddressString(s).getAddress())
            .toList();

    private Breadth() {}

    /// A CIDR range or a single address; empty for what is neither.
    public static Optional<IPAddress> range(String cidr) {
        var address = new IPAddressString(cidr.strip()).getAddress();
        return cidr.isBlank() || address == null ? Optional.empty() : Optional.of(address.toPrefixBlock());
    }

    /// The public addresses that `cidrs` admit together; texts that are no range count nothing.
    public static long publicAddresses(Collection<String> cidrs) {
        return count(cidrs.stream().flatMap(c -> range(c).stream()).toList());
    }

    public static boolean isPublic(IPAddress range) {
        return SPECIAL.stream().noneMatch(s -> s.contains(range));
    }

    static long count(Collection<IPAddress> ranges) {
        return Math.min(EVERYONE, union(ranges, false) + union(ranges, true));
    }

    private static long union(Collection<IPAddress> ranges, boolean sixth) {
        var sorted = ranges.stream()
                .filter(r -> r.isIPv6() == sixth && isPublic(r))
                .map(r -> new Interval(r.getLower().getValue(), r.getUpper().getValue()))
                .sorted(Comparator.comparing(Interval::from))
                .toList();
        var merged = new ArrayList<Interval>();
        for (var next : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && next.from().compareTo(last.to().add(BigInteger.ONE)) <= 0) {
                merged.set(
                        merged.size() - 1, new Interval(last.from(), last.to().max(next.to())));
            } else {
                merged.add(next);
            }
        }
        var total = merged.stream()
                .map(i -> i.to().subtract(i.from()).add(BigInteger.ONE))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return (sixth ? total.shiftRight(80) : total)
                .min(BigInteger.valueOf(EVERYONE))
                .longValueExact();
    }

    private record Interval(BigInteger from, BigInteger to) {}
}
