package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.NUMBER;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;

/// Address ranges, computed as numbers.
final class NetworkFunctions {
    private NetworkFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("cidrhost", Signature.of(Type.STRING, NetworkFunctions::host, TEXT, NUMBER));
        table.put("cidrnetmask", Signature.of(Type.STRING, NetworkFunctions::netmask, TEXT));
        table.put("cidrsubnet", Signature.of(Type.STRING, NetworkFunctions::subnet, TEXT, NUMBER, NUMBER));
        table.put(
                "cidrsubnets",
                Signature.of(new Type.ListOf(Type.STRING), NetworkFunctions::subnets, TEXT)
                        .more(NUMBER));
    }

    private static Cidr range(Arguments a) {
        return Cidr.parse(a.text(0))
                .orElseThrow(() -> a.fail(0, "\"" + a.text(0) + "\" is no address range in CIDR notation"));
    }

    private static BigInteger whole(Arguments a, int i) {
        if (!Numbers.isWhole(a.number(i)) || a.number(i).precision() > 60) {
            throw a.fail(i, "a whole number is required");
        }
        return Numbers.checked(a.number(i), a.at(i)).toBigInteger();
    }

    private static Value host(Arguments a) {
        var range = range(a);
        var number = whole(a, 1);
        var size = BigInteger.ONE.shiftLeft(range.width() - range.prefix());
        var offset = number.signum() < 0 ? size.add(number) : number;
        if (offset.signum() < 0 || offset.compareTo(size) >= 0) {
            throw a.fail(1, "the range has no host of number " + number);
        }
        return a.text(Cidr.address(range.network().add(offset), range.width()));
    }

    private static Value netmask(Arguments a) {
        var range = range(a);
        if (range.width() != 32) {
            throw a.fail(0, "only IPv4 has netmasks");
        }
        return a.text(Cidr.address(Cidr.mask(range.prefix(), 32), 32));
    }

    private static Value subnet(Arguments a) {
        var range = range(a);
        int bits = a.integer(1);
        var number = whole(a, 2);
        int prefix = range.prefix() + bits;
        if (prefix < 0 || prefix > range.width()) {
            throw a.fail(1, "the range has no room for " + bits + " more bits");
        }
        if (bits >= 0 && number.abs().bitLength() > bits) {
            throw a.fail(2, "there is no subnet of number " + number + " with " + bits + " more bits");
        }
        // As Terraform has it, also where the number is negative or there are fewer bits than before.
        var network =
                range.network().or(number.shiftLeft(range.width() - prefix)).abs();
        if (network.bitLength() > range.width()) {
            throw a.fail(2, "there is no subnet of number " + number);
        }
        return a.text(Cidr.address(network, range.width()) + "/" + prefix);
    }

    private static int prefix(Arguments a, int i, Cidr range, int bits) {
        if (bits < 0 || range.prefix() + bits > range.width()) {
            throw a.fail(i, "the range has no room for " + bits + " more bits");
        }
        return range.prefix() + bits;
    }

    private static Value subnets(Arguments a) {
        var range = range(a);
        if (range.network().signum() == 0 && a.size() > 1) {
            throw a.fail(0, "Terraform makes no subnets of a range that begins with address 0");
        }
        var home = a.home();
        var end = range.network().add(BigInteger.ONE.shiftLeft(range.width() - range.prefix()));
        var next = range.network();
        var out = new ArrayList<Value>();
        for (int i = 1; i < a.size(); i++) {
            int bits = a.integer(i);
            if (bits < 1) {
                throw a.fail(i, "at least one more bit is needed");
            }
            int prefix = prefix(a, i, range, bits);
            var size = BigInteger.ONE.shiftLeft(range.width() - prefix);
            var start = next.add(size).subtract(BigInteger.ONE).divide(size).multiply(size);
            next = start.add(size);
            if (next.compareTo(end) > 0) {
                throw a.fail(i, "the range has no room for this subnet");
            }
            out.add(new Value.Text(Cidr.address(start, range.width()) + "/" + prefix, home));
        }
        return a.list(Type.STRING, out);
    }
}
