package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What AWS's provider calls sensitive is listed: as a secret of a state, or as none.
class StateTableTest {
    @Test
    void everySensitiveAttributeIsListed() {
        var listed = new TreeSet<>(table("state_secrets"));
        listed.addAll(table("state_publics"));
        var missing = new TreeSet<String>();
        for (var type : RuleBook.KNOWN.terraformTypes()) {
            RuleBook.KNOWN.terraform(type).forEach((path, property) -> {
                boolean kept = !path.endsWith("_wo"); // write-only: never in a state
                if (kept && property.flags().contains("sensitive") && !listed.contains(type + "." + path)) {
                    missing.add(type + "." + path);
                }
            });
        }
        assertEquals(new TreeSet<>(), missing);
    }

    private static List<String> table(String view) {
        var rows = new ArrayList<String>();
        RuleBook.FILES.forEach(f -> f.views().stream()
                .filter(v -> v.type().equals("account") && v.byName().containsKey(view))
                .forEach(v -> rows(v.byName().get(view).value().orElseThrow(), rows)));
        return rows;
    }

    private static void rows(Expression table, List<String> into) {
        for (var entry : ((Expression.Object) table).members()) {
            for (var path : ((Expression.Tuple) entry.value()).elements()) {
                into.add(key(entry.key()) + "." + ((Expression.Text) path).value());
            }
        }
    }

    private static String key(Expression key) {
        return key instanceof Expression.Text t ? t.value() : key.span().text();
    }
}
