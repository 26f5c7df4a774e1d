package dev.picket.hcl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An address range: `network` is its first address, `prefix` its fixed bits, `width` 32 or 128.
record Cidr(BigInteger network, int prefix, int width) {
    static Optional<Cidr> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(text.substring(slash + 1));
        var address = text.substring(0, slash);
        int width = address.indexOf(':') >= 0 ? 128 : 32;
        var number = width == 32 ? four(address) : six(address);
        return prefix > width ? Optional.empty() : number.map(n -> new Cidr(n.and(mask(prefix, width)), prefix, width));
    }

    static BigInteger mask(int prefix, int width) {
        return BigInteger.ONE.shiftLeft(prefix).subtract(BigInteger.ONE).shiftLeft(width - prefix);
    }

    static String address(BigInteger number, int width) {
        return width == 32 ? four(number.intValue()) : six(number);
    }

    private static String four(int n) {
        return (n >>> 24) + "." + (n >>> 16 & 255) + "." + (n >>> 8 & 255) + "." + (n & 255);
    }

    private static Optional<BigInteger> four(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        long n = 0;
        for (var part : parts) {
            if (!part.matches("[0-9]{1,10}") || Long.parseLong(part) > 255) {
                return Optional.empty();
            }
            n = n << 8 | Long.parseLong(part);
        }
        return Optional.of(BigInteger.valueOf(n));
    }

    private static Optional<BigInteger> six(String text) {
        var halves = text.split("::", -1);
        if (halves.length > 2) {
            return Optional.empty();
        }
        var head = groups(halves[0]);
        var tail = halves.length == 2 ? groups(halves[1]) : Optional.of(List.<Integer>of());
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int given = head.get().size() + tail.get().size();
        if (halves.length == 1 ? given != 8 : given > 7) {
            return Optional.empty();
        }
        var all = new ArrayList<>(head.get());
        for (int i = given; i < 8; i++) {
            all.add(0);
        }
        all.addAll(tail.get());
        var n = BigInteger.ZERO;
        for (int group : all) {
            n = n.shiftLeft(16).or(BigInteger.valueOf(group));
        }
        return Optional.of(n);
    }

    private static Optional<List<Integer>> groups(String text) {
        var out = new ArrayList<Integer>();
        if (text.isEmpty()) {
            return Optional.of(out);
        }
        for (var part : text.split(":", -1)) {
            if (part.indexOf('.') >= 0) {
                var v4 = four(part);
                if (v4.isEmpty()) {
                    return Optional.empty();
                }
                out.add(v4.get().intValue() >>> 16);
                out.add(v4.get().intValue() & 0xFFFF);
            } else if (part.matches("[0-9a-fA-F]{1,4}")) {
                out.add(Integer.parseInt(part, 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(out);
    }

    /// The longest run of at least two zero groups is shortened, as RFC 5952 has it.
    private static String six(BigInteger number) {
        var groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = number.shiftRight(112 - 16 * i).intValue() & 0xFFFF;
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        var out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                out.append("::");
                i += length - 1;
            } else {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ':') {
                    out.append(':');
                }
                out.append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }
}
