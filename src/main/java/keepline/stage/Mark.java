package keepline.stage;
public final class Mark {
  public static void at(String s) {
    try { String t = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/thread-self/schedstat")); String[] p=t.split(" ");
      System.err.println("MARK " + System.nanoTime()/1000000 + " cpu=" + Long.parseLong(p[0])/1000000 + " wait=" + Long.parseLong(p[1])/1000000 + " " + Thread.currentThread().getName()+" "+s); } catch (java.io.IOException e) { return; }
  }
}
