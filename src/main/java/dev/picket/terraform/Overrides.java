package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Body.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// An override file's block over the block of the same name: argument by argument; nested blocks of a type that the
/// override has replace all of that type, `lifecycle` is merged argument by argument too.
final class Overrides {
    private Overrides() {}

    static Block merge(Block base, Block override) {
        return new Block(base.type(), base.labels(), merge(base.body(), override.body()), base.header(), base.span());
    }

    private static Body merge(Body base, Body override) {
        var arguments = new HashSet<String>();
        override.attributes().map(Attribute::name).forEach(arguments::add);
        var blocks = new HashSet<String>();
        override.blocks().map(Overrides::kind).forEach(blocks::add);
        // count and for_each exclude each other: the one that overrides takes the other's place
        if (arguments.contains("count") || arguments.contains("for_each")) {
            arguments.addAll(List.of("count", "for_each"));
        }
        var items = new ArrayList<Item>();
        for (var item : base.items()) {
            switch (item) {
                case Attribute a -> {
                    if (!arguments.contains(a.name()) && !blocks.contains(a.name())) {
                        items.add(a);
                    }
                }
                case Block b -> {
                    if (b.type().equals("lifecycle") && blocks.contains("lifecycle")) {
                        items.add(merge(b, override.block("lifecycle").orElseThrow()));
                    } else if (!blocks.contains(kind(b)) && !arguments.contains(kind(b))) {
                        items.add(b);
                    }
                }
            }
        }
        boolean merged = base.block("lifecycle").isPresent();
        override.items().stream()
                .filter(i -> !(merged && i instanceof Block b && b.type().equals("lifecycle")))
                .forEach(items::add);
        return new Body(items, base.span());
    }

    /// The type of the blocks that it makes: `dynamic "ingress"` makes `ingress`.
    private static String kind(Block block) {
        return block.type().equals("dynamic") ? block.label(0) : block.type();
    }
}
