package dev.picket.value;

/// An attribute of some resource of the scan, by scope and address. `resource` resolves it.
///
/// @param scope the path of the root it belongs to ([dev.picket.value] knows no more of it than that it is a key)
/// @param address the instance's address: `module.net["a"].aws_vpc.x[0]`, a logical id
/// @param attribute the attribute named under the resource's own format: `id`, `arn`, `Arn`, `Outputs.X`; `Ref` for
/// CloudFormation's `Ref`
public record Symbol(String scope, String address, String attribute) {}
