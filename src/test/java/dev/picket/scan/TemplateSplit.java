package dev.picket.scan;

import java.util.List;

/// A resource of a template and another that holds a part of it. In the properties `#` is the whole's name, `@` the reference to the whole.
///
/// @param references attributes of the whole by which the part may name it, `Ref` among them
/// @param literals how the part may name it without a reference
/// @param expression of a rule's about the whole, what it is with the part, and what without
record TemplateSplit(
        String type,
        String properties,
        String part,
        String partProperties,
        List<String> references,
        List<String> literals,
        String expression,
        String with,
        String without) {

    static TemplateSplit of(String type, String properties) {
        return new TemplateSplit(type, properties, "", "", List.of(), List.of(), "", "", "");
    }

    TemplateSplit part(String part, String partProperties) {
        return new TemplateSplit(
                type, properties, part, partProperties, references, literals, expression, with, without);
    }

    TemplateSplit by(String... references) {
        return new TemplateSplit(
                type, properties, part, partProperties, List.of(references), literals, expression, with, without);
    }

    TemplateSplit named(String... literals) {
        return new TemplateSplit(
                type, properties, part, partProperties, references, List.of(literals), expression, with, without);
    }

    TemplateSplit counts(String list) {
        return sees("length(self." + list + ")", "1", "0");
    }

    TemplateSplit sees(String expression, String with, String without) {
        return new TemplateSplit(
                type, properties, part, partProperties, references, literals, expression, with, without);
    }

    String whole(String name, String more) {
        return "  W:\n    Type: " + type + "\n" + more + "    Properties: {" + properties.replace("#", name) + "}\n";
    }

    String partOf(String reference, String more) {
        return "  P:\n    Type: " + part + "\n" + more + "    Properties: {" + partProperties.replace("@", reference)
                + "}\n";
    }

    static String to(String attribute) {
        return attribute.equals("Ref") ? "{Ref: W}" : "{'Fn::GetAtt': [W, " + attribute + "]}";
    }

    @Override
    public String toString() {
        return part + " of " + type;
    }
}
