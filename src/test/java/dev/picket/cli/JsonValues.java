package dev.picket.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.MathContext;

/// JSON texts compared as values: `1.0` is `1`, and fractions count to 34 digits.
final class JsonValues {
    private JsonValues() {}

    static boolean areEqual(String a, String b) {
        return areEqual(JsonParser.parseString(a), JsonParser.parseString(b));
    }

    static boolean areEqual(JsonElement a, JsonElement b) {
        return switch (a) {
            case JsonObject x ->
                b instanceof JsonObject y
                        && x.keySet().equals(y.keySet())
                        && x.keySet().stream().allMatch(k -> areEqual(x.get(k), y.get(k)));
            case JsonArray x -> {
                boolean same = b instanceof JsonArray y && x.size() == y.size();
                for (int i = 0; same && i < x.size(); i++) {
                    same = areEqual(x.get(i), b.getAsJsonArray().get(i));
                }
                yield same;
            }
            case JsonPrimitive x
            when x.isNumber() ->
                b instanceof JsonPrimitive y && y.isNumber() && rounded(x).compareTo(rounded(y)) == 0;
            default -> a.equals(b);
        };
    }

    private static BigDecimal rounded(JsonPrimitive n) {
        var value = n.getAsBigDecimal();
        return value.scale() > 0 ? value.round(MathContext.DECIMAL128) : value;
    }
}
