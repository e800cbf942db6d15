import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/// How a value of one type becomes one of another between a lambda's interface and its body: a
/// cast, a number into a box or out of it.
final class Conversion {
  private static final Map<ClassDesc, ClassDesc> BOXES =
      Map.of(
          ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean,
          ConstantDescs.CD_byte, ConstantDescs.CD_Byte,
          ConstantDescs.CD_char, ConstantDescs.CD_Character,
          ConstantDescs.CD_short, ConstantDescs.CD_Short,
          ConstantDescs.CD_int, ConstantDescs.CD_Integer,
          ConstantDescs.CD_long, ConstantDescs.CD_Long,
          ConstantDescs.CD_float, ConstantDescs.CD_Float,
          ConstantDescs.CD_double, ConstantDescs.CD_Double);

  private Conversion() {}

  /// Whether [#write] knows it: numbers that become wider ones it doesn't, they are rare.
  static boolean known(ClassDesc from, ClassDesc to) {
    if (from.isPrimitive() && to.isPrimitive()) {
      return from.equals(to);
    }
    if (to.isPrimitive()) {
      return from.equals(BOXES.get(to));
    }
    return !from.isPrimitive() || BOXES.containsKey(from);
  }

  static void write(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (from.equals(to)) {
      return;
    }
    if (from.isPrimitive()) {
      ClassDesc box = BOXES.get(from);
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
    } else if (to.isPrimitive()) {
      String name =
          TypeKind.from(to) == TypeKind.BOOLEAN ? "booleanValue" : to.displayName() + "Value";
      code.invokevirtual(from, name, MethodTypeDesc.of(to));
    } else if (!to.equals(ConstantDescs.CD_Object)) {
      code.checkcast(to);
    }
  }
}
