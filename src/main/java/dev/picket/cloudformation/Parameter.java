package dev.picket.cloudformation;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.RepeatLimit;
import dev.picket.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a template says of one parameter.
///
/// @param written its `Default`, where it is a scalar
record Parameter(
        String name,
        Span place,
        MappingNode body,
        String type,
        Optional<Scalar> written,
        List<Scalar> allowed,
        Optional<Pattern> pattern,
        boolean noEcho) {
    static Parameter of(String name, Entry entry, MappingNode body) {
        return new Parameter(
                name,
                entry.key().span(),
                body,
                Template.text(body, "Type").orElse("String"),
                body.get("Default").filter(Scalar.class::isInstance).map(Scalar.class::cast),
                scalars(body.get("AllowedValues")),
                Template.text(body, "AllowedPattern").flatMap(Parameter::compiled),
                Template.text(body, "NoEcho")
                        .filter(t -> t.equalsIgnoreCase("true"))
                        .isPresent());
    }

    private static List<Scalar> scalars(Optional<Node> list) {
        return list.filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast).stream()
                .flatMap(s -> s.items().stream())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
    }

    private static Optional<Pattern> compiled(String pattern) {
        if (RepeatLimit.exceededBy(pattern)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException _) {
            return Optional.empty(); // look-around and the like: it excludes nothing
        }
    }

    /// `AWS::SSM::Parameter::Value<…>`: the default is the name of a stored parameter, the value is that one's.
    boolean isStored() {
        return type.startsWith("AWS::SSM::Parameter::Value<");
    }

    boolean isList() {
        return type.equals("CommaDelimitedList")
                || type.startsWith("List<")
                || isStored() && (type.contains("<List<") || type.contains("<CommaDelimitedList"));
    }

    /// Whether CloudFormation would take that text as the value, as far as the constraints say.
    boolean admits(String text) {
        if (type.startsWith("AWS::") && !isStored() && (text.isEmpty() || !text.startsWith(ids()))) {
            return false; // an AWS-specific type names something that exists
        }
        if (!allowed.isEmpty()
                && allowed.stream().noneMatch(a -> ScalarKind.text(a).equals(text))) {
            return false;
        }
        return pattern.map(p -> p.matcher(text).matches()).orElse(true) && hasLength(text) && hasSize(text);
    }

    /// What it takes, in words: the first of its constraints.
    String wanted() {
        if (!allowed.isEmpty()) {
            var texts = allowed.stream().map(ScalarKind::text).toList();
            var first = String.join(", ", texts.subList(0, Math.min(10, texts.size())));
            return "Allowed is " + first + (texts.size() > 10 ? ", …" : "") + ".";
        }
        return Template.text(body, "AllowedPattern")
                .map(pattern -> "Its pattern is " + pattern + ".")
                .orElse("It is too short, too long, too small or too large.");
    }

    /// What the ids of an AWS-specific type begin with; empty where they are names.
    private String ids() {
        return switch (type) {
            case "AWS::EC2::Image::Id" -> "ami-";
            case "AWS::EC2::Instance::Id" -> "i-";
            case "AWS::EC2::SecurityGroup::Id" -> "sg-";
            case "AWS::EC2::Subnet::Id" -> "subnet-";
            case "AWS::EC2::Volume::Id" -> "vol-";
            case "AWS::EC2::VPC::Id" -> "vpc-";
            default -> "";
        };
    }

    private boolean hasLength(String text) {
        int length = text.codePointCount(0, text.length());
        return number("MinLength").map(n -> length >= n.doubleValue()).orElse(true)
                && number("MaxLength").map(n -> length <= n.doubleValue()).orElse(true);
    }

    private boolean hasSize(String text) {
        if (!type.equals("Number")) {
            return true;
        }
        var value = decimal(text);
        return value.isPresent()
                && number("MinValue").map(n -> value.get().compareTo(n) >= 0).orElse(true)
                && number("MaxValue").map(n -> value.get().compareTo(n) <= 0).orElse(true);
    }

    /// At least 1 where the constraints exclude the empty text.
    int minLength() {
        int least =
                number("MinLength").map(BigDecimal::intValue).filter(n -> n > 0).orElse(0);
        return least == 0 && !admits("") ? 1 : least;
    }

    /// -1 where none is said.
    int maxLength() {
        return number("MaxLength").map(BigDecimal::intValue).filter(n -> n >= 0).orElse(-1);
    }

    private Optional<BigDecimal> number(String key) {
        return Template.text(body, key).flatMap(Parameter::decimal);
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return text.length() > 100 ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
