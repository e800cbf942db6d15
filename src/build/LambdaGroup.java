import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The class that all lambdas of one shape in one class share: it holds the captured values and the
/// lambda's number, and its method calls the body of that number.
final class LambdaGroup {
  /// What lambdas have in common that can be one class.
  ///
  /// @param site takes the captured values, gives the interface
  /// @param method the interface's method
  /// @param declared its type in the interface
  record Shape(MethodTypeDesc site, String method, MethodTypeDesc declared) {}

  /// A static method with a lambda's body.
  record Target(ClassDesc owner, String name, MethodTypeDesc type, boolean ofInterface) {}

  private final ClassDesc self;
  private final Shape shape;
  private final Map<Lambda, Target> lambdas = new LinkedHashMap<>();

  /// @param host the class that the lambdas stand in
  /// @param number of this group in it
  LambdaGroup(ClassDesc host, int number, Shape shape) {
    this.self = host.nested("$" + number);
    this.shape = shape;
  }

  ClassDesc self() {
    return self;
  }

  void add(Lambda lambda, Target target) {
    lambdas.put(lambda, target);
  }

  /// Makes one, where its captured values lie on the stack.
  void make(CodeBuilder code, Lambda lambda) {
    if (several()) {
      code.loadConstant(List.copyOf(lambdas.keySet()).indexOf(lambda));
    }
    code.invokestatic(self, "of", fields().changeReturnType(shape.site().returnType()));
  }

  private boolean several() {
    return lambdas.size() > 1;
  }

  /// Takes the captured values and the number.
  private MethodTypeDesc fields() {
    List<ClassDesc> types = new ArrayList<>(shape.site().parameterList());
    if (several()) {
      types.add(ConstantDescs.CD_int);
    }
    return MethodTypeDesc.of(ConstantDescs.CD_void, types);
  }

  private String field(int i) {
    return i < shape.site().parameterCount() ? "c" + i : "number";
  }

  byte[] write(ClassFile files, int version) {
    return files.build(
        self,
        out -> {
          out.withVersion(version, 0);
          out.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
          out.withInterfaceSymbols(shape.site().returnType());
          made(out);
          out.withMethodBody(
              shape.method(),
              shape.declared(),
              ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
              this::chosen);
        });
  }

  private void made(ClassBuilder out) {
    MethodTypeDesc fields = fields();
    for (int i = 0; i < fields.parameterCount(); i++) {
      out.withField(field(i), fields.parameterType(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    }
    out.withMethodBody(
        ConstantDescs.INIT_NAME,
        fields,
        ClassFile.ACC_PRIVATE,
        code -> {
          code.aload(0).invokespecial(ConstantDescs.CD_Object, "<init>", ConstantDescs.MTD_void);
          for (int i = 0; i < fields.parameterCount(); i++) {
            ClassDesc type = fields.parameterType(i);
            code.aload(0).loadLocal(TypeKind.from(type), code.parameterSlot(i));
            code.putfield(self, field(i), type);
          }
          code.return_();
        });
    out.withMethodBody(
        "of",
        fields.changeReturnType(shape.site().returnType()),
        ClassFile.ACC_STATIC,
        code -> {
          code.new_(self).dup();
          for (int i = 0; i < fields.parameterCount(); i++) {
            code.loadLocal(TypeKind.from(fields.parameterType(i)), code.parameterSlot(i));
          }
          code.invokespecial(self, "<init>", fields).areturn();
        });
  }

  private void chosen(CodeBuilder code) {
    List<Lambda> all = List.copyOf(lambdas.keySet());
    if (several()) {
      List<SwitchCase> cases =
          Stream.iterate(1, i -> i < all.size(), i -> i + 1)
              .map(i -> SwitchCase.of(i, code.newLabel()))
              .toList();
      var first = code.newLabel();
      code.aload(0).getfield(self, "number", ConstantDescs.CD_int);
      code.tableswitch(1, all.size() - 1, first, cases).labelBinding(first);
      all.getFirst().write(code, self, lambdas.get(all.getFirst()));
      for (SwitchCase one : cases) {
        code.labelBinding(one.target());
        Lambda lambda = all.get(one.caseValue());
        lambda.write(code, self, lambdas.get(lambda));
      }
    } else {
      all.getFirst().write(code, self, lambdas.get(all.getFirst()));
    }
  }
}
