package dev.picket.terraform;

/// Which instance of a resource or module: the part of an address in brackets.
sealed interface InstanceKey {
    /// The only one: neither `count` nor `for_each`.
    record Single() implements InstanceKey {}

    record Index(int index) implements InstanceKey {}

    record Named(String key) implements InstanceKey {}

    /// One that stands for an unknown number of instances.
    record Any() implements InstanceKey {}

    /// As Terraform writes it: ``, `[0]`, `["a"]`; `[*]` for a representative.
    default String suffix() {
        return switch (this) {
            case Single _ -> "";
            case Index(var index) -> "[" + index + "]";
            case Named(var key) -> "[" + quote(key) + "]";
            case Any _ -> "[*]";
        };
    }

    private static String quote(String key) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean marker = (c == '$' || c == '%') && i + 1 < key.length() && key.charAt(i + 1) == '{';
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(marker ? "" + c + c : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
