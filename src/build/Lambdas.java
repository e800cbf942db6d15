import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes a class's lambdas and method references as classes, as people did before Java 8: those
/// with the same interface and the same captured values share one ([LambdaGroup]).
///
/// Java would make one hidden class for each. The AOT cache of JDK 25 holds these, but all of them
/// are loaded before `main`, at 15 to 20 µs each; and it doesn't hold those whose interface has
/// constants of its own, which take a millisecond each when they are first met.
final class Lambdas {
  private static final ClassDesc FACTORY = ClassDesc.of("java.lang.invoke.LambdaMetafactory");

  private final ClassFile files;

  /// @param files knows the classes that those written lead to
  Lambdas(ClassFile files) {
    this.files = files;
  }

  /// The class and those of its lambdas, by their names as in a jar, without `.class`.
  Map<String, byte[]> written(byte[] bytes) {
    ClassModel model = files.parse(bytes);
    Map<String, byte[]> all = new LinkedHashMap<>();
    if (lambdas(model).isEmpty()) {
      all.put(model.thisClass().asInternalName(), bytes);
      return all;
    }
    InClass in = new InClass(model);
    all.put(model.thisClass().asInternalName(), files.transformClass(model, in));
    for (LambdaGroup group : in.groups.values()) {
      String name = group.self().descriptorString();
      all.put(name.substring(1, name.length() - 1), group.write(files, model.majorVersion()));
    }
    return all;
  }

  private static List<InvokeDynamicInstruction> lambdas(ClassModel model) {
    return calls(model).stream().filter(Lambdas::known).toList();
  }

  private static List<InvokeDynamicInstruction> calls(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast)
        .toList();
  }

  /// Not those that can be serialized or are of several interfaces: they have another factory.
  private static boolean known(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(FACTORY)
        && call.bootstrapMethod().methodName().equals("metafactory")
        && Lambda.of(call).convertible();
  }

  /// One class with its lambdas' bodies, which its groups have to reach.
  private final class InClass implements ClassTransform {
    private final ClassDesc self;
    private final boolean anInterface;
    private final Map<String, MethodModel> own = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Map<Lambda, Body> bodies = new LinkedHashMap<>();
    private final Map<LambdaGroup.Shape, LambdaGroup> groups = new LinkedHashMap<>();

    InClass(ClassModel model) {
      this.self = model.thisClass().asSymbol();
      this.anInterface = model.flags().has(AccessFlag.INTERFACE);
      for (MethodModel method : model.methods()) {
        own.put(key(method.methodName().stringValue(), method.methodTypeSymbol()), method);
      }
      for (InvokeDynamicInstruction call : lambdas(model)) {
        Lambda lambda = Lambda.of(call);
        if (!bodies.containsKey(lambda)) {
          bodies.put(lambda, body(lambda));
        }
      }
      for (Map.Entry<Lambda, Body> entry : bodies.entrySet()) {
        groups
            .computeIfAbsent(
                entry.getKey().shape(), shape -> new LambdaGroup(self, groups.size(), shape))
            .add(entry.getKey(), entry.getValue().target());
      }
    }

    private static String key(String name, MethodTypeDesc type) {
      return name + type.descriptorString();
    }

    /// The body of a lambda is a private method of its class. A static one is opened to the
    /// package; everything else gets a static method beside it that calls it.
    private Body body(Lambda lambda) {
      DirectMethodHandleDesc impl = lambda.implementation();
      String key = key(impl.methodName(), MethodTypeDesc.ofDescriptor(impl.lookupDescriptor()));
      MethodModel method = own.get(key);
      boolean mine = impl.owner().equals(self) && method != null;
      if (mine
          && method.flags().has(AccessFlag.STATIC)
          && method.flags().has(AccessFlag.SYNTHETIC)) {
        opened.add(key);
        return new Body(
            new LambdaGroup.Target(self, impl.methodName(), impl.invocationType(), anInterface),
            Optional.empty());
      }
      LambdaGroup.Target target =
          new LambdaGroup.Target(
              self, "$body$" + bodies.size(), impl.invocationType(), anInterface);
      return new Body(target, Optional.of(impl));
    }

    @Override
    public void accept(ClassBuilder out, ClassElement element) {
      if (!(element instanceof MethodModel method)) {
        out.with(element);
        return;
      }
      if (opened.contains(key(method.methodName().stringValue(), method.methodTypeSymbol()))) {
        open(out, method);
      } else {
        out.transformMethod(method, MethodTransform.transformingCode(sites()));
      }
    }

    private void open(ClassBuilder out, MethodModel method) {
      int open = anInterface ? ClassFile.ACC_PUBLIC : 0;
      int flags = method.flags().flagsMask() & ~ClassFile.ACC_PRIVATE | open;
      out.withMethod(
          method.methodName(),
          method.methodType(),
          flags,
          to ->
              method.forEach(
                  e -> {
                    if (e instanceof CodeModel code) {
                      to.transformCode(code, sites());
                    } else if (!(e instanceof AccessFlags)) {
                      to.with(e);
                    }
                  }));
    }

    private CodeTransform sites() {
      return (code, e) -> {
        Optional<Lambda> lambda = lambda(e);
        lambda.ifPresentOrElse(l -> groups.get(l.shape()).make(code, l), () -> code.with(e));
      };
    }

    private Optional<Lambda> lambda(CodeElement element) {
      return element instanceof InvokeDynamicInstruction call && known(call)
          ? Optional.of(Lambda.of(call))
          : Optional.empty();
    }

    @Override
    public void atEnd(ClassBuilder out) {
      int access = anInterface ? ClassFile.ACC_PUBLIC : 0;
      for (Body body : bodies.values()) {
        body.called()
            .ifPresent(
                impl ->
                    out.withMethodBody(
                        body.target().name(),
                        body.target().type(),
                        access | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                        code -> Lambda.call(code, impl)));
      }
    }
  }

  /// @param target what a group calls
  /// @param called what `target` has to be written for, where it isn't there yet
  private record Body(LambdaGroup.Target target, Optional<DirectMethodHandleDesc> called) {}
}
