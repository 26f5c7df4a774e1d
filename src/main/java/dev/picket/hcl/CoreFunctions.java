package dev.picket.hcl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The functions that need nothing but their arguments. Those that read files are lent by the front ends
/// ([Functions#or]).
public final class CoreFunctions implements Functions {
    public static final CoreFunctions ALL = new CoreFunctions();

    private final Map<String, Function> table = new HashMap<>();

    private CoreFunctions() {
        StringFunctions.register(table::put);
        FormatFunctions.register(table::put);
        PatternFunctions.register(table::put);
        NumberFunctions.register(table::put);
        ListFunctions.register(table::put);
        ElementFunctions.register(table::put);
        QuantifierFunctions.register(table::put);
        MapFunctions.register(table::put);
        SetFunctions.register(table::put);
        ConversionFunctions.register(table::put);
        EncodingFunctions.register(table::put);
        DigestFunctions.register(table::put);
        TimeFunctions.register(table::put);
        NetworkFunctions.register(table::put);
    }

    @Override
    public Optional<Function> find(String name) {
        var function = table.get(name);
        if (function == null && name.startsWith("core::")) {
            function = table.get(name.substring("core::".length()));
        }
        return Optional.ofNullable(function);
    }

    /// Where a family puts its functions.
    @FunctionalInterface
    interface Table {
        void put(String name, Function function);
    }
}
