package dev.picket.scan;

import java.util.List;

/// A whole of AWS's and a resource of the provider's that holds a part of it. In the texts `#` is the whole's name, `@` in the part the
/// reference to the whole.
///
/// @param attributes those of the whole by which the part may name it
/// @param literals how the part may name it without a reference
/// @param found a data source that finds the whole, and the attribute of it that names the whole; both empty where there is none
/// @param expression of a rule's about the whole, what it is with the part, and what without
record Split(
        String type,
        String body,
        String part,
        String partBody,
        List<String> attributes,
        List<String> literals,
        Found found,
        String awsType,
        String expression,
        String with,
        String without) {

    record Found(String type, String body, String attribute) {
        static final Found NONE = new Found("", "", "");
    }

    static Split of(String type, String body) {
        return new Split(type, body, "", "", List.of(), List.of(), Found.NONE, "", "", "", "");
    }

    Split part(String part, String partBody) {
        return new Split(type, body, part, partBody, attributes, literals, found, awsType, expression, with, without);
    }

    Split by(String... attributes) {
        return new Split(
                type, body, part, partBody, List.of(attributes), literals, found, awsType, expression, with, without);
    }

    Split named(String... literals) {
        return new Split(
                type, body, part, partBody, attributes, List.of(literals), found, awsType, expression, with, without);
    }

    Split found(String type, String body, String attribute) {
        var found = new Found(type, body, attribute);
        return new Split(
                this.type, this.body, part, partBody, attributes, literals, found, awsType, expression, with, without);
    }

    Split sees(String awsType, String expression, String with, String without) {
        return new Split(type, body, part, partBody, attributes, literals, found, awsType, expression, with, without);
    }

    String whole(String name, String meta) {
        return block(type, "w", meta + body.replace("#", name));
    }

    String partOf(String reference, String meta) {
        return block(part, "p", meta + partBody.replace("@", reference));
    }

    String lookup(String name) {
        return "data \"" + found.type() + "\" \"d\" {\n" + found.body().replace("#", name) + "\n}\n";
    }

    private static String block(String type, String name, String body) {
        return "resource \"" + type + "\" \"" + name + "\" {\n" + body + "\n}\n";
    }

    @Override
    public String toString() {
        return part + " of " + type;
    }
}
