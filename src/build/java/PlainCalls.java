import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Switches over types, and the `equals` and `hashCode` of records, as plain methods of their class. The compiler leaves
/// both to the JVM (`invokedynamic`), which spins a class for each when it is first met and does not archive it: in a
/// run over five files that is a hundred classes, and the class-file library to write them with.
///
/// What the methods compute is what `SwitchBootstraps.typeSwitch` and `ObjectMethods.bootstrap` specify.
class PlainCalls {
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc EQUALS =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final MethodTypeDesc HASH_CODE = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

    private record Method(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

    private final ClassModel model;
    private final ClassDesc self;
    private final List<Method> methods = new ArrayList<>();

    private PlainCalls(ClassModel model) {
        this.model = model;
        this.self = model.thisClass().asSymbol();
    }

    static byte[] in(byte[] bytes, ClassFile format) {
        var calls = new PlainCalls(format.parse(bytes));
        var plain = format.transformClass(
                calls.model,
                ClassTransform.transformingMethodBodies(calls.replacing())
                        .andThen(ClassTransform.endHandler(builder -> {
                            for (var method : calls.methods) {
                                builder.withMethodBody(
                                        method.name(),
                                        method.type(),
                                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                                        method.body()::accept);
                            }
                        })));
        return calls.methods.isEmpty() ? bytes : plain;
    }

    private CodeTransform replacing() {
        return (code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && body(call).isPresent()) {
                var method = new Method(
                        "plain$" + methods.size(), call.typeSymbol(), body(call).get());
                methods.add(method);
                var inInterface = model.flags().has(AccessFlag.INTERFACE);
                code.invokestatic(self, method.name(), method.type(), inInterface);
            } else {
                code.with(element);
            }
        };
    }

    private Optional<Consumer<CodeBuilder>> body(InvokeDynamicInstruction call) {
        var owner = call.bootstrapMethod().owner();
        var name = call.name().stringValue();
        var arguments = call.bootstrapArgs();
        if (owner.equals(SWITCHES) && call.bootstrapMethod().methodName().equals("typeSwitch")) {
            var types = arguments.stream().allMatch(ClassDesc.class::isInstance);
            return types ? Optional.of(code -> typeSwitch(code, arguments)) : Optional.empty();
        }
        if (owner.equals(RECORDS) && name.equals("hashCode")) {
            return Optional.of(code -> hashCode(code, components(arguments)));
        }
        if (owner.equals(RECORDS) && name.equals("equals")) {
            return Optional.of(code -> equals(code, components(arguments)));
        }
        return Optional.empty();
    }

    /// (value, from): -1 for null, else the first label from `from` on that the value is an instance of, else their count.
    private static void typeSwitch(CodeBuilder code, List<ConstantDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.iconst_m1().ireturn());
        for (int i = 0; i < labels.size(); i++) {
            int label = i;
            var next = code.newLabel();
            code.iload(1).loadConstant(label).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(label)).ifeq(next);
            code.loadConstant(label).ireturn();
            code.labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private static List<DirectMethodHandleDesc> components(List<ConstantDesc> arguments) {
        return arguments.stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private void hashCode(CodeBuilder code, List<DirectMethodHandleDesc> components) {
        code.iconst_0();
        for (var component : components) {
            var type = component.invocationType().returnType();
            code.bipush(31).imul();
            get(code, 0, component);
            if (type.isPrimitive()) {
                code.invokestatic(boxOf(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", HASH_CODE);
            }
            code.iadd();
        }
        code.ireturn();
    }

    private void equals(CodeBuilder code, List<DirectMethodHandleDesc> components) {
        var different = code.newLabel();
        code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
        code.aload(1).instanceOf(self).ifeq(different);
        code.aload(1).checkcast(self).astore(2);
        for (var component : components) {
            var type = component.invocationType().returnType();
            get(code, 0, component);
            get(code, 2, component);
            switch (TypeKind.from(type)) {
                case REFERENCE -> code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(different);
                case FLOAT, DOUBLE, LONG ->
                    code.invokestatic(boxOf(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                            .ifne(different);
                default -> code.if_icmpne(different);
            }
        }
        code.iconst_1().ireturn();
        code.labelBinding(different).iconst_0().ireturn();
    }

    private void get(CodeBuilder code, int slot, DirectMethodHandleDesc component) {
        code.aload(slot)
                .getfield(
                        self, component.methodName(), component.invocationType().returnType());
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case SHORT -> ConstantDescs.CD_Short;
            case CHAR -> ConstantDescs.CD_Character;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> ConstantDescs.CD_Integer;
        };
    }
}
