package dev.picket.resource;

import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.Optional;
import java.util.SequencedMap;

/// One instance of a resource as its author declared it, evaluated.
///
/// @param scope the [Root#path] of its root; with `address` the identity that a [dev.picket.value.Symbol] names
/// @param address of the instance: `module.net["a"].aws_subnet.x[0]`, a logical id, `amazon-ebs.golden`; an instance
///     with unknown keys is `aws_x.y[*]`
/// @param definition the address without instance keys: `module.net.aws_subnet.x`
/// @param local the definition within its module or template: `aws_subnet.x`; with `directory` the fingerprint's base
/// @param directory the directory of the module that holds the definition (Terraform, Packer HCL2), or the template's
///     path
/// @param type under its own format's name: `aws_subnet`, `AWS::EC2::Subnet`, `packer::Image`
/// @param header where a finding about its absence stands: the block's header, the logical id's key
/// @param block the whole declaration
/// @param when the guard under which it exists
/// @param many whether it stands for an unknown number of instances, zero included
/// @param declared what the author wrote, evaluated; its home is the header. A repeated block is a list of objects,
///     each
///     homed at its block's header; an attribute that was not written is no member
/// @param attributes what stands beside the properties: `DeletionPolicy`, `Metadata`, `depends_on`, `lifecycle`,
///     `provider`, `provisioner`
/// @param syntax answers about places inside the declaration
/// @param expansion what it becomes where the format itself has shorthands: of SAM's types
public record Resource(
        String scope,
        String address,
        String definition,
        String local,
        String directory,
        Mode mode,
        Format format,
        String type,
        Span header,
        Span block,
        Guard when,
        boolean many,
        Value.Mapping declared,
        Value.Mapping attributes,
        Syntax syntax,
        Optional<Expansion> expansion) {
    /// A resource that is what its author declared.
    public Resource(
            String scope,
            String address,
            String definition,
            String local,
            String directory,
            Mode mode,
            Format format,
            String type,
            Span header,
            Span block,
            Guard when,
            boolean many,
            Value.Mapping declared,
            Value.Mapping attributes,
            Syntax syntax) {
        this(
                scope,
                address,
                definition,
                local,
                directory,
                mode,
                format,
                type,
                header,
                block,
                when,
                many,
                declared,
                attributes,
                syntax,
                Optional.empty());
    }

    /// What a transform of the format's own makes of the declaration, under AWS's names.
    ///
    /// @param names of the properties that a fix may set, the author's by AWS's, nested ones as `A.B`; what is below a
    ///     name keeps its rest
    public record Expansion(String type, Value.Mapping properties, SequencedMap<String, String> names) {
        /// The author's name for AWS's; empty for what the author cannot set.
        public Optional<String> written(String path) {
            for (var name : names.entrySet()) {
                if (path.equals(name.getKey()) || path.startsWith(name.getKey() + ".")) {
                    return Optional.of(
                            name.getValue() + path.substring(name.getKey().length()));
                }
            }
            return Optional.empty();
        }
    }

    /// Whether nobody declared it: it comes with a shorthand that somebody did.
    public boolean isGenerated() {
        return expansion.filter(e -> e.type().equals(type)).isPresent();
    }

    public Resource expanded(Expansion to) {
        return new Resource(
                scope,
                address,
                definition,
                local,
                directory,
                mode,
                format,
                type,
                header,
                block,
                when,
                many,
                declared,
                attributes,
                syntax,
                Optional.of(to));
    }

    public enum Mode {
        MANAGED,
        DATA
    }

    /// Whether it is no resource of the user's cloud but something of the configuration itself that rules may judge: a parameter,
    /// a variable, a provider.
    public boolean isPseudo() {
        return type.startsWith("cloudformation::") || type.startsWith("terraform::");
    }

    /// Where it stands in the program that wrote the template, as CDK notes it: `App/Data/Bucket/Resource`.
    public Optional<String> construct() {
        return attributes
                .get("Metadata")
                .flatMap(m -> m instanceof Value.Mapping all ? all.get("aws:cdk:path") : Optional.empty())
                .flatMap(v -> v instanceof Value.Text t ? Optional.of(t.value()) : Optional.empty());
    }

    /// Whether it is what a user may give a value to: a variable, a parameter.
    public boolean isInput() {
        return type.equals("cloudformation::Parameter") || type.equals("terraform::Variable");
    }

    /// Questions about places inside a declaration, answered from its syntax tree only when a finding needs it.
    public interface Syntax {
        /// The path of a place within the declaration, stable when lines move: `ingress[0].cidr_blocks[1]`,
        /// `Properties.SecurityGroupIngress[0].CidrIp`; elements with a key of their own by that. Empty for the
        /// header or a place elsewhere.
        String path(Span place);

        /// The header of the innermost block (or mapping key) that holds the place; the declaration's header for a
        /// place elsewhere.
        Span enclosing(Span place);
    }
}
