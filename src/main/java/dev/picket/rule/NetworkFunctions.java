package dev.picket.rule;

import dev.picket.aws.Breadth;
import dev.picket.aws.Exposure;
import dev.picket.aws.Fields;
import dev.picket.aws.Fields.Items;
import dev.picket.hcl.Functions;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What rules can ask of networks: how many public addresses are let in.
final class NetworkFunctions {
    private NetworkFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `public_exposure(rules, ports)`: what the rules of a group open together, over the union of their
            // ranges. `rules` name their members as `AWS::EC2::SecurityGroupIngress` does; `ports` null or empty
            // means any port. Gives `addresses` (0 to 2^32; a lower bound with its reason where a rule is partly
            // unknown), `ports` (those open to that many), `reach`
            // (the addresses in words: "the whole internet", "65,536 public addresses") and stands at the ranges that
            // made it so. Monotone: an
            // optional rule can only add.
            "public_exposure",
            NetworkFunctions::publicExposure,
            // `cidr_addresses(ranges)`: the public addresses that the ranges hold together, 0 to 2^32; a lower bound
            // where one is unknown.
            "cidr_addresses",
            NetworkFunctions::cidrAddresses);

    private static Value publicExposure(Functions.Call call) {
        var fields = new Fields(call.evaluation().ways());
        var rules = Evidence.argument(call, 0);
        var ports = fields.items(Evidence.argument(call, 1)).known().stream()
                .map(NetworkFunctions::port)
                .toList();
        var exposure = decided(rules, ports, fields);
        var homes = exposure.evidence().stream().map(Value::home).toList();
        var home = Evidence.of(homes, exposure.open().map(Value.Unknown::home).orElse(rules.home()));
        return Evidence.object(
                home,
                "addresses",
                Evidence.number(exposure.addresses(), exposure.open(), home),
                "reach",
                new Value.Text(reach(exposure), home),
                "ports",
                Evidence.list(
                        exposure.ports().stream()
                                .<Value>map(p -> new Value.Number(BigDecimal.valueOf(p), home))
                                .toList(),
                        Optional.empty(),
                        home));
    }

    private static String reach(Exposure exposure) {
        if (exposure.addresses() >= Breadth.EVERYONE) {
            return "the whole internet";
        }
        var count = String.format(Locale.ROOT, "%,d public addresses", exposure.addresses());
        return exposure.open().isPresent() ? "at least " + count : count;
    }

    private static int port(Value value) {
        return Fields.text(value)
                .filter(t -> t.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Functions.CallFailure(1, "ports are numbers from 0 to 65535"));
    }

    /// Decides optional rules one after the other, and only until the rest can add nothing: ten optional rules that
    /// are each wide open are eleven ways, not a thousand.
    private static Exposure decided(Value rules, List<Integer> ports, Fields fields) {
        if (!(rules instanceof Value.Sequence s) || s.elements().stream().allMatch(e -> e.when() == Guard.ALWAYS)) {
            return Exposure.of(fields.items(rules), ports, fields);
        }
        var sure = new ArrayList<Value>();
        var optional = new ArrayList<Integer>();
        for (int i = 0; i < s.size(); i++) {
            if (s.elements().get(i).when() == Guard.ALWAYS) {
                sure.add(fields.settle(s.get(i)));
            } else {
                optional.add(i);
            }
        }
        var now = Exposure.of(new Items(sure, s.rest()), ports, fields);
        for (int next = 0; next < optional.size(); next++) {
            var all = new ArrayList<>(sure);
            optional.subList(next, optional.size()).forEach(i -> all.add(fields.settle(s.get(i))));
            if (Exposure.of(new Items(all, s.rest()), ports, fields).addresses() == now.addresses()) {
                return now;
            }
            int index = optional.get(next);
            if (fields.ways().decide(s.elements().get(index).when())) {
                sure.add(fields.settle(s.get(index)));
                now = Exposure.of(new Items(sure, s.rest()), ports, fields);
            }
        }
        return now;
    }

    private static Value cidrAddresses(Functions.Call call) {
        var ranges = Evidence.argument(call, 0);
        var names = new Fields(call.evaluation().ways()).names(ranges);
        long addresses = Breadth.publicAddresses(
                names.known().stream().map(Fields.Named::text).toList());
        List<Home> homes = names.known().stream().map(Fields.Named::home).toList();
        return Evidence.number(addresses, names.open(), Evidence.of(homes, ranges.home()));
    }
}
