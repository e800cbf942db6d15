import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes into class files what the JVM would else make anew at each start: how a switch finds its
/// pattern, and `equals` and `hashCode` of records.
///
/// The compiler leaves these to bootstrap methods ([java.lang.runtime.SwitchBootstraps],
/// [java.lang.runtime.ObjectMethods]), which spin a class or a tree of method handles at first use.
/// The AOT cache of JDK 25 holds lambdas and joined strings, but not these. What is written means
/// the same as those two promise; calls that it doesn't know it leaves alone.
final class Bootstraps {
  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc BOTH =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

  private final ClassFile files;

  /// @param files knows the classes that those written lead to
  Bootstraps(ClassFile files) {
    this.files = files;
  }

  byte[] written(byte[] bytes) {
    ClassModel model = files.parse(bytes);
    return files.transformClass(model, ClassTransform.ofStateful(() -> new InClass(model)));
  }

  /// One class: what is a record's goes in place, a switch gets a method of its own.
  private final class InClass implements ClassTransform {
    private final ClassModel model;
    private final ClassDesc self;
    private final boolean anInterface;
    private final List<Search> searches = new ArrayList<>();

    InClass(ClassModel model) {
      this.model = model;
      this.self = model.thisClass().asSymbol();
      this.anInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    @Override
    public void accept(ClassBuilder out, ClassElement element) {
      if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
        out.with(element);
        return;
      }
      Optional<InvokeDynamicInstruction> made = ofRecord(method.code().get());
      if (made.isPresent() && equality(out, method, made.get())) {
        return;
      }
      if (method.code().get().elementStream().anyMatch(e -> search(e).isPresent())) {
        out.transformMethod(method, MethodTransform.transformingCode(calls()));
      } else {
        out.with(method);
      }
    }

    private CodeTransform calls() {
      return (code, e) -> {
        Optional<Search> found = search(e);
        found.ifPresentOrElse(
            search -> {
              searches.add(search);
              code.invokestatic(self, search.name(), search.type(), anInterface);
            },
            () -> code.with(e));
      };
    }

    @Override
    public void atEnd(ClassBuilder out) {
      for (Search search : searches) {
        out.withMethodBody(
            search.name(),
            search.type(),
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
            search::write);
      }
    }

    /// The search that a switch on types is, where nothing but types is looked for.
    private Optional<Search> search(CodeElement element) {
      if (!(element instanceof InvokeDynamicInstruction call)
          || !call.bootstrapMethod().owner().equals(SWITCHES)
          || !call.bootstrapMethod().methodName().equals("typeSwitch")) {
        return Optional.empty();
      }
      List<ClassDesc> types = new ArrayList<>();
      for (var label : call.bootstrapArgs()) {
        if (!(label instanceof ClassDesc type) || type.isPrimitive()) {
          return Optional.empty();
        }
        types.add(type);
      }
      String name = "$search$" + searches.size();
      return Optional.of(new Search(name, call.typeSymbol(), types));
    }

    private Optional<InvokeDynamicInstruction> ofRecord(CodeModel code) {
      return code.elementStream()
          .filter(InvokeDynamicInstruction.class::isInstance)
          .map(InvokeDynamicInstruction.class::cast)
          .filter(call -> call.bootstrapMethod().owner().equals(RECORDS))
          .findFirst();
    }

    /// Writes a record's `equals` or `hashCode`; says whether it did.
    private boolean equality(ClassBuilder out, MethodModel method, InvokeDynamicInstruction call) {
      List<Component> parts = new ArrayList<>();
      // the record's class, the components' names with ; between them, a getter for each
      for (var getter : call.bootstrapArgs().stream().skip(2).toList()) {
        DirectMethodHandleDesc field = (DirectMethodHandleDesc) getter;
        parts.add(new Component(field.methodName(), field.invocationType().returnType()));
      }
      switch (call.name().stringValue()) {
        case "equals" -> body(out, method, code -> equals(code, parts));
        case "hashCode" -> body(out, method, code -> hashCode(code, parts));
        default -> {
          return false;
        }
      }
      return true;
    }

    private void body(ClassBuilder out, MethodModel method, Consumer<CodeBuilder> code) {
      out.withMethod(
          method.methodName(),
          method.methodType(),
          method.flags().flagsMask(),
          m -> {
            method.forEach(
                e -> {
                  if (!(e instanceof CodeModel)) {
                    m.with(e);
                  }
                });
            m.withCode(code);
          });
    }

    /// The same class and each component alike: numbers by their type's `compare`, so that NaN is
    /// NaN, objects by [java.util.Objects#equals].
    private void equals(CodeBuilder code, List<Component> parts) {
      var other = code.newLabel();
      var different = code.newLabel();
      code.aload(0).aload(1).if_acmpne(different).iconst_1().ireturn().labelBinding(different);
      code.aload(1).instanceOf(self).ifeq(other);
      for (Component part : parts) {
        code.aload(0).getfield(self, part.name(), part.type());
        code.aload(1).checkcast(self).getfield(self, part.name(), part.type());
        switch (TypeKind.from(part.type())) {
          case REFERENCE -> code.invokestatic(OBJECTS, "equals", BOTH).ifeq(other);
          case LONG -> code.lcmp().ifne(other);
          case FLOAT -> compare(code, ConstantDescs.CD_Float, part).ifne(other);
          case DOUBLE -> compare(code, ConstantDescs.CD_Double, part).ifne(other);
          default -> code.if_icmpne(other);
        }
      }
      code.iconst_1().ireturn().labelBinding(other).iconst_0().ireturn();
    }

    private static CodeBuilder compare(CodeBuilder code, ClassDesc box, Component part) {
      return code.invokestatic(
          box, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, part.type(), part.type()));
    }

    /// 31 times what came before, and the component's own; 0 for null.
    private void hashCode(CodeBuilder code, List<Component> parts) {
      code.iconst_0();
      for (Component part : parts) {
        code.bipush(31).imul();
        code.aload(0).getfield(self, part.name(), part.type());
        ClassDesc box =
            switch (TypeKind.from(part.type())) {
              case REFERENCE -> OBJECTS;
              case BOOLEAN -> ConstantDescs.CD_Boolean;
              case BYTE -> ConstantDescs.CD_Byte;
              case CHAR -> ConstantDescs.CD_Character;
              case SHORT -> ConstantDescs.CD_Short;
              case LONG -> ConstantDescs.CD_Long;
              case FLOAT -> ConstantDescs.CD_Float;
              case DOUBLE -> ConstantDescs.CD_Double;
              default -> ConstantDescs.CD_Integer;
            };
        ClassDesc taken = box.equals(OBJECTS) ? ConstantDescs.CD_Object : part.type();
        code.invokestatic(box, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, taken)).iadd();
      }
      code.ireturn();
    }
  }

  private record Component(String name, ClassDesc type) {}

  /// Which of some types an object is of, from one of them on: -1 for null, their number for none.
  ///
  /// @param type takes the object and where to begin, gives a number
  private record Search(String name, MethodTypeDesc type, List<ClassDesc> types) {
    void write(CodeBuilder code) {
      var something = code.newLabel();
      code.aload(0).ifnonnull(something).iconst_m1().ireturn().labelBinding(something);
      for (int i = 0; i < types.size(); i++) {
        var next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf(types.get(i)).ifeq(next);
        code.loadConstant(i).ireturn().labelBinding(next);
      }
      code.loadConstant(types.size()).ireturn();
    }
  }
}
