package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Scope;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What a resource's provisioners run and write. Their other arguments (`when`, `connection`) are Terraform's own.
final class Provisioners {
    private static final String NAME = "provisioner";
    private static final List<String> READ = List.of("inline", "command", "content", "destination");

    private Provisioners() {}

    /// What stands beside the arguments with `provisioner`, a list of objects, where there is any. What they get wrong is
    /// not the scan's to say.
    static Mapping shown(Mapping beside, Block block, Run run, Scope scope, Guard when) {
        var all = block.body().blocks().filter(b -> b.type().equals(NAME)).toList();
        if (all.isEmpty()) {
            return beside;
        }
        var reader = new BlockReader(run, _ -> {});
        var objects = new ArrayList<Value>();
        for (var one : all) {
            var members = new LinkedHashMap<String, Value>();
            for (var name : READ) {
                reader.member(one.body(), name, one.header(), scope, when).ifPresent(v -> members.put(name, v));
            }
            objects.add(Mapping.object(members, Home.written(one.header())));
        }
        var members = new LinkedHashMap<>(beside.members());
        members.put(
                NAME,
                new Sequence(
                        Sequence.Kind.LIST,
                        Type.ANY,
                        Sequence.plain(objects),
                        Optional.empty(),
                        Home.written(block.header()),
                        false));
        return new Mapping(beside.kind(), beside.element(), members, beside.rest(), beside.home(), beside.sensitive());
    }
}
