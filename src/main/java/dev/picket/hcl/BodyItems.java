package dev.picket.hcl;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The items of one body, in which an attribute may be set only once.
final class BodyItems {
    private static final int FEW = 16;

    private final Cursor cursor;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Attribute> byName = new HashMap<>();
    private int attributes;

    BodyItems(Cursor cursor) {
        this.cursor = cursor;
    }

    void add(Item item) {
        if (item instanceof Attribute attribute) {
            var first = first(attribute.name());
            if (first != null) {
                cursor.report(HclDiagnostics.attributeRepeated(attribute, first));
            }
            attributes++;
            if (!byName.isEmpty()) {
                index(attribute);
            }
        }
        items.add(item);
    }

    List<Item> list() {
        return items;
    }

    /// Most bodies are too small for a map to pay.
    private @Nullable Attribute first(String name) {
        if (attributes >= FEW && byName.isEmpty()) {
            items.forEach(this::index);
        }
        if (attributes >= FEW) {
            return byName.get(name);
        }
        for (var item : items) {
            if (item instanceof Attribute attribute && attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    private void index(Item item) {
        if (item instanceof Attribute attribute) {
            byName.putIfAbsent(attribute.name(), attribute);
        }
    }
}
