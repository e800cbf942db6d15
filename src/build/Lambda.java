import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/// One lambda or method reference as the compiler describes it for
/// [java.lang.invoke.LambdaMetafactory].
///
/// @param site takes the captured values, gives the interface
/// @param method the interface's method's name
/// @param declared its type in the interface, without type arguments
/// @param instantiated its type with them
/// @param implementation what it calls with the captured values and the arguments
record Lambda(
    MethodTypeDesc site,
    String method,
    MethodTypeDesc declared,
    MethodTypeDesc instantiated,
    DirectMethodHandleDesc implementation) {

  static Lambda of(InvokeDynamicInstruction call) {
    return new Lambda(
        call.typeSymbol(),
        call.name().stringValue(),
        (MethodTypeDesc) call.bootstrapArgs().get(0),
        (MethodTypeDesc) call.bootstrapArgs().get(2),
        (DirectMethodHandleDesc) call.bootstrapArgs().get(1));
  }

  LambdaGroup.Shape shape() {
    return new LambdaGroup.Shape(site, method, declared);
  }

  /// Whether [#write] knows how to turn what it is given into what it calls with.
  boolean convertible() {
    MethodTypeDesc called = implementation.invocationType();
    int captured = site.parameterCount();
    if (called.parameterCount() != captured + declared.parameterCount()) {
      return false;
    }
    for (int i = 0; i < captured; i++) {
      if (!Conversion.known(site.parameterType(i), called.parameterType(i))) {
        return false;
      }
    }
    for (int i = 0; i < declared.parameterCount(); i++) {
      if (!Conversion.known(declared.parameterType(i), instantiated.parameterType(i))
          || !Conversion.known(instantiated.parameterType(i), called.parameterType(captured + i))) {
        return false;
      }
    }
    return returned(called.returnType());
  }

  private boolean returned(ClassDesc given) {
    return isVoid(declared.returnType())
        || (!isVoid(given)
            && Conversion.known(given, instantiated.returnType())
            && Conversion.known(instantiated.returnType(), declared.returnType()));
  }

  /// Calls a static method that takes the captured values and the arguments, and returns what the
  /// interface's method does.
  ///
  /// @param group the class whose fields `c0`, `c1` … hold the captured values
  void write(CodeBuilder code, ClassDesc group, LambdaGroup.Target target) {
    MethodTypeDesc called = target.type();
    int captured = site.parameterCount();
    for (int i = 0; i < captured; i++) {
      code.aload(0).getfield(group, "c" + i, site.parameterType(i));
      Conversion.write(code, site.parameterType(i), called.parameterType(i));
    }
    for (int i = 0; i < declared.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(declared.parameterType(i)), code.parameterSlot(i));
      Conversion.write(code, declared.parameterType(i), instantiated.parameterType(i));
      Conversion.write(code, instantiated.parameterType(i), called.parameterType(captured + i));
    }
    code.invokestatic(target.owner(), target.name(), called, target.ofInterface());
    ClassDesc given = called.returnType();
    if (isVoid(declared.returnType())) {
      switch (TypeKind.from(given)) {
        case VOID -> {}
        case LONG, DOUBLE -> code.pop2();
        default -> code.pop();
      }
    } else {
      Conversion.write(code, given, instantiated.returnType());
      Conversion.write(code, instantiated.returnType(), declared.returnType());
    }
    code.return_(TypeKind.from(declared.returnType()));
  }

  /// The body of a static method that does nothing but call `called` with all it is given.
  static void call(CodeBuilder code, DirectMethodHandleDesc called) {
    MethodTypeDesc given = called.invocationType();
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(called.lookupDescriptor());
    if (called.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
      code.new_(called.owner()).dup();
    }
    for (int i = 0; i < given.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(given.parameterType(i)), code.parameterSlot(i));
    }
    String name = called.methodName();
    switch (called.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(called.owner(), name, type, called.isOwnerInterface());
      case CONSTRUCTOR -> code.invokespecial(called.owner(), "<init>", type);
      case INTERFACE_VIRTUAL -> code.invokeinterface(called.owner(), name, type);
      case VIRTUAL -> code.invokevirtual(called.owner(), name, type);
      case SPECIAL, INTERFACE_SPECIAL ->
          code.invokespecial(called.owner(), name, type, called.isOwnerInterface());
      default -> throw new IllegalArgumentException("no method: " + called);
    }
    code.return_(TypeKind.from(given.returnType()));
  }

  private static boolean isVoid(ClassDesc type) {
    return TypeKind.from(type) == TypeKind.VOID;
  }
}
