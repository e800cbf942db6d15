import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ConstantDescs;

/// Answers a question of JavaFX's whose answer is known when the app is made.
///
/// At each start it asks by reflection whether Java has a security manager, and Java reads that
/// method's annotations for it, for which it makes two classes: 5 ms. Java 25 can't have one.
final class Known {
  private static final String ASKING = "com/sun/javafx/SecurityUtil";
  private static final String QUESTION = "checkSecurityManager";

  private final ClassFile files;

  Known(ClassFile files) {
    this.files = files;
  }

  byte[] written(byte[] bytes) {
    ClassModel model = files.parse(bytes);
    return model.thisClass().asInternalName().equals(ASKING)
        ? files.transformClass(model, answer())
        : bytes;
  }

  private static ClassTransform answer() {
    return (out, element) -> {
      if (element instanceof MethodModel method && method.methodName().equalsString(QUESTION)) {
        out.withMethodBody(
            QUESTION, ConstantDescs.MTD_void, method.flags().flagsMask(), code -> code.return_());
      } else {
        out.with(element);
      }
    };
  }
}
