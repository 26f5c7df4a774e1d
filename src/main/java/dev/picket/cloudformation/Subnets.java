package dev.picket.cloudformation;

import inet.ipaddr.IPAddressString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Fn::Cidr`: the first blocks of a block, each of a number of *host* bits (32 − bits, for IPv6 128 − bits, is the
/// prefix length).
final class Subnets {
    static final int LIMIT = 256;

    private Subnets() {}

    /// Empty for a block that is none, or that does not hold so many.
    static Optional<List<String>> of(String block, int count, int hostBits) {
        var address = new IPAddressString(block).getAddress();
        if (address == null || address.getNetworkPrefixLength() == null || count < 1 || count > LIMIT) {
            return Optional.empty();
        }
        int width = address.getBitCount();
        int prefix = address.getNetworkPrefixLength();
        int length = width - hostBits;
        if (hostBits < 1 || length < prefix) {
            return Optional.empty();
        }
        if (length - prefix < 9 && count > 1 << (length - prefix)) {
            return Optional.empty();
        }
        var base = address.toPrefixBlock().getLower().withoutPrefixLength();
        var step = BigInteger.ONE.shiftLeft(hostBits);
        var blocks = new ArrayList<String>(count);
        var start = base.getValue();
        for (int i = 0; i < count; i++) {
            var value = start.add(step.multiply(BigInteger.valueOf(i)));
            blocks.add(text(value, width) + "/" + length);
        }
        return Optional.of(blocks);
    }

    private static String text(BigInteger value, int width) {
        if (width == 32) {
            long v = value.longValueExact();
            return (v >> 24 & 255) + "." + (v >> 16 & 255) + "." + (v >> 8 & 255) + "." + (v & 255);
        }
        var bytes = new byte[16];
        var given = value.toByteArray();
        int length = Math.min(16, given.length);
        System.arraycopy(given, given.length - length, bytes, 16 - length, length);
        return new inet.ipaddr.ipv6.IPv6Address(bytes).toCompressedString();
    }
}
